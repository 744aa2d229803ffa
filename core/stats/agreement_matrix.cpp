// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/agreement_matrix.h"

#include "core/stats/summary.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace plenary::stats
{

namespace
{

constexpr double stanceRange = 4;

std::size_t cellIndex(std::size_t first, std::size_t second)
{
    const std::size_t row = std::max(first, second);
    return row * (row + 1) / 2 + std::min(first, second);
}

} // namespace

StanceTable::StanceTable(std::size_t actors, std::size_t topics)
    : m_actors(actors), m_topics(topics), m_cells(actors * topics)
{
}

void StanceTable::add(std::size_t actor, std::size_t topic, double stance, double weight)
{
    if (!isUsable({stance, weight})) {
        return;
    }
    Cell& cell = m_cells[topic * m_actors + actor];
    cell.weight += weight;
    cell.sum += weight * stance;
    cell.counts += Cell::countOf(stance);
}

void StanceTable::remove(std::size_t actor, std::size_t topic, double stance, double weight)
{
    Cell& cell = m_cells[topic * m_actors + actor];
    if (!isUsable({stance, weight}) || cell.n() == 0) {
        return;
    }
    // The last one leaves exactly nothing, whatever rounding left in the sums.
    if (cell.n() == 1) {
        cell = {};
        return;
    }
    cell.weight -= weight;
    cell.sum -= weight * stance;
    cell.counts -= Cell::countOf(stance);
}

double StanceTable::mean(std::size_t actor, std::size_t topic, std::size_t minN) const
{
    return m_cells[topic * m_actors + actor].mean(minN);
}

std::vector<double> StanceTable::means(std::size_t actor, std::size_t minN) const
{
    std::vector<double> result(m_topics);
    for (std::size_t topic = 0; topic < m_topics; ++topic) {
        result[topic] = mean(actor, topic, minN);
    }
    return result;
}

std::vector<double> StanceTable::allMeans(std::size_t minN) const
{
    std::vector<double> result(m_cells.size());
    // In blocks, so that neither the reads nor the writes leave the cache at every step.
    constexpr std::size_t block = 32;
    for (std::size_t first = 0; first < m_topics; first += block) {
        for (std::size_t actor = 0; actor < m_actors; ++actor) {
            for (std::size_t topic = first; topic < std::min(first + block, m_topics); ++topic) {
                result[actor * m_topics + topic] = mean(actor, topic, minN);
            }
        }
    }
    return result;
}

std::vector<double> StanceTable::allValues(Measure measure, std::size_t minN) const
{
    if (!comparesSides(measure)) {
        return allMeans(minN);
    }
    std::vector<double> result(m_cells.size());
    for (std::size_t topic = 0; topic < m_topics; ++topic) {
        for (std::size_t actor = 0; actor < m_actors; ++actor) {
            result[actor * m_topics + topic] = m_cells[topic * m_actors + actor].sides(minN);
        }
    }
    return result;
}

std::vector<double> StanceTable::valuesOnTopic(Measure measure, std::size_t topic, std::size_t minN) const
{
    if (!comparesSides(measure)) {
        return meansOnTopic(topic, minN);
    }
    std::vector<double> result(m_actors);
    for (std::size_t actor = 0; actor < m_actors; ++actor) {
        result[actor] = m_cells[topic * m_actors + actor].sides(minN);
    }
    return result;
}

std::vector<double> StanceTable::meansOnTopic(std::size_t topic, std::size_t minN) const
{
    std::vector<double> result(m_actors);
    for (std::size_t actor = 0; actor < m_actors; ++actor) {
        result[actor] = mean(actor, topic, minN);
    }
    return result;
}

AgreementMatrix::AgreementMatrix(Measure measure, std::span<const double> means, std::size_t actors, std::size_t topics,
                                 const PairOptions& options)
    : m_measure(measure), m_normalisation(options.normalisation), m_counting(options.counting),
      m_leastShared(options.leastShared), m_comparer(measure, means, actors, topics, options),
      m_values(actors * (actors + 1) / 2), m_shared(m_values.size())
{
    for (std::size_t first = 0; first < actors; ++first) {
        for (std::size_t second = 0; second <= first; ++second) {
            comparePair(first, second);
        }
    }
    const bool isMeanDistance = measure == Measure::Agreement || measure == Measure::SScore;
    if (isMeanDistance && options.topicWeights.empty()) {
        const double share = measure == Measure::Agreement ? 1 : 2;
        m_distances.resize(m_values.size());
        for (std::size_t i = 0; i < m_values.size(); ++i) {
            m_distances[i] = m_shared[i] == 0 ? 0 : (1 - m_values[i]) / share * stanceRange * m_shared[i];
        }
    }
}

void AgreementMatrix::comparePair(std::size_t first, std::size_t second)
{
    const PairResult result = m_comparer.compare(first, second);
    m_values[cellIndex(first, second)] = result.value.value_or(missing);
    m_shared[cellIndex(first, second)] = static_cast<std::uint32_t>(result.shared);
}

PairResult AgreementMatrix::at(std::size_t first, std::size_t second) const
{
    const double value = m_values[cellIndex(first, second)];
    return {std::isnan(value) ? std::nullopt : std::optional(value), m_shared[cellIndex(first, second)]};
}

void AgreementMatrix::replaceTopic(std::size_t topic, std::span<const double> means)
{
    std::vector<double> before(size());
    std::vector<double> after(size());
    for (std::size_t actor = 0; actor < size(); ++actor) {
        before[actor] = m_comparer.mean(actor, topic);
        m_comparer.setMean(actor, topic, actor < means.size() ? means[actor] : missing);
        after[actor] = m_comparer.mean(actor, topic);
    }
    const auto count = [](double distance) { return distance >= 0 ? 1 : 0; };
    const auto length = [](double distance) { return distance >= 0 ? distance : 0; };
    for (std::size_t first = 0; keepsSums() && first < size(); ++first) {
        for (std::size_t second = 0; second <= first; ++second) {
            const std::size_t pair = cellIndex(first, second);
            const double was = std::fabs(before[first] - before[second]);
            const double is = std::fabs(after[first] - after[second]);
            m_distances[pair] += length(is) - length(was);
            m_shared[pair] = static_cast<std::uint32_t>(static_cast<int>(m_shared[pair]) + count(is) - count(was));
        }
    }
}

void AgreementMatrix::refresh()
{
    for (std::size_t first = 0; first < size(); ++first) {
        for (std::size_t second = 0; second <= first; ++second) {
            if (!keepsSums()) {
                comparePair(first, second);
                continue;
            }
            const std::size_t pair = cellIndex(first, second);
            const double apart = m_distances[pair] / stanceRange / m_shared[pair]; // NaN where nothing is shared
            m_values[pair] = m_measure == Measure::Agreement ? 1 - apart : 1 - 2 * apart;
            if (m_shared[pair] == 0) {
                m_values[pair] = missing;
            }
        }
    }
}

DistanceMatrix AgreementMatrix::distances() const
{
    const bool isCount = (m_normalisation == Normalisation::None || m_counting == Counting::Count) &&
                         (m_measure == Measure::Congruence || m_measure == Measure::Subtract);
    DistanceMatrix result(size());
    double closest = isCount ? -std::numeric_limits<double>::infinity() : 1;
    for (std::size_t first = 1; isCount && first < size(); ++first) {
        for (std::size_t second = 0; second < first; ++second) {
            closest = std::max(closest, at(first, second).value.value_or(closest));
        }
    }
    for (std::size_t first = 1; first < size(); ++first) {
        for (std::size_t second = 0; second < first; ++second) {
            if (m_shared[cellIndex(first, second)] < m_leastShared) {
                continue;
            }
            const double value = m_values[cellIndex(first, second)];
            // Rounding may leave a similarity a hair above 1; its distance is 0, not missing.
            result.set(first, second, m_measure == Measure::Conflict ? value : std::max(closest - value, 0.0));
        }
    }
    return result;
}

} // namespace plenary::stats
