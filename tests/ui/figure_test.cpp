// SPDX-License-Identifier: GPL-3.0-or-later
// Figures in the window: written as they are previewed, opened again, printed, copied; saved views.
#include "core/io/figure_file.h"
#include "core/io/recipe_json.h"
#include "tests/scene/many_events.h"
#include "ui/bundled.h"
#include "ui/charts/views.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/views_dialog.h"
#include "ui/figure_actions.h"
#include "ui/figure_clipboard.h"
#include "ui/figure_view.h"
#include "ui/main_window.h"
#include "ui/panels/message_bar.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPdfWriter>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace plenary;

namespace
{

/// The main window with an open door for what is dropped; Qt takes events of dropping from its own hands only.
class DropWindow : public MainWindow
{
public:
    using MainWindow::dropEvent;
};

class FigureWindowTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        QSettings().clear();
        path = file("paris.plenary");
        ASSERT_TRUE(createFromBundled(QStringLiteral("paris-2025"), path.toStdString()));
        window = std::make_unique<DropWindow>();
        window->resize(1500, 950);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
        ASSERT_TRUE(window->openDocument(path));
        QTest::qWait(30);
    }

    QString file(const char* name) const { return folder.filePath(QLatin1String(name)); }
    Session& session() { return window->session(); }
    QString message() { return window->findChild<MessageBar*>()->text(); }
    FigureActions& figures() { return *window->findChild<FigureActions*>(); }

    /// A view in which nothing is as it is at first.
    void changeView()
    {
        ASSERT_TRUE(session().setFilterText(QStringLiteral("topic:regulation")));
        session().setAsOf(session().data().events.startMin.back());
        session().setCountSpokenFor(false);
        auto timeline = session().timeline();
        timeline.laneBy = scene::LaneBy::Topic;
        timeline.from += 3'600'000;
        session().setTimeline(timeline);
        auto stances = session().stances();
        stances.actors = {"india", "usa"};
        stances.minN = 2;
        session().setStances(scene::ChartKind::Trend, stances);
        auto map = session().map();
        map.view = {0.3, 0.4, 2};
        map.countBlocs = false;
        session().setMap(scene::ChartKind::Pledges, map);
    }

    void drop(const QString& dropped)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(dropped)});
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        window->dropEvent(&event);
        QTest::qWait(30);
    }

    QTemporaryDir folder;
    QString path;
    std::unique_ptr<DropWindow> window;
};

TEST_F(FigureWindowTest, ADroppedFigureBringsItsViewBack)
{
    changeView();
    const auto filter = session().filter();
    const auto asOf = session().asOf();
    const auto timeline = session().timeline();
    const auto stances = session().stances();
    const auto map = session().map();
    for (const char* name : {"a.png", "a.svg", "a.pdf", "a.html"}) {
        const scene::ChartOptions chart{scene::ChartKind::Trend, timeline, stances, map};
        ASSERT_TRUE(ExportDialog(session(), chart).write(file(name))) << name;
    }
    for (const char* name : {"a.png", "a.svg", "a.pdf", "a.html"}) {
        ASSERT_TRUE(window->openDocument(path));
        ASSERT_TRUE(session().filter().empty());
        session().setCountSpokenFor(true);
        session().setStances(scene::ChartKind::Matrix, {});
        drop(file(name));
        EXPECT_EQ(session().filter(), filter) << name;
        EXPECT_EQ(session().asOf(), asOf);
        EXPECT_FALSE(session().countsSpokenFor());
        EXPECT_EQ(session().timeline(), timeline);
        EXPECT_EQ(session().stances(), stances);
        EXPECT_EQ(session().stanceChart(), scene::ChartKind::Trend);
        EXPECT_EQ(session().map(), map);
        EXPECT_TRUE(message().contains(QLatin1String(name))) << message().toStdString();
        EXPECT_TRUE(message().contains(QStringLiteral("has not changed"))) << message().toStdString();
    }
}

