// SPDX-License-Identifier: GPL-3.0-or-later
// make_corpus N OUT.plenary: a document of N made-up events, always the same ones, to measure and to look at.
#include "core/base/lexicon.h"
#include "tests/bench/corpus.h"

#include <charconv>
#include <cstdio>
#include <string_view>

int main(int argc, char* argv[])
{
    constexpr std::size_t most = 50'000'000;
    std::size_t events = 0;
    const std::string_view number = argc == 3 ? argv[1] : "";
    const auto read = std::from_chars(number.data(), number.data() + number.size(), events);
    if (number.empty() || read.ec != std::errc() || read.ptr != number.data() + number.size() || events == 0 ||
        events > most) {
        std::fprintf(stderr, "usage: make_corpus N OUT.plenary   N from 1 to %zu\n", most);
        return 2;
    }
    if (const auto made = plenary::bench::makeCorpus(events, argv[2]); !made) {
        std::fprintf(stderr, "make_corpus: %s\n", plenary::EnglishLexicon().say(made.error()).c_str());
        return 1;
    }
    return 0;
}
