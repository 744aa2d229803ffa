// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/kept_files.h"
#include "ui/session/session.h"

#include <QCoreApplication>

// Behind inspectorPage(); only the inspector_*.cpp include it.
namespace plenary
{

/// Builds one page. Each public function is one kind of record.
class InspectorPage
{
    Q_DECLARE_TR_FUNCTIONS(Inspector)

public:
    explicit InspectorPage(const Session& session) : m_session(session), m_data(session.data()) {}

    QString event(EventId id);
    QString cell(const scene::Target& target);
    QString pair(ActorId first, ActorId second);
    QString actor(ActorId id);
    QString topic(TopicId id);
    QString pledge(PledgeId id);
    QString source(SourceId id);
    QString nothing();

private:
    static QString escaped(const QString& text) { return text.toHtmlEscaped(); }
    QString in(const Text& text) const { return escaped(m_session.in(text)); }
    QString word(const char* english) const
    {
        return escaped(QString::fromStdString(m_session.words().translate(english)));
    }
    QString color(scene::Tone tone) const { return m_session.theme().color(tone).name(); }
    QString muted(const QString& html) const
    {
        return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(color(scene::Tone::Muted), html);
    }
    QString link(const scene::Target& target, const QString& html) const;
    QString actorLink(Row row) const;
    QString heading(const QString& small, const QString& title) const;
    QString section(const QString& title) const;
    QString time(const TimeSpan& span) const;
    QString passages(Ref record, const QString& title);
    QString proof(Ref record) const;
    /// What could not be read is not taken for what is not there.
    QString problem(const Error& error) const
    {
        return QStringLiteral("<p>%1</p>").arg(escaped(QString::fromStdString(m_session.words().say(error))));
    }
    QString passage(const EvidenceRow& row) const;
    QString position(Row row, bool withTopic);
    QString statements(const std::vector<Row>& rows, bool withTopic);
    QString eventLink(Row row) const;
    QString stanceBadge(double stance) const;
    QString links(EventId id) const;
    QString tagNames(const std::vector<TagId>& tags) const;
    template <class Stances>
    QString expressed(const QString& what, const Stances& stances) const;
    QString paragraph(const QString& html) const
    {
        return QStringLiteral("<p style=\"margin:0 0 4px 0\">%1</p>").arg(html);
    }
    QString signature(Row actor);
    QString publishedCounts();
    // inspector_source.cpp
    QString supported(const std::vector<Citation>& citations);
    QString kept(const Source& source, const std::vector<Citation>& citations);
    QString keptFileLink(const Blob& contents, const QString& name, const QString& words) const;

    const Session& m_session;
    const Dataset& m_data;
};

} // namespace plenary
