// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/kinds.h"

namespace plenary
{

namespace
{

constexpr KindName entityKinds[] = {
    {"actor", PLENARY_TR("core", "Actor")},
    {"topic", PLENARY_TR("core", "Topic")},
    {"event", PLENARY_TR("core", "Event")},
    {"position", PLENARY_TR("core", "Position")},
    {"instrument", PLENARY_TR("core", "Text")},
    {"signature", PLENARY_TR("core", "Signature")},
    {"pledge", PLENARY_TR("core", "Pledge")},
    {"source", PLENARY_TR("core", "Source")},
    {"published_count", PLENARY_TR("core", "Published count")},
};
constexpr KindName actorKinds[] = {
    {"state", PLENARY_TR("core", "State")},
    {"bloc", PLENARY_TR("core", "Bloc")},
    {"organisation", PLENARY_TR("core", "Organisation")},
    {"company", PLENARY_TR("core", "Company")},
    {"person", PLENARY_TR("core", "Person")},
    {"initiative", PLENARY_TR("core", "Initiative")},
    {"media", PLENARY_TR("core", "Media outlet")},
    {"other", PLENARY_TR("core", "Other")},
};
constexpr KindName eventKinds[] = {
    {"speech", PLENARY_TR("core", "Speech")},
    {"announcement", PLENARY_TR("core", "Announcement")},
    {"declaration", PLENARY_TR("core", "Declaration")},
    {"meeting", PLENARY_TR("core", "Meeting")},
    {"deal", PLENARY_TR("core", "Deal")},
    {"side-event", PLENARY_TR("core", "Side event")},
    {"media", PLENARY_TR("core", "Media")},
};
constexpr KindName roles[] = {
    {"speaker", PLENARY_TR("core", "Speaker")},         {"host", PLENARY_TR("core", "Host")},
    {"participant", PLENARY_TR("core", "Participant")}, {"subject", PLENARY_TR("core", "Subject")},
    {"signatory", PLENARY_TR("core", "Signatory")},
};
constexpr KindName bases[] = {
    {"stated", PLENARY_TR("core", "Stated")},
    {"reported", PLENARY_TR("core", "Reported")},
    {"inferred", PLENARY_TR("core", "Inferred")},
};
constexpr KindName instrumentKinds[] = {
    {"declaration", PLENARY_TR("core", "Declaration")},
    {"treaty", PLENARY_TR("core", "Treaty")},
    {"pledge", PLENARY_TR("core", "Pledge")},
};
constexpr KindName signatureStatuses[] = {
    {"signed", PLENARY_TR("core", "Signed")},
    {"joined-later", PLENARY_TR("core", "Joined later")},
    {"declined", PLENARY_TR("core", "Took part, did not sign")},
    {"withdrew", PLENARY_TR("core", "Withdrew")},
    {"disowned", PLENARY_TR("core", "Listed, then disowned")},
    {"not-invited", PLENARY_TR("core", "Not invited")},
    {"unknown", PLENARY_TR("core", "Unknown")},
};
constexpr KindName attestations[] = {
    {"summit-day", PLENARY_TR("core", "Named in a source of the summit’s days")},
    {"later-list", PLENARY_TR("core", "Named in a later list only")},
    {"press", PLENARY_TR("core", "Named in the press")},
};
constexpr KindName pledgeKinds[] = {
    {"public", PLENARY_TR("core", "Public money")},
    {"private", PLENARY_TR("core", "Private money")},
    {"mixed", PLENARY_TR("core", "Public and private")},
    {"bid", PLENARY_TR("core", "A bid, not a pledge")},
};
constexpr KindName linkKinds[] = {
    {"responds-to", PLENARY_TR("core", "responds to")},
    {"amends", PLENARY_TR("core", "amends")},
};
constexpr KindName bounds[] = {
    {"exact", PLENARY_TR("core", "exactly")},
    {"up-to", PLENARY_TR("core", "up to")},
    {"about", PLENARY_TR("core", "about")},
    {"at-least", PLENARY_TR("core", "at least")},
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
std::span<const KindName> kindNames<LinkKind>()
{
    return linkKinds;
}
template <>
std::span<const KindName> kindNames<Bound>()
{
    return bounds;
}

} // namespace plenary
