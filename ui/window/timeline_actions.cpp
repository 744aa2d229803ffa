// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/timeline_actions.h"

#include "core/base/time_format.h"
#include "core/scene/words/wording.h"
#include "ui/charts/timeline_view.h"
#include "ui/dialogs/era_dialog.h"
#include "ui/dialogs/lane_dialog.h"
#include "ui/panels/panel.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace plenary
{

namespace
{

struct Speed
{
    int interval; ///< milliseconds an event
    const char* text;
};

constexpr Speed speeds[] = {
    {2500, QT_TRANSLATE_NOOP("plenary::TimelineActions", "Slow")},
    {900, QT_TRANSLATE_NOOP("plenary::TimelineActions", "Normal")},
    {300, QT_TRANSLATE_NOOP("plenary::TimelineActions", "Fast")},
    {80, QT_TRANSLATE_NOOP("plenary::TimelineActions", "Very fast")},
};
constexpr int usualSpeed = 900;

} // namespace

TimelineActions::TimelineActions(Session& session, TimelineView& view, Panel& panel, QTimer& player, QWidget& window)
    : QObject(&window), m_session(session), m_view(view), m_player(player), m_window(window),
      m_colour(panel.addButton()), m_range(new QLabel(&window)), m_menu(new QMenu(&window))
{
    m_player.setInterval(usualSpeed);
    m_colour->setPopupMode(QToolButton::InstantPopup);
    m_colour->setObjectName(QStringLiteral("colour"));
    m_range->setObjectName(QStringLiteral("range"));
    add(m_menu, QT_TR_NOOP("&Lanes…"), QStringLiteral("Ctrl+L"), [this] { chooseLanes(); });
    addColours(m_menu);
    addShown(m_menu);
    add(m_menu, QT_TR_NOOP("&Eras…"), {}, [this] { editEras(); }, {},
        [this] { return m_session.canEdit(); });
    m_menu->addSeparator();
    addRange(m_menu);
    m_menu->addSeparator();
    addSpeeds(m_menu);
    add(m_menu, QT_TR_NOOP("As-of date: &all dates"), {}, [this] { m_session.setAsOf(distantFuture); },
        [this] { return m_session.asOf() >= distantFuture; });
    m_menu->addSeparator();
    addLinks(m_menu);
    connect(&session, &Session::changed, this, &TimelineActions::refresh);
}

QAction* TimelineActions::add(QMenu* menu, const char* text, const QString& key, const std::function<void()>& act,
                              std::function<bool()> isOn, std::function<bool()> isUsable)
{
    auto* action = menu->addAction(QString());
    action->setShortcut(QKeySequence(key));
    action->setCheckable(static_cast<bool>(isOn));
    action->setEnabled(false);
    connect(action, &QAction::triggered, this, [this, act] {
        if (m_session.isOpen())
            act();
        refresh(); // what did not change shows its true state again
    });
    m_entries.push_back({action, text, std::move(isOn), std::move(isUsable)});
    return action;
}

QMenu* TimelineActions::addSubmenu(QMenu* menu, const char* text)
{
    auto* made = menu->addMenu(QString());
    m_submenus.emplace_back(made, text);
    return made;
}

void TimelineActions::change(const std::function<void(scene::TimelineOptions&)>& apply)
{
    auto timeline = m_session.timeline();
    apply(timeline);
    m_session.setTimeline(std::move(timeline));
}

void TimelineActions::addColours(QMenu* menu)
{
    auto* colours = addSubmenu(menu, QT_TR_NOOP("&Colour by"));
    for (const auto& name : kindNames<scene::ColourBy>()) {
        const auto by = *kindFromKey<scene::ColourBy>(name.key);
        add(colours, name.label, {}, [this, by] { change([by](auto& timeline) { timeline.colourBy = by; }); },
            [this, by] { return m_session.timeline().colourBy == by; });
    }
    m_colour->setMenu(colours);
}

void TimelineActions::addShown(QMenu* menu)
{
    const auto addToggle = [&](const char* text, bool scene::TimelineOptions::*option) {
        add(menu, text, {}, [this, option] { change([option](auto& timeline) { timeline.*option = !(timeline.*option); }); },
            [this, option] { return m_session.timeline().*option; });
    };
    addToggle(QT_TR_NOOP("&Arrows between events"), &scene::TimelineOptions::links);
    addToggle(QT_TR_NOOP("&Bands of eras"), &scene::TimelineOptions::eras);
    addToggle(QT_TR_NOOP("Bands of &nights"), &scene::TimelineOptions::nights);
    addToggle(QT_TR_NOOP("Leave &out empty nights and times"), &scene::TimelineOptions::folds);
}

void TimelineActions::addRange(QMenu* menu)
{
    add(menu, QT_TR_NOOP("&Filter to the time shown"), {}, [this] { filterToSpan(); });
    auto* modes = addSubmenu(menu, QT_TR_NOOP("What the filter’s range of time &takes in"));
    for (const auto& name : kindNames<OverlapMode>()) {
        const auto mode = *kindFromKey<OverlapMode>(name.key);
        const std::string key(name.key);
        add(modes, name.label, {},
            [this, key, mode] {
                const bool usual = mode == OverlapMode::Possibly;
                m_session.setFilter(
                    m_session.filter().with(FilterField::Overlap, usual ? std::vector<std::string>{} : std::vector{key}));
            },
            [this, mode] { return m_session.filter().overlap() == mode; });
    }
}

void TimelineActions::addSpeeds(QMenu* menu)
{
    auto* submenu = addSubmenu(menu, QT_TR_NOOP("&Speed of playing"));
    for (const auto& [interval, text] : speeds)
        add(submenu, text, {}, [this, interval = interval] { m_player.setInterval(interval); },
            [this, interval = interval] { return m_player.interval() == interval; });
}

void TimelineActions::addLinks(QMenu* menu)
{
    for (const auto& [kind, text] :
         {std::pair{LinkKind::RespondsTo, QT_TR_NOOP("Of two selected events, the later &responds to the earlier")},
          {LinkKind::Amends, QT_TR_NOOP("Of two selected events, the later a&mends the earlier")}})
        add(menu, text, {}, [this, kind = kind] { toggleLink(kind); }, [this, kind = kind] { return isLinked(kind); },
            [this] { return m_session.marked().size() == 2 && m_session.canEdit(); });
}

void TimelineActions::addMenu(QMenuBar& bar)
{
    bar.insertMenu(bar.actions().at(bar.actions().size() - 2), m_menu);
}

void TimelineActions::chooseLanes()
{
    LaneDialog dialog(m_session, m_view.shownLanes(), &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    change([&](auto& timeline) {
        timeline.laneOrder = dialog.order();
        timeline.hiddenLanes = dialog.hidden();
    });
}

void TimelineActions::editEras()
{
    EraDialog dialog(m_session, &m_window);
    if (dialog.exec() != QDialog::Accepted || dialog.eras() == m_session.data().eras)
        return;
    m_session.told(m_session.edit(PLENARY_TR("core", "Change eras"), [&](Writer& writer) {
        return replaceEras(writer, m_session.data().eras, dialog.eras());
    }));
}

void TimelineActions::filterToSpan()
{
    const auto span = m_session.span();
    const auto& zone = m_session.zone();
    m_session.setFilter(m_session.filter()
                            .with(FilterField::From, {isoTime(span.from, zone, Precision::Second)})
                            .with(FilterField::To, {isoTime(span.to, zone, Precision::Second)}));
}

std::pair<Row, Row> TimelineActions::linkEnds() const
{
    const auto& marked = m_session.marked();
    if (marked.size() != 2)
        return {noRow, noRow};
    return {m_session.data().rowOf(marked[1]), m_session.data().rowOf(marked[0])};
}

bool TimelineActions::isLinked(LinkKind kind) const
{
    const auto [later, earlier] = linkEnds();
    if (later == noRow || earlier == noRow)
        return false;
    const auto& data = m_session.data();
    const auto others = kind == LinkKind::Amends ? data.amendedBy(later) : data.events.respondsTo.of(later);
    return std::ranges::find(others, earlier) != others.end();
}

void TimelineActions::toggleLink(LinkKind kind)
{
    const auto marked = m_session.marked();
    const bool linked = !isLinked(kind);
    m_session.told(m_session.edit(linked ? PLENARY_TR("core", "Link two events")
                                         : PLENARY_TR("core", "Take a link between two events away"),
                                  [&](Writer& writer) { return writer.link(marked[1], marked[0], kind, linked); }));
}

void TimelineActions::retranslate()
{
    m_menu->setTitle(tr("&Timeline"));
    for (const auto& [menu, text] : m_submenus)
        menu->setTitle(tr(text));
    for (const auto& entry : m_entries) {
        // The words for values are those of the core.
        const QString own = tr(entry.text);
        entry.action->setText(
            own == QString::fromUtf8(entry.text) ? QString::fromStdString(m_session.words().translate(entry.text)) : own);
    }
    m_colour->setToolTip(tr("What the colours of events say"));
    m_range->setToolTip(tr("The range of time that the filter asks for, and how it is met"));
    refresh();
}

void TimelineActions::refresh()
{
    const bool open = m_session.isOpen();
    m_menu->menuAction()->setEnabled(open);
    for (const auto& entry : m_entries) {
        entry.action->setEnabled(open && (!entry.isUsable || entry.isUsable()));
        if (entry.isOn)
            entry.action->setChecked(open && entry.isOn());
    }
    const auto& words = m_session.words();
    const auto word = [&](const char* english) { return QString::fromStdString(words.translate(english)); };
    m_colour->setText(tr("colour: %1").arg(word(labelOf(m_session.timeline().colourBy))));
    m_colour->setAccessibleName(m_colour->text());
    const auto from = m_session.filter().values(FilterField::From);
    const auto to = m_session.filter().values(FilterField::To);
    m_range->setVisible(open && (!from.empty() || !to.empty()));
    const auto bound = [](const std::vector<std::string>& values) {
        return values.empty() ? QStringLiteral("…") : QString::fromStdString(values.front());
    };
    m_range->setText(
        tr("%1: %2 to %3").arg(word(labelOf(m_session.filter().overlap())), bound(from), bound(to)));
}

} // namespace plenary
