// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector.h"

#include "ui/panels/inspector_pages.h"

#include <QDesktopServices>

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
    const auto& selected = m_session.selected();
    if (changes & Change::Document)
        m_visited.clear();
    if (changes & (Changes(Change::Selection) | Change::Document) && selected.kind != scene::Target::Kind::None) {
        if (m_visited.empty() || !(m_visited[m_position] == selected)) {
            m_visited.resize(m_visited.empty() ? 0 : m_position + 1);
            m_visited.push_back(selected);
            m_position = m_visited.size() - 1;
        }
        emit visitedChanged();
    }
    if (changes & (Changes(Change::Selection) | Change::Document | Change::Language | Change::Theme | Change::AsOf |
                   Change::Filter | Change::Counting))
        show(selected);
}

void Inspector::show(const scene::Target& target)
{
    if (m_session.isOpen())
        setHtml(m_session.marked().empty() ? inspectorPage(m_session, target) : severalPage(m_session));
}

void Inspector::back()
{
    if (!canGoBack())
        return;
    const auto target = m_visited[--m_position];
    m_session.select(target);
    emit visitedChanged();
}

void Inspector::forward()
{
    if (!canGoForward())
        return;
    const auto target = m_visited[++m_position];
    m_session.select(target);
    emit visitedChanged();
}

void Inspector::follow(const QUrl& link)
{
    if (const auto target = targetOf(link)) {
        m_session.select(*target);
        return;
    }
    const QString scheme = link.scheme().toLower();
    if (scheme == QLatin1String("http") || scheme == QLatin1String("https"))
        QDesktopServices::openUrl(link);
}

} // namespace plenary
