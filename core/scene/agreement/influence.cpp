// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/agreement/influence.h"

#include "core/scene/stances/statement_columns.h"
#include "core/stats/leave_one_out.h"

#include <algorithm>
#include <map>
#include <set>

namespace plenary::scene
{

namespace
{

/// Steps that a chart can wait for: some hundredths of a second. A picture that is made once, for a file, may take
/// longer.
constexpr std::size_t mostSteps = 40'000'000;
constexpr std::size_t mostStepsOnce = 4 * mostSteps;

/// A statement in one column, and what is left of it.
struct Entry
{
    std::uint32_t column = 0;
    Row row = noRow;
    std::optional<stats::Sample> rest = {}; ///< what other coders gave it
};

struct Part
{
    LeftOutPart of;
    std::vector<Entry> entries;
};

class Calculator
{
public:
    Calculator(const View& view, const Agreement& agreement, const StanceOptions& options)
        : m_view(view), m_positions(view.data.positions), m_coded(view), m_options(options),
          m_minN(static_cast<std::size_t>(std::max(options.minN, 1))), m_table(agreement.table()),
          m_matrix(agreement.matrix()), m_units(agreement.units()), m_size(agreement.columns().size())
    {
        ColumnLookup lookup(view.data, agreement.columns(), view.countSpokenFor);
        forEachStatement(view, m_coded, lookup, [&](std::uint32_t column, Row row) {
            if (m_units.of(row) != ComparedUnits::none)
                m_statements.push_back({column, row});
        });
    }

    std::optional<Influence> run()
    {
        const bool tellsSigns =
            m_options.measure == stats::Measure::Agreement || m_options.measure == stats::Measure::SScore;
        const std::size_t steps = m_view.memory ? mostSteps : mostStepsOnce;
        const std::size_t parts = m_statements.size() + m_view.data.sources.size();
        const bool triesAll = parts * m_size * m_size * m_table.topics() / 8 <= steps;
        if (m_statements.size() * m_size > steps || !(tellsSigns || triesAll))
            return std::nullopt;
        collect();
        Influence result;
        result.turnedBy.assign(m_size * m_size, Influence::none);
        result.signsOnly = !triesAll;
        std::vector<stats::LeftOut> leftOut;
        for (const Part& part : m_parts)
            leftOut.push_back(cellsWithout(part));
        if (tellsSigns)
            takeFlips(result, leftOut);
        if (triesAll)
            takeRanksAndCoalitions();
        keepWhatMatters(result);
        return result;
    }

private:
    void collect()
    {
        std::map<Row, std::size_t> bySource, byCoder;
        const bool severalCoders = m_view.data.coders.size() > 1;
        for (const Entry& entry : m_statements) {
            std::vector<Row> sources;
            std::size_t passages = 0;
            m_coded.eachCoding(entry.row, [&](Row coding) {
                const auto of = m_view.data.positionSources.of(coding);
                sources.insert(sources.end(), of.begin(), of.end());
                passages = std::max(passages, of.size());
            });
            std::ranges::sort(sources);
            sources.erase(std::ranges::unique(sources).begin(), sources.end());
            if (passages <= 1)
                partOf(m_byQuote, LeftOutKind::Quote, entry.row).entries.push_back(entry);
            if (sources.size() == 1)
                partOf(bySource, LeftOutKind::Source, sources.front()).entries.push_back(entry);
            if (severalCoders)
                addCoders(byCoder, entry);
        }
    }

    void addCoders(std::map<Row, std::size_t>& byCoder, const Entry& entry)
    {
        std::map<Row, std::vector<Row>> codings;
        m_coded.eachCoding(entry.row, [&](Row coding) { codings[m_positions.coder[coding]].push_back(coding); });
        for (const auto& [coder, own] : codings) {
            if (coder == noRow)
                continue;
            Entry without = entry;
            stats::Sample rest{0, 0};
            double count = 0;
            m_coded.eachCoding(entry.row, [&](Row coding) {
                if (m_positions.coder[coding] == coder)
                    return;
                rest.stance += m_positions.stance[coding];
                rest.weight += static_cast<double>(m_positions.weight[coding]);
                ++count;
            });
            if (count > 0)
                without.rest = stats::Sample{rest.stance / count, rest.weight / count};
            partOf(byCoder, LeftOutKind::Coder, coder).entries.push_back(without);
        }
    }

    Part& partOf(std::map<Row, std::size_t>& known, LeftOutKind kind, Row row)
    {
        const auto [place, isNew] = known.try_emplace(row, m_parts.size());
        if (isNew)
            m_parts.push_back({{kind, row}, {}});
        return m_parts[place->second];
    }

    template <class Act>
    void eachEntry(const Part& part, Act act) const
    {
        for (const Entry& entry : part.entries)
            act(entry, m_units.of(entry.row), m_coded.sample(m_positions, entry.row));
    }

    /// What `look` answers of the table while a part is left out of it.
    template <class Look>
    auto without(const Part& part, Look look)
    {
        eachEntry(part, [&](const Entry& entry, std::uint32_t topic, stats::Sample sample) {
            m_table.remove(entry.column, topic, sample.stance, sample.weight);
            if (entry.rest)
                m_table.add(entry.column, topic, entry.rest->stance, entry.rest->weight);
        });
        auto seen = look();
        eachEntry(part, [&](const Entry& entry, std::uint32_t topic, stats::Sample sample) {
            if (entry.rest)
                m_table.remove(entry.column, topic, entry.rest->stance, entry.rest->weight);
            m_table.add(entry.column, topic, sample.stance, sample.weight);
        });
        return seen;
    }

