// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/typed_phrase.h"

#include "core/base/text.h"

#include <array>
#include <cstdio>
#include <utility>

namespace plenary
{

namespace
{

/// How a phrase begins, and what becomes of the date behind it.
struct Opening
{
    std::string_view words; ///< folded, with the blank behind it
    std::string_view before, after;
};

constexpr std::array openings = std::to_array<Opening>({
    {"before ", "[..", "]"},   {"avant le ", "[..", "]"},  {"avant ", "[..", "]"},    {"after ", "[", "..]"},
    {"apres le ", "[", "..]"}, {"apres ", "[", "..]"},     {"since ", "", "/.."},     {"depuis le ", "", "/.."},
    {"depuis ", "", "/.."},    {"until ", "../", ""},      {"jusqu'au ", "../", ""},  {"jusqu’au ", "../", ""},
    {"about ", "", "~"},       {"around ", "", "~"},       {"circa ", "", "~"},       {"ca. ", "", "~"},
    {"c. ", "", "~"},          {"vers le ", "", "~"},      {"vers ", "", "~"},        {"environ ", "", "~"},
    {"maybe ", "", "?"},       {"perhaps ", "", "?"},      {"peut-etre le ", "", "?"}, {"peut-etre ", "", "?"},
});

/// Two dates, with what stands before, between and behind them in EDTF.
struct Pair
{
    std::string_view opening, joint;
    std::string_view before, between, after;
};

constexpr std::array pairs = std::to_array<Pair>({
    {"between ", " and ", "[", "..", "]"},
    {"entre le ", " et le ", "[", "..", "]"},
    {"entre ", " et ", "[", "..", "]"},
    {"from ", " to ", "", "/", ""},
    {"du ", " au ", "", "/", ""},
    {"de ", " a ", "", "/", ""},
    {"", " to ", "", "/", ""},
    {"", " – ", "", "/", ""},
});

/// Words between dates of which the time was each, or one.
struct Joint
{
    std::string_view words;
    std::string_view opening, closing;
};

constexpr std::array joints = std::to_array<Joint>(
    {{" or ", "[", "]"}, {" ou ", "[", "]"}, {" and ", "{", "}"}, {" et ", "{", "}"}});

constexpr std::array seasons = std::to_array<std::pair<std::string_view, int>>(
    {{"spring ", 21}, {"printemps ", 21}, {"summer ", 22}, {"ete ", 22}, {"autumn ", 23}, {"fall ", 23},
     {"automne ", 23}, {"winter ", 24}, {"hiver ", 24}});

std::optional<int> number(std::string_view digits)
{
    if (digits.empty() || digits.size() > 5)
        return std::nullopt;
    int value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

std::string yearText(int year)
{
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%s%04d", year < 0 ? "-" : "", std::abs(year));
    const bool isLong = std::abs(year) > 9999;
    return (isLong ? "Y" : "") + std::string(text.data());
}

/// `44 BCE`, `44 BC`, `15 March 44 BCE`, `15 mars 44 av. J.-C.`: year 1 BCE is year 0.
std::optional<std::string> beforeEra(std::string_view text, const DateReader& date)
{
    for (const std::string_view era : {" bce", " bc", " b.c.", " av. j.-c.", " av. j-c", " avant j.-c."}) {
        if (!text.ends_with(era))
            continue;
        const auto written = text.substr(0, text.size() - era.size());
        const auto blank = written.rfind(' ');
        const auto year = number(written.substr(blank == std::string_view::npos ? 0 : blank + 1));
        if (!year || *year == 0)
            return std::nullopt;
        if (blank == std::string_view::npos)
            return yearText(1 - *year);
        // Read in the year after Christ of the same number of days.
        const std::string digits = yearText(*year - 1);
        const auto day = digits.size() == 4 ? date(std::string(written.substr(0, blank + 1)) + digits) : std::string();
        return day && day->starts_with(digits + "-") ? std::optional((*year > 1 ? "-" : "") + *day) : std::nullopt;
    }
    return std::nullopt;
}

/// A date of a phrase, whose letters are small by now: T, Z and X of EDTF are large ones.
Result<std::string> within(std::string_view text, const DateReader& date)
{
    auto read = date(text);
    if (read)
        return read;
    std::string large(text);
    for (char& c : large)
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    auto again = date(large);
    return again ? again : read;
}

/// `10 Feb 2025 or 12 Feb 2025`, `2023 and 2024 and 2025`: a set. Nothing where no such word stands between others.
Result<std::optional<std::string>> readSet(std::string_view text, const DateReader& date)
{
    for (const auto& [words, opening, closing] : joints) {
        if (text.find(words) == std::string_view::npos)
            continue;
        std::string set(opening);
        for (std::size_t at = 0; at <= text.size();) {
            const auto end = std::min(text.find(words, at), text.size());
            set += (at > 0 ? "," : "") + TRY(within(text.substr(at, end - at), date));
            at = end + words.size();
        }
        return set + std::string(closing);
    }
    return std::nullopt;
}

/// `1920s`, `spring 2025`, `Q1 2025`, `T1 2025` (a quarter in French).
std::optional<std::string> partOfTime(std::string_view text)
{
    if (text.size() == 5 && text.ends_with("0s") && number(text.substr(0, 4)))
        return std::string(text.substr(0, 3)) + "X";
    const bool isQuarter = text.size() == 7 && (text[0] == 'q' || text[0] == 't') && text[1] >= '1' && text[1] <= '4';
    if (isQuarter && text[2] == ' ' && number(text.substr(3)))
        return std::string(text.substr(3)) + "-" + std::to_string(33 + (text[1] - '1'));
    for (const auto& [name, code] : seasons)
        if (text.starts_with(name))
            if (const auto year = text.substr(name.size()); year.size() == 4 && number(year))
                return std::string(year) + "-" + std::to_string(code);
    return std::nullopt;
}

} // namespace

Result<std::optional<std::string>> readPhrase(std::string_view typed, const DateReader& date)
{
    const std::string text = folded(trimmed(typed));
    if (auto year = beforeEra(text, date))
        return year;
    if (auto part = partOfTime(text))
        return part;
    for (const auto& pair : pairs) {
        if (!text.starts_with(pair.opening))
            continue;
        const auto joint = text.find(pair.joint, pair.opening.size());
        if (joint == std::string::npos || joint == 0)
            continue;
        const auto first = TRY(within(std::string_view(text).substr(pair.opening.size(), joint - pair.opening.size()), date));
        const auto second = TRY(within(std::string_view(text).substr(joint + pair.joint.size()), date));
        return std::string(pair.before) + first + std::string(pair.between) + second + std::string(pair.after);
    }
    for (const auto& opening : openings)
        if (text.starts_with(opening.words)) {
            const auto inner = TRY(within(std::string_view(text).substr(opening.words.size()), date));
            return std::string(opening.before) + inner + std::string(opening.after);
        }
    return readSet(text, date);
}

} // namespace plenary
