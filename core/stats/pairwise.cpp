// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/pairwise.h"

#include "core/stats/sides.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace plenary::stats
{

namespace
{

constexpr double lowest = -2;
constexpr double highest = 2;
constexpr double widestApart = highest - lowest;
constexpr std::size_t categories = 5;
constexpr std::size_t positiveSide = 0;
constexpr std::size_t negativeSide = 1;
constexpr double meanTolerance = 1e-9; ///< what rounding may do to a mean
constexpr std::size_t block = 8;
constexpr std::size_t wordBits = 64;

/// Adds up what `term(index)` gives, in `block` independent sums, so that the compiler may use vector registers and the
/// order of addition is the same everywhere.
template <class Term>
double sumBlocks(std::size_t count, Term term)
{
    std::array<double, block> sums{};
    for (std::size_t start = 0; start < count; start += block) {
        for (std::size_t lane = 0; lane < block; ++lane) {
            sums[lane] += term(start + lane);
        }
    }
    return ((sums[0] + sums[4]) + (sums[2] + sums[6])) + ((sums[1] + sums[5]) + (sums[3] + sums[7]));
}

/// |a − b|, or 0 if one of them is missing: a comparison with NaN is false.
inline double distanceIfShared(double a, double b)
{
    const double distance = std::fabs(a - b);
    return distance > 0 ? distance : 0;
}

/// Number of bits set in each byte of `word`.
inline std::uint64_t bitsOfBytes(std::uint64_t word)
{
    word -= (word >> 1U) & 0x5555555555555555U;
    word = (word & 0x3333333333333333U) + ((word >> 2U) & 0x3333333333333333U);
    return (word + (word >> 4U)) & 0x0F0F0F0F0F0F0F0FU;
}

inline std::size_t sumOfBytes(std::uint64_t word)
{
    const std::uint64_t pairs = (word & 0x00FF00FF00FF00FFU) + ((word >> 8U) & 0x00FF00FF00FF00FFU);
    return static_cast<std::size_t>((pairs * 0x0001000100010001U) >> 48U);
}

/// Number of bits set in both. Without an instruction for it, std::popcount is a call for each word; this counts in
/// the bytes of a word for as many words as a byte can hold, and in vector registers.
std::size_t countCommon(std::span<const std::uint64_t> a, std::span<const std::uint64_t> b)
{
    constexpr std::size_t wordsAByteHolds = 31; // 31 · 8 < 256
    std::size_t count = 0;
    for (std::size_t start = 0; start < a.size(); start += wordsAByteHolds) {
        const std::size_t end = std::min(a.size(), start + wordsAByteHolds);
        std::uint64_t bytes = 0;
        for (std::size_t word = start; word < end; ++word) {
            bytes += bitsOfBytes(a[word] & b[word]);
        }
        count += sumOfBytes(bytes);
    }
    return count;
}

std::size_t countBits(std::span<const std::uint64_t> bits)
{
    return countCommon(bits, bits);
}

bool isEmpty(std::span<const std::uint64_t> bits)
{
    return std::ranges::none_of(bits, [](std::uint64_t word) { return word != 0; });
}

bool isWeight(double weight)
{
    return std::isfinite(weight) && weight > 0;
}

double categoryDistance(CategoryDistance kind, std::size_t a, std::size_t b)
{
    const auto apart = static_cast<double>(std::max(a, b) - std::min(a, b));
    switch (kind) {
    case CategoryDistance::Nominal:
        return a == b ? 0 : 1;
    case CategoryDistance::Linear:
        return apart;
    case CategoryDistance::Squared:
        return apart * apart;
    }
    return 0;
}

std::size_t layersFor(Measure measure)
{
    switch (measure) {
    case Measure::Agreement:
    case Measure::SScore:
        return 1;
    case Measure::Pi:
    case Measure::Kappa:
        return categories;
    case Measure::Congruence:
    case Measure::Conflict:
    case Measure::Subtract:
        return 2;
    }
    return 1;
}

/// `only`: x of sides that the other one did not take.
double normaliser(Normalisation normalisation, double a, double b, double only, double same)
{
    switch (normalisation) {
    case Normalisation::None:
        return 1;
    case Normalisation::Average:
        return (a + b) / 2;
    case Normalisation::Jaccard:
        return only + same;
    case Normalisation::Cosine:
        return std::sqrt(a * b);
    case Normalisation::DnaCosine:
        return a * b;
    }
    return 1;
}

/// Number of topics on which both take a side.
std::size_t countShared(std::span<const std::uint64_t> plusA, std::span<const std::uint64_t> minusA,
                        std::span<const std::uint64_t> plusB, std::span<const std::uint64_t> minusB)
{
    std::size_t count = 0;
    for (std::size_t word = 0; word < plusA.size(); ++word) {
        count += static_cast<std::size_t>(std::popcount((plusA[word] | minusA[word]) & (plusB[word] | minusB[word])));
    }
    return count;
}

std::size_t roundUp(std::size_t count, std::size_t unit)
{
    return (count + unit - 1) / unit * unit;
}

} // namespace

PairResult compare(Measure measure, std::span<const double> a, std::span<const double> b, const PairOptions& options)
{
    const std::size_t topics = std::max(a.size(), b.size());
    Comparer comparer(measure, {}, 2, topics, options);
    comparer.replace(0, a);
    comparer.replace(1, b);
    return comparer.compare(0, 1);
}

Comparer::Comparer(Measure measure, std::span<const double> means, std::size_t actors, std::size_t topics,
                   const PairOptions& options)
    : m_measure(measure), m_normalisation(options.normalisation), m_categoryDistance(options.categoryDistance),
      m_counting(options.counting), m_actors(actors), m_topics(topics), m_stride(roundUp(topics, block)),
      m_words(roundUp(topics, wordBits) / wordBits), m_layers(layersFor(measure)),
      m_bits(actors * m_layers * m_words, 0)
{
    if (isDense()) {
        m_values.assign(actors * m_stride, missing);
    } else if (comparesSides(measure) && m_counting == Counting::Count) {
        m_values.assign(actors * 2 * m_stride, 0);
    }
    if (measure == Measure::SScore && !options.topicWeights.empty()) {
        m_topicWeights.assign(m_stride, 0);
        std::ranges::transform(options.topicWeights.first(std::min(topics, options.topicWeights.size())),
                               m_topicWeights.begin(), [](double weight) { return isWeight(weight) ? weight : 0; });
    }
    for (std::size_t actor = 0; actor < actors && actor * topics < means.size(); ++actor) {
        replace(actor, means.subspan(actor * topics, std::min(topics, means.size() - actor * topics)));
    }
}

std::span<const std::uint64_t> Comparer::bits(std::size_t actor, std::size_t layer) const
{
    return std::span(m_bits).subspan((actor * m_layers + layer) * m_words, m_words);
}

void Comparer::setBit(std::size_t actor, std::size_t layer, std::size_t topic)
{
    m_bits[(actor * m_layers + layer) * m_words + topic / wordBits] |= std::uint64_t{1} << (topic % wordBits);
}

bool Comparer::takesPart(double mean, std::size_t topic) const
{
    const bool isOnScale = mean >= lowest - meanTolerance && mean <= highest + meanTolerance;
    return isOnScale && (m_topicWeights.empty() || m_topicWeights[topic] > 0);
}

std::optional<std::size_t> Comparer::layerOf(double mean) const
{
    if (isDense()) {
        return 0;
    }
    if (m_layers == categories) {
        return static_cast<std::size_t>(std::round(mean) - lowest);
    }
    return std::nullopt;
}

std::span<const double> Comparer::counts(std::size_t actor, std::size_t side) const
{
    return std::span(m_values).subspan((actor * 2 + side) * m_stride, m_topics);
}

void Comparer::setSides(std::size_t actor, std::size_t topic, double value)
{
    const Sides sides = sidesOf(value);
    if (sides.plus > 0) {
        setBit(actor, positiveSide, topic);
    }
    if (sides.minus > 0) {
        setBit(actor, negativeSide, topic);
    }
    if (m_counting == Counting::Count) {
        m_values[(actor * 2 + positiveSide) * m_stride + topic] = sides.plus;
        m_values[(actor * 2 + negativeSide) * m_stride + topic] = sides.minus;
    }
}

double Comparer::mean(std::size_t actor, std::size_t topic) const
{
    return isDense() ? m_values[actor * m_stride + topic] : missing;
}

void Comparer::setMean(std::size_t actor, std::size_t topic, double mean)
{
    const std::uint64_t bit = std::uint64_t{1} << (topic % wordBits);
    for (std::size_t layer = 0; layer < m_layers; ++layer) {
        m_bits[(actor * m_layers + layer) * m_words + topic / wordBits] &= ~bit;
    }
    if (isDense()) {
        m_values[actor * m_stride + topic] = missing;
    }
    if (comparesSides(m_measure)) {
        return setSides(actor, topic, mean);
    }
    if (!takesPart(mean, topic)) {
        return;
    }
    const double onScale = std::clamp(mean, lowest, highest);
    if (isDense()) {
        m_values[actor * m_stride + topic] = onScale;
    }
    if (const auto layer = layerOf(onScale)) {
        setBit(actor, *layer, topic);
    }
}

void Comparer::replace(std::size_t actor, std::span<const double> means)
{
    for (std::size_t topic = 0; topic < m_topics; ++topic) {
        setMean(actor, topic, topic < means.size() ? means[topic] : missing);
    }
}

PairResult Comparer::compare(std::size_t first, std::size_t second) const
{
    if (isDense()) {
        return compareStances(first, second);
    }
    return m_layers == categories ? compareCategories(first, second) : compareSides(first, second);
}

PairResult Comparer::compareStances(std::size_t first, std::size_t second) const
{
    const std::size_t shared = countCommon(bits(first, 0), bits(second, 0));
    if (shared == 0) {
        return {};
    }
    const double* const a = values(first);
    const double* const b = values(second);
    double meanDistance = 0;
    if (m_topicWeights.empty()) {
        const double sum = sumBlocks(m_stride, [a, b](std::size_t at) { return distanceIfShared(a[at], b[at]); });
        meanDistance = sum / static_cast<double>(shared);
    } else {
        const double* const weights = m_topicWeights.data();
        const double sum =
            sumBlocks(m_stride, [=](std::size_t at) { return weights[at] * distanceIfShared(a[at], b[at]); });
        const double weight =
            sumBlocks(m_stride, [=](std::size_t at) { return std::fabs(a[at] - b[at]) >= 0 ? weights[at] : 0; });
        meanDistance = sum / weight;
    }
    const double apart = meanDistance / widestApart;
    return {m_measure == Measure::Agreement ? 1 - apart : 1 - 2 * apart, shared};
}

PairResult Comparer::compareCategories(std::size_t first, std::size_t second) const
{
    // Counts are whole numbers: sums and the test for zero are exact.
    std::array<double, categories> ofFirst{};
    std::array<double, categories> ofSecond{};
    double observed = 0;
    for (std::size_t a = 0; a < categories; ++a) {
        for (std::size_t b = 0; b < categories && !isEmpty(bits(first, a)); ++b) {
            if (isEmpty(bits(second, b))) {
                continue;
            }
            const auto count = static_cast<double>(countCommon(bits(first, a), bits(second, b)));
            ofFirst[a] += count;
            ofSecond[b] += count;
            observed += count * categoryDistance(m_categoryDistance, a, b);
        }
    }
    double shared = 0;
    double expected = 0; // times shared²
    for (std::size_t a = 0; a < categories; ++a) {
        shared += ofFirst[a];
        for (std::size_t b = 0; b < categories; ++b) {
            const double pairs = m_measure == Measure::Kappa
                                     ? ofFirst[a] * ofSecond[b]
                                     : (ofFirst[a] + ofSecond[a]) * (ofFirst[b] + ofSecond[b]) / 4;
            expected += pairs * categoryDistance(m_categoryDistance, a, b);
        }
    }
    const auto topics = static_cast<std::size_t>(shared);
    if (expected == 0) {
        return {std::nullopt, topics};
    }
    return {1 - observed * shared / expected, topics};
}

PairResult Comparer::compareSides(std::size_t first, std::size_t second) const
{
    const auto positiveA = bits(first, positiveSide);
    const auto negativeA = bits(first, negativeSide);
    const auto positiveB = bits(second, positiveSide);
    const auto negativeB = bits(second, negativeSide);
    const std::size_t shared = countShared(positiveA, negativeA, positiveB, negativeB);
    if (shared == 0) {
        return {};
    }
    double congruence = 0, conflict = 0, ofFirst = 0, ofSecond = 0, only = 0;
    if (m_counting == Counting::Binary) {
        congruence = static_cast<double>(countCommon(positiveA, positiveB) + countCommon(negativeA, negativeB));
        conflict = static_cast<double>(countCommon(positiveA, negativeB) + countCommon(negativeA, positiveB));
        ofFirst = static_cast<double>(countBits(positiveA) + countBits(negativeA));
        ofSecond = static_cast<double>(countBits(positiveB) + countBits(negativeB));
        only = ofFirst + ofSecond - 2 * congruence;
    } else {
        for (const std::size_t side : {positiveSide, negativeSide}) {
            const auto a = counts(first, side);
            const auto b = counts(second, side);
            const auto other = counts(second, side == positiveSide ? negativeSide : positiveSide);
            for (std::size_t topic = 0; topic < m_topics; ++topic) {
                congruence += a[topic] * b[topic];
                conflict += a[topic] * other[topic];
                ofFirst += a[topic];
                ofSecond += b[topic];
                only += (b[topic] == 0 ? a[topic] : 0) + (a[topic] == 0 ? b[topic] : 0);
            }
        }
    }
    const double divisor = normaliser(m_normalisation, ofFirst, ofSecond, only, congruence);
    switch (m_measure) {
    case Measure::Congruence:
        return {congruence / divisor, shared};
    case Measure::Conflict:
        return {conflict / divisor, shared};
    default:
        return {(congruence - conflict) / divisor, shared};
    }
}

} // namespace plenary::stats
