// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/figure/proven_marks.h"

#include "core/scene/map/colours.h"
#include "core/scene/map/map.h"
#include "core/scene/map/signatories.h"
#include "core/scene/stances/cells.h"
#include "core/scene/stances/coded_statements.h"
#include "core/scene/stances/statement_columns.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <ranges>
#include <utility>

namespace plenary::scene
{

namespace
{

using Kind = Target::Kind;

Ref statement(const View& view, Row row)
{
    return {EntityKind::Position, view.data.positions.id[row].value};
}

class Behind
{
public:
    Behind(const View& view, const ChartOptions& chart) : m_view(view), m_chart(chart), m_isInTime(view) {}

    std::vector<Ref> of(const Hit& hit)
    {
        if (hit.record)
            return ofStatement(*hit.record);
        switch (hit.target.kind) {
        case Kind::Event:
            return ofEvent(EventId{hit.target.first});
        case Kind::Cell:
        case Kind::Group: {
            const StanceColumn column = columnOf(m_view.data, hit.target);
            const Row topic = m_view.data.rowOf(TopicId{hit.target.second});
            return column.actor == noRow || topic == noRow ? std::vector<Ref>{} : on(topic, said(column));
        }
        case Kind::Pair:
            return ofPair(hit.target);
        case Kind::Pledge:
            return {{EntityKind::Pledge, hit.target.first}};
        case Kind::Actor:
            return ofActor(m_view.data.rowOf(ActorId{hit.target.first}));
        default:
            return {};
        }
    }

private:
    /// All that counts for a column; found once, however many marks rest on it.
    const std::vector<Row>& said(const StanceColumn& column)
    {
        const auto [at, isNew] = m_said.try_emplace({column.actor, column.isGroup});
        if (isNew) {
            ColumnLookup lookup(m_view.data, {column}, m_view.countSpokenFor);
            forEachStatement(m_view, CodedStatements(), lookup,
                             [&](std::uint32_t, Row row) { at->second.push_back(row); });
        }
        return at->second;
    }

    std::vector<Ref> on(Row topic, const std::vector<Row>& rows) const
    {
        std::vector<Ref> records;
        for (const Row row : rows)
            if (topic == noRow || m_view.data.positions.topic[row] == topic)
                records.push_back(statement(m_view, row));
        return records;
    }

    /// With every coding of it that is in view.
    std::vector<Ref> ofStatement(Ref record) const
    {
        const auto& positions = m_view.data.positions;
        const Row row = m_view.data.rowOf(PositionId{record.id});
        std::vector<Ref> records{record};
        if (record.kind != EntityKind::Position || row == noRow || positions.statement.size() == 0)
            return records;
        for (Row other = 0; other < positions.size(); ++other)
            if (other != row && positions.statement[other] == positions.statement[row] &&
                m_view.selection.positions[other] != 0)
                records.push_back(statement(m_view, other));
        return records;
    }

    std::vector<Ref> ofEvent(EventId id) const
    {
        std::vector<Ref> records{{EntityKind::Event, id.value}};
        const Row row = m_view.data.rowOf(id);
        if (row == noRow)
            return {};
        for (const Row position : m_view.data.events.positions.of(row))
            if (m_view.selection.positions[position] != 0 && m_isInTime(position))
                records.push_back(statement(m_view, position));
        return records;
    }

    /// On the topics on which both spoke.
    std::vector<Ref> ofPair(const Target& pair)
    {
        std::vector<Ref> records;
        for (Row topic = 0; topic < m_view.data.topics.size(); ++topic) {
            std::vector<Ref> both;
            bool isShared = true;
            for (const std::int64_t key : {pair.first, pair.second}) {
                const Row actor = m_view.data.rowOf(ActorId{key});
                const auto rows = actor == noRow ? std::vector<Ref>{} : on(topic, said({actor, false}));
                isShared = isShared && !rows.empty();
                both.insert(both.end(), rows.begin(), rows.end());
            }
            if (isShared)
                records.insert(records.end(), both.begin(), both.end());
        }
        return records;
    }

