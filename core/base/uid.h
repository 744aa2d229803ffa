// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace plenary
{

/// A uid for a new record: the slug of its title, a hyphen and six random characters of Crockford's base32, in lower
/// case. Another one each time: two people, or the same one twice, may give the same title.
std::string newUid(std::string_view title);

} // namespace plenary