TEST_F(FigureWindowTest, ADroppedFigureSaysWhatHasChanged)
{
    scene::ChartOptions chart;
    chart.kind = scene::ChartKind::Matrix;
    ASSERT_TRUE(ExportDialog(session(), chart).write(file("a.svg")));
    const auto& data = session().data();
    const auto id = data.positions.event.front();
    ASSERT_NE(id, noRow);
    const auto key = data.events.id[id].value;
    ASSERT_TRUE(session().edit(QStringLiteral("Delete it"), [&](Writer& writer) {
        return writer.remove({EntityKind::Event, key});
    }));
    drop(file("a.svg"));
    EXPECT_TRUE(message().contains(QStringLiteral("Delete it"))) << message().toStdString();
    EXPECT_TRUE(message().contains(QStringLiteral("new or changed"))) << message().toStdString();
}

TEST_F(FigureWindowTest, AForeignPictureIsSaidAndNothingChanges)
{
    changeView();
    const auto filter = session().filter();
    QImage(20, 20, QImage::Format_RGB32).save(file("foreign.png"));
    drop(file("foreign.png"));
    EXPECT_TRUE(message().contains(QStringLiteral("holds no recipe"))) << message().toStdString();
    EXPECT_EQ(session().filter(), filter);
    auto recipe = recipeOf(session(), {}, {}, QStringLiteral("en"));
    recipe.origin.document = "another";
    QFile svg(file("other.svg"));
    ASSERT_TRUE(svg.open(QIODevice::WriteOnly));
    svg.write("<svg><metadata><plenary:recipe>" + QByteArray::fromStdString(io::xmlEscaped(io::recipeToJson(recipe))) +
              "</plenary:recipe></metadata></svg>");
    svg.close();
    drop(file("other.svg"));
    EXPECT_TRUE(message().contains(QStringLiteral("another document"))) << message().toStdString();
    EXPECT_EQ(session().filter(), filter);
}