    std::vector<Ref> ofActor(Row actor)
    {
        if (actor == noRow)
            return {};
        if (m_chart.kind == ChartKind::Agreement)
            return m_chart.stances.view == AgreementView::Matrix ? std::vector<Ref>{} : on(noRow, said({actor, false}));
        if (m_chart.kind != ChartKind::Map)
            return {};
        switch (m_chart.map.colour) {
        case MapColour::Class:
            return acts(actor);
        case MapColour::Stance:
            return on(mapTopic(m_view, m_chart.map), said({actor, false}));
        case MapColour::Agreement:
            const Row other = mapActor(m_view.data, m_chart.map);
            return other == noRow || other == actor
                       ? std::vector<Ref>{}
                       : ofPair({Kind::Pair, m_view.data.actors[actor].id.value, m_view.data.actors[other].id.value});
        }
        return {};
    }

    /// Its own acts, or, where it is there as a member alone, those of its blocs.
    std::vector<Ref> acts(Row actor)
    {
        if (!m_states)
            m_states = signatoryStates(m_view, instrumentOf(m_view.data, m_chart.map), m_chart.map.countBlocs);
        std::vector<Ref> records;
        const auto add = [&](Row who) {
            for (const auto* act : m_states->acts[who])
                records.push_back({EntityKind::Signature, act->record.id.value});
        };
        add(actor);
        if (records.empty() && m_states->possible[actor])
            records.push_back({EntityKind::Signature, m_states->possible[actor]->record.id.value});
        if (m_states->classes[actor] != SignatoryClass::BlocOnly)
            return records;
        for (const auto& membership : m_view.data.memberships)
            if (m_view.data.rowOf(membership.member) == actor)
                if (const Row bloc = m_view.data.rowOf(membership.bloc); bloc != noRow)
                    add(bloc);
        return records;
    }

