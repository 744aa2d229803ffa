// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uid.h"

#include "core/base/sha256.h"
#include "core/base/text.h"

#include <algorithm>
#include <random>

namespace plenary
{

namespace
{

/// Without i, l, o and u, which are misread.
constexpr std::string_view digits = "0123456789abcdefghjkmnpqrstvwxyz";
constexpr std::size_t tailLength =
    12; ///< 60 bits: of a million of one name no two are alike (one chance in two millions)
constexpr std::size_t contentLength = 8; ///< 40 bits of the hash
/// Of the slug: a title can be a paragraph.
constexpr std::size_t longestSlug = 60;

std::string shortSlug(std::string_view title)
{
    std::string text = slug(title);
    if (text.size() <= longestSlug)
        return text;
    const auto cut = text.rfind('-', longestSlug); // between two words where there are some
    text.resize(cut == std::string::npos || cut == 0 ? longestSlug : cut);
    return text;
}

/// Whether the slug tells all that the name does, apart from case, accents and what stands between words.
bool isWholeIn(std::string_view name)
{
    return std::ranges::all_of(folded(trimmed(name)), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == ' ' || c == '-' || c == '_';
    });
}

} // namespace

std::string newUid(std::string_view title)
{
    std::random_device source;
    std::uniform_int_distribution<std::size_t> digit(0, digits.size() - 1);
    std::string uid = shortSlug(title) + '-';
    for (std::size_t i = 0; i < tailLength; ++i)
        uid += digits[digit(source)];
    return uid;
}

std::string uidOfContents(std::string_view title, std::string_view contents)
{
    const std::string hash = sha256Hex(contents);
    std::string uid = shortSlug(title) + '-';
    for (std::size_t i = 0; i < contentLength; ++i) {
        const auto nibble = [&](std::size_t at) { return hash[at] <= '9' ? hash[at] - '0' : hash[at] - 'a' + 10; };
        uid += digits[static_cast<std::size_t>(nibble(2 * i) * 16 + nibble(2 * i + 1)) % digits.size()];
    }
    return uid;
}

std::string uidNamedBy(std::string_view name)
{
    constexpr std::size_t hashDigits = 8;
    const auto text = trimmed(name);
    return isWholeIn(text) ? slug(text) : shortSlug(text) + '-' + sha256Hex(text).substr(0, hashDigits);
}

} // namespace plenary
