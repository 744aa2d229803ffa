// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/view/view.h"

#include "core/scene/view/made_in_time.h"

#include "core/scene/words/wording.h"

#include <numeric>

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

Happened happened(const View& view, const TimeSpan& span)
{
    if (view.asOf >= distantFuture)
        return Happened::Yes;
    if (span.earliestStart >= view.asOf)
        return Happened::No;
    const bool isSharp = span.earliestStart == span.latestStart;
    const bool counts = view.selection.counting == OverlapMode::Possibly ||
                        (view.selection.counting == OverlapMode::Midpoint &&
                         std::midpoint(span.earliestStart, span.latestStart) < view.asOf);
    return isSharp || counts || span.latestStart <= view.asOf ? Happened::Yes : Happened::Possibly;
}

Happened happened(const View& view, const Edtf& time)
{
    const auto span = parseTime(time);
    return time.empty() || !span ? Happened::Yes : happened(view, resolved(*span, view.zone));
}

namespace
{

std::string hiddenText(const View& view, std::size_t hidden, const char* text)
{
    return hidden == 0 ? std::string() : " · " + view.words.count(text, static_cast<long>(hidden));
}

} // namespace

std::string leftOutOfStatements(const View& view)
{
    std::size_t possible = 0;
    const MadeInTime made(view);
    for (Row row = 0; row < view.data.positions.size() && view.asOf < distantFuture; ++row)
        possible += view.selection.positions[row] != 0 && made.possibly(row);
    return leftOutText(view, possible, view.selection.hiddenPositions());
}

std::string leftOutText(const View& view, std::size_t possible, std::size_t hidden)
{
    return hiddenText(view, possible, PLENARY_TR_N("core", "%n statements that may have been made by then left out")) +
           hiddenText(view, hidden, PLENARY_TR_N("core", "%n statements hidden by the filter"));
}

std::string leftOutOfEvents(const View& view)
{
    return hiddenText(view, view.selection.hiddenEvents(), PLENARY_TR_N("core", "%n events hidden by the filter"));
}

std::string asOfText(const View& view)
{
    if (view.asOf >= distantFuture)
        return view.words.say(PLENARY_TR("core", "All dates"));
    return view.words.say(PLENARY_TR("core", "As of %1 (%2)"),
                             {asOfMoment(view.words, view.asOf, view.zone), view.zone.name()});
}

} // namespace plenary::scene
