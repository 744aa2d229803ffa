// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/agreement/units.h"
#include "core/scene/stances/charts.h"
#include "core/scene/stances/statement_columns.h"
#include "core/stats/agreement_matrix.h"
#include "core/stats/cluster.h"

#include <memory>
#include <optional>
#include <vector>

namespace plenary::scene
{

struct Influence;
struct LeftOutPart;

/// Mean stances of columns and their agreement, two by two, at an as-of date; it can be moved to another date at the
/// cost of what was said between the two.
class Agreement
{
public:
    Agreement(const View& view, std::vector<StanceColumn> columns, const StanceOptions& options);

    /// Whether it holds what is asked for, but for the date.
    bool fits(const View& view, const std::vector<StanceColumn>& columns, const StanceOptions& options) const;
    void moveTo(const View& view);

    const std::vector<StanceColumn>& columns() const { return m_columns; }
    const stats::AgreementMatrix& matrix() const { return m_matrix; }
    const stats::StanceTable& table() const { return m_table; }
    const ComparedUnits& units() const { return m_units; }
    /// Topics, or events, on which at least one of them said something.
    std::size_t topicsSpokenOn() const;
    /// Distinct ones, however many columns each counts in.
    std::size_t statements() const { return m_statements; }
    /// How much hangs on one quote, source or coder (influence.h), worked out when it is first asked for; none where there
    /// is too much to look through. The view is the one it was made, or moved, for.
    std::shared_ptr<const Influence> influence(const View& view, int coalitions) const;

private:
    void sortByDate(const MadeInTime& made, std::size_t count);
    void count(const PositionColumns& positions, Row row, bool add, std::vector<std::uint8_t>& changed);

    const Dataset* m_data;
    std::vector<StanceColumn> m_columns;
    StanceOptions m_options;
    bool m_countSpokenFor;
    Instant m_asOf;
    OverlapMode m_rule;
    std::vector<Row> m_order; ///< all statements by when they begin to count; empty until the date moves
    ColumnLookup m_lookup;
    ComparedUnits m_units;
    std::size_t m_statements = 0;
    stats::StanceTable m_table;
    stats::AgreementMatrix m_matrix;
    mutable std::shared_ptr<const Influence> m_influence;
    mutable std::optional<int> m_influenceFor; ///< the coalitions asked for when it was worked out
};

/// The agreement shown last, so that a chart that follows the date does not start from nothing. Whoever holds one must
/// forget it when the document or the filter changes. One thread.
class AgreementMemory
{
public:
    const Agreement& recall(const View& view, const std::vector<StanceColumn>& columns,
                            const StanceOptions& options);
    void forget() { m_kept.reset(); }

private:
    std::optional<Agreement> m_kept;
};

/// Coalitions: the dendrogram of those that are compared with anybody, cut into the number asked for, or into the
/// number with the widest mean silhouette. How many statements a mean needs at least.
std::size_t leastN(const StanceOptions& options);

struct Coalitions
{
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::vector<std::size_t> of; ///< one a column; none: compared with nobody
    std::size_t count = 0;
    std::optional<double> silhouette;
};
Coalitions coalitions(const stats::DistanceMatrix& distances, int asked);

/// Actors compared two by two: as a matrix in the order of the dendrogram, a map of distances, a network above a
/// threshold, over time, or their polarisation over time.
/// Only the first `room` of them are drawn; the table has all pairs.
Scene buildAgreement(const Context& context, const std::vector<Row>& actors, const StanceOptions& options,
                     std::size_t room = mostInMatrix);

/// What the views of agreement share: one comparison, prepared once.
class AgreementPicture
{
public:
    AgreementPicture(const Context& context, const StanceOptions& options, const Agreement& agreement);