    /// The means of the cells that a part is in, once it is left out.
    stats::LeftOut cellsWithout(const Part& part)
    {
        return without(part, [&] {
            stats::LeftOut cells;
            std::set<std::pair<std::uint32_t, Row>> taken;
            eachEntry(part, [&](const Entry& entry, std::uint32_t topic, stats::Sample) {
                if (taken.emplace(entry.column, topic).second)
                    cells.push_back(
                        {entry.column, topic, static_cast<float>(m_table.mean(entry.column, topic, m_minN))});
            });
            return cells;
        });
    }

    void takeFlips(Influence& result, const std::vector<stats::LeftOut>& leftOut)
    {
        const auto means = m_table.allMeans(m_minN);
        for (const auto& flip : stats::signFlips(means, m_size, m_table.topics(), leftOut, leftOut.size())) {
            if (!m_matrix.isEnough(flip.first, flip.second))
                continue; // too few topics to say anything of it anyhow
            ++m_parts[flip.leftOut].of.flips;
            auto& by = result.turnedBy[flip.first * m_size + flip.second];
            result.turnedPairs += by == Influence::none;
            if (by == Influence::none)
                by = flip.leftOut;
        }
    }

    std::vector<std::size_t> nearest(const stats::DistanceMatrix& distances) const
    {
        std::vector<std::size_t> of(m_size, m_size);
        for (std::size_t a = 0; a < m_size; ++a)
            for (std::size_t b = 0; b < m_size; ++b)
                if (a != b && distances.isKnown(a, b) && (of[a] == m_size || distances.at(a, b) < distances.at(a, of[a]) - 1e-9))
                    of[a] = b;
        return of;
    }

    /// The same groups whatever their numbers.
    static bool isSamePartition(const std::vector<std::size_t>& a, const std::vector<std::size_t>& b)
    {
        for (std::size_t i = 0; i < a.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                if ((a[i] == a[j]) != (b[i] == b[j]))
                    return false;
        return true;
    }

    void takeRanksAndCoalitions()
    {
        const auto before = m_matrix.distances();
        const auto nearestBefore = nearest(before);
        const auto groupsBefore = coalitions(before, m_options.coalitions).of;
        for (Part& part : m_parts) {
            const auto values = without(part, [&] { return m_table.allValues(m_options.measure, m_minN); });
            const stats::AgreementMatrix matrix(m_options.measure, values, m_size, m_table.topics(),
                                                m_options.pairOptions());
            const auto distances = matrix.distances();
            const auto now = nearest(distances);
            for (std::size_t a = 0; a < m_size; ++a) {
                const bool isTie = nearestBefore[a] < m_size && now[a] < m_size && distances.isKnown(a, nearestBefore[a]) &&
                                   distances.at(a, nearestBefore[a]) <= distances.at(a, now[a]) + 1e-9;
                part.of.ranks += now[a] != nearestBefore[a] && !isTie;
            }
            part.of.movesCoalitions = !isSamePartition(groupsBefore, coalitions(distances, m_options.coalitions).of);
        }
    }

    void keepWhatMatters(Influence& result) const
    {
        std::vector<std::uint32_t> order;
        for (std::uint32_t i = 0; i < m_parts.size(); ++i)
            if (const auto& of = m_parts[i].of; of.flips > 0 || of.ranks > 0 || of.movesCoalitions)
                order.push_back(i);
        std::ranges::stable_sort(order, std::greater<>{}, [&](std::uint32_t i) {
            return std::tuple(m_parts[i].of.flips, m_parts[i].of.movesCoalitions, m_parts[i].of.ranks);
        });
        std::map<std::uint32_t, std::uint32_t> places;
        for (const std::uint32_t i : order) {
            places[i] = static_cast<std::uint32_t>(result.parts.size());
            result.parts.push_back(m_parts[i].of);
        }
        for (auto& by : result.turnedBy)
            if (by != Influence::none)
                by = places.at(by);
    }

    const View& m_view;
    const PositionColumns& m_positions;
    CodedStatements m_coded;
    const StanceOptions& m_options;
    std::size_t m_minN;
    stats::StanceTable m_table; ///< a copy: parts are taken out and put back
    const stats::AgreementMatrix& m_matrix;
    const ComparedUnits& m_units;
    std::size_t m_size;
    std::vector<Entry> m_statements;
    std::vector<Part> m_parts;
    std::map<Row, std::size_t> m_byQuote;
};

} // namespace

std::optional<Influence> influenceOn(const View& view, const Agreement& agreement, const StanceOptions& options)
{
    return Calculator(view, agreement, options).run();
}

std::string partName(const View& view, const LeftOutPart& part)
{
    const auto& data = view.data;
    switch (part.kind) {
    case LeftOutKind::Quote:
        return view.words.say(PLENARY_TR("core", "the statement of %1 on “%2”"),
                              {view.actorShort(data.positions.actor[part.row]),
                               view.in(data.topics[data.positions.topic[part.row]].name)});
    case LeftOutKind::Source:
        return view.words.say(PLENARY_TR("core", "the source “%1” (%2)"),
                              {data.sources[part.row].title, data.sources[part.row].publisher});
    case LeftOutKind::Coder:
        return view.words.say(PLENARY_TR("core", "the coder %1"), {data.coders[part.row].name});
    }
    return {};
}

} // namespace plenary::scene
