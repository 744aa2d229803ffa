// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/world_map.h"
#include "core/scene/canvas/scene.h"
#include "core/scene/figure/chart.h"
#include "core/scene/view/context.h"
#include "tests/support/bundled.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace plenary::scene
{

/// A font whose characters all are as wide as half their size.
class FakeMeasure : public TextMeasure
{
public:
    static constexpr double advance = 0.5;
    double width(std::string_view text, Font font) const override;
};

inline const FakeMeasure fake;

/// A data set written by hand, in memory. Records are kept in the order in which they are given: give events and
/// positions in the order of time, and the signatures, offices and memberships after the actors they name.
class Draft
{
public:
    struct EventTraits
    {
        EventKind kind = EventKind::Meeting;
        int importance = 3;
        int evidence = 1;
        std::vector<ParticipantRow> participants = {};
        std::vector<Row> topics = {};
    };
    struct PositionTraits
    {
        Basis basis = Basis::Stated;
        int evidence = 1;
        double weight = 1;
        Row speakingFor = noRow;
    };
    struct PledgeTraits
    {
        PledgeKind kind = PledgeKind::Public;
        int evidence = 1;
        PledgeId partOf = {};
        Bound bound = Bound::Exact;
    };

    Draft();
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;

    Row actor(std::string_view name, ActorKind kind = ActorKind::State, std::string_view iso3 = "");
    Row topic(std::string_view name);
    Row event(std::string title, std::string_view when, EventTraits traits);
    Row event(std::string title, std::string_view when) { return event(std::move(title), when, {}); }
    Row position(Row actor, Row topic, int stance, std::string_view when, PositionTraits traits);
    Row position(Row actor, Row topic, int stance, std::string_view when = "2025-02-11T10:00Z")
    {
        return position(actor, topic, stance, when, {});
    }
    Row instrument(std::string_view title);
    void signature(Row instrument, Row actor, SignatureStatus status, std::string_view date = "2025-02-11",
                   Attested attested = Attested::SummitDay);
    void membership(Row member, Row bloc, std::string_view from = "", std::string_view to = "");
    void office(Row person, Row actor);
    PledgeId pledge(Row event, std::string_view label, std::string_view amount, std::string_view currency,
                    PledgeTraits traits);
    PledgeId pledge(Row event, std::string_view label, std::string_view amount, std::string_view currency)
    {
        return pledge(event, label, amount, currency, {});
    }

    Dataset& data() { return m_data; }
    Selection& selection() { return m_selection; }
    /// A context over all that was given so far, in UTC.
    Context context(double width = 900, double height = 500);

private:
    std::int64_t m_lastId = 0;
    Dataset m_data;
    Selection m_selection;
    std::map<EventId, Text> m_titles;
    EnglishLexicon m_words;
    FakeMeasure m_measure;
    TitleReader m_reader;
};

/// The instant of an EDTF time; one without an offset is taken as UTC.
Instant at(std::string_view edtf);

/// Everything of one kind in one layer, in the order drawn.
template <class S>
std::vector<S> shapesOf(const Scene& scene, Layer layer)
{
    std::vector<S> found;
    for (const auto& item : scene.items)
        if (item.layer == layer)
            if (const S* shape = std::get_if<S>(&item.shape))
                found.push_back(*shape);
    return found;
}

/// The box of the letters of a label: from the capitals' height to a little below the baseline.
Rect boxOf(const Label& label, const TextMeasure& measure);
/// What an item covers, half a stroke included.
Rect boundsOf(const Item& item, const TextMeasure& measure);
/// The share of a rectangle that both have, for messages; `by` is how much they may touch.
bool overlaps(const Rect& a, const Rect& b, double by = 0.01);

/// All labels of a scene with their boxes.
std::vector<Label> labelsOf(const Scene& scene);
/// The two labels that overlap as a sentence; empty when none do.
std::string overlappingLabels(const Scene& scene, const TextMeasure& measure);
/// The items outside `room`, as a sentence; empty when all are inside.
std::string itemsOutside(const Scene& scene, const Rect& room, const TextMeasure& measure, double by = 0.5);
/// Whether some label contains the text.
bool says(const Scene& scene, std::string_view text);
/// All texts of a scene, joined by blanks.
std::string allText(const Scene& scene);
/// The place that stands for a target; nullptr where there is none.
const Hit* hitOf(const Scene& scene, Target target);
/// Index of a column; fails where there is none.
std::size_t column(const Scene& scene, std::string_view name);
/// The first row whose cells begin with these; nullptr where there is none.
const Table::Row* rowWith(const Scene& scene, const std::vector<std::string>& first);

} // namespace plenary::scene
