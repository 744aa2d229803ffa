// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/map/signatories.h"

#include "core/model/tenure.h"

#include <algorithm>

namespace plenary::scene
{

namespace
{

/// The class that an act puts its actor into; NoRecord where it puts it into none.
SignatoryClass classOf(const Signature& signature)
{
    switch (signature.status) {
    case SignatureStatus::Signed:
        return signature.attested == Attested::LaterList ? SignatoryClass::LaterList : SignatoryClass::Signed;
    case SignatureStatus::Ratified:
    case SignatureStatus::InForce:
        return SignatoryClass::Ratified;
    case SignatureStatus::Acceded:
    case SignatureStatus::JoinedLater:
        return SignatoryClass::Joined;
    case SignatureStatus::Declined:
        return SignatoryClass::Declined;
    case SignatureStatus::Disowned:
        return SignatoryClass::Disowned;
    case SignatureStatus::Withdrew:
        return SignatoryClass::Withdrew;
    case SignatureStatus::Reservation:
    case SignatureStatus::Notice:
    case SignatureStatus::NotInvited:
    case SignatureStatus::Unknown:
        break;
    }
    return SignatoryClass::NoRecord;
}

bool inForce(const View& view, const Signature& signature)
{
    if (signature.date.empty() || view.asOf >= distantFuture)
        return true;
    const auto date = parseTime(signature.date);
    return !date || startedBy(resolved(*date, view.zone), view.asOf - 1);
}

/// When a record began to hold; one without a date that can be read holds from the start.
Instant startOf(const View& view, const Signature& signature)
{
    const auto date = parseTime(signature.date);
    return date ? resolved(*date, view.zone).earliestStart : distantPast;
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
    case SignatoryClass::Ratified:
        return PLENARY_TR("core", "Ratified or in force");
    case SignatoryClass::Joined:
        return PLENARY_TR("core", "Joined later");
    case SignatoryClass::BlocOnly:
        return PLENARY_TR("core", "Through a bloc only");
    case SignatoryClass::Declined:
        return PLENARY_TR("core", "Took part, did not sign");
    case SignatoryClass::Disowned:
        return PLENARY_TR("core", "Listed, then disowned");
    case SignatoryClass::Withdrew:
        return PLENARY_TR("core", "Left");
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
    case SignatoryClass::Ratified:
        return {Tone::MapSigned, Tone::Panel, 1, Pattern::Dots};
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
    return counts[0] + counts[1] + counts[2] + counts[3];
}

SignatoryStates signatoryStates(const View& view, Row instrument, bool countBlocs)
{
    const Dataset& data = view.data;
    SignatoryStates result;
    result.classes.assign(data.actors.size(), SignatoryClass::NoRecord);
    result.records.assign(data.actors.size(), nullptr);
    result.acts.resize(data.actors.size());
    for (const auto& signature : data.signatures) {
        if (signature.instrument != instrument || signature.actor == noRow || !inForce(view, signature.record))
            continue;
        result.acts[signature.actor].push_back(&signature);
    }
    for (Row actor = 0; actor < data.actors.size(); ++actor) {
        auto& acts = result.acts[actor];
        std::ranges::stable_sort(acts, {}, [&](const SignatureRow* act) { return startOf(view, act->record); });
        for (const SignatureRow* act : acts)
            if (const auto put = classOf(act->record); put != SignatoryClass::NoRecord || !result.records[actor] ||
                                                       result.classes[actor] == SignatoryClass::NoRecord) {
                result.classes[actor] = put;
                result.records[actor] = act;
            }
    }
    if (countBlocs) {
        const auto signedDirectly = result.classes;
        // The last moment before the as-of date, so that a membership counts up to its last day.
        const WrittenInstant when{std::min(view.asOf, fromCivil({9999, 1, 1})) - 1};
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
