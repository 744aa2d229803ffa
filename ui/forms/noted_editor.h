// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

class QLabel;

namespace plenary
{

/// An editor with a line below it: what is wrong and what would be right, else how it is understood, else nothing.
class NotedEditor : public QWidget
{
    Q_OBJECT

public:
    NotedEditor(const Session& session, FieldEditor* editor, const QString& name, const QString& help,
                QWidget* parent = nullptr);

    FieldEditor* editor() const { return m_editor; }
    /// What the rules say of the value; empty: nothing. Shown once the field was touched.
    void setFault(const QString& fault);
    /// What a person should know of the value that is no fault.
    void setHint(const QString& hint);
    bool isSound() const { return m_editor->problem().isEmpty() && m_fault.isEmpty(); }
    /// The line below has its room always and is one line, cut where it is longer: so that nothing moves while a person
    /// types, where the form stands beside what is read.
    void keepRoom();
    void touch();
    bool isTouched() const { return m_touched; }

signals:
    void edited();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void showNote(const QString& note);

    const Session& m_session;
    FieldEditor* m_editor;
    QLabel* m_note;
    QString m_name;
    QString m_help;
    QString m_fault;
    QString m_hint;
    bool m_touched = false;
    bool m_keepsRoom = false;
};

} // namespace plenary
