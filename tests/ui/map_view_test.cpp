// SPDX-License-Identifier: GPL-3.0-or-later
// The map in the real window: choosing, finding, turning, filtering by the legend, choosing a group.
#include "core/base/text.h"
#include "tests/ui/paris_window.h"
#include "ui/charts/map_view.h"
#include "ui/dialogs/border_dialog.h"
#include "ui/panels/map_tools.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableWidget>
#include <QToolButton>

using namespace plenary;
using scene::Target;

namespace
{

class MapWindowTest : public test::ParisWindow<>
{
protected:
    void SetUp() override
    {
        ParisWindow::SetUp();
        map = window->findChild<MapView*>();
        chart = map->findChild<QWidget*>(QStringLiteral("chart"));
    }

    void choose(const char* combo, int index)
    {
        auto* box = part<QComboBox>(combo);
        ASSERT_NE(box, nullptr);
        ASSERT_GT(box->count(), index) << combo;
        box->setCurrentIndex(index);
        emit box->activated(index);
        QTest::qWait(30);
    }
    const scene::MapOptions& options() { return window->session().map(); }

    MapView* map = nullptr;
    QWidget* chart = nullptr;
};

TEST_F(MapWindowTest, TextsColoursAndViewsAreChosenAboveTheMap)
{
    choose("mapInstrument", 1);
    EXPECT_EQ(options().instrument, "coe-ai-convention");
    choose("mapView", 2);
    EXPECT_EQ(options().view.projection, geo::Projection::Globe);
    choose("mapView", 3);
    EXPECT_EQ(options().view.region, geo::Region::Europe);
    EXPECT_EQ(part<QComboBox>("mapView")->currentIndex(), 3);
    choose("mapColour", 1);
    EXPECT_EQ(options().colour, scene::MapColour::Stance);
    EXPECT_TRUE(part<QComboBox>("mapSubject")->isVisible());
    EXPECT_FALSE(part<QComboBox>("mapInstrument")->isVisible());
    choose("mapSubject", 0);
    EXPECT_EQ(options().topic, window->session().data().topics[0].uid);
    choose("mapColour", 2);
    EXPECT_EQ(options().colour, scene::MapColour::Agreement);
    choose("mapSubject", 1);
    EXPECT_FALSE(options().actor.empty());
    EXPECT_TRUE(map->scene().emptyText.empty());
}

TEST_F(MapWindowTest, ACountryIsFoundInTwoLanguagesAndByCode)
{
    auto* search = part<QLineEdit>("mapSearch");
    const auto& data = window->session().data();
    for (const char* text : {"Allemagne", "Germany", "deu"}) {
        window->session().select({});
        window->session().setMap(scene::ChartKind::Map, {});
        search->setText(QLatin1String(text));
        QTest::keyClick(search, Qt::Key_Return);
        EXPECT_EQ(window->session().selected(),
                  (Target{Target::Kind::Actor, data.actors[data.findActor("DEU")].id.value}))
            << text;
        EXPECT_GT(options().view.zoom, 2);
    }
    search->setText(QStringLiteral("Atlantis"));
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_TRUE(message().contains(QStringLiteral("Atlantis"))) << message().toStdString();
    search->setText(QStringLiteral("Tuvalu"));
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_TRUE(message().contains(QStringLiteral("Tuvalu"))) << message().toStdString();
}

TEST_F(MapWindowTest, AClickOnTheLegendShowsThatClassAlone)
{
    window->findChild<MapView*>()->window()->resize(1600, 1000);
    const auto& hits = map->scene().hits;
    const auto legend = std::ranges::find(hits, Target::Kind::Legend, [](const auto& hit) { return hit.target.kind; });
    ASSERT_NE(legend, hits.end());
    const auto key = map->scene().legend[static_cast<std::size_t>(legend->target.first)].key;
    const QPoint at(static_cast<int>(legend->box.x + 5), static_cast<int>(legend->box.y + legend->box.height / 2));
    QTest::mouseClick(chart, Qt::LeftButton, {}, at);
    EXPECT_EQ(options().shown, std::vector<std::string>{key});
    QTest::qWait(30);
    QTest::mouseClick(chart, Qt::LeftButton, {}, at);
    EXPECT_TRUE(options().shown.empty()) << join(options().shown, " ");
}

TEST_F(MapWindowTest, DraggingTurnsTheGlobe)
{
    choose("mapView", 2);
    const auto before = options().view.turned;
    const QPoint middle(chart->width() / 2, chart->height() / 3);
    QTest::mousePress(chart, Qt::LeftButton, {}, middle);
    QTest::mouseMove(chart, middle + QPoint(60, 20));
    QTest::mouseRelease(chart, Qt::LeftButton, {}, middle + QPoint(60, 20));
    EXPECT_LT(options().view.turned.longitude, before.longitude);
    EXPECT_GT(options().view.turned.latitude, before.latitude);
    QTest::keyClick(chart, Qt::Key_D);
    QTest::keyClick(chart, Qt::Key_W);
    EXPECT_GT(options().view.zoom, 1);
}

TEST_F(MapWindowTest, AFrameChoosesStatesForTheStances)
{
    const auto plot = map->scene().plot;
    const QPoint from(static_cast<int>(plot.x + 4), static_cast<int>(plot.y + 4));
    const QPoint to(static_cast<int>(plot.right() - 4), static_cast<int>(plot.bottom() - 4));
    QTest::mousePress(chart, Qt::LeftButton, Qt::ShiftModifier, from);
    QTest::mouseMove(chart, to);
    QTest::mouseRelease(chart, Qt::LeftButton, Qt::ShiftModifier, to);
    const auto& actors = window->session().stances().actors;
    EXPECT_GT(actors.size(), 1U);
    EXPECT_NE(std::ranges::find(actors, "france"), actors.end());
    EXPECT_TRUE(message().contains(QStringLiteral("states chosen"))) << message().toStdString();
    EXPECT_EQ(options().view, geo::View()) << "the map stays where it is";
}

TEST_F(MapWindowTest, TheMenuHasDatesGroupsAndBorders)
{
    auto* more = part<QToolButton>("mapMore");
    emit more->menu()->aboutToShow();
    QStringList texts;
    for (const auto* action : more->menu()->actions())
        texts << action->text();
    EXPECT_TRUE(texts.contains(QStringLiteral("Another date beside it…")));
    auto beside = options();
    beside.beside = window->session().asOf() - 2 * millisecondsPerDay;
    window->session().setMap(scene::ChartKind::Map, beside);
    QTest::qWait(30);
    EXPECT_NE(std::ranges::find(map->scene().groups, "country-FRA-before"), map->scene().groups.end());
    for (auto* action : more->menu()->actions())
        if (action->text() == QLatin1String("Stances of the states shown"))
            action->trigger();
    EXPECT_FALSE(window->session().stances().actors.empty());
    const BorderDialog dialog(window->session());
    EXPECT_GE(dialog.findChild<QTableWidget*>(QStringLiteral("borders"))->rowCount(), 6);
}

} // namespace
