// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plenary
{

/// Makes the texts and numbers of the window speak a bundled language from now on; widgets must be given their texts anew.
void installLanguage(const QString& language);

/// The bundled language nearest to that of the system.
QString systemLanguage();

} // namespace plenary