    const Context& context() const { return m_context; }
    const StanceOptions& options() const { return m_options; }
    const stats::AgreementMatrix& matrix() const { return m_agreement.matrix(); }
    const stats::DistanceMatrix& distances() const { return m_distances; }
    const stats::Dendrogram& tree() const { return m_tree; }
    const Coalitions& groups() const { return m_groups; }
    std::size_t size() const { return m_agreement.columns().size(); }
    const std::string& name(std::size_t at) const { return m_names[at]; }
    const std::string& shortName(std::size_t at) const { return m_shortNames[at]; }

    Target actor(std::size_t at) const
    {
        return {Target::Kind::Actor, m_context.data.actors[m_agreement.columns()[at].actor].id.value};
    }
    Target pair(std::size_t a, std::size_t b) const { return {Target::Kind::Pair, actor(a).first, actor(b).first}; }
    /// Which of two texts speaks of what is compared: topics, or events.
    const char* perUnit(const char* ofTopics, const char* ofEvents) const
    {
        return m_options.unit == CompareBy::Event ? ofEvents : ofTopics;
    }
    /// Whether two share as many topics as were asked for.
    bool isEnough(std::size_t a, std::size_t b) const { return matrix().isEnough(a, b); }
    /// The value of the measure, or a dash where it is not defined.
    std::string value(const stats::PairResult& result, int decimals) const;
    Hit pairHit(const Rect& box, std::size_t a, std::size_t b) const;
    Hit actorHit(const Rect& box, std::size_t at) const;
    /// The colour of the coalition of an actor; coalitions beyond the sixth share one.
    Tone tone(std::size_t at) const;
    /// And its shape.
    Glyph glyph(std::size_t at) const;
    /// 0 … 1: where a value lies between the least and the greatest the measure can take here.
    double strength(double value) const;
    /// Whether the measure tells those against each other from those who merely do not agree: its middle is then 0.
    bool isSigned() const { return m_least < 0; }
    /// 0 … 1 back to a value.
    double valueOf(double strength) const;
    /// Title, notes on measure, coalitions and means, sources and the table of pairs.
    void describe(Scene& scene, const char* title) const;

    /// What turns the sign of a pair when it is left out; nullptr where nothing does, or it was not looked for.
    const LeftOutPart* turnedBy(std::size_t a, std::size_t b) const;
    /// How what one of them said goes with its deeds and with itself; not looked for where events are compared.
    const Breaks& breaks(std::size_t at) const { return m_breaks[at]; }
    /// What their mark means, where one is drawn.
    void addBreakLegend(Scene& scene) const;

private:
    std::vector<std::string> influenceNotes() const;
    std::optional<std::string> leastAgreement() const;
    void findBreaks();

    const Context& m_context;
    const StanceOptions& m_options;
    const Agreement& m_agreement;
    std::shared_ptr<const Influence> m_influence; ///< none where there is too much to look through
    std::vector<std::string> m_names;
    std::vector<std::string> m_shortNames;
    std::vector<Breaks> m_breaks;
    stats::DistanceMatrix m_distances;
    stats::Dendrogram m_tree;
    Coalitions m_groups;
    std::string m_measure; ///< its name in words
    double m_least = 0;
    double m_greatest = 1;
};

/// Who does not go together with itself, so that a reader of what it shares with others knows; empty where all do.
std::string breakNote(const View& view, const std::vector<StanceColumn>& columns, const std::vector<Breaks>& breaks);

void drawAgreementMatrix(Scene& scene, const AgreementPicture& picture);
void drawAgreementMap(Scene& scene, const AgreementPicture& picture);
void drawAgreementNetwork(Scene& scene, const AgreementPicture& picture);
/// Of each actor the one nearest to it, as bars of their agreement; what a map shows where it would mislead.
void drawNearestBars(Scene& scene, const AgreementPicture& picture);
/// The polarisation of the columns over time, on average and on the topics on which they lie farthest apart.
void drawPolarisation(Scene& scene, const Context& context, const std::vector<StanceColumn>& columns,
                      const StanceOptions& options);
/// The agreement of every two of the first four columns over time.
void drawAgreementOverTime(Scene& scene, const Context& context, std::vector<StanceColumn> columns,
                           const StanceOptions& options);

} // namespace plenary::scene
