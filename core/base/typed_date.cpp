// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time.h"
#include "core/base/time_format.h"
#include "core/base/typed_phrase.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <ranges>
#include <span>
#include <utility>
#include <vector>

namespace plenary
{

namespace
{

/// English and French names of the months, folded as foldedWord() does.
constexpr std::array monthNames = std::to_array<std::pair<std::string_view, int>>({
    {"jan", 1},     {"january", 1},   {"janv", 1},      {"janvier", 1}, {"feb", 2},       {"february", 2},
    {"fev", 2},     {"fevr", 2},      {"fevrier", 2},   {"mar", 3},     {"march", 3},     {"mars", 3},
    {"apr", 4},     {"april", 4},     {"avr", 4},       {"avril", 4},   {"may", 5},       {"mai", 5},
    {"jun", 6},     {"june", 6},      {"juin", 6},      {"jul", 7},     {"july", 7},      {"juil", 7},
    {"juillet", 7}, {"aug", 8},       {"august", 8},    {"aou", 8},     {"aout", 8},      {"sep", 9},
    {"sept", 9},    {"september", 9}, {"septembre", 9}, {"oct", 10},    {"october", 10},  {"octobre", 10},
    {"nov", 11},    {"november", 11}, {"novembre", 11}, {"dec", 12},    {"december", 12}, {"decembre", 12},
});

/// English and French names of the days of the week, Monday first, folded as foldedWord() does.
constexpr std::array dayNames = std::to_array<std::pair<std::string_view, int>>({
    {"mon", 0},  {"monday", 0},   {"lun", 0}, {"lundi", 0},    {"tue", 1}, {"tues", 1},    {"tuesday", 1}, {"mar", 1},
    {"mardi", 1}, {"wed", 2},     {"wednesday", 2}, {"mer", 2}, {"mercredi", 2}, {"thu", 3}, {"thur", 3}, {"thurs", 3},
    {"thursday", 3}, {"jeu", 3},  {"jeudi", 3}, {"fri", 4},    {"friday", 4}, {"ven", 4}, {"vendredi", 4}, {"sat", 5},
    {"saturday", 5}, {"sam", 5},  {"samedi", 5}, {"sun", 6},   {"sunday", 6}, {"dim", 6}, {"dimanche", 6},
});

struct DayMonthYear
{
    int year = 0;
    int month = 0;
    std::optional<int> day = {};
};

/// Lower case, with é, è and û (either case) as e and u, and without a final dot or comma.
std::string foldedWord(std::string_view word)
{
    while (word.ends_with('.') || word.ends_with(','))
        word.remove_suffix(1);
    std::string folded;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const std::string_view letter = word.substr(i, 2);
        if (letter == "é" || letter == "É" || letter == "è" || letter == "È") {
            folded += 'e';
            ++i;
        } else if (letter == "û" || letter == "Û") {
            folded += 'u';
            ++i;
        } else {
            const char byte = word[i];
            folded += byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
        }
    }
    return folded;
}

std::optional<int> numberOf(std::span<const std::pair<std::string_view, int>> names, std::string_view word)
{
    const std::string folded = foldedWord(word);
    const auto found = std::ranges::find(names, folded, [](const auto& entry) { return entry.first; });
    return found == names.end() ? std::nullopt : std::optional<int>(found->second);
}

std::optional<int> monthNumber(std::string_view word)
{
    return numberOf(monthNames, word);
}

/// The number a text consists of, of at least `least` and at most `most` digits.
std::optional<int> number(std::string_view text, std::size_t least, std::size_t most)
{
    if (text.size() < least || text.size() > most)
        return std::nullopt;
    int value = 0;
    for (const char digit : text) {
        if (digit < '0' || digit > '9')
            return std::nullopt;
        value = value * 10 + (digit - '0');
    }
    return value;
}

/// The day in 11, 11th, 1st or 1er.
std::optional<int> dayNumber(std::string_view word)
{
    const std::string folded = foldedWord(word);
    std::string_view digits = folded;
    for (const std::string_view suffix : {"st", "nd", "rd", "th", "er"})
        if (digits.ends_with(suffix)) {
            digits.remove_suffix(suffix.size());
            break;
        }
    return number(digits, 1, 2);
}

std::vector<std::string_view> splitAt(std::string_view text, std::string_view separators)
{
    std::vector<std::string_view> parts;
    std::size_t start = 0;
    while (start <= text.size()) {
        const std::size_t end = std::min(text.find_first_of(separators, start), text.size());
        parts.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return parts;
}

/// The words of a text.
std::vector<std::string_view> words(std::string_view text)
{
    std::vector<std::string_view> parts = splitAt(text, " \t");
    std::erase_if(parts, [](std::string_view part) { return part.empty(); });
    return parts;
}

std::string isoText(const DayMonthYear& date)
{
    std::string text = padded(date.year, 4) + '-' + padded(date.month, 2);
    if (date.day)
        text += '-' + padded(*date.day, 2);
    return text;
}

/// `10:30`, `9:05:10` or `10h30`, `10h`, with an offset or Z if any, as EDTF writes it.
std::optional<std::string> timeText(std::string_view typed)
{
    const std::size_t offsetAt = std::min(typed.find_first_of("Z+-"), typed.size());
    const std::string_view clock = typed.substr(0, offsetAt);
    const bool isFrench = clock.find_first_of("hH") != std::string_view::npos;
    const std::vector<std::string_view> parts = splitAt(clock, isFrench ? "hH" : ":");
    if (parts.size() < 2 || parts.size() > (isFrench ? 2U : 3U))
        return std::nullopt;
    const std::optional<int> hour = number(parts[0], 1, 2);
    if (!hour)
        return std::nullopt;
    std::string text = padded(*hour, 2);
    for (const std::string_view part : parts | std::views::drop(1))
        text += ':' + (isFrench && part.empty() ? std::string("00") : std::string(part));
    return text + std::string(typed.substr(offsetAt));
}

/// `11 Feb 2025`, `Feb 11, 2025`, `11 février 2025` or `Feb 2025`.
std::optional<DayMonthYear> namedDate(std::span<const std::string_view> parts)
{
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    std::string_view last = parts.back();
    if (last.ends_with(',')) // a time follows
        last.remove_suffix(1);
    const std::optional<int> year = number(last, 4, 4);
    if (!year)
        return std::nullopt;
    const bool monthFirst = monthNumber(parts[0]).has_value();
    const std::optional<int> month = monthNumber(monthFirst ? parts[0] : parts[1]);
    if (!month)
        return std::nullopt;
    if (parts.size() == 2)
        return monthFirst ? std::optional(DayMonthYear{*year, *month}) : std::nullopt;
    const std::optional<int> day = dayNumber(monthFirst ? parts[1] : parts[0]);
    return day ? std::optional(DayMonthYear{*year, *month, day}) : std::nullopt;
}

/// `25/02/2025`, `02/25/2025` or `2025/02/25`, also with dots or hyphens. Nothing where it is no such date; an error
/// where day and month could be exchanged.
Result<std::optional<DayMonthYear>> numericDate(std::string_view word)
{
    const std::vector<std::string_view> parts = splitAt(word, "/.-");
    if (parts.size() != 3)
        return std::nullopt;
    const std::optional<int> middle = number(parts[1], 1, 2);
    if (const auto year = number(parts[0], 4, 4), day = number(parts[2], 1, 2); year && middle && day)
        return DayMonthYear{*year, *middle, day};
    const std::optional<int> first = number(parts[0], 1, 2);
    const std::optional<int> year = number(parts[2], 4, 4);
    if (!first || !middle || !year || (*first > 12 && *middle > 12))
        return std::nullopt;
    if (*first <= 12 && *middle <= 12 && *first != *middle)
        return fail(Errc::Invalid, PLENARY_TR("core", "“%1” could be %2 or %3; write it in one of these two ways."),
                    {std::string(word), isoText({*year, *middle, first}), isoText({*year, *first, middle})});
    const bool dayFirst = *middle <= 12;
    return DayMonthYear{*year, dayFirst ? *middle : *first, dayFirst ? first : middle};
}

/// The EDTF of a typed date and time that is not EDTF itself; nothing where it is no such date.
Result<std::optional<std::string>> translated(std::string_view text)
{
    const std::vector<std::string_view> parts = words(text);
    if (parts.empty())
        return std::nullopt;
    std::span<const std::string_view> dateParts = parts;
    std::optional<std::string> time;
    if (parts.size() > 1) {
        time = timeText(parts.back());
        if (time)
            dateParts = dateParts.first(parts.size() - 1);
    }
    const auto isOneOf = [](std::string_view word, std::initializer_list<std::string_view> words) {
        return std::ranges::find(words, word) != words.end();
    };
    if (time && dateParts.size() > 1 && isOneOf(dateParts.back(), {"at", "à", "a"}))
        dateParts = dateParts.first(dateParts.size() - 1);
    if (dateParts.size() > 1 && isOneOf(foldedWord(dateParts.front()), {"le", "on"}))
        dateParts = dateParts.subspan(1);
    // “mar. 11” begins with Tuesday, “mar 11, 2025” and “mar 2025” with March.
    const bool mayHaveWeekDay =
        dateParts.size() == 4 || (dateParts.size() == 2 && dateParts[1].find_first_of("-/.") != std::string_view::npos);
    const auto weekDay = mayHaveWeekDay ? numberOf(dayNames, dateParts.front()) : std::nullopt;
    if (weekDay)
        dateParts = dateParts.subspan(1);
    std::optional<DayMonthYear> date = namedDate(dateParts);
    if (!date && dateParts.size() == 1)
        date = TRY(numericDate(dateParts.front()));
    if (!date || (time && !date->day))
        return std::nullopt;
    const bool exists = date->day && date->month <= 12 && *date->day <= daysInMonth(date->year, date->month);
    if (weekDay && exists && weekday(fromCivil({date->year, date->month, *date->day})) != *weekDay)
        return fail(Errc::Invalid,
                    PLENARY_TR("core", "The day of the week in “%1” does not fit its date; correct one of the two."),
                    {std::string(text)});
    return isoText(*date) + (time ? 'T' + *time : std::string());
}

/// Whether a text was meant as EDTF, so that an error of its parser helps most.
bool looksLikeEdtf(std::string_view text)
{
    const bool isOneWord = text.find(' ') == std::string_view::npos;
    return isOneWord && (text.find_first_of("0123456789-[./") == 0 || text.starts_with("Y"));
}

} // namespace

namespace
{

/// A date, or a phrase about dates, in which there may be `phrases` more of them: “about 1920” within “before about
/// 1920” is meant, a hundred of them are not.
Result<std::string> read(std::string_view typed, int phrases)
{
    const std::size_t first = std::min(typed.find_first_not_of(" \t\r\n"), typed.size());
    const std::size_t last = typed.find_last_not_of(" \t\r\n");
    const std::string_view text = typed.substr(first, last - first + 1);
    const Result<TimeSpan> edtf = parseTime(text);
    if (edtf)
        return std::string(text);
    std::optional<std::string> translation = TRY(translated(text));
    constexpr std::size_t longestPhrase = 500; // what is longer is no phrase, and would take its time
    if (!translation && phrases > 0 && text.size() <= longestPhrase)
        translation = TRY(readPhrase(text, [&](std::string_view date) { return read(date, phrases - 1); }));
    if (translation) {
        TRY(parseTime(*translation));
        return *translation;
    }
    if (looksLikeEdtf(text))
        return std::unexpected(edtf.error());
    return fail(
        Errc::Invalid,
        PLENARY_TR("core",
                   "“%1” is no date that can be read; write it like 2025-02-11, 2025-02-11 10:30 or 11 Feb 2025."),
        {std::string(text)});
}

} // namespace

Result<std::string> parseTyped(std::string_view typed)
{
    constexpr int mostPhrases = 3;
    return read(typed, mostPhrases);
}

} // namespace plenary
