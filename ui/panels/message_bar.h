// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QFrame>

class QToolButton;

namespace plenary
{

class Announcement;

/// The sentence above the charts that was said last in the session, until it is closed or replaced; a screen reader
/// says it.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(Session& session, QWidget* parent = nullptr);
    /// Hides a note, which what has been done since has overtaken; a remark and an error stay.
    void dismissNote();
    QString text() const;
    void setCloseText(const QString& text);

private:
    void show(const Message& message);

    Message::Kind m_kind = Message::Kind::Note;
    Announcement* m_label;
    QToolButton* m_close;
};

} // namespace plenary
