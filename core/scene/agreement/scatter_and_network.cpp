// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/agreement/agreement.h"
#include "core/scene/canvas/point_labels.h"
#include "core/scene/canvas/series_look.h"
#include "core/scene/words/wording.h"
#include "core/stats/force_layout.h"
#include "core/stats/scaling.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace plenary::scene
{

namespace
{

constexpr Font nodeNameFont{12, Weight::Medium};
constexpr double dotSize = 13;
constexpr double mapMargin = 26;

using Placed = std::vector<std::optional<Point>>;

/// Dots in the colours of coalitions and as many names as have room; none covers another or a dot.
class Dots
{
public:
    Dots(Scene& scene, const AgreementPicture& picture, Placed places)
        : m_scene(scene), m_picture(picture), m_places(std::move(places)),
          m_labels({0, 0, scene.width, scene.height})
    {
        for (const auto& place : m_places)
            if (place)
                m_labels.block({place->x - dotSize / 2, place->y - dotSize / 2, dotSize, dotSize});
    }

    void draw()
    {
        for (std::size_t at = 0; at < m_places.size(); ++at)
            if (m_places[at])
                drawDot(at, *m_places[at]);
        for (std::size_t at = 0; at < m_places.size(); ++at)
            if (m_places[at])
                drawName(at, *m_places[at]);
    }

private:
    void drawDot(std::size_t at, Point centre)
    {
        const Glyph glyph = m_picture.glyph(at);
        m_scene.add(Layer::Marks, Mark{centre, glyph, glyphSize(glyph, dotSize), {m_picture.tone(at), Tone::Panel, 1.5}});
        if (m_picture.context().selected == m_picture.actor(at))
            m_scene.add(Layer::Overlay, Mark{centre, glyph, glyphSize(glyph, dotSize) + 6, {Tone::None, Tone::Ink, 2}});
        if (m_picture.breaks(at).any())
            m_scene.add(Layer::Labels, breakMark({centre.x + dotSize / 2, centre.y - dotSize / 2}));
        m_scene.hits.push_back(
            m_picture.actorHit({centre.x - dotSize / 2, centre.y - dotSize / 2, dotSize, dotSize}, at));
    }

    void drawName(std::size_t at, Point centre)
    {
        const auto& text = m_picture.shortName(at);
        const double width = m_picture.context().measure.width(text, nodeNameFont);
        if (const auto spot = m_labels.place(centre, dotSize / 2 + 4, width, 16))
            m_scene.add(Layer::Labels, Label{{spot->x, spot->y + 12}, text, nodeNameFont, Tone::Ink});
    }

    Scene& m_scene;
    const AgreementPicture& m_picture;
    Placed m_places;
    PointLabels m_labels;
};

/// Points of any scale put into the picture with the same scale both ways.
Placed fitted(const Scene& scene, const std::vector<std::optional<stats::Point>>& points)
{
    double left = std::numeric_limits<double>::infinity();
    double low = left;
    double right = -left;
    double high = -left;
    for (const auto& point : points)
        if (point) {
            left = std::min(left, point->x);
            right = std::max(right, point->x);
            low = std::min(low, point->y);
            high = std::max(high, point->y);
        }
    const double scale = std::min((scene.width - 4 * mapMargin) / std::max(right - left, 1e-9),
                                  (scene.height - 2 * mapMargin) / std::max(high - low, 1e-9));
    Placed places;
    for (const auto& point : points)
        places.push_back(point ? std::optional(Point{scene.width / 2 + (point->x - (left + right) / 2) * scale,
                                                     scene.height / 2 - (point->y - (low + high) / 2) * scale})
                               : std::nullopt);
    return places;
}

void addCoalitionLegend(Scene& scene, const AgreementPicture& picture)
{
    const auto& words = picture.context().words;
    for (std::size_t group = 0; group < picture.groups().count && group < 6; ++group) {
        std::vector<std::string> members;
        for (std::size_t at = 0; at < picture.size(); ++at)
            if (picture.groups().of[at] == group)
                members.push_back(picture.shortName(at));
        const auto size = members.size();
        members.resize(std::min<std::size_t>(size, 3));
        auto text = join(members, ", ");
        if (size > members.size())
            text =
                words.count(PLENARY_TR_N("core", "%1 and %n more"), static_cast<long>(size - members.size()), {text});
        scene.legend.push_back({text, actorGlyph(group), {shifted(Tone::Actor0, group)}});
    }
    picture.addBreakLegend(scene);
}

struct Link
{
    std::size_t a = 0;
    std::size_t b = 0;
    double strength = 0; ///< 0 at the threshold, 1 at the greatest value
};

/// Pairs at or above the threshold. Conflict is a distance, but its ties are conflicts just as well.
std::vector<Link> linksOf(const AgreementPicture& picture)
{
    const double least = picture.strength(picture.options().threshold);
    std::vector<Link> links;
    for (std::size_t a = 1; a < picture.size(); ++a)
        for (std::size_t b = 0; b < a; ++b)
            if (const auto value = picture.matrix().at(a, b).value; value && picture.isEnough(a, b) && *value >= picture.options().threshold)
                links.push_back({a, b, (picture.strength(*value) - least) / std::max(1 - least, 1e-9)});
    return links;
}

void drawLink(Scene& scene, const AgreementPicture& picture, const Link& link, const Point& from, const Point& to)
{
    scene.add(Layer::Grid, Line{from, to, Tone::Line, 0.8 + 3.2 * link.strength});
    const double length = std::hypot(to.x - from.x, to.y - from.y);
    if (length < dotSize)
        return;
    // A strip along the line can be pointed at.
    const double half = 3;
    const Point across{-(to.y - from.y) / length * half, (to.x - from.x) / length * half};
    Hit hit = picture.pairHit({std::min(from.x, to.x) - half, std::min(from.y, to.y) - half,
                               std::abs(to.x - from.x) + 2 * half, std::abs(to.y - from.y) + 2 * half},
                              link.a, link.b);
    hit.outline = {{{from.x + across.x, from.y + across.y},
                    {to.x + across.x, to.y + across.y},
                    {to.x - across.x, to.y - across.y},
                    {from.x - across.x, from.y - across.y}}};
    scene.hits.push_back(std::move(hit));
}

/// Where a network starts from: the map of distances; actors without a known distance stand in the middle.
std::vector<stats::Point> startOf(const AgreementPicture& picture)
{
    std::vector<stats::Point> start;
    for (const auto& point : stats::classicalScaling(picture.distances()).points)
        start.push_back(point.value_or(stats::Point{}));
    return start;
}

} // namespace

void drawAgreementMap(Scene& scene, const AgreementPicture& picture)
{
    constexpr double poor = 0.2; // Kruskal 1964
    const auto& words = picture.context().words;
    const auto scaling = stats::classicalScaling(picture.distances());
    const bool misleads = scaling.stress && *scaling.stress > poor;
    picture.describe(scene, misleads ? PLENARY_TR("core", "%1: who is nearest to whom")
                                     : PLENARY_TR("core", "%1: map of distances between actors"));
    addCoalitionLegend(scene, picture);
    if (!scaling.stress) {
        scene.emptyText = words.say(picture.perUnit(
            PLENARY_TR("core", "Among the statements shown no two of these actors share a topic, so there is no map."),
            PLENARY_TR("core",
                       "Among the statements shown no two of these actors share an event, so there is no map.")));
        return;
    }
    if (misleads) {
        scene.notes.insert(
            scene.notes.begin(),
            words.say(PLENARY_TR("core", "Bars in place of a map: classical scaling would have a stress-1 of %1; "
                                         "above 0.2 its distances are not those of the data (Kruskal 1964). "
                                         "Bar: %2 with the nearest other actor, n shared topics."),
                      {words.number(*scaling.stress, 3), words.say(labelOf(picture.options().measure))}));
        return drawNearestBars(scene, picture);
    }
    std::string note =
        words.say(PLENARY_TR("core", "Classical scaling (Torgerson 1952): the closer, the more alike. Stress-1 %1"),
                  {words.number(*scaling.stress, 3)});
    if (scaling.explained)
        note += ", " + words.say(PLENARY_TR("core", "%1 % of the variation shown"),
                                 {words.number(*scaling.explained * 100, 0)});
    note += ".";
    if (scaling.guessed > 0)
        note +=
            " " +
            words.count(picture.perUnit(PLENARY_TR_N("core", "%n pairs with too few shared topics are placed as if at "
                                                             "the mean distance."),
                                        PLENARY_TR_N("core", "%n pairs with too few shared events are placed as if at "
                                                             "the mean distance.")),
                        static_cast<long>(scaling.guessed));
    scene.notes.insert(scene.notes.begin(), note);
    Dots(scene, picture, fitted(scene, scaling.points)).draw();
}

void drawAgreementNetwork(Scene& scene, const AgreementPicture& picture)
{
    const auto& words = picture.context().words;
    const auto links = linksOf(picture);
    std::vector<stats::Tie> ties;
    for (const Link& link : links)
        ties.push_back({link.a, link.b, 0.3 + 0.7 * link.strength});
    std::vector<std::optional<stats::Point>> points;
    for (const auto& point : stats::forceLayout(startOf(picture), ties))
        points.emplace_back(point);
    const Placed places = fitted(scene, points);
    for (const Link& link : links)
        drawLink(scene, picture, link, *places[link.a], *places[link.b]);
    picture.describe(scene, PLENARY_TR("core", "%1: network of actors"));
    scene.notes.insert(
        scene.notes.begin(),
        words.count(PLENARY_TR_N("core", "%n ties at or above %1, thicker where stronger; places by Fruchterman & "
                                         "Reingold 1991 from the map of distances."),
                    static_cast<long>(links.size()), {words.number(picture.options().threshold, 2)}));
    Dots(scene, picture, places).draw();
    addCoalitionLegend(scene, picture);
}

} // namespace plenary::scene
