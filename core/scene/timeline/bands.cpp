// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline: bands of eras behind the events.
#include "core/scene/timeline/bands.h"

#include "core/scene/words/wording.h"

#include <algorithm>

namespace plenary::scene
{

namespace
{

constexpr double rowHeight = 17;
constexpr std::size_t mostEraRows = 3;
constexpr Font nameFont{11, Weight::Medium};

struct Placed
{
    const Era* era;
    TimeSpan time;
    std::size_t row = 0;
};

/// Every era in a row in which it meets no other, whatever part of time is shown. What finds no row shares the last.
std::vector<Placed> placedEras(const View& view)
{
    std::vector<Placed> placed;
    for (const Era& era : view.data.eras)
        if (const auto time = parseTime(era.when))
            placed.push_back({&era, resolved(*time, view.zone), 0});
    std::ranges::stable_sort(placed, {}, [](const Placed& era) { return era.time.earliestStart; });
    std::vector<Instant> freeFrom;
    for (auto& era : placed) {
        while (era.row < freeFrom.size() && freeFrom[era.row] > era.time.earliestStart)
            ++era.row;
        era.row = std::min(era.row, mostEraRows - 1);
        freeFrom.resize(std::max(freeFrom.size(), era.row + 1), distantPast);
        freeFrom[era.row] = std::max(freeFrom[era.row], era.time.latestEnd);
    }
    return placed;
}

/// An era, or one stretch of an era that is a set of dates.
void addEraPart(Scene& scene, const Context& context, const TimelineLayout& layout, const Placed& era,
                const TimeSpan& time, double top)
{
    const Rect& plot = layout.plot;
    const TimeScale& scale = layout.scale;
    if (time.earliestStart >= scale.to || time.latestEnd <= scale.from)
        return;
    const auto x = [&](Instant at) { return scale.x(std::clamp(at, scale.from, scale.to)); };
    const double left = x(time.earliestStart);
    const double right = x(time.latestEnd);
    const double y = top + static_cast<double>(era.row) * rowHeight;
    // Dates are whole days: only what is written as unsure fades, as is one of several dates.
    const bool isOneOfSeveral = era.time.hasGaps() && !era.time.isInterval;
    const bool fadesLeft = time.openStart || time.startQualifier.any() || isOneOfSeveral;
    const bool fadesRight = time.openEnd || time.endQualifier.any() || isOneOfSeveral;
    const Pattern pattern = fadesLeft && fadesRight ? Pattern::FadeBoth
                            : fadesLeft             ? Pattern::FadeLeft
                            : fadesRight            ? Pattern::FadeRight
                                                    : Pattern::Solid;
    scene.add(Layer::Bands,
              Box{{left, plot.y, right - left, plot.height}, 0, {Tone::AccentSoft, Tone::None, 0, pattern, 0.4}});
    scene.add(Layer::Bands, Box{{left, y, right - left, rowHeight - 2}, 0, {Tone::AccentSoft, Tone::None, 0, pattern}});
    for (const auto& [at, fades] : {std::pair{time.earliestStart, fadesLeft}, {time.latestEnd, fadesRight}})
        if (!fades && at > scale.from && at < scale.to)
            scene.add(Layer::Bands, Line{{scale.x(at), y}, {scale.x(at), plot.bottom()}, Tone::Line, 1});
    const auto name = context.in(era.era->name);
    const auto text = elided(name, nameFont, right - left - 10, context.measure);
    // “S…” says nothing.
    if (2 * context.measure.width(text, nameFont) >= context.measure.width(name, nameFont))
        scene.add(Layer::Labels, Label{{left + 5, y + 11.5}, text, nameFont, Tone::Ink});
    const auto when = timeText(context.words, era.time, context.zone);
    scene.hits.push_back({{left, y, right - left, rowHeight - 2}, {}, name + "\n" + when, name + ", " + when});
}

} // namespace

double eraStripHeight(const View& view, const TimelineOptions& options)
{
    if (!options.eras)
        return 0;
    std::size_t rows = 0;
    for (const auto& era : placedEras(view))
        rows = std::max(rows, era.row + 1);
    return rows == 0 ? 0 : static_cast<double>(rows) * rowHeight + 3;
}

void addEras(Scene& scene, const Context& context, const TimelineLayout& layout, double top)
{
    for (const Placed& era : placedEras(context)) {
        if (!era.time.hasGaps())
            addEraPart(scene, context, layout, era, era.time, top);
        else
            for (const TimeSpan& member : era.time.members.all())
                addEraPart(scene, context, layout, era, member, top);
    }
}

} // namespace plenary::scene
