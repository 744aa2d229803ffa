// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/figure/stance_flags.h"

#include "core/base/text.h"

#include <algorithm>

namespace plenary::cli
{

void StanceFlags::addTo(Verb& verb)
{
    verb.add("--actors", actors, "Actors of a chart of stances, in this order, separated by commas");
    verb.add("--topics", topics, "Topics that a matrix shows first, in this order");
    verb.add("--order", order, "Rows and columns of a matrix: given, name, mean, n or clustering")
        ->among(wordsOf<scene::StanceOrder>());
    verb.add("--collapse", collapse, "Blocs shown with their members as one column");
    verb.add("--min-n", minN, "Leave out means of fewer statements")->between(1, 1000000);
    verb.add("--topic", topic, "Topic of a chart of statements, of a trend, or of a map coloured by stance");
    verb.add("--rule", rule, "How a trend combines statements: mean (to date), latest or window")
        ->among(wordsOf<stats::TimeRule>());
    verb.add("--window", windowDays, "Days of the moving window")->between(1, 36500);
    verb.add("--measure", measure, "Of agreement: agreement, s-score, pi, kappa, congruence, conflict, subtract")
        ->among(wordsOf<stats::Measure>());
    verb.add("--normalisation", normalisation, "For congruence, conflict and subtract")
        ->among(wordsOf<stats::Normalisation>());
    verb.add("--unit", unit, "Compare actors by topic, or event by event (roll calls)")
        ->among(wordsOf<scene::CompareBy>());
    verb.add("--counting", counting, "The same: binary (a side once) or count (each statement)")
        ->among(wordsOf<stats::Counting>());
    verb.add("--view", view, "Of agreement: matrix, map, network, pairs or polarisation")
        ->among(wordsOf<scene::AgreementView>());
    verb.add("--min-shared", minShared, "Topics that two actors must share to be compared")->between(1, 1000000);
    verb.add("--threshold", threshold, "The least value that ties two actors in a network")->between(-1e6, 1e6);
    verb.add("--coalitions", coalitions, "Into how many coalitions to cut; 0: as the silhouette says")->between(0, 100);
}

Result<scene::StanceOptions> StanceFlags::options(const Viewed& viewed, scene::ChartKind chart) const
{
    scene::StanceOptions made;
    for (const auto& [text, uids] : {std::pair{&actors, &made.actors}, {&collapse, &made.collapsed}})
        for (const auto name : split(*text, ','))
            if (!trimmed(name).empty())
                if (const auto uid = viewed.data().actors[TRY(viewed.actor(std::string(trimmed(name))))].uid;
                    std::ranges::find(*uids, uid) == uids->end())
                    uids->push_back(uid);
    const bool coloured =
        chart == scene::ChartKind::Profile || chart == scene::ChartKind::Statements || chart == scene::ChartKind::Trend;
    if (coloured && made.actors.size() > scene::mostInProfile)
        return fail(Errc::Invalid,
                    chart == scene::ChartKind::Profile
                        ? PLENARY_TR("core", "A profile shows two to six actors, not %1: name fewer.")
                    : chart == scene::ChartKind::Statements
                        ? PLENARY_TR("core", "A chart of statements shows one to six actors, not %1: name fewer.")
                        : PLENARY_TR("core", "A trend shows one to six actors, not %1: name fewer."),
                    {std::to_string(made.actors.size())});
    if (made.actors.size() > scene::mostInMatrix)
        return fail(Errc::Invalid, PLENARY_TR("core", "This chart shows up to %1 actors, not %2: name fewer."),
                    {std::to_string(scene::mostInMatrix), std::to_string(made.actors.size())});
    const auto known = scene::blocsWithMembers(viewed.data());
    for (const auto& bloc : made.collapsed)
        if (std::ranges::find(known, viewed.data().findActor(bloc)) == known.end())
            return fail(Errc::Invalid, PLENARY_TR("core", "“%1” has no members in this document: name a bloc."),
                        {bloc});
    for (const auto name : split(topics, ','))
        if (!trimmed(name).empty())
            made.topics.push_back(viewed.data().topics[TRY(viewed.topic(std::string(trimmed(name))))].uid);
    if (!topic.empty())
        made.topic = viewed.data().topics[TRY(viewed.topic(topic))].uid;
    made.order = *kindFromKey<scene::StanceOrder>(order);
    made.rule = *kindFromKey<stats::TimeRule>(rule);
    made.measure = *kindFromKey<stats::Measure>(measure);
    made.normalisation = *kindFromKey<stats::Normalisation>(normalisation);
    made.unit = *kindFromKey<scene::CompareBy>(unit);
    made.counting = *kindFromKey<stats::Counting>(counting);
    made.view = *kindFromKey<scene::AgreementView>(view);
    made.minN = minN;
    made.minShared = minShared;
    made.windowDays = windowDays;
    made.coalitions = coalitions;
    made.threshold = threshold;
    return made;
}

} // namespace plenary::cli
