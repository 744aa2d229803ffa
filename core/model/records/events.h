// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/entities.h"
#include "core/model/field.h"

// Events. One line a field.
// clang-format off
namespace plenary
{

template <>
struct Record<Event>
{
    static constexpr EntityKind kind = EntityKind::Event;
    static constexpr const char *table = "event", *plural = "events", *file = "events.json";
    static constexpr bool proven = true;
    static constexpr auto fields = std::tuple{
        Field{"kind", PLENARY_TR("core", "Kind"), "", &Event::kind, Required},
        Field{"title", PLENARY_TR("core", "Title"), "", &Event::title, Required | Searched},
        Field{"summary", PLENARY_TR("core", "Summary"), PLENARY_TR("core", "What happened, in your own words"), &Event::summary, Searched | Long},
        Field{"when", PLENARY_TR("core", "When"), PLENARY_TR("core", "As precisely as is known"), &Event::when, Required | Spanned},
        Field{"time_note", PLENARY_TR("core", "Note on time"), PLENARY_TR("core", "How the time is known"), &Event::timeNote},
        Field{"place", PLENARY_TR("core", "Place"), "", &Event::place, Searched},
        Field{"importance", PLENARY_TR("core", "Importance"), PLENARY_TR("core", "5 is a headline: its label is drawn first"), &Event::importance, Required, {1, 5}},
        Field{"participants", PLENARY_TR("core", "Participants"), "", &Event::participants},
        Field{"topics", PLENARY_TR("core", "Topics"), "", &Event::topics},
        Field{"part_of", PLENARY_TR("core", "Part of"), PLENARY_TR("core", "The event it took place within"), &Event::partOf},
        Field{"responds_to", PLENARY_TR("core", "Responds to"), PLENARY_TR("core", "Earlier events it answers"), &Event::respondsTo},
        Field{"amends", PLENARY_TR("core", "Amends"), PLENARY_TR("core", "Earlier events it corrects or adds to"), &Event::amends},
        Field{"tags", PLENARY_TR("core", "Tags"), PLENARY_TR("core", "Words it is marked with"), &Event::tags}};
};

} // namespace plenary
// clang-format on
