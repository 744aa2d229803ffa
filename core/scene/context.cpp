// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/context.h"

namespace plenary::scene
{

namespace
{

template <class Columns>
TimeSpan resolvedIn(const Context& context, const Columns& columns, Row row)
{
    const TimeSpan span = columns.time(row);
    return span.floating.any() ? resolved(span, context.zone) : span;
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

} // namespace plenary::scene
