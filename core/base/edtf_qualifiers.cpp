// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/edtf_qualifiers.h"

namespace plenary
{

namespace
{

constexpr std::string_view qualifiers = "~?%";
constexpr std::string_view separators = "/[]{},";

/// One date with its qualifiers, wherever they stand, as one at its end.
std::string moved(std::string_view date)
{
    std::string bare;
    bool approximate = false;
    bool uncertain = false;
    for (const char c : date) {
        approximate = approximate || c == '~' || c == '%';
        uncertain = uncertain || c == '?' || c == '%';
        if (qualifiers.find(c) == std::string_view::npos)
            bare += c;
    }
    if (approximate || uncertain)
        bare += approximate && uncertain ? '%' : approximate ? '~' : '?';
    return bare;
}

/// Whether there is more than a year: only then can a qualifier concern one part of several.
bool hasParts(std::string_view date)
{
    const auto digit = date.find_first_of("0123456789X");
    return digit != std::string_view::npos && date.find('-', digit) != std::string_view::npos;
}

/// Qualifiers stand before or behind a part, never within one or in pairs.
bool isWellPlaced(std::string_view date)
{
    for (std::size_t i = 0; i < date.size(); ++i) {
        if (qualifiers.find(date[i]) == std::string_view::npos)
            continue;
        const char before = i == 0 ? '-' : date[i - 1];
        const char after = i + 1 == date.size() ? '-' : date[i + 1];
        if (before != '-' && after != '-')
            return false;
        if (qualifiers.find(before) != std::string_view::npos || qualifiers.find(after) != std::string_view::npos)
            return false;
    }
    return !date.empty();
}

} // namespace

std::optional<std::string> qualifiersMoved(std::string_view edtf)
{
    if (edtf.find_first_of(qualifiers) == std::string_view::npos)
        return std::nullopt;
    std::string text;
    std::size_t at = 0;
    while (at < edtf.size()) {
        const bool isRun = edtf.substr(at).starts_with("..");
        if (isRun || separators.find(edtf[at]) != std::string_view::npos) {
            text += edtf.substr(at, isRun ? 2 : 1);
            at += isRun ? 2 : 1;
            continue;
        }
        const std::size_t end =
            std::min({edtf.find_first_of(separators, at), edtf.find("..", at), edtf.size()});
        const auto date = edtf.substr(at, end - at);
        if (!isWellPlaced(date) && date.find_first_of(qualifiers) != std::string_view::npos)
            return std::nullopt;
        text += hasParts(date) ? moved(date) : std::string(date);
        at = end;
    }
    return text == edtf ? std::nullopt : std::optional(text);
}

} // namespace plenary
