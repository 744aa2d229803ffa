// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plenary
{

/// One sentence to the user.
struct Message
{
    enum class Kind { Note, Error } kind = Kind::Note;
    QString text;
};

} // namespace plenary
