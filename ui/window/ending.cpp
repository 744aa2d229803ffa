// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ending.h"

#include <QGuiApplication>
#include <QSessionManager>
#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace plenary
{

namespace
{

/// A handler may do next to nothing, so it writes a byte into a pipe, and the event loop does the rest.
std::array<int, 2> wake = {-1, -1};

void wakeUp(int)
{
    const int reason = errno;
    (void)!::write(wake[1], "", 1);
    errno = reason;
}

} // namespace

Ending::Ending(QGuiApplication& application, std::function<void()> save, std::function<void()> close)
    : m_close(std::move(close))
{
    connect(&application, &QGuiApplication::commitDataRequest, this, [save = std::move(save)] { save(); });
    if (::pipe2(wake.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // then a signal ends it at once, and the next start tidies up
    m_notifier = new QSocketNotifier(wake[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &Ending::end);
    struct sigaction action = {};
    action.sa_handler = wakeUp;
    sigemptyset(&action.sa_mask);
    // A second signal of a kind ends it at once, should the first have led nowhere.
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        ::sigaction(signal, &action, nullptr);
}

Ending::~Ending()
{
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        (void)::signal(signal, SIG_DFL);
    delete m_notifier;
    for (int& end : wake)
        if (const int number = std::exchange(end, -1); number >= 0)
            ::close(number);
}

void Ending::end()
{
    m_notifier->setEnabled(false);
    m_close();
    // Leaves the loops of open dialogs as well.
    QCoreApplication::exit(0);
}

} // namespace plenary
