// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plenary
{

/// A number as people read it: what Qt writes before one below zero, in English, is a hyphen.
inline QString withMinus(QString number)
{
    return number.replace(QLatin1Char('-'), QChar(0x2212));
}

/// The same as Qt reads it.
inline QString withHyphen(QString number)
{
    return number.replace(QChar(0x2212), QLatin1Char('-'));
}

} // namespace plenary
