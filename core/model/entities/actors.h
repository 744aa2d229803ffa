// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/model/ids.h"
#include "core/model/kinds.h"
#include "core/model/values.h"

#include <optional>
#include <string>
#include <vector>

// Actors and topics.
namespace plenary
{

/// An office that an actor holds: with `speaksFor`, official statements made in that time count for `actor`.
struct Affiliation
{
    ActorId person; ///< the holder
    ActorId actor;
    Text role;
    Edtf from;
    Edtf to;
    bool speaksFor = false;

    bool operator==(const Affiliation&) const = default;
};

struct BlocMembership
{
    ActorId member;
    ActorId bloc;
    Edtf from;
    Edtf to;

    bool operator==(const BlocMembership&) const = default;
};

struct Actor
{
    ActorId id;
    std::string uid;
    ActorKind kind = ActorKind::Other;
    Text name;
    Text shortName;
    Text role;
    std::string iso3; ///< ISO 3166-1 alpha-3 of a state, else empty
    std::vector<std::string> aliases = {};
    std::string colour = {}; ///< #RRGGBB, else empty
    Text note = {};
    std::vector<Affiliation> affiliations = {};
    std::vector<BlocMembership> memberships = {};
};

/// −2 is wholly `poleMinus`, +2 wholly `polePlus`.
struct Topic
{
    TopicId id;
    std::string uid;
    Text name;
    Text definition;
    Text poleMinus;
    Text polePlus;
    int order = 0;
};

} // namespace plenary
