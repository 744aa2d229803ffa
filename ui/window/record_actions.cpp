// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/record_actions.h"

#include "core/base/time_format.h"
#include "ui/dialogs/event_dialog.h"
#include "ui/look/style.h"

#include <QAction>
#include <QMenu>
#include <QToolBar>

#include <algorithm>

namespace plenary
{

namespace
{

Result<std::vector<TagId>> tagsNamed(Writer& writer, const std::vector<std::string>& names)
{
    std::vector<TagId> tags;
    for (const auto& name : names)
        if (const TagId tag = TRY(writer.tagNamed(name)); std::ranges::find(tags, tag) == tags.end())
            tags.push_back(tag);
    return tags;
}

} // namespace

RecordActions::RecordActions(Session& session, QWidget& window)
    : QObject(&window), m_session(session), m_window(window),
      m_undo(add(QT_TR_NOOP("&Undo"), QKeySequence::Undo, [this] { undo(); })),
      m_redo(add(QT_TR_NOOP("&Redo"), QKeySequence::Redo, [this] { redo(); })),
      m_add(add(QT_TR_NOOP("&Add event…"), QKeySequence(QStringLiteral("Ctrl+E")), [this] { addEvent(); })),
      m_edit(add(QT_TR_NOOP("&Edit event…"), Qt::Key_F2, [this] { editEvent(); })),
      m_delete(add(QT_TR_NOOP("&Delete event"), QKeySequence::Delete, [this] { deleteEvent(); }))
{
    connect(&session, &Session::changed, this, &RecordActions::refresh);
    refresh();
}

QAction* RecordActions::add(const char* text, const QKeySequence& key, const std::function<void()>& act)
{
    auto* action = new QAction(this);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, act);
    m_window.addAction(action);
    m_named.push_back({action, text});
    return action;
}

void RecordActions::addTo(QMenu& edit)
{
    edit.addActions({m_undo, m_redo});
    edit.addSeparator();
    edit.addActions({m_add, m_edit, m_delete});
}

void RecordActions::addTo(QToolBar& bar)
{
    bar.addActions({m_undo, m_redo});
}

void RecordActions::retranslate()
{
    for (const auto& [action, text] : m_named)
        action->setText(tr(text));
    refresh();
}

void RecordActions::applyTheme()
{
    m_undo->setIcon(icon("undo", m_session.theme()));
    m_redo->setIcon(icon("redo", m_session.theme()));
}

void RecordActions::refresh()
{
    const bool writable = m_session.canEdit();
    const bool event = writable && m_session.selected().kind == scene::Target::Kind::Event;
    m_undo->setEnabled(m_session.canUndo());
    m_redo->setEnabled(m_session.canRedo());
    m_undo->setToolTip(m_undo->isEnabled() ? tr("Undo: %1").arg(m_session.undoLabel()) : tr("Nothing to undo"));
    m_redo->setToolTip(m_redo->isEnabled() ? tr("Redo: %1").arg(m_session.redoLabel()) : tr("Nothing to redo"));
    m_add->setEnabled(writable);
    m_edit->setEnabled(event);
    m_delete->setEnabled(event);
}

void RecordActions::addEvent()
{
    Event event;
    event.when = isoTime(m_session.span().from + (m_session.span().to - m_session.span().from) / 2, m_session.zone());
    EventDialog dialog(m_session, event, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    event = dialog.event();
    const auto done =
        m_session.edit({PLENARY_TR("core", "Add event “%1”"), {m_session.in(event.title).toStdString()}}, [&](Writer& writer) -> Result<> {
            event.tags = TRY(tagsNamed(writer, dialog.tags()));
            event.id = TRY(writer.put(event));
            return {};
        });
    if (m_session.told(done))
        m_session.select({scene::Target::Kind::Event, event.id.value});
}

std::optional<Event> RecordActions::selectedEvent()
{
    const auto record = m_session.document().read(EventId{m_session.selected().first});
    if (record)
        return *record;
    m_session.tell(record.error());
    return std::nullopt;
}

void RecordActions::editEvent()
{
    const auto record = selectedEvent();
    if (!record)
        return;
    EventDialog dialog(m_session, *record, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Event event = dialog.event();
    m_session.told(
        m_session.edit({PLENARY_TR("core", "Edit event “%1”"), {m_session.in(event.title).toStdString()}}, [&](Writer& writer) -> Result<> {
            event.tags = TRY(tagsNamed(writer, dialog.tags()));
            (void)TRY(writer.put(event));
            return {};
        }));
}

void RecordActions::deleteEvent()
{
    const auto record = selectedEvent();
    if (!record)
        return;
    const QString title = m_session.in(record->title);
    const auto done = m_session.edit({PLENARY_TR("core", "Delete event “%1”"), {title.toStdString()}}, [&](Writer& writer) {
        return writer.remove({EntityKind::Event, record->id.value});
    });
    if (!m_session.told(done))
        return;
    m_session.select({});
    m_session.say(tr("Deleted: %1, with its positions and sums. Undo brings all of it back.").arg(title));
}

void RecordActions::undo()
{
    if (const auto done = m_session.undo())
        m_session.say(tr("Undone: %1").arg(*done));
    else
        m_session.tell(done.error());
}

void RecordActions::redo()
{
    if (const auto done = m_session.redo())
        m_session.say(tr("Redone: %1").arg(*done));
    else
        m_session.tell(done.error());
}

} // namespace plenary
