// SPDX-License-Identifier: GPL-3.0-or-later
// Figures that are opened again: every format carries its recipe, and the recipe makes the same file.
#include "core/io/figure_file.h"
#include "core/scene/timeline/index.h"
#include "tests/render/support.h"
#include "tests/support/many_events.h"
#include "ui/render/figure_maker.h"
#include "ui/session/recipe_views.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <iostream>

namespace plenary
{

namespace
{

using scene::ChartKind;

constexpr const char* pictures[] = {"png", "svg", "pdf", "html"};

scene::Recipe recipeOf(ChartKind kind, const scene::FigureLook& look = {})
{
    scene::ChartOptions options;
    options.kind = kind;
    return recipeFor(bundledView(), {}, options, look);
}

class RecipeChartTest : public ::testing::TestWithParam<ChartKind>
{
protected:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QByteArray written(const scene::Recipe& recipe, const QString& name) const
    {
        const auto done = exportRecipe(bundledView(), recipe, path(name));
        EXPECT_TRUE(done.has_value()) << (done ? "" : done.error().message());
        return contentOf(path(name));
    }

    QTemporaryDir m_folder;
};

TEST_P(RecipeChartTest, everyFormatOpensAgainAndMakesTheSameFile)
{
    qputenv("SOURCE_DATE_EPOCH", "1739318400");
    for (const char* ending : pictures) {
        const QString name = QStringLiteral("a.") + QLatin1String(ending);
        const auto first = written(recipeOf(GetParam(), {.title = "A <b> & \"c\""}), name);
        const auto recipe = io::readRecipe(path(name).toStdString());
        ASSERT_TRUE(recipe.has_value()) << ending << ": " << recipe.error().message();
        EXPECT_EQ(recipe->chart.kind, GetParam());
        EXPECT_EQ(recipe->origin.document, "paris-2025");
        EXPECT_EQ(recipe->look.title, "A <b> & \"c\"");
        EXPECT_TRUE(written(*recipe, QStringLiteral("b.") + QLatin1String(ending)) == first) << ending;
        const auto changes = changesSince(bundledView(), *recipe);
        ASSERT_TRUE(changes.has_value());
        EXPECT_TRUE(changes->sameRows) << ending;
        EXPECT_FALSE(first.contains(m_folder.path().toUtf8())) << "no private path";
    }
    qunsetenv("SOURCE_DATE_EPOCH");
}

/// poppler is an independent reader: what it makes of the PDF must look like the PNG.
TEST_P(RecipeChartTest, pdfRendersLikeThePng)
{
    written(recipeOf(GetParam(), {.size = "1200x800"}), QStringLiteral("x.pdf"));
    written(recipeOf(GetParam(), {.size = "1200x800"}), QStringLiteral("x.png"));
    ASSERT_TRUE(outputOf(QStringLiteral("pdftoppm"),
                         {QStringLiteral("-r"), QStringLiteral("96"), QStringLiteral("-png"),
                          QStringLiteral("-singlefile"), path(QStringLiteral("x.pdf")), path(QStringLiteral("pdf"))})
                    .has_value());
    const QImage theirs = QImage(path(QStringLiteral("pdf.png"))).convertToFormat(QImage::Format_RGB32);
    const QImage ours = QImage(path(QStringLiteral("x.png"))).convertToFormat(QImage::Format_RGB32);
    ASSERT_EQ(theirs.size(), ours.size());
    const Difference difference = compare(ours, theirs, 40, 2);
    if (const auto keep = qEnvironmentVariable("PLENARY_KEEP"); !keep.isEmpty()) {
        const auto name = keep + QLatin1Char('/') + QString::fromStdString(std::string(keyOf(GetParam())));
        theirs.save(name + QStringLiteral(".poppler.png"));
        difference.picture.save(name + QStringLiteral(".pdfdiff.png"));
    }
    EXPECT_LE(difference.share(), 0.005) << difference.worstTile << " in the worst square";
}

TEST_P(RecipeChartTest, pdfSaysWhatItIsAndBringsItsData)
{
    const auto bytes = written(recipeOf(GetParam(), {.title = "Über <alles>"}), QStringLiteral("x.pdf"));
    const auto info = outputOf(QStringLiteral("pdfinfo"), {path(QStringLiteral("x.pdf"))});
    ASSERT_TRUE(info.has_value());
    EXPECT_TRUE(info->contains("Über <alles>")) << info->toStdString();
    EXPECT_TRUE(info->contains("Author:          Summaries")) << info->toStdString();
    EXPECT_TRUE(bytes.contains("/Lang (en)"));
    ASSERT_TRUE(outputOf(QStringLiteral("pdfdetach"), {QStringLiteral("-saveall"), QStringLiteral("-o"),
                                                       m_folder.path(), path(QStringLiteral("x.pdf"))})
                    .has_value());
    written(recipeOf(GetParam()), QStringLiteral("x.csv"));
    EXPECT_TRUE(contentOf(path(QStringLiteral("data.csv"))) == contentOf(path(QStringLiteral("x.csv"))));
    EXPECT_TRUE(io::readRecipe(path(QStringLiteral("recipe.json")).toStdString()).has_value());
}

TEST_P(RecipeChartTest, htmlStandsAlone)
{
    const auto html = QString::fromUtf8(written(recipeOf(GetParam()), QStringLiteral("x.html")));
    static const QRegularExpression outside(QStringLiteral(R"((src|href|action|data|poster)\s*=|@import|url\((?!#))"));
    EXPECT_FALSE(outside.match(html).hasMatch()) << outside.match(html).captured().toStdString();
    EXPECT_TRUE(html.contains(QStringLiteral("default-src 'none'")));
    static const QRegularExpression address(QStringLiteral(R"((https?|ftp|file):)"));
    auto found = address.globalMatch(html);
    while (found.hasNext()) {
        const auto at = found.next().capturedStart();
        EXPECT_EQ(html.mid(at, 26), QStringLiteral("http://www.w3.org/2000/svg")) << html.mid(at, 60).toStdString();
    }
    const auto figure = publishedFigure(GetParam(), {1600, 900});
    EXPECT_TRUE(html.contains(QStringLiteral("<table>")));
    EXPECT_TRUE(html.contains(QStringLiteral("data-tip=")));
    EXPECT_EQ(html.count(QStringLiteral("<script")), 2);
    EXPECT_TRUE(html.startsWith(QStringLiteral("<!DOCTYPE html>\n<html lang=\"en\">")));
}

TEST_P(RecipeChartTest, everyThemeAndPresetIsAFigure)
{
    for (const auto& preset : sizePresets())
        for (const char* theme : {"light", "dark", "print", "grey"}) {
            const auto figure = makeFigure(bundledView(),
                                           recipeOf(GetParam(), {.size = preset.key, .theme = theme}), Format::Svg);
            ASSERT_TRUE(figure.has_value()) << preset.key << ": " << figure.error().message();
            EXPECT_FALSE(figure->pages.front().items.empty());
        }
}

INSTANTIATE_TEST_SUITE_P(AllCharts, RecipeChartTest, ::testing::ValuesIn(everyChart),
                         [](const auto& test) { return std::string(keyOf(test.param)); });

TEST(FigureInjectionTest, nothingInATitleBecomesMarkup)
{
    const QTemporaryDir folder;
    const std::string bad =
        "</title></script><script>alert(1)</script><img src=x onerror=alert(1)> \" ' & ]]> \x01\u202E";
    const scene::FigureLook look{.title = bad, .subtitle = bad, .altText = bad};
    for (const char* ending : {"svg", "html"}) {
        const QString path = folder.filePath(QStringLiteral("x.") + QLatin1String(ending));
        ASSERT_TRUE(exportRecipe(bundledView(), recipeOf(ChartKind::Matrix, look), path).has_value());
        const auto text = contentOf(path);
        EXPECT_FALSE(text.contains("<script>alert")) << ending;
        EXPECT_FALSE(text.contains("<img")) << ending;
        EXPECT_FALSE(text.contains("\xE2\x80\xAE")) << ending << ": a mark that turns the direction";
        EXPECT_FALSE(text.contains('\x01')) << ending;
        const auto recipe = io::readRecipe(path.toStdString());
        ASSERT_TRUE(recipe.has_value()) << recipe.error().message();
        EXPECT_EQ(recipe->look.title, bad) << "whole for the program";
    }
}

TEST(FigureSizeTest, aLargerTextNeedsNoLargerPicture)
{
    const auto usual = parseSize(QStringLiteral("180mmx120mm"), 300, 9.75);
    const auto large = parseSize(QStringLiteral("180mmx120mm"), 300, 19.5);
    ASSERT_TRUE(usual && large);
    EXPECT_NEAR(large->zoom, 2, 1e-9);
    EXPECT_NEAR(large->logical.width() * 2, usual->logical.width(), 1e-6) << "half the room for text twice as large";
    EXPECT_NEAR(large->logical.width() * large->scale, usual->logical.width() * usual->scale, 1e-6);
    EXPECT_NEAR(large->millimetres().width(), 180, 1e-6);
    for (const double points : {-1.0, 3.9, 73.0, 1e9})
        EXPECT_FALSE(parseSize(QStringLiteral("180mmx120mm"), 300, points).has_value()) << points;
    EXPECT_FALSE(parseSize(QStringLiteral("column"), 300, 72).has_value()) << "no room for such a text";
}

TEST(FigureSizeTest, svgHasItsSizeOnPaper)
{
    const auto figure = makeFigure(bundledView(), recipeOf(ChartKind::Map, {.size = "column"}), Format::Svg);
    ASSERT_TRUE(figure.has_value());
    const auto svg = fileBytes(figure->pages, figure->spec);
    ASSERT_TRUE(svg.has_value());
    EXPECT_TRUE(svg->contains("width=\"90mm\" height=\"100mm\""));
    EXPECT_TRUE(svg->contains("id=\"heading-labels\"") && svg->contains("id=\"legend\"") &&
                svg->contains("id=\"notes-labels\""));
}

TEST(FigurePagesTest, aWideTimelineRunsOverPagesWithItsLanesOnEach)
{
    const QTemporaryDir folder;
    const auto recipe = recipeOf(ChartKind::Timeline, {.pages = 3});
    const auto figure = makeFigure(bundledView(), recipe, Format::Pdf);
    ASSERT_TRUE(figure.has_value());
    ASSERT_EQ(figure->pages.size(), 3U);
    EXPECT_EQ(figure->pages[0].time.to, figure->pages[1].time.from);
    EXPECT_EQ(figure->pages[1].time.to, figure->pages[2].time.from);
    const auto lanes = [](const scene::Scene& page) {
        std::vector<std::string> names;
        for (const auto& hit : page.hits)
            if (hit.target.kind == scene::Target::Kind::Lane || hit.target.kind == scene::Target::Kind::Actor)
                names.push_back(hit.name);
        return names;
    };
    EXPECT_FALSE(lanes(figure->pages[0]).empty());
    EXPECT_EQ(lanes(figure->pages[0]), lanes(figure->pages[2]));
    const QString pdf = folder.filePath(QStringLiteral("x.pdf"));
    ASSERT_TRUE(exportRecipe(bundledView(), recipe, pdf).has_value());
    const auto info = outputOf(QStringLiteral("pdfinfo"), {pdf});
    ASSERT_TRUE(info.has_value());
    EXPECT_TRUE(info->contains("Pages:           3")) << info->toStdString();
    ASSERT_TRUE(exportRecipe(bundledView(), recipe, folder.filePath(QStringLiteral("x.svg"))).has_value());
    for (const char* name : {"x-1.svg", "x-2.svg", "x-3.svg"})
        EXPECT_TRUE(QFile::exists(folder.filePath(QLatin1String(name)))) << name;
}

TEST(FigurePosterTest, aYearOfTenThousandEventsOnA1)
{
    const test::ManyEvents events(10'000);
    const auto document = Document::open(events.path(), OpenMode::ReadOnly);
    ASSERT_TRUE(document.has_value());
    const auto data = document->load();
    ASSERT_TRUE(data.has_value());
    RecipeViews views(*document, **data);
    const auto view = views.of({});
    ASSERT_TRUE(view.has_value());
    scene::ChartOptions chart;
    showWhole(chart, *view);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a1.pdf"));
    QElapsedTimer timer;
    timer.start();
    const auto done = exportRecipe(*view, recipeFor(*view, {}, chart, {.size = "841mmx594mm"}), path);
    ASSERT_TRUE(done.has_value()) << done.error().message();
    std::cout << "A1 of 10,000 events: " << timer.elapsed() << " ms, " << QFile(path).size() << " bytes\n";
    EXPECT_LE(QFile(path).size(), 5'000'000);
    const auto images = outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path});
    ASSERT_TRUE(images.has_value());
    EXPECT_EQ(images->trimmed().count('\n'), 1) << "no bitmap";
    if (const auto keep = qEnvironmentVariable("PLENARY_KEEP"); !keep.isEmpty())
        QFile::copy(path, keep + QStringLiteral("/a1.pdf"));
}

TEST(FigureRefusalTest, whatARecipeCannotMeanIsSaid)
{
    for (const scene::FigureLook& look : {scene::FigureLook{.theme = "neon"},
                                          {.size = "0x0"},
                                          {.size = "100000x100000"},
                                          {.pages = 0},
                                          {.pages = 100'000},
                                          {.dpi = 5},
                                          {.fontSize = 1000}}) {
        const auto figure = makeFigure(bundledView(), recipeOf(ChartKind::Matrix, look), Format::Png);
        ASSERT_FALSE(figure.has_value());
        EXPECT_EQ(figure.error().code, Errc::Invalid);
        EXPECT_EQ(figure.error().message().back(), '.');
    }
    EXPECT_FALSE(formatFor(QStringLiteral("x.docx")).has_value());
}

/// The index of the view is used where it is the figure's; another one never changes what the file shows.
TEST(FigureIndexTest, anIndexOfTheViewChangesNothing)
{
    auto view = bundledView();
    auto recipe = recipeOf(ChartKind::Timeline);
    recipe.chart.timeline.laneBy = scene::LaneBy::Topic;
    const auto bytes = [&] {
        const auto figure = makeFigure(view, recipe, Format::Svg);
        EXPECT_TRUE(figure.has_value());
        return fileBytes(figure->pages, figure->spec).value_or(QByteArray());
    };
    const auto without = bytes();
    for (const auto lanes : {scene::LaneBy::Topic, scene::LaneBy::Actor}) {
        const scene::TimelineIndex index(view.data, view.selection, view.zone,
                                         {lanes, recipe.chart.timeline.colourBy});
        view.index = &index;
        EXPECT_EQ(bytes(), without);
        view.index = nullptr;
    }
}

} // namespace

} // namespace plenary
