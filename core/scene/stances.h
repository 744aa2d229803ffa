// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/context.h"
#include "core/stats/summary.h"

#include <optional>
#include <vector>

namespace plenary::scene
{

struct StanceOptions
{
    std::vector<std::string> actors; ///< uids; none: chosen from the data

    bool operator==(const StanceOptions&) const = default;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("actors", self.actors);
    }
};

/// What one actor said on one topic, up to the as-of date.
struct StanceCell
{
    std::vector<Row> positions;            ///< by the time they were made
    std::optional<stats::Summary> summary; ///< absent where there is no statement: silence is never 0
    std::size_t proven = 0;                ///< positions with a passage
    std::size_t stated = 0;                ///< positions stated outright

    /// No passage behind any of it.
    bool hollow() const { return !positions.empty() && proven == 0; }
    /// Only inferred by the coder or reported by others.
    bool indirect() const { return !positions.empty() && stated == 0; }
};

/// Positions that count for actors, sorted into cells in one pass: those that pass the filter and were made by the
/// as-of date. The cell of actors[a] and topic t is at a × topics + t.
class StanceCells
{
public:
    StanceCells(const Context& context, std::vector<Row> actors, bool withIntervals);

    const std::vector<Row>& actors() const { return m_actors; }
    const StanceCell& at(std::size_t actor, Row topic) const { return m_cells[actor * m_topics + topic]; }
    /// The sources behind all cells, one a passage.
    std::vector<Row> sources(const Dataset& data) const;
    /// Mean stances of one actor, one a topic; stats::missing where it said nothing.
    std::vector<double> means(std::size_t actor) const;

private:
    std::vector<Row> m_actors;
    std::size_t m_topics;
    std::vector<StanceCell> m_cells;
};

/// Actors with statements, those of the profile first, then by how many count for them. Office-holders are left out
/// where their words count for whom they speak for.
std::vector<Row> stanceActors(const Context& context, std::size_t most);

/// Topic × actor: mean as colour and figure, number of statements small beside it.
Scene buildMatrix(const Context& context, const std::vector<Row>& actors);

/// Two to six actors side by side on every topic, sorted by how far they lie apart.
Scene buildProfile(const Context& context, const std::vector<Row>& actors);

/// The two to six actors a profile shows when none are chosen.
std::vector<Row> defaultProfile(const Dataset& data);
/// Those chosen, as far as they are there; the default where none are.
std::vector<Row> profileActors(const Dataset& data, const StanceOptions& options);

/// How means come about, for the note of a figure.
std::string meanNote(const Context& context);
/// What the hover card of a cell says.
std::string cellTip(const Context& context, Row actor, Row topic, const StanceCell& cell);

} // namespace plenary::scene
