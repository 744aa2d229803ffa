// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/flow_layout.h"

#include <QLabel>
#include <QWidget>

namespace plenary
{

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto at = m_items.begin() + index;
    QLayoutItem* item = at->release();
    m_items.erase(at);
    return item;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    const auto margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool apply) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    QPoint at = room.topLeft();
    int line = 0;
    const auto isLabel = [](const QLayoutItem& item) { return qobject_cast<QLabel*>(item.widget()) != nullptr; };
    const auto startLine = [&] {
        at = {room.left(), at.y() + line + spacing()};
        line = 0;
    };
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i]->isEmpty())
            continue;
        const QSize size = m_items[i]->sizeHint();
        int together = size.width();
        if (isLabel(*m_items[i]) && i + 1 < m_items.size())
            together += spacing() + m_items[i + 1]->sizeHint().width();
        if (at.x() + together > room.right() + 1 && at.x() > room.left())
            startLine();
        line = std::max(line, std::max(size.height(), 24));
        if (apply)
            m_items[i]->setGeometry({at + QPoint(0, (line - size.height()) / 2), size});
        at.rx() += size.width() + spacing() * (isLabel(*m_items[i]) ? 1 : 2);
    }
    return at.y() + line - rect.top() + contentsMargins().bottom();
}

} // namespace plenary
