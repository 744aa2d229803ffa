// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/measure.h"

#include "core/base/result.h"
#include "core/base/text.h"

#include <array>

namespace plenary::stats
{

namespace
{

// In the order of CategoryDistance.
constexpr std::array<const char*, 3> piFormulas{
    PLENARY_TR("core", "π = 1 − Do/De, Do = mean [a ≠ b] over shared topics, De from pooled shares, stances rounded "
                       "(Scott 1955; Häge 2011)"),
    PLENARY_TR("core", "π = 1 − Do/De, Do = mean |a − b| over shared topics, De from pooled shares, stances rounded "
                       "(Scott 1955; Häge 2011)"),
    PLENARY_TR("core", "π = 1 − Do/De, Do = mean (a − b)² over shared topics, De from pooled shares, stances rounded "
                       "(Scott 1955; Häge 2011)"),
};

constexpr std::array<const char*, 3> kappaFormulas{
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
constexpr std::array<const char*, 5> divisors{"", " / ((nA + nB)/2)", " / (m10 + m01 + m11)", " / √(nA·nB)", " / (nA·nB)"};

/// Congruence and its kin as DNA computes them: x counts an actor's statements on a topic and a side.
std::string sidesFormula(const Lexicon& words, Measure measure, const PairOptions& options)
{
    const char* numerator = measure == Measure::Congruence ? "Σ xA·xB"
                            : measure == Measure::Conflict ? "Σ xA·yB"
                                                           : "(Σ xA·xB − Σ xA·yB)";
    const char* counted =
        options.counting == Counting::Count
            ? PLENARY_TR("core", "over topics and sides; x: statements on the side, y: on the other one")
            : PLENARY_TR("core", "over topics and sides; x: 1 for a side taken at all, y: for the other one");
    std::vector<std::string> parts = {numerator, divisors[static_cast<std::size_t>(options.normalisation)], ", ",
                                      words.say(counted)};
    if (options.normalisation == Normalisation::Jaccard) {
        parts.push_back("; ");
        parts.push_back(words.say(PLENARY_TR("core", "m10, m01: x of sides that only one took, m11 = Σ xA·xB")));
    } else if (options.normalisation != Normalisation::None) {
        parts.push_back("; n = Σ x");
    }
    parts.push_back(options.normalisation == Normalisation::Cosine ? " (Leifeld)"
                    : options.normalisation == Normalisation::DnaCosine
                        ? words.say(PLENARY_TR("core", " (“cosine” of DNA)"))
                        : " (Leifeld, DNA)");
    return join(parts, "");
}

} // namespace

std::string formula(const Lexicon& words, Measure measure, const PairOptions& options)
{
    const auto byDistance = static_cast<std::size_t>(options.categoryDistance);
    switch (measure) {
    case Measure::Agreement:
        return words.say(
            PLENARY_TR("core", "Agreement = 1 − mean |a − b| / 4 over shared topics, a and b mean stances −2 … +2"));
    case Measure::SScore:
        return words.say(
            options.topicWeights.empty()
                ? PLENARY_TR("core", "S = 1 − 2·mean |a − b| / 4 over shared topics (Signorino & Ritter 1999)")
                : PLENARY_TR("core", "S = 1 − 2·Σw|a − b| / (4·Σw) over shared topics (Signorino & Ritter 1999)"));
    case Measure::Pi:
        return words.translate(piFormulas[byDistance]);
    case Measure::Kappa:
        return words.translate(kappaFormulas[byDistance]);
    case Measure::Congruence:
    case Measure::Conflict:
    case Measure::Subtract:
        return sidesFormula(words, measure, options);
    }
    return {};
}

} // namespace plenary::stats
