// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/model/ids.h"
#include "core/model/kinds.h"
#include "core/model/values.h"

#include <optional>
#include <string>
#include <vector>

// Events, and the positions taken there.
namespace plenary
{

struct Participation
{
    ActorId actor;
    Role role = Role::Participant;

    bool operator==(const Participation&) const = default;
};

struct Event
{
    EventId id;
    std::string uid;
    EventKind kind = EventKind::Meeting;
    Text title;
    Text summary;
    Edtf when;
    Text timeNote;
    Text place;
    int importance = 3; ///< 1 … 5, decides which labels are drawn first
    std::vector<Participation> participants;
    std::vector<TopicId> topics;
    std::vector<EventId> respondsTo;
    std::vector<EventId> amends = {};
    std::vector<EventId> partOf = {};
    std::vector<TagId> tags = {};
};

/// One statement of an actor on a topic.
struct Position
{
    PositionId id;
    std::string uid;
    ActorId actor;
    ActorId speakingFor; ///< whom the speaker spoke for in official capacity; none for an act of its own
    TopicId topic;
    int stance = 0; ///< −2 … +2
    Basis basis = Basis::Stated;
    double weight = 1;
    Edtf madeAt;
    EventId event;
    CoderId coder;
    Text summary;
    Text note;
    Firmness firmness = Firmness::Unknown;
};

} // namespace plenary
