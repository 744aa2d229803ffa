// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector_pages.h"

#include "ui/panels/inspector_extras.h"
#include "ui/panels/inspector_page.h"
#include "ui/session/targets.h"

#include "core/scene/agreement/agreement.h"
#include "core/scene/map/signatories.h"
#include "core/scene/pledges/pledges.h"
#include "core/scene/stances/charts.h"
#include "core/scene/words/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace plenary
{

namespace
{

using scene::Target;
using scene::Tone;

} // namespace

QString InspectorPage::link(const Target& target, const QString& html) const
{
    return QStringLiteral("<a href=\"%1\" style=\"color:%2; text-decoration:none\">%3</a>")
        .arg(addressOf(target), color(Tone::Link), html);
}

QString InspectorPage::actorLink(Row row) const
{
    return row == noRow ? QString()
                        : link({Target::Kind::Actor, m_data.actors[row].id.value}, in(m_data.actors[row].name));
}

QString InspectorPage::heading(const QString& small, const QString& title) const
{
    return QStringLiteral("<p style=\"margin:0 0 4px 0\">%1</p><h2 style=\"margin:0 0 8px 0; font-size:18px\">%2</h2>")
        .arg(muted(small), title);
}

QString InspectorPage::section(const QString& title) const
{
    return QStringLiteral("<h3 style=\"margin:16px 0 6px 0; font-size:14px\">%1</h3>").arg(title);
}

QString InspectorPage::time(const TimeSpan& span) const
{
    return escaped(
        QString::fromStdString(scene::timeText(m_session.words(), resolved(span, m_session.zone()), m_session.zone())));
}

QString InspectorPage::stanceBadge(double stance) const
{
    return QStringLiteral("<span style=\"background-color:%1; color:%2; font-weight:600\">&nbsp;%3&nbsp;</span>")
        .arg(color(scene::stanceTone(stance)), color(scene::stanceInk(stance)),
             QString::fromStdString(scene::stanceText(m_session.words(), stance, 1)));
}

QString InspectorPage::passage(const EvidenceRow& row) const
{
    const Row at = m_data.rowOf(row.source);
    if (at == noRow)
        return {};
    const Source& source = m_data.sources[at];
    QString html;
    if (!row.quote.empty())
        html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"8\" style=\"margin:0 0 2px "
                               "0\"><tr><td width=\"3\" style=\"background-color:%1; padding:0\"></td>"
                               "<td style=\"background-color:%2\">%3</td></tr></table>")
                    .arg(color(Tone::Accent), color(Tone::AccentSoft),
                         tr("“%1”").arg(escaped(QString::fromStdString(row.quote))));
    QStringList facts{escaped(QString::fromStdString(source.publisher))};
    if (!source.authors.empty())
        facts << escaped(QString::fromStdString(join(source.authors, ", ")));
    if (source.kind != SourceKind::Unknown)
        facts << word(labelOf(source.kind));
    if (const auto date = parseTime(source.date); date && !source.date.empty())
        facts << time(*date);
    if (!row.language.empty())
        facts << escaped(QString::fromStdString(row.language));
    html += QStringLiteral("<p style=\"margin:0 0 3px 0\">%1").arg(muted(facts.join(QStringLiteral(" · "))));
    if (source.url.text.starts_with("http://") || source.url.text.starts_with("https://"))
        html += QStringLiteral(" · <a href=\"%1\" style=\"color:%2\">%3</a>")
                    .arg(escaped(QString::fromStdString(source.url)), color(Tone::Link), tr("open source"));
    html += QStringLiteral("<br>%1</p>")
                .arg(link({Target::Kind::Source, source.id.value}, escaped(QString::fromStdString(source.title))));
    if (!row.note.empty())
        html += QStringLiteral("<p style=\"margin:0 0 3px 0\">%1</p>").arg(muted(in(row.note)));
    return html + QStringLiteral("<p style=\"margin:0 0 8px 0\"></p>");
}

QString InspectorPage::proof(Ref record) const
{
    const auto rows = m_session.document().evidence(record);
    if (!rows)
        return problem(rows.error());
    QString html;
    for (const auto& row : *rows)
        html += passage(row);
    return html;
}

QString InspectorPage::passages(Ref record, const QString& title)
{
    const auto rows = m_session.document().evidence(record);
    if (!rows)
        return section(title) + problem(rows.error());
    QString html = section(title + QLatin1Char(' ') + muted(QLocale().toString(rows->size())));
    if (rows->empty())
        html += QStringLiteral("<p>%1</p>")
                    .arg(muted(tr("No passage yet: this record is drawn hollow and counted as unproven.")));
    for (const auto& row : *rows)
        html += passage(row);
    return html;
}

