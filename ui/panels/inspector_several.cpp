// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the inspector for events selected together.
#include "core/scene/words/duration.h"
#include "core/scene/words/wording.h"
#include "ui/panels/inspector_pages.h"

#include <QCoreApplication>

namespace plenary
{

namespace
{

/// More than these are counted, not listed.
constexpr std::size_t mostListed = 60;

class SeveralPage
{
    Q_DECLARE_TR_FUNCTIONS(Inspector)

public:
    explicit SeveralPage(const Session& session) : m_session(session), m_data(session.data()) {}

    QString page() const;

private:
    TimeSpan timeOf(EventId id) const { return resolved(m_data.events.time(m_data.rowOf(id)), m_session.zone()); }
    static QString paragraph(const QString& html)
    {
        return QStringLiteral("<p style=\"margin:0 0 6px 0\">%1</p>").arg(html);
    }
    QString color(scene::Tone tone) const { return m_session.theme().color(tone).name(); }
    QString muted(const std::string& text) const
    {
        return QStringLiteral("<span style=\"color:%1\">%2</span>")
            .arg(color(scene::Tone::Muted), QString::fromStdString(text).toHtmlEscaped());
    }
    QString distance(EventId first, EventId second) const;
    QString list(const std::vector<EventId>& events) const;

    const Session& m_session;
    const Dataset& m_data;
};

QString SeveralPage::distance(EventId first, EventId second) const
{
    QString html;
    for (const auto& line : scene::distanceLines(m_session.words(), timeOf(first), timeOf(second), m_session.zone()))
        html += paragraph(QString::fromStdString(line).toHtmlEscaped());
    return html;
}

QString SeveralPage::list(const std::vector<EventId>& events) const
{
    const std::size_t shown = std::min(events.size(), mostListed);
    const auto titles = m_session.document().eventTitles(std::span(events.data(), shown));
    QString html;
    if (!titles)
        return paragraph(muted(m_session.words().say(titles.error())));
    for (std::size_t i = 0; i < shown; ++i)
        html += paragraph(
            QStringLiteral("<a href=\"plenary:event/%1/0\" style=\"color:%2; text-decoration:none\">%3</a><br>%4")
                .arg(events[i].value)
                .arg(color(scene::Tone::Link), m_session.in((*titles)[i]).toHtmlEscaped(),
                     muted(scene::timeText(m_session.words(), timeOf(events[i]), m_session.zone()))));
    if (shown < events.size())
        html += paragraph(tr("and %Ln more", nullptr, static_cast<int>(events.size() - shown)));
    return html;
}

QString SeveralPage::page() const
{
    std::vector<EventId> events = m_session.marked();
    std::erase_if(events, [&](EventId id) { return m_data.rowOf(id) == noRow; });
    const auto section = [](const QString& title) {
        return QStringLiteral("<h3 style=\"margin:12px 0 6px 0; font-size:14px\">%1</h3>").arg(title);
    };
    QString html = QStringLiteral("<h2 style=\"margin:0 0 8px 0; font-size:18px\">%1</h2>")
                       .arg(tr("%Ln events selected", nullptr, static_cast<int>(events.size())));
    if (events.size() == 2)
        html += section(tr("How far apart")) + distance(events.front(), events.back());
    else if (events.size() > 2)
        html += section(tr("From the first to the last")) + distance(events.front(), events.back());
    return html + section(tr("Events")) + list(events);
}

} // namespace

QString severalPage(const Session& session)
{
    return SeveralPage(session).page();
}

} // namespace plenary
