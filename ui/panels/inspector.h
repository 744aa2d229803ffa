// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/visited_pages.h"
#include "ui/session/session.h"

#include <QTextBrowser>

#include <filesystem>

namespace plenary
{

/// Shows the record behind the selected mark and the passages behind the record. Links lead to other records; links to
/// the web are opened only if they are http or https.
class Inspector : public QTextBrowser
{
    Q_OBJECT

public:
    explicit Inspector(Session& session, QWidget* parent = nullptr);

    /// Goes back and forth through what was looked at and is still there.
    void back() { go(-1); }
    void forward() { go(1); }
    bool canGoBack() const { return canGo(-1); }
    bool canGoForward() const { return canGo(1); }

signals:
    void readingWanted(plenary::SourceId source);
    void visitedChanged();

protected:
    QVariant loadResource(int type, const QUrl& name) override;

private:
    void sessionChanged(Changes changes);
    void show();
    void go(int step);
    bool canGo(int step) const;
    VisitedPages::IsThere isThere() const;
    void follow(const QUrl& link);

    Session& m_session;
    VisitedPages m_visited;
    std::filesystem::path m_document; ///< whose pages those are
};

} // namespace plenary
