// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/lexicon.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace plenary::stats
{

/// How two actors are compared; definitions, ranges and sources in pairwise.h.
enum class Measure : std::uint8_t { Agreement, SScore, Pi, Kappa, Congruence, Conflict, Subtract };

/// What congruence, conflict and subtract are divided by.
enum class Normalisation : std::uint8_t { None, Average, Jaccard, Cosine, DnaCosine };

/// How congruence, conflict and subtract count statements of an actor that stand on one side of a topic.
enum class Counting : std::uint8_t {
    Binary, ///< once, however many they are
    Count   ///< each
};

/// Whether a measure compares sides: it takes numbers that packed() makes (sides.h), or means by their sign.
constexpr bool comparesSides(Measure measure)
{
    return measure >= Measure::Congruence;
}

/// How far apart two rounded stances c and d are, for Scott's π and Cohen's κ.
enum class CategoryDistance {
    Nominal, ///< 0 if equal, else 1
    Linear,  ///< |c − d|
    Squared, ///< (c − d)²: Häge 2011
};

struct PairOptions
{
    Normalisation normalisation = Normalisation::None;
    Counting counting = Counting::Binary;
    CategoryDistance categoryDistance = CategoryDistance::Squared;
    /// The S-score's weights, one a topic; none means that all topics count the same. A topic whose weight is not
    /// a finite number above zero, or that has none, is left out. Other measures do not look at it.
    std::span<const double> topicWeights = {};
    /// Pairs that share fewer topics are no ground for a distance. Their value is told all the same.
    std::size_t leastShared = 1;
};

/// Definition and source in one line, as a figure's note prints it.
std::string formula(const Lexicon& words, Measure measure, const PairOptions& options = {});

} // namespace plenary::stats
