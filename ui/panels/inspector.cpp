// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector.h"

#include "ui/panels/inspector_pages.h"
#include "ui/panels/kept_files.h"
#include "ui/session/targets.h"

#include <QBuffer>
#include <QDesktopServices>
#include <QImageReader>

namespace plenary
{

Inspector::Inspector(Session& session, QWidget* parent) : QTextBrowser(parent), m_session(session)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(14);
    connect(&session, &Session::changed, this, &Inspector::sessionChanged);
    connect(this, &QTextBrowser::anchorClicked, this, &Inspector::follow);
}

void Inspector::sessionChanged(Changes changes)
{
    if (changes & Change::Document) {
        // Keys mean nothing in another document; an edit leaves what was looked at.
        const auto document = m_session.isOpen() ? m_session.document().path() : std::filesystem::path();
        if (std::exchange(m_document, document) != document)
            m_visited = {};
    }
    if (changes & (Changes(Change::Selection) | Change::Document)) {
        m_visited.visit(m_session.selected());
        emit visitedChanged();
    }
    if (changes & (Changes(Change::Selection) | Change::Document | Change::Language | Change::Theme | Change::AsOf |
                   Change::Filter | Change::Counting))
        show();
}

/// Pictures of records lie in the document.
QVariant Inspector::loadResource(int type, const QUrl& name)
{
    const auto file = type == QTextDocument::ImageResource ? keptFileOf(name) : std::nullopt;
    if (!file || !m_session.isOpen())
        return {};
    const auto contents = m_session.document().contents(file->contents);
    if (!contents)
        return {};
    QByteArray bytes(reinterpret_cast<const char*>(contents->data()), static_cast<qsizetype>(contents->size()));
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    constexpr int widest = 300;
    if (size.width() > widest)
        reader.setScaledSize(size.scaled(widest, size.height(), Qt::KeepAspectRatio));
    return reader.read();
}

void Inspector::show()
{
    if (!m_session.isOpen())
        return clear();
    setHtml(m_session.marked().empty() ? inspectorPage(m_session, m_session.selected()) : severalPage(m_session));
}

VisitedPages::IsThere Inspector::isThere() const
{
    return [this](const scene::Target& page) { return plenary::isThere(m_session.data(), page); };
}

bool Inspector::canGo(int step) const
{
    return m_session.isOpen() && m_visited.beside(step, isThere());
}

void Inspector::go(int step)
{
    if (!m_session.isOpen())
        return;
    if (const auto page = m_visited.go(step, isThere()))
        m_session.select(*page);
    emit visitedChanged();
}

void Inspector::follow(const QUrl& link)
{
    if (const auto target = targetOf(link)) {
        m_session.select(*target);
        return;
    }
    if (const auto source = sourceToRead(link)) {
        emit readingWanted(*source);
        return;
    }
    if (const auto file = keptFileOf(link))
        return saveKeptFile(m_session, *file, this);
    const QString scheme = link.scheme().toLower();
    if (scheme == QLatin1String("http") || scheme == QLatin1String("https"))
        QDesktopServices::openUrl(link);
}

} // namespace plenary
