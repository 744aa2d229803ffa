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
///   edit         how long an edit, an undo or a redo kept the window busy
///   refreshed    from the beginning of it until the data of a large document have it
///   frame        one picture of the timeline, from building its scene to its pixels
Q_DECLARE_LOGGING_CATEGORY(timingLog)

namespace timing
{

void opening();
void loaded(std::size_t events);
void painted(const QElapsedTimer& frame);

/// Stands while an edit keeps the window busy.
class Edit
{
public:
    Edit();
    Edit(const Edit&) = delete;
    Edit& operator=(const Edit&) = delete;
    ~Edit();
};
void refreshed();

} // namespace timing

} // namespace plenary
