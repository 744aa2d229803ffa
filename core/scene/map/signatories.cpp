// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/map/signatories.h"

#include "core/model/tenure.h"
#include "core/scene/view/acts_in_time.h"

#include <algorithm>
#include <optional>

namespace plenary::scene
{

namespace
{

/// The class that an act puts its actor into; Other where it changes nothing for who is in a class already.
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
    return SignatoryClass::Other;
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
        return PLENARY_TR("core", "Signed");
    case SignatoryClass::LaterList:
        return PLENARY_TR("core", "Signed, list seen later");
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
    case SignatoryClass::Other:
        return PLENARY_TR("core", "Another act on record");
    case SignatoryClass::NoRecord:
        return PLENARY_TR("core", "No record");
    case SignatoryClass::Possibly:
        return PLENARY_TR("core", "May have acted by then");
    case SignatoryClass::Hidden:
        return PLENARY_TR("core", "Hidden by the filter");
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
    case SignatoryClass::Other:
        return {Tone::MapNone, Tone::Muted, 1, Pattern::Dots};
    case SignatoryClass::NoRecord:
        return {Tone::MapNone, Tone::Faint, 1};
    case SignatoryClass::Possibly:
        return {Tone::MapNone, Tone::MapSigned, 1.2, Pattern::Dots};
    case SignatoryClass::Hidden:
        return {Tone::Grid, Tone::Line, 1};
    }
    return {};
}

int SignatoryStates::counted(bool ofStates) const
{
    const auto& counts = ofStates ? states : organisations;
    return counts[0] + counts[1] + counts[2] + counts[3];
}

bool SignatoryStates::counts(Row actor) const
{
    return !hasSigned(classes[actor]) || !records[actor] || records[actor]->record.counted;
}

namespace
{

/// Of each actor its acts that had happened, in time, and the class of the last one that sets a class. What only may have
/// happened sets no class but Possibly, where there is no other.
void takeActs(SignatoryStates& result, const View& view, Row instrument)
{
    const Dataset& data = view.data;
    auto& possible = result.possible;
    for (const auto& signature : data.signatures) {
        if (signature.instrument != instrument || signature.actor == noRow)
            continue;
        const Happened past = actHappened(view, signature);
        if (past == Happened::Yes)
            result.acts[signature.actor].push_back(&signature);
        else if (past == Happened::Possibly && classOf(signature.record) != SignatoryClass::Other)
            possible[signature.actor] = &signature;
    }
    for (Row actor = 0; actor < data.actors.size(); ++actor) {
        auto& acts = result.acts[actor];
        std::ranges::stable_sort(acts, {}, [&](const SignatureRow* act) { return actStart(view, act->record); });
        for (const SignatureRow* act : acts)
            if (const auto put = classOf(act->record); put != SignatoryClass::Other || !result.records[actor] ||
                                                       result.classes[actor] == SignatoryClass::Other) {
                result.classes[actor] = put;
                result.records[actor] = act;
            }
        if (possible[actor] &&
            (result.classes[actor] == SignatoryClass::NoRecord || result.classes[actor] == SignatoryClass::Other))
            result.classes[actor] = SignatoryClass::Possibly;
        else
            possible[actor] = nullptr;
    }
}

/// Members of a bloc that signed, which did not themselves.
void takeBlocs(SignatoryStates& result, const View& view)
{
    const auto signedDirectly = result.classes;
    // The last moment before the as-of date, so that a membership counts up to its last day.
    const WrittenInstant when{std::min(view.asOf, fromCivil({9999, 1, 1})) - 1};
    const auto blocs = blocsOf(view.data);
    for (Row member = 0; member < signedDirectly.size(); ++member)
        if ((signedDirectly[member] == SignatoryClass::NoRecord || signedDirectly[member] == SignatoryClass::Other) &&
            std::ranges::any_of(blocs.of(member), [&](const Tie& bloc) {
                return hasSigned(signedDirectly[bloc.to]) && bloc.tenure.holdsAt(when);
            }))
            result.classes[member] = SignatoryClass::BlocOnly;
}

/// What the filter hides is told apart from what is not there. Where an actor stands follows from all its acts; it is
/// hidden with the act that says so.
void hideFiltered(SignatoryStates& result, const View& view)
{
    const auto rowOf = [&](const SignatureRow* act) { return static_cast<Row>(act - view.data.signatures.data()); };
    for (Row actor = 0; actor < result.classes.size(); ++actor) {
        const SignatureRow* deciding = result.possible[actor] ? result.possible[actor] : result.records[actor];
        const bool isShown = deciding ? view.selection.showsSignature(rowOf(deciding)) : view.selection.showsActor(actor);
        if (!isShown)
            result.classes[actor] = SignatoryClass::Hidden;
        result.hiddenActs += static_cast<std::size_t>(
            std::erase_if(result.acts[actor], [&](const auto* act) { return !view.selection.showsSignature(rowOf(act)); }));
        if (!isShown)
            result.records[actor] = result.possible[actor] = nullptr;
    }
}

} // namespace

SignatoryStates signatoryStates(const View& view, Row instrument, bool countBlocs)
{
    const Dataset& data = view.data;
    SignatoryStates result;
    result.classes.assign(data.actors.size(), SignatoryClass::NoRecord);
    result.records.assign(data.actors.size(), nullptr);
    result.possible.assign(data.actors.size(), nullptr);
    result.acts.resize(data.actors.size());
    takeActs(result, view, instrument);
    if (countBlocs)
        takeBlocs(result, view);
    hideFiltered(result, view);
    for (Row actor = 0; actor < data.actors.size(); ++actor) {
        const auto at = static_cast<std::size_t>(result.classes[actor]);
        if (!result.counts(actor))
            ++result.uncounted;
        else if (data.actors[actor].kind == ActorKind::State)
            ++result.states[at];
        else if (result.records[actor] || result.possible[actor])
            ++result.organisations[at];
    }
    return result;
}

} // namespace plenary::scene
