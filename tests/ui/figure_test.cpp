// SPDX-License-Identifier: GPL-3.0-or-later
// Figures in the window: written as they are previewed, opened again, printed, copied; saved views.
#include "core/io/figure_file.h"
#include "core/io/recipe_json.h"
#include "tests/support/many_events.h"
#include "tests/ui/paris_window.h"
#include "ui/charts/timeline_view.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/views_dialog.h"
#include "ui/look/announcement.h"
#include "ui/panels/past_bar.h"
#include "ui/render/clipboard.h"
#include "ui/session/view_recipe.h"
#include "ui/window/figure_actions.h"

#include <QClipboard>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPdfWriter>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace plenary;

namespace
{

/// The main window with an open door for what is dropped; Qt takes events of dropping from its own hands only.
class DropWindow : public MainWindow
{
public:
    using MainWindow::dropEvent;
};

class FigureWindowTest : public test::ParisWindow<DropWindow>
{
protected:
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

TEST_F(FigureWindowTest, AProofSheetIsWrittenBesideAFigureThatShowsItsNumbers)
{
    scene::ChartOptions chart;
    chart.kind = scene::ChartKind::Profile;
    ExportDialog dialog(session(), chart);
    EXPECT_TRUE(dialog.proofsBeside(file("a.png")).isEmpty()) << "none is asked for at first";
    for (auto* box : dialog.findChildren<QComboBox*>())
        if (const int odt = box->findData(QStringLiteral("odt")); odt >= 0)
            box->setCurrentIndex(odt);
    const auto proofs = dialog.proofsBeside(file("a.png"));
    EXPECT_EQ(proofs, file("a-proofs.odt"));
    EXPECT_TRUE(dialog.recipe().look.numbers);
    ASSERT_TRUE(dialog.write(file("a.png")));
    EXPECT_TRUE(QFileInfo::exists(file("a.png")));
    EXPECT_GT(QFileInfo(proofs).size(), 10'000);
    for (auto* box : dialog.findChildren<QComboBox*>())
        if (const int csv = box->findData(QStringLiteral("csv")); csv >= 0)
            box->setCurrentIndex(csv);
    EXPECT_TRUE(dialog.proofsBeside(file("a.csv")).isEmpty()) << "a table has no marks";
}

TEST_F(FigureWindowTest, ALivingPageIsWrittenFromTheDialog)
{
    scene::ChartOptions chart;
    chart.kind = scene::ChartKind::Profile;
    ExportDialog dialog(session(), chart);
    const auto boxes = dialog.findChildren<QCheckBox*>();
    const auto living = std::ranges::find_if(
        boxes, [](const QCheckBox* box) { return box->text().contains(QStringLiteral("Living")); });
    ASSERT_NE(living, boxes.end());
    EXPECT_FALSE((*living)->isEnabled()) << "a PNG cannot be asked";
    for (auto* box : dialog.findChildren<QComboBox*>())
        if (const int html = box->findData(QStringLiteral("html"));
            html >= 0 && box->findData(QStringLiteral("png")) >= 0)
            box->setCurrentIndex(html);
    ASSERT_TRUE((*living)->isEnabled());
    (*living)->setChecked(true);
    ASSERT_TRUE(dialog.write(file("page.html")));
    QFile page(file("page.html"));
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    EXPECT_TRUE(page.readAll().contains("plenary-page"));
}

TEST_F(FigureWindowTest, ADroppedFigureSaysWhatHasChanged)
{
    scene::ChartOptions chart;
    chart.kind = scene::ChartKind::Matrix;
    ASSERT_TRUE(ExportDialog(session(), chart).write(file("a.svg")));
    const auto& data = session().data();
    const auto made = std::ranges::find_if(data.positions.event, [](Row event) { return event != noRow; });
    ASSERT_NE(made, data.positions.event.end());
    const auto id = *made;
    const auto key = data.events.id[id].value;
    ASSERT_TRUE(session().edit("Delete it", [&](Writer& writer) {
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
    QImage logo(90, 30, QImage::Format_RGB32);
    logo.fill(QColor(10, 120, 60));
    ASSERT_TRUE(logo.save(file("logo.png")));
    for (auto* view : window->findChildren<ChartView*>()) {
        ExportDialog dialog(session(), view->chartOptions());
        dialog.findChildren<QLineEdit*>().last()->setText(QStringLiteral("Told"));
        ASSERT_TRUE(dialog.setLogo(file("logo.png")));
        ASSERT_TRUE(dialog.write(file("x.png")));
        const auto preview = dialog.preview(1);
        ASSERT_TRUE(preview);
        const QImage written(file("x.png"));
        EXPECT_EQ(preview->convertToFormat(QImage::Format_RGB32), written.convertToFormat(QImage::Format_RGB32))
            << view->accessibleName().toStdString();
        ASSERT_TRUE(dialog.write(file("x.html")));
    }
}

TEST_F(FigureWindowTest, ASizeThatIsTooSmallIsSaidWithOneThatIsEnough)
{
    ExportDialog dialog(session(), {});
    dialog.show();
    auto* line = dialog.findChild<Announcement*>();
    ASSERT_NE(line, nullptr) << "what is wrong is a notification, which is spoken";
    for (auto* box : dialog.findChildren<QComboBox*>())
        if (box->isEditable())
            box->setCurrentText(QStringLiteral("85mmx30mm"));
    EXPECT_TRUE(line->text().contains(QStringLiteral("85mmx30mm is too small"))) << line->text().toStdString();
    EXPECT_FALSE(dialog.write(file("small.svg")));
    EXPECT_FALSE(QFile::exists(file("small.svg")));
    const QString least = line->text().section(QLatin1Char(' '), -1).chopped(1);
    for (auto* box : dialog.findChildren<QComboBox*>())
        if (box->isEditable())
            box->setCurrentText(least);
    EXPECT_EQ(line->text().toStdString(), "");
    EXPECT_TRUE(dialog.write(file("small.svg"))) << least.toStdString();
}

TEST_F(FigureWindowTest, ALogoIsChosenKeptAndLeftOut)
{
    QImage logo(90, 30, QImage::Format_RGB32);
    logo.fill(QColor(10, 120, 60));
    ASSERT_TRUE(logo.save(file("logo.png")));
    ExportDialog dialog(session(), {});
    EXPECT_TRUE(dialog.recipe().look.logo.empty());
    const auto before = dialog.preview(1);
    ASSERT_TRUE(dialog.setLogo(file("logo.png")));
    EXPECT_FALSE(dialog.recipe().look.logo.empty());
    EXPECT_NE(*dialog.preview(1), *before);
    const auto kept = dialog.recipe().look.logo;
    EXPECT_FALSE(dialog.setLogo(file("none.png")));
    EXPECT_EQ(dialog.recipe().look.logo, kept) << "what is wrong leaves the one before";
    const auto labels = dialog.findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels, [&](const QLabel* label) { return label->text().contains(file("none.png")); }));
    for (auto* button : dialog.findChildren<QPushButton*>())
        if (button->text() == QLatin1String("Remove"))
            button->click();
    EXPECT_EQ(*dialog.preview(1), *before);
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
    figures().use(chart, FigureUse::CopyPicture);
    const auto* data = QApplication::clipboard()->mimeData();
    ASSERT_NE(data, nullptr);
    EXPECT_TRUE(data->hasImage());
    EXPECT_TRUE(io::recipeIn(data->data(QStringLiteral("image/png")).toStdString()).has_value());
    EXPECT_TRUE(data->data(QStringLiteral("image/svg+xml")).startsWith("<?xml"));
    figures().use(chart, FigureUse::CopyTable);
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
    ASSERT_TRUE(session().edit("Save", [&](Writer& writer) -> Result<> {
        (void)TRY(writer.put(view));
        return {};
    }));
    ViewsDialog dialog(session(), matrix);
    dialog.choose(0);
    ASSERT_TRUE(dialog.write(file("before.csv")));
    dialog.freeze();
    const auto& events = session().data().positions.event;
    const auto made = std::ranges::find_if(events, [](Row event) { return event != noRow; });
    ASSERT_NE(made, events.end());
    const auto key = session().data().events.id[*made].value;
    ASSERT_TRUE(session().edit("Delete", [&](Writer& writer) {
        return writer.remove({EntityKind::Event, key});
    }));
    const auto bytes = [&](const char* name) {
        QFile read(file(name));
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    };
    ASSERT_TRUE(dialog.write(file("frozen.csv")));
    EXPECT_EQ(bytes("frozen.csv"), bytes("before.csv"));
    // The window shows it as it was, says so, and lets nothing be edited.
    const auto today = session().data().events.size();
    auto* bar = window->findChild<PastBar*>();
    EXPECT_FALSE(bar->isVisible());
    figures().showView(dialog.views().front());
    settle();
    EXPECT_TRUE(session().showsPast());
    EXPECT_EQ(session().data().events.size(), today + 1);
    EXPECT_TRUE(bar->isVisible());
    EXPECT_TRUE(bar->text().contains(QStringLiteral("“Matrix” is frozen"))) << bar->text().toStdString();
    EXPECT_TRUE(bar->text().contains(QStringLiteral("after change 1 (Save, "))) << bar->text().toStdString();
    EXPECT_TRUE(message().contains(QStringLiteral("Delete"))) << "what has changed since: " << message().toStdString();
    EXPECT_FALSE(session().canEdit());
    EXPECT_FALSE(figures().saveView(QStringLiteral("Not now")).has_value());
    ASSERT_TRUE(exportRecipe(session().view(), recipeOf(session(), matrix, {}, QStringLiteral("en")),
                             file("shown.csv")));
    EXPECT_EQ(bytes("shown.csv"), bytes("before.csv"));
    EXPECT_TRUE(ExportDialog(session(), matrix).recipe().frozen);
    EXPECT_EQ(session().today().path().string(), path.toStdString());
    bar->findChild<QToolButton*>()->click();
    settle();
    EXPECT_FALSE(session().showsPast());
    EXPECT_FALSE(bar->isVisible());
    EXPECT_EQ(session().data().events.size(), today);
    EXPECT_TRUE(session().canEdit());
    dialog.freeze();
    ASSERT_TRUE(dialog.write(file("after.csv")));
    EXPECT_NE(bytes("after.csv"), bytes("before.csv"));
}

TEST_F(FigureWindowTest, FrozenViewsFollowOneAnotherAndLeadBack)
{
    session().setStances(scene::ChartKind::Matrix, {});
    ASSERT_TRUE(figures().saveView(QStringLiteral("Plain")));
    ASSERT_TRUE(figures().saveView(QStringLiteral("One")));
    ViewsDialog dialog(session(), {});
    dialog.choose(1);
    dialog.freeze();
    const auto& made = session().data().positions.event;
    const auto key = session().data().events.id[*std::ranges::find_if(made, [](Row event) { return event != noRow; })].value;
    ASSERT_TRUE(session().edit("Delete", [&](Writer& writer) {
        return writer.remove({EntityKind::Event, key});
    }));
    ASSERT_TRUE(figures().saveView(QStringLiteral("Two")));
    ViewsDialog later(session(), {});
    later.choose(2);
    later.freeze();
    const auto views = later.views();
    const auto today = session().data().events.size();
    figures().showView(views[1]);
    EXPECT_EQ(session().data().events.size(), today + 1);
    ViewsDialog past(session(), {});
    EXPECT_EQ(past.views().size(), 3U) << "views are those of today";
    figures().showView(views[2]);
    EXPECT_TRUE(session().showsPast());
    EXPECT_EQ(session().data().events.size(), today);
    figures().showView(views[0]);
    EXPECT_FALSE(session().showsPast());
    figures().showView(views[1]);
    // A document opened meanwhile is shown as it is.
    ASSERT_TRUE(window->openDocument(path));
    EXPECT_FALSE(session().showsPast());
    EXPECT_TRUE(session().canEdit());
    // A view frozen at an edit that was taken back is still there: nothing of the history is lost.
    while (session().canUndo())
        ASSERT_TRUE(session().undo());
    figures().showView(views[1]);
    EXPECT_TRUE(session().showsPast());
    EXPECT_EQ(session().data().events.size(), today + 1);
    // Of an edit that the document never had, the window says so and stays as it is.
    ASSERT_TRUE(session().showToday());
    SavedView foreign = views[1];
    auto recipe = io::recipeFromJson(foreign.recipe, foreign.name);
    ASSERT_TRUE(recipe);
    recipe->origin.change += 1000;
    foreign.recipe = io::recipeToJson(*recipe);
    figures().showView(foreign);
    EXPECT_FALSE(session().showsPast());
    EXPECT_TRUE(message().contains(QStringLiteral("lacks edits"))) << message().toStdString();
}

} // namespace
