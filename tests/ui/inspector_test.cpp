// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the inspector: back and forth through what was looked at, and what cannot be read.
#include "tests/support/database.h"
#include "tests/ui/paris_window.h"
#include "ui/charts/timeline_view.h"
#include "ui/panels/inspector.h"
#include "ui/panels/visited_pages.h"

#include <QToolButton>

using namespace plenary;
using scene::Target;

namespace
{

Target event(std::int64_t key)
{
    return {Target::Kind::Event, key};
}

TEST(VisitedPages, SkipsWhatIsGoneAndForgetsWhatLayAhead)
{
    const auto all = [](const Target&) { return true; };
    const auto butTwo = [](const Target& page) { return page.first != 2; };
    VisitedPages pages;
    EXPECT_FALSE(pages.beside(-1, all));
    EXPECT_FALSE(pages.beside(1, all));
    for (int key = 1; key <= 3; ++key)
        pages.visit(event(key));
    EXPECT_EQ(pages.beside(-1, all), event(2));
    EXPECT_EQ(pages.go(-1, butTwo), event(1));
    EXPECT_EQ(pages.beside(1, butTwo), event(3));
    pages.visit(event(4));
    EXPECT_FALSE(pages.beside(1, all));
    EXPECT_EQ(pages.go(-1, all), event(1));
    EXPECT_EQ(pages.go(-1, all), Target{}) << "at first nothing was selected";
    EXPECT_FALSE(pages.go(-1, all));
    EXPECT_EQ(pages.shown(), Target{});
}

TEST(VisitedPages, TheSameOnBothSidesOfWhatIsGoneIsNoStep)
{
    VisitedPages pages;
    pages.visit(event(1));
    pages.visit(event(2));
    pages.visit(event(1));
    EXPECT_EQ(pages.beside(-1, [](const Target& page) { return page.first != 2; }), Target{});
}

class InspectorTest : public test::ParisWindow<>
{
protected:
    QToolButton* button(const char* name)
    {
        for (auto* candidate : window->findChildren<QToolButton*>())
            if (candidate->accessibleName() == QLatin1String(name))
                return candidate;
        return nullptr;
    }
    QString page() { return part<Inspector>()->toPlainText(); }
    QString titleOf(std::int64_t key) { return session().in(session().document().read(EventId{key})->title); }
};

TEST_F(InspectorTest, BackAfterTwoPagesEscapeAndUndo)
{
    ASSERT_TRUE(session().edit("Anything", [&](Writer& writer) {
        return writer.remove({EntityKind::Event, session().data().events.id.back().value});
    }));
    const auto first = session().data().events.id[3].value;
    const auto second = session().data().events.id[5].value;
    session().select(event(first));
    session().select(event(second));
    auto* chart = part<TimelineView>()->findChild<QWidget*>(QStringLiteral("chart"));
    QTest::keyClick(chart, Qt::Key_Escape);
    ASSERT_EQ(session().selected().kind, Target::Kind::None);
    action(QStringLiteral("Undo"))->trigger();
    auto* back = button("Back");
    ASSERT_NE(back, nullptr);
    ASSERT_TRUE(back->isEnabled());
    back->click();
    EXPECT_EQ(session().selected(), event(second));
    back->click();
    EXPECT_EQ(session().selected(), event(first));
    EXPECT_TRUE(page().contains(titleOf(first)));
    button("Forward")->click();
    EXPECT_EQ(session().selected(), event(second));
}

TEST_F(InspectorTest, WhatWasDeletedIsSkippedAndComesBackWithIt)
{
    const auto first = session().data().events.id[3].value;
    const auto second = session().data().events.id[5].value;
    const auto third = session().data().events.id[7].value;
    for (const auto key : {first, second, third})
        session().select(event(key));
    ASSERT_TRUE(session().edit("Delete", [&](Writer& writer) {
        return writer.remove({EntityKind::Event, second});
    }));
    auto* inspector = part<Inspector>();
    inspector->back();
    EXPECT_EQ(session().selected(), event(first));
    inspector->forward();
    EXPECT_EQ(session().selected(), event(third));
    ASSERT_TRUE(session().undo());
    inspector->back();
    EXPECT_EQ(session().selected(), event(second));
}

TEST_F(InspectorTest, WhatIsGoneIsSelectedNoLonger)
{
    const auto key = session().data().events.id[3].value;
    session().select(event(key));
    ASSERT_TRUE(session().edit("Delete", [&](Writer& writer) {
        return writer.remove({EntityKind::Event, key});
    }));
    EXPECT_EQ(session().selected(), Target{});
    EXPECT_FALSE(action(QStringLiteral("Edit…"))->isEnabled());
}

TEST_F(InspectorTest, AnotherDocumentBeginsAnew)
{
    session().select(event(session().data().events.id[3].value));
    const QString other = file("other.plenary");
    ASSERT_TRUE(session().document().copyTo(other.toStdString()));
    ASSERT_TRUE(window->openDocument(other));
    EXPECT_FALSE(part<Inspector>()->canGoBack());
    EXPECT_FALSE(button("Back")->isEnabled());
}

TEST_F(InspectorTest, PassagesThatCannotBeReadAreNotTakenForMissingOnes)
{
    const auto key = eventKey("vance-speech");
    {
        const auto other = test::must(sqlite::Connection::open(path.toStdString(), sqlite::Access::ReadWrite));
        ASSERT_TRUE(other.execute("ALTER TABLE evidence_link RENAME TO evidence_link_away"));
    }
    session().select(event(key));
    EXPECT_FALSE(page().contains(QStringLiteral("No passage yet"))) << page().toStdString();
    EXPECT_TRUE(page().contains(QStringLiteral("evidence_link"))) << page().toStdString();
}

} // namespace
