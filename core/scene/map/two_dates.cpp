// SPDX-License-Identifier: GPL-3.0-or-later
// Two maps side by side, each as of a date of its own.
#include "core/scene/canvas/shift.h"
#include "core/scene/map/map.h"
#include "core/scene/map/territories.h"
#include "core/scene/words/wording.h"

#include <algorithm>
#include <map>

namespace plenary::scene
{

namespace
{

constexpr double besideHeading = 20;

/// “Signed (16)” and “Signed (12)” become “Signed (12 → 16)”.
void mergeLegends(Scene& scene, const Scene& before)
{
    const auto open = [](const std::string& text) { return text.rfind(" ("); };
    for (auto& entry : scene.legend) {
        const auto at = open(entry.text);
        if (at == std::string::npos)
            continue;
        const auto same = std::ranges::find(before.legend, entry.key, &LegendEntry::key);
        const auto count = same == before.legend.end()
                               ? std::string("0")
                               : same->text.substr(open(same->text) + 2, same->text.size() - open(same->text) - 3);
        entry.text.insert(at + 2, count + " → ");
    }
    for (const auto& entry : before.legend)
        if (std::ranges::find(scene.legend, entry.key, &LegendEntry::key) == scene.legend.end()) {
            scene.legend.push_back(entry);
            scene.legend.back().text.insert(entry.text.size() - 1, " → 0");
        }
}

/// Puts the class of the earlier date into a column of its own, by actor.
void mergeTables(Scene& scene, const Scene& before, const View& view, const std::string& date)
{
    std::map<std::pair<std::string, std::string>, std::string> classes;
    for (const auto& row : before.table.rows)
        classes[{row.cells[0], row.cells[1]}] = row.cells[3];
    scene.table.columns.push_back(view.words.say(PLENARY_TR("core", "Class at %1"), {date}));
    for (auto& row : scene.table.rows)
        row.cells.push_back(classes[{row.cells[0], row.cells[1]}]);
}

Scene twoDates(const Context& context, const geo::WorldMap& world, const MapOptions& options)
{
    Context half = context;
    half.width = std::max(1.0, (context.width - mapGap) / 2);
    half.height = std::max(1.0, context.height - besideHeading);
    // The earlier date is at the left, whichever of the two was asked for first: so the arrows of the legend read.
    half.asOf = std::max(context.asOf, options.beside);
    Scene scene = buildOneMap(half, world, options);
    const auto right = asOfText(half);
    const auto later = half.asOf >= distantFuture ? right : asOfMoment(context.words, half.asOf, context.zone);
    half.asOf = std::min(context.asOf, options.beside);
    Scene before = buildOneMap(half, world, options);
    const auto earlier = asOfMoment(context.words, half.asOf, context.zone);
    const auto left = asOfText(half);
    mergeLegends(scene, before);
    mergeTables(scene, before, context, earlier);
    shift(before, 0, besideHeading);
    shift(scene, half.width + mapGap, besideHeading);
    takeIn(scene, std::move(before), "-before");
    constexpr Font heading{13, Weight::SemiBold};
    const auto title = [&](double x, const std::string& text) {
        scene.add(Layer::Labels,
                  Label{{x, 13}, elided(text, heading, half.width - 8, context.measure), heading, Tone::Ink});
    };
    title(4, left);
    title(half.width + mapGap + 4, right);
    scene.plot = {0, besideHeading, context.width, scene.plot.height};
    scene.width = context.width;
    scene.height = context.height;
    // The dates are said first, and once.
    const std::string between = " · ";
    scene.subtitle = between + scene.subtitle;
    if (const auto at = scene.subtitle.find(between + right); at != std::string::npos)
        scene.subtitle.erase(at, between.size() + right.size());
    scene.subtitle = context.words.say(PLENARY_TR("core", "Left: %1 · right: %2"), {earlier, later}) + scene.subtitle;
    scene.altText = scene.title + ". " + scene.subtitle;
    scene.table.caption = scene.altText;
    return scene;
}

} // namespace

Scene buildMap(const Context& context, const geo::WorldMap& world, const MapOptions& options)
{
    return options.beside == 0 ? buildOneMap(context, world, options) : twoDates(context, world, options);
}

} // namespace plenary::scene
