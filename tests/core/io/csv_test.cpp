// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/csv.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace plenary
{

namespace
{

/// The bytes of one cell in a row of one.
std::string cell(const std::string& text)
{
    Table table;
    table.columns = {"c"};
    table.rows.push_back({{text}});
    const std::string csv = io::toCsv(table);
    EXPECT_TRUE(csv.starts_with("c\r\n"));
    EXPECT_TRUE(csv.ends_with("\r\n"));
    return csv.substr(3, csv.size() - 5);
}

TEST(Csv, WritesHeaderAndRows)
{
    Table table;
    table.columns = {"Topic", "Mean, weighted"};
    table.rows.push_back({{"Regulation", "-2"}});
    table.rows.push_back({{"Safety", ""}});
    EXPECT_EQ(io::toCsv(table), "Topic,\"Mean, weighted\"\r\nRegulation,-2\r\nSafety,\r\n");
}

TEST(Csv, QuotesWhereRfc4180AsksForIt)
{
    const std::vector<std::pair<std::string, std::string>> cases = {
        {"", ""},
        {"plain", "plain"},
        {"a,b", "\"a,b\""},
        {"say \"no\"", "\"say \"\"no\"\"\""},
        {"\"", "\"\"\"\""},
        {"two\nlines", "\"two\nlines\""},
        {"two\r\nlines", "\"two\r\nlines\""},
        {" padded ", " padded "},
        {"Élysée; 北京", "Élysée; 北京"},
    };
    for (const auto& [given, expected] : cases)
        EXPECT_EQ(cell(given), expected) << given;
}

TEST(Csv, NeutralisesFormulasAndKeepsNumbers)
{
    const std::vector<std::pair<std::string, std::string>> cases = {
        {"=1+1", "'=1+1"},
        {"=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\""},
        {"+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"},
        {"-1+cmd", "'-1+cmd"},
        {"-", "'-"},
        {"@SUM(A1)", "'@SUM(A1)"},
        {"\t=1", "'\t=1"},
        {"\r=1", "\"'\r=1\""},
        {"-2", "-2"},
        {"-0.25", "-0.25"},
        {"2", "2"},
        {"1e6", "1e6"},
        {"-1.5e-3", "-1.5e-3"},
        {"a=1", "a=1"},
        {"'=1", "'=1"},
    };
    for (const auto& [given, expected] : cases)
        EXPECT_EQ(cell(given), expected) << given;
}

TEST(Csv, NeutralisesTheHeaderToo)
{
    Table table;
    table.columns = {"=A1"};
    EXPECT_EQ(io::toCsv(table), "'=A1\r\n");
}

} // namespace

} // namespace plenary
