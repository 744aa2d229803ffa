// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace plenary
{

/// A framed part of the window: a header with a title and small buttons, and one content widget below.
class Panel : public QFrame
{
    Q_OBJECT

public:
    Panel(QWidget* content, QWidget* parent = nullptr);

    /// A panel without a title has no header.
    void setTitle(const QString& title);
    /// A small button at the right of the header.
    QToolButton* addButton();
    /// A row of choices between header and content.
    void setTools(QWidget* tools);
    QWidget* content() const { return m_content; }

private:
    QWidget* m_content;
    QWidget* m_headerBar;
    QLabel* m_title;
    QHBoxLayout* m_header;
};

} // namespace plenary
