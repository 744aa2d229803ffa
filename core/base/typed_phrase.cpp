// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/typed_phrase.h"

#include "core/base/text.h"
#include "core/base/time_format.h"

#include <array>
#include <cstdio>
#include <span>
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

constexpr std::array betweens = std::to_array<Pair>({
    {"between ", " and ", "[", "..", "]"},
    {"entre le ", " et le ", "[", "..", "]"},
    {"entre ", " et ", "[", "..", "]"},
});

constexpr std::array intervals = std::to_array<Pair>({
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
        // Read in a year after Christ of the same days: the calendar repeats every 400 years, weekdays included.
        const std::string_view before = written.substr(0, blank + 1);
        const std::string same = yearText((1 - *year % 400 + 400) % 400);
        const auto day = date(std::string(before) + same);
        if (!day || !day->starts_with(same + "-") || day->find_first_not_of("0123456789-") != std::string::npos)
            return std::nullopt;
        return yearText(1 - *year) + day->substr(same.size());
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

/// A date within a phrase that has room for one alone.
Result<std::string> single(std::string_view text, std::string_view notThese, const DateReader& date)
{
    auto read = TRY(within(text, date));
    if (read.find_first_of(notThese) != std::string::npos)
        return fail(Errc::Invalid, PLENARY_TR("core", "“%1” is no single date; write one such as 11 Feb 2025 there."),
                    {std::string(text)});
    return read;
}

Result<std::optional<std::string>> readPair(std::string_view text, std::span<const Pair> pairs, const DateReader& date)
{
    for (const auto& pair : pairs) {
        if (!text.starts_with(pair.opening))
            continue;
        const auto joint = text.find(pair.joint, pair.opening.size());
        if (joint == std::string_view::npos || joint == 0)
            continue;
        const auto first = TRY(single(text.substr(pair.opening.size(), joint - pair.opening.size()), "/{,", date));
        const auto second = TRY(single(text.substr(joint + pair.joint.size()), "/{,", date));
        return std::string(pair.before) + first + std::string(pair.between) + second + std::string(pair.after);
    }
    return std::nullopt;
}

/// A typed part of a set as one of its members in EDTF: a stretch is A..B there. Nothing where it can be none: what
/// lasted is not one of several dates, and a moment somewhere within a window is not each of several.
std::optional<std::string> asMember(const std::string& edtf, bool isOne)
{
    const bool isWindow = edtf.starts_with('[') && edtf.ends_with(']') && edtf.find(',') == std::string::npos;
    if (isWindow && isOne)
        return edtf.substr(1, edtf.size() - 2);
    if (edtf.find_first_of("[{") != std::string::npos)
        return std::nullopt;
    const auto slash = edtf.find('/');
    if (slash == std::string::npos)
        return edtf;
    if (isOne)
        return std::nullopt;
    const auto side = [](std::string text) { return text == ".." ? std::string() : text; };
    return side(edtf.substr(0, slash)) + ".." + side(edtf.substr(slash + 1));
}

/// One part of a set, or several with commas between them, as members in EDTF.
Result<std::string> readMembers(std::string_view text, bool isOne, const DateReader& date)
{
    const auto read = within(text, date);
    if (read) {
        if (const auto member = asMember(*read, isOne))
            return *member;
        return fail(Errc::Invalid,
                    PLENARY_TR("core", "“%1” cannot be one of several dates; enter it as an event of its own."),
                    {std::string(text)});
    }
    // “Feb 11, 2025” has a comma of its own, so that a whole is tried first.
    const auto comma = text.find(", ");
    if (comma == std::string_view::npos)
        return std::unexpected(read.error());
    const auto first = readMembers(text.substr(0, comma), isOne, date);
    const auto rest = readMembers(text.substr(comma + 2), isOne, date);
    if (!first || !rest)
        return std::unexpected(read.error());
    return *first + "," + *rest;
}

/// `10 Feb 2025 or 12 Feb 2025`, `2023 and 2024 and 2025`: a set. Nothing where no such word stands between others.
Result<std::optional<std::string>> readSet(std::string_view text, const DateReader& date)
{
    for (const auto& [words, opening, closing] : joints) {
        if (text.find(words) == std::string_view::npos)
            continue;
        std::string set;
        for (std::size_t at = 0; at <= text.size();) {
            const auto end = std::min(text.find(words, at), text.size());
            set += (at > 0 ? "," : "") + TRY(readMembers(text.substr(at, end - at), opening == "[", date));
            at = end + words.size();
        }
        return std::string(opening) + set + std::string(closing);
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

/// “maybe about 1920” is both.
std::string withQualifier(std::string edtf, char qualifier)
{
    const char last = edtf.empty() ? ' ' : edtf.back();
    if (last == qualifier || last == '%')
        return edtf;
    if (last == '~' || last == '?') {
        edtf.back() = '%';
        return edtf;
    }
    return edtf + qualifier;
}

} // namespace

Result<std::optional<std::string>> readPhrase(std::string_view typed, const DateReader& date)
{
    const std::string text = folded(trimmed(typed));
    if (auto year = beforeEra(text, date))
        return year;
    if (auto part = partOfTime(text))
        return part;
    if (auto between = TRY(readPair(text, betweens, date)))
        return between;
    if (auto set = TRY(readSet(text, date)))
        return set;
    if (auto interval = TRY(readPair(text, intervals, date)))
        return interval;
    for (const auto& opening : openings)
        if (text.starts_with(opening.words)) {
            const bool isQualifier = opening.after == "~" || opening.after == "?";
            const auto inner = TRY(single(std::string_view(text).substr(opening.words.size()),
                                          isQualifier ? "/" : "/[{,", date));
            if (isQualifier)
                return withQualifier(inner, opening.after.front());
            return std::string(opening.before) + inner + std::string(opening.after);
        }
    return std::nullopt;
}

} // namespace plenary
