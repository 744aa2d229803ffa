// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/event_dialog.h"

#include "core/base/uid.h"
#include "core/scene/words/wording.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace plenary
{

namespace
{

/// What a typed time means, or why it means nothing.
struct Reading
{
    std::optional<TimeSpan> span;
    std::string edtf;
    QString text;
};

Reading read(const Session& session, const QString& typed)
{
    const auto& words = session.words();
    const auto edtf = parseTyped(typed.toStdString());
    if (!edtf)
        return {std::nullopt, {}, QString::fromStdString(words.say(edtf.error()))};
    const auto span = parseTime(*edtf);
    if (!span)
        return {std::nullopt, {}, QString::fromStdString(words.say(span.error()))};
    const TimeSpan local = resolved(*span, session.zone());
    return {local, *edtf, QString::fromStdString(scene::timeText(words, local, session.zone()))};
}

QString tagNames(const Session& session, const Event& event)
{
    QStringList names;
    for (const TagId tag : event.tags)
        names << session.in(session.data().tags[session.data().rowOf(tag)].name);
    return names.join(QStringLiteral(", "));
}

} // namespace

EventDialog::EventDialog(const Session& session, const Event& event, QWidget* parent)
    : QDialog(parent), m_session(session), m_event(event), m_title(new QLineEdit(session.in(event.title), this)),
      m_when(new QLineEdit(QString::fromStdString(event.when), this)), m_kind(new QComboBox(this)),
      m_place(new QLineEdit(session.in(event.place), this)), m_tags(new QLineEdit(tagNames(session, event), this)),
      m_importance(new QSpinBox(this)), m_actor(new QComboBox(this)),
      m_summary(new QPlainTextEdit(session.in(event.summary), this)), m_hint(new QLabel(this))
{
    setWindowTitle(event.id ? tr("Edit event") : tr("Add event"));
    build();
    check();
}

void EventDialog::build()
{
    for (const auto& kind : kindNames<EventKind>())
        m_kind->addItem(QString::fromStdString(m_session.words().translate(kind.label)));
    m_kind->setCurrentIndex(static_cast<int>(m_event.kind));
    m_importance->setRange(1, 5);
    m_importance->setValue(m_event.importance);
    m_importance->setToolTip(tr("5 is a headline: its label is drawn first"));
    m_actor->addItem(tr("None"), 0);
    for (const auto& actor : m_session.data().actors)
        m_actor->addItem(m_session.in(actor.name), QVariant::fromValue(static_cast<qlonglong>(actor.id.value)));
    if (!m_event.participants.empty())
        m_actor->setCurrentIndex(
            m_actor->findData(QVariant::fromValue(static_cast<qlonglong>(m_event.participants.front().actor.value))));
    m_when->setPlaceholderText(QStringLiteral("2025-02-11T10:50+01:00"));
    m_when->setToolTip(tr("A date, a time, an interval A/B, or a window [A..B] for one moment somewhere within it"));
    m_tags->setPlaceholderText(tr("words, separated by commas"));
    m_hint->setWordWrap(true);
    m_summary->setTabChangesFocus(true);
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("When"), m_when);
    form->addRow(QString(), m_hint);
    form->addRow(tr("Kind"), m_kind);
    form->addRow(tr("Actor"), m_actor);
    form->addRow(tr("Place"), m_place);
    form->addRow(tr("Tags"), m_tags);
    form->addRow(tr("Importance"), m_importance);
    form->addRow(tr("Summary"), m_summary);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setText(tr("Save"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_when, &QLineEdit::textChanged, this, &EventDialog::check);
    connect(m_title, &QLineEdit::textChanged, this, &EventDialog::check);
    resize(520, 420);
}

void EventDialog::check()
{
    const Reading reading = read(m_session, m_when->text());
    m_hint->setText(m_when->text().isEmpty() ? tr("Enter when it happened, as precisely as is known.") : reading.text);
    m_save->setEnabled(reading.span.has_value() && !m_title->text().trimmed().isEmpty());
}

/// Sets the text of the language shown. A text of another language that was shown for want of one, and is still the
/// same, is not a translation.
void EventDialog::setText(Text& text, const QString& entered) const
{
    const auto language = m_session.words().language();
    const auto words = entered.trimmed().toStdString();
    if (words != text.in(language) || !text.only(language).empty())
        text.set(language, words);
}

std::vector<std::string> EventDialog::tags() const
{
    std::vector<std::string> names;
    for (const auto tag : split(m_tags->text().toStdString(), ','))
        if (const std::string name(trimmed(tag)); !name.empty() && std::ranges::find(names, name) == names.end())
            names.push_back(name);
    return names;
}

Event EventDialog::event() const
{
    Event event = m_event;
    setText(event.title, m_title->text());
    setText(event.summary, m_summary->toPlainText());
    setText(event.place, m_place->text());
    event.when = read(m_session, m_when->text()).edtf;
    event.kind = static_cast<EventKind>(m_kind->currentIndex());
    event.importance = m_importance->value();
    const ActorId actor{m_actor->currentData().toLongLong()};
    std::erase_if(event.participants, [&](const Participation& part) { return part.actor == actor; });
    if (!m_event.participants.empty() && !event.participants.empty() &&
        event.participants.front() == m_event.participants.front())
        event.participants.erase(event.participants.begin());
    if (actor)
        event.participants.insert(
            event.participants.begin(),
            {actor, m_event.participants.empty() ? Role::Speaker : m_event.participants.front().role});
    if (event.uid.empty())
        event.uid = newUid(event.title.in(m_session.words().language()));
    return event;
}

std::optional<TimeSpan> askMoment(const Session& session, QWidget* parent, const QString& title, const QString& hint)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto* field = new QLineEdit(&dialog);
    field->setAccessibleName(title);
    auto* meaning = new QLabel(hint, &dialog);
    meaning->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    buttons->button(QDialogButtonBox::Ok)->setText(QCoreApplication::translate("EventDialog", "Go"));
    buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    buttons->button(QDialogButtonBox::Cancel)->setText(QCoreApplication::translate("EventDialog", "Cancel"));
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(field);
    layout->addWidget(meaning);
    layout->addWidget(buttons);
    std::optional<TimeSpan> span;
    QObject::connect(field, &QLineEdit::textChanged, &dialog, [&] {
        const Reading reading = read(session, field->text());
        span = reading.span;
        meaning->setText(field->text().isEmpty() ? hint : reading.text);
        buttons->button(QDialogButtonBox::Ok)->setEnabled(span.has_value());
    });
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    dialog.resize(380, 130);
    return dialog.exec() == QDialog::Accepted ? span : std::nullopt;
}

} // namespace plenary
