// SPDX-License-Identifier: GPL-3.0-or-later
// A figure is legible at every size, or it is not made: no text lies over another or beyond the edge.
#include "core/scene/figure/legibility.h"

#include "tests/render/support.h"
#include "ui/render/figure_maker.h"
#include "ui/render/figure_size.h"
#include "ui/render/qt_lexicon.h"

#include <gtest/gtest.h>

#include <set>

namespace plenary
{

namespace
{

class LegibilityTest : public ::testing::TestWithParam<scene::ChartKind>
{
protected:
    Result<Figure> figure(const std::string& size, const char* language = "en", double fontSize = 0) const
    {
        const QtLexicon words(QString::fromLatin1(language));
        const auto view = bundledView();
        scene::ChartOptions options;
        options.kind = GetParam();
        scene::FigureLook look;
        look.size = size;
        look.fontSize = fontSize;
        return makeFigure(inWords(view, words), recipeFor(inWords(view, words), {}, options, look), Format::Svg);
    }
    static std::string faultsOf(const scene::Scene& scene)
    {
        std::string faults;
        for (const auto& [text, over] : scene::illegibleTexts(scene, FontMeasure()))
            faults += "“" + text + "” lies " + (over.empty() ? "beyond the edge" : "over “" + over + "”") + "\n";
        return faults;
    }
};

TEST_P(LegibilityTest, atEverySizeOfAnEditorInBothLanguages)
{
    for (const char* language : {"en", "fr"})
        for (const char* size :
             {"column", "columns", "1200x900", "1600x900", "square", "slide", "a4", "a4-portrait", "a3"}) {
            const auto made = figure(size, language);
            ASSERT_TRUE(made) << size << " " << language << ": " << made.error().message();
            EXPECT_EQ(faultsOf(made->pages.front()), "") << size << " " << language;
            EXPECT_FALSE(made->pages.front().plot.height < scene::leastPlot) << size << " " << language;
        }
}

TEST(TimelineTitlesTest, allOfTheTwoDaysOfTheSummitAreWhole)
{
    for (const char* language : {"en", "fr"}) {
        const QtLexicon words(QString::fromLatin1(language));
        const auto bundled = bundledView();
        const auto view = inWords(bundled, words);
        scene::FigureLook look;
        look.size = "1600x900";
        const auto made = makeFigure(view, recipeFor(view, {}, {}, look), Format::Svg);
        ASSERT_TRUE(made);
        const auto& page = made->pages.front();
        std::set<std::string> written;
        for (const auto& item : page.items)
            if (const auto* label = std::get_if<scene::Label>(&item.shape))
                written.insert(label->text.starts_with("≈ ") ? label->text.substr(4) : label->text);
        ASSERT_GT(page.table.rows.size(), 50U);
        for (const auto& row : page.table.rows)
            EXPECT_TRUE(written.contains(row.cells[2])) << language << ": “" << row.cells[2] << "” is cut or missing";
    }
}

TEST_P(LegibilityTest, whatIsTooSmallIsRefusedWithASizeThatIsEnough)
{
    for (const char* language : {"en", "fr"})
        for (const char* size : {"85mmx60mm", "90mmx40mm", "400x300", "600x300", "200x150", "100x100"}) {
            const auto made = figure(size, language);
            if (made) {
                EXPECT_EQ(faultsOf(made->pages.front()), "") << size << " " << language;
                continue;
            }
            const auto text = made.error().message();
            const auto least = text.substr(text.rfind(' ') + 1, text.size() - text.rfind(' ') - 2);
            EXPECT_NE(text.find("at least"), std::string::npos) << text;
            const auto again = figure(least, language);
            ASSERT_TRUE(again) << size << ": " << least << ": " << again.error().message();
            EXPECT_EQ(faultsOf(again->pages.front()), "") << least << " " << language;
        }
    scene::ChartOptions options;
    options.kind = GetParam();
    scene::FigureLook look;
    look.size = "100x100";
    EXPECT_TRUE(changesSince(bundledView(), recipeFor(bundledView(), {}, options, look)))
        << "what an older, small figure showed is compared all the same";
    EXPECT_TRUE(makeFigure(bundledView(), recipeFor(bundledView(), {}, options, look), Format::Csv));
    const auto huge = figure("1200x800", "en", 72);
    ASSERT_FALSE(huge);
    EXPECT_EQ(huge.error().code, Errc::Invalid);
}

INSTANTIATE_TEST_SUITE_P(AllCharts, LegibilityTest, ::testing::ValuesIn(everyChart),
                         [](const auto& test) { return std::string(keyOf(test.param)); });

TEST(IllegibleTextsTest, tellsTextsThatLieOverEachOtherOrBeyondTheEdge)
{
    const FontMeasure measure;
    scene::Scene scene;
    scene.width = scene.height = 200;
    const auto label = [&](double x, double y, const char* text, double degrees = 0) {
        scene.add(scene::Layer::Labels,
                  scene::Label{{x, y}, text, {12}, scene::Tone::Ink, scene::Align::Left, degrees});
    };
    label(10, 50, "first line");
    label(10, 64, "second line");
    label(100, 150, "turned", 90);
    label(104, 150, "beside it");
    EXPECT_TRUE(scene::illegibleTexts(scene, measure).empty());
    label(20, 53, "over the first");
    label(185, 100, "cut at the edge");
    const auto found = scene::illegibleTexts(scene, measure);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].over.empty() ? found[1].over : found[0].over, "over the first");
}

TEST(FigureSizeOnPaperTest, aTypedSizeIsThatOfThePreset)
{
    for (const auto& preset : sizePresets()) {
        const auto named = parseSize(QString::fromLatin1(preset.key), 300),
                   typed = parseSize(QString::fromLatin1(preset.size), 300);
        ASSERT_TRUE(named && typed) << preset.key;
        if (named->onPaper) {
            EXPECT_EQ(named->logical, typed->logical) << preset.key;
        }
    }
    const auto wide = parseSize(QStringLiteral("180mmx120mm"), 300),
               narrow = parseSize(QStringLiteral("85mmx60mm"), 300);
    EXPECT_NEAR(wide->zoom, narrow->zoom, 1e-9);
    EXPECT_GE(10.5 * narrow->zoom * 0.75, 6) << "the smallest texts around a chart have six points";
}

} // namespace

} // namespace plenary
