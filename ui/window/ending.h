// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QGuiApplication;
class QSocketNotifier;

namespace plenary
{

/// Ends the program properly when the system asks it to: at SIGTERM, SIGINT and SIGHUP, and at the end of the session.
/// One in a program.
class Ending : public QObject
{
public:
    /// `save` brings everything to the disk, for a session that may end at any moment after; `close` closes the window.
    Ending(QGuiApplication& application, std::function<void()> save, std::function<void()> close);
    ~Ending() override;

private:
    void end();

    std::function<void()> m_close;
    QSocketNotifier* m_notifier = nullptr;
};

} // namespace plenary
