// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/targets.h"

#include <algorithm>

namespace plenary
{

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

} // namespace plenary
