// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace plenary
{

/// Edits one event as a value; the caller stores it. Texts are those of the language shown.
class EventDialog : public QDialog
{
    Q_OBJECT

public:
    EventDialog(const Session& session, const Event& event, QWidget* parent = nullptr);

    /// What was entered.
    Event event() const;
    /// Its tags as they were entered, without repetition.
    std::vector<std::string> tags() const;

private:
    void build();
    void setText(Text& text, const QString& entered) const;
    void check();

    const Session& m_session;
    Event m_event;
    QLineEdit* m_title;
    QLineEdit* m_when;
    QComboBox* m_kind;
    QLineEdit* m_place;
    QLineEdit* m_tags;
    QSpinBox* m_importance;
    QComboBox* m_actor;
    QPlainTextEdit* m_summary;
    QLabel* m_hint;
    QPushButton* m_save = nullptr;
};

/// Asks for a moment as a person types it; nothing when cancelled.
std::optional<TimeSpan> askMoment(const Session& session, QWidget* parent, const QString& title, const QString& hint);

} // namespace plenary