    const View& m_view;
    const ChartOptions& m_chart;
    MadeInTime m_isInTime;
    std::optional<SignatoryStates> m_states;
    std::map<std::pair<Row, bool>, std::vector<Row>> m_said; ///< by column
};

/// The view of the later of two dates that a map shows: what stood at the earlier one is part of it.
View laterOf(const View& view, const ChartOptions& chart)
{
    View later = view;
    if (chart.kind == ChartKind::Map && chart.map.beside != 0)
        later.asOf = std::max(view.asOf, chart.map.beside);
    return later;
}

using MarkKey = std::tuple<Kind, std::int64_t, std::int64_t, std::optional<Ref>>;

/// A pair is the same whoever is named first.
Target inOneDirection(Target target)
{
    if (target.kind == Kind::Pair && target.second < target.first)
        std::swap(target.first, target.second);
    return target;
}

/// Where the marks are single statements, names and ends of lines stand for the same ones together; on the earlier of
/// two maps stands what the later one has as well.
bool standsAlone(const ChartOptions& chart, const Scene& scene, const Hit& hit)
{
    if (chart.kind == ChartKind::Statements || chart.kind == ChartKind::Trend)
        return hit.record.has_value();
    if (chart.kind == ChartKind::Map && chart.map.beside != 0)
        return mapPanel(scene.plot, chart.map)
            .contains({hit.box.x + hit.box.width / 2, hit.box.y + hit.box.height / 2});
    return true;
}

ProvenMark::Spots spotsOf(const ChartOptions& chart)
{
    const bool isGrid = chart.kind == ChartKind::Matrix ||
                        (chart.kind == ChartKind::Agreement && chart.stances.view == AgreementView::Matrix);
    return isGrid                              ? ProvenMark::Spots::Inside
           : chart.kind == ChartKind::Timeline ? ProvenMark::Spots::Beside
                                               : ProvenMark::Spots::Around;
}

/// A state goes by its own name, not by that of an island of it, and its number stands in its own land.
void nameState(const View& view, const ChartOptions& chart, const Scene& scene, ProvenMark& mark)
{
    if (chart.kind != ChartKind::Map || mark.target.kind != Kind::Actor)
        return;
    const Row actor = view.data.rowOf(ActorId{mark.target.first});
    const auto name = actor == noRow ? std::string() : view.actorName(actor);
    const auto isOwn = [&](std::size_t hit) { return scene.hits[hit].name.starts_with(name); };
    std::ranges::stable_partition(mark.hits, isOwn);
    mark.name = isOwn(mark.hits.front()) ? scene.hits[mark.hits.front()].name : name;
}

/// The places in the order of the table, then from the top.
std::vector<std::size_t> readingOrder(const Scene& scene)
{
    std::vector<std::size_t> order;
    std::vector<char> isListed(scene.hits.size());
    const auto list = [&](std::size_t hit) {
        if (hit < scene.hits.size() && !std::exchange(isListed[hit], 1))
            order.push_back(hit);
    };
    for (const auto& row : scene.table.rows)
        list(row.hit);
    std::vector<std::size_t> others;
    for (std::size_t hit = 0; hit < scene.hits.size(); ++hit)
        if (!isListed[hit])
            others.push_back(hit);
    std::ranges::stable_sort(others, {},
                             [&](std::size_t hit) { return std::pair(scene.hits[hit].box.y, scene.hits[hit].box.x); });
    for (const std::size_t hit : others)
        list(hit);
    return order;
}

constexpr Font numberFont{9, Weight::SemiBold};
constexpr double plateHeight = 11.5, plateAir = 2.5;

/// Even-odd, as areas are filled.
bool isInside(const std::vector<std::vector<Point>>& rings, Point at)
{
    bool inside = false;
    for (const auto& ring : rings)
        for (std::size_t i = 0, before = ring.size() - 1; i < ring.size(); before = i++)
            if ((ring[i].y > at.y) != (ring[before].y > at.y) &&
                at.x < (ring[before].x - ring[i].x) * (at.y - ring[i].y) / (ring[before].y - ring[i].y) + ring[i].x)
                inside = !inside;
    return inside;
}

/// Whether a number would lie in a place that is not its own.
bool covers(const Hit& hit, const Rect& spot)
{
    if (hit.target.kind == Kind::None || hit.target.kind == Kind::Legend)
        return false;
    return hit.outline.empty() ? hit.box.intersects(spot)
                               : isInside(hit.outline, {spot.x + spot.width / 2, spot.y + spot.height / 2});
}

/// What a number must not cover: texts, marks that are no larger than one, and the places of others.
class FreeRoom
{
public:
    FreeRoom(const Scene& scene, const TextMeasure& measure) : m_scene(scene), m_whole{0, 0, scene.width, scene.height}
    {
        for (const auto& item : scene.items)
            if (const auto* label = std::get_if<Label>(&item.shape); label && !label->text.empty())
                m_taken.push_back(roomOf(*label, measure));
            else if (const auto* mark = std::get_if<Mark>(&item.shape); mark && mark->glyph != Glyph::None) {
                m_marks.push_back(mark);
                m_taken.push_back(roomOf(*mark));
            }
    }

    /// `own`: the places of the mark that the number is of.
    bool take(const Rect& spot, const std::vector<std::size_t>& own)
    {
        const auto isOther = [&](std::size_t hit) {
            return covers(m_scene.hits[hit], spot) && std::ranges::find(own, hit) == own.end();
        };
        const bool isFree = spot.x >= m_whole.x && spot.y >= m_whole.y && spot.right() <= m_whole.right() &&
                            spot.bottom() <= m_whole.bottom() &&
                            std::ranges::none_of(m_taken, [&](const Rect& taken) { return taken.intersects(spot); }) &&
                            std::ranges::none_of(std::views::iota(std::size_t{0}, m_scene.hits.size()), isOther);
        if (isFree)
            m_taken.push_back(spot);
        return isFree;
    }

