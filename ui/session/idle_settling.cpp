// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/idle_settling.h"

#include <QApplication>

namespace plenary
{

IdleSettling::IdleSettling(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&m_others, &QTimer::timeout, this, [this] {
        if (!QApplication::activeModalWidget())
            m_session.catchUp();
    });
    m_others.start(often);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleSettling::settle);
    connect(&session, &Session::changed, this, [this](Changes changes) {
        if (changes & (Changes(Change::Document) | Change::History))
            m_timer.start(soon);
    });
}

void IdleSettling::settle()
{
    // An error here takes nothing back: the edit is kept, and after the next one it is tried again.
    if (m_session.isOpen() && !m_session.today().settle().value_or(true))
        m_timer.start(later);
}

} // namespace plenary
