// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QObject>

class QTimer;
class QWidget;

namespace plenary
{

class Announcement;

/// Has a screen reader say what the window shows now: what passes the filter, the as-of date. Once things have come to
/// rest, so that typing and playing are no chatter.
class SpokenState : public QObject
{
    Q_OBJECT

public:
    /// `place` gets the announcement, which takes no room.
    SpokenState(Session& session, QWidget& place);
    const Announcement& announcement() const { return *m_announcement; }

private:
    void say();

    Session& m_session;
    Announcement* m_announcement;
    QTimer* m_rest;
    Changes m_pending;
};

} // namespace plenary
