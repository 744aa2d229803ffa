// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records/acts.h"
#include "core/model/records/events.h"
#include "core/model/records/parts.h"
#include "core/model/records/people.h"
#include "core/model/records/sources.h"
#include "core/model/records/whole.h"

#include <type_traits>

// Every field of every record, once. To add one: a member in core/model/entities.h and a line in core/model/records/.
namespace plenary
{

/// Calls visit(std::type_identity<R>{}) for every kind of record, in an order in which references point backwards, but
/// for those between records of one kind.
template <class Visit>
constexpr void forEachRecord(Visit&& visit)
{
    const auto all = [&]<class... R>(std::type_identity<R>... kinds) { (visit(kinds), ...); };
    all(std::type_identity<Summit>{}, std::type_identity<Coder>{}, std::type_identity<Tag>{},
        std::type_identity<Source>{}, std::type_identity<Actor>{}, std::type_identity<Topic>{},
        std::type_identity<Era>{}, std::type_identity<Event>{}, std::type_identity<Position>{},
        std::type_identity<Instrument>{}, std::type_identity<Signature>{}, std::type_identity<PublishedCount>{},
        std::type_identity<Pledge>{}, std::type_identity<Passage>{}, std::type_identity<Attachment>{},
        std::type_identity<Attribute>{});
}

/// Calls act.operator()<R>() for the records of a kind.
template <class Act>
void forKind(EntityKind kind, Act&& act)
{
    forEachRecord([&]<class R>(std::type_identity<R>) {
        if (Record<R>::kind == kind)
            act.template operator()<R>();
    });
}

} // namespace plenary
