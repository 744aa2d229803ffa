// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/kinds.h"

namespace plenary
{

namespace
{

constexpr KindName entityKinds[] = {
    {"actor", PLENARY_TR("Actor")},
    {"topic", PLENARY_TR("Topic")},
    {"event", PLENARY_TR("Event")},
    {"position", PLENARY_TR("Position")},
    {"instrument", PLENARY_TR("Text")},
    {"signature", PLENARY_TR("Signature")},
    {"pledge", PLENARY_TR("Pledge")},
    {"source", PLENARY_TR("Source")},
    {"published_count", PLENARY_TR("Published count")},
};
constexpr KindName actorKinds[] = {
    {"state", PLENARY_TR("State")},
    {"bloc", PLENARY_TR("Bloc")},
    {"organisation", PLENARY_TR("Organisation")},
    {"company", PLENARY_TR("Company")},
    {"person", PLENARY_TR("Person")},
    {"initiative", PLENARY_TR("Initiative")},
    {"media", PLENARY_TR("Media outlet")},
    {"other", PLENARY_TR("Other")},
};
constexpr KindName eventKinds[] = {
    {"speech", PLENARY_TR("Speech")},
    {"announcement", PLENARY_TR("Announcement")},
    {"declaration", PLENARY_TR("Declaration")},
    {"meeting", PLENARY_TR("Meeting")},
    {"deal", PLENARY_TR("Deal")},
    {"side-event", PLENARY_TR("Side event")},
    {"media", PLENARY_TR("Media")},
};
constexpr KindName roles[] = {
    {"speaker", PLENARY_TR("Speaker")},         {"host", PLENARY_TR("Host")},
    {"participant", PLENARY_TR("Participant")}, {"subject", PLENARY_TR("Subject")},
    {"signatory", PLENARY_TR("Signatory")},
};
constexpr KindName bases[] = {
    {"stated", PLENARY_TR("Stated")},
    {"reported", PLENARY_TR("Reported")},
    {"inferred", PLENARY_TR("Inferred")},
};
constexpr KindName instrumentKinds[] = {
    {"declaration", PLENARY_TR("Declaration")},
    {"treaty", PLENARY_TR("Treaty")},
    {"pledge", PLENARY_TR("Pledge")},
};
constexpr KindName signatureStatuses[] = {
    {"signed", PLENARY_TR("Signed")},
    {"joined-later", PLENARY_TR("Joined later")},
    {"declined", PLENARY_TR("Took part, did not sign")},
    {"withdrew", PLENARY_TR("Withdrew")},
    {"disowned", PLENARY_TR("Listed, then disowned")},
    {"not-invited", PLENARY_TR("Not invited")},
    {"unknown", PLENARY_TR("Unknown")},
};
constexpr KindName attestations[] = {
    {"summit-day", PLENARY_TR("Named in a source of the summit’s days")},
    {"later-list", PLENARY_TR("Named in a later list only")},
    {"press", PLENARY_TR("Named in the press")},
};
constexpr KindName pledgeKinds[] = {
    {"public", PLENARY_TR("Public money")},
    {"private", PLENARY_TR("Private money")},
    {"mixed", PLENARY_TR("Public and private")},
    {"bid", PLENARY_TR("A bid, not a pledge")},
};
constexpr KindName bounds[] = {
    {"exact", PLENARY_TR("exactly")},
    {"up-to", PLENARY_TR("up to")},
    {"about", PLENARY_TR("about")},
    {"at-least", PLENARY_TR("at least")},
};

} // namespace

template <>
std::span<const KindName> kindNames<EntityKind>()
{
    return entityKinds;
}
template <>
std::span<const KindName> kindNames<ActorKind>()
{
    return actorKinds;
}
template <>
std::span<const KindName> kindNames<EventKind>()
{
    return eventKinds;
}
template <>
std::span<const KindName> kindNames<Role>()
{
    return roles;
}
template <>
std::span<const KindName> kindNames<Basis>()
{
    return bases;
}
template <>
std::span<const KindName> kindNames<InstrumentKind>()
{
    return instrumentKinds;
}
template <>
std::span<const KindName> kindNames<SignatureStatus>()
{
    return signatureStatuses;
}
template <>
std::span<const KindName> kindNames<Attested>()
{
    return attestations;
}
template <>
std::span<const KindName> kindNames<PledgeKind>()
{
    return pledgeKinds;
}
template <>
std::span<const KindName> kindNames<Bound>()
{
    return bounds;
}

} // namespace plenary
