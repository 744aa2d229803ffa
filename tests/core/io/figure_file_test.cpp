// SPDX-License-Identifier: GPL-3.0-or-later
// Recipes in files of any origin: read in time that grows with the file, or refused in one sentence.
#include "core/io/figure_file.h"
#include "core/io/json_depth.h"
#include "core/io/recipe_json.h"

#include "core/io/png_text.h"
#include "tests/support/core.h"

#include <gtest/gtest.h>

#include <chrono>

namespace plenary
{

namespace
{

using namespace test;

std::string element(const std::string& content)
{
    return "<svg><metadata><plenary:recipe xmlns:plenary=\"urn:plenary:recipe\">" + content +
           "</plenary:recipe></metadata></svg>";
}

std::string nested(std::size_t levels)
{
    return R"({"plenary-recipe":1,"checksum":"","recipe":{"a":)" + std::string(levels, '[') + std::string(levels, ']') +
           "}}";
}

/// Reads a figure with these bytes, which must be refused, and within a few seconds.
void expectRefused(const std::string& bytes, const char* what)
{
    const TemporaryFolder folder;
    writeBytes(folder / "figure.svg", bytes);
    const auto start = std::chrono::steady_clock::now();
    const auto recipe = io::readRecipe(folder / "figure.svg");
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(5)) << what;
    ASSERT_FALSE(recipe) << what;
    EXPECT_TRUE(isOneSentence(recipe.error().message())) << recipe.error().message();
}

TEST(FigureFileTest, ReferencesAreReadWhereverTheyStand)
{
    EXPECT_EQ(io::recipeIn(element("{&quot;a&#34;:&#x22;&lt;&amp;&gt;&apos;&quot;}")), R"({"a":"<&>'"})");
    EXPECT_EQ(io::recipeIn(element("& &; &unknown; &#233; &#x110000; &quot")),
              "& &; &unknown; &#233; &#x110000; &quot");
    EXPECT_EQ(io::recipeIn(element("&#00000034;")), "&#00000034;") << "longer than anybody writes it";
}

TEST(FigureFileTest, WhatIsMadeToKeepAProgramBusyIsRefused)
{
    expectRefused(element(std::string(1'500'000, '&')), "ampersands");
    expectRefused(element(nested(87'500)), "brackets");
    expectRefused(nested(2'000'000), "brackets alone");
    expectRefused(R"({"plenary-recipe":1,"checksum":"","recipe":{"a":[)" + std::string(20'000'000, '1') + "]}}",
                  "length");
    std::string chunks("\x89PNG\r\n\x1A\n", 8);
    for (int i = 0; i < 500'000; ++i)
        chunks += std::string("\0\0\0\0tEXt....", 12);
    expectRefused(chunks, "pieces of a PNG");
}

TEST(FigureFileTest, AListOfARecipeHasAnEnd)
{
    scene::Recipe recipe;
    recipe.chart.stances.actors.assign(10'000, "usa");
    EXPECT_TRUE(io::recipeFromJson(io::recipeToJson(recipe), "it"));
    recipe.chart.stances.actors.emplace_back("france");
    const auto refused = io::recipeFromJson(io::recipeToJson(recipe), "it");
    ASSERT_FALSE(refused);
    EXPECT_TRUE(isOneSentence(refused.error().message())) << refused.error().message();
}

TEST(JsonDepthTest, CountsBracketsOutsideOfTexts)
{
    using io::nestsDeeperThan;
    EXPECT_FALSE(nestsDeeperThan(0, "1"));
    EXPECT_TRUE(nestsDeeperThan(0, "[]"));
    EXPECT_FALSE(nestsDeeperThan(3, R"([[],{},[{}}]])")) << "what is wrong otherwise is found by the reader";
    EXPECT_FALSE(nestsDeeperThan(2, R"({"a":["[[[[", "\"[[["]})"));
    EXPECT_TRUE(nestsDeeperThan(2, R"({"a":["\\", [1]]})"));
    EXPECT_FALSE(nestsDeeperThan(3, ""));
}

} // namespace

} // namespace plenary
