// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/distance_matrix.h"
#include "core/stats/pairwise.h"
#include "core/stats/sides.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace plenary::stats
{

/// Mean stances, actor × topic, gathered in one pass over the positions; the actors of a topic lie
/// side by side, because those of one roll call come together.
class StanceTable
{
public:
    StanceTable(std::size_t actors, std::size_t topics);

    std::size_t actors() const { return m_actors; }
    std::size_t topics() const { return m_topics; }

    /// Counts a position; a weight that is not above zero and a stance that is not finite are left out.
    void add(std::size_t actor, std::size_t topic, double stance, double weight = 1);
    /// Takes back a position that was counted.
    void remove(std::size_t actor, std::size_t topic, double stance, double weight = 1);

    std::size_t count(std::size_t actor, std::size_t topic) const { return m_cells[topic * m_actors + actor].n(); }
    /// On which sides they stand.
    Sides sides(std::size_t actor, std::size_t topic) const { return m_cells[topic * m_actors + actor].standing(); }
    /// Σws/Σw, or `missing` where fewer than `minN` positions (at least one) were counted.
    double mean(std::size_t actor, std::size_t topic, std::size_t minN = 1) const;
    /// The means of one actor on all topics.
    std::vector<double> means(std::size_t actor, std::size_t minN = 1) const;
    /// Those of all, one row of topics after the other.
    std::vector<double> means() const { return allMeans(1); }
    std::vector<double> allMeans(std::size_t minN) const;
    /// The means of all actors on one topic.
    std::vector<double> meansOnTopic(std::size_t topic, std::size_t minN = 1) const;
    /// What a measure compares, in the order of allMeans() and meansOnTopic(): means, or sides as packed() has them.
    std::vector<double> allValues(Measure measure, std::size_t minN) const;
    std::vector<double> valuesOnTopic(Measure measure, std::size_t topic, std::size_t minN) const;

private:
    /// 24 bytes: reading and clearing them is what a large table costs. Of one actor on one topic two million
    /// statements on a side are told apart.
    struct Cell
    {
        static constexpr int minusAt = 22, plusAt = 43;

        double weight = 0;
        double sum = 0;
        std::uint64_t counts = 0; ///< all statements, those below and those above 0, each in its bits

        static std::uint64_t countOf(double stance)
        {
            return 1 + (stance < 0 ? std::uint64_t{1} << minusAt : 0) + (stance > 0 ? std::uint64_t{1} << plusAt : 0);
        }
        std::size_t n() const { return counts & ((std::uint64_t{1} << minusAt) - 1); }
        Sides standing() const
        {
            return {static_cast<std::uint32_t>((counts >> minusAt) & ((std::uint64_t{1} << (plusAt - minusAt)) - 1)),
                    static_cast<std::uint32_t>(counts >> plusAt)};
        }
        double mean(std::size_t minN) const { return n() >= minN && n() > 0 ? sum / weight : missing; }
        double sides(std::size_t minN) const { return n() >= minN && n() > 0 ? packed(standing()) : missing; }
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

    /// Whether the two share as many topics as were asked for (PairOptions::leastShared).
    bool isEnough(std::size_t first, std::size_t second) const { return at(first, second).shared >= m_leastShared; }

    /// Puts new means of all actors in place of those on one topic. Agreement and S without weights of topics keep the
    /// sums of each pair, so that this costs actors² steps; other measures compare all pairs anew in refresh().
    void replaceTopic(std::size_t topic, std::span<const double> means);
    /// Call it after the last replaceTopic(): values are those of the new means from then on.
    void refresh();

    /// Distances for clustering and scaling; undefined pairs, and those that share too few topics, are missing. Conflict is a distance itself. For measures
    /// with a maximum of 1 it is 1 − value; for congruence and subtract that are not normalised, or count each statement, the largest
    /// value off the diagonal minus the value.
    DistanceMatrix distances() const;

private:
    void comparePair(std::size_t first, std::size_t second);
    bool keepsSums() const { return !m_distances.empty(); }

    Measure m_measure;
    Normalisation m_normalisation;
    Counting m_counting;
    std::size_t m_leastShared;
    Comparer m_comparer;
    std::vector<double> m_values; ///< lower triangle with diagonal, NaN where undefined
    std::vector<std::uint32_t> m_shared;
    std::vector<double> m_distances; ///< Σ|a − b| of each pair, for measures that are a mean of it
};

} // namespace plenary::stats
