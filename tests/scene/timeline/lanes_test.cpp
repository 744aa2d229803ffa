// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/timeline/lanes.h"

#include "tests/support/scene.h"

#include <gtest/gtest.h>

namespace plenary::scene
{

namespace
{

TEST(LanesTest, fewStatesHaveALaneEachManyOnlyThoseWithSeveralEvents)
{
    for (const int states : {3, 9}) {
        Draft draft;
        std::vector<Row> actors;
        for (int i = 0; i < states; ++i) {
            actors.push_back(draft.actor("State " + std::to_string(i)));
            draft.event("Speech " + std::to_string(i), "2025-02-11T09:00Z",
                        {.participants = {{actors.back(), Role::Speaker}}});
        }
        std::size_t own = 0;
        for (const auto& lane : lanesOf(draft.context(), LaneBy::Actor, 20))
            own += lane.actor != noRow;
        EXPECT_EQ(own, states == 3 ? 3U : 0U) << states;
    }
}

} // namespace

} // namespace plenary::scene
