// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/entities.h"
#include "core/model/field.h"

// Instruments, acts on them, counts of signatories, sums. One line a field.
// clang-format off
namespace plenary
{

template <>
struct Record<Instrument>
{
    static constexpr EntityKind kind = EntityKind::Instrument;
    static constexpr const char *table = "instrument", *plural = "instruments", *file = "instruments.json";
    static constexpr bool proven = false;
    static constexpr auto fields = std::tuple{
        Field{"title", PLENARY_TR("core", "Title"), "", &Instrument::title, Required | Searched},
        Field{"kind", PLENARY_TR("core", "Kind"), "", &Instrument::kind, Required},
        Field{"date", PLENARY_TR("core", "Date"), PLENARY_TR("core", "When it was adopted or opened"), &Instrument::date},
        Field{"url", PLENARY_TR("core", "Address"), PLENARY_TR("core", "Where it can be read"), &Instrument::url},
        Field{"binding", PLENARY_TR("core", "Binding"), PLENARY_TR("core", "Whether it binds in law"), &Instrument::binding, Required},
        Field{"expresses", PLENARY_TR("core", "Signing expresses"), PLENARY_TR("core", "The stance that signing it expresses on a topic"), &Instrument::expresses},
        Field{"note", PLENARY_TR("core", "Note"), "", &Instrument::note, Long}};
};

template <>
struct Record<Signature>
{
    static constexpr EntityKind kind = EntityKind::Signature;
    static constexpr const char *table = "act", *plural = "signatures", *file = "signatures.json";
    static constexpr bool proven = true;
    static constexpr auto fields = std::tuple{
        Field{"instrument", PLENARY_TR("core", "Instrument"), "", &Signature::instrument, Required},
        Field{"actor", PLENARY_TR("core", "Actor"), "", &Signature::actor, Required},
        Field{"status", PLENARY_TR("core", "Act"), PLENARY_TR("core", "What the actor did"), &Signature::status, Required},
        Field{"date", PLENARY_TR("core", "Date"), PLENARY_TR("core", "When"), &Signature::date},
        Field{"attested", PLENARY_TR("core", "Known from"), PLENARY_TR("core", "Where the record comes from"), &Signature::attested, Required},
        Field{"counted", PLENARY_TR("core", "Counted"), PLENARY_TR("core", "Whether it counts among the signatories"), &Signature::counted, Required},
        Field{"on_behalf", PLENARY_TR("core", "On behalf of"), PLENARY_TR("core", "For whom the actor acted"), &Signature::onBehalf},
        Field{"reason", PLENARY_TR("core", "Reason"), PLENARY_TR("core", "The reason given"), &Signature::reason, Long}};
};

template <>
struct Record<PublishedCount>
{
    static constexpr EntityKind kind = EntityKind::PublishedCount;
    static constexpr const char *table = "published_count", *plural = "counts", *file = "published_counts.json";
    static constexpr bool proven = true;
    static constexpr auto fields = std::tuple{
        Field{"instrument", PLENARY_TR("core", "Instrument"), "", &PublishedCount::instrument, Required},
        Field{"number", PLENARY_TR("core", "Number"), PLENARY_TR("core", "How many signatories the source printed"), &PublishedCount::number, 0, {0, 1'000'000'000}},
        Field{"approximate", PLENARY_TR("core", "Approximate"), "", &PublishedCount::approximate, Required},
        Field{"date", PLENARY_TR("core", "Date"), PLENARY_TR("core", "When it was printed"), &PublishedCount::date},
        Field{"what", PLENARY_TR("core", "What was counted"), "", &PublishedCount::what, Required}};
};

template <>
struct Record<Pledge>
{
    static constexpr EntityKind kind = EntityKind::Pledge;
    static constexpr const char *table = "pledge", *plural = "pledges", *file = "pledges.json";
    static constexpr bool proven = true;
    static constexpr auto fields = std::tuple{
        Field{"event", PLENARY_TR("core", "Event"), PLENARY_TR("core", "Where it was announced"), &Pledge::event, Required},
        Field{"actor", PLENARY_TR("core", "Actor"), PLENARY_TR("core", "Who announced it"), &Pledge::actor, Required},
        Field{"part_of", PLENARY_TR("core", "Part of"), PLENARY_TR("core", "The larger sum it belongs to"), &Pledge::partOf, Follows},
        Field{"amount", PLENARY_TR("core", "Amount"), PLENARY_TR("core", "Exact, in units of the currency"), &Pledge::amount, Required},
        Field{"currency", PLENARY_TR("core", "Currency"), PLENARY_TR("core", "ISO 4217 code"), &Pledge::currency, Required | Currency},
        Field{"bound", PLENARY_TR("core", "Bound"), PLENARY_TR("core", "Exactly, up to, about, at least"), &Pledge::bound, Required},
        Field{"kind", PLENARY_TR("core", "Kind"), PLENARY_TR("core", "Whose money it is"), &Pledge::kind, Required},
        Field{"label", PLENARY_TR("core", "Purpose"), PLENARY_TR("core", "What it is for"), &Pledge::label, Required},
        Field{"horizon", PLENARY_TR("core", "Horizon"), PLENARY_TR("core", "By when"), &Pledge::horizon},
        Field{"recipient", PLENARY_TR("core", "Recipient"), PLENARY_TR("core", "Who receives it"), &Pledge::recipient, Follows},
        Field{"expresses", PLENARY_TR("core", "Giving expresses"), PLENARY_TR("core", "The stance that giving it expresses on a topic"), &Pledge::expresses}};
};

} // namespace plenary
// clang-format on
