// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QFrame>
#include <QTimer>

class QToolButton;

namespace plenary
{

class Announcement;

/// The sentence that was said last in the session, over the foot of its parent, so that nothing moves when it comes or
/// goes; a screen reader says it. A note leaves by itself after a while in which nobody points at it; a remark and an
/// error stay until they are closed or replaced.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(Session& session, QWidget* parent);
    /// Hides a note, which what has been done since has overtaken; a remark and an error stay.
    void dismissNote();
    QString text() const;
    void setCloseText(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void show(const Message& message);
    void place();
    void leave();

    Message::Kind m_kind = Message::Kind::Note;
    Announcement* m_label;
    QToolButton* m_close;
    QTimer m_leaving;
};

} // namespace plenary
