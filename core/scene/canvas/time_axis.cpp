// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/canvas/time_axis.h"

#include "core/scene/words/wording.h"

#include <algorithm>
#include <cctype>
#include <cmath>

namespace plenary::scene
{

namespace
{

enum class Unit { Millisecond, Day, Month, Year };

struct Step
{
    Unit unit;
    std::int64_t count;
    double length; ///< about, in milliseconds
    Unit major;
};

constexpr double day = millisecondsPerDay;
constexpr std::int64_t second = millisecondsPerSecond;
constexpr std::int64_t minute = millisecondsPerMinute;
constexpr std::int64_t hour = millisecondsPerHour;

constexpr Step clockStep(std::int64_t length)
{
    return {Unit::Millisecond, length, static_cast<double>(length), Unit::Day};
}
constexpr Step yearStep(std::int64_t count)
{
    return {Unit::Year, count, static_cast<double>(count) * 365.25 * day, Unit::Year};
}

constexpr Step steps[] = {clockStep(1),
                          clockStep(10),
                          clockStep(100),
                          clockStep(second),
                          clockStep(5 * second),
                          clockStep(15 * second),
                          clockStep(minute),
                          clockStep(5 * minute),
                          clockStep(15 * minute),
                          clockStep(30 * minute),
                          clockStep(hour),
                          clockStep(2 * hour),
                          clockStep(3 * hour),
                          clockStep(6 * hour),
                          clockStep(12 * hour),
                          {Unit::Day, 1, day, Unit::Month},
                          {Unit::Day, 2, 2 * day, Unit::Month},
                          {Unit::Day, 7, 7 * day, Unit::Month},
                          {Unit::Month, 1, 30.4 * day, Unit::Year},
                          {Unit::Month, 3, 91.3 * day, Unit::Year},
                          yearStep(1),
                          yearStep(2),
                          yearStep(5),
                          yearStep(10),
                          yearStep(25),
                          yearStep(50),
                          yearStep(100),
                          yearStep(250),
                          yearStep(500),
                          yearStep(1000),
                          yearStep(2500),
                          yearStep(5000),
                          yearStep(10000)};

std::int64_t floorTo(std::int64_t value, std::int64_t unit)
{
    const std::int64_t rest = value % unit;
    return value - (rest < 0 ? rest + unit : rest);
}

/// Years as people count them, without a year 0: −1 is 1 BCE. Steps are round in these.
int inEra(int year)
{
    return year > 0 ? year : year - 1;
}

/// The astronomical year again; in place of a year 0 the first of our era.
int ofEra(int year)
{
    return year > 0 ? year : year == 0 ? 1 : year + 1;
}

/// The last boundary of a step at or before a local time.
Instant floorLocal(Instant local, Unit unit, std::int64_t count)
{
    CivilTime civil = toCivil(local);
    switch (unit) {
    case Unit::Millisecond:
        return floorTo(local, count);
    case Unit::Day:
        if (count == 7)
            return floorTo(local - 4 * millisecondsPerDay, 7 * millisecondsPerDay) + 4 * millisecondsPerDay;
        return fromCivil({civil.year, civil.month, static_cast<int>(floorTo(civil.day - 1, count)) + 1});
    case Unit::Month:
        return fromCivil({civil.year, static_cast<int>(floorTo(civil.month - 1, count)) + 1, 1});
    case Unit::Year:
        return fromCivil({ofEra(static_cast<int>(floorTo(inEra(civil.year), count))), 1, 1});
    }
    return local;
}

Instant nextLocal(Instant boundary, Unit unit, std::int64_t count)
{
    const CivilTime civil = toCivil(boundary);
    const int by = static_cast<int>(count);
    switch (unit) {
    case Unit::Millisecond:
        return boundary + count;
    case Unit::Day: {
        if (count == 7)
            return boundary + 7 * millisecondsPerDay;
        const Instant next = fromCivil({civil.year, civil.month, civil.day + by});
        const Instant month = fromCivil({civil.year, civil.month + 1, 1});
        // Every second day starts anew each month; a last step that would leave one day is dropped.
        return count > 1 && next + millisecondsPerDay >= month ? month : std::min(next, month);
    }
    case Unit::Month:
        return fromCivil({civil.year, civil.month + by, 1});
    case Unit::Year:
        return fromCivil({ofEra(static_cast<int>(floorTo(inEra(civil.year), count)) + by), 1, 1});
    }
    return boundary + 1;
}

std::string yearName(const Lexicon& words, int year)
{
    return year > 0 ? std::to_string(year) : words.say(PLENARY_TR("core", "%1 BCE"), {std::to_string(1 - year)});
}

std::string clockName(const CivilTime& civil, std::int64_t step)
{
    const auto two = [](int value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    std::string text = two(civil.hour) + ":" + two(civil.minute);
    if (step < minute)
        text += ":" + two(civil.second);
    if (step < second)
        text += "." + std::to_string(civil.millisecond + 1000).substr(1);
    return text;
}

std::string minorName(const Lexicon& words, Instant local, const Step& step)
{
    const CivilTime civil = toCivil(local);
    switch (step.unit) {
    case Unit::Millisecond:
        return clockName(civil, step.count);
    case Unit::Day:
        return std::to_string(civil.day);
    case Unit::Month:
        return monthName(words, civil.month, Detail::Short);
    case Unit::Year:
        return yearName(words, civil.year);
    }
    return {};
}

/// “10 Feb”, “Feb 2025”: a minor tick that stands alone.
std::string longName(const Lexicon& words, Instant local, const Step& step)
{
    const CivilTime civil = toCivil(local);
    if (step.unit == Unit::Day)
        return words.say(PLENARY_TR("core", "%1 %2"),
                         {std::to_string(civil.day), monthName(words, civil.month, Detail::Short)});
    if (step.unit == Unit::Month)
        return monthName(words, civil.month, Detail::Short) + " " + yearName(words, civil.year);
    return minorName(words, local, step);
}

std::string majorName(const Lexicon& words, Instant local, Unit unit)
{
    const CivilTime civil = toCivil(local);
    if (unit == Unit::Day)
        return words.say(PLENARY_TR("core", "%1 %2 %3"),
                         {weekdayName(words, weekday(local), Detail::Short), std::to_string(civil.day),
                          monthName(words, civil.month, Detail::Full)});
    if (unit == Unit::Month)
        return monthName(words, civil.month, Detail::Full) + " " + yearName(words, civil.year);
    return yearName(words, civil.year);
}

/// Stops a scale out of proportion.
constexpr int mostBoundaries = 4000;

/// Calls `visit` with each boundary of the clock in the scale as instant and local time: none in an hour that is
/// skipped, and those of an hour that comes twice both times.
template <class Visit>
void eachClockBoundary(const TimeScale& scale, const Zone& zone, std::int64_t count, Visit visit)
{
    int left = mostBoundaries;
    Instant from = scale.from;
    auto parts = zone.transitions(scale.from, scale.to); // in each the offset is the same
    parts.push_back(scale.to);
    for (const Instant to : parts) {
        const Instant offset = zone.offsetSeconds(from) * millisecondsPerSecond;
        for (Instant local = floorTo(from + offset, count); local - offset < to && left > 0; local += count, --left)
            if (local - offset >= from)
                visit(local - offset, local);
        from = to;
    }
}

/// Calls `visit` with each boundary in the scale, and the last one before it, as instant and local time.
template <class Visit>
void eachBoundary(const TimeScale& scale, const Zone& zone, Unit unit, std::int64_t count, Visit visit)
{
    if (unit == Unit::Millisecond)
        return eachClockBoundary(scale, zone, count, visit);
    Instant local = floorLocal(zone.toLocal(scale.from), unit, count);
    for (int i = 0; i < mostBoundaries; ++i, local = nextLocal(local, unit, count)) {
        const Instant at = zone.fromLocal(local);
        if (at >= scale.to)
            return;
        visit(at, local);
    }
}

/// Columns of days as bands, what is left out hatched.
void addFolds(Scene& scene, const TimeScale& scale, const Rect& plot)
{
    if (!scale.folds)
        return;
    for (const auto& [time, sheet, kind] : scale.folds->stretches()) {
        if (kind == TimeFolds::Kind::Open || time.to <= scale.from || time.from >= scale.to)
            continue;
        const double left = scale.x(time.from);
        const Rect band = Rect{left, plot.y, scale.x(time.to) - left, plot.height}.clipped(plot);
        const bool isColumn = kind == TimeFolds::Kind::DayOnly;
        scene.add(Layer::Bands, Box{band,
                                    0,
                                    {isColumn ? Tone::Band : Tone::None, isColumn ? Tone::None : Tone::Line, 0,
                                     isColumn ? Pattern::Solid : Pattern::LightHatch}});
        if (isColumn && band.right() < plot.right())
            scene.add(Layer::Grid, Line{{band.right(), plot.y}, {band.right(), plot.bottom()}, Tone::Line, 1, true});
    }
}

/// What the columns of days hold, under their days; the pixels taken.
std::vector<std::pair<double, double>> nameColumns(Scene& scene, const TimeScale& scale, const Rect& plot,
                                                   double baseline, const Lexicon& words, const TextMeasure& measure)
{
    constexpr Font font{10.5, Weight::Regular};
    constexpr double air = 5;
    std::vector<std::pair<double, double>> taken;
    if (!scale.folds)
        return taken;
    for (const auto& [time, sheet, kind] : scale.folds->stretches()) {
        const double left = std::max(scale.x(time.from), plot.x);
        const double room = std::min(scale.x(time.to), plot.right()) - left - 2 * air;
        if (kind != TimeFolds::Kind::DayOnly || room <= 0)
            continue;
        for (const char* text : {PLENARY_TR("core", "hour not known"), PLENARY_TR("core", "day only"), "?"}) {
            const auto said = words.translate(text);
            if (measure.width(said, font) > room)
                continue;
            scene.add(Layer::Labels, Label{{left + air, baseline}, said, font, Tone::Muted});
            taken.emplace_back(left, left + 2 * air + measure.width(said, font));
            break;
        }
    }
    return taken;
}

void addNights(Scene& scene, const TimeScale& scale, const Rect& plot, const Zone& zone)
{
    if (scale.width * day / static_cast<double>(scale.to - scale.from) < 60)
        return;
    eachBoundary(scale, zone, Unit::Day, 1, [&](Instant, Instant local) {
        const auto band = [&](Instant from, Instant to) {
            const double left = scale.x(zone.fromLocal(from));
            const Rect night = Rect{left, plot.y, scale.x(zone.fromLocal(to)) - left, plot.height}.clipped(plot);
            if (night.width > 0)
                scene.add(Layer::Bands, Box{night, 0, {Tone::Band}});
        };
        band(local, local + 8 * hour);
        band(local + 20 * hour, local + 24 * hour);
    });
}

/// Where time goes on behind a fold in which another day, month or year began, its name.
template <class NameOf>
void addAfterFolds(std::vector<Tick>& ticks, const TimeScale& scale, const Zone& zone, NameOf nameOf)
{
    if (!scale.folds)
        return;
    for (const auto& [time, sheet, kind] : scale.folds->stretches()) {
        const auto name = nameOf(zone.toLocal(time.to));
        if (kind == TimeFolds::Kind::Folded && time.to > scale.from && time.to < scale.to &&
            name != nameOf(zone.toLocal(time.from)) && std::ranges::find(ticks, time.to, &Tick::at) == ticks.end())
            ticks.push_back({time.to, name, {}});
    }
    std::ranges::sort(ticks, {}, &Tick::at);
}

} // namespace

TimeTicks timeTicks(const TimeScale& scale, const Zone& zone, const Lexicon& words, double room, bool inFolds)
{
    const double perPixel = scale.perPixel();
    const Step* chosen = std::ranges::find_if(steps, [&](const Step& step) { return step.length >= perPixel * room; });
    if (chosen == std::end(steps))
        --chosen;
    TimeTicks ticks;
    eachBoundary(scale, zone, chosen->unit, chosen->count, [&](Instant at, Instant local) {
        if (at >= scale.from && (inFolds || !scale.isFolded(at)))
            ticks.minor.push_back({at, minorName(words, local, *chosen), longName(words, local, *chosen)});
    });
    if (chosen->major != chosen->unit) {
        eachBoundary(scale, zone, chosen->major, 1, [&](Instant at, Instant local) {
            if (inFolds || !scale.isFolded(at) || at < scale.from)
                ticks.major.push_back({at, majorName(words, local, chosen->major), {}});
        });
        if (inFolds)
            return ticks;
        addAfterFolds(ticks.major, scale, zone, [&](Instant local) { return majorName(words, local, chosen->major); });
        addAfterFolds(ticks.minor, scale, zone, [&](Instant local) {
            return minorName(words, floorLocal(local, chosen->unit, chosen->count), *chosen);
        });
    }
    return ticks;
}

void addTimeAxis(Scene& scene, const TimeScale& scale, const Rect& plot, double top, const Zone& zone,
                 const Lexicon& words, const TextMeasure& measure, bool nights)
{
    constexpr Font majorFont{12, Weight::SemiBold};
    constexpr Font minorFont{11, Weight::Regular};
    if (nights)
        addNights(scene, scale, plot, zone);
    addFolds(scene, scale, plot);
    const TimeTicks ticks = timeTicks(scale, zone, words, 46);
    const auto columns = nameColumns(scene, scale, plot, top + 32, words, measure);
    const auto isTaken = [&](double from, double to) {
        return std::ranges::any_of(columns, [&](const auto& taken) { return from < taken.second && to > taken.first; });
    };
    double freeFrom = plot.x;
    for (const auto& tick : ticks.minor) {
        const double x = scale.x(tick.at);
        const double half = measure.width(tick.text, minorFont) / 2;
        scene.add(Layer::Grid, Line{{x, plot.y}, {x, plot.bottom()}, Tone::Grid, 1});
        if (x - half < freeFrom || x + half > plot.right() || isTaken(x - half, x + half))
            continue;
        scene.add(Layer::Labels, Label{{x, top + 32}, tick.text, minorFont, Tone::Muted, Align::Centre});
        freeFrom = x + half + 6;
    }
    for (std::size_t i = 0; i < ticks.major.size(); ++i) {
        const double at = scale.x(ticks.major[i].at);
        const double x = std::max(at, plot.x);
        const double next = i + 1 < ticks.major.size() ? scale.x(ticks.major[i + 1].at) : plot.right();
        if (at > plot.x)
            scene.add(Layer::Grid, Line{{at, top + 4}, {at, plot.bottom()}, Tone::Line, 1});
        const auto& whole = ticks.major[i].text;
        const auto text = elided(whole, majorFont, std::min(next, plot.right()) - x - 10, measure);
        // “S…” says nothing, “20…” something else.
        const bool isYear = std::ranges::all_of(whole, [](unsigned char letter) { return std::isdigit(letter) != 0; });
        if (text == whole || (!isYear && 2 * measure.width(text, majorFont) >= measure.width(whole, majorFont)))
            scene.add(Layer::Labels, Label{{x + 4, top + 14}, text, majorFont, Tone::Ink});
    }
}

namespace
{

/// Offsets in force at some time of a scale, in the order in which they come, in minutes.
std::vector<int> offsetsIn(const Zone& zone, const TimeScale& scale)
{
    std::vector<int> offsets = {zone.offsetMinutes(scale.from)};
    for (const Instant change : zone.transitions(scale.from, scale.to))
        if (const int offset = zone.offsetMinutes(change); std::ranges::count(offsets, offset) == 0)
            offsets.push_back(offset);
    return offsets;
}

/// An offset behind another one: without “UTC”, but never empty.
std::string furtherOffset(int minutes)
{
    return minutes == 0 ? "0" : offsetText(minutes).substr(3);
}

} // namespace

std::string zoneText(const Zone& zone, const TimeScale& scale)
{
    std::string city = zone.name();
    city.erase(0, city.rfind('/') + 1);
    std::ranges::replace(city, '_', ' ');
    const auto offsets = offsetsIn(zone, scale);
    auto text = offsetText(offsets.front());
    if (offsets.size() == 2) {
        text += "/" + furtherOffset(offsets.back());
    } else if (offsets.size() > 2) {
        const auto [least, most] = std::ranges::minmax(offsets);
        text = offsetText(least) + "…" + furtherOffset(most);
    }
    return city == text ? city : city + ", " + text;
}

double zoneNameRoom(const Zone& zone, const TextMeasure& measure)
{
    // Of a year with its changes of the clock, so that the plot does not move as they come into view.
    const TimeScale year{fromCivil({2025, 1, 1}), fromCivil({2026, 1, 1}), 0, 1};
    return measure.width(zoneText(zone, year), zoneNameFont) + zoneNameAir + 2;
}

void addZoneRow(Scene& scene, const TimeScale& scale, const Rect& plot, double top, const Zone& zone,
                const Lexicon& words, const TextMeasure& measure)
{
    constexpr Font tickFont{10.5};
    const double baseline = top + zoneRowHeight - 5;
    scene.add(Layer::Grid, Line{{0, top}, {plot.right(), top}, Tone::Grid, 1});
    const auto name = elided(zoneText(zone, scale), zoneNameFont, plot.x - zoneNameAir, measure);
    scene.add(Layer::Labels, Label{{10, baseline}, name, zoneNameFont, Tone::Muted});
    const TimeTicks ticks = timeTicks(scale, zone, words, 72, true); // what is folded of one clock is not of another
    double freeFrom = plot.x;
    for (const auto& tick : ticks.minor) {
        const double x = scale.x(tick.at);
        // At midnight the new day stands in place of 00:00, as no row of days stands above.
        const auto day = std::ranges::find(ticks.major, tick.at, &Tick::at);
        const auto& text = day != ticks.major.end() ? day->text : tick.longText;
        const double half = measure.width(text, tickFont) / 2;
        if (x - half < freeFrom || x + half > plot.right())
            continue;
        scene.add(Layer::Grid, Line{{x, top}, {x, top + 3}, Tone::Muted, 1});
        scene.add(Layer::Labels, Label{{x, baseline}, text, tickFont, Tone::Muted, Align::Centre});
        freeFrom = x + half + 8;
    }
}

} // namespace plenary::scene
