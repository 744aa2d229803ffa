// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QTextBrowser>

namespace plenary
{

/// Shows the record behind the selected mark and the passages behind the record. Links lead to other records; links to
/// the web are opened only if they are http or https.
class Inspector : public QTextBrowser
{
    Q_OBJECT

public:
    explicit Inspector(Session& session, QWidget* parent = nullptr);

    /// Goes back and forth through what was looked at.
    void back();
    void forward();
    bool canGoBack() const { return m_position > 0; }
    bool canGoForward() const { return m_position + 1 < m_visited.size(); }

signals:
    void visitedChanged();

private:
    void sessionChanged(Changes changes);
    void show(const scene::Target& target);
    void follow(const QUrl& link);

    Session& m_session;
    std::vector<scene::Target> m_visited;
    std::size_t m_position = 0;
};

} // namespace plenary
