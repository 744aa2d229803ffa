// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/map.h"

#include "core/scene/signatories.h"
#include "core/scene/wording.h"

#include <algorithm>
#include <map>
#include <set>

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

class Map
{
public:
    Map(const Context& context, const geo::WorldMap& world, const MapOptions& options)
        : m_context(context), m_world(world), m_options(options), m_instrument(instrumentOf(context.data, options)),
          m_states(signatoryStates(context, m_instrument, options.countBlocs))
    {
    }

    Scene build();

private:
    void matchTerritories();
    void drawEarth(const geo::ProjectedMap& map);
    void drawTerritory(std::size_t index, const geo::ProjectedTerritory& shape);
    void drawLines(const geo::ProjectedMap& map);
    void drawMarkers(const geo::ProjectedMap& map);
    void drawBadges();
    void describe();
    std::string signatureSentence() const;
    void addTable();
    Hit hit(std::size_t index, Rect box) const;
    std::string tip(std::size_t index) const;
    SignatoryClass classAt(std::size_t index) const
    {
        return m_owner[index] == noRow ? SignatoryClass::NoRecord : m_states.classes[m_owner[index]];
    }
    std::string nameOf(std::size_t index) const
    {
        return m_actor[index] != noRow ? m_context.actorName(m_actor[index]) : m_world.territories()[index].name;
    }

    const Context& m_context;
    const geo::WorldMap& m_world;
    const MapOptions& m_options;
    Row m_instrument;
    SignatoryStates m_states;
    std::vector<Row> m_actor; ///< the actor a territory belongs to itself
    std::vector<Row> m_owner; ///< the same, or that of its sovereign
    Scene m_scene;
};

void Map::matchTerritories()
{
    std::map<std::string, Row, std::less<>> byCode;
    for (Row actor = 0; actor < m_context.data.actors.size(); ++actor)
        if (!m_context.data.actors[actor].iso3.empty())
            byCode[m_context.data.actors[actor].iso3] = actor;
    const auto find = [&](const std::string& code) {
        const auto found = byCode.find(code);
        return found == byCode.end() ? noRow : found->second;
    };
    for (const auto& territory : m_world.territories()) {
        m_actor.push_back(territory.noState ? noRow : find(territory.iso3));
        m_owner.push_back(m_actor.back() == noRow && !territory.sovereign.empty() ? find(territory.sovereign)
                                                                                  : m_actor.back());
    }
}

void Map::drawEarth(const geo::ProjectedMap& map)
{
    m_scene.add(Layer::Ground, Polygon{{points(map.outline)}, {Tone::MapSea, Tone::Line, 1}});
    for (const auto& line : map.graticule)
        m_scene.add(Layer::Ground, Polyline{points(line), Tone::Grid, 0.6});
}

std::string Map::tip(std::size_t index) const
{
    const auto& words = m_context.words;
    const auto signatoryClass = classAt(index);
    std::string text = nameOf(index);
    const Row owner = m_owner[index];
    if (m_actor[index] == noRow && owner != noRow)
        text += "\n" + words.say(PLENARY_TR("core", "By %1: whether it extends here is not stated"),
                                 {m_context.actorName(owner)});
    text += "\n" + words.translate(labelOf(signatoryClass));
    const SignatureRow* record = owner == noRow ? nullptr : m_states.records[owner];
    if (record && !record->record.date.empty()) {
        if (const auto date = parseTime(record->record.date))
            text += "\n" + timeText(words, resolved(*date, m_context.zone), m_context.zone);
    }
    if (record)
        text += "\n" + words.translate(plenary::labelOf(record->record.attested)) + " · " +
                words.count(PLENARY_TR_N("core", "%n passages"), record->evidence);
    return text;
}

Hit Map::hit(std::size_t index, Rect box) const
{
    const Row owner = m_owner[index];
    const Target target =
        owner == noRow ? Target{} : Target{Target::Kind::Actor, m_context.data.actors[owner].id.value};
    return {box.clipped(m_scene.plot), target, tip(index),
            nameOf(index) + ": " + m_context.words.translate(labelOf(classAt(index)))};
}

