// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plenary
{

/// One sentence to the user. A note is overtaken by what is done next; a remark on what happened to a file, and an
/// error, stay until they are closed or replaced.
struct Message
{
    enum class Kind { Note, Remark, Error } kind = Kind::Note;
    QString text;
};

} // namespace plenary
