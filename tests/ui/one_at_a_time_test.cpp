// SPDX-License-Identifier: GPL-3.0-or-later
// A laptop's screen has room for one chart; its switches are tabs.
#include "tests/ui/paris_window.h"
#include "ui/charts/map_view.h"
#include "ui/charts/stance_view.h"
#include "ui/charts/timeline_view.h"

using namespace plenary;

namespace
{

class OneAtATimeTest : public test::ParisWindow<>
{
protected:
    void resize(int width, int height)
    {
        window->resize(width, height);
        settle();
    }
    /// “t”, “s” and “m” of the charts that are seen.
    std::string seen()
    {
        std::string all;
        all += part<TimelineView>()->isVisible() ? "t" : "";
        all += part<StanceView>()->isVisible() ? "s" : "";
        all += part<MapView>()->isVisible() ? "m" : "";
        return all;
    }
};

TEST_F(OneAtATimeTest, ASmallWindowShowsOneChartAndALargeOneWhatWasChosen)
{
    EXPECT_EQ(seen(), "tsm");
    resize(1366, 768);
    EXPECT_EQ(seen(), "t");
    action(QStringLiteral("Map"))->trigger();
    EXPECT_EQ(seen(), "m");
    action(QStringLiteral("Map"))->trigger();
    EXPECT_EQ(seen(), "m") << "a tab is not switched off";
    action(QStringLiteral("Statements on a topic"))->trigger();
    settle();
    EXPECT_EQ(seen(), "s") << "a chart that is asked for comes up";
    resize(1600, 1000);
    EXPECT_EQ(seen(), "tsm");
}

TEST_F(OneAtATimeTest, WhatWasHiddenStaysHiddenInALargeWindow)
{
    action(QStringLiteral("Map"))->trigger();
    EXPECT_EQ(seen(), "ts");
    resize(1366, 768);
    action(QStringLiteral("Stances"))->trigger();
    resize(1600, 1000);
    EXPECT_EQ(seen(), "ts");
}

TEST_F(OneAtATimeTest, AHandsChoiceGoesBeforeTheSizeAndIsRemembered)
{
    auto* choice = action(QStringLiteral("One chart at a time"));
    ASSERT_NE(choice, nullptr);
    choice->trigger();
    EXPECT_EQ(seen(), "t") << "large, but asked for";
    resize(1650, 1000);
    EXPECT_EQ(seen(), "t");
    choice->trigger();
    resize(1366, 768);
    EXPECT_EQ(seen(), "tsm") << "small, but asked for";
    makeWindow();
    ASSERT_TRUE(window->openDocument(path));
    resize(1366, 768);
    EXPECT_EQ(seen(), "tsm");
}

} // namespace
