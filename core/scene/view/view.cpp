// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/view/view.h"

#include "core/scene/words/wording.h"

namespace plenary::scene
{

namespace
{

template <class Columns>
TimeSpan resolvedIn(const View& view, const Columns& columns, Row row)
{
    const bool floats = (columns.timeFlags[row] & floatingFlags()) != 0;
    return floats ? resolved(columns.time(row), view.zone) : columns.time(row);
}

} // namespace

TimeSpan resolvedTime(const View& view, const EventColumns& events, Row row)
{
    return resolvedIn(view, events, row);
}

TimeSpan resolvedTime(const View& view, const PositionColumns& positions, Row row)
{
    return resolvedIn(view, positions, row);
}

std::string asOfText(const View& view)
{
    if (view.asOf >= distantFuture)
        return view.words.say(PLENARY_TR("core", "All dates"));
    return view.words.say(PLENARY_TR("core", "As of %1 (%2)"),
                             {asOfMoment(view.words, view.asOf, view.zone), view.zone.name()});
}

} // namespace plenary::scene
