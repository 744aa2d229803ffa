// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include <gtest/gtest.h>

#include <memory>
#include <vector>

namespace plenary
{

namespace
{

TEST(Result, SubstitutesArguments)
{
    struct Case
    {
        const char* text;
        std::vector<std::string> arguments;
        const char* expected;
    };
    const std::vector<Case> cases = {
        {"", {}, ""},
        {"no placeholder", {"x"}, "no placeholder"},
        {"%1", {"a"}, "a"},
        {"%2 %1 %2", {"a", "b"}, "b a b"},
        {"%1 %3", {"a"}, "a %3"},
        {"%1 %2", {"%2", "b"}, "%2 b"}, // what an argument holds is not read again
        {"%10", {"a"}, "a0"},
        {"100 % of %1", {"x"}, "100 % of x"},
        {"%0 %a %", {"x"}, "%0 %a %"},
        {"%9", {"1", "2", "3", "4", "5", "6", "7", "8", "nine"}, "nine"},
        {"“%1”", {"Élysée"}, "“Élysée”"},
    };
    for (const auto& [text, arguments, expected] : cases)
        EXPECT_EQ(substitute(text, arguments), expected) << text;
}

TEST(Result, ErrorsKeepTheirParts)
{
    const Result<int> failed = fail(Errc::Conflict, "%1 exists already.", {"x.plenary"});
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, Errc::Conflict);
    EXPECT_EQ(failed.error().message(), "x.plenary exists already.");
    EXPECT_EQ(failed.error().text, "%1 exists already.") << "the template is kept for translation";
}

Result<int> positive(int value)
{
    if (value <= 0)
        return fail(Errc::Invalid, "%1 is not above zero.", {std::to_string(value)});
    return value;
}

Result<> checked(int value)
{
    (void)TRY(positive(value));
    return {};
}

Result<int> sum(int a, int b, int& reached)
{
    const int first = TRY(positive(a));
    ++reached;
    TRY(checked(b));
    ++reached;
    return first + TRY(positive(b));
}

TEST(Result, TryYieldsTheValueOrLeaves)
{
    int reached = 0;
    EXPECT_EQ(sum(2, 3, reached), 5);
    EXPECT_EQ(reached, 2);
    reached = 0;
    const auto first = sum(-1, 3, reached);
    EXPECT_EQ(reached, 0);
    EXPECT_EQ(first.error().message(), "-1 is not above zero.");
    const auto second = sum(1, 0, reached);
    EXPECT_EQ(reached, 1);
    EXPECT_EQ(second.error().message(), "0 is not above zero.");
}

Result<std::unique_ptr<int>> boxed(int value)
{
    return std::make_unique<int>(TRY(positive(value)));
}

Result<int> unboxed(int value)
{
    const std::unique_ptr<int> box = TRY(boxed(value));
    return *box;
}

TEST(Result, TryMovesWhatCannotBeCopied)
{
    EXPECT_EQ(unboxed(7), 7);
    EXPECT_EQ(unboxed(-7).error().code, Errc::Invalid);
}

} // namespace

} // namespace plenary
