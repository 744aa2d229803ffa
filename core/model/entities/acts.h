// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/model/ids.h"
#include "core/model/kinds.h"
#include "core/model/values.h"

#include <optional>
#include <string>
#include <vector>

// Instruments, acts on them, counts of signatories, sums.
namespace plenary
{

/// The stance that signing an instrument expresses on a topic.
struct ExpressedStance
{
    TopicId topic;
    int stance = 0;

    bool operator==(const ExpressedStance&) const = default;
};

struct Instrument
{
    InstrumentId id;
    std::string uid;
    InstrumentKind kind = InstrumentKind::Declaration;
    Text title;
    Edtf date;
    Url url;
    bool binding = false;
    Text note;
    std::vector<ExpressedStance> expresses = {};
};

/// One act of an actor on an instrument; there are several in time.
struct Signature
{
    SignatureId id;
    std::string uid;
    InstrumentId instrument;
    ActorId actor;
    SignatureStatus status = SignatureStatus::Unknown;
    Edtf date;
    Attested attested = Attested::Press;
    bool counted = true; ///< among the signatories
    Text onBehalf;
    Text reason;
};

/// How many signatories a source printed.
struct PublishedCount
{
    PublishedCountId id;
    std::string uid;
    InstrumentId instrument;
    std::optional<std::int64_t> number;
    bool approximate = false;
    Edtf date;
    Text what;
};

/// The stance that giving a sum expresses on a topic.
struct FundedStance
{
    TopicId topic;
    int stance = 0;

    bool operator==(const FundedStance&) const = default;
};

struct Pledge
{
    PledgeId id;
    std::string uid;
    EventId event;
    ActorId actor;
    PledgeId partOf;
    Decimal amount;       ///< in units of `currency`
    std::string currency; ///< ISO 4217
    Bound bound = Bound::Exact;
    PledgeKind kind = PledgeKind::Public;
    Text label;
    Text horizon;
    ActorId recipient;
    std::vector<FundedStance> expresses = {};
};

} // namespace plenary
