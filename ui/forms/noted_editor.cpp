// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/noted_editor.h"

#include <QLabel>
#include <QVBoxLayout>

namespace plenary
{

NotedEditor::NotedEditor(const Session& session, FieldEditor* editor, const QString& name, const QString& help,
                         QWidget* parent)
    : QWidget(parent), m_session(session), m_editor(editor), m_note(new QLabel(this)), m_name(name), m_help(help)
{
    editor->setParent(this);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setObjectName(QStringLiteral("note"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(editor);
    layout->addWidget(m_note);
    setFocusProxy(editor);
    if (!help.isEmpty() && editor->toolTip().isEmpty())
        editor->setToolTip(help);
    connect(editor, &FieldEditor::edited, this, [this] {
        m_touched = true;
        refresh();
        emit edited();
    });
    refresh();
}

void NotedEditor::setFault(const QString& fault)
{
    m_fault = fault;
    refresh();
}

void NotedEditor::setHint(const QString& hint)
{
    m_hint = hint;
    refresh();
}

void NotedEditor::keepRoom()
{
    m_keepsRoom = true;
    m_note->setWordWrap(false);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    refresh();
}

void NotedEditor::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_keepsRoom)
        refresh();
}

void NotedEditor::showNote(const QString& note)
{
    if (!m_keepsRoom) {
        m_note->setText(note);
        m_note->setVisible(!note.isEmpty());
        return;
    }
    const QString shown = m_note->fontMetrics().elidedText(note, Qt::ElideRight, width());
    m_note->setText(shown.isEmpty() ? QStringLiteral(" ") : shown); // an empty label has no height
    m_note->setToolTip(shown == note ? QString() : note);
}

void NotedEditor::touch()
{
    m_touched = true;
    refresh();
}

void NotedEditor::refresh()
{
    QString wrong = m_editor->problem();
    if (wrong.isEmpty() && m_touched)
        wrong = m_fault;
    QStringList words = wrong.isEmpty() ? QStringList{m_editor->meaning(), m_hint} : QStringList{wrong};
    words.removeAll(QString());
    const QString note = words.join(QStringLiteral(" · "));
    const auto ink = wrong.isEmpty() ? scene::Tone::Muted : scene::Tone::Now;
    showNote(note);
    m_note->setStyleSheet(QStringLiteral("color:%1").arg(m_session.theme().color(ink).name()));
    m_editor->setNames(m_name, note.isEmpty() ? m_help : note);
}

} // namespace plenary
