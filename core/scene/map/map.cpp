// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/map/map.h"

#include "core/scene/canvas/shift.h"
#include "core/scene/map/map_names.h"
#include "core/scene/map/markers.h"
#include "core/scene/map/territories.h"
#include "core/scene/stances/charts.h"
#include "core/scene/words/wording.h"

#include <algorithm>
#include <cmath>

namespace plenary::scene
{

namespace
{

constexpr double badgeHeight = 24;
constexpr Font badgeFont{12};

std::vector<Point> points(const std::vector<geo::PixelPoint>& pixels)
{
    std::vector<Point> out;
    out.reserve(pixels.size());
    for (const auto& pixel : pixels)
        out.push_back({static_cast<double>(pixel.x), static_cast<double>(pixel.y)});
    return out;
}

/// An outline of its own in the dark tone: the mesh of borders is drawn over it in that tone.
bool isOutlined(const Style& style)
{
    return style.stroke == Tone::MapDeclinedLine;
}

/// 1 where there is room, less on a small plot.
double roominess(const Rect& plot)
{
    return std::clamp(std::min(plot.width / 700, plot.height / 380), 0.2, 1.0);
}

class Map
{
public:
    Map(const Context& context, const geo::WorldMap& world, const MapOptions& options)
        : m_context(context), m_world(world), m_options(options), m_parts(context, world, options)
    {
    }

    Scene build();

private:
    void drawEarth(const geo::ProjectedMap& map);
    void drawTerritory(std::size_t index, const geo::ProjectedTerritory& shape);
    void drawLines(const geo::ProjectedMap& map);
    std::vector<std::size_t> markedOnes(const geo::ProjectedMap& map) const;
    void drawMarkers(const geo::ProjectedMap& map, const std::vector<std::size_t>& marked);
    void drawMarker(std::size_t index, Point anchor, Point place, double size);
    void drawBadges();
    void drawNames(const geo::ProjectedMap& map);
    void drawInset(const geo::ProjectedMap& map);
    Rect insetPlace(const geo::ProjectedMap& map) const;
    Scene buildInset();
    /// Beside the mark of an actor, or in the middle of its country.
    void drawBreakMark(Row actor, Point place);
    double drawBadge(Row actor, double x, double y);
    Hit hit(std::size_t index, Rect box) const;
    bool selected(Row actor) const
    {
        return actor != noRow && m_parts.target(actor) == m_context.selected;
    }
    /// The part of the picture that is a country, by its code.
    std::uint16_t group(std::size_t index)
    {
        if (m_groups[index] == 0) {
            m_scene.groups.push_back("country-" + m_world.territories()[index].iso3);
            m_groups[index] = static_cast<std::uint16_t>(m_scene.groups.size() - 1);
        }
        return m_groups[index];
    }
    /// Whether the colours say something of a territory.
    bool known(std::size_t index) const
    {
        const Row owner = m_parts.owner[index];
        return owner != noRow && m_parts.colours.tells(owner);
    }
    /// Antarctica, of which a flat map shows nothing or all.
    bool isLeftOut(std::size_t index) const
    {
        return m_world.territories()[index].iso3 == "ATA" && m_options.view.region == geo::Region::World &&
               m_options.view.projection != geo::Projection::Globe && !m_options.view.antarctica;
    }
    Style styleAt(std::size_t index) const { return m_parts.colours.style(m_parts.owner[index]); }

