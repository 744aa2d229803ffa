// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/map/map.h"

#include "core/scene/canvas/shift.h"
#include "core/scene/map/markers.h"
#include "core/scene/map/territories.h"
#include "core/scene/stances/charts.h"
#include "core/scene/words/wording.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace plenary::scene
{

namespace
{

constexpr double badgeHeight = 24;
constexpr Font badgeFont{12};
constexpr double besideHeading = 20;

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
            m_parts.nameOf(index) + ": " + m_parts.spoken(owner)};
}

void Map::drawTerritory(std::size_t index, const geo::ProjectedTerritory& shape)
{
    const auto& territory = m_world.territories()[index];
    if (shape.polygons.empty())
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
    else if (style.pattern == Pattern::Solid)
        edge.stroke = Tone::Panel;
    else if (m_parts.colours.of(m_parts.owner[index]).style.pattern == Pattern::LightHatch)
        edge.stroke = Tone::Muted;
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
            !territory.noState && (known(i) || roominess(m_scene.plot) > 0.5))
            marked.push_back(i);
    }
    return marked;
}

void Map::drawMarkers(const geo::ProjectedMap& map, const std::vector<std::size_t>& marked)
{
    std::vector<MarkerWish> wishes;
    for (const std::size_t i : marked) {
        const auto& anchor = map.territories[i].anchor;
        const double size = known(i) ? std::max(6.0, 9.0 * std::sqrt(roominess(m_scene.plot)))
                                  : std::max(3.5, 5.0 * std::sqrt(roominess(m_scene.plot)));
        wishes.push_back({{static_cast<double>(anchor.x), static_cast<double>(anchor.y)}, size});
    }
    const auto places = placeMarkers(wishes, m_scene.plot);
    for (std::size_t i = 0; i < marked.size(); ++i) {
        drawTerritory(marked[i], map.territories[marked[i]]);
        drawMarker(marked[i], wishes[i].anchor, places[i], wishes[i].size);
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
                            m_context.actorName(actor) + ": " + m_parts.spoken(actor)});
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
    drawBadges();
    describeMap(m_scene, m_parts);
    if (m_anyBroken)
        m_scene.legend.push_back(breakLegend(m_context.words));
    addMapTable(m_scene, m_parts, m_hits);
    return std::move(m_scene);
}

/// Takes the picture of the other date into the scene, to the left of what is there.
void takeBeside(Scene& scene, Scene other)
{
    for (auto& item : other.items)
        item.group = scene.group(other.groups[item.group] + (item.group == 0 ? "" : "-before"));
    // Both terrains lie below all else.
    const auto split = other.items.begin() + static_cast<std::ptrdiff_t>(other.terrain.last);
    scene.items.insert(scene.items.end(), std::make_move_iterator(split), std::make_move_iterator(other.items.end()));
    scene.items.insert(scene.items.begin() + static_cast<std::ptrdiff_t>(scene.terrain.last),
                       std::make_move_iterator(other.items.begin()), std::make_move_iterator(split));
    scene.terrain.last += other.terrain.last;
    scene.hits.insert(scene.hits.end(), std::make_move_iterator(other.hits.begin()),
                      std::make_move_iterator(other.hits.end()));
}

/// “Signed (16)” and “Signed (12)” become “Signed (12 → 16)”.
void mergeLegends(Scene& scene, const Scene& before)
{
    const auto open = [](const std::string& text) { return text.rfind(" ("); };
    for (auto& entry : scene.legend) {
        const auto at = open(entry.text);
        if (at == std::string::npos)
            continue;
        const auto same = std::ranges::find(before.legend, entry.key, &LegendEntry::key);
        const auto count = same == before.legend.end() ? std::string("0")
                                                       : same->text.substr(open(same->text) + 2,
                                                                           same->text.size() - open(same->text) - 3);
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
    Scene scene = Map(half, world, options).build();
    half.asOf = options.beside;
    Scene before = Map(half, world, options).build();
    const auto earlier = asOfMoment(context.words, options.beside, context.zone);
    const auto left = asOfText(half);
    mergeLegends(scene, before);
    mergeTables(scene, before, context, earlier);
    shift(before, 0, besideHeading);
    shift(scene, half.width + mapGap, besideHeading);
    takeBeside(scene, std::move(before));
    constexpr Font heading{13, Weight::SemiBold};
    const auto title = [&](double x, const std::string& text) {
        scene.add(Layer::Labels,
                  Label{{x, 13}, elided(text, heading, half.width - 8, context.measure), heading, Tone::Ink});
    };
    title(4, left);
    title(half.width + mapGap + 4, asOfText(context));
    scene.plot = {0, besideHeading, context.width, scene.plot.height};
    scene.width = context.width;
    scene.height = context.height;
    scene.subtitle = context.words.say(PLENARY_TR("core", "Left: %1 · right: %2"), {earlier, scene.subtitle});
    scene.altText = scene.title + ". " + scene.subtitle;
    scene.table.caption = scene.altText;
    return scene;
}

} // namespace

MapParts::MapParts(const View& given, const geo::WorldMap& earth, const MapOptions& wishes)
    : view(given), world(earth), options(wishes), instrument(instrumentOf(given.data, wishes)),
      states(signatoryStates(given, instrument, wishes.countBlocs)),
      colours(mapColours(given, wishes, states, instrument))
{
    const auto& actors = given.data.actors;
    std::map<std::string, Row, std::less<>> byCode;
    for (Row row = 0; row < actors.size(); ++row) {
        if (actors[row].iso3.empty())
            continue;
        const auto [place, added] = byCode.emplace(actors[row].iso3, row);
        if (added)
            continue;
        const bool better = !colours.tells(place->second) && colours.tells(row);
        crowded.push_back(better ? place->second : row);
        crowded.push_back(better ? row : place->second);
        if (better)
            place->second = row;
    }
    const auto find = [&](const std::string& code) {
        const auto found = byCode.find(code);
        return found == byCode.end() ? noRow : found->second;
    };
    for (const auto& territory : earth.territories()) {
        actor.push_back(territory.noState ? noRow : find(territory.iso3));
        owner.push_back(actor.back() == noRow && !territory.sovereign.empty() ? find(territory.sovereign)
                                                                              : actor.back());
    }
    std::ranges::sort(crowded);
    crowded.erase(std::ranges::unique(crowded).begin(), crowded.end());
    if (earth.territories().empty())
        return;
    for (Row row = 0; row < actors.size(); ++row)
        if (actors[row].kind == ActorKind::State && colours.tells(row) &&
            std::ranges::find(actor, row) == actor.end() && std::ranges::find(crowded, row) == crowded.end())
            homeless.push_back(row);
}

Row instrumentOf(const Dataset& data, const MapOptions& options)
{
    const Row named = data.findInstrument(options.instrument.empty() ? data.summit.instrument : options.instrument);
    return named != noRow || !options.instrument.empty() || data.instruments.empty() ? named : 0;
}

Scene buildMap(const Context& context, const geo::WorldMap& world, const MapOptions& options)
{
    return options.beside == 0 ? Map(context, world, options).build() : twoDates(context, world, options);
}

} // namespace plenary::scene
