// SPDX-License-Identifier: GPL-3.0-or-later
// From a mark to less: only this actor, as of here, and the way back; what is said lies over the charts.
#include "tests/ui/paris_window.h"
#include "ui/charts/narrowing.h"
#include "ui/charts/stance_view.h"
#include "ui/charts/timeline_view.h"
#include "ui/panels/inspector_pages.h"

#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace plenary;

namespace
{

class NarrowingTest : public test::ParisWindow<>
{
protected:
    /// The entry of a place's menu that begins so; nullptr where there is none.
    QAction* entry(const scene::Target& target, const QString& begins)
    {
        menu = std::make_unique<QMenu>();
        scene::Hit hit;
        hit.target = target;
        addNarrowing(*menu, session(), &hit);
        for (auto* action : menu->actions())
            if (action->text().startsWith(begins))
                return action;
        return nullptr;
    }
    scene::Target actor(const char* uid)
    {
        return {scene::Target::Kind::Actor, session().data().actors[session().data().findActor(uid)].id.value};
    }

    std::unique_ptr<QMenu> menu;
};

TEST_F(NarrowingTest, OnlyThisActorAndBack)
{
    EXPECT_EQ(entry(actor("france"), QStringLiteral("Clear")), nullptr) << "there is no filter yet";
    auto* only = entry(actor("france"), QStringLiteral("Only “France”"));
    ASSERT_NE(only, nullptr);
    only->trigger();
    EXPECT_EQ(session().filter().text(), "actor:france");
    EXPECT_EQ(entry(actor("france"), QStringLiteral("Only")), nullptr) << "it is so already";
    auto* back = entry(actor("france"), QStringLiteral("Clear the filter"));
    ASSERT_NE(back, nullptr);
    back->trigger();
    EXPECT_TRUE(session().filter().empty());
}

TEST_F(NarrowingTest, ACellStandsForItsActorAndItsTopic)
{
    const auto& data = session().data();
    const scene::Target cell{scene::Target::Kind::Cell, actor("usa").first,
                             data.topics[data.findTopic("safety")].id.value};
    EXPECT_NE(entry(cell, QStringLiteral("Only “United States”")), nullptr);
    EXPECT_NE(entry(cell, QStringLiteral("Only “Safety and security”")), nullptr);
}

TEST_F(NarrowingTest, AsOfAnEventTakesTheEventIn)
{
    const auto& data = session().data();
    const Row event = data.rowOf(EventId{eventKey("vance-speech")});
    auto* asOf = entry({scene::Target::Kind::Event, data.events.id[event].value}, QStringLiteral("As of"));
    ASSERT_NE(asOf, nullptr);
    asOf->trigger();
    const TimeSpan time = resolved(data.events.time(event), session().zone());
    EXPECT_EQ(session().asOf(), time.latestEnd);
}

TEST_F(NarrowingTest, AnEmptyChartOffersTheWayBack)
{
    ASSERT_TRUE(
        session().setFilterText(QStringLiteral("actor:france actor:india kind:deal topic:regulation from:2026")));
    settle();
    auto* timeline = part<TimelineView>();
    ASSERT_FALSE(timeline->scene().emptyText.empty());
    QPushButton* clear = nullptr;
    for (auto* button : timeline->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Clear the filter"))
            clear = button;
    ASSERT_NE(clear, nullptr);
    EXPECT_TRUE(clear->isVisible());
    clear->click();
    settle();
    EXPECT_TRUE(session().filter().empty());
    EXPECT_FALSE(clear->isVisible());
}

TEST_F(NarrowingTest, WhatIsSaidMovesNothing)
{
    const QRect before = part<TimelineView>()->geometry();
    const QPoint corner = part<TimelineView>()->mapTo(window.get(), QPoint());
    session().say(QStringLiteral("A sentence that is said."));
    settle();
    auto* bar = part<MessageBar>();
    ASSERT_TRUE(bar->isVisible());
    EXPECT_EQ(part<TimelineView>()->geometry(), before);
    EXPECT_EQ(part<TimelineView>()->mapTo(window.get(), QPoint()), corner);
    EXPECT_TRUE(bar->parentWidget()->rect().contains(bar->geometry()));
    window->resize(900, 700);
    settle();
    EXPECT_TRUE(bar->parentWidget()->rect().contains(bar->geometry())) << "it keeps to the foot";
    bar->findChild<QToolButton*>()->click();
    EXPECT_FALSE(bar->isVisible());
}

TEST_F(NarrowingTest, PassagesStandUnderThePositionTheyProve)
{
    const auto& data = session().data();
    const Row event = data.rowOf(EventId{eventKey("vance-speech")});
    const auto positions = data.events.positions.of(event);
    ASSERT_GT(positions.size(), 1U);
    const auto page = inspectorPage(session(), {scene::Target::Kind::Event, data.events.id[event].value});
    qsizetype last = -1;
    for (const Row row : positions) {
        const auto record = session().document().read(data.positions.id[row]);
        const auto proof = session().document().evidence(Ref{EntityKind::Position, data.positions.id[row].value});
        ASSERT_TRUE(record && proof);
        ASSERT_FALSE(proof->empty());
        const auto summary = page.indexOf(session().in(record->summary).toHtmlEscaped(), last + 1);
        const auto quote = page.indexOf(QString::fromStdString(proof->front().quote).toHtmlEscaped(), last + 1);
        EXPECT_GT(summary, last);
        EXPECT_GT(quote, summary);
        last = quote;
    }
    EXPECT_LT(last, page.indexOf(QStringLiteral("Evidence"))) << "the event’s own passages come after them";
}

} // namespace
