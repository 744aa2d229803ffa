// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/narrowing.h"

#include "core/scene/words/wording.h"

#include <QCoreApplication>

namespace plenary
{

namespace
{

using scene::Target;

struct Menu
{
    Q_DECLARE_TR_FUNCTIONS(plenary::Narrowing)
};

/// The actor and the topic a place stands for; noRow where for none.
std::pair<Row, Row> meantBy(const Dataset& data, const Target& target)
{
    switch (target.kind) {
    case Target::Kind::Actor:
        return {data.rowOf(ActorId{target.first}), noRow};
    case Target::Kind::Topic:
        return {noRow, data.rowOf(TopicId{target.first})};
    case Target::Kind::Cell:
    case Target::Kind::Group:
        return {data.rowOf(ActorId{target.first}), data.rowOf(TopicId{target.second})};
    default:
        return {noRow, noRow};
    }
}

void offer(QMenu& menu, Session& session, FilterField field, const std::string& uid, const QString& name)
{
    const auto narrowed = session.filter().with(field, {uid});
    if (narrowed == session.filter())
        return;
    // A name may hold what would be a mnemonic.
    const QString shown = QString(name).replace(QLatin1Char('&'), QLatin1String("&&"));
    QObject::connect(menu.addAction(Menu::tr("Only “%1”").arg(shown)), &QAction::triggered, &session,
                     [&session, narrowed] { session.setFilter(narrowed); });
}

} // namespace

void addAsOfHere(QMenu& menu, Session& session, Instant at)
{
    if (at == session.asOf())
        return;
    const auto when = QString::fromStdString(scene::asOfMoment(session.words(), at, session.zone()));
    QObject::connect(menu.addAction(Menu::tr("As of %1").arg(when)), &QAction::triggered, &session,
                     [&session, at] { session.setAsOf(at); });
}

void addNarrowing(QMenu& menu, Session& session, const scene::Hit* place)
{
    const auto& data = session.data();
    if (place) {
        const auto [actor, topic] = meantBy(data, place->target);
        if (actor != noRow)
            offer(menu, session, FilterField::Actor, data.actors[actor].uid, session.in(data.actors[actor].name));
        if (topic != noRow)
            offer(menu, session, FilterField::Topic, data.topics[topic].uid, session.in(data.topics[topic].name));
        if (place->target.kind == Target::Kind::Event)
            if (const Row event = data.rowOf(EventId{place->target.first}); event != noRow)
                if (const auto time = resolved(data.events.time(event), session.zone()); !time.openEnd)
                    addAsOfHere(menu, session, std::max(time.latestEnd, time.earliestStart + 1));
    }
    if (!session.filter().empty())
        QObject::connect(menu.addAction(Menu::tr("Clear the filter")), &QAction::triggered, &session,
                         [&session] { session.setFilter({}); });
}

} // namespace plenary
