// SPDX-License-Identifier: GPL-3.0-or-later
// Records are proposed while a person types into the search of the real window.
#include "tests/ui/paris_window.h"
#include "ui/window/found_records.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QListView>

using namespace plenary;

namespace
{

class SearchTest : public test::ParisWindow<>
{
protected:
    QLineEdit* line() { return window->findChild<QLineEdit*>(QStringLiteral("search")); }
    QCompleter* proposals() { return line()->findChild<QCompleter*>(); }
    void type(const char* words)
    {
        line()->setFocus();
        QTest::keyClicks(line(), QString::fromUtf8(words));
        QTest::qWait(250);
    }
    std::vector<std::string> kinds(const char* words)
    {
        std::vector<std::string> found;
        for (const auto& one : foundRecords(session(), QString::fromUtf8(words)))
            found.push_back(one.kind.toStdString());
        return found;
    }
};

TEST_F(SearchTest, RecordsOfAllKindsAreFoundWithTheWordsWhereTheyStand)
{
    const auto found = kinds("france");
    for (const char* kind : {"Actor", "Event", "Position", "Source"})
        EXPECT_TRUE(std::ranges::count(found, kind) > 0) << kind;
    bool anySnippet = false;
    for (const auto& one : foundRecords(session(), QStringLiteral("transformative industry"))) {
        anySnippet = anySnippet || one.snippet.contains(QStringLiteral("transformative industry"));
        EXPECT_FALSE(one.name.isEmpty());
    }
    EXPECT_TRUE(anySnippet) << "a quotation is found by its words";
    EXPECT_TRUE(foundRecords(session(), QStringLiteral("v")).empty()) << "one letter is in everything";
    EXPECT_TRUE(foundRecords(session(), QStringLiteral("topic:energy -kind:media")).empty()) << "a filter has no words";
}

TEST_F(SearchTest, TheDownKeyAndEnterLeadToARecordAndLeaveTheFilter)
{
    type("vance");
    ASSERT_NE(proposals(), nullptr);
    auto* popup = proposals()->popup();
    ASSERT_TRUE(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_EQ(session().selected().kind, scene::Target::Kind::Actor);
    EXPECT_TRUE(session().filter().empty());
    EXPECT_EQ(line()->text(), QStringLiteral("vance")) << "what was typed stays";
    EXPECT_FALSE(popup->isVisible());
}

TEST_F(SearchTest, EnterAloneFilters)
{
    type("vance");
    QTest::keyClick(line(), Qt::Key_Return);
    EXPECT_FALSE(session().filter().empty());
}

TEST_F(SearchTest, EscapeClosesTheListAndKeepsTheText)
{
    type("vance");
    QTest::keyClick(proposals()->popup(), Qt::Key_Escape);
    EXPECT_FALSE(proposals()->popup()->isVisible());
    EXPECT_EQ(line()->text(), QStringLiteral("vance"));
}

TEST(SnippetTest, showsTheWordWithWhatIsAroundIt)
{
    const QString text = QStringLiteral("It was long before anybody at the summit spoke of the régulation that all of "
                                        "them had come for, and then all did.");
    const QString snippet = snippetOf(text, {"regulation"}, 40);
    EXPECT_TRUE(snippet.contains(QStringLiteral("régulation"))) << snippet.toStdString();
    EXPECT_TRUE(snippet.startsWith(QStringLiteral("… ")));
    EXPECT_TRUE(snippet.endsWith(QStringLiteral(" …")));
    EXPECT_TRUE(snippetOf(text, {"energy"}).isEmpty());
}

} // namespace
