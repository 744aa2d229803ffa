// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/screen_fit.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QMainWindow>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace plenary
{

namespace
{

constexpr int borders = 8; // of the frame, both sides

QSize roomFor(const QWidget& window)
{
    const int title = window.style()->pixelMetric(QStyle::PM_TitleBarHeight);
    return window.screen()->availableGeometry().size() - QSize(borders, title + borders);
}

bool isTooLargeFor(const QLayout& layout, QSize room)
{
    const QSize least = layout.totalMinimumSize();
    const int height = layout.hasHeightForWidth() ? layout.totalMinimumHeightForWidth(qMax(least.width(), room.width()))
                                                  : least.height();
    return least.width() > room.width() || qMin(height, least.height()) > room.height();
}

/// The buttons that end a dialog; none where something else does.
QDialogButtonBox* takeButtons(QLayout& layout)
{
    auto* last = layout.count() > 0 ? layout.itemAt(layout.count() - 1) : nullptr;
    auto* buttons = last ? qobject_cast<QDialogButtonBox*>(last->widget()) : nullptr;
    if (buttons)
        layout.removeWidget(buttons);
    return buttons;
}

/// Lays all that the window holds into an area that scrolls.
void scroll(QWidget& window)
{
    QLayout* whole = window.layout();
    const QMargins margins = whole->contentsMargins();
    auto* buttons = takeButtons(*whole);
    // A child from the beginning: a widget that leaves its window loses its place in the order of Tab.
    auto* inner = new QWidget(&window);
    inner->setLayout(whole);
    auto* area = new QScrollArea(&window);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(inner);
    auto* outer = new QVBoxLayout(&window);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area, 1);
    if (buttons) {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(margins);
        row->addWidget(buttons);
        outer->addLayout(row);
    }
    QObject::connect(qApp, &QApplication::focusChanged, area, [area](QWidget*, QWidget* now) {
        if (now && area->isAncestorOf(now))
            area->ensureWidgetVisible(now);
    });
}

} // namespace

void fitInto(QWidget& window, QSize room)
{
    auto* layout = window.layout();
    if (layout && !qobject_cast<QMainWindow*>(&window) && isTooLargeFor(*layout, room))
        scroll(window);
    window.resize(window.size().boundedTo(room));
}

ScreenFit::ScreenFit(QApplication& application) : QObject(&application)
{
    application.installEventFilter(this);
}

bool ScreenFit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && !event->spontaneous() && watched->isWidgetType()) {
        auto& widget = static_cast<QWidget&>(*watched);
        const auto kind = widget.windowType();
        if (widget.isWindow() && (kind == Qt::Window || kind == Qt::Dialog) && !widget.isFullScreen())
            fitInto(widget, roomFor(widget));
    }
    return false;
}

} // namespace plenary
