// SPDX-License-Identifier: GPL-3.0-or-later
// What a hand is at stays where it is, and what is shown is what is played and gone to.
#include "tests/support/core.h"
#include "tests/ui/paris_window.h"
#include "ui/panels/filter_panel.h"

#include <QApplication>
#include <QLineEdit>
#include <QTimer>

using namespace plenary;

namespace
{

class ShownSpanTest : public test::ParisWindow<>
{
protected:
    Instant at(const char* edtf) { return resolved(*parseTime(edtf), session().zone()).earliestStart; }
    void goTo(const char* typed)
    {
        QTimer::singleShot(50, window.get(), [typed] {
            if (auto* dialog = QApplication::activeModalWidget()) {
                dialog->findChild<QLineEdit*>()->setText(QString::fromUtf8(typed));
                QTest::keyClick(dialog, Qt::Key_Return);
            }
        });
        action(QStringLiteral("Go to date…"))->trigger();
    }
    std::vector<std::string> actorsListed()
    {
        std::vector<std::string> names;
        auto* group = part<FilterPanel>()->topLevelItem(1);
        for (int i = 0; i < group->childCount(); ++i)
            if (group->child(i)->flags() & Qt::ItemIsUserCheckable) // not the line that counts the others
                names.push_back(group->child(i)->text(0).toStdString());
        return names;
    }
};

TEST_F(ShownSpanTest, PlayingStartsWithWhatIsShownAndEndsWithIt)
{
    const auto shown = session().span();
    ASSERT_GE(session().asOf(), shown.to) << "by default after the summit";
    action(QStringLiteral("Very fast"))->trigger();
    action(QStringLiteral("Play"))->trigger();
    EXPECT_EQ(session().asOf(), shown.from);
    QTRY_VERIFY_WITH_TIMEOUT(session().asOf() > shown.from, 5000);
    EXPECT_LE(session().asOf(), shown.to) << "not on to the year after";
    session().setAsOf(shown.to);
    settle();
    QTRY_VERIFY_WITH_TIMEOUT(action(QStringLiteral("Play")) != nullptr, 5000);
    EXPECT_EQ(session().asOf(), shown.to);
}

TEST_F(ShownSpanTest, ADateIsGoneToAsNearAsItWasTyped)
{
    goTo("2025-02");
    EXPECT_EQ(session().span().from, at("2025-02-01"));
    EXPECT_EQ(session().span().to, at("2025-03-01"));
    goTo("11 Feb 2025");
    EXPECT_EQ(session().span().from, at("2025-02-11"));
    EXPECT_EQ(session().span().to, at("2025-02-12"));
    goTo("2025-02-11 10:50");
    EXPECT_EQ(session().span().to - session().span().from, 2 * millisecondsPerHour);
    EXPECT_LT(session().span().from, at("2025-02-11T10:50"));
}

TEST_F(ShownSpanTest, TheActorsOfTheFilterKeepTheirPlacesUnderAHand)
{
    auto* panel = part<FilterPanel>();
    panel->setFocus();
    window->activateWindow();
    ASSERT_TRUE(panel->hasFocus());
    const auto before = actorsListed();
    ASSERT_GT(before.size(), 5U);
    ASSERT_TRUE(session().setFilterText(QStringLiteral("kind:media")));
    settle();
    EXPECT_EQ(actorsListed(), before) << "counts change, places do not";
    window->findChild<QLineEdit*>(QStringLiteral("search"))->setFocus();
    ASSERT_TRUE(session().setFilterText(QStringLiteral("kind:deal")));
    settle();
    EXPECT_NE(actorsListed(), before) << "those with most events first";
}

} // namespace
