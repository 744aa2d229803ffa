// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/measure.h"

#include "core/base/result.h"

#include <algorithm>
#include <array>
#include <utility>

namespace plenary::stats
{

namespace
{

constexpr std::array measureNames{
    std::pair{Measure::Agreement, std::string_view("agreement")},
    std::pair{Measure::SScore, std::string_view("s-score")},
    std::pair{Measure::Pi, std::string_view("pi")},
    std::pair{Measure::Kappa, std::string_view("kappa")},
    std::pair{Measure::Congruence, std::string_view("congruence")},
    std::pair{Measure::Conflict, std::string_view("conflict")},
    std::pair{Measure::Subtract, std::string_view("subtract")},
};

constexpr std::array normalisationNames{
    std::pair{Normalisation::None, std::string_view("none")},
    std::pair{Normalisation::Average, std::string_view("average")},
    std::pair{Normalisation::Jaccard, std::string_view("jaccard")},
    std::pair{Normalisation::Cosine, std::string_view("cosine")},
    std::pair{Normalisation::DnaCosine, std::string_view("dna-cosine")},
};

// In the order of CategoryDistance.
constexpr std::array<std::string_view, 3> piFormulas{
    PLENARY_TR("core", "π = 1 − Do/De, Do = mean [a ≠ b] over shared topics, De from pooled shares, stances rounded "
                       "(Scott 1955; Häge 2011)"),
    PLENARY_TR("core", "π = 1 − Do/De, Do = mean |a − b| over shared topics, De from pooled shares, stances rounded "
                       "(Scott 1955; Häge 2011)"),
    PLENARY_TR("core", "π = 1 − Do/De, Do = mean (a − b)² over shared topics, De from pooled shares, stances rounded "
                       "(Scott 1955; Häge 2011)"),
};

constexpr std::array<std::string_view, 3> kappaFormulas{
    PLENARY_TR("core",
               "κ = 1 − Do/De, Do = mean [a ≠ b] over shared topics, De from each actor's shares, stances rounded "
               "(Cohen 1960; Häge 2011)"),
    PLENARY_TR("core",
               "κ = 1 − Do/De, Do = mean |a − b| over shared topics, De from each actor's shares, stances rounded "
               "(Cohen 1968; Häge 2011)"),
    PLENARY_TR("core",
               "κ = 1 − Do/De, Do = mean (a − b)² over shared topics, De from each actor's shares, stances rounded "
               "(Cohen 1968; Häge 2011)"),
};

// In the order of Normalisation.
constexpr std::array<std::string_view, 5> congruenceFormulas{
    PLENARY_TR("core", "Number of topics on which both stand on the same side (Leifeld, DNA)"),
    PLENARY_TR("core",
               "Topics on the same side / ((nA + nB)/2), n = topics on which an actor takes a side (Leifeld, DNA)"),
    PLENARY_TR("core", "Topics on the same side / pairs of topic and side that either actor takes (Leifeld, DNA)"),
    PLENARY_TR("core", "Topics on the same side / √(nA·nB), n = topics on which an actor takes a side (Leifeld)"),
    PLENARY_TR("core",
               "Topics on the same side / (nA·nB), n = topics on which an actor takes a side (“cosine” of DNA)"),
};

constexpr std::array<std::string_view, 5> conflictFormulas{
    PLENARY_TR("core", "Number of topics on which both stand on opposite sides (Leifeld, DNA)"),
    PLENARY_TR("core",
               "Topics on opposite sides / ((nA + nB)/2), n = topics on which an actor takes a side (Leifeld, DNA)"),
    PLENARY_TR("core", "Topics on opposite sides / pairs of topic and side that either actor takes (Leifeld, DNA)"),
    PLENARY_TR("core", "Topics on opposite sides / √(nA·nB), n = topics on which an actor takes a side (Leifeld)"),
    PLENARY_TR("core",
               "Topics on opposite sides / (nA·nB), n = topics on which an actor takes a side (“cosine” of DNA)"),
};

constexpr std::array<std::string_view, 5> subtractFormulas{
    PLENARY_TR("core", "Topics on the same side − topics on opposite sides (Leifeld, DNA)"),
    PLENARY_TR("core", "(Same side − opposite sides) / ((nA + nB)/2), n = topics on which an actor takes a side "
                       "(Leifeld, DNA)"),
    PLENARY_TR("core", "(Same side − opposite sides) / pairs of topic and side that either actor takes (Leifeld, DNA)"),
    PLENARY_TR("core", "(Same side − opposite sides) / √(nA·nB), n = topics on which an actor takes a side (Leifeld)"),
    PLENARY_TR("core",
               "(Same side − opposite sides) / (nA·nB), n = topics on which an actor takes a side (“cosine” of DNA)"),
};

template <class Table, class Key>
std::string_view nameIn(const Table& table, Key key)
{
    const auto found = std::ranges::find(table, key, [](const auto& row) { return row.first; });
    return found == table.end() ? std::string_view{} : found->second;
}

template <class Key, class Table>
std::optional<Key> keyIn(const Table& table, std::string_view word)
{
    const auto found = std::ranges::find(table, word, [](const auto& row) { return row.second; });
    return found == table.end() ? std::nullopt : std::optional<Key>(found->first);
}

} // namespace

std::string_view name(Measure measure)
{
    return nameIn(measureNames, measure);
}

std::string_view name(Normalisation normalisation)
{
    return nameIn(normalisationNames, normalisation);
}

std::optional<Measure> measureFromName(std::string_view word)
{
    return keyIn<Measure>(measureNames, word);
}

std::optional<Normalisation> normalisationFromName(std::string_view word)
{
    return keyIn<Normalisation>(normalisationNames, word);
}

std::string_view formula(Measure measure, const PairOptions& options)
{
    const auto byDistance = static_cast<std::size_t>(options.categoryDistance);
    const auto byNormalisation = static_cast<std::size_t>(options.normalisation);
    switch (measure) {
    case Measure::Agreement:
        return PLENARY_TR("core", "Agreement = 1 − mean |a − b| / 4 over shared topics, a and b mean stances −2 … +2");
    case Measure::SScore:
        return options.topicWeights.empty()
                   ? PLENARY_TR("core", "S = 1 − 2·mean |a − b| / 4 over shared topics (Signorino & Ritter 1999)")
                   : PLENARY_TR("core", "S = 1 − 2·Σw|a − b| / (4·Σw) over shared topics (Signorino & Ritter 1999)");
    case Measure::Pi:
        return piFormulas[byDistance];
    case Measure::Kappa:
        return kappaFormulas[byDistance];
    case Measure::Congruence:
        return congruenceFormulas[byNormalisation];
    case Measure::Conflict:
        return conflictFormulas[byNormalisation];
    case Measure::Subtract:
        return subtractFormulas[byNormalisation];
    }
    return {};
}

} // namespace plenary::stats
