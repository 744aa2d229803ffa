// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWheelEvent>

namespace plenary
{

/// A widget whose value the wheel changes only while it has the focus: turning it scrolls the form, and a value that
/// passes under the pointer stays as it is.
template <class Widget>
class Calm : public Widget
{
public:
    explicit Calm(QWidget* parent = nullptr) : Widget(parent) { this->setFocusPolicy(Qt::StrongFocus); }

protected:
    void wheelEvent(QWheelEvent* event) override
    {
        if (this->hasFocus())
            Widget::wheelEvent(event);
        else
            event->ignore();
    }
};

} // namespace plenary
