// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/timeline/timeline.h"
#include "core/scene/words/wording.h"

#include <algorithm>
#include <cmath>

namespace plenary::scene
{

namespace
{

constexpr double labelHeight = 16;
constexpr double side = 8;
constexpr double barWidth = 9;
constexpr Font font{10.5};

/// How many events fall into each of `bins` equal parts, and how many lie outside.
struct Counts
{
    std::vector<int> bins;
    long earlier = 0;
    long later = 0;
};

Counts countEvents(const TimelineIndex& index, const TimeScale& scale, std::size_t bins)
{
    Counts counts{std::vector<int>(bins)};
    const double width = scale.width / static_cast<double>(bins);
    std::size_t before = index.middlesBefore(scale.from);
    counts.earlier = static_cast<long>(before);
    for (std::size_t i = 0; i < bins; ++i) {
        const std::size_t next =
            i + 1 == bins ? index.middlesBefore(scale.to)
                          : index.middlesBefore(scale.instant(scale.left + width * static_cast<double>(i + 1)));
        counts.bins[i] = static_cast<int>(next - before);
        before = next;
    }
    counts.later = static_cast<long>(index.eventCount() - before);
    return counts;
}

void drawBars(Scene& scene, const View& view, const TimeScale& scale)
{
    const auto bins = static_cast<std::size_t>(std::max(1.0, scale.width / barWidth));
    const Counts counts = countEvents(*indexFor(view), scale, bins);
    // The square root keeps single events visible beside the crowd of the summit's days.
    const double highest = std::sqrt(std::max(1, *std::ranges::max_element(counts.bins)));
    const double width = scale.width / static_cast<double>(bins);
    for (std::size_t i = 0; i < bins; ++i) {
        const double height = scene.plot.height * std::sqrt(counts.bins[i]) / highest;
        const double left = scene.plot.x + static_cast<double>(i) * width + 0.5;
        if (counts.bins[i] > 0)
            scene.add(Layer::Marks, Box{{left, scene.plot.bottom() - height, width - 1, height},
                                        0,
                                        {Tone::Accent, Tone::None, 0, Pattern::Solid, 0.55}});
    }
    if (counts.earlier > 0)
        scene.add(Layer::Labels, Label{{scene.plot.x, scene.plot.y + 10},
                                       view.words.count(PLENARY_TR_N("core", "← %n earlier"), counts.earlier),
                                       font,
                                       Tone::Muted});
    if (counts.later > 0)
        scene.add(Layer::Labels, Label{{scene.plot.right(), scene.plot.y + 10},
                                       view.words.count(PLENARY_TR_N("core", "%n later →"), counts.later),
                                       font,
                                       Tone::Muted,
                                       Align::Right});
}

void drawTicks(Scene& scene, const Context& context, const TimeScale& scale)
{
    const Rect& plot = scene.plot;
    scene.add(Layer::Grid, Line{{plot.x, plot.bottom()}, {plot.right(), plot.bottom()}, Tone::Line});
    const TimeTicks ticks = timeTicks(scale, context.zone, context.words, 64);
    double freeFrom = 0;
    const bool coarse = ticks.major.size() > 4;
    for (const auto& tick : coarse ? ticks.major : ticks.minor) {
        const double x = scale.x(tick.at);
        const std::string& text = coarse ? tick.text : tick.longText;
        const double half = context.measure.width(text, font) / 2;
        if (tick.at < scale.from || x - half < freeFrom || x + half > context.width)
            continue;
        scene.add(Layer::Grid, Line{{x, plot.bottom()}, {x, plot.bottom() + 3}, Tone::Line});
        scene.add(Layer::Labels, Label{{x, context.height - 4}, text, font, Tone::Muted, Align::Centre});
        freeFrom = x + half + 10;
    }
}

} // namespace

TimeScale overviewScale(const Context& context, Extent shown)
{
    const auto index = indexFor(context);
    Extent extent = extentOf(context);
    if (index->eventCount() >= 20) {
        const Instant first = index->middleAt(1.0 / 20);
        const Instant last = index->middleAt(19.0 / 20);
        const Instant air = std::max<Instant>((last - first) / 2, millisecondsPerHour);
        extent = {std::max(extent.from, first - air), std::min(extent.to, last + air)};
    }
    extent = {std::min(extent.from, shown.from), std::max(extent.to, shown.to)};
    return {extent.from, extent.to, side, std::max(1.0, context.width - 2 * side)};
}

Scene buildOverview(const Context& context, Instant shownFrom, Instant shownTo)
{
    Scene scene;
    scene.width = context.width;
    scene.height = context.height;
    const TimeScale scale = overviewScale(context, {shownFrom, shownTo});
    scene.plot = {side, 4, scale.width, std::max(1.0, context.height - labelHeight - 6)};
    drawBars(scene, context, scale);
    drawTicks(scene, context, scale);
    const double left = scale.x(shownFrom);
    const Rect brush = Rect{left, 2, std::max(4.0, scale.x(shownTo) - left), scene.plot.height + 2}.clipped(
        {0, 0, context.width, context.height});
    if (brush.width > 0)
        scene.add(Layer::Overlay, Box{brush, 2, {Tone::AccentSoft, Tone::Accent, 1.2, Pattern::Solid, 0.45}});
    scene.title = context.words.say(PLENARY_TR("core", "Overview"));
    scene.altText = context.words.say(
        PLENARY_TR("core", "Number of events over the whole time, from %1 to %2"),
        {dayText(context.words, scale.from, context.zone), dayText(context.words, scale.to, context.zone)});
    return scene;
}

} // namespace plenary::scene