    const Context& m_context;
    const geo::WorldMap& m_world;
    const MapOptions& m_options;
    MapParts m_parts;
    std::vector<std::size_t> m_hits; ///< one a territory: its place, Table::npos where it has none
    std::vector<std::uint16_t> m_groups; ///< one a territory; 0: it has none yet
    bool m_anyBroken = false;
    Scene m_scene;
};

void Map::drawEarth(const geo::ProjectedMap& map)
{
    const auto& view = m_options.view;
    if (view.region == geo::Region::World && view.projection != geo::Projection::Globe && !view.antarctica)
        return; // cut off above and below, an outline would be no shape of the earth
    auto outline = points(map.outline);
    m_scene.add(Layer::Ground, Polygon{{outline}, {Tone::MapSea, Tone::None, 0}});
    for (const auto& line : map.graticule)
        m_scene.add(Layer::Ground, Polyline{points(line), Tone::Grid, 0.6});
    if (!outline.empty())
        outline.push_back(outline.front());
    m_scene.add(Layer::Ground, Polyline{std::move(outline), Tone::Line, 1});
}

Hit Map::hit(std::size_t index, Rect box) const
{
    const Row owner = m_parts.owner[index];
    return {box.clipped(m_scene.plot), m_parts.target(owner), m_parts.tip(index),
            labelled(m_context.words, m_parts.nameOf(index), m_parts.spoken(owner))};
}

void Map::drawTerritory(std::size_t index, const geo::ProjectedTerritory& shape)
{
    const auto& territory = m_world.territories()[index];
    if (shape.polygons.empty() || isLeftOut(index))
        return;
    Polygon polygon;
    for (const auto& ring : shape.polygons)
        polygon.rings.push_back(points(ring));
    polygon.style = styleAt(index);
    // Outlines belong to the mesh: a polygon also has edges where the map is cut or the globe ends.
    if (polygon.style.pattern == Pattern::Solid)
        polygon.style.stroke = Tone::None;
    // Where a state has a record of its own, a dispute over its land does not hide it.
    const Row own = m_parts.actor[index];
    if (territory.disputed && (own == noRow || !m_parts.states.records[own]))
        polygon.style = {Tone::MapNone, Tone::Faint, 1, Pattern::Hatch, polygon.style.opacity};
    if (m_parts.isDependency(index))
        polygon.style.opacity *= 0.55;
    const Rect box{static_cast<double>(shape.box.left), static_cast<double>(shape.box.top),
                   static_cast<double>(shape.box.right - shape.box.left),
                   static_cast<double>(shape.box.bottom - shape.box.top)};
    Hit place = hit(index, box);
    place.outline = polygon.rings;
    if (selected(m_parts.owner[index]))
        m_scene.add(Layer::Overlay, Polygon{polygon.rings, {Tone::None, Tone::Ink, 2}});
    m_hits[index] = m_scene.hits.size();
    m_scene.hits.push_back(std::move(place));
    m_scene.add(Layer::Marks, std::move(polygon), group(index));
}

void Map::drawLines(const geo::ProjectedMap& map)
{
    const auto outlined = [&](const geo::ProjectedLine& line) {
        return std::ranges::any_of(line.sides, [&](std::size_t side) {
            const Style style = styleAt(side);
            return isOutlined(style) && style.opacity == 1;
        });
    };
    // White between two white areas would join them.
    const auto pale = [&](const geo::ProjectedLine& line) {
        return std::ranges::all_of(line.sides, [&](std::size_t side) {
            const Style style = styleAt(side);
            return style.fill == Tone::MapNone || style.opacity < 0.3;
        });
    };
    for (const auto& line : map.coast) {
        if (isLeftOut(line.sides[0]))
            continue;
        const bool dark = outlined(line);
        m_scene.add(Layer::Marks,
                    Polyline{points(line.points), dark ? Tone::MapDeclinedLine : Tone::MapCoast, dark ? 1.0 : 0.5});
    }
    for (const auto& line : map.borders) {
        const bool dark = outlined(line);
        const Tone tone = dark ? Tone::MapDeclinedLine : pale(line) ? Tone::Faint : Tone::MapBorder;
        m_scene.add(Layer::Marks, Polyline{points(line.points), tone, dark ? 1.0 : 0.6});
    }
}

void Map::drawMarker(std::size_t index, Point anchor, Point place, double size)
{
    const auto country = group(index);
    Style style = styleAt(index);
    const double opacity = style.opacity;
    if (std::hypot(place.x - anchor.x, place.y - anchor.y) > leaderLength)
        m_scene.add(Layer::Marks, Line{anchor, place, Tone::Muted, 0.8}, country);
    // Under the strokes the marker is whole, whatever lies behind it.
    Style edge{style.fill, Tone::MapSigned, 1, Pattern::Solid, opacity};
    if (isOutlined(style))
        edge.stroke = Tone::MapDeclinedLine;
    else if (style.fill == Tone::MapNone)
        edge.stroke = Tone::Muted;
    else if (style.pattern == Pattern::Solid)
        edge.stroke = Tone::Panel;
    m_scene.add(Layer::Marks, Mark{place, Glyph::Circle, size, edge}, country);
    if (style.pattern != Pattern::Solid && size > 6) {
        style.fill = Tone::None;
        m_scene.add(Layer::Marks, Mark{place, Glyph::Circle, size - 1, style}, country);
    }
    Hit hitHere = hit(index, {place.x - geo::markerRadius, place.y - geo::markerRadius, 2 * geo::markerRadius,
                              2 * geo::markerRadius});
    if (selected(m_parts.owner[index]))
        m_scene.add(Layer::Overlay, Mark{place, Glyph::Circle, size + 4, {Tone::None, Tone::Ink, 2}});
    m_hits[index] = m_scene.hits.size();
    m_scene.hits.push_back(std::move(hitHere));
    drawBreakMark(m_parts.actor[index], {place.x + size / 2 + 2, place.y - size / 2 - 2});
}

void Map::drawBreakMark(Row actor, Point place)
{
    const Mark mark = breakMark(place);
    const double reach = mark.size / 2 + 1;
    const Rect room{0, 0, m_scene.width, m_scene.height};
    if (m_parts.breakOf(actor).empty() || !room.inset(reach).contains(place))
        return;
    m_scene.add(Layer::Labels, mark);
    m_anyBroken = true;
}

std::vector<std::size_t> Map::markedOnes(const geo::ProjectedMap& map) const
{
    std::vector<std::size_t> marked;
    if (m_scene.plot.width < 30 || m_scene.plot.height < 30)
        return marked;
    // On a map as small as a hand, markers for every state below 16 px² would cover the continents: there they are for
    // fewer, and for those alone of whom something is known.
    const double below = geo::markerArea * roominess(m_scene.plot);
    for (std::size_t i = 0; i < map.territories.size(); ++i) {
        // Dependencies are many and small; they stand for no signatory of their own.
        const auto& territory = m_world.territories()[i];
        if (map.territories[i].needsMarker && map.territories[i].area < below && territory.sovereign.empty() &&
            !territory.noState)
            marked.push_back(i);
    }
    return marked;
}

void Map::drawMarkers(const geo::ProjectedMap& map, const std::vector<std::size_t>& marked)
{
    std::vector<MarkerWish> wishes;
    const auto isRinged = [&](std::size_t i) { return known(i) || (m_options.rings && roominess(m_scene.plot) > 0.5); };
    for (const std::size_t i : marked) {
        if (!isRinged(i))
            continue;
        const auto& anchor = map.territories[i].anchor;
        const double size = known(i) ? std::max(6.0, 9.0 * std::sqrt(roominess(m_scene.plot)))
                                  : std::max(3.5, 5.0 * std::sqrt(roominess(m_scene.plot)));
        wishes.push_back({{static_cast<double>(anchor.x), static_cast<double>(anchor.y)}, size});
    }
    const auto places = placeMarkers(wishes, m_scene.plot);
    std::size_t wish = 0;
    for (const std::size_t i : marked) { // land and ring of each together, as one part of the picture
        // Above the terrain whatever is known of it: other dates have other rings, and the same terrain.
        drawTerritory(i, map.territories[i]);
        if (!isRinged(i))
            continue;
        drawMarker(i, wishes[wish].anchor, places[wish], wishes[wish].size);
        ++wish;
    }
}

/// Answers where the next one starts; nothing is drawn where there is no room.
double Map::drawBadge(Row actor, double x, double y)
{
    const auto name = elided(m_context.actorName(actor), badgeFont, m_scene.width - x - 24, m_context.measure);
    if (name.empty())
        return x;
    const double width = m_context.measure.width(name, badgeFont);
    const Style style = m_parts.colours.style(actor);
    m_scene.add(Layer::Marks, Mark{{x + 5, y - 4}, Glyph::Diamond, 11, style},
                m_scene.group("organisation-" + m_context.data.actors[actor].uid));
    m_scene.add(Layer::Labels, Label{{x + 14, y}, name, badgeFont, Tone::Ink});
    const Rect box{x, y - 14, width + 16, 20};
    if (selected(actor))
        m_scene.add(Layer::Overlay, Box{box.inset(-2), 4, {Tone::None, Tone::Ink, 1.5}});
    m_scene.hits.push_back({box, m_parts.target(actor), m_parts.tip(MapParts::noTerritory, actor),
                            labelled(m_context.words, m_context.actorName(actor), m_parts.spoken(actor))});
    drawBreakMark(actor, {x + 12, y - 11});
    return x + width + 30;
}

void Map::drawBadges()
{
    const auto& data = m_context.data;
    std::vector<Row> badges = m_parts.homeless;
    bool allSigned = m_options.colour == MapColour::Class && badges.empty();
    for (Row actor = 0; actor < data.actors.size(); ++actor) {
        const bool classes = m_options.colour == MapColour::Class;
        if (data.actors[actor].kind == ActorKind::State || !m_parts.colours.tells(actor) ||
            (classes && !m_parts.states.records[actor] && !m_parts.states.possible[actor]))
            continue;
        allSigned = allSigned && m_parts.states.classes[actor] <= SignatoryClass::Joined;
        badges.push_back(actor);
    }
    if (badges.empty())
        return;
    const double y = m_scene.height - 8;
    const auto lead = m_context.words.say(allSigned ? PLENARY_TR("core", "Also signed:")
                                                    : PLENARY_TR("core", "Beside the map:"));
    double x = m_scene.plot.x + 10;
    m_scene.add(Layer::Labels, Label{{x, y}, lead, badgeFont, Tone::Muted});
    x += m_context.measure.width(lead, badgeFont) + 10;
    for (const Row actor : badges)
        x = drawBadge(actor, x, y);
}

void Map::drawNames(const geo::ProjectedMap& map)
{
    std::vector<NamedTerritory> wanted;
    for (std::size_t i = 0; i < map.territories.size(); ++i) {
        const Row actor = m_parts.actor[i];
        if (actor == noRow || !m_parts.colours.tells(actor) || map.territories[i].hidden || isLeftOut(i))
            continue;
        const Style style = styleAt(i);
        const bool isAway = style.stroke == Tone::MapDeclinedLine;
        const bool isStance = style.fill >= Tone::StanceM2 && style.fill <= Tone::StanceP2;
        const bool isDark =
            style.fill == Tone::MapSigned || style.fill == Tone::MapDeclined || style.fill == Tone::Accent;
        const Tone inside = isStance ? shifted(Tone::StanceInkM2, static_cast<std::size_t>(style.fill) -
                                                                      static_cast<std::size_t>(Tone::StanceM2))
                            : isDark ? Tone::OnMap
                                     : Tone::Ink;
        if (style.opacity == 1)
            wanted.push_back({i, m_context.actorName(actor), inside, isAway, !m_parts.breakOf(actor).empty()});
    }
    for (auto& shape : mapNames(m_context, map, m_scene.plot, std::move(wanted)))
        m_scene.add(Layer::Labels, std::move(shape));
}

/// Where Europe is shown larger: in the empty south of the Pacific. Empty where that is not empty, or there is no need.
Rect Map::insetPlace(const geo::ProjectedMap& map) const
{
    constexpr double leastWidth = 640, share = 0.2, shape = 0.95;
    constexpr int leastSmall = 5;
    const auto& view = m_options.view;
    if (!m_options.inset || m_options.beside != 0 || view.region != geo::Region::World || view.zoom != 1 ||
        view.centreX != 0 || view.centreY != 0 || view.projection == geo::Projection::Globe ||
        m_scene.plot.width < leastWidth)
        return {};
    const double width = m_scene.plot.width * share;
    const Rect place{m_scene.plot.x + 4, m_scene.plot.bottom() - width * shape - 4, width, width * shape};
    const geo::Projector europe({.region = geo::Region::Europe});
    const auto extent = europe.extent();
    // At whatever date: it does not come and go while time is played.
    std::vector<bool> isOnRecord(m_context.data.actors.size());
    for (const SignatureRow& act : m_context.data.signatures)
        if (m_options.colour == MapColour::Class && act.instrument == m_parts.instrument && act.actor != noRow)
            isOnRecord[act.actor] = true;
    int small = 0;
    for (std::size_t i = 0; i < map.territories.size(); ++i) {
        const auto& anchor = map.territories[i].anchor;
        const Row actor = m_parts.actor[i];
        if (actor == noRow || (!isOnRecord[actor] && !known(i) && !m_options.rings))
            continue;
        if (place.contains({static_cast<double>(anchor.x), static_cast<double>(anchor.y)}))
            return {};
        const auto at = europe.toPlane(m_world.territories()[i].anchor);
        const bool isThere =
            at && at->x > extent.left && at->x < extent.right && at->y > extent.bottom && at->y < extent.top;
        small += isThere && (isOnRecord[actor] || known(i)) && map.territories[i].area < 20 * geo::markerArea;
    }
    return small >= leastSmall ? place : Rect{};
}

/// The land alone, without what is said about it.
Scene Map::buildInset()
{
    m_scene.width = m_context.width;
    m_scene.height = m_context.height;
    m_scene.plot = {0, 0, m_context.width, m_context.height};
    const Rect& plot = m_scene.plot;
    m_scene.add(Layer::Ground,
                Polygon{{{{0, 0}, {plot.width, 0}, {plot.width, plot.height}, {0, plot.height}}}, {Tone::Panel}});
    const auto map = geo::project(m_world, m_scene.plot.width, m_scene.plot.height, m_options.view, mapMargins);
    m_hits.assign(m_world.territories().size(), Table::npos);
    m_groups.assign(m_world.territories().size(), 0);
    const auto marked = markedOnes(map);
    for (std::size_t i = 0; i < map.territories.size(); ++i)
        if (!std::ranges::binary_search(marked, i))
            drawTerritory(i, map.territories[i]);
    drawLines(map);
    m_scene.terrain.last = m_scene.items.size();
    drawMarkers(map, marked);
    if (m_options.names)
        drawNames(map);
    m_scene.add(Layer::Overlay, Box{m_scene.plot, 0, {Tone::None, Tone::Muted, 1}});
    return std::move(m_scene);
}

void Map::drawInset(const geo::ProjectedMap& map)
{
    const Rect place = insetPlace(map);
    if (place.width <= 0)
        return;
    Context context = m_context;
    context.width = place.width;
    context.height = place.height;
    MapOptions options = m_options;
    options.view = {.region = geo::Region::Europe};
    Scene inset = Map(context, m_world, options).buildInset();
    shift(inset, place.x, place.y);
    takeIn(m_scene, std::move(inset), "-inset");
}

Scene Map::build()
{
    m_scene.width = m_context.width;
    m_scene.height = m_context.height;
    m_scene.plot = {0, 0, m_context.width, std::max(1.0, m_context.height - badgeHeight)};
    const auto map =
        geo::project(m_world, m_scene.plot.width, m_scene.plot.height, m_options.view, mapMargins);
    m_hits.assign(m_world.territories().size(), Table::npos);
    m_groups.assign(m_world.territories().size(), 0);
    m_scene.terrain.first = m_scene.items.size();
    drawEarth(map);
    const auto marked = markedOnes(map);
    for (std::size_t i = 0; i < map.territories.size(); ++i)
        if (!std::ranges::binary_search(marked, i))
            drawTerritory(i, map.territories[i]);
    drawLines(map);
    m_scene.terrain.last = m_scene.items.size();
    for (std::size_t i = 0; i < map.territories.size(); ++i)
        if (!std::ranges::binary_search(marked, i) && !map.territories[i].polygons.empty())
            drawBreakMark(m_parts.actor[i], {static_cast<double>(map.territories[i].anchor.x),
                                             static_cast<double>(map.territories[i].anchor.y)});
    // The small ones lie above the mesh, each with its marker: one part of the picture a country.
    drawMarkers(map, marked);
    if (m_options.names)
        drawNames(map);
    drawInset(map);
    drawBadges();
    std::vector<bool> inSight;
    for (const auto& territory : map.territories)
        inSight.push_back(!territory.polygons.empty() || territory.needsMarker);
    describeMap(m_scene, m_parts, inSight);
    if (m_anyBroken)
        m_scene.legend.push_back(breakLegend(m_context.words));
    addMapTable(m_scene, m_parts, m_hits);
    return std::move(m_scene);
}

} // namespace

Scene buildOneMap(const Context& context, const geo::WorldMap& world, const MapOptions& options)
{
    return Map(context, world, options).build();
}

} // namespace plenary::scene
