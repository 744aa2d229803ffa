// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/stances/spoken_lines.h"

#include "core/scene/stances/deeds.h"
#include "core/scene/view/made_in_time.h"
#include "core/scene/words/wording.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace plenary::scene
{

namespace
{

constexpr double leastMove = 2; // steps of the scale

/// The day of a time of which all that may be its beginning lies within one day of the zone.
std::string dayOf(const View& view, const TimeSpan& span)
{
    if (span.startQualifier.any())
        return {}; // “about” is not dropped for want of room
    const Instant last = std::max(span.latestStart, span.earliestStart + 1) - 1;
    auto day = dayText(view.words, span.earliestStart, view.zone);
    return day == dayText(view.words, last, view.zone) ? day : std::string();
}

class Lines
{
public:
    Lines(const View& view, const StanceCells& cells, Row topic)
        : m_view(view), m_cells(cells), m_topic(topic), m_deeds(view)
    {
    }

    Spoken of(std::size_t column, std::size_t mostWords)
    {
        const MadeInTime inTime(m_view);
        const auto statements = m_cells.statements(column, m_topic);
        std::vector<Row> rows(statements.begin(), statements.end());
        std::ranges::stable_sort(rows, {}, [&](Row row) { return inTime.countsFrom(row); });
        Spoken spoken;
        for (const Row row : rows)
            spoken.lines.push_back(line(column, row));
        findMoves(spoken);
        rows.resize(std::min(rows.size(), mostWords));
        addWords(spoken, rows);
        return spoken;
    }

private:
    SpokenLine line(std::size_t column, Row row) const
    {
        const auto& positions = m_view.data.positions;
        const CodedStatement* several = m_cells.coded().find(row);
        const double stance = m_cells.coded().sample(positions, row).stance;
        SpokenLine made{.position = row, .stance = stance, .coders = {stance, stance}};
        if (several)
            made.coders = several->coders;
        made.open = several ? !several->proven || !several->stated
                            : positions.evidence[row] == 0 || positions.basis[row] != Basis::Stated;
        const Row actor = m_cells.columns()[column].actor;
        for (const Deed& deed : m_deeds.of(actor))
            made.againstDeed = made.againstDeed || (deed.topic == m_topic && deed.isAgainst(stance));
        if (positions.actor[row] != actor)
            made.author = m_view.actorShort(positions.actor[row]);
        made.teller = teller(row);
        const auto time = resolvedTime(m_view, positions, row);
        if (time.earliestStart > distantPast / 2) {
            made.when = timeText(m_view.words, time, m_view.zone);
            made.day = dayOf(m_view, time);
        }
        return made;
    }

    /// “reported by Reuters”: whose words those are that were not stated outright.
    std::string teller(Row row) const
    {
        const auto sources = m_view.data.positionSources.of(row);
        const Basis basis = m_view.data.positions.basis[row];
        if (basis == Basis::Stated || sources.empty() || sources.front() == noRow)
            return {};
        const auto& publisher = m_view.data.sources[sources.front()].publisher;
        return m_view.words.say(basis == Basis::Reported ? PLENARY_TR("core", "reported by %1")
                                                         : PLENARY_TR("core", "inferred from %1"),
                                {publisher});
    }

    void findMoves(Spoken& spoken) const
    {
        const auto& positions = m_view.data.positions;
        std::map<Row, std::size_t> last; // line of each speaker
        for (std::size_t i = 0; i < spoken.lines.size(); ++i) {
            const SpokenLine& now = spoken.lines[i];
            const auto before = last.find(positions.actor[now.position]);
            if (before != last.end()) {
                const SpokenLine& then = spoken.lines[before->second];
                const bool isAfter = resolvedTime(m_view, positions, then.position).latestStart <=
                                     resolvedTime(m_view, positions, now.position).earliestStart;
                if (isAfter && std::abs(now.stance - then.stance) >= leastMove)
                    spoken.moves.push_back({before->second, i});
            }
            last[positions.actor[now.position]] = i;
        }
    }

    void addWords(Spoken& spoken, const std::vector<Row>& rows) const
    {
        std::vector<PositionId> ids;
        for (const Row row : rows)
            ids.push_back(m_view.data.positions.id[row]);
        const auto words =
            m_view.statementWords ? (*m_view.statementWords)(ids) : std::vector<StatementWords>(ids.size());
        const auto titles = eventTitles(m_view, rows);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto summary = m_view.in(words[i].summary);
            spoken.lines[i].words =
                oneLine(!words[i].quote.empty() ? m_view.words.say(PLENARY_TR("core", "“%1”"), {words[i].quote})
                        : !summary.empty()      ? summary
                                                : titles[i]);
        }
    }

    const View& m_view;
    const StanceCells& m_cells;
    Row m_topic;
    Deeds m_deeds;
};

} // namespace

std::vector<std::string> eventTitles(const View& view, const std::vector<Row>& positions)
{
    const auto& data = view.data;
    std::vector<EventId> events;
    for (const Row row : positions)
        if (data.positions.event[row] != noRow)
            events.push_back(data.events.id[data.positions.event[row]]);
    const auto titles = view.titles(events);
    std::vector<std::string> result;
    std::size_t next = 0;
    for (const Row row : positions)
        result.push_back(data.positions.event[row] == noRow ? std::string() : view.in(titles[next++]));
    return result;
}

std::vector<Spoken> spokenOn(const View& view, const StanceCells& cells, Row topic, std::size_t mostWords)
{
    std::vector<Spoken> all;
    Lines lines(view, cells, topic);
    for (std::size_t column = 0; column < cells.columns().size(); ++column)
        all.push_back(lines.of(column, mostWords));
    return all;
}

} // namespace plenary::scene
