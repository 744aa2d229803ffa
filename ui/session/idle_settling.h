// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QTimer>

namespace plenary
{

/// Lets what other programs write into the document of a session be seen, as long as no dialog is open that builds on
/// what is shown; and lets the document of a session be one whole file shortly after each edit: whoever copies it then,
/// copies every edit. It is done when the window has come to rest, since it takes longer than the edit itself.
class IdleSettling : public QObject
{
public:
    IdleSettling(Session& session, QObject* parent);

private:
    void settle();

    static constexpr int soon = 250;   ///< milliseconds
    static constexpr int later = 1000; ///< where somebody is reading an earlier state

    static constexpr int often = 1500; ///< what others write is asked for

    Session& m_session;
    QTimer m_timer, m_others;
};

} // namespace plenary
