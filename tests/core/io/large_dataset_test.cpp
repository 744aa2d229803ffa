// SPDX-License-Identifier: GPL-3.0-or-later
// A data set of many records: memory, progress, cancel.
#include "tests/support/small_data_set.h"

#include <algorithm>
#include <fstream>

#include <sys/resource.h>

namespace plenary
{

namespace
{

using namespace test;
using LargeDatasetTest = JsonDatasetTest;

/// A file with many positions, written without holding them.
void writePositions(const fs::path& path, int count)
{
    std::ofstream file(path, std::ios::binary);
    json record = smallDataSet()["positions.json"][0];
    for (int i = 0; i < count; ++i) {
        record["id"] = "pos-" + std::to_string(i);
        record["stance"] = i % 5 - 2;
        record["summary"] = inEnglish("Statement number " + std::to_string(i));
        record["evidence"][0]["quote"] = "passage " + std::to_string(i % 1000);
        file << (i == 0 ? "[" : ",") << record.dump();
    }
    file << "]";
}

long peakKilobytes()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

TEST_F(LargeDatasetTest, LoadsManyPositionsInBoundedMemory)
{
    constexpr int count = 20'000;
    write(smallDataSet());
    writePositions(source / "positions.json", count);
    const long before = peakKilobytes();
    std::vector<double> shares;
    const auto document = must(import([&](double share) {
        shares.push_back(share);
        return true;
    }));
    EXPECT_LT(peakKilobytes() - before, 200 * 1024);
    const DatasetPtr data = must(document.load());
    EXPECT_EQ(data->positions.size(), static_cast<std::size_t>(count));
    EXPECT_EQ(must(document.search({"statement", "19999"})).size(), 1U);
    EXPECT_GT(shares.size(), 4U) << "progress is told within a file too";
    EXPECT_TRUE(std::ranges::is_sorted(shares));
    EXPECT_GE(shares.front(), 0);
    EXPECT_LE(shares.back(), 1);
    EXPECT_GT(shares.back(), 0.9);
}

TEST_F(LargeDatasetTest, CanBeCancelled)
{
    write(smallDataSet());
    writePositions(source / "positions.json", 10'000);
    for (int after : {1, 2, 5}) {
        int calls = 0;
        const auto document = import([&](double) { return ++calls < after; });
        ASSERT_FALSE(document);
        EXPECT_EQ(document.error().code, Errc::Cancelled);
        EXPECT_EQ(calls, after) << "it asks no more once it was told to stop";
        EXPECT_EQ(folder.names(), std::vector<std::string>{"source"});
    }
}

} // namespace

} // namespace plenary
