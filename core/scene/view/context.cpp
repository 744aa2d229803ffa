// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/view/context.h"

#include "core/scene/words/wording.h"

namespace plenary::scene
{

namespace
{

template <class Columns>
TimeSpan resolvedIn(const Context& context, const Columns& columns, Row row)
{
    const bool floats = (columns.timeFlags[row] & floatingFlags()) != 0;
    return floats ? resolved(columns.time(row), context.zone) : columns.time(row);
}

} // namespace

TimeSpan resolvedTime(const Context& context, const EventColumns& events, Row row)
{
    return resolvedIn(context, events, row);
}

TimeSpan resolvedTime(const Context& context, const PositionColumns& positions, Row row)
{
    return resolvedIn(context, positions, row);
}

std::string asOfText(const Context& context)
{
    if (context.asOf >= distantFuture)
        return context.words.say(PLENARY_TR("core", "All dates"));
    return context.words.say(PLENARY_TR("core", "As of %1 (%2)"),
                             {asOfMoment(context.words, context.asOf, context.zone), context.zone.name()});
}

} // namespace plenary::scene
