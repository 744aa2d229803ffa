// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/words/wording.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>

namespace plenary::scene
{

namespace
{

constexpr const char* shortDays[] = {PLENARY_TR("core", "Mon"), PLENARY_TR("core", "Tue"), PLENARY_TR("core", "Wed"),
                                     PLENARY_TR("core", "Thu"), PLENARY_TR("core", "Fri"), PLENARY_TR("core", "Sat"),
                                     PLENARY_TR("core", "Sun")};
constexpr const char* fullDays[] = {PLENARY_TR("core", "Monday"),    PLENARY_TR("core", "Tuesday"),
                                    PLENARY_TR("core", "Wednesday"), PLENARY_TR("core", "Thursday"),
                                    PLENARY_TR("core", "Friday"),    PLENARY_TR("core", "Saturday"),
                                    PLENARY_TR("core", "Sunday")};
constexpr const char* shortMonths[] = {PLENARY_TR("core", "Jan"), PLENARY_TR("core", "Feb"), PLENARY_TR("core", "Mar"),
                                       PLENARY_TR("core", "Apr"), PLENARY_TR("core", "May"), PLENARY_TR("core", "Jun"),
                                       PLENARY_TR("core", "Jul"), PLENARY_TR("core", "Aug"), PLENARY_TR("core", "Sep"),
                                       PLENARY_TR("core", "Oct"), PLENARY_TR("core", "Nov"), PLENARY_TR("core", "Dec")};
constexpr const char* fullMonths[] = {
    PLENARY_TR("core", "January"), PLENARY_TR("core", "February"), PLENARY_TR("core", "March"),
    PLENARY_TR("core", "April"),   PLENARY_TR("core", "May "),     PLENARY_TR("core", "June"),
    PLENARY_TR("core", "July"),    PLENARY_TR("core", "August"),   PLENARY_TR("core", "September"),
    PLENARY_TR("core", "October"), PLENARY_TR("core", "November"), PLENARY_TR("core", "December")};

constexpr const char* seasons[] = {PLENARY_TR("core", "winter from %1"), PLENARY_TR("core", "spring %1"),
                                   PLENARY_TR("core", "summer %1"), PLENARY_TR("core", "autumn %1")};

std::string yearText(const Lexicon& words, int year)
{
    if (year > 0)
        return std::to_string(year);
    return words.say(PLENARY_TR("core", "%1 BCE"), {std::to_string(1 - year)});
}

std::string withoutFinalBlank(std::string text)
{
    while (!text.empty() && text.back() == ' ')
        text.pop_back();
    return text;
}

std::string two(int value)
{
    return (value < 10 ? "0" : "") + std::to_string(value);
}

CivilTime local(Instant instant, const Zone& zone)
{
    return toCivil(zone.toLocal(instant));
}

bool sameDay(Instant a, Instant b, const Zone& zone)
{
    const CivilTime x = local(a, zone);
    const CivilTime y = local(b, zone);
    return x.year == y.year && x.month == y.month && x.day == y.day;
}

bool isMidnight(Instant instant, const Zone& zone)
{
    const CivilTime time = local(instant, zone);
    return time.hour == 0 && time.minute == 0 && time.second == 0;
}

/// Whether the clock shows this time twice, in the night in which it is put back.
bool comesTwice(Instant instant, const Zone& zone)
{
    constexpr Instant near = 3 * millisecondsPerHour;
    const Instant back = (zone.offsetSeconds(instant - near) - zone.offsetSeconds(instant + near)) * millisecondsPerSecond;
    const Instant shown = zone.toLocal(instant);
    return back > 0 && (zone.toLocal(instant - back) == shown || zone.toLocal(instant + back) == shown);
}

/// With the offset, where the time alone would mean two instants.
std::string clockOf(Instant instant, const Zone& zone, bool seconds)
{
    const CivilTime time = local(instant, zone);
    const auto text = two(time.hour) + ":" + two(time.minute) + (seconds ? ":" + two(time.second) : "");
    return comesTwice(instant, zone) ? text + " " + offsetText(zone.offsetMinutes(instant)) : text;
}

/// One written time by its precision; `instant` is the lower bound of a date.
std::string writtenText(const Lexicon& words, Instant instant, Precision precision, const Zone& zone)
{
    const CivilTime time = local(instant, zone);
    switch (precision) {
    case Precision::Century:
        return words.say(PLENARY_TR("core", "century from %1"), {yearText(words, time.year)});
    case Precision::Decade:
        return words.say(PLENARY_TR("core", "%1s"), {yearText(words, time.year)});
    case Precision::Year:
        return yearText(words, time.year);
    case Precision::Season:
        return words.say(seasons[time.month % 12 / 3], {yearText(words, time.year)});
    case Precision::Month:
        return monthName(words, time.month, Detail::Full) + " " + yearText(words, time.year);
    case Precision::Day:
        return dayText(words, instant, zone);
    case Precision::Second:
    case Precision::Millisecond:
        return words.say(PLENARY_TR("core", "%1, %2"), {dayText(words, instant, zone), clockOf(instant, zone, true)});
    default:
        return momentText(words, instant, zone);
    }
}

/// A date with what its qualifier says of it.
std::string qualified(const Lexicon& words, std::string text, const Qualifier& qualifier)
{
    if (qualifier.approximate)
        text = words.say(PLENARY_TR("core", "about %1"), {text});
    if (qualifier.uncertain)
        text = words.say(PLENARY_TR("core", "%1 (uncertain)"), {text});
    return text;
}

/// The same behind a date that a word such as “before” leads to.
std::string bracketed(const Lexicon& words, std::string text, const Qualifier& qualifier)
{
    if (qualifier.approximate)
        text = words.say(PLENARY_TR("core", "%1 (approximate)"), {text});
    if (qualifier.uncertain)
        text = words.say(PLENARY_TR("core", "%1 (uncertain)"), {text});
    return text;
}

/// How finely a bound of a window is told: as it was written; of seasons, decades and centuries by their first or last
/// day.
Precision toldOf(Precision written)
{
    const bool isOfDays = written < Precision::Year || written == Precision::Season;
    return isOfDays ? Precision::Day : written;
}

std::string windowStart(const Lexicon& words, const TimeSpan& span, const Zone& zone)
{
    return bracketed(words, writtenText(words, span.earliestStart, toldOf(span.precision), zone), span.startQualifier);
}

/// Of a date the day, month or year in which it ends.
std::string windowEnd(const Lexicon& words, const TimeSpan& span, const Zone& zone)
{
    const Instant end = span.endPrecision > Precision::Day ? span.latestEnd : span.latestEnd - 1;
    return bracketed(words, writtenText(words, end, toldOf(span.endPrecision), zone), span.endQualifier);
}

std::string windowText(const Lexicon& words, const TimeSpan& span, const Zone& zone)
{
    const bool startIsClock = span.precision > Precision::Day;
    const bool endIsClock = span.endPrecision > Precision::Day;
    if (span.openStart)
        return words.say(endIsClock ? PLENARY_TR("core", "before %1") : PLENARY_TR("core", "%1 or earlier"),
                         {windowEnd(words, span, zone)});
    if (span.openEnd)
        return words.say(startIsClock ? PLENARY_TR("core", "after %1") : PLENARY_TR("core", "%1 or later"),
                         {windowStart(words, span, zone)});
    if (startIsClock && endIsClock && sameDay(span.earliestStart, span.latestEnd, zone) &&
        span.earliestStart < span.latestEnd)
        return words.say(PLENARY_TR("core", "%1, between %2 and %3"),
                         {dayText(words, span.earliestStart, zone),
                          bracketed(words, clockText(span.earliestStart, zone), span.startQualifier),
                          bracketed(words, clockText(span.latestEnd, zone), span.endQualifier)});
    const auto start = windowStart(words, span, zone);
    const auto end = windowEnd(words, span, zone);
    if (start == end)
        return start;
    // The blank keeps dates without a day apart for translators; it is not printed.
    const bool haveDays = span.precision != Precision::Year && span.precision != Precision::Month &&
                          span.endPrecision != Precision::Year && span.endPrecision != Precision::Month;
    return withoutFinalBlank(words.say(haveDays ? PLENARY_TR("core", "between %1 and %2")
                                                : PLENARY_TR("core", "between %1 and %2 "),
                                       {start, end}));
}

std::string startText(const Lexicon& words, const TimeSpan& span, const Zone& zone)
{
    if (span.precision >= Precision::Minute && span.latestStart > span.earliestStart)
        return words.say(PLENARY_TR("core", "%1 or later"), {momentText(words, span.earliestStart, zone)});
    return writtenText(words, span.earliestStart, span.precision, zone);
}

std::string endText(const Lexicon& words, const TimeSpan& span, const Zone& zone)
{
    const bool dates = span.endPrecision <= Precision::Day;
    if (dates)
        return writtenText(words, span.endPrecision == Precision::Day ? span.latestEnd - 1 : span.earliestEnd,
                           span.endPrecision, zone);
    const std::string end = sameDay(span.earliestStart, span.latestEnd, zone) ? clockText(span.latestEnd, zone)
                                                                              : momentText(words, span.latestEnd, zone);
    return span.earliestEnd < span.latestEnd ? words.say(PLENARY_TR("core", "%1 at the latest"), {end}) : end;
}

std::string intervalText(const Lexicon& words, const TimeSpan& span, const Zone& zone)
{
    const auto start = [&] { return qualified(words, startText(words, span, zone), span.startQualifier); };
    const auto end = [&] { return qualified(words, endText(words, span, zone), span.endQualifier); };
    // Open (..) is not unknown: nobody set an end, or nobody knows it.
    if (span.openEnd)
        return words.say(span.earliestEnd >= distantFuture ? PLENARY_TR("core", "from %1, no end set")
                                                           : PLENARY_TR("core", "from %1, end unknown"),
                         {start()});
    if (span.openStart)
        return words.say(span.latestStart <= distantPast ? PLENARY_TR("core", "until %1, no start set")
                                                         : PLENARY_TR("core", "until %1, start unknown"),
                         {end()});
    const auto from = start();
    const auto to = end();
    return from == to ? from : from + " – " + to;
}

std::string plainTimeText(const Lexicon& words, const TimeSpan& span, const Zone& zone);

/// The last date of a member of a set, as it was written.
std::string lastText(const Lexicon& words, const TimeSpan& member, const Zone& zone)
{
    if (member.endPrecision > Precision::Day)
        return writtenText(words, member.latestEnd, member.endPrecision, zone);
    if (member.isWindow)
        return windowEnd(words, member, zone);
    return writtenText(words, member.endPrecision == Precision::Day ? member.latestEnd - 1 : member.earliestEnd,
                       member.endPrecision, zone);
}

/// How many dates a set has, the first and the last of them.
std::string manyText(const Lexicon& words, const TimeSpan& set, const Zone& zone)
{
    const auto members = set.members.all();
    const bool dates =
        std::ranges::none_of(members, [](const auto& m) { return m.isInterval || m.isWindow || m.hasGaps(); });
    const auto count = words.count(dates ? PLENARY_TR_N("core", "%n dates") : PLENARY_TR_N("core", "%n dates or periods"),
                                   static_cast<long>(members.size()));
    const TimeSpan& first = *std::ranges::min_element(members, {}, &TimeSpan::earliestStart);
    const auto ending = [](const TimeSpan& member) { return std::pair(member.latestEnd, member.earliestStart); };
    const TimeSpan& last = *std::ranges::max_element(members, {}, ending);
    const auto from = set.openStart ? "…" : writtenText(words, first.earliestStart, first.precision, zone);
    const auto to = set.openEnd ? "…" : lastText(words, last, zone);
    const auto text = (set.isInterval ? count : words.say(PLENARY_TR("core", "one of %1"), {count})) + " (" + from +
                      " – " + to + ")";
    return bracketed(words, text, set.startQualifier);
}

std::string setText(const Lexicon& words, const TimeSpan& set, const Zone& zone)
{
    constexpr std::size_t mostNamed = 4;
    const auto members = set.members.all();
    if (members.size() > mostNamed)
        return manyText(words, set, zone);
    std::vector<std::string> texts;
    for (const TimeSpan& member : members) {
        const auto text = plainTimeText(words, member, zone);
        // “between A and B” and “A – B” would run into the words of the list.
        texts.push_back(member.isInterval || member.isWindow ? "(" + text + ")" : text);
    }
    return listed(words, texts, set.isInterval ? Listing::All : Listing::One);
}

/// timeText() without a word about the calendar.
std::string plainTimeText(const Lexicon& words, const TimeSpan& span, const Zone& zone)
{
    if (span.hasGaps())
        return setText(words, span, zone);
    if (span.isInterval)
        return intervalText(words, span, zone);
    if (span.isWindow)
        return windowText(words, span, zone);
    return qualified(words, writtenText(words, span.earliestStart, span.precision, zone), span.startQualifier);
}

} // namespace

std::string weekdayName(const Lexicon& words, int weekday, Detail detail)
{
    return words.translate((detail == Detail::Short ? shortDays : fullDays)[weekday]);
}

std::string monthName(const Lexicon& words, int month, Detail detail)
{
    // “May ” keeps the full name apart from the short one for translators; the blank is not printed.
    return withoutFinalBlank(words.translate((detail == Detail::Short ? shortMonths : fullMonths)[month - 1]));
}

std::string dayText(const Lexicon& words, Instant instant, const Zone& zone)
{
    const Instant shown = zone.toLocal(instant);
    const CivilTime time = toCivil(shown);
    return words.say(PLENARY_TR("core", "%1 %2 %3 %4"),
                     {weekdayName(words, weekday(shown), Detail::Short), std::to_string(time.day),
                      monthName(words, time.month, Detail::Short), yearText(words, time.year)});
}

std::string offsetText(int minutes)
{
    const int length = std::abs(minutes);
    std::string text = "UTC";
    if (minutes != 0)
        text += (minutes < 0 ? "−" : "+") + std::to_string(length / 60);
    if (length % 60 != 0)
        text += (length % 60 < 10 ? ":0" : ":") + std::to_string(length % 60);
    return text;
}

std::string clockText(Instant instant, const Zone& zone)
{
    return clockOf(instant, zone, false);
}

std::string momentText(const Lexicon& words, Instant instant, const Zone& zone)
{
    return words.say(PLENARY_TR("core", "%1, %2"), {dayText(words, instant, zone), clockText(instant, zone)});
}

std::optional<std::string> withinDayText(const Lexicon& words, Instant from, Instant to, const Zone& zone)
{
    if (to <= from || !sameDay(from, to - 1, zone))
        return std::nullopt;
    const auto day = dayText(words, from, zone);
    if (isMidnight(from, zone) && isMidnight(to, zone))
        return day;
    return words.say(PLENARY_TR("core", "%1, %2"), {day, clockText(from, zone) + " – " + clockText(to, zone)});
}

std::string asOfMoment(const Lexicon& words, Instant instant, const Zone& zone)
{
    if (isMidnight(instant, zone))
        return words.say(PLENARY_TR("core", "the end of %1"), {dayText(words, instant - 1, zone)});
    return momentText(words, instant, zone);
}

namespace
{

/// Whether a day before the Gregorian calendar is named; of months and years the difference cannot be seen.
bool isProleptic(const TimeSpan& span)
{
    if (span.hasGaps())
        return std::ranges::any_of(span.members.all(), isProleptic);
    const bool start = !span.openStart && span.earliestStart < firstGregorian && span.precision >= Precision::Day;
    const bool end = !span.openEnd && span.latestEnd <= firstGregorian && span.endPrecision >= Precision::Day;
    return start || end;
}

} // namespace

std::string timeText(const Lexicon& words, const TimeSpan& span, const Zone& zone)
{
    auto text = plainTimeText(words, span, zone);
    if (isProleptic(span))
        text = words.say(PLENARY_TR("core", "%1 (proleptic Gregorian)"), {text});
    return text;
}

std::string listed(const Lexicon& words, const std::vector<std::string>& names, Listing listing)
{
    if (names.size() < 2)
        return names.empty() ? std::string() : names.front();
    const auto all = join({names.begin(), names.end() - 1}, ", ");
    return words.say(listing == Listing::All ? PLENARY_TR("core", "%1 and %2") : PLENARY_TR("core", "%1 or %2"),
                     {all, names.back()});
}

std::string labelled(const Lexicon& words, const std::string& what, const std::string& said)
{
    return words.say(PLENARY_TR("core", "%1: %2"), {what, said});
}

std::string oneLine(std::string text)
{
    std::ranges::replace_if(
        text, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    for (const std::string_view separator : {"\u2028", "\u2029"}) // of lines and of paragraphs
        for (auto at = text.find(separator); at != std::string::npos; at = text.find(separator, at))
            text.replace(at, separator.size(), " ");
    return text;
}

std::string stanceText(const Lexicon& words, double stance, int decimals)
{
    const double unit = decimals > 0 ? std::pow(10.0, decimals) : 1.0;
    const double rounded = std::round(stance * unit) / unit;
    const int places = rounded == std::round(rounded) ? 0 : decimals;
    return words.signedNumber(rounded, places);
}

} // namespace plenary::scene
