// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/compare_states.h"

#include "core/scene/map/colours.h"

#include <QCoreApplication>

#include <algorithm>

namespace plenary
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(plenary::MapGroup)
};

} // namespace

QString compareStances(Session& session, const std::vector<Row>& actors)
{
    const auto view = session.view();
    const auto speaking = scene::stanceActors(view, view.data.actors.size());
    auto stances = session.stances();
    stances.actors.clear();
    for (const Row actor : speaking)
        if (std::ranges::find(actors, actor) != actors.end())
            stances.actors.push_back(view.data.actors[actor].uid);
    const auto chosen = static_cast<int>(actors.size());
    if (actors.empty())
        return Words::tr("No state of this document lies there: draw the frame over the middle of states.");
    if (stances.actors.empty())
        return Words::tr("None of the %n states chosen has a statement in view.", nullptr, chosen);
    stances.actors.resize(std::min(stances.actors.size(), scene::mostInMatrix));
    const auto count = stances.actors.size();
    const bool profile = count >= 2 && count <= scene::mostInProfile;
    // On one topic what each of them said is the answer, and not its mean.
    const auto topics = session.filter().values(FilterField::Topic);
    if (profile && topics.size() == 1)
        stances.topic = topics.front();
    const auto comparing = topics.size() == 1 ? scene::ChartKind::Statements : scene::ChartKind::Profile;
    session.setStances(profile ? comparing : scene::ChartKind::Matrix, std::move(stances));
    return Words::tr("%n states chosen; the stances show the %1 of them with statements.", nullptr, chosen).arg(count);
}

std::vector<Row> statesShown(const Session& session)
{
    const auto view = session.view();
    const Row instrument = scene::instrumentOf(view.data, session.map());
    const auto states = scene::signatoryStates(view, instrument, session.map().countBlocs);
    const auto colours = scene::mapColours(view, session.map(), states, instrument);
    std::vector<Row> shown;
    for (Row actor = 0; actor < view.data.actors.size(); ++actor)
        if (view.data.actors[actor].kind == ActorKind::State && !colours.of(actor).faded &&
            colours.bin[actor] != colours.none)
            shown.push_back(actor);
    return shown;
}

} // namespace plenary
