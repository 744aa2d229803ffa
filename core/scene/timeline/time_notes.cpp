// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline: what its times mean.
#include "core/scene/timeline/time_notes.h"

namespace plenary::scene
{

void addTimeNotes(Scene& scene, const View& view, const TimelineLayout& layout)
{
    const auto say = [&](const char* english) { scene.notes.push_back(view.words.say(english)); };
    bool unsure = false;
    bool oneSided = false;
    bool sets = false;
    for (const auto& placed : layout.events) {
        const TimeSpan time = view.data.events.time(placed.event);
        unsure = unsure || time.isApproximate() || time.isUncertain();
        oneSided = oneSided || time.startQualifier != time.endQualifier;
        sets = sets || time.hasGaps();
    }
    if (unsure)
        say(PLENARY_TR("core", "“≈” before a title: the time is approximate; “?”: it is uncertain."));
    if (oneSided)
        say(PLENARY_TR("core", "Where that holds of one end only, the bar fades or is hatched there."));
    if (sets)
        say(PLENARY_TR("core", "Pieces on a dashed line are a set of dates: all of them where each has a solid foot, else "
                               "one of them."));
    if (layout.scale.from < firstGregorian)
        say(PLENARY_TR("core", "Dates before 15 October 1582 are given in the proleptic Gregorian calendar."));
}

} // namespace plenary::scene
