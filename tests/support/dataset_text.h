// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dataset.h"

#include <sstream>

// A dataset as text, every field of it, so that two can be compared and their difference be read.
namespace plenary::test
{

class DatasetText
{
public:
    explicit DatasetText(const Dataset& data) : m_data(data) {}

    std::string text()
    {
        summit();
        actors();
        events();
        positions();
        acts();
        m_out << "change " << m_data.change << '\n';
        return m_out.str();
    }

private:
    template <class T>
    static const T& shown(const T& field)
    {
        return field;
    }
    template <class Tag>
    static const std::string& shown(const Formed<Tag>& field)
    {
        return field.text;
    }
    template <class... Fields>
    void line(const Fields&... fields)
    {
        ((m_out << shown(fields) << '|'), ...);
        m_out << '\n';
    }
    static std::string of(const Text& text)
    {
        std::string all;
        for (const auto& [language, value] : text.all())
            all += language + "=" + value + ";";
        return all;
    }
    template <class T>
    static std::string of(std::span<const T> rows)
    {
        std::ostringstream all;
        for (const auto& row : rows) {
            if constexpr (std::is_same_v<T, ParticipantRow>)
                all << row.actor << ":" << static_cast<int>(row.role) << ",";
            else
                all << row << ",";
        }
        return all.str();
    }
    static std::string of(const TimeSpan& time)
    {
        std::ostringstream all;
        all << time.earliestStart << "," << time.latestStart << "," << time.earliestEnd << "," << time.latestEnd << ","
            << packTimeFlags(time);
        for (const TimeSpan& member : time.members.all())
            all << "[" << of(member) << "]";
        return all.str();
    }

    void summit()
    {
        const Summit& s = m_data.summit;
        line(s.uid, of(s.title), of(s.subtitle), of(s.place), s.start, s.end, s.zone, s.asOf, s.focus);
        for (const auto& era : m_data.eras)
            line("era", era.uid, era.when, of(era.name));
    }
    void actors()
    {
        for (const auto& a : m_data.actors)
            line("actor", a.id.value, m_data.rowOf(a.id), a.uid, of(a.name), of(a.shortName), of(a.role), a.iso3,
                 static_cast<int>(a.kind));
        for (const auto& a : m_data.affiliations)
            line("office", a.person.value, a.actor.value, of(a.role), a.from, a.to, a.speaksFor);
        for (const auto& m : m_data.memberships)
            line("member", m.member.value, m.bloc.value, m.from, m.to);
        for (const auto& t : m_data.topics)
            line("topic", t.id.value, m_data.rowOf(t.id), t.uid, of(t.name), of(t.definition), t.order);
        for (const auto& s : m_data.sources)
            line("source", s.id.value, m_data.rowOf(s.id), s.uid, s.title, s.publisher, s.date, of(s.note));
    }
    void events()
    {
        const auto& e = m_data.events;
        for (const auto& tag : m_data.tags)
            line("tag", tag.uid, of(tag.name));
        for (Row row = 0; row < e.size(); ++row)
            line("event", e.id[row].value, m_data.rowOf(e.id[row]), of(e.time(row)), static_cast<int>(e.kind[row]),
                 int{e.importance[row]}, e.evidence[row], of(e.participants.of(row)), of(e.topics.of(row)),
                 "responds " + of(e.respondsTo.of(row)), "amends " + of(m_data.amendedBy(row)),
                 "positions " + of(e.positions.of(row)), "tags " + of(m_data.tagsOf(row)),
                 "sources " + of(m_data.eventSources.of(row)), "part of " + of(m_data.eventPartOf.of(row)));
    }
    void positions()
    {
        const auto& p = m_data.positions;
        for (Row row = 0; row < p.size(); ++row)
            line("position", p.id[row].value, m_data.rowOf(p.id[row]), p.actor[row], p.topic[row], p.event[row],
                 p.speakingFor[row], int{p.stance[row]}, static_cast<int>(p.basis[row]), p.weight[row], of(p.time(row)),
                 p.evidence[row], p.coder[row] == noRow ? "" : m_data.coders[p.coder[row]].uid, "counts " + of(p.countsFor.of(row)),
                 "sources " + of(m_data.positionSources.of(row)));
        for (const auto& coder : m_data.coders)
            line("coder", coder.uid, coder.name);
    }
    void acts()
    {
        for (const auto& i : m_data.instruments)
            line("instrument", i.id.value, i.uid, of(i.title), i.date);
        for (Row row = 0; row < m_data.signatures.size(); ++row) {
            const auto& s = m_data.signatures[row];
            line("signature", s.record.uid, s.actor, s.instrument, s.evidence, static_cast<int>(s.record.status),
                 s.record.date, of(m_data.signatureSources.of(row)));
        }
        for (Row row = 0; row < m_data.pledges.size(); ++row) {
            const auto& p = m_data.pledges[row];
            line("pledge", p.uid, p.event.value, p.actor.value, p.amount, p.currency, of(p.label),
                 m_data.pledgeEvidence[row], of(m_data.pledgeSources.of(row)));
        }
        for (const auto& c : m_data.publishedCounts)
            line("count", c.uid, c.number.value_or(-1), of(c.what));
    }

    const Dataset& m_data;
    std::ostringstream m_out;
};

inline std::string textOf(const Dataset& data)
{
    return DatasetText(data).text();
}

/// The first lines in which two texts differ; empty where they do not.
inline std::string difference(const std::string& left, const std::string& right)
{
    std::istringstream a(left);
    std::istringstream b(right);
    std::string x;
    std::string y;
    while (true) {
        const bool moreA = static_cast<bool>(std::getline(a, x));
        const bool moreB = static_cast<bool>(std::getline(b, y));
        if (!moreA && !moreB)
            return {};
        if (!moreA || !moreB || x != y)
            return "- " + (moreA ? x : "(end)") + "\n+ " + (moreB ? y : "(end)");
    }
}

} // namespace plenary::test
