// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/record_filter.h"

#include <algorithm>

namespace plenary
{

namespace
{

using Fields = std::initializer_list<FilterField>;

/// Of events, statements and sums, which go with their event: everything but acts.
bool isOfEvents(FilterField field)
{
    return field != FilterField::Status && field != FilterField::TextKind;
}

/// What any record may have beside its fields.
bool isOfAny(FilterField field)
{
    return field == FilterField::Attribute || field == FilterField::Has;
}

bool isOfEvents(EntityKind kind)
{
    return kind == EntityKind::Event || kind == EntityKind::Position || kind == EntityKind::Pledge;
}

Fields fieldsOf(EntityKind kind)
{
    using F = FilterField;
    static constexpr Fields none = {};
    static constexpr Fields act = {F::Word, F::Actor, F::ActorKind, F::Status, F::From, F::To, F::Overlap, F::Known, F::SourceKind, F::TextKind};
    static constexpr Fields actor = {F::Word, F::Actor, F::ActorKind};
    static constexpr Fields topic = {F::Word, F::Topic};
    static constexpr Fields dated = {F::Word, F::From, F::To, F::Overlap, F::Known, F::SourceKind};
    static constexpr Fields text = {F::Word, F::From, F::To, F::Overlap, F::TextKind};
    static constexpr Fields count = {F::From, F::To, F::Overlap, F::Known, F::SourceKind, F::TextKind};
    static constexpr Fields era = {F::From, F::To, F::Overlap};
    static constexpr Fields tag = {F::Tag, F::Word};
    static constexpr Fields coder = {F::Coder};
    static constexpr Fields passage = {F::Word, F::Known, F::SourceKind};
    switch (kind) {
    case EntityKind::Signature:
        return act;
    case EntityKind::Actor:
        return actor;
    case EntityKind::Topic:
        return topic;
    case EntityKind::Source:
        return dated;
    case EntityKind::Instrument:
        return text;
    case EntityKind::PublishedCount:
        return count;
    case EntityKind::Era:
        return era;
    case EntityKind::Tag:
        return tag;
    case EntityKind::Coder:
        return coder;
    case EntityKind::Passage:
        return passage;
    default:
        return none;
    }
}

} // namespace

bool concerns(FilterField field, EntityKind kind)
{
    if (isOfEvents(kind))
        return isOfEvents(field);
    const auto known = fieldsOf(kind);
    return isOfAny(field) || std::ranges::find(known, field) != known.end();
}

bool concerns(const FilterTerm& term, EntityKind kind)
{
    if (!concerns(term.field, kind) || term.field != FilterField::Has || isOfEvents(kind))
        return concerns(term.field, kind);
    // Of what has: asks for, records other than events have files, and acts and counts passages.
    const bool isProven = kind == EntityKind::Signature || kind == EntityKind::PublishedCount;
    return term.names(keyOf(Having::Attachment)) || (isProven && term.names(keyOf(Having::Evidence)));
}

std::vector<FilterField> idleFields(const Filter& filter, EntityKind kind)
{
    std::vector<FilterField> idle;
    for (const FilterTerm& term : filter.terms)
        if (!concerns(term, kind) && std::ranges::find(idle, term.field) == idle.end())
            idle.push_back(term.field);
    // How a range of time is met says something of the range alone.
    const bool ranged = std::ranges::any_of(filter.terms, [](const FilterTerm& term) {
        return term.field == FilterField::From || term.field == FilterField::To;
    });
    if (!ranged)
        std::erase(idle, FilterField::Overlap);
    return idle;
}

Instant publishedBy(const Source& source, const Zone& zone)
{
    const auto date = parseTime(source.date);
    return source.date.empty() || !date ? distantFuture : resolved(*date, zone).latestEnd;
}

RecordFilter::RecordFilter(const Dataset& dataset, const Filter& filter, const FilterHits& hits, const Zone& zone)
    : m_dataset(dataset), m_filter(filter), m_hits(hits), m_zone(zone), m_limits(timeLimits(filter, zone))
{
    if (std::ranges::find(filter.terms, FilterField::Known, &FilterTerm::field) != filter.terms.end())
        for (const Source& source : dataset.sources)
            m_published.push_back(publishedBy(source, zone));
}

RecordFacts RecordFilter::factsOf(const SignatureRow& signature) const
{
    RecordFacts facts{{EntityKind::Signature, signature.record.id.value}, signature.record.uid};
    facts.actor = signature.actor;
    facts.instrument = signature.instrument;
    facts.status = signature.record.status;
    if (const auto written = parseTime(signature.record.date); written && !signature.record.date.empty())
        facts.time = resolved(*written, m_zone);
    facts.evidence = signature.evidence;
    const auto& all = m_dataset.signatures;
    if (!all.empty() && &signature >= all.data() && &signature < all.data() + all.size())
        facts.sources = m_dataset.signatureSources.of(static_cast<Row>(&signature - all.data()));
    return facts;
}

/// Whether a word was found in the record, or in whom or what it is about.
bool RecordFilter::hit(const std::vector<Ref>& found, const RecordFacts& facts) const
{
    const auto has = [&](Ref record) { return std::ranges::binary_search(found, record); };
    if (has(facts.record))
        return true;
    if (facts.record.kind != EntityKind::Signature)
        return false;
    return (facts.actor != noRow && has({EntityKind::Actor, m_dataset.actors[facts.actor].id.value})) ||
           (facts.instrument != noRow &&
            has({EntityKind::Instrument, m_dataset.instruments[facts.instrument].id.value}));
}

bool RecordFilter::hasAttribute(const FilterTerm& term, const RecordFacts& facts) const
{
    auto found = m_hits.attributes.begin();
    for (const FilterTerm& other : m_filter.terms)
        if (other.field == FilterField::Attribute && found != m_hits.attributes.end()) {
            if (&other == &term)
                return std::ranges::binary_search(*found, facts.record);
            ++found;
        }
    return !term.negated; // nobody looked
}

bool RecordFilter::isKnown(const FilterTerm& term, const RecordFacts& facts) const
{
    const Instant by = knownBy(term, m_zone);
    return std::ranges::any_of(facts.sources,
                               [&](Row source) { return source < m_published.size() && m_published[source] <= by; });
}

bool RecordFilter::holds(const FilterTerm& term, const RecordFacts& facts) const
{
    switch (term.field) {
    case FilterField::Actor:
        return facts.actor != noRow && term.names(m_dataset.actors[facts.actor].uid);
    case FilterField::ActorKind:
        return facts.actor != noRow && term.names(keyOf(m_dataset.actors[facts.actor].kind));
    case FilterField::Status:
        return facts.status && term.names(keyOf(*facts.status));
    case FilterField::Has:
        return (facts.evidence > 0 && term.names(keyOf(Having::Evidence))) ||
               (term.names(keyOf(Having::Attachment)) && std::ranges::binary_search(m_hits.attached, facts.record));
    case FilterField::Topic:
    case FilterField::Tag:
    case FilterField::Coder:
        return term.names(facts.uid);
    case FilterField::Known:
        return isKnown(term, facts);
    case FilterField::SourceKind:
        return std::ranges::any_of(facts.sources, [&](Row source) {
            return source < m_dataset.sources.size() && term.names(keyOf(m_dataset.sources[source].kind));
        });
    case FilterField::TextKind:
        return facts.instrument < m_dataset.instruments.size() &&
               term.names(keyOf(m_dataset.instruments[facts.instrument].kind));
    case FilterField::Attribute:
        return hasAttribute(term, facts);
    default:
        return !term.negated; // words and times are looked at together
    }
}

bool RecordFilter::passes(const RecordFacts& facts, bool (*asks)(FilterField)) const
{
    const EntityKind kind = facts.record.kind;
    for (const FilterTerm& term : m_filter.terms)
        if (asks(term.field) && concerns(term, kind) && holds(term, facts) == term.negated)
            return false;
    if (concerns(FilterField::Word, kind)) {
        const auto isHit = [&](const std::vector<Ref>& found) { return hit(found, facts); };
        if (!std::ranges::all_of(m_hits.wanted, isHit) || std::ranges::any_of(m_hits.excluded, isHit))
            return false;
    }
    return !facts.time || !concerns(FilterField::From, kind) ||
           std::ranges::all_of(m_limits, [&](const TimeLimit& limit) {
               return isWithin(limit, *facts.time) != limit.negated;
           });
}

bool RecordFilter::passesActor(Row actor) const
{
    const Actor& record = m_dataset.actors[actor];
    RecordFacts facts{{EntityKind::Actor, record.id.value}, record.uid};
    facts.actor = actor;
    return passes(facts, [](FilterField field) { return !isOfAny(field); });
}

} // namespace plenary
