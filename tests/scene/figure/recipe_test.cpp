// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/figure/recipe.h"

#include "core/io/figure_file.h"
#include "core/io/png_text.h"
#include "core/io/recipe_json.h"
#include "tests/support/scene.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <limits>

namespace plenary::scene
{

namespace
{

/// A recipe in which nothing is as it is by default.
Recipe unusual()
{
    Recipe recipe;
    recipe.origin = {"Plenary 9.9.9", "paris-2025", "Sommet <b>&\"ü\"", 42, "0011223344556677"};
    recipe.filter = "topic:regulation actor:usa,france";
    recipe.asOf = 1739370000123;
    recipe.countSpokenFor = false;
    recipe.language = "fr";
    recipe.frozen = true;
    recipe.chart.kind = ChartKind::Agreement;
    recipe.chart.timeline.laneBy = LaneBy::Topic;
    recipe.chart.timeline.from = -5;
    recipe.chart.timeline.to = 1739370000000;
    recipe.chart.timeline.zones = {"Asia/Kolkata"};
    recipe.chart.stances.actors = {"usa", "india"};
    recipe.chart.stances.topics = {"safety"};
    recipe.chart.stances.collapsed = {"eu"};
    recipe.chart.stances.order = StanceOrder::Clustering;
    recipe.chart.stances.minN = 3;
    recipe.chart.stances.topic = "safety";
    recipe.chart.stances.rule = stats::TimeRule::Window;
    recipe.chart.stances.windowDays = 7;
    recipe.chart.stances.trendFrom = 1;
    recipe.chart.stances.trendTo = 2;
    recipe.chart.stances.measure = stats::Measure::Kappa;
    recipe.chart.stances.normalisation = stats::Normalisation::Jaccard;
    recipe.chart.stances.view = AgreementView::Network;
    recipe.chart.stances.threshold = 0.1;
    recipe.chart.stances.coalitions = 4;
    recipe.chart.map.instrument = "statement";
    recipe.chart.map.view = {0.25, -0.5, 3.125, geo::Projection::NaturalEarth, geo::Region::World, {-20.5, 41}};
    recipe.chart.map.countBlocs = false;
    recipe.chart.map.colour = MapColour::Agreement;
    recipe.chart.map.topic = "safety";
    recipe.chart.map.actor = "india";
    recipe.chart.map.shown = {"signed"};
    recipe.chart.map.beside = 1739270000000;
    recipe.look = {"180mmx120mm", 600, 7.5, 4, "grey", "T", "S", "A", false, true, 3};
    return recipe;
}

bool same(const Recipe& a, const Recipe& b)
{
    return a.origin == b.origin && a.filter == b.filter && a.asOf == b.asOf && a.countSpokenFor == b.countSpokenFor &&
           a.language == b.language && a.frozen == b.frozen && a.chart.kind == b.chart.kind &&
           a.chart.timeline == b.chart.timeline && a.chart.stances == b.chart.stances && a.chart.map == b.chart.map &&
           a.look == b.look;
}

TEST(RecipeTest, everyFieldSurvivesTheJson)
{
    for (const bool indented : {false, true}) {
        const auto json = io::recipeToJson(unusual(), indented);
        const auto read = io::recipeFromJson(json, "x.svg");
        ASSERT_TRUE(read.has_value()) << read.error().message();
        EXPECT_TRUE(same(*read, unusual())) << json;
        EXPECT_EQ(io::recipeToJson(*read, indented), json);
        EXPECT_TRUE(std::ranges::all_of(json, [](char c) { return c > 0; })) << "ASCII, safe in every format";
    }
    const auto plain = io::recipeFromJson(io::recipeToJson(Recipe()), "x.svg");
    ASSERT_TRUE(plain.has_value());
    EXPECT_TRUE(same(*plain, Recipe()));
    EXPECT_EQ(plain->asOf, distantFuture);
}

struct BadRecipe
{
    const char* name;
    std::string json;
    Errc code;
    const char* says;
};

TEST(RecipeTest, whatCannotBeUsedIsSaidInOneSentence)
{
    const std::string good = io::recipeToJson(unusual());
    auto newer = nlohmann::ordered_json::parse(good);
    newer["plenary-recipe"] = recipeVersion + 1;
    auto changed = nlohmann::ordered_json::parse(good);
    changed["recipe"]["filter"] = "actor:china";
    auto noSum = nlohmann::ordered_json::parse(good);
    noSum.erase("checksum");
    const BadRecipe cases[] = {
        {"newer", newer.dump(), Errc::TooNew, "newer Plenary"},
        {"changed", changed.dump(), Errc::Corrupt, "checksum"},
        {"no checksum", noSum.dump(), Errc::Corrupt, "checksum"},
        {"cut", good.substr(0, good.size() / 2), Errc::Corrupt, "damaged"},
        {"empty", "", Errc::Corrupt, "damaged"},
        {"a list", "[]", Errc::Corrupt, "damaged"},
        {"another JSON", R"({"type":"FeatureCollection"})", Errc::Corrupt, "damaged"},
        {"a version of letters", R"({"plenary-recipe":"one"})", Errc::Corrupt, "damaged"},
    };
    for (const auto& test : cases) {
        const auto read = io::recipeFromJson(test.json, "x.svg");
        ASSERT_FALSE(read.has_value()) << test.name;
        EXPECT_EQ(read.error().code, test.code) << test.name;
        const auto sentence = read.error().message();
        EXPECT_NE(sentence.find(test.says), std::string::npos) << sentence;
        EXPECT_NE(sentence.find("x.svg"), std::string::npos) << sentence;
        EXPECT_EQ(sentence.find('\n'), std::string::npos);
    }
}

TEST(RecipeTest, aHostileRecipeCannotHurt)
{
    Recipe recipe = unusual();
    recipe.chart.timeline.from = std::numeric_limits<Instant>::min();
    recipe.chart.timeline.to = std::numeric_limits<Instant>::max();
    recipe.chart.map.view.centreX = 1e300;
    recipe.chart.map.view.centreY = recipe.chart.map.view.zoom = -1e300;
    recipe.chart.map.view.turned = {1e300, -1e300};
    recipe.chart.stances.minN = std::numeric_limits<int>::min();
    recipe.chart.stances.windowDays = 0;
    recipe.chart.stances.coalitions = -7;
    const auto read = io::recipeFromJson(io::recipeToJson(recipe), "x.svg");
    ASSERT_TRUE(read.has_value()) << read.error().message();
    EXPECT_EQ(read->chart.timeline.from, distantPast);
    EXPECT_EQ(read->chart.timeline.to, distantFuture);
    EXPECT_EQ(read->chart.map.view.centreX, 10);
    EXPECT_EQ(read->chart.map.view.centreY, -10);
    EXPECT_EQ(read->chart.map.view.zoom, 1);
    EXPECT_EQ(read->chart.map.view.turned.longitude, 180);
    EXPECT_EQ(read->chart.map.view.turned.latitude, -90);
    EXPECT_EQ(read->chart.stances.minN, 1);
    EXPECT_EQ(read->chart.stances.windowDays, 1);
    EXPECT_EQ(read->chart.stances.coalitions, 0);
    recipe.language = "../../x";
    EXPECT_FALSE(io::recipeFromJson(io::recipeToJson(recipe), "x.svg").has_value());
    auto wrong = nlohmann::ordered_json::parse(io::recipeToJson(unusual()));
    for (const char* field : {"stances", "look", "chart"}) {
        auto other = wrong;
        other["recipe"][field] = 7;
        EXPECT_FALSE(io::recipeFromJson(other.dump(), "x.svg").has_value()) << field;
    }
}

TEST(RecipeTest, aRecipeOfAnotherDocumentIsRefused)
{
    Summit other;
    other.uid = "seoul-2024";
    other.title = Text("en", "Seoul");
    const auto refused = checkDocument(unusual(), other, "x.svg");
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, Errc::Conflict);
    EXPECT_NE(refused.error().message().find("Seoul"), std::string::npos);
    EXPECT_TRUE(checkDocument(unusual(), Bundled::get().data().summit, "x.svg").has_value());
}

Table table(std::initializer_list<const char*> rows)
{
    Table made;
    made.columns = {"Topic", "Mean"};
    for (const char* row : rows)
        made.rows.push_back({{row, "1"}});
    return made;
}

TEST(FigureChangesTest, rowsThatAreNewOrGoneAreCountedAndNamed)
{
    Recipe recipe;
    recipe.origin.rows = rowFingerprints(table({"Safety", "Safety", "Openness"}));
    EXPECT_EQ(recipe.origin.rows.size(), 24U);
    EXPECT_TRUE(compareRows(recipe, table({"Safety", "Safety", "Openness"})).sameRows);
    const auto changes = compareRows(recipe, table({"Safety", "Work"}));
    EXPECT_FALSE(changes.sameRows);
    EXPECT_EQ(changes.fresh, 1U);
    EXPECT_EQ(changes.gone, 2U);
    EXPECT_EQ(changes.examples, std::vector<std::string>{"Work · 1"});
    const EnglishLexicon words;
    auto told = changes;
    told.edits = {"Edit event “A”", "Delete event “B”"};
    const auto text = changesText(told, words);
    for (const char* part : {"2 edits", "Edit event “A”; Delete event “B”", "Work · 1"})
        EXPECT_NE(text.find(part), std::string::npos) << text;
    EXPECT_EQ(changesText({}, words), "What the figure shows has not changed.");
}

TEST(FigureChangesTest, aTableOfManyRowsHasOneFingerprint)
{
    Table large;
    for (int i = 0; i < 5000; ++i)
        large.rows.push_back({{std::to_string(i)}});
    Recipe recipe;
    recipe.origin.rows = rowFingerprints(large);
    EXPECT_EQ(recipe.origin.rows.size(), 8U);
    EXPECT_TRUE(compareRows(recipe, large).sameRows);
    large.rows.back().cells.front() = "x";
    EXPECT_FALSE(compareRows(recipe, large).sameRows);
}

TEST(FilterInWordsTest, namesRecordsInTheLanguageOfTheFigure)
{
    const auto& bundled = Bundled::get();
    const auto context = bundled.context(fake, 800, 600);
    const auto filter = parseFilter("pro-growth topic:regulation actor:usa,france -kind:media", bundled.data());
    ASSERT_TRUE(filter.has_value());
    const auto text = filterInWords(context, *filter);
    for (const char* part : {"“pro-growth”", "Regulation", "United States", " or ", "France", "not "})
        EXPECT_NE(text.find(part), std::string::npos) << text;
    EXPECT_EQ(filterInWords(context, {}), "");
}

TEST(FigureFileTest, aTextGoesIntoAPngAndComesBack)
{
    // Signature, IHDR of a 1 × 1 picture, IEND: enough for a reader of chunks.
    const std::string png("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\0\0\0\0\x3A\x7E\x9B\x55"
                          "\0\0\0\0IEND\xAE\x42\x60\x82",
                          45);
    const auto with = io::withPngText(png, io::recipeKeyword, "{\"a\":1}");
    EXPECT_EQ(io::pngText(with, io::recipeKeyword), "{\"a\":1}");
    EXPECT_EQ(io::pngText(png, io::recipeKeyword), std::nullopt);
    auto damaged = with;
    damaged[with.find("{\"a\"") + 1] = 'x';
    EXPECT_EQ(io::pngText(damaged, io::recipeKeyword), std::nullopt) << "its own checksum";
    for (std::size_t cut = 0; cut < with.size(); ++cut)
        (void)io::pngText(std::string_view(with).substr(0, cut), io::recipeKeyword);
}

TEST(FigureFileTest, otherProgramsMayWriteItsXmlAnew)
{
    EXPECT_EQ(io::recipeIn("<svg><metadata><plenary:recipe\n xmlns:plenary='urn:x'>{&quot;a&quot;:&#x22;&lt;&#34;}"
                           "</plenary:recipe></metadata></svg>"),
              "{\"a\":\"<\"}");
    EXPECT_EQ(io::recipeIn("<svg/>"), std::nullopt);
    EXPECT_EQ(io::recipeIn(""), std::nullopt);
    EXPECT_EQ(io::recipeIn("<plenary:recipe>{"), std::nullopt);
    EXPECT_EQ(io::recipeIn("<plenary:recipe"), std::nullopt);
}

} // namespace

} // namespace plenary::scene
