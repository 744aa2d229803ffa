// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QKeySequence;
class QMenu;
class QWidget;

namespace plenary
{

/// What the window does with documents: makes, opens, copies and closes them. Holds no state but its menus.
class DocumentActions : public QObject
{
    Q_OBJECT

public:
    /// `open` opens a document in the window.
    DocumentActions(Session& session, std::function<bool(const QString& path)> open, QWidget& window);

    void addTo(QMenu& file);
    void retranslate();

    /// Opens the user's own copy of the bundled summit, made on first use.
    void openBundled();
    /// Asks which document is to be opened.
    void askAndOpen();
    /// Asks what a new summit begins with, makes it and opens it.
    void newSummit();
    /// Asks for a place, makes a copy of the bundled summit there and opens it.
    void newBundled();
    /// The same without asking.
    bool makeBundled(QString path);

private:
    QAction* add(const char* text, const QKeySequence& key, const std::function<void()>& act);
    void fillRecent();
    void saveCopy();
    void compact();
    void unpack();
    void merge();
    void showBackups();

    struct Named
    {
        QAction* action;
        const char* text;
    };

    Session& m_session;
    std::function<bool(const QString&)> m_open;
    QWidget& m_window;
    std::vector<Named> m_named;
    QAction *m_new, *m_newBundled, *m_openOther, *m_copy, *m_unpack, *m_merge, *m_backups, *m_compact, *m_close;
    QMenu* m_recent;
};

} // namespace plenary
