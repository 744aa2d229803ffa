// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/passage_bar.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace plenary
{

PassageBar::PassageBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setCursor(Qt::PointingHandCursor);
}

void PassageBar::setMarks(std::vector<Mark> marks)
{
    m_marks = std::move(marks);
    update();
}

void PassageBar::setReading(double share, const QColor& color)
{
    m_reading = {share, share, color};
    update();
}

void PassageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    for (const Mark& mark : m_marks)
        painter.fillRect(QRectF(2, mark.from * height(), width() - 4, std::max(3.0, (mark.to - mark.from) * height())),
                         mark.color);
    painter.fillRect(QRectF(0, m_reading.from * height() - 1, width(), 2), m_reading.color);
}

void PassageBar::mousePressEvent(QMouseEvent* event)
{
    emit asked(std::clamp(event->position().y() / std::max(1, height()), 0.0, 1.0));
}

} // namespace plenary
