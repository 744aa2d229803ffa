// SPDX-License-Identifier: GPL-3.0-or-later
// Where a map of distances would not show the distances of the data: of each actor the one it is nearest to.
#include "core/scene/agreement/agreement.h"

#include <algorithm>
#include <optional>

namespace plenary::scene
{

namespace
{

constexpr Font barNameFont{12, Weight::Medium};
constexpr Font smallFont{11};
constexpr double leastRow = 15;
constexpr double widestRow = 26;

struct Nearest
{
    std::size_t at = 0, other = 0;
    double distance = 0;
};

/// Of those that share enough topics with anybody; the closest pairs first.
std::vector<Nearest> nearestOfEach(const AgreementPicture& picture)
{
    std::vector<Nearest> found;
    for (std::size_t at = 0; at < picture.size(); ++at) {
        std::optional<Nearest> best;
        for (std::size_t other = 0; other < picture.size(); ++other)
            if (other != at && picture.distances().isKnown(at, other) &&
                (!best || picture.distances().at(at, other) < best->distance))
                best = Nearest{at, other, picture.distances().at(at, other)};
        if (best)
            found.push_back(*best);
    }
    std::ranges::stable_sort(found, {}, &Nearest::distance);
    return found;
}

} // namespace

void drawNearestBars(Scene& scene, const AgreementPicture& picture)
{
    const auto& context = picture.context();
    const auto all = nearestOfEach(picture);
    double gutter = 60;
    for (const Nearest& one : all)
        gutter = std::max(gutter, context.measure.width(picture.shortName(one.at), barNameFont) + 14);
    gutter = std::min(gutter, scene.width * 0.3);
    const double words = std::min(scene.width * 0.4, 240.0);
    scene.plot = {gutter, 4, std::max(40.0, scene.width - gutter - words), std::max(leastRow, scene.height - 8)};
    const auto fitting = static_cast<std::size_t>(std::max(1.0, scene.plot.height / leastRow));
    const std::size_t shown = all.size() <= fitting ? all.size() : std::max<std::size_t>(fitting, 2) - 1;
    const double row =
        std::min(widestRow, scene.plot.height / static_cast<double>(std::max<std::size_t>(std::min(all.size(), fitting), 1)));
    for (std::size_t i = 0; i < shown; ++i) {
        const Nearest& one = all[i];
        const double y = scene.plot.y + static_cast<double>(i) * row;
        const auto result = picture.matrix().at(one.at, one.other);
        const double length = std::max(2.0, picture.strength(result.value.value_or(0)) * scene.plot.width);
        scene.add(Layer::Labels, Label{{gutter - 8, y + row / 2 + 4},
                                       elided(picture.shortName(one.at), barNameFont, gutter - 12, context.measure),
                                       barNameFont,
                                       Tone::Ink,
                                       Align::Right});
        if (picture.breaks(one.at).any())
            scene.add(Layer::Labels, breakMark({gutter - 4, y + row / 2 - 5}));
        const Rect bar{gutter, y + 2, length, row - 4};
        scene.add(Layer::Marks, Box{bar, 2, {picture.tone(one.at)}});
        const auto text = picture.shortName(one.other) + " " + picture.value(result, 2) + " · n " + std::to_string(result.shared);
        scene.add(Layer::Labels, Label{{bar.right() + 6, y + row / 2 + 4},
                                       elided(text, smallFont, scene.width - bar.right() - 8, context.measure),
                                       smallFont,
                                       Tone::Muted});
        scene.hits.push_back(picture.pairHit({0, y, scene.width, row}, one.at, one.other));
    }
    picture.addBreakLegend(scene);
    if (shown < all.size())
        scene.add(Layer::Labels,
                  Label{{gutter, scene.plot.y + static_cast<double>(shown) * row + row / 2 + 4},
                        context.words.count(PLENARY_TR_N("core", "… and %n more actors"), static_cast<long>(all.size() - shown)),
                        smallFont,
                        Tone::Muted});
}

} // namespace plenary::scene
