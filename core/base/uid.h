// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace plenary
{

/// A uid for a new record: the slug of its title, a hyphen and six random characters of Crockford's base32, in lower
/// case. Another one each time: two people, or the same one twice, may give the same title.
std::string newUid(std::string_view title);

/// The uid of what is known by its contents, as a passage by its words: the slug of a title and eight characters that
/// follow from the contents, so that two copies of the same data name it alike.
std::string uidOfContents(std::string_view title, std::string_view contents);

/// The uid of what is known by its name, as a tag: its slug, the same for all spellings of the same Latin words. Where
/// the slug leaves something out (“C++”, “北京”), eight hexadecimal digits of the name’s SHA-256 follow, so that
/// different names never share it.
std::string uidNamedBy(std::string_view name);

} // namespace plenary
