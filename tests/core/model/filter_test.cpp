// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/filter.h"

#include "tests/support/small_summit.h"

#include <gtest/gtest.h>

#include <ostream>
#include <random>
#include <string>
#include <vector>

namespace plenary
{

namespace
{

const Dataset& dataset()
{
    static const Dataset made = test::summitWithoutEvents();
    return made;
}

std::string canonical(std::string_view text)
{
    const auto filter = parseFilter(text, dataset());
    return filter ? filter->text() : "error: " + filter.error().message();
}

struct Printing
{
    std::string typed;
    std::string canonical;
};

void PrintTo(const Printing& example, std::ostream* out)
{
    *out << example.typed;
}

class FilterPrinting : public testing::TestWithParam<Printing>
{
};

TEST_P(FilterPrinting, IsCanonicalAndReadsBackTheSame)
{
    const auto filter = parseFilter(GetParam().typed, dataset());
    ASSERT_TRUE(filter) << filter.error().message();
    EXPECT_EQ(filter->text(), GetParam().canonical);
    const auto again = parseFilter(filter->text(), dataset());
    ASSERT_TRUE(again) << again.error().message();
    EXPECT_EQ(*again, *filter);
}

INSTANTIATE_TEST_SUITE_P(
    Words, FilterPrinting,
    testing::Values(Printing{"", ""}, Printing{" \t\n\u00A0\u202F ", ""}, Printing{"vance", "vance"},
                    Printing{"  vance   macron ", "vance macron"}, Printing{"macron vance macron", "macron vance"},
                    Printing{"vance\u00A0macron", "vance macron"}, Printing{"-vance", "-vance"},
                    Printing{"\"heavy regulation\"", "\"heavy regulation\""}, Printing{"\"vance\"", "vance"},
                    Printing{"-\"heavy regulation\"", "-\"heavy regulation\""}, Printing{"\"-5\"", "\"-5\""},
                    Printing{"-\"-5\"", "-\"-5\""}, Printing{"--5", "-\"-5\""}, Printing{"\"10:30\"", "\"10:30\""},
                    Printing{"\"say \"\"no\"\"\"", "\"say \"\"no\"\"\""}, Printing{"a,b", "a,b"},
                    Printing{"\"a\u202Fb\"", "\"a\u202Fb\""}, Printing{"Été", "Été"},
                    Printing{"vance -vance", "vance -vance"}));

INSTANTIATE_TEST_SUITE_P(
    Fields, FilterPrinting,
    testing::Values(Printing{"actor:usa", "actor:usa"}, Printing{"actor:\"united states\"", "actor:usa"},
                    Printing{"ACTOR:USA", "actor:usa"}, Printing{"actor:fra", "actor:france"},
                    Printing{"actor:\"von der leyen\",EU", "actor:eu,von-der-leyen"},
                    Printing{"actor:\"Foundry, \"\"Inc.\"\"\"", "actor:foundry"},
                    Printing{"actor:\"usa\"", "actor:usa"}, Printing{"actor:usa,france,usa", "actor:france,usa"},
                    Printing{"actor:usa actor:france", "actor:france actor:usa"},
                    Printing{"actor:usa actor:\"United States\"", "actor:usa"},
                    Printing{"topic:Régulation", "topic:regulation"},
                    Printing{"topic:\"inclusion for all\"", "topic:inclusion"}, Printing{"kind:Speech", "kind:speech"},
                    Printing{"kind:\"side event\",media", "kind:media,side-event"},
                    Printing{"-kind:media", "-kind:media"}, Printing{"basis:stated,reported", "basis:reported,stated"},
                    Printing{"has:time,evidence", "has:evidence,time"}, Printing{"has:positions", "has:positions"},
                    Printing{"has:pledge", "has:pledge"}, Printing{"role:speaker", "role:speaker"},
                    Printing{"actor-kind:state,bloc", "actor-kind:bloc,state"},
                    Printing{"status:joined-later", "status:joined-later"}, Printing{"coder:ANNA", "coder:anna"},
                    Printing{"coder:\"émile, b.\"", "coder:\"Émile, B.\""},
                    Printing{"coder:\"the \"\"third\"\"\"", "coder:\"the \"\"third\"\"\""}));

INSTANTIATE_TEST_SUITE_P(Stances, FilterPrinting,
                         testing::Values(Printing{"stance:<0", "stance:<0"}, Printing{"stance:<=-1", "stance:<0"},
                                         Printing{"stance:>0", "stance:>0"}, Printing{"stance:>=1", "stance:>0"},
                                         Printing{"stance:>=0", "stance:>=0"}, Printing{"stance:>-2", "stance:>=-1"},
                                         Printing{"stance:=2", "stance:2"}, Printing{"stance:+2", "stance:2"},
                                         Printing{"stance:-2", "stance:-2"}, Printing{"stance:\u22122", "stance:-2"},
                                         Printing{"stance:-2..0", "stance:<=0"},
                                         Printing{"stance:-1..\u22121", "stance:-1"},
                                         Printing{"stance:-1..+1", "stance:-1..1"},
                                         Printing{"stance:-2..2", "stance:-2..2"},
                                         Printing{"stance:<=2", "stance:-2..2"}, Printing{"stance:2,-2", "stance:-2,2"},
                                         Printing{"-stance:0", "-stance:0"}));

INSTANTIATE_TEST_SUITE_P(Dates, FilterPrinting,
                         testing::Values(Printing{"from:2025-02-10", "from:2025-02-10"},
                                         Printing{"to:\"11 Feb 2025\"", "to:2025-02-11"},
                                         Printing{"to:\"Feb 11, 2025\"", "to:2025-02-11"},
                                         Printing{"from:\"11 février 2025 10h30\"", "from:2025-02-11T10:30"},
                                         Printing{"from:2025-02-11T10:30+01:00", "from:2025-02-11T10:30+01:00"},
                                         Printing{"-from:2025", "-from:2025"},
                                         Printing{"from:25/02/2025", "from:2025-02-25"},
                                         Printing{"to:2025-02-11 from:2025-02-10", "from:2025-02-10 to:2025-02-11"}));

INSTANTIATE_TEST_SUITE_P(Together, FilterPrinting,
                         testing::Values(Printing{
                             "vance topic:regulation actor:\"united states\",france kind:speech stance:<0 basis:stated "
                             "from:2025-02-10 to:2025-02-11 has:evidence -kind:media",
                             "vance actor:france,usa topic:regulation kind:speech -kind:media basis:stated stance:<0 "
                             "from:2025-02-10 to:2025-02-11 has:evidence"}));

struct Mistake
{
    std::string typed;
    std::size_t character;
    std::string hint; ///< must occur in the sentence
};

void PrintTo(const Mistake& example, std::ostream* out)
{
    *out << example.typed;
}

class FilterMistake : public testing::TestWithParam<Mistake>
{
};

TEST_P(FilterMistake, IsOneSentenceThatNamesTheCharacter)
{
    const auto filter = parseFilter(GetParam().typed, dataset());
    ASSERT_FALSE(filter) << filter->text();
    EXPECT_EQ(filter.error().code, Errc::Invalid);
    const std::string sentence = filter.error().message();
    EXPECT_NE(sentence.find(" at character " + std::to_string(GetParam().character)), std::string::npos) << sentence;
    EXPECT_NE(sentence.find(GetParam().hint), std::string::npos) << sentence;
    EXPECT_TRUE(sentence.ends_with('.') || sentence.ends_with('?')) << sentence;
    EXPECT_EQ(sentence.find('\n'), std::string::npos);
    EXPECT_EQ(sentence.find('%'), std::string::npos) << sentence;
}

INSTANTIATE_TEST_SUITE_P(
    Names, FilterMistake,
    testing::Values(Mistake{"été actor:frnce", 11, "did you mean “france”"},
                    Mistake{"actor:\"untied states\"", 7, "did you mean “United States”"},
                    Mistake{"actor:usa,frnce", 11, "france"}, Mistake{"actor:qqqqqqqqqqqqqqqqqq", 7, "short name"},
                    Mistake{"topic:regulatoin", 7, "did you mean “regulation”"},
                    Mistake{"topic:zzzzzzzzzzzzzzzzzzzz", 7, "regulation, safety, inclusion"},
                    Mistake{"coder:ana", 7, "did you mean “anna”"}, Mistake{"coder:zzzzzzzzzzzzzz", 7, "anna"},
                    Mistake{"kind:speach", 6, "speech, announcement"}, Mistake{"basis:said", 7, "stated"},
                    Mistake{"has:proof", 5, "evidence, positions, pledge, time"}, Mistake{"role:king", 6, "host"},
                    Mistake{"actor-kind:city", 12, "state, bloc"}, Mistake{"status:maybe", 8, "not-invited"}));

INSTANTIATE_TEST_SUITE_P(
    Values, FilterMistake,
    testing::Values(Mistake{"stance:3", 8, "from -2 to 2"}, Mistake{"stance:<-2", 8, ""}, Mistake{"stance:>2", 8, ""},
                    Mistake{"stance:1..-1", 8, ""}, Mistake{"stance:<0..1", 8, ""}, Mistake{"stance:0.5", 8, ""},
                    Mistake{"stance:-", 8, ""}, Mistake{"stance:1,x", 10, "“x”"}, Mistake{"stance:=", 8, ""},
                    Mistake{"stance:11", 8, ""}, Mistake{"from:yesterday", 6, "2025-02-11"},
                    Mistake{"from:11/02/2025", 6, "one date"}, Mistake{"to:2025-02-30", 4, "“2025-02-30”"},
                    Mistake{"to:11 Feb 2025", 4, "\"11 Feb 2025\""}, Mistake{"from:2025,2026", 11, "“from”"},
                    Mistake{"from:2025-02-12 to:2025-02-10", 17, "“from:2025-02-12”"},
                    Mistake{"to:2025-02-10 kind:speech from:2025-02-12", 1, "“to:2025-02-10”"},
                    Mistake{"from:2024 from:2026 to:2025", 21, "“from:2026”"},
                    Mistake{"from:2025-02-11T11:00+01:00 to:2025-02-11T10:59+01:00", 29, "exchange the two dates"}));

INSTANTIATE_TEST_SUITE_P(
    Marks, FilterMistake,
    testing::Values(Mistake{"actor:usa,", 11, "missing"}, Mistake{"actor:usa,,france", 11, "missing"},
                    Mistake{"actor:usa, france", 11, "missing"}, Mistake{"actor:,usa", 7, "missing"},
                    Mistake{"actor:\"\"", 7, "missing"}, Mistake{"actor:\"  \"", 7, "missing"},
                    Mistake{"actor:\"usa", 7, "not closed"}, Mistake{"vance \"heavy", 7, "not closed"},
                    Mistake{"-\"a\"\"", 2, "not closed"}, Mistake{"\"", 1, "not closed"},
                    Mistake{"\"a\"b", 4, "White space"}, Mistake{"\"actor\":usa", 8, "White space"},
                    Mistake{"actor:\"usa\"x", 12, "comma"}, Mistake{"hea\"vy\"", 4, "inside a word"},
                    Mistake{"actor:us\"a\"", 9, "inside a word"}, Mistake{"-", 1, "nothing to search"}, Mistake{"\"\"", 1, "nothing to search"},
                    Mistake{"...", 1, "nothing to search"}));

TEST(Filter, TextThatWasPastedIsText)
{
    using Words = std::vector<std::string>;
    const auto words = [](std::string_view text) { return parseFilter(text, dataset()).value().words(false); };
    EXPECT_EQ(words("Vance: policy must be pro-growth"), (Words{"Vance", "policy", "must", "be", "pro-growth"}));
    EXPECT_EQ(words("Quelle place pour l’Afrique dans la gouvernance ?"),
              (Words{"Quelle", "place", "pour", "l’Afrique", "dans", "la", "gouvernance"}));
    EXPECT_EQ(words("Modi\u00A0: ne pas – laisser"), (Words{"Modi", "ne", "pas", "laisser"}));
    EXPECT_EQ(words("actor: usa"), (Words{"actor", "usa"})) << "a value stands right behind the colon";
    EXPECT_EQ(words("http://x 10:30 word:vance :usa"), (Words{"http://x", "10:30", "word:vance", "usa"}));
    EXPECT_EQ(words("AT&T & 50 % + €"), (Words{"AT&T", "50"}));
    EXPECT_TRUE(words(" \t\n").empty());
    const auto filter = parseFilter("kind:media -10:30 10:30", dataset()).value();
    EXPECT_EQ(parseFilter(filter.text(), dataset()).value(), filter) << filter.text();
}

TEST(Filter, RefusesTextThatIsNotUtf8)
{
    const auto filter = parseFilter("caf\xE9", dataset());
    ASSERT_FALSE(filter);
    EXPECT_NE(filter.error().message().find("UTF-8"), std::string::npos);
}

TEST(Filter, IsEqualWhateverTheOrderOfTerms)
{
    EXPECT_EQ(canonical("kind:media,speech actor:usa vance"), canonical("vance actor:US kind:speech,media"));
    EXPECT_NE(canonical("vance macron"), canonical("macron vance"));
    EXPECT_NE(canonical("kind:media"), canonical("-kind:media"));
}

TEST(Filter, PrefersTheKeyToTheName)
{
    Dataset twins = test::summitWithoutEvents();
    test::addActor(twins, ActorKind::Other, "Named", "usa", "usa");
    EXPECT_EQ(parseFilter("actor:usa", twins)->text(), "actor:usa");
    EXPECT_EQ(parseFilter("actor:Named", twins)->text(), "actor:Named");
}

TEST(Filter, TellsWordsAndValues)
{
    const Filter filter = parseFilter("b -c a \"d e\" kind:speech,media -kind:deal", dataset()).value();
    EXPECT_EQ(filter.words(false), (std::vector<std::string>{"b", "a", "d e"}));
    EXPECT_EQ(filter.words(true), (std::vector<std::string>{"c"}));
    EXPECT_EQ(filter.values(FilterField::Word), filter.words(false));
    EXPECT_EQ(filter.values(FilterField::Kind), (std::vector<std::string>{"media", "speech"}));
    EXPECT_TRUE(filter.values(FilterField::Topic).empty());
    EXPECT_FALSE(filter.empty());
    EXPECT_TRUE(Filter().empty());
}

TEST(Filter, ReplacesATermAndKeepsTheOthers)
{
    const Filter filter = parseFilter("vance actor:usa actor:france -actor:eu kind:speech", dataset()).value();
    EXPECT_EQ(filter.with(FilterField::Actor, {"macron", "eu"}).text(), "vance actor:eu,macron -actor:eu kind:speech");
    EXPECT_EQ(filter.with(FilterField::Actor, {}).text(), "vance -actor:eu kind:speech");
    EXPECT_EQ(filter.with(FilterField::Topic, {"safety"}).with(FilterField::Topic, {}), filter);
    EXPECT_EQ(filter.with(FilterField::Kind, {}).with(FilterField::Kind, {"speech"}), filter);
    EXPECT_EQ(filter.with(FilterField::Word, {"a b", "c"}).words(false), (std::vector<std::string>{"a b", "c"}));
    EXPECT_EQ(Filter().with(FilterField::Coder, {"Émile, B."}).text(), "coder:\"Émile, B.\"");
}

TEST(Filter, ReadsLongTextInReasonableTime)
{
    std::string text;
    for (int i = 0; i < 50'000; ++i)
        text += "word" + std::to_string(i) + ' ';
    EXPECT_EQ(parseFilter(text, dataset())->terms.size(), 50'000U);
}

TEST(Filter, ReadsBackWhatItPrintsForRandomTerms)
{
    const std::vector<std::string> words = {"vance", "heavy regulation", "-5",  "10:30",  "a,b",    "say \"no\"",
                                            "\"x\"", "a\u00A0b",         "été", "-\"1\"", "tab\t1", "kind:speech"};
    const std::vector<FilterTerm> fields = {
        {FilterField::Actor, false, {"usa", "france", "von-der-leyen"}},
        {FilterField::Topic, false, {"regulation", "safety", "inclusion"}},
        {FilterField::Kind, false, {"speech", "side-event", "media"}},
        {FilterField::Basis, false, {"stated", "inferred"}},
        {FilterField::Stance, false, {"<0", ">=-1", "-2", "2", "-1..1"}},
        {FilterField::Has, false, {"evidence", "time"}},
        {FilterField::Coder, false, {"anna", "Émile, B.", "the \"third\""}},
        {FilterField::Role, false, {"speaker", "host"}},
        {FilterField::ActorKind, false, {"state", "bloc"}},
        {FilterField::Status, false, {"signed", "joined-later"}},
    };
    std::mt19937 random(7);
    const auto below = [&](std::size_t limit) { return static_cast<std::size_t>(random() % limit); };
    for (int round = 0; round < 2'000; ++round) {
        std::vector<FilterTerm> terms;
        for (std::size_t i = below(6); i > 0; --i) {
            if (below(2) == 0) {
                terms.push_back({FilterField::Word, below(2) == 0, {words[below(words.size())]}});
                continue;
            }
            const FilterTerm& pattern = fields[below(fields.size())];
            FilterTerm term{pattern.field, below(2) == 0, {}};
            for (std::size_t n = 1 + below(3); n > 0; --n)
                term.values.push_back(pattern.values[below(pattern.values.size())]);
            terms.push_back(term);
        }
        const Filter filter = Filter::of(terms);
        const auto again = parseFilter(filter.text(), dataset());
        ASSERT_TRUE(again) << filter.text() << "\n" << again.error().message();
        ASSERT_EQ(*again, filter) << filter.text();
    }
}

TEST(Filter, NeverFailsOtherThanByAnErrorOnRandomText)
{
    const std::string letters = "ab -:\",.<>=12\tactor:kind:from:stance:\u00A0é";
    std::mt19937 random(11);
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        for (std::size_t i = random() % 20; i > 0; --i)
            text += letters[random() % letters.size()];
        if (const auto filter = parseFilter(text, dataset())) {
            const auto again = parseFilter(filter->text(), dataset());
            ASSERT_TRUE(again) << text;
            ASSERT_EQ(*again, *filter) << text;
        }
    }
}

TEST(Stance, IsOneRangeInEveryForm)
{
    for (int lowest = -2; lowest <= 2; ++lowest)
        for (int highest = lowest; highest <= 2; ++highest)
            EXPECT_EQ(parseStance(stanceText({lowest, highest})), (StanceRange{lowest, highest}));
    EXPECT_FALSE(parseStance(""));
    EXPECT_FALSE(parseStance("<"));
    EXPECT_FALSE(parseStance("1.."));
    EXPECT_FALSE(parseStance("0..1..2"));
    EXPECT_FALSE(parseStance("--1"));
}

} // namespace

} // namespace plenary
