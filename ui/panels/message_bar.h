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
    QString text() const;
    void setCloseText(const QString& text);

private:
    QLabel* m_label;
    QToolButton* m_close;
};

} // namespace plenary
