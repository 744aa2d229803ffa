// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/entities.h"
#include "core/model/field.h"

// The summit as a whole, coders, tags, eras. One line a field.
// clang-format off
namespace plenary
{

template <>
struct Record<Summit>
{
    static constexpr EntityKind kind = EntityKind::Summit;
    static constexpr const char *table = "summit", *plural = "summit", *file = "summit.json";
    static constexpr bool proven = false;
    static constexpr auto fields = std::tuple{
        Field{"title", PLENARY_TR("core", "Title"), PLENARY_TR("core", "Name of the summit"), &Summit::title},
        Field{"subtitle", PLENARY_TR("core", "Subtitle"), PLENARY_TR("core", "One line under the name"), &Summit::subtitle},
        Field{"place", PLENARY_TR("core", "Place"), PLENARY_TR("core", "Where it took place"), &Summit::place},
        Field{"start", PLENARY_TR("core", "First day"), "", &Summit::start},
        Field{"end", PLENARY_TR("core", "Last day"), "", &Summit::end},
        Field{"zone", PLENARY_TR("core", "Time zone"), PLENARY_TR("core", "IANA time zone in which times are shown"), &Summit::zone, Required | ZoneName},
        Field{"languages", PLENARY_TR("core", "Languages"), PLENARY_TR("core", "Languages in which texts are given"), &Summit::languages, Required | Language},
        Field{"instrument", PLENARY_TR("core", "Text shown first"), PLENARY_TR("core", "Instrument that the map shows first"), &Summit::instrument},
        Field{"profile_actors", PLENARY_TR("core", "Actors compared first"), PLENARY_TR("core", "Actors compared by default"), &Summit::profileActors},
        Field{"focus", PLENARY_TR("core", "Time shown first"), PLENARY_TR("core", "The interval that the timeline shows first"), &Summit::focus},
        Field{"as_of", PLENARY_TR("core", "As of"), PLENARY_TR("core", "Date at which the state of things is shown by default"), &Summit::asOf},
        Field{"coder", PLENARY_TR("core", "Coder"), PLENARY_TR("core", "Who read and coded the records"), &Summit::coder},
        Field{"licence", PLENARY_TR("core", "Licence"), PLENARY_TR("core", "Licence of the summaries and the coding"), &Summit::licence},
        Field{"credit", PLENARY_TR("core", "Credit"), PLENARY_TR("core", "Credit line"), &Summit::credit, Long},
        Field{"note", PLENARY_TR("core", "Note"), PLENARY_TR("core", "What a reader must know about the data"), &Summit::note, Long}};
};

template <>
struct Record<Coder>
{
    static constexpr EntityKind kind = EntityKind::Coder;
    static constexpr const char *table = "coder", *plural = "coders", *file = "coders.json";
    static constexpr bool proven = false;
    static constexpr auto fields = std::tuple{
        Field{"name", PLENARY_TR("core", "Name"), "", &Coder::name, Required},
        Field{"note", PLENARY_TR("core", "Note"), "", &Coder::note, Long}};
};

template <>
struct Record<Tag>
{
    static constexpr EntityKind kind = EntityKind::Tag;
    static constexpr const char *table = "tag", *plural = "tags", *file = "tags.json";
    static constexpr bool proven = false;
    static constexpr auto fields = std::tuple{
        Field{"name", PLENARY_TR("core", "Name"), "", &Tag::name, Required | Searched}};
};

template <>
struct Record<Era>
{
    static constexpr EntityKind kind = EntityKind::Era;
    static constexpr const char *table = "era", *plural = "eras", *file = "eras.json";
    static constexpr bool proven = false;
    static constexpr auto fields = std::tuple{
        Field{"name", PLENARY_TR("core", "Name"), "", &Era::name, Required},
        Field{"when", PLENARY_TR("core", "When"), PLENARY_TR("core", "The part of time"), &Era::when, Required}};
};

} // namespace plenary
// clang-format on