TEST_F(FigureWindowTest, AFigureOfALargeDocumentWaitsUntilItIsLoaded)
{
    const test::ManyEvents many(51'000);
    ASSERT_TRUE(window->openDocument(QString::fromStdString(many.path().string())));
    ASSERT_TRUE(session().isLoading());
    scene::ChartOptions chart = window->findChild<TimelineView*>()->chartOptions();
    auto recipe = recipeOf(session(), chart, {}, QStringLiteral("en"));
    recipe.filter = "kind:speech";
    QFile json(file("a.svg"));
    ASSERT_TRUE(json.open(QIODevice::WriteOnly));
    json.write(QByteArray::fromStdString(io::recipeToJson(recipe)));
    json.close();
    drop(file("a.svg"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !session().filter().empty(); }, 60'000));
    EXPECT_FALSE(session().isLoading());
    EXPECT_EQ(session().filter().text(), "kind:speech");
    EXPECT_TRUE(message().contains(QStringLiteral("a.svg"))) << message().toStdString();
}

TEST_F(FigureWindowTest, ThePreviewIsTheFile)
{
    for (auto* view : window->findChildren<ChartView*>()) {
        ExportDialog dialog(session(), view->chartOptions());
        dialog.findChildren<QLineEdit*>().last()->setText(QStringLiteral("Told"));
        ASSERT_TRUE(dialog.write(file("x.png")));
        const auto preview = dialog.preview(1);
        ASSERT_TRUE(preview);
        const QImage written(file("x.png"));
        EXPECT_EQ(preview->convertToFormat(QImage::Format_RGB32), written.convertToFormat(QImage::Format_RGB32))
            << view->accessibleName().toStdString();
        ASSERT_TRUE(dialog.write(file("x.html")));
    }
}

TEST_F(FigureWindowTest, ATimelineIsPrintedOnPaper)
{
    QPdfWriter paper(file("print.pdf"));
    paper.setPageSize(QPageSize(QPageSize::A4));
    scene::ChartOptions chart = window->findChild<TimelineView*>()->chartOptions();
    ASSERT_TRUE(figures().printOn(paper, {190, 277}, chart));
    EXPECT_GT(QFile(file("print.pdf")).size(), 5000);
}

TEST_F(FigureWindowTest, PictureAndTableGoOnTheClipboard)
{
    scene::ChartOptions chart;
    chart.kind = scene::ChartKind::Matrix;
    figures().copyPicture(chart);
    const auto* data = QApplication::clipboard()->mimeData();
    ASSERT_NE(data, nullptr);
    EXPECT_TRUE(data->hasImage());
    EXPECT_TRUE(io::recipeIn(data->data(QStringLiteral("image/png")).toStdString()).has_value());
    EXPECT_TRUE(data->data(QStringLiteral("image/svg+xml")).startsWith("<?xml"));
    figures().copyTable(chart);
    data = QApplication::clipboard()->mimeData();
    EXPECT_TRUE(data->text().contains(u'\t'));
    EXPECT_TRUE(data->html().contains(QStringLiteral("<th>")));
    Table table;
    table.columns = {"=SUM(A1)"};
    table.rows = {{{"a\tb\n=c"}}};
    copyTable(table);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("'=SUM(A1)\na b =c\n"));
}

TEST_F(FigureWindowTest, ViewsAreKeptShownOrderedAndUndone)
{
    changeView();
    const auto filter = session().filter();
    ASSERT_TRUE(figures().saveView(QStringLiteral("First")));
    session().setFilter({});
    ASSERT_TRUE(figures().saveView(QStringLiteral("Second")));
    EXPECT_FALSE(figures().saveView(QStringLiteral("Second"))) << "a name twice";
    EXPECT_FALSE(figures().saveView(QStringLiteral("  "))) << "no name";
    auto views = session().document().savedViews();
    ASSERT_TRUE(views);
    ASSERT_EQ(views->size(), 2U);
    figures().showView(views->front());
    EXPECT_EQ(session().filter(), filter);

    ViewsDialog dialog(session(), {});
    dialog.choose(1);
    dialog.moveBy(-1);
    EXPECT_EQ(dialog.views().front().name, "Second");
    dialog.rename(QStringLiteral("Zwei"));
    EXPECT_EQ(dialog.views().front().name, "Zwei");
    dialog.keepShown();
    EXPECT_EQ(io::recipeFromJson(dialog.views().front().recipe, "x")->filter, filter.text());
    dialog.remove();
    EXPECT_EQ(dialog.views().size(), 1U);
    ASSERT_TRUE(session().undo());
    EXPECT_EQ(session().document().savedViews()->size(), 2U);
}

TEST_F(FigureWindowTest, AFrozenViewShowsTheDocumentAsItWas)
{
    session().setStances(scene::ChartKind::Matrix, {});
    scene::ChartOptions matrix;
    matrix.kind = scene::ChartKind::Matrix;
    const auto recipe = recipeOf(session(), matrix, {}, QStringLiteral("en"));
    SavedView view{0, "Matrix", 1, io::recipeToJson(recipe)};
    ASSERT_TRUE(session().edit(QStringLiteral("Save"), [&](Writer& writer) -> Result<> {
        (void)TRY(writer.put(view));
        return {};
    }));
    ViewsDialog dialog(session(), matrix);
    dialog.choose(0);
    ASSERT_TRUE(dialog.write(file("before.csv")));
    dialog.freeze();
    const auto key = session().data().events.id[session().data().positions.event.front()].value;
    ASSERT_TRUE(session().edit(QStringLiteral("Delete"), [&](Writer& writer) {
        return writer.remove({EntityKind::Event, key});
    }));
    const auto bytes = [&](const char* name) {
        QFile read(file(name));
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    };
    ASSERT_TRUE(dialog.write(file("frozen.csv")));
    EXPECT_EQ(bytes("frozen.csv"), bytes("before.csv"));
    dialog.freeze();
    ASSERT_TRUE(dialog.write(file("after.csv")));
    EXPECT_NE(bytes("after.csv"), bytes("before.csv"));
}

} // namespace
