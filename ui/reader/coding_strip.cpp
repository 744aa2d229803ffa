// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/coding_strip.h"

#include "ui/forms/noted_editor.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include <cmath>

namespace plenary
{

namespace
{

struct Cell
{
    int row, column, span;
};

/// Where a field of a position stands in the strip; those that have no place are not asked for while reading.
std::optional<Cell> cellOf(std::string_view key)
{
    static const std::map<std::string_view, Cell> cells{
        {"actor", {0, 0, 2}},   {"speaking_for", {0, 2, 2}}, {"topic", {0, 4, 2}},    {"event", {0, 6, 2}},
        {"made_at", {2, 0, 2}}, {"coder", {2, 2, 1}},        {"firmness", {2, 3, 1}}, {"basis", {2, 4, 1}}};
    const auto cell = cells.find(key);
    return cell == cells.end() ? std::nullopt : std::optional(cell->second);
}

QLabel* labelFor(QWidget* editor, const QString& name, const QString& key)
{
    auto* label = new QLabel(key.isEmpty() ? name : QStringLiteral("%1  %2").arg(name, key));
    label->setBuddy(editor);
    return label;
}

QString keyOfField(std::string_view field)
{
    static const std::map<std::string_view, const char*> keys{
        {"actor", "A"}, {"topic", "T"}, {"event", "E"}, {"firmness", "F"}, {"basis", "B"}};
    const auto key = keys.find(field);
    return key == keys.end() ? QString() : QString::fromLatin1(key->second);
}

} // namespace

CodingStrip::CodingStrip(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    addFields(*grid);
    addStances(*grid);
    for (int column = 0; column < 8; ++column)
        grid->setColumnStretch(column, 1);
    connect(m_fields["actor"], &NotedEditor::edited, this, &CodingStrip::showSpokenFor);
    connect(m_fields["topic"], &NotedEditor::edited, this, &CodingStrip::showPoles);
    connect(m_fields["event"], &NotedEditor::edited, this, &CodingStrip::showWhen);
    showPoles();
}

void CodingStrip::addFields(QGridLayout& grid)
{
    Position draft;
    if (const auto coder = m_session.document().find(EntityKind::Coder, m_session.data().summit.coder); coder)
        draft.coder = CoderId{*coder};
    forEachField<Position>([&](const auto& field) {
        const auto cell = cellOf(field.key);
        if (!cell)
            return;
        const QString name = QString::fromStdString(m_session.words().translate(field.label));
        const QString help = *field.help ? QString::fromStdString(m_session.words().translate(field.help)) : QString();
        auto* editor = makeEditor(m_session, field, draft.*(field.member));
        editor->setNames(name, help);
        auto* noted = new NotedEditor(m_session, editor, name, help, this);
        noted->keepRoom();
        m_fields[field.key] = noted;
        grid.addWidget(labelFor(noted, name, keyOfField(field.key)), cell->row, cell->column, 1, cell->span);
        grid.addWidget(noted, cell->row + 1, cell->column, 1, cell->span, Qt::AlignTop);
    });
    m_note = new LineEditor({}, LineEditor::Lines::One, this);
    m_note->setNames(tr("Note"), tr("On the next stretch alone"));
    m_note->setToolTip(tr("On the next stretch alone"));
    grid.addWidget(labelFor(m_note, tr("Note"), QStringLiteral("N")), 2, 5, 1, 3);
    grid.addWidget(m_note, 3, 5, 1, 3, Qt::AlignTop);
    for (const auto* choice : findChildren<RecordPicker*>())
        connect(choice, &RecordPicker::taken, this, &CodingStrip::left, Qt::QueuedConnection);
    for (auto* inner : findChildren<QWidget*>())
        inner->installEventFilter(this);
}

void CodingStrip::addStances(QGridLayout& grid)
{
    auto* row = new QHBoxLayout;
    for (std::size_t i = 0; i < m_stances.size(); ++i) {
        auto* button = new QToolButton(this);
        button->setObjectName(QStringLiteral("stance%1").arg(i));
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, i] { emit stanceAsked(static_cast<int>(i) - 2); });
        row->addWidget(button);
        m_stances[i] = button;
    }
    grid.addLayout(row, 4, 0, 1, 8);
}

RecordPicker& CodingStrip::picker(std::string_view key) const
{
    return static_cast<RecordPicker&>(*m_fields.at(key)->editor());
}

void CodingStrip::setSource(const Source& source)
{
    m_source = source;
    showWhen();
}