    /// A place with its marks, which may reach a little beyond it.
    Rect withMarks(Rect place) const
    {
        constexpr double little = 5;
        const Rect given = place;
        for (const Mark* mark : m_marks) {
            const Rect drawn = roomOf(*mark);
            if (!given.contains(mark->centre) || !given.inset(-little).contains({drawn.x, drawn.y}) ||
                !given.inset(-little).contains({drawn.right(), drawn.bottom()}))
                continue;
            const double x = std::min(place.x, drawn.x), y = std::min(place.y, drawn.y);
            place = {x, y, std::max(place.right(), drawn.right()) - x, std::max(place.bottom(), drawn.bottom()) - y};
        }
        return place;
    }

private:
    static Rect roomOf(const Label& label, const TextMeasure& measure)
    {
        const double width = measure.width(label.text, label.font);
        const double left = label.align == Align::Left ? 0 : label.align == Align::Right ? -width : -width / 2;
        return {label.at.x + left, label.at.y - 0.75 * label.font.size, width, 0.95 * label.font.size};
    }
    static Rect roomOf(const Mark& mark)
    {
        return {mark.centre.x - mark.size / 2, mark.centre.y - mark.size / 2, mark.size, mark.size};
    }

    const Scene& m_scene;
    Rect m_whole;
    std::vector<const Mark*> m_marks; ///< of the scene, before numbers are added to it
    std::vector<Rect> m_taken;
};

/// Within an area, nearest to its middle first.
std::vector<Rect> spotsWithin(const Hit& area, double width)
{
    constexpr int steps = 8;
    std::vector<std::pair<double, Rect>> found;
    for (int column = 1; column < steps; ++column)
        for (int row = 1; row < steps; ++row) {
            const double across = static_cast<double>(column) / steps, down = static_cast<double>(row) / steps;
            const Point at{area.box.x + area.box.width * across, area.box.y + area.box.height * down};
            if (isInside(area.outline, at))
                found.emplace_back(std::hypot(across - 0.5, down - 0.5),
                                   Rect{at.x - width / 2, at.y - plateHeight / 2, width, plateHeight});
        }
    std::ranges::stable_sort(found, {}, &std::pair<double, Rect>::first);
    std::vector<Rect> spots;
    for (const auto& [distance, spot] : found)
        spots.push_back(spot);
    return spots;
}

/// Where a number may stand: in a corner of its place, beside it, above and below it.
std::vector<Rect> spotsAround(const Rect& place, double width, ProvenMark::Spots allowed)
{
    const double h = plateHeight, right = place.right() - width - 1, bottom = place.bottom() - h - 1;
    const double middle = place.y + (place.height - h) / 2, centre = place.x + (place.width - width) / 2;
    std::vector<Point> corners;
    if (place.width >= width + 2 && place.height >= h + 2)
        corners = {{right, place.y + 1}, {place.x + 1, place.y + 1}, {right, bottom}, {place.x + 1, bottom}};
    if (allowed != ProvenMark::Spots::Inside)
        corners.insert(corners.end(), {{place.right() + 1, middle}, {place.x - width - 1, middle}});
    if (allowed == ProvenMark::Spots::Around)
        corners.insert(corners.end(), {{centre, place.y - h - 1},
                                       {centre, place.bottom() + 1},
                                       {place.right() - 2, place.y - h + 2},
                                       {place.x - width + 2, place.y - h + 2},
                                       {place.right() - 2, place.bottom() - 2},
                                       {place.x - width + 2, place.bottom() - 2}});
    std::vector<Rect> spots;
    for (const Point& corner : corners)
        spots.push_back({corner.x, corner.y, width, h});
    return spots;
}

/// The places of a mark at which its number is to be seen: of a state, which has many islands, the largest that has
/// room for it is enough.
std::vector<std::size_t> placesOf(const Scene& scene, const ProvenMark& mark, bool& isOneEnough)
{
    const auto isArea = [&](std::size_t hit) { return !scene.hits[hit].outline.empty(); };
    isOneEnough = std::ranges::any_of(mark.hits, isArea);
    auto places = mark.hits;
    if (!isOneEnough)
        return places;
    const auto& named = scene.hits[mark.hits.front()].name;
    std::ranges::stable_sort(places, std::greater(), [&](std::size_t hit) {
        const Rect& box = scene.hits[hit].box;
        return std::pair(scene.hits[hit].name == named, box.width * box.height);
    });
    return places;
}

} // namespace

std::vector<Ref> recordsBehind(const View& view, const ChartOptions& chart, const Hit& hit)
{
    const View later = laterOf(view, chart);
    return Behind(later, chart).of(hit);
}

std::vector<ProvenMark> provenMarks(const View& view, const ChartOptions& chart, const Scene& scene,
                                    std::span<const ProvenMark> known)
{
    const View later = laterOf(view, chart);
    Behind behind(later, chart);
    std::map<MarkKey, std::size_t> found;
    std::vector<ProvenMark> marks;
    for (const std::size_t at : readingOrder(scene)) {
        const Hit& hit = scene.hits[at];
        if (!standsAlone(chart, scene, hit))
            continue;
        const Target target = inOneDirection(hit.target);
        const MarkKey key{target.kind, target.first, target.second, hit.record};
        if (const auto before = found.find(key); before != found.end()) {
            marks[before->second].hits.push_back(at);
            continue;
        }
        auto records = behind.of(hit);
        if (records.empty())
            continue;
        found[key] = marks.size();
        marks.push_back({.number = 0,
                         .name = hit.name,
                         .target = target,
                         .record = hit.record,
                         .hits = {at},
                         .records = std::move(records),
                         .spots = spotsOf(chart)});
    }
    int next = static_cast<int>(known.size());
    for (ProvenMark& mark : marks) {
        const auto before = std::ranges::find_if(known, [&](const ProvenMark& one) { return one.isSame(mark); });
        mark.number = before == known.end() ? ++next : before->number;
        nameState(view, chart, scene, mark);
    }
    return marks;
}

void drawNumbers(Scene& scene, std::vector<ProvenMark>& marks, const TextMeasure& measure)
{
    struct Placed
    {
        Rect spot;
        std::string text;
    };
    FreeRoom room(scene, measure);
    std::vector<Placed> placed; // drawn in the end: the room looks at the shapes that are there
    for (ProvenMark& mark : marks) {
        const auto text = std::to_string(mark.number);
        const double width = measure.width(text, numberFont) + 2 * plateAir;
        bool isOneEnough = false;
        for (const std::size_t at : placesOf(scene, mark, isOneEnough)) {
            const Hit& hit = scene.hits[at];
            auto spots = hit.outline.empty() ? std::vector<Rect>{} : spotsWithin(hit, width);
            std::ranges::copy(spotsAround(room.withMarks(hit.box), width, mark.spots), std::back_inserter(spots));
            const auto free = std::ranges::find_if(spots, [&](const Rect& spot) { return room.take(spot, mark.hits); });
            if (free == spots.end())
                continue;
            mark.isDrawn = true;
            placed.push_back({*free, text});
            if (isOneEnough)
                break;
        }
    }
    const auto group = scene.group("numbers");
    for (const auto& [spot, text] : placed) {
        scene.add(Layer::Overlay, Box{spot, plateHeight / 2, {Tone::Panel, Tone::Accent, 0.75}}, group);
        scene.add(Layer::Overlay,
                  Label{{spot.x + spot.width / 2, spot.y + 8.9}, text, numberFont, Tone::Accent, Align::Centre}, group);
    }
}

} // namespace plenary::scene