QString InspectorPage::eventLink(Row row) const
{
    if (row == noRow)
        return {};
    const EventId id = m_data.events.id[row];
    const auto titles = m_session.document().eventTitles(std::span(&id, 1));
    return titles ? link({Target::Kind::Event, id.value}, in(titles->front())) : problem(titles.error());
}

QString InspectorPage::position(Row row, bool withTopic)
{
    const auto record = m_session.document().read(m_data.positions.id[row]);
    if (!record)
        return problem(record.error());
    const Row topic = m_data.positions.topic[row];
    QStringList who{actorLink(m_data.positions.actor[row])};
    if (m_data.positions.speakingFor[row] != noRow)
        who << tr("for %1").arg(actorLink(m_data.positions.speakingFor[row]));
    QString html = QStringLiteral("<p style=\"margin:6px 0 2px 0\">%1 ").arg(stanceBadge(record->stance));
    if (withTopic)
        html += QStringLiteral("<b>%1</b> · ")
                    .arg(link({Target::Kind::Topic, m_data.topics[topic].id.value}, in(m_data.topics[topic].name)));
    QStringList how{word(labelOf(record->basis)).toLower()};
    if (record->firmness != Firmness::Unknown)
        how << word(labelOf(record->firmness)).toLower();
    if (const Row coder = m_data.positions.coder[row]; coder != noRow && m_data.coders.size() > 1)
        how << tr("coded by %1").arg(escaped(QString::fromStdString(m_data.coders[coder].name)));
    html += who.join(QLatin1Char(' ')) + QStringLiteral(" · ") + muted(how.join(QStringLiteral(" · "))) +
            QStringLiteral("</p>");
    html += QStringLiteral("<p style=\"margin:0 0 4px 0\">%1</p>").arg(in(record->summary));
    if (!record->note.empty())
        html += QStringLiteral("<p style=\"margin:0 0 4px 0\">%1</p>").arg(muted(in(record->note)));
    return html + recordExtras(m_session, {EntityKind::Position, record->id.value});
}

QString InspectorPage::statements(const std::vector<Row>& rows, bool withTopic)
{
    QString html;
    for (const Row row : rows) {
        html += position(row, withTopic);
        html += QStringLiteral("<p style=\"margin:0 0 4px 0\">%1").arg(muted(time(m_data.positions.time(row))));
        const auto where = eventLink(m_data.positions.event[row]);
        html += where.isEmpty() ? QStringLiteral("</p>") : QStringLiteral(" · %1</p>").arg(where);
        html += proof({EntityKind::Position, m_data.positions.id[row].value});
    }
    return html;
}

QString InspectorPage::event(EventId id)
{
    const Row row = m_data.rowOf(id);
    if (row == noRow)
        return nothing();
    const auto record = m_session.document().read(id);
    if (!record)
        return problem(record.error());
    QStringList facts{word(labelOf(record->kind)), time(m_data.events.time(row))};
    if (!record->place.empty())
        facts << in(record->place);
    QString html = heading(facts.join(QStringLiteral(" · ")), in(record->title));
    QStringList actors;
    for (const auto& part : record->participants)
        actors << actorLink(m_data.rowOf(part.actor));
    html += QStringLiteral("<p style=\"margin:0 0 8px 0\">%1</p><p style=\"margin:0 0 6px 0\">%2</p>")
                .arg(actors.join(QStringLiteral(" · ")), in(record->summary));
    if (!record->timeNote.empty())
        html +=
            QStringLiteral("<p style=\"margin:0 0 6px 0\">%1</p>").arg(muted(tr("Time: %1").arg(in(record->timeNote))));
    if (!record->tags.empty())
        html += QStringLiteral("<p style=\"margin:0 0 6px 0\">%1</p>")
                    .arg(muted(tr("Tags: %1").arg(tagNames(record->tags))));
    if (const auto positions = m_data.events.positions.of(row); !positions.empty()) {
        html += section(tr("Positions taken here"));
        for (const Row at : positions)
            html += position(at, true) + proof({EntityKind::Position, m_data.positions.id[at].value});
    }
    for (const auto& pledge : m_data.pledges)
        if (pledge.event == id)
            html += QStringLiteral("<p style=\"margin:6px 0 4px 0\"><b>%1</b> · %2</p>")
                        .arg(escaped(QString::fromStdString(
                                 scene::amountText(m_session.words(), pledge.amount, pledge.currency))),
                             link({Target::Kind::Pledge, pledge.id.value, id.value}, in(pledge.label)));
    html += passages({EntityKind::Event, id.value}, tr("Evidence"));
    const QString linked = links(id);
    if (!linked.isEmpty())
        html += section(tr("Linked")) + linked;
    return html + recordExtras(m_session, {EntityKind::Event, id.value});
}

