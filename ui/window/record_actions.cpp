// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/record_actions.h"


#include "ui/forms/record_names.h"
#include "ui/look/style.h"
#include "ui/session/targets.h"

#include <QAction>
#include <QCursor>
#include <QMenu>
#include <QToolBar>

#include <algorithm>

namespace plenary
{

namespace
{

using scene::Target;

constexpr std::size_t mostOffered = 40;

} // namespace

RecordActions::RecordActions(Session& session, QWidget& window)
    : QObject(&window), m_session(session), m_window(window),
      m_undo(add(QT_TR_NOOP("&Undo"), QKeySequence::Undo, [this] { undo(); })),
      m_redo(add(QT_TR_NOOP("&Redo"), QKeySequence::Redo, [this] { redo(); })),
      m_add(addAdding(EntityKind::Event, QT_TR_NOOP("&Add event…"), QKeySequence(QStringLiteral("Ctrl+E")))),
      m_edit(add(QT_TR_NOOP("&Edit…"), Qt::Key_F2, [this] { editSelected(); })),
      m_delete(add(QT_TR_NOOP("&Delete"), QKeySequence::Delete, [this] { deleteSelected(); })),
      m_addMenu(new QMenu(&window))
{
    m_named.push_back({m_addMenu->menuAction(), QT_TR_NOOP("Add &other")});
    addAdding(EntityKind::Position, QT_TR_NOOP("&Statement…"), QKeySequence(QStringLiteral("Ctrl+T")));
    addAdding(EntityKind::Actor, QT_TR_NOOP("&Actor…"));
    addAdding(EntityKind::Topic, QT_TR_NOOP("&Topic…"));
    addAdding(EntityKind::Instrument, QT_TR_NOOP("Te&xt to sign…"));
    addAdding(EntityKind::Signature, QT_TR_NOOP("A&ct on a text…"));
    addAdding(EntityKind::PublishedCount, QT_TR_NOOP("&Published count…"));
    addAdding(EntityKind::Pledge, QT_TR_NOOP("Su&m…"));
    addAdding(EntityKind::Source, QT_TR_NOOP("S&ource…"));
    addAdding(EntityKind::Era, QT_TR_NOOP("&Era…"));
    addAdding(EntityKind::Tag, QT_TR_NOOP("Ta&g…"));
    addAdding(EntityKind::Coder, QT_TR_NOOP("Co&der…"));
    addAdding(EntityKind::Attachment, QT_TR_NOOP("Attached &file…"));
    addAdding(EntityKind::Attribute, QT_TR_NOOP("Attri&bute…"));
    m_records = add(QT_TR_NOOP("&Records…"), QKeySequence(QStringLiteral("Ctrl+R")), [this] { showRecords(); });
    m_read =
        add(QT_TR_NOOP("Read a so&urce…"), QKeySequence(QStringLiteral("Ctrl+Shift+R")), [this] { readSource({}); });
    m_history = add(QT_TR_NOOP("&History…"), QKeySequence(QStringLiteral("Ctrl+H")), [this] { showHistory(); });
    connect(&session, &Session::changed, this, &RecordActions::refresh);
    refresh();
}

void RecordActions::showRecords()
{
    if (!m_dialog) {
        m_dialog = new RecordsDialog(m_session, &m_window);
        connect(m_dialog, &RecordsDialog::historyWanted, this, &RecordActions::showHistoryOf);
    }
    m_dialog->show(recordAt(m_session.selected()).value_or(Ref{EntityKind::Event, 0}).kind);
}

void RecordActions::readSource(SourceId source)
{
    if (m_reader && !m_reader->isOfPresentDocument())
        delete m_reader;
    if (!m_reader)
        m_reader = new SourceReader(m_session, &m_window);
    const auto& selected = m_session.selected();
    if (!source && selected.kind == Target::Kind::Source)
        source = SourceId{selected.first};
    if (!m_reader->isVisible() || source)
        m_reader->read(source ? source : m_reader->source());
    m_reader->show();
    m_reader->raise();
    m_reader->activateWindow();
}

void RecordActions::showHistory()
{
    if (!m_historyDialog)
        m_historyDialog = new HistoryDialog(m_session, &m_window);
    m_historyDialog->show();
    m_historyDialog->raise();
    m_historyDialog->activateWindow();
}

void RecordActions::showHistoryOf(const EditSubject& subject, const QString& name)
{
    showHistory();
    m_historyDialog->showOf(subject, name);
}

/// The history of the record, or of the cell, at a place.
std::optional<RecordActions::Offer> RecordActions::historyOffer(const Target& target)
{
    EditSubject subject;
    QString name;
    if (target.kind == Target::Kind::Cell) {
        subject = {EntityKind::Position, {}, ActorId{target.first}, TopicId{target.second}};
        name = tr("%1 on %2")
                   .arg(recordName(m_session, Ref{EntityKind::Actor, target.first}),
                        recordName(m_session, Ref{EntityKind::Topic, target.second}));
    } else if (const auto record = recordAt(target)) {
        subject = {record->kind, {record->id}};
        name = recordName(m_session, *record);
    } else
        return std::nullopt;
    return Offer{tr("History: %1").arg(name), [this, subject, name] { showHistoryOf(subject, name); }};
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

QAction* RecordActions::addAdding(EntityKind kind, const char* text, const QKeySequence& key)
{
    auto* action = add(text, key, [this, kind] { addNew(kind, known(m_session.selected())); });
    m_adding.push_back(action);
    return action;
}

void RecordActions::addTo(QMenu& edit)
{
    edit.addActions({m_undo, m_redo});
    edit.addSeparator();
    edit.addAction(m_add);
    for (auto* action : m_adding)
        if (action != m_add)
            m_addMenu->addAction(action);
    edit.addMenu(m_addMenu);
    edit.addActions({m_edit, m_delete});
    edit.addSeparator();
    edit.addActions({m_records, m_read, m_history});
}

void RecordActions::addTo(QToolBar& bar)
{
    bar.addActions({m_undo, m_redo});
}

void RecordActions::retranslate()
{
    delete m_dialog; // made anew in the new language when they are asked for
    delete m_historyDialog;
    delete m_reader;
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
    const auto& selected = m_session.selected();
    m_undo->setEnabled(m_session.canUndo());
    m_redo->setEnabled(m_session.canRedo());
    m_undo->setToolTip(m_undo->isEnabled() ? tr("Undo: %1").arg(m_session.undoLabel()) : tr("Nothing to undo"));
    m_redo->setToolTip(m_redo->isEnabled() ? tr("Redo: %1").arg(m_session.redoLabel()) : tr("Nothing to redo"));
    for (auto* action : m_adding)
        action->setEnabled(writable);
    m_addMenu->setEnabled(writable);
    m_records->setEnabled(m_session.isOpen());
    m_read->setEnabled(m_session.isOpen());
    m_history->setEnabled(m_session.isOpen());
    m_edit->setEnabled(writable && (recordAt(selected) || selected.kind == Target::Kind::Cell));
    m_delete->setEnabled(writable && recordAt(selected));
}

/// What a place says of a record that is added there.
Preset RecordActions::known(const Target& target) const
{
    Preset preset;
    if (target.kind == Target::Kind::Actor || target.kind == Target::Kind::Cell)
        preset.actor = ActorId{target.first};
    if (target.kind == Target::Kind::Cell)
        preset.topic = TopicId{target.second};
    if (target.kind == Target::Kind::Topic)
        preset.topic = TopicId{target.first};
    if (target.kind == Target::Kind::Event) {
        preset.event = EventId{target.first};
        if (const auto event = m_session.document().read(preset.event))
            preset.when = event->when;
    }
    const auto& data = m_session.data();
    const Row instrument = data.findInstrument(m_session.map().instrument.empty() ? data.summit.instrument
                                                                                   : m_session.map().instrument);
    if (instrument != noRow)
        preset.instrument = data.instruments[instrument].id;
    return preset;
}

void RecordActions::addNew(EntityKind kind, const Preset& preset)
{
    const auto added = addRecord(m_session, kind, preset, &m_window);
    if (!added)
        return;
    if (kind == EntityKind::Event)
        m_session.select({Target::Kind::Event, added->id});
    m_session.say(tr("Added: %1").arg(recordName(m_session, *added)));
}

void RecordActions::editSelected()
{
    const auto& selected = m_session.selected();
    if (const auto record = recordAt(selected))
        editRecord(m_session, *record, &m_window);
    else
        ask(offers(selected, {}));
}

void RecordActions::deleteSelected()
{
    const auto record = recordAt(m_session.selected());
    if (!record)
        return;
    const QString name = recordName(m_session, *record);
    if (!deleteRecord(m_session, *record))
        return;
    m_session.select({});
    m_session.say(tr("Deleted: %1, with all that cannot be without it. Undo brings all of it back.").arg(name));
}

RecordActions::Offer RecordActions::editing(Ref record)
{
    return {tr("Edit: %1").arg(recordName(m_session, record)), [this, record] { editRecord(m_session, record, &m_window); }};
}

RecordActions::Offer RecordActions::adding(const QString& text, EntityKind kind, const Preset& preset)
{
    return {text, [this, kind, preset] { addNew(kind, preset); }};
}

std::vector<RecordActions::Offer> RecordActions::offers(const Target& target, const std::string& lane)
{
    std::vector<Offer> list;
    if (!m_session.canEdit())
        return list;
    Preset preset = known(target);
    if (const auto record = recordAt(target))
        list.push_back(editing(*record));
    if (target.kind == Target::Kind::Cell || target.kind == Target::Kind::Actor || target.kind == Target::Kind::Topic) {
        if (target.kind == Target::Kind::Cell)
            for (const Ref& statement : statements(preset.actor, preset.topic))
                list.push_back(editing(statement));
        list.push_back(adding(tr("Add a statement…"), EntityKind::Position, preset));
    }
    if (target.kind == Target::Kind::Actor) {
        for (const Ref& act : acts(preset.actor))
            list.push_back(editing(act));
        list.push_back(adding(tr("Add an act on a text…"), EntityKind::Signature, preset));
    }
    if (!lane.empty()) {
        if (const Row actor = m_session.data().findActor(lane); actor != noRow)
            preset.actor = m_session.data().actors[actor].id;
        list.push_back(adding(tr("Add an event…"), EntityKind::Event, preset));
    }
    return list;
}

/// What an actor itself said on a topic.
std::vector<Ref> RecordActions::statements(ActorId actor, TopicId topic) const
{
    std::vector<Ref> found;
    const auto& data = m_session.data();
    const Row speaker = data.rowOf(actor), subject = data.rowOf(topic);
    for (Row row = 0; row < data.positions.size() && found.size() < mostOffered; ++row)
        if (data.positions.topic[row] == subject && (data.positions.actor[row] == speaker ||
                                                     std::ranges::count(data.positions.countsFor.of(row), speaker) > 0))
            found.push_back({EntityKind::Position, data.positions.id[row].value});
    return found;
}

/// What it did about the text that the map shows.
std::vector<Ref> RecordActions::acts(ActorId actor) const
{
    std::vector<Ref> found;
    const auto shown = known({}).instrument;
    for (const auto& row : m_session.data().signatures)
        if (row.record.actor == actor && row.record.instrument == shown)
            found.push_back({EntityKind::Signature, row.record.id.value});
    return found;
}

void RecordActions::extend(QMenu& menu, const scene::Hit& hit)
{
    for (const auto& offer : offers(hit.target, hit.lane))
        connect(menu.addAction(offer.text), &QAction::triggered, this, offer.act);
    if (const auto offer = m_session.isOpen() ? historyOffer(hit.target) : std::nullopt)
        connect(menu.addAction(offer->text), &QAction::triggered, this, offer->act);
}

bool RecordActions::edit(const scene::Hit& hit)
{
    const auto list = offers(hit.target, hit.lane);
    if (!list.empty()) // from the event loop: the chart is still at its click
        QMetaObject::invokeMethod(this, [this, list] { ask(list); }, Qt::QueuedConnection);
    return !list.empty();
}

void RecordActions::ask(const std::vector<Offer>& offers)
{
    if (offers.size() == 1)
        return offers.front().act();
    QMenu menu(&m_window);
    for (const auto& offer : offers)
        connect(menu.addAction(offer.text), &QAction::triggered, this, offer.act);
    if (!menu.isEmpty())
        menu.exec(QCursor::pos());
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
