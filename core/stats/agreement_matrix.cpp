// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/agreement_matrix.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace plenary::stats
{

namespace
{

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
    if (!(weight > 0) || !std::isfinite(weight) || !std::isfinite(stance)) {
        return;
    }
    Cell& cell = m_cells[actor * m_topics + topic];
    cell.weight += weight;
    cell.sum += weight * stance;
}

double StanceTable::mean(std::size_t actor, std::size_t topic) const
{
    return m_cells[actor * m_topics + topic].mean();
}

std::vector<double> StanceTable::means(std::size_t actor) const
{
    std::vector<double> result(m_topics);
    std::ranges::transform(std::span(m_cells).subspan(actor * m_topics, m_topics), result.begin(), &Cell::mean);
    return result;
}

std::vector<double> StanceTable::means() const
{
    std::vector<double> result(m_cells.size());
    std::ranges::transform(m_cells, result.begin(), &Cell::mean);
    return result;
}

AgreementMatrix::AgreementMatrix(Measure measure, std::span<const double> means, std::size_t actors, std::size_t topics,
                                 const PairOptions& options)
    : m_measure(measure), m_normalisation(options.normalisation), m_comparer(measure, means, actors, topics, options),
      m_values(actors * (actors + 1) / 2), m_shared(m_values.size())
{
    for (std::size_t first = 0; first < actors; ++first) {
        for (std::size_t second = 0; second <= first; ++second) {
            comparePair(first, second);
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

void AgreementMatrix::replaceActor(std::size_t actor, std::span<const double> means)
{
    m_comparer.replace(actor, means);
    for (std::size_t other = 0; other < size(); ++other) {
        comparePair(actor, other);
    }
}

DistanceMatrix AgreementMatrix::distances() const
{
    const bool isCount =
        m_normalisation == Normalisation::None && (m_measure == Measure::Congruence || m_measure == Measure::Subtract);
    DistanceMatrix result(size());
    double closest = isCount ? -std::numeric_limits<double>::infinity() : 1;
    for (std::size_t first = 1; isCount && first < size(); ++first) {
        for (std::size_t second = 0; second < first; ++second) {
            closest = std::max(closest, at(first, second).value.value_or(closest));
        }
    }
    for (std::size_t first = 1; first < size(); ++first) {
        for (std::size_t second = 0; second < first; ++second) {
            const double value = m_values[cellIndex(first, second)];
            // Rounding may leave a similarity a hair above 1; its distance is 0, not missing.
            result.set(first, second, m_measure == Measure::Conflict ? value : std::max(closest - value, 0.0));
        }
    }
    return result;
}

} // namespace plenary::stats
