// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uid.h"

#include <gtest/gtest.h>

#include <regex>
#include <set>

using namespace plenary;

namespace
{

TEST(Uid, IsTheSlugAndARandomTail)
{
    const std::regex form("declaration-d-ete-[0-9a-hjkmnp-tv-z]{6}");
    EXPECT_TRUE(std::regex_match(newUid("Déclaration d’été"), form)) << newUid("Déclaration d’été");
    EXPECT_TRUE(std::regex_match(newUid("平和"), std::regex("item-[0-9a-z]{6}")));
}

TEST(Uid, TheSameTitleGivesAnotherOneEachTime)
{
    std::set<std::string> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(newUid("New event"));
    EXPECT_GE(seen.size(), 999U) << "one in a billion pairs may meet";
}

TEST(Uid, ALongTitleIsCutBetweenWords)
{
    std::string title;
    for (int i = 0; i < 60; ++i)
        title += "words ";
    const auto uid = newUid(title);
    EXPECT_LE(uid.size(), 67U);
    EXPECT_TRUE(std::regex_match(uid, std::regex("(words-)+[0-9a-z]{6}"))) << uid;
    EXPECT_EQ(newUid(std::string(300, 'x')).size(), 67U);
}

} // namespace
