// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/distance_matrix.h"
#include "core/stats/pairwise.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace plenary::stats
{

/// Mean stances, actor × topic, gathered in one pass over the positions. 16 bytes a cell.
class StanceTable
{
public:
    StanceTable(std::size_t actors, std::size_t topics);

    std::size_t actors() const { return m_actors; }
    std::size_t topics() const { return m_topics; }

    /// Counts a position; a weight that is not above zero and a stance that is not finite are left out.
    void add(std::size_t actor, std::size_t topic, double stance, double weight = 1);

    /// Σws/Σw, or `missing` where nothing was counted.
    double mean(std::size_t actor, std::size_t topic) const;

    /// The means of one actor, or of all, row after row.
    std::vector<double> means(std::size_t actor) const;
    std::vector<double> means() const;

private:
    struct Cell
    {
        double weight = 0;
        double sum = 0;
        double mean() const { return weight > 0 ? sum / weight : missing; }
    };

    std::size_t m_actors;
    std::size_t m_topics;
    std::vector<Cell> m_cells;
};

/// A measure for every pair of actors, the diagonal included (an actor with itself). Symmetric.
class AgreementMatrix
{
public:
    /// `means` holds one row of `topics` mean stances for each of `actors`, −2 … +2 or `missing`.
    AgreementMatrix(Measure measure, std::span<const double> means, std::size_t actors, std::size_t topics,
                    const PairOptions& options = {});

    std::size_t size() const { return m_comparer.actors(); }

    /// Undefined where the two share no topic, never 0; see pairwise.h.
    PairResult at(std::size_t first, std::size_t second) const;

    /// Puts new means in place of an actor's and compares it with all again: actors × topics steps.
    void replaceActor(std::size_t actor, std::span<const double> means);

    /// Distances for clustering and scaling; undefined pairs are missing. Conflict is a distance itself. For measures
    /// with a maximum of 1 it is 1 − value; for counts (congruence and subtract without normalisation) the largest
    /// value off the diagonal minus the value.
    DistanceMatrix distances() const;

private:
    void comparePair(std::size_t first, std::size_t second);

    Measure m_measure;
    Normalisation m_normalisation;
    Comparer m_comparer;
    std::vector<double> m_values; ///< lower triangle with diagonal, NaN where undefined
    std::vector<std::uint32_t> m_shared;
};

} // namespace plenary::stats
