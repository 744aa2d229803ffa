// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/timing.h"

namespace plenary
{

Q_LOGGING_CATEGORY(timingLog, "plenary.timing", QtInfoMsg)

namespace timing
{

namespace
{

QElapsedTimer started()
{
    QElapsedTimer timer;
    timer.start();
    return timer;
}

// Set before main(): the first document is opened as the program starts.
QElapsedTimer sinceOpening = started();
QElapsedTimer sinceEdit;
bool isFirstDocument = true;
bool isPaintAwaited = false;

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

void opening()
{
    if (!std::exchange(isFirstDocument, false))
        sinceOpening.start();
    isPaintAwaited = true;
}

void loaded(std::size_t events)
{
    qCDebug(timingLog) << "loaded" << milliseconds(sinceOpening) << "ms," << events << "events";
}

void painted(const QElapsedTimer& frame)
{
    if (std::exchange(isPaintAwaited, false))
        qCDebug(timingLog) << "first-paint" << milliseconds(sinceOpening) << "ms";
    qCDebug(timingLog) << "frame" << milliseconds(frame) << "ms";
}

Edit::Edit()
{
    sinceEdit.start();
}

Edit::~Edit()
{
    qCDebug(timingLog) << "edit" << milliseconds(sinceEdit) << "ms";
}

void refreshed()
{
    qCDebug(timingLog) << "refreshed" << milliseconds(sinceEdit) << "ms";
}

} // namespace timing

} // namespace plenary
