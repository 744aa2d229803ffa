// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QApplication;
class QWidget;

namespace plenary
{

/// Keeps every window within its screen from the moment it is shown. What needs more room than the screen has, as a
/// form does at twice the size of text, scrolls, with its buttons in sight below. GUI thread only.
class ScreenFit : public QObject
{
    Q_OBJECT

public:
    explicit ScreenFit(QApplication& application);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

/// Fits one window into a room, in logical pixels.
void fitInto(QWidget& window, QSize room);

} // namespace plenary
