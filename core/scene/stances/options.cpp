// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/stances/options.h"

namespace plenary
{

namespace
{

// Each in the order of its enum.
constexpr KindName orderNames[] = {
    {"given", PLENARY_TR("core", "by hand")},
    {"name", PLENARY_TR("core", "by name")},
    {"mean", PLENARY_TR("core", "by mean stance")},
    {"n", PLENARY_TR("core", "by number of statements")},
    {"clustering", PLENARY_TR("core", "by clustering")},
};
constexpr KindName viewNames[] = {
    {"matrix", PLENARY_TR("core", "Matrix")},
    {"map", PLENARY_TR("core", "Map of distances")},
    {"network", PLENARY_TR("core", "Network")},
    {"pairs", PLENARY_TR("core", "Pairs over time")},
    {"polarisation", PLENARY_TR("core", "Polarisation over time")},
};
constexpr KindName unitNames[] = {
    {"topic", PLENARY_TR("core", "by topic")},
    {"event", PLENARY_TR("core", "by event (roll call)")},
};
constexpr KindName measureNames[] = {
    {"agreement", PLENARY_TR("core", "Agreement")},   {"s-score", PLENARY_TR("core", "S-score")},
    {"pi", PLENARY_TR("core", "Scott’s π")},          {"kappa", PLENARY_TR("core", "Cohen’s κ")},
    {"congruence", PLENARY_TR("core", "Congruence")}, {"conflict", PLENARY_TR("core", "Conflict")},
    {"subtract", PLENARY_TR("core", "Subtract")},
};
constexpr KindName normalisationNames[] = {
    {"none", PLENARY_TR("core", "not normalised")},      {"average", PLENARY_TR("core", "average")},
    {"jaccard", PLENARY_TR("core", "Jaccard")},          {"cosine", PLENARY_TR("core", "cosine")},
    {"dna-cosine", PLENARY_TR("core", "cosine of DNA")},
};
constexpr KindName countingNames[] = {
    {"binary", PLENARY_TR("core", "a side once")},
    {"count", PLENARY_TR("core", "each statement")},
};
constexpr KindName ruleNames[] = {
    {"mean", PLENARY_TR("core", "mean to date")},
    {"latest", PLENARY_TR("core", "latest statement")},
    {"window", PLENARY_TR("core", "moving window")},
};

} // namespace

template <>
std::span<const KindName> kindNames<scene::StanceOrder>()
{
    return orderNames;
}

template <>
std::span<const KindName> kindNames<scene::AgreementView>()
{
    return viewNames;
}

template <>
std::span<const KindName> kindNames<stats::Measure>()
{
    return measureNames;
}

template <>
std::span<const KindName> kindNames<stats::Normalisation>()
{
    return normalisationNames;
}

template <>
std::span<const KindName> kindNames<stats::TimeRule>()
{
    return ruleNames;
}

template <>
std::span<const KindName> kindNames<stats::Counting>()
{
    return countingNames;
}

template <>
std::span<const KindName> kindNames<scene::CompareBy>()
{
    return unitNames;
}

} // namespace plenary
