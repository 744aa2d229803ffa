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
    {"act", PLENARY_TR("core", "Act")},
    {"pledge", PLENARY_TR("core", "Pledge")},
    {"source", PLENARY_TR("core", "Source")},
    {"published_count", PLENARY_TR("core", "Published count")},
    {"era", PLENARY_TR("core", "Era")},
    {"tag", PLENARY_TR("core", "Tag")},
    {"coder", PLENARY_TR("core", "Coder")},
    {"evidence", PLENARY_TR("core", "Passage")},
    {"attachment", PLENARY_TR("core", "Attachment")},
    {"attribute", PLENARY_TR("core", "Attribute")},
    {"summit", PLENARY_TR("core", "Summit")},
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
    {"ratified", PLENARY_TR("core", "Ratified")},
    {"acceded", PLENARY_TR("core", "Acceded")},
    {"joined-later", PLENARY_TR("core", "Joined later")},
    {"in-force", PLENARY_TR("core", "In force")},
    {"reservation", PLENARY_TR("core", "Made a reservation")},
    {"notice", PLENARY_TR("core", "Gave notice of leaving")},
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
    {"part-of", PLENARY_TR("core", "is part of")},
};
constexpr KindName bounds[] = {
    {"exact", PLENARY_TR("core", "exactly")},
    {"up-to", PLENARY_TR("core", "up to")},
    {"about", PLENARY_TR("core", "about")},
    {"at-least", PLENARY_TR("core", "at least")},
};

constexpr KindName firmnesses[] = {
    {"unknown", PLENARY_TR("core", "Not judged")},    {"open", PLENARY_TR("core", "Open")},
    {"preference", PLENARY_TR("core", "Preference")}, {"priority", PLENARY_TR("core", "Priority")},
    {"red-line", PLENARY_TR("core", "Red line")},
};
constexpr KindName sourceKinds[] = {
    {"unknown", PLENARY_TR("core", "Unknown")},
    {"article", PLENARY_TR("core", "Article")},
    {"official", PLENARY_TR("core", "Official page")},
    {"press-release", PLENARY_TR("core", "Press release")},
    {"speech", PLENARY_TR("core", "Speech")},
    {"transcript", PLENARY_TR("core", "Transcript")},
    {"legal-text", PLENARY_TR("core", "Legal text")},
    {"list", PLENARY_TR("core", "List")},
    {"report", PLENARY_TR("core", "Report")},
    {"video", PLENARY_TR("core", "Video or sound")},
    {"social-post", PLENARY_TR("core", "Post in a social network")},
    {"reference", PLENARY_TR("core", "Reference work")},
};
constexpr KindName attributeTypes[] = {
    {"text", PLENARY_TR("core", "Text")},     {"number", PLENARY_TR("core", "Number")},
    {"date", PLENARY_TR("core", "Date")},     {"yes-no", PLENARY_TR("core", "Yes or no")},
    {"address", PLENARY_TR("core", "Address")},
};

} // namespace

template <>
std::span<const KindName> kindNames<Firmness>()
{
    return firmnesses;
}
template <>
std::span<const KindName> kindNames<SourceKind>()
{
    return sourceKinds;
}
template <>
std::span<const KindName> kindNames<AttributeType>()
{
    return attributeTypes;
}
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
