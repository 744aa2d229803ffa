// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/session/session.h"

#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QLabel;
class QMenu;
class QMenuBar;
class QTimer;
class QToolButton;
class QWidget;

namespace plenary
{

class Panel;
class TimelineView;

/// The menu of the timeline and what in it changes its look: lanes, colours, bands, arrows, how the filter’s range of
/// time is met, how fast the as-of date plays, links between events.
class TimelineActions : public QObject
{
    Q_OBJECT

public:
    /// Adds its button to the panel’s header and sets the interval of `player`. `window` owns it.
    TimelineActions(Session& session, TimelineView& view, Panel& panel, QTimer& player, QWidget& window);

    /// Puts the menu before the last two, analysis and help.
    void addMenu(QMenuBar& bar);
    /// Says in the status bar which range of time the filter asks for, and how it is met; hidden where it asks for none.
    QLabel* rangeLabel() const { return m_range; }
    void retranslate();

private:
    struct Entry
    {
        QAction* action;
        const char* text;
        std::function<bool()> isOn;     ///< of what can be checked
        std::function<bool()> isUsable; ///< always, where there is none
    };

    QAction* add(QMenu* menu, const char* text, const QString& key, const std::function<void()>& act,
                 std::function<bool()> isOn = {}, std::function<bool()> isUsable = {});
    QMenu* addSubmenu(QMenu* menu, const char* text);
    void addColours(QMenu* menu);
    void addShown(QMenu* menu);
    void addRange(QMenu* menu);
    void addSpeeds(QMenu* menu);
    void addLinks(QMenu* menu);
    void change(const std::function<void(scene::TimelineOptions&)>& apply);
    void chooseLanes();
    void editEras();
    void filterToSpan();
    /// Of the two events selected together the later one, and then the earlier.
    std::pair<Row, Row> linkEnds() const;
    bool isLinked(LinkKind kind) const;
    void toggleLink(LinkKind kind);
    void refresh();

    Session& m_session;
    TimelineView& m_view;
    QTimer& m_player;
    QWidget& m_window;
    QToolButton* m_colour;
    QLabel* m_range;
    QMenu* m_menu;
    std::vector<Entry> m_entries;
    std::vector<std::pair<QMenu*, const char*>> m_submenus;
};

} // namespace plenary