QString InspectorPage::cell(const Target& target)
{
    const TopicId topic{target.second};
    const auto column = scene::columnOf(m_data, target);
    const Row actorRow = column.actor;
    const Row topicRow = m_data.rowOf(topic);
    if (actorRow == noRow || topicRow == noRow)
        return nothing();
    const auto view = m_session.view();
    const scene::StanceCells cells(view, {column}, scene::StanceCells::Detail::Statements);
    const auto& cell = cells.at(0, topicRow);
    const QString who = column.isGroup ? tr("%1 and members").arg(actorLink(actorRow)) : actorLink(actorRow);
    QString html = heading(link({Target::Kind::Topic, topic.value}, in(m_data.topics[topicRow].name)), who);
    html += QStringLiteral("<p>%1</p>")
                .arg(muted(QStringLiteral("−2 %1<br>+2 %2")
                               .arg(in(m_data.topics[topicRow].poleMinus), in(m_data.topics[topicRow].polePlus))));
    if (!cell.summary)
        return html +
               QStringLiteral("<p>%1</p>").arg(tr("No statement up to this date. Silence is not a neutral stance."));
    QStringList facts{tr("mean %1").arg(stanceBadge(cell.summary->mean)),
                      tr("%n statements", nullptr, static_cast<int>(cell.summary->n))};
    if (cell.disputed > 0)
        facts << tr("%n coded differently by several people", nullptr, static_cast<int>(cell.disputed));
    if (cell.summary->interval)
        facts << tr("95 % interval %1 to %2")
                     .arg(
                         QString::fromStdString(scene::stanceText(m_session.words(), cell.summary->interval->low, 2)),
                         QString::fromStdString(scene::stanceText(m_session.words(), cell.summary->interval->high, 2)));
    html +=
        QStringLiteral("<p>%1</p>").arg(facts.join(QStringLiteral(" · "))) + section(tr("Statements, newest first"));
    std::vector<Row> rows;
    for (const Row row : cells.statements(0, topicRow))
        cells.coded().eachCoding(row, [&](Row coding) { rows.push_back(coding); });
    return html + statements({rows.rbegin(), rows.rend()}, false);
}

/// What the agreement of two actors comes from: their means on every topic both spoke on, each leading to its
/// statements.
QString InspectorPage::pair(ActorId first, ActorId second)
{
    const Row rows[] = {m_data.rowOf(first), m_data.rowOf(second)};
    if (rows[0] == noRow || rows[1] == noRow)
        return nothing();
    const auto& options = m_session.stances();
    std::vector<scene::StanceColumn> columns;
    for (const Row row : rows)
        columns.push_back(
            {row, std::ranges::find(options.collapsed, m_data.actors[row].uid) != options.collapsed.end()});
    const auto view = m_session.view();
    const scene::StanceCells cells(view, columns, scene::StanceCells::Detail::Counts, options.minN);
    const auto result = scene::Agreement(view, columns, options).matrix().at(0, 1);
    QString html = heading(word(labelOf(options.measure)), tr("%1 and %2").arg(actorLink(rows[0]), actorLink(rows[1])));
    const auto value =
        result.value ? QString::fromStdString(m_session.words().number(*result.value, 3)) : tr("not defined");
    html += QStringLiteral("<p><b>%1</b> · %2</p>")
                .arg(escaped(value), tr("%n shared topics", nullptr, static_cast<int>(result.shared)));
    const auto formula = stats::formula(m_session.words(), options.measure, options.pairOptions());
    html += QStringLiteral("<p>%1</p>").arg(muted(escaped(QString::fromStdString(formula))));
    for (Row topic = 0; topic < m_data.topics.size(); ++topic) {
        const auto& a = cells.at(0, topic);
        const auto& b = cells.at(1, topic);
        if (!a.summary || !b.summary)
            continue;
        const auto badge = [&](std::size_t column, const scene::StanceCell& cell) {
            return link(scene::cellTarget(m_data, columns[column], topic),
                        stanceBadge(cell.summary->mean) + QStringLiteral(" n = %1").arg(cell.n));
        };
        html += QStringLiteral("<p style=\"margin:4px 0 0 0\">%1</p><p style=\"margin:0 0 4px 0\">%2 · %3</p>")
                    .arg(link({Target::Kind::Topic, m_data.topics[topic].id.value}, in(m_data.topics[topic].name)),
                         badge(0, a), badge(1, b));
    }
    return html;
}

