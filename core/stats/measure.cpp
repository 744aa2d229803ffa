// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/measure.h"

#include "core/base/result.h"

#include <array>

namespace plenary::stats
{

namespace
{

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

} // namespace

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