void Map::drawTerritory(std::size_t index, const geo::ProjectedTerritory& shape)
{
    if (shape.polygons.empty())
        return;
    const auto& territory = m_world.territories()[index];
    Polygon polygon;
    for (const auto& ring : shape.polygons)
        polygon.rings.push_back(points(ring));
    polygon.style = styleOf(classAt(index));
    if (polygon.style.pattern == Pattern::Solid && classAt(index) != SignatoryClass::Declined)
        polygon.style.stroke = Tone::None;
    if (territory.disputed)
        polygon.style = {Tone::MapNone, Tone::Faint, 1, Pattern::Hatch};
    if (m_actor[index] == noRow && m_owner[index] != noRow)
        polygon.style.opacity = 0.55;
    const auto group = m_scene.group("country-" + territory.iso3);
    const Rect box{static_cast<double>(shape.box.left), static_cast<double>(shape.box.top),
                   static_cast<double>(shape.box.right - shape.box.left),
                   static_cast<double>(shape.box.bottom - shape.box.top)};
    Hit place = hit(index, box);
    place.outline = polygon.rings;
    const bool selected = place.target.kind != Target::Kind::None && place.target == m_context.selected;
    if (selected)
        m_scene.add(Layer::Overlay, Polygon{polygon.rings, {Tone::None, Tone::Ink, 2}});
    m_scene.hits.push_back(std::move(place));
    m_scene.add(Layer::Marks, std::move(polygon), group);
}

void Map::drawLines(const geo::ProjectedMap& map)
{
    const auto declined = [&](const geo::ProjectedLine& line) {
        return std::ranges::any_of(line.sides, [&](std::size_t side) {
            const auto signatoryClass = classAt(side);
            return signatoryClass == SignatoryClass::Declined || signatoryClass == SignatoryClass::Disowned;
        });
    };
    for (const auto& line : map.coast)
        m_scene.add(Layer::Marks,
                    Polyline{points(line.points), declined(line) ? Tone::MapDeclinedLine : Tone::MapCoast, 0.5});
    for (const auto& line : map.borders)
        m_scene.add(Layer::Marks,
                    Polyline{points(line.points), declined(line) ? Tone::MapDeclinedLine : Tone::MapBorder,
                             declined(line) ? 1.0 : 0.6});
}

void Map::drawMarkers(const geo::ProjectedMap& map)
{
    for (std::size_t i = 0; i < map.territories.size(); ++i) {
        const auto& shape = map.territories[i];
        // Dependencies are many and small; they stand for no signatory of their own.
        if (!shape.needsMarker || !m_world.territories()[i].sovereign.empty())
            continue;
        const auto signatoryClass = classAt(i);
        const bool recorded = signatoryClass != SignatoryClass::NoRecord;
        Style style = styleOf(signatoryClass);
        style.pattern = Pattern::Solid;
        style.stroke = recorded ? Tone::Panel : Tone::Faint;
        if (signatoryClass == SignatoryClass::Declined || signatoryClass == SignatoryClass::Disowned)
            style.stroke = Tone::MapDeclinedLine;
        const Point centre{static_cast<double>(shape.anchor.x), static_cast<double>(shape.anchor.y)};
        const double size = recorded ? 8 : 5;
        if (!m_scene.plot.inset(size / 2).contains(centre))
            continue;
        m_scene.add(Layer::Marks, Mark{centre, Glyph::Circle, size, style},
                    m_scene.group("country-" + m_world.territories()[i].iso3));
        Hit place = hit(i, {centre.x - geo::markerRadius, centre.y - geo::markerRadius, 2 * geo::markerRadius,
                            2 * geo::markerRadius});
        if (place.target.kind != Target::Kind::None && place.target == m_context.selected)
            m_scene.add(Layer::Overlay, Mark{centre, Glyph::Circle, size + 4, {Tone::None, Tone::Ink, 2}});
        m_scene.hits.push_back(std::move(place));
    }
}

