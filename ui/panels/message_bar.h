// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace plenary
{

/// One sentence to the user above the charts, until it is closed or replaced.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Note, Error };

    explicit MessageBar(QWidget* parent = nullptr);
    void say(const QString& sentence, Kind kind);
    /// Hides a note, which what has been done since has overtaken; an error stays.
    void dismissNote();
    QString text() const;
    void setCloseText(const QString& text);

private:
    Kind m_kind = Kind::Note;
    QLabel* m_label;
    QToolButton* m_close;
};

} // namespace plenary
