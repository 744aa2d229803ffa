// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/measure.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace plenary::stats
{

/// An actor said nothing on a topic. Any value that is not in −2 … +2 counts as missing too.
inline constexpr double missing = std::numeric_limits<double>::quiet_NaN();

/// What a measure says of two actors.
struct PairResult
{
    std::optional<double> value; ///< std::nullopt where the measure is not defined: never 0 instead
    std::size_t shared = 0;      ///< topics that entered the comparison
};

/// Compares two actors by their mean stances, one a topic, −2 … +2 or `missing`; a topic beyond the end of the shorter
/// span is missing there. Every measure is symmetric. Silence is never a stance: only shared topics are compared, and
/// with no shared topic the value is std::nullopt.
///
/// Agreement   1 − mean|a − b|/4 over topics both have a stance on. Range 0 (opposite poles on all) … 1 (equal).
/// SScore      S = 1 − 2·Σw|a − b|/(4·Σw) (Signorino & Ritter 1999, "Tau-b or not tau-b", International Studies
///             Quarterly 43:115–144; Δmax = 4, weights: PairOptions::topicWeights). Range −1 … 1. With equal weights
///             S = 2·Agreement − 1.
/// Pi, Kappa   1 − Do/De on roll calls (Scott 1955; Cohen 1960, 1968; Häge 2011, "Choice or circumstance?", Political
///             Analysis 19:287–305). Categories are the stances rounded to −2, −1, 0, 1, 2 (halves away from zero).
///             Do: mean distance of the two over shared topics. De: distance expected if each voted by chance, with
///             the pooled shares of the two (π) or the shares of each (κ), taken over shared topics. Distance:
///             PairOptions::categoryDistance; squared, as Häge, makes De of π (Σ(a − m)² + Σ(b − m)²)/n, m the mean
///             of both. For yes/no votes all three distances give the same. Range −1 … 1, 1 = equal, 0 = as by
///             chance. std::nullopt if De = 0: both always in one same category, so chance explains everything.
/// Congruence, Conflict, Subtract   as DNA's one-mode export with a yes/no qualifier computes them (Leifeld 2017,
///             "Discourse network analysis", Oxford Handbook of Political Networks; Exporter.computeOneModeMatrix of DNA
///             2 and 3). The values are counts of statements by side, as packed() makes them (a mean stance stands for
///             one statement on its side; 0 takes none). With x the statements of an actor on a topic and a side
///             (Counting::Binary: 1 if there is one), congruence is Σ xA·xB over topics and sides, conflict the same with
///             opposite sides, subtract congruence − conflict. Who stood on both sides of a topic agrees and disagrees
///             on it. `shared` counts topics on which both take a side. Normalisations, with n = Σ x over all topics:
///               Average   / ((nA + nB)/2)
///               Jaccard   / (m10 + m01 + m11): x of sides that the other one did not take, and Σ xA·xB
///               Cosine    / √(nA·nB)
///               DnaCosine / (nA·nB): what DNA 2 and 3 compute under the name "cosine", √(n²)·√(n²)
PairResult compare(Measure measure, std::span<const double> a, std::span<const double> b,
                   const PairOptions& options = {});

/// Compares any two of many actors: prepares each once, so that a pair costs one dense pass over the topics (agreement,
/// S) or over bit sets (the others). Gives the same bits as compare().
class Comparer
{
public:
    /// `means` holds one row of `topics` values for each of `actors`; values that are not there are missing.
    Comparer(Measure measure, std::span<const double> means, std::size_t actors, std::size_t topics,
             const PairOptions& options = {});

    std::size_t actors() const { return m_actors; }

    /// `first` and `second` below actors().
    PairResult compare(std::size_t first, std::size_t second) const;

    /// Puts new means in place of an actor's, as when the date moves on. Topics beyond the table are ignored.
    void replace(std::size_t actor, std::span<const double> means);

    /// The mean of an actor on one topic as it enters comparisons, and a new one in its place. Measures that compare
    /// rounded stances or sides know the category only: mean() then is missing.
    double mean(std::size_t actor, std::size_t topic) const;
    void setMean(std::size_t actor, std::size_t topic, double mean);

private:
    const double* values(std::size_t actor) const { return m_values.data() + actor * m_stride; }
    std::span<const std::uint64_t> bits(std::size_t actor, std::size_t layer) const;
    void setBit(std::size_t actor, std::size_t layer, std::size_t topic);
    bool takesPart(double mean, std::size_t topic) const;
    bool isDense() const { return m_measure == Measure::Agreement || m_measure == Measure::SScore; }
    void setSides(std::size_t actor, std::size_t topic, double value);
    std::span<const double> counts(std::size_t actor, std::size_t side) const;
    std::optional<std::size_t> layerOf(double mean) const;

    PairResult compareStances(std::size_t first, std::size_t second) const;
    PairResult compareCategories(std::size_t first, std::size_t second) const;
    PairResult compareSides(std::size_t first, std::size_t second) const;

    Measure m_measure;
    Normalisation m_normalisation;
    CategoryDistance m_categoryDistance;
    Counting m_counting;
    std::size_t m_actors;
    std::size_t m_topics;
    std::size_t m_stride; ///< values in a row: topics, rounded up to whole blocks
    std::size_t m_words;  ///< words in a bit set
    std::size_t m_layers; ///< bit sets an actor: stance given; or one a category; or one a side
    std::vector<double> m_topicWeights;
    std::vector<double> m_values;
    std::vector<std::uint64_t> m_bits;
};

} // namespace plenary::stats