void Map::drawBadges()
{
    const auto& data = m_context.data;
    double x = m_scene.plot.x + 10;
    const double y = m_scene.height - 8;
    const auto lead = m_context.words.say(PLENARY_TR("core", "Also signed:"));
    bool first = true;
    for (Row actor = 0; actor < data.actors.size(); ++actor) {
        const auto signatoryClass = m_states.classes[actor];
        if (data.actors[actor].kind == ActorKind::State || signatoryClass > SignatoryClass::Joined ||
            !m_states.records[actor])
            continue;
        if (first)
            m_scene.add(Layer::Labels, Label{{x, y}, lead, badgeFont, Tone::Muted});
        x += first ? m_context.measure.width(lead, badgeFont) + 10 : 0;
        first = false;
        const auto name = elided(m_context.actorName(actor), badgeFont, m_scene.width - x - 24, m_context.measure);
        if (name.empty())
            return;
        const double width = m_context.measure.width(name, badgeFont);
        m_scene.add(Layer::Marks, Mark{{x + 5, y - 4}, Glyph::Diamond, 10, styleOf(signatoryClass)},
                    m_scene.group("organisation-" + data.actors[actor].uid));
        m_scene.add(Layer::Labels, Label{{x + 14, y}, name, badgeFont, Tone::Ink});
        const Target target{Target::Kind::Actor, data.actors[actor].id.value};
        const Rect box{x, y - 14, width + 16, 20};
        if (target == m_context.selected)
            m_scene.add(Layer::Overlay, Box{box.inset(-2), 4, {Tone::None, Tone::Ink, 1.5}});
        m_scene.hits.push_back({box, target,
                                m_context.actorName(actor) + "\n" + m_context.words.translate(labelOf(signatoryClass)),
                                m_context.actorName(actor)});
        x += width + 30;
    }
}

std::string publishedCounts(const Context& context, Row instrument)
{
    std::set<int> numbers;
    for (const auto& count : context.data.publishedCounts)
        if (count.number && context.data.rowOf(count.instrument) == instrument)
            numbers.insert(*count.number);
    std::vector<std::string> texts;
    for (const int number : numbers)
        texts.push_back(std::to_string(number));
    return join(texts, ", ");
}

std::string Map::signatureSentence() const
{
    const auto& words = m_context.words;
    const auto count = [&](SignatoryClass signatoryClass) {
        const auto at = static_cast<std::size_t>(signatoryClass);
        return std::pair{m_states.states[at], m_states.organisations[at]};
    };
    const auto [states, organisations] = count(SignatoryClass::Signed);
    std::string sentence = words.count(PLENARY_TR_N("core", "%n states"), states) + " + " +
                           words.count(PLENARY_TR_N("core", "%n organisations"), organisations);
    if (const int later = count(SignatoryClass::LaterList).first; later > 0)
        sentence = words.say(PLENARY_TR("core", "%1 named in those days, %2 on the later list only"),
                             {sentence, words.count(PLENARY_TR_N("core", "%n states"), later)});
    if (const int joined = count(SignatoryClass::Joined).first; joined > 0)
        sentence += words.say(PLENARY_TR("core", ", %1 joined later"),
                              {words.count(PLENARY_TR_N("core", "%n states"), joined)});
    return sentence;
}

