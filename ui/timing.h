// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QLoggingCategory>

namespace plenary
{

/// QT_LOGGING_RULES="plenary.timing.debug=true" prints how long it took until something was seen, so that a report of a
/// slow window can carry figures:
///   first-paint  from the start of the program, or from the wish to open another document, to the first timeline
///   loaded       the same until all of the document is there
///   frame        one picture of the timeline, from building its scene to its pixels
Q_DECLARE_LOGGING_CATEGORY(timingLog)

namespace timing
{

void opening();
void loaded(std::size_t events);
void painted(const QElapsedTimer& frame);

} // namespace timing

} // namespace plenary
