// SPDX-License-Identifier: GPL-3.0-or-later
// From a recipe to the view it describes.
#include "ui/session/recipe_views.h"

#include "tests/support/many_events.h"

#include <gtest/gtest.h>

namespace plenary
{

namespace
{

class RecipeViewsTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        auto opened = Document::open(m_events.path(), OpenMode::ReadOnly);
        ASSERT_TRUE(opened.has_value());
        m_document = *std::move(opened);
        auto loaded = m_document->load();
        ASSERT_TRUE(loaded.has_value());
        m_data = *std::move(loaded);
    }
    static scene::Recipe recipe(const std::string& filter, const std::string& language = "en")
    {
        scene::Recipe made;
        made.filter = filter;
        made.language = language;
        return made;
    }

    test::ManyEvents m_events{500};
    std::optional<Document> m_document;
    DatasetPtr m_data;
};

TEST_F(RecipeViewsTest, showsWhatTheRecipeAsksFor)
{
    RecipeViews views(*m_document, *m_data);
    auto asked = recipe("actor:state-3", "fr");
    asked.asOf = 1'000;
    asked.countSpokenFor = false;
    const auto view = views.of(asked);
    ASSERT_TRUE(view.has_value()) << view.error().message();
    const Filter filter = parseFilter("actor:state-3", *m_data).value();
    EXPECT_EQ(view->selection, select(*m_data, filter, {}, view->zone));
    EXPECT_GT(view->selection.eventCount, 0U);
    EXPECT_LT(view->selection.eventCount, m_data->events.size());
    EXPECT_EQ(view->words.language(), "fr");
    EXPECT_EQ(view->asOf, 1'000);
    EXPECT_FALSE(view->countSpokenFor);
    EXPECT_EQ(view->titles(std::array{m_data->events.id[0]})[0].in("en").substr(0, 5), "Event");
}

TEST_F(RecipeViewsTest, aFilterRunsOnceForManyFigures)
{
    RecipeViews views(*m_document, *m_data);
    const auto first = views.of(recipe("kind:speech"));
    const auto other = views.of(recipe("kind:meeting"));
    const auto again = views.of(recipe("kind:speech", "fr"));
    ASSERT_TRUE(first && other && again);
    EXPECT_EQ(&first->selection, &again->selection);
    EXPECT_NE(&first->selection, &other->selection);
    EXPECT_EQ(&first->words, &other->words);
    EXPECT_NE(&first->words, &again->words);
}

TEST_F(RecipeViewsTest, refusesAFilterThatSaysNothing)
{
    RecipeViews views(*m_document, *m_data);
    EXPECT_FALSE(views.of(recipe("actor:nobody-of-that-name")).has_value());
    EXPECT_TRUE(views.of(recipe("")).has_value());
}

} // namespace

} // namespace plenary
