// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/entities.h"
#include "core/model/field.h"

// Actors, topics and what actors said on them. One line a field.
// clang-format off
namespace plenary
{

template <>
struct Record<Actor>
{
    static constexpr EntityKind kind = EntityKind::Actor;
    static constexpr const char *table = "actor", *plural = "actors", *file = "actors.json";
    static constexpr bool proven = false;
    static constexpr auto fields = std::tuple{
        Field{"kind", PLENARY_TR("core", "Kind"), "", &Actor::kind, Required},
        Field{"name", PLENARY_TR("core", "Name"), "", &Actor::name, Required | Searched},
        Field{"short", PLENARY_TR("core", "Short name"), PLENARY_TR("core", "Where there is little room"), &Actor::shortName, Required | Searched},
        Field{"aliases", PLENARY_TR("core", "Also called"), PLENARY_TR("core", "Other names it is found by"), &Actor::aliases, Searched},
        Field{"role", PLENARY_TR("core", "Role"), PLENARY_TR("core", "Office or description"), &Actor::role, Long},
        Field{"iso3", PLENARY_TR("core", "Country code"), PLENARY_TR("core", "ISO 3166-1 alpha-3 code of a state"), &Actor::iso3, Country},
        Field{"colour", PLENARY_TR("core", "Colour"), PLENARY_TR("core", "Its colour in charts that tell actors apart by colour, like #2F5DA8"), &Actor::colour, Colour},
        Field{"affiliations", PLENARY_TR("core", "Offices"), PLENARY_TR("core", "Offices held, each with its time"), &Actor::affiliations},
        Field{"member_of", PLENARY_TR("core", "Member of"), PLENARY_TR("core", "Blocs it belongs to, each with its time"), &Actor::memberships},
        Field{"note", PLENARY_TR("core", "Note"), "", &Actor::note, Long}};
};

template <>
struct Record<Topic>
{
    static constexpr EntityKind kind = EntityKind::Topic;
    static constexpr const char *table = "topic", *plural = "topics", *file = "topics.json";
    static constexpr bool proven = false;
    static constexpr auto fields = std::tuple{
        Field{"name", PLENARY_TR("core", "Name"), "", &Topic::name, Required | Searched},
        Field{"definition", PLENARY_TR("core", "Definition"), PLENARY_TR("core", "What belongs to it"), &Topic::definition, Long},
        Field{"pole_minus", PLENARY_TR("core", "First pole (−2)"), PLENARY_TR("core", "What −2 stands for"), &Topic::poleMinus, Required},
        Field{"pole_plus", PLENARY_TR("core", "Second pole (+2)"), PLENARY_TR("core", "What +2 stands for"), &Topic::polePlus, Required},
        Field{"order", PLENARY_TR("core", "Order"), PLENARY_TR("core", "Place among the topics"), &Topic::order, Required, {0, 1000000}}};
};

template <>
struct Record<Position>
{
    static constexpr EntityKind kind = EntityKind::Position;
    static constexpr const char *table = "position", *plural = "positions", *file = "positions.json";
    static constexpr bool proven = true;
    static constexpr auto fields = std::tuple{
        Field{"actor", PLENARY_TR("core", "Actor"), PLENARY_TR("core", "Who spoke"), &Position::actor, Required},
        Field{"speaking_for", PLENARY_TR("core", "Speaking for"), PLENARY_TR("core", "Whom the speaker spoke for in official capacity"), &Position::speakingFor, Follows},
        Field{"topic", PLENARY_TR("core", "Topic"), "", &Position::topic, Required},
        Field{"stance", PLENARY_TR("core", "Stance"), PLENARY_TR("core", "−2 wholly the first pole, +2 wholly the second"), &Position::stance, Required, {-2, 2}},
        Field{"basis", PLENARY_TR("core", "Basis"), PLENARY_TR("core", "Stated outright, reported by others, or inferred by the coder"), &Position::basis, Required},
        Field{"firmness", PLENARY_TR("core", "Firmness"), PLENARY_TR("core", "How firmly it is held, where somebody said so"), &Position::firmness},
        Field{"weight", PLENARY_TR("core", "Weight"), PLENARY_TR("core", "Share in means, above 0"), &Position::weight, Required},
        Field{"made_at", PLENARY_TR("core", "Made"), PLENARY_TR("core", "When the statement was made"), &Position::madeAt, Required | Spanned},
        Field{"event", PLENARY_TR("core", "Event"), PLENARY_TR("core", "Where it was made"), &Position::event, Follows},
        Field{"coder", PLENARY_TR("core", "Coder"), PLENARY_TR("core", "Who set the stance"), &Position::coder},
        Field{"summary", PLENARY_TR("core", "Summary"), PLENARY_TR("core", "What was said, in your own words"), &Position::summary, Searched | Long},
        Field{"note", PLENARY_TR("core", "Note"), "", &Position::note, Long}};
};

} // namespace plenary
// clang-format on
