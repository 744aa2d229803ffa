// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QKeySequence;
class QMenu;
class QToolBar;
class QWidget;

namespace plenary
{

/// What the window does with records: adds, edits and deletes events, takes edits back and puts them back. Holds no
/// state but its menu.
class RecordActions : public QObject
{
    Q_OBJECT

public:
    RecordActions(Session& session, QWidget& window);

    void addTo(QMenu& edit);
    void addTo(QToolBar& bar);
    void retranslate();
    void applyTheme();

private:
    QAction* add(const char* text, const QKeySequence& key, const std::function<void()>& act);
    void refresh();
    void addEvent();
    void editEvent();
    void deleteEvent();
    void undo();
    void redo();
    /// The record of the selected event; why there is none is told.
    std::optional<Event> selectedEvent();

    struct Named
    {
        QAction* action;
        const char* text;
    };

    Session& m_session;
    QWidget& m_window;
    std::vector<Named> m_named;
    QAction *m_undo, *m_redo, *m_add, *m_edit, *m_delete;
};

} // namespace plenary
