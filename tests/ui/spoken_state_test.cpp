// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader is told without the focus moving.
#include "tests/ui/paris_window.h"
#include "ui/look/announcement.h"

#include <QAccessible>

using namespace plenary;

namespace
{

class SpokenStateTest : public test::ParisWindow<>
{
};

TEST_F(SpokenStateTest, AScreenReaderSaysMessagesAndWhatTheFilterLets)
{
    auto* state = window->findChild<Announcement*>(QStringLiteral("spokenState"));
    ASSERT_NE(state, nullptr);
    auto* bar = part<MessageBar>()->findChild<Announcement*>();
    ASSERT_NE(bar, nullptr);
    for (auto* one : {state, bar})
        EXPECT_EQ(QAccessible::queryAccessibleInterface(one)->role(), QAccessible::Notification);
    session().say(QStringLiteral("Said so."));
    EXPECT_EQ(QAccessible::queryAccessibleInterface(bar)->text(QAccessible::Name), QStringLiteral("Said so."));
    ASSERT_TRUE(session().setFilterText(QStringLiteral("kind:speech")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !state->text().isEmpty(); }, 5000));
    EXPECT_TRUE(state->text().startsWith(QStringLiteral("14 of 82 events, "))) << state->text().toStdString();
    session().setAsOf(session().asOf() - 3'600'000);
    session().setFilter({});
    ASSERT_TRUE(QTest::qWaitFor([&] { return state->text().startsWith(QStringLiteral("As of")); }, 5000));
    EXPECT_TRUE(state->text().endsWith(QStringLiteral("No filter: all 82 events."))) << state->text().toStdString();
}

} // namespace