Result<> CodingStrip::take(int stance, Position& position, RecordMaker& maker) const
{
    Result<> done;
    forEachField<Position>([&](const auto& field) {
        const auto known = m_fields.find(field.key);
        if (!done || known == m_fields.end())
            return;
        if (const QString problem = known->second->editor()->problem(); !problem.isEmpty()) {
            const QString name = QString::fromStdString(m_session.words().translate(field.label));
            done = fail(Errc::Invalid, PLENARY_TR("core", "%1: %2"), {name.toStdString(), problem.toStdString()});
        } else
            done = plenary::take(*known->second->editor(), position.*(field.member), maker);
    });
    position.stance = stance;
    if (const auto note = m_note->value(); !note.empty())
        position.note.set(m_session.language().toStdString(), note);
    return done;
}

void CodingStrip::show(const Position& position)
{
    picker("actor").choose(position.actor.value);
    picker("topic").choose(position.topic.value);
    picker("event").choose(position.event.value);
    picker("speaking_for").choose(position.speakingFor.value);
    for (const auto& [key, value] :
         {std::pair{"firmness", static_cast<int>(position.firmness)}, {"basis", static_cast<int>(position.basis)}})
        m_fields.at(key)->findChild<QComboBox*>()->setCurrentIndex(value);
}

void CodingStrip::setEvent(EventId event)
{
    picker("event").choose(event.value);
}

void CodingStrip::settle()
{
    for (const char* key : {"actor", "topic"})
        picker(key).prefer(picker(key).chosen().id);
    m_note->setText({});
}

bool CodingStrip::focusField(QChar letter)
{
    static const std::map<QChar, std::string_view> fields{
        {u'a', "actor"}, {u't', "topic"}, {u'f', "firmness"}, {u'b', "basis"}};
    if (letter == u'n') {
        m_note->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    const auto field = fields.find(letter);
    if (field == fields.end())
        return false;
    auto* editor = m_fields.at(field->second);
    editor->setFocus(Qt::ShortcutFocusReason);
    if (auto* box = editor->findChild<QComboBox*>())
        box->showPopup();
    else
        picker(field->second).open();
    return true;
}

void CodingStrip::setCanCode(bool can)
{
    for (auto* button : m_stances)
        button->setEnabled(can);
}

/// Enter takes what a field has and goes back to the text, Escape goes back.
bool CodingStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<const QKeyEvent*>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if ((!isEnter && key != Qt::Key_Escape) || qobject_cast<QToolButton*>(watched))
        return QWidget::eventFilter(watched, event);
    for (const auto& [name, field] : m_fields)
        if (field->isAncestorOf(static_cast<QWidget*>(watched)) && isEnter)
            if (auto* choice = qobject_cast<RecordPicker*>(field->editor()))
                (void)choice->takeFirst();
    emit left();
    return true;
}

/// What the keys mean: −2 … +2, with the words of the poles at the ends.
void CodingStrip::showPoles()
{
    const Row row = m_session.data().rowOf(TopicId{picker("topic").chosen().id});
    const QString low = row == noRow ? QString() : m_session.in(m_session.data().topics[row].poleMinus);
    const QString high = row == noRow ? QString() : m_session.in(m_session.data().topics[row].polePlus);
    for (int i = 0; i < 5; ++i) {
        auto* button = m_stances[static_cast<std::size_t>(i)];
        const QString value = QString::fromStdString(m_session.words().signedNumber(i - 2, 0));
        const QString pole = i < 2 ? low : i > 2 ? high : row == noRow ? QString() : tr("between");
        const QString mark = i == 0 || i == 4 ? pole : QString();
        const QString text = mark.isEmpty() ? value : QStringLiteral("%1  %2").arg(value, mark);
        button->setText(
            QStringLiteral("%1 · %2").arg(i + 1).arg(button->fontMetrics().elidedText(text, Qt::ElideRight, 190)));
        button->setToolTip(pole.isEmpty() ? tr("Key %1: code as %2").arg(i + 1).arg(value)
                                          : tr("Key %1: code as %2 – %3").arg(i + 1).arg(value, pole));
        button->setAccessibleName(button->toolTip());
        const auto tone = [&](scene::Tone lowest) {
            return m_session.theme().color(static_cast<scene::Tone>(static_cast<int>(lowest) + i)).name();
        };
        button->setStyleSheet(
            QStringLiteral("QToolButton { background: %1; color: %2 } QToolButton:focus { border: 2px solid %2 }")
                .arg(tone(scene::Tone::StanceM2), tone(scene::Tone::StanceInkM2)));
    }
}

void CodingStrip::showSpokenFor()
{
    const ActorId actor{picker("actor").chosen().id};
    const auto& when = static_cast<const TimeEditor&>(*m_fields.at("made_at")->editor());
    picker("speaking_for").choose(spokenForBy(m_session, actor, when.value()).value);
}

void CodingStrip::showWhen()
{
    if (!m_source)
        return;
    const EventId event{picker("event").chosen().id};
    static_cast<TimeEditor&>(*m_fields.at("made_at")->editor()).setValue(saidWhen(m_session, event, *m_source));
    showSpokenFor();
}

} // namespace plenary
