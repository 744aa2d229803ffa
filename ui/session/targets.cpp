// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/targets.h"

#include <QRegularExpression>

#include <algorithm>

namespace plenary
{

namespace
{

/// In the order of Target::Kind.
constexpr const char* kinds[] = {"none",   "event",     "cell", "actor", "topic",
                                 "pledge", "signature", "lane", "pair",  "group", "source"};

} // namespace

bool isThere(const Dataset& data, const scene::Target& target)
{
    using Kind = scene::Target::Kind;
    const auto has = [&](auto id) { return data.rowOf(id) != noRow; };
    switch (target.kind) {
    case Kind::Event:
        return has(EventId{target.first});
    case Kind::Cell:
    case Kind::Group:
        return has(ActorId{target.first}) && has(TopicId{target.second});
    case Kind::Pair:
        return has(ActorId{target.first}) && has(ActorId{target.second});
    case Kind::Actor:
        return has(ActorId{target.first});
    case Kind::Topic:
        return has(TopicId{target.first});
    case Kind::Source:
        return has(SourceId{target.first});
    case Kind::Pledge:
        return std::ranges::find(data.pledges, PledgeId{target.first}, &Pledge::id) != data.pledges.end();
    default:
        return true;
    }
}

std::optional<scene::Target> placeOf(const Dataset& data, Ref record)
{
    using Kind = scene::Target::Kind;
    switch (record.kind) {
    case EntityKind::Event:
        return scene::Target{Kind::Event, record.id};
    case EntityKind::Actor:
        return scene::Target{Kind::Actor, record.id};
    case EntityKind::Topic:
        return scene::Target{Kind::Topic, record.id};
    case EntityKind::Pledge:
        return scene::Target{Kind::Pledge, record.id};
    case EntityKind::Source:
        return scene::Target{Kind::Source, record.id};
    case EntityKind::Position: {
        const Row row = data.rowOf(PositionId{record.id});
        if (row == noRow)
            return std::nullopt;
        if (const Row event = data.positions.event[row]; event != noRow)
            return scene::Target{Kind::Event, data.events.id[event].value};
        const Row topic = data.positions.topic[row];
        return topic == noRow ? std::nullopt
                              : std::optional(scene::Target{Kind::Cell, data.actors[data.positions.actor[row]].id.value,
                                                            data.topics[topic].id.value});
    }
    case EntityKind::Signature:
        for (const auto& act : data.signatures)
            if (act.record.id.value == record.id && act.actor != noRow)
                return scene::Target{Kind::Actor, data.actors[act.actor].id.value};
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

std::optional<Ref> recordAt(const scene::Target& target)
{
    using Kind = scene::Target::Kind;
    switch (target.kind) {
    case Kind::Event:
        return Ref{EntityKind::Event, target.first};
    case Kind::Actor:
        return Ref{EntityKind::Actor, target.first};
    case Kind::Topic:
        return Ref{EntityKind::Topic, target.first};
    case Kind::Pledge:
        return Ref{EntityKind::Pledge, target.first};
    case Kind::Source:
        return Ref{EntityKind::Source, target.first};
    case Kind::Signature:
        return Ref{EntityKind::Signature, target.first};
    default:
        return std::nullopt;
    }
}

QString addressOf(const scene::Target& target)
{
    return QStringLiteral("plenary:%1/%2/%3")
        .arg(QLatin1String(kinds[static_cast<std::size_t>(target.kind)]))
        .arg(target.first)
        .arg(target.second);
}

std::optional<scene::Target> targetOf(const QUrl& link)
{
    static const QRegularExpression form(QStringLiteral("^plenary:([a-z]+)/(\\d+)/(\\d+)$"));
    const auto match = form.match(link.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const auto* kind =
        std::ranges::find_if(kinds, [&](const char* name) { return match.captured(1) == QLatin1String(name); });
    if (kind == std::end(kinds))
        return std::nullopt;
    return scene::Target{static_cast<scene::Target::Kind>(kind - std::begin(kinds)), match.captured(2).toLongLong(),
                  match.captured(3).toLongLong()};
}

} // namespace plenary
