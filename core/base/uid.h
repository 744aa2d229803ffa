// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace plenary
{

/// A name for a new record that no other copy of the document gives to one of its own: the slug of `title`, cut to 40
/// letters, a hyphen and six random letters or digits (base 32).
std::string newUid(std::string_view title);

} // namespace plenary
