// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uid.h"

#include "core/base/text.h"

#include <gtest/gtest.h>

#include <regex>
#include <set>

using namespace plenary;

namespace
{

TEST(Uid, IsTheSlugAndARandomTail)
{
    const std::regex form("declaration-d-ete-[0-9a-hjkmnp-tv-z]{12}");
    EXPECT_TRUE(std::regex_match(newUid("Déclaration d’été"), form)) << newUid("Déclaration d’été");
    EXPECT_TRUE(std::regex_match(newUid("平和"), std::regex("item-[0-9a-z]{12}")));
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
    EXPECT_LE(uid.size(), 73U);
    EXPECT_TRUE(std::regex_match(uid, std::regex("(words-)+[0-9a-z]{12}"))) << uid;
    EXPECT_EQ(newUid(std::string(300, 'x')).size(), 73U);
}

TEST(Uid, OfANameIsSharedBySpellingsAndNeverByOtherNames)
{
    for (const char* spelling : {"AI safety", "ai-safety", " AI_Safety "})
        EXPECT_EQ(uidNamedBy(spelling), "ai-safety") << spelling;
    EXPECT_EQ(uidNamedBy("Régulation"), "regulation");
    const std::vector<std::string> names = {"C", "C++", "C#", "日本", "中国", "Россия", "R&D", "R D", "item"};
    std::set<std::string> uids;
    for (const auto& name : names) {
        const auto uid = uidNamedBy(name);
        EXPECT_TRUE(uids.insert(uid).second) << name << ": " << uid;
        EXPECT_EQ(uid, slug(uid)) << "it is one that a file may hold";
        EXPECT_EQ(uid, uidNamedBy(name)) << "the same everywhere";
    }
}

} // namespace
