// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/entities.h"
#include "core/model/field.h"

// Parts of records: offices, memberships, participants, stances expressed, passages. One line a field.
// clang-format off
namespace plenary
{

template <>
struct Record<Affiliation>
{
    static constexpr const char *table = "affiliation", *once = nullptr;
    static constexpr auto fields = std::tuple{
        Field{"actor", PLENARY_TR("core", "Office of"), PLENARY_TR("core", "Whose office it is"), &Affiliation::actor, Required},
        Field{"role", PLENARY_TR("core", "Role"), PLENARY_TR("core", "What the office is called"), &Affiliation::role},
        Field{"from", PLENARY_TR("core", "From"), PLENARY_TR("core", "First day; empty: not known"), &Affiliation::from},
        Field{"to", PLENARY_TR("core", "Until"), PLENARY_TR("core", "Last day it is held; empty: still held, or not known"), &Affiliation::to},
        Field{"speaks_for", PLENARY_TR("core", "Speaks for"), PLENARY_TR("core", "Official statements of that time count for the actor"), &Affiliation::speaksFor, Required}};
};

template <>
struct Record<BlocMembership>
{
    static constexpr const char *table = "bloc_membership", *once = nullptr;
    static constexpr auto fields = std::tuple{
        Field{"bloc", PLENARY_TR("core", "Member of"), PLENARY_TR("core", "The bloc"), &BlocMembership::bloc, Required},
        Field{"from", PLENARY_TR("core", "From"), PLENARY_TR("core", "First day; empty: not known"), &BlocMembership::from},
        Field{"to", PLENARY_TR("core", "Until"), PLENARY_TR("core", "Last day as a member; empty: still one, or not known"), &BlocMembership::to}};
};

template <>
struct Record<Participation>
{
    static constexpr const char *table = "participation", *once = "actor";
    static constexpr auto fields = std::tuple{
        Field{"actor", PLENARY_TR("core", "Actor"), PLENARY_TR("core", "Who took part"), &Participation::actor, Required},
        Field{"role", PLENARY_TR("core", "Role"), PLENARY_TR("core", "As what"), &Participation::role, Required}};
};

template <>
struct Record<ExpressedStance>
{
    static constexpr const char *table = "instrument_topic", *once = "topic";
    static constexpr auto fields = std::tuple{
        Field{"topic", PLENARY_TR("core", "Topic"), PLENARY_TR("core", "The topic that the text speaks on"), &ExpressedStance::topic, Required},
        Field{"stance", PLENARY_TR("core", "Stance"), PLENARY_TR("core", "What signing expresses, between the two poles of the topic"), &ExpressedStance::stance, Required, {-2, 2}}};
};

template <>
struct Record<FundedStance>
{
    static constexpr const char *table = "pledge_topic", *once = "topic";
    static constexpr auto fields = std::tuple{
        Field{"topic", PLENARY_TR("core", "Topic"), PLENARY_TR("core", "The topic that the sum speaks on"), &FundedStance::topic, Required},
        Field{"stance", PLENARY_TR("core", "Stance"), PLENARY_TR("core", "What giving it expresses, between the two poles of the topic"), &FundedStance::stance, Required, {-2, 2}}};
};

/// What proves a record. It is no list of one: passages belong to sources and are shared by records.
template <>
struct Record<Evidence>
{
    static constexpr const char *table = nullptr, *once = nullptr;
    static constexpr auto fields = std::tuple{
        Field{"source", PLENARY_TR("core", "Source"), PLENARY_TR("core", "Where it can be read"), &Evidence::source, Required},
        Field{"quote", PLENARY_TR("core", "Passage"), PLENARY_TR("core", "The exact words; empty: the source as a whole"), &Evidence::quote, Long},
        Field{"lang", PLENARY_TR("core", "Language"), PLENARY_TR("core", "Language of the words, like fr"), &Evidence::language, Language},
        Field{"note", PLENARY_TR("core", "Note"), "", &Evidence::note, Long}};
};

/// Notes the record that a part belongs to in the part itself, where it keeps that.
inline void setOwner(Affiliation& part, ActorId holder) { part.person = holder; }
inline void setOwner(BlocMembership& part, ActorId member) { part.member = member; }

} // namespace plenary
// clang-format on
