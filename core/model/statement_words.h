// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

#include <string>

namespace plenary
{

/// What a statement is known by: the first passage behind it, as it was said, and what it says in the words of its
/// coder.
struct StatementWords
{
    std::string quote; ///< empty where there is no passage
    Text summary;
};

} // namespace plenary
