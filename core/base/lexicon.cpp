// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/lexicon.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace plenary
{

std::string EnglishLexicon::translate(const char* english, long n) const
{
    std::string text = english;
    for (auto at = text.find("%n"); n >= 0 && at != std::string::npos; at = text.find("%n", at))
        text.replace(at, 2, groupedNumber(n, ","));
    return text;
}

std::string EnglishLexicon::number(double value, int decimals) const
{
    return plainNumber(value, decimals, ".");
}

std::string MachineLexicon::number(double value, int decimals) const
{
    const std::string text = plainNumber(std::abs(value), decimals, ".");
    return value < 0 && text.find_first_not_of("0.") != std::string::npos ? "-" + text : text;
}

std::string groupedNumber(long value, const std::string& separator)
{
    std::string text = std::to_string(value);
    const std::size_t first = value < 0 ? 1 : 0;
    for (std::size_t at = text.size(); at > first + 3;)
        text.insert(at -= 3, separator);
    return text;
}

std::string plainNumber(double value, int decimals, const std::string& decimal)
{
    char digits[64];
    const double magnitude = std::abs(value);
    const auto end = std::to_chars(digits, digits + sizeof digits, magnitude, std::chars_format::fixed, decimals).ptr;
    std::string text(digits, end);
    const bool zero = text.find_first_not_of("0.") == std::string::npos;
    if (const auto point = text.find('.'); point != std::string::npos)
        text.replace(point, 1, decimal);
    return (value < 0 && !zero ? "\u2212" : "") + text;
}

} // namespace plenary
