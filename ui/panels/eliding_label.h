// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QStylePainter>

namespace plenary
{

/// A line of text that shows “…” where it has too little room, instead of being cut through a letter.
class ElidingLabel : public QLabel
{
public:
    explicit ElidingLabel(Qt::TextElideMode mode, QWidget* parent = nullptr) : QLabel(parent), m_mode(mode) {}

protected:
    void paintEvent(QPaintEvent*) override
    {
        QStylePainter painter(this);
        const auto shown = fontMetrics().elidedText(text(), m_mode, contentsRect().width());
        painter.drawItemText(contentsRect(), static_cast<int>(alignment()), palette(), isEnabled(), shown,
                             foregroundRole());
    }

private:
    Qt::TextElideMode m_mode;
};

} // namespace plenary