void Map::describe()
{
    const auto& words = m_context.words;
    for (std::size_t i = 0; i < signatoryClasses; ++i) {
        const auto signatoryClass = static_cast<SignatoryClass>(i);
        const int states = m_states.states[i];
        if (states == 0 && signatoryClass != SignatoryClass::NoRecord)
            continue;
        const bool count = signatoryClass != SignatoryClass::NoRecord;
        m_scene.legend.push_back(
            {words.translate(labelOf(signatoryClass)) + (count ? " (" + std::to_string(states) + ")" : ""),
             Glyph::Square, styleOf(signatoryClass)});
    }
    const bool known = m_instrument != noRow;
    m_scene.title = known ? m_context.in(m_context.data.instruments[m_instrument].title)
                          : words.say(PLENARY_TR("core", "Signatories"));
    m_scene.subtitle = signatureSentence() + " · " + asOfText(m_context);
    if (const auto counts = publishedCounts(m_context, m_instrument); known && !counts.empty())
        m_scene.notes.push_back(words.say(
            PLENARY_TR("core", "Published totals disagree: %1. Each is in the list of counts with its source."),
            {counts}));
    m_scene.notes.push_back(
        words.say(PLENARY_TR("core", "A missing record is not a refusal. A bloc’s signature is not counted as "
                                     "its members’. Organisations are counted apart.")));
    m_scene.notes.push_back(
        words.say(PLENARY_TR("core", "Equal Earth projection. Made with Natural Earth; boundaries as in that "
                                     "data, disputed areas hatched; no position is taken on any territory.")));
    m_scene.altText = m_scene.title + ". " + m_scene.subtitle;
    m_scene.table.caption = m_scene.altText;
    if (!known)
        m_scene.emptyText = words.say(PLENARY_TR("core", "This document has no text to sign."));
}

void Map::addTable()
{
    const auto& words = m_context.words;
    auto& table = m_scene.table;
    table.columns = {words.say(PLENARY_TR("core", "Actor")),   words.say(PLENARY_TR("core", "Code")),
                     words.say(PLENARY_TR("core", "Kind")),    words.say(PLENARY_TR("core", "Class")),
                     words.say(PLENARY_TR("core", "Date")),    words.say(PLENARY_TR("core", "Record")),
                     words.say(PLENARY_TR("core", "Passages"))};
    const auto& data = m_context.data;
    std::vector<Row> order;
    for (Row actor = 0; actor < data.actors.size(); ++actor)
        if (m_states.records[actor] || m_states.classes[actor] != SignatoryClass::NoRecord)
            order.push_back(actor);
    std::ranges::stable_sort(order, {}, [&](Row actor) {
        return std::pair{m_states.classes[actor], folded(m_context.actorName(actor))};
    });
    for (const Row actor : order) {
        const SignatureRow* record = m_states.records[actor];
        if (record) {
            const auto sources = data.signatureSources.of(static_cast<Row>(record - data.signatures.data()));
            m_scene.sources.insert(m_scene.sources.end(), sources.begin(), sources.end());
        }
        const Target target{Target::Kind::Actor, data.actors[actor].id.value};
        const auto found = std::ranges::find(m_scene.hits, target, &Hit::target);
        table.rows.push_back(
            {{m_context.actorName(actor), data.actors[actor].iso3,
              words.translate(plenary::labelOf(data.actors[actor].kind)),
              words.translate(labelOf(m_states.classes[actor])), record ? record->record.date : "",
              record ? words.translate(plenary::labelOf(record->record.attested)) : "",
              record ? std::to_string(record->evidence) : ""},
             found == m_scene.hits.end() ? Table::npos : static_cast<std::size_t>(found - m_scene.hits.begin())});
    }
}

Scene Map::build()
{
    m_scene.width = m_context.width;
    m_scene.height = m_context.height;
    m_scene.plot = {0, 0, m_context.width, std::max(1.0, m_context.height - badgeHeight)};
    matchTerritories();
    const auto map = geo::project(m_world, m_scene.plot.width, m_scene.plot.height, m_options.view, {4, 4, 4, 4});
    drawEarth(map);
    for (std::size_t i = 0; i < map.territories.size(); ++i)
        drawTerritory(i, map.territories[i]);
    drawLines(map);
    drawMarkers(map);
    drawBadges();
    describe();
    addTable();
    return std::move(m_scene);
}

} // namespace

Row instrumentOf(const Dataset& data, const MapOptions& options)
{
    const Row named = data.findInstrument(options.instrument.empty() ? data.summit.instrument : options.instrument);
    return named != noRow || !options.instrument.empty() || data.instruments.empty() ? named : 0;
}

Scene buildMap(const Context& context, const geo::WorldMap& world, const MapOptions& options)
{
    return Map(context, world, options).build();
}

} // namespace plenary::scene
