// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/agreement/agreement.h"

#include "core/scene/agreement/influence.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace plenary::scene
{

std::size_t leastN(const StanceOptions& options)
{
    return static_cast<std::size_t>(std::max(options.minN, 1));
}

namespace
{

/// Options that only say how a comparison is drawn do not change it.
bool compareAlike(const StanceOptions& a, const StanceOptions& b)
{
    return a.measure == b.measure && a.normalisation == b.normalisation && a.counting == b.counting &&
           a.unit == b.unit && leastN(a) == leastN(b) && a.minShared == b.minShared;
}

stats::StanceTable gather(const View& view, ColumnLookup& lookup, const ComparedUnits& units, std::size_t columns,
                          std::size_t& statements)
{
    const auto& positions = view.data.positions;
    const CodedStatements coded(view);
    stats::StanceTable table(columns, units.count());
    Row last = noRow; // a statement that counts for several is one
    forEachStatement(view, coded, lookup, [&](std::uint32_t column, Row row) {
        const std::uint32_t unit = units.of(row);
        if (unit == ComparedUnits::none)
            return;
        const auto sample = coded.sample(positions, row);
        table.add(column, unit, sample.stance, sample.weight);
        statements += std::exchange(last, row) != row;
    });
    return table;
}

} // namespace

Agreement::Agreement(const View& view, std::vector<StanceColumn> columns, const StanceOptions& options)
    : m_data(&view.data), m_columns(std::move(columns)), m_options(options), m_countSpokenFor(view.countSpokenFor),
      m_asOf(view.asOf), m_rule(view.selection.counting), m_lookup(view.data, m_columns, view.countSpokenFor),
      m_units(view.data, options.unit), m_table(gather(view, m_lookup, m_units, m_columns.size(), m_statements)),
      m_matrix(options.measure, m_table.allValues(options.measure, leastN(options)), m_table.actors(), m_table.topics(),
               options.pairOptions())
{
}

bool Agreement::fits(const View& view, const std::vector<StanceColumn>& columns,
                     const StanceOptions& options) const
{
    return m_data == &view.data && m_countSpokenFor == view.countSpokenFor && m_columns == columns &&
           compareAlike(m_options, options) && m_rule == view.selection.counting &&
           (view.data.positions.statement.empty() || view.asOf == m_asOf); // codings come one by one, statements do not
}

void Agreement::count(const PositionColumns& positions, Row row, bool add, std::vector<std::uint8_t>& changed)
{
    const std::uint32_t topic = m_units.of(row);
    if (topic == ComparedUnits::none)
        return;
    const double stance = positions.stance[row];
    const auto weight = static_cast<double>(positions.weight[row]);
    bool counts = false;
    m_lookup.columnsOf(row, [&](std::uint32_t column) {
        counts = true;
        if (add)
            m_table.add(column, topic, stance, weight);
        else
            m_table.remove(column, topic, stance, weight);
        changed[topic] = 1;
    });
    if (counts)
        m_statements = add ? m_statements + 1 : m_statements - 1;
}

/// All statements in the order in which they begin to count.
void Agreement::sortByDate(const MadeInTime& made, std::size_t count)
{
    m_order.resize(count);
    std::iota(m_order.begin(), m_order.end(), Row{0});
    std::ranges::stable_sort(m_order, {}, [&](Row row) { return made.countsFrom(row); });
}

void Agreement::moveTo(const View& view)
{
    if (view.asOf == m_asOf)
        return;
    const auto& positions = view.data.positions;
    const MadeInTime now(view);
    if (m_order.empty())
        sortByDate(now, positions.size());
    const auto reached = [&](Instant asOf) {
        return asOf >= distantFuture
                   ? m_order.end()
                   : std::ranges::upper_bound(m_order, asOf, {}, [&](Row row) { return now.countsFrom(row); });
    };
    const bool forward = view.asOf > m_asOf;
    std::vector<std::uint8_t> changed(m_table.topics());
    m_lookup.startAgain();
    for (auto at = reached(std::min(m_asOf, view.asOf)); at != reached(std::max(m_asOf, view.asOf)); ++at)
        if (view.selection.positions[*at] != 0 && positions.topic[*at] != noRow)
            count(positions, *at, forward, changed);
    for (std::size_t topic = 0; topic < changed.size(); ++topic)
        if (changed[topic] != 0)
            m_matrix.replaceTopic(topic, m_table.valuesOnTopic(m_options.measure, topic, leastN(m_options)));
    m_matrix.refresh();
    m_influenceFor.reset();
    m_asOf = view.asOf;
}

std::shared_ptr<const Influence> Agreement::influence(const View& view, int coalitions) const
{
    if (m_influenceFor != coalitions) {
        StanceOptions options = m_options;
        options.coalitions = coalitions;
        auto found = influenceOn(view, *this, options);
        m_influence = found ? std::make_shared<const Influence>(*std::move(found)) : nullptr;
        m_influenceFor = coalitions;
    }
    return m_influence;
}

std::size_t Agreement::topicsSpokenOn() const
{
    std::size_t count = 0;
    for (std::size_t topic = 0; topic < m_table.topics(); ++topic)
        for (std::size_t column = 0; column < m_columns.size(); ++column)
            if (m_table.count(column, topic) > 0) {
                ++count;
                break;
            }
    return count;
}

const Agreement& AgreementMemory::recall(const View& view, const std::vector<StanceColumn>& columns,
                                         const StanceOptions& options)
{
    if (m_kept && m_kept->fits(view, columns, options))
        m_kept->moveTo(view);
    else
        m_kept.emplace(view, columns, options);
    return *m_kept;
}

namespace
{

/// Those with a known distance to anybody; the others are alone because nothing is known, not because they differ.
std::vector<std::size_t> compared(const stats::DistanceMatrix& distances)
{
    std::vector<std::size_t> found;
    for (std::size_t a = 0; a < distances.size(); ++a) {
        bool any = false;
        for (std::size_t b = 0; b < distances.size(); ++b)
            any = any || (a != b && distances.isKnown(a, b));
        if (any)
            found.push_back(a);
    }
    return found;
}

Coalitions cutBest(const stats::DistanceMatrix& distances, int asked)
{
    const auto tree = stats::cluster(distances);
    Coalitions best;
    best.count = std::min<std::size_t>(distances.size(), static_cast<std::size_t>(std::max(asked, 1)));
    if (asked > 0) {
        best.of = stats::cut(tree, best.count);
        best.silhouette = stats::meanSilhouette(distances, best.of);
        return best;
    }
    best.of.assign(distances.size(), 0);
    constexpr std::size_t mostTried = 6;
    for (std::size_t count = 2; count < std::min(distances.size(), mostTried + 1); ++count) {
        auto of = stats::cut(tree, count);
        const auto silhouette = stats::meanSilhouette(distances, of);
        if (silhouette && (!best.silhouette || *silhouette > *best.silhouette + 1e-12))
            best = {std::move(of), count, silhouette};
    }
    return best;
}

} // namespace

Coalitions coalitions(const stats::DistanceMatrix& distances, int asked)
{
    const auto known = compared(distances);
    stats::DistanceMatrix among(known.size());
    for (std::size_t a = 1; a < known.size(); ++a)
        for (std::size_t b = 0; b < a; ++b)
            among.set(a, b, distances.at(known[a], known[b]));
    const Coalitions found = known.empty() ? Coalitions{} : cutBest(among, asked);
    Coalitions all{std::vector<std::size_t>(distances.size(), Coalitions::none), found.count, found.silhouette};
    for (std::size_t i = 0; i < known.size(); ++i)
        all.of[known[i]] = found.of[i];
    return all;
}

} // namespace plenary::scene
