// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of the inspector: acts on texts, sums, counts, and what events refer to.
#include "ui/panels/inspector_extras.h"
#include "ui/panels/inspector_page.h"

#include "core/scene/pledges/pledges.h"

#include <algorithm>

namespace plenary
{

using scene::Target;
using scene::Tone;

QString InspectorPage::tagNames(const std::vector<TagId>& tags) const
{
    QStringList names;
    for (const TagId tag : tags)
        if (const Row row = m_data.rowOf(tag); row != noRow)
            names << in(m_data.tags[row].name);
    return names.join(QStringLiteral(", "));
}

/// What signing or giving says on topics, so that words and deeds can be compared.
template <class Stances>
QString InspectorPage::expressed(const QString& what, const Stances& stances) const
{
    QStringList parts;
    for (const auto& one : stances)
        if (const Row topic = m_data.rowOf(one.topic); topic != noRow)
            parts << stanceBadge(one.stance) + QLatin1Char(' ') +
                         link({Target::Kind::Topic, one.topic.value}, in(m_data.topics[topic].name));
    return parts.isEmpty() ? QString() : paragraph(muted(what) + QLatin1Char(' ') + parts.join(QStringLiteral(" · ")));
}

QString InspectorPage::signature(Row actor)
{
    QString html;
    for (const auto& row : m_data.signatures) {
        if (row.actor != actor || row.instrument == noRow)
            continue;
        html += section(in(m_data.instruments[row.instrument].title));
        QStringList facts{QStringLiteral("<b>%1</b>").arg(word(labelOf(row.record.status))),
                          word(labelOf(row.record.attested))};
        if (const auto date = parseTime(row.record.date); date && !row.record.date.empty())
            facts << time(*date);
        html += QStringLiteral("<p>%1</p>").arg(facts.join(QStringLiteral(" · "))) +
                expressed(tr("Signing expresses"), m_data.instruments[row.instrument].expresses);
        if (!row.record.reason.empty())
            html += QStringLiteral("<p>%1</p>").arg(in(row.record.reason));
        html += passages({EntityKind::Signature, row.record.id.value}, tr("Evidence")) +
                recordExtras(m_session, {EntityKind::Signature, row.record.id.value});
    }
    return html;
}

QString InspectorPage::pledge(PledgeId id)
{
    const auto record = std::ranges::find(m_data.pledges, id, &Pledge::id);
    if (record == m_data.pledges.end())
        return nothing();
    const auto amount =
        escaped(QString::fromStdString(scene::amountText(m_session.words(), record->amount, record->currency)));
    QString html = heading(word(labelOf(record->kind)) + QStringLiteral(" · ") + word(labelOf(record->bound)) +
                               QLatin1Char(' ') + amount,
                           in(record->label));
    QStringList who{actorLink(m_data.rowOf(record->actor))};
    if (record->recipient)
        who << actorLink(m_data.rowOf(record->recipient));
    html += QStringLiteral("<p>%1</p>").arg(who.join(QStringLiteral(" → ")));
    if (!record->horizon.empty())
        html += QStringLiteral("<p>%1</p>").arg(in(record->horizon));
    html += QStringLiteral("<p>%1</p>").arg(tr("Announced at %1").arg(eventLink(m_data.rowOf(record->event)))) +
            expressed(tr("Giving expresses"), record->expresses);
    return html + passages({EntityKind::Pledge, id.value}, tr("Evidence")) +
           recordExtras(m_session, {EntityKind::Pledge, id.value});
}

QString InspectorPage::publishedCounts()
{
    if (m_data.publishedCounts.empty())
        return {};
    QString html = section(tr("Published counts of signatories"));
    for (const auto& count : m_data.publishedCounts) {
        const QString number = count.number ? QString::number(*count.number) : QString();
        const QString shown = count.approximate ? tr("about %1").arg(number).trimmed() : number;
        html += QStringLiteral("<p style=\"margin:8px 0 2px 0\"><b>%1</b> %2</p>").arg(shown, in(count.what));
        html += proof({EntityKind::PublishedCount, count.id.value});
    }
    return html;
}

QString InspectorPage::links(EventId id) const
{
    QString html;
    const Row row = m_data.rowOf(id);
    const auto add = [&](const QString& how, Row other) {
        html += QStringLiteral("<p style=\"margin:0 0 4px 0\">%1 %2</p>").arg(muted(how), eventLink(other));
    };
    for (const Row earlier : m_data.events.respondsTo.of(row))
        if (earlier != noRow)
            add(tr("responds to"), earlier);
    for (const Row earlier : m_data.amendedBy(row))
        add(tr("amends"), earlier);
    for (const Row whole : m_data.eventPartOf.of(row))
        add(tr("part of"), whole);
    for (Row other = 0; other < m_data.events.size(); ++other) {
        if (std::ranges::count(m_data.amendedBy(other), row) > 0)
            add(tr("amended by"), other);
        if (std::ranges::count(m_data.eventPartOf.of(other), row) > 0)
            add(tr("contains"), other);
        const auto answers = m_data.events.respondsTo.of(other);
        if (std::ranges::find(answers, row) != answers.end())
            add(tr("answered by"), other);
    }
    return html;
}

} // namespace plenary