QString InspectorPage::actor(ActorId id)
{
    const Row row = m_data.rowOf(id);
    if (row == noRow)
        return nothing();
    const Actor& record = m_data.actors[row];
    QString html =
        heading(word(labelOf(record.kind)), in(record.name)) + QStringLiteral("<p>%1</p>").arg(in(record.role));
    for (const auto& office : m_data.affiliations)
        if (office.person == id)
            html += QStringLiteral("<p style=\"margin:0 0 4px 0\">%1 %2</p>")
                        .arg(in(office.role), actorLink(m_data.rowOf(office.actor)));
    if (!record.aliases.empty())
        html +=
            paragraph(muted(tr("Also called: %1").arg(escaped(QString::fromStdString(join(record.aliases, ", "))))));
    if (!record.note.empty())
        html += paragraph(in(record.note));
    html += recordExtras(m_session, {EntityKind::Actor, id.value});
    html += signature(row);
    std::vector<Row> rows;
    for (Row at = 0; at < m_data.positions.size(); ++at) {
        const auto counted = m_data.positions.countsFor.of(at);
        const bool counts =
            m_session.countsSpokenFor() ? std::ranges::find(counted, row) != counted.end() : counted.front() == row;
        if (counts && m_session.visible().positions[at])
            rows.push_back(at);
    }
    std::ranges::reverse(rows);
    constexpr std::size_t most = 60;
    if (!rows.empty())
        html += section(tr("Statements, newest first") + QLatin1Char(' ') + muted(QLocale().toString(rows.size())));
    rows.resize(std::min(rows.size(), most));
    return html + statements(rows, true);
}

QString InspectorPage::topic(TopicId id)
{
    const Row row = m_data.rowOf(id);
    if (row == noRow)
        return nothing();
    const Topic& record = m_data.topics[row];
    QString html = heading(tr("Topic"), in(record.name)) +
                   QStringLiteral("<p>%1</p><p>−2 %2<br>+2 %3</p>")
                       .arg(in(record.definition), in(record.poleMinus), in(record.polePlus));
    std::vector<Row> rows;
    for (Row at = 0; at < m_data.positions.size(); ++at)
        if (m_data.positions.topic[at] == row && m_session.visible().positions[at])
            rows.push_back(at);
    std::ranges::reverse(rows);
    constexpr std::size_t most = 60;
    html += section(tr("Statements, newest first") + QLatin1Char(' ') + muted(QLocale().toString(rows.size())));
    rows.resize(std::min(rows.size(), most));
    return html + statements(rows, false) + recordExtras(m_session, {EntityKind::Topic, id.value});
}

QString InspectorPage::nothing()
{
    const auto& summit = m_data.summit;
    QString html = heading(in(summit.place), in(summit.title)) + QStringLiteral("<p>%1</p>").arg(in(summit.subtitle));
    html += QStringLiteral("<p>%1</p>")
                .arg(tr("Click any mark — an event, a cell, a country, a sum — to read the passages behind it."));
    if (!summit.note.empty())
        html += section(tr("About these data")) + QStringLiteral("<p>%1</p>").arg(in(summit.note));
    if (!summit.credit.empty())
        html += QStringLiteral("<p>%1</p>").arg(muted(in(summit.credit)));
    return html + publishedCounts();
}

QString inspectorPage(const Session& session, const scene::Target& target)
{
    InspectorPage page(session);
    switch (target.kind) {
    case Target::Kind::Event:
        return page.event(EventId{target.first});
    case Target::Kind::Cell:
    case Target::Kind::Group:
        return page.cell(target);
    case Target::Kind::Pair:
        return page.pair(ActorId{target.first}, ActorId{target.second});
    case Target::Kind::Actor:
        return page.actor(ActorId{target.first});
    case Target::Kind::Topic:
        return page.topic(TopicId{target.first});
    case Target::Kind::Pledge:
        return page.pledge(PledgeId{target.first});
    case Target::Kind::Source:
        return page.source(SourceId{target.first});
    default:
        return page.nothing();
    }
}

QString readingAddress(SourceId source)
{
    return QStringLiteral("plenary-read:%1").arg(source.value);
}

std::optional<SourceId> sourceToRead(const QUrl& address)
{
    bool isNumber = false;
    const SourceId source{address.path().toLongLong(&isNumber)};
    return address.scheme() == QLatin1String("plenary-read") && isNumber ? std::optional(source) : std::nullopt;
}

} // namespace plenary
