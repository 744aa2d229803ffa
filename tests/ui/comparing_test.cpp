// SPDX-License-Identifier: GPL-3.0-or-later
// From what is seen to what was said: comparing states, the menu of a cell, and which chart is exported.
#include "tests/ui/paris_window.h"
#include "ui/charts/map_view.h"
#include "ui/charts/stance_view.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/session/compare_states.h"

#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>

using namespace plenary;

namespace
{

class ComparingTest : public test::ParisWindow<>
{
protected:
    std::vector<Row> states()
    {
        std::vector<Row> rows;
        for (const char* uid : {"usa", "france", "india"})
            rows.push_back(session().data().findActor(uid));
        return rows;
    }
};

TEST_F(ComparingTest, OnOneTopicComparingShowsWhatEachOfThemSaid)
{
    (void)compareStances(session(), states());
    EXPECT_EQ(session().stanceChart(), scene::ChartKind::Profile);
    ASSERT_TRUE(session().setFilterText(QStringLiteral("topic:safety")));
    settle();
    (void)compareStances(session(), states());
    EXPECT_EQ(session().stanceChart(), scene::ChartKind::Statements);
    EXPECT_EQ(session().stances().topic, "safety");
    EXPECT_EQ(session().stances().actors.size(), 3U);
}

TEST_F(ComparingTest, TheMenuOfACellLeadsToTheStatementsOnItsTopic)
{
    auto* view = part<StanceView>();
    const auto& hits = view->scene().hits;
    const auto cell =
        std::ranges::find(hits, scene::Target::Kind::Cell, [](const scene::Hit& hit) { return hit.target.kind; });
    ASSERT_NE(cell, hits.end());
    const auto topic = cell->target.second;
    const QPoint at(static_cast<int>(cell->box.x + cell->box.width / 2),
                    static_cast<int>(cell->box.y + cell->box.height / 2));
    bool isOffered = false;
    QTimer::singleShot(50, window.get(), [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu)
            return;
        for (auto* action : menu->actions())
            if (action->text().startsWith(QStringLiteral("Statements on “"))) {
                isOffered = true;
                action->trigger();
                break;
            }
        menu->close();
    });
    auto* plot = view->findChild<QWidget*>(QStringLiteral("chart"));
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, plot->mapToGlobal(at));
    QApplication::sendEvent(plot, &event);
    ASSERT_TRUE(isOffered);
    EXPECT_EQ(session().stanceChart(), scene::ChartKind::Statements);
    EXPECT_EQ(session().stances().topic, session().data().topics[session().data().rowOf(TopicId{topic})].uid);
}

TEST_F(ComparingTest, TheChartTouchedLastIsExported)
{
    window->activateWindow();
    part<MapView>()->findChild<QWidget*>(QStringLiteral("chart"))->setFocus();
    window->findChild<QLineEdit*>(QStringLiteral("search"))->setFocus();
    QString shown;
    QTimer::singleShot(80, window.get(), [&] {
        if (auto* dialog = qobject_cast<ExportDialog*>(QApplication::activeModalWidget())) {
            shown = QString::fromUtf8(keyOf(dialog->recipe().chart.kind).data());
            dialog->reject();
        }
    });
    action(QStringLiteral("Export…"))->trigger();
    EXPECT_EQ(shown.toStdString(), "map");
}

} // namespace
