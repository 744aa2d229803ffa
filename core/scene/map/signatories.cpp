// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/map/signatories.h"

#include "core/model/tenure.h"

#include <algorithm>

namespace plenary::scene
{

namespace
{

SignatoryClass classOf(const Signature& signature)
{
    switch (signature.status) {
    case SignatureStatus::Signed:
        return signature.attested == Attested::LaterList ? SignatoryClass::LaterList : SignatoryClass::Signed;
    case SignatureStatus::JoinedLater:
        return SignatoryClass::Joined;
    case SignatureStatus::Declined:
        return SignatoryClass::Declined;
    case SignatureStatus::Disowned:
        return SignatoryClass::Disowned;
    case SignatureStatus::Withdrew:
        return SignatoryClass::Withdrew;
    case SignatureStatus::NotInvited:
    case SignatureStatus::Unknown:
        break;
    }
    return SignatoryClass::NoRecord;
}

bool inForce(const Context& context, const Signature& signature)
{
    if (signature.date.empty() || context.asOf >= distantFuture)
        return true;
    const auto date = parseTime(signature.date);
    return !date || startedBy(resolved(*date, context.zone), context.asOf - 1);
}

/// When a record began to hold; one without a date that can be read holds from the start.
Instant startOf(const Context& context, const Signature& signature)
{
    const auto date = parseTime(signature.date);
    return date ? resolved(*date, context.zone).earliestStart : distantPast;
}

bool hasSigned(SignatoryClass signatoryClass)
{
    return signatoryClass <= SignatoryClass::Joined;
}

} // namespace

const char* labelOf(SignatoryClass signatoryClass)
{
    switch (signatoryClass) {
    case SignatoryClass::Signed:
        return PLENARY_TR("core", "Signed, named in those days");
    case SignatoryClass::LaterList:
        return PLENARY_TR("core", "On the later list only");
    case SignatoryClass::Joined:
        return PLENARY_TR("core", "Joined later");
    case SignatoryClass::BlocOnly:
        return PLENARY_TR("core", "Through a bloc only");
    case SignatoryClass::Declined:
        return PLENARY_TR("core", "Took part, did not sign");
    case SignatoryClass::Disowned:
        return PLENARY_TR("core", "Listed, then disowned");
    case SignatoryClass::Withdrew:
        return PLENARY_TR("core", "Withdrew");
    case SignatoryClass::NoRecord:
        return PLENARY_TR("core", "No record");
    }
    return "";
}

Style styleOf(SignatoryClass signatoryClass)
{
    switch (signatoryClass) {
    case SignatoryClass::Signed:
        return {Tone::MapSigned};
    case SignatoryClass::LaterList:
        return {Tone::MapLater, Tone::MapSigned, 1, Pattern::Dots};
    case SignatoryClass::Joined:
        return {Tone::MapLater, Tone::MapSigned, 1, Pattern::Hatch};
    case SignatoryClass::BlocOnly:
        return {Tone::MapBloc, Tone::Panel, 1, Pattern::Hatch};
    case SignatoryClass::Declined:
        return {Tone::MapDeclined, Tone::MapDeclinedLine, 1.4};
    case SignatoryClass::Disowned:
        return {Tone::MapDisowned, Tone::MapDeclinedLine, 1.2, Pattern::Hatch};
    case SignatoryClass::Withdrew:
        return {Tone::MapWithdrew, Tone::MapDeclinedLine, 1.2, Pattern::Dots};
    case SignatoryClass::NoRecord:
        return {Tone::MapNone, Tone::Faint, 1, Pattern::LightHatch};
    }
    return {};
}

int SignatoryStates::counted(bool ofStates) const
{
    const auto& counts = ofStates ? states : organisations;
    return counts[0] + counts[1] + counts[2];
}

SignatoryStates signatoryStates(const Context& context, Row instrument, bool countBlocs)
{
    const Dataset& data = context.data;
    SignatoryStates result;
    result.classes.assign(data.actors.size(), SignatoryClass::NoRecord);
    result.records.assign(data.actors.size(), nullptr);
    for (const auto& signature : data.signatures) {
        if (signature.instrument != instrument || signature.actor == noRow || !inForce(context, signature.record))
            continue;
        const auto* known = result.records[signature.actor];
        if (known && startOf(context, known->record) > startOf(context, signature.record))
            continue;
        result.classes[signature.actor] = classOf(signature.record);
        result.records[signature.actor] = &signature;
    }
    if (countBlocs) {
        const auto signedDirectly = result.classes;
        // The last moment before the as-of date, so that a membership counts up to its last day.
        const WrittenInstant when{std::min(context.asOf, fromCivil({9999, 1, 1})) - 1};
        const auto blocs = blocsOf(data);
        for (Row member = 0; member < data.actors.size(); ++member)
            if (signedDirectly[member] == SignatoryClass::NoRecord &&
                std::ranges::any_of(blocs.of(member), [&](const Tie& bloc) {
                    return hasSigned(signedDirectly[bloc.to]) && bloc.tenure.holdsAt(when);
                }))
                result.classes[member] = SignatoryClass::BlocOnly;
    }
    for (Row actor = 0; actor < data.actors.size(); ++actor) {
        const auto at = static_cast<std::size_t>(result.classes[actor]);
        if (data.actors[actor].kind == ActorKind::State)
            ++result.states[at];
        else if (result.records[actor])
            ++result.organisations[at];
    }
    return result;
}

} // namespace plenary::scene
