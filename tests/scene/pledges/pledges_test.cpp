// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/pledges/pledges.h"

#include "tests/support/scene.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace plenary::scene
{

namespace
{

/// Sums as the French write them: figure, unit, sign; with a decimal comma.
class FrenchLexicon : public EnglishLexicon
{
public:
    std::string language() const override { return "fr"; }
    std::string translate(const char* text, long n = -1) const override
    {
        const std::string_view english = text;
        if (english == "%1%2 bn")
            return "%2 Md%1";
        if (english == "%1%2 m")
            return "%2 M%1";
        if (english == "%1 %2 bn")
            return "%2 Md %1";
        if (english == "%1%2")
            return "%2 %1";
        if (english == "%1\u00A0%2")
            return "%2\u00A0%1";
        if (english == "%n")
            return groupedNumber(n, "\u202F");
        return EnglishLexicon::translate(text, n);
    }
    std::string number(double value, int decimals) const override { return plainNumber(value, decimals, ","); }
};

struct AmountCase
{
    const char* amount;
    const char* currency;
    const char* english;
    const char* french;
};

TEST(AmountTextTest, readsAsPeopleWriteIt)
{
    const AmountCase cases[] = {
        {"109000000000", "EUR", "€109 bn", "109 Md€"},
        {"97400000000", "USD", "$97.4 bn", "97,4 Md$"},
        {"9740000000", "USD", "$9.74 bn", "9,74 Md$"},
        {"500000000000", "USD", "$500 bn", "500 Md$"},
        {"3500000", "EUR", "€3.5 m", "3,5 M€"},
        {"400000000", "USD", "$400 m", "400 M$"},
        {"1000000000", "GBP", "£1 bn", "1 Md£"},
        {"250", "EUR", "€250", "250 €"},
        {"70000", "EUR", "€70,000", "70\u202F000 €"},
        {"7000", "XOF", "XOF\u00A07,000", "7\u202F000\u00A0XOF"},
        {"0", "EUR", "€0", "0 €"},
        {"5000000000", "JPY", "JPY 5 bn", "5 Md JPY"},
    };
    for (const auto& test : cases) {
        EXPECT_EQ(amountText(EnglishLexicon(), test.amount, test.currency), test.english);
        EXPECT_EQ(amountText(FrenchLexicon(), test.amount, test.currency), test.french);
    }
}

TEST(AmountTextTest, neverAThousandOfTheSmallerUnit)
{
    EXPECT_EQ(amountText(EnglishLexicon(), "999999999", "EUR"), "€1 bn");
    EXPECT_EQ(amountText(EnglishLexicon(), "1999999999", "EUR"), "€2 bn");
}

Scene sceneOf(const Context& context)
{
    return buildPledges(context);
}

Scene bundledPledges(double width = 1100, double height = 700)
{
    return sceneOf(Bundled::get().context(fake, width, height));
}

const Pledge& pledgeOf(const Dataset& data, const Hit& hit)
{
    return *std::ranges::find(data.pledges, PledgeId{hit.target.first}, &Pledge::id);
}

/// The bar of a row, which is drawn before its parts: a part’s own begins where it lies in its whole.
Box barOf(const Scene& scene, const Hit& hit)
{
    for (const auto& box : shapesOf<Box>(scene, Layer::Marks))
        if (hit.box.contains({box.rect.x + 0.1, box.rect.y + box.rect.height / 2}))
            return box;
    ADD_FAILURE() << "no bar for " << hit.name;
    return {};
}

TEST(PledgesBundledTest, everySumHasARowAndABar)
{
    const auto& data = Bundled::get().data();
    const Scene scene = bundledPledges();
    ASSERT_EQ(scene.table.rows.size(), data.pledges.size());
    for (const auto& row : scene.table.rows) {
        ASSERT_LT(row.hit, scene.hits.size());
        const Pledge& pledge = pledgeOf(data, scene.hits[row.hit]);
        EXPECT_EQ(row.cells[column(scene, "Amount")], pledge.amount) << "exact in the table";
        EXPECT_EQ(row.cells[column(scene, "Currency")], pledge.currency);
        EXPECT_GT(barOf(scene, scene.hits[row.hit]).rect.width, 0);
    }
}

TEST(PledgesBundledTest, currenciesStandApartAndAreNotConverted)
{
    const auto& data = Bundled::get().data();
    const Scene scene = bundledPledges();
    std::map<std::string, std::pair<double, double>> ranges; // top and bottom by currency
    std::map<std::string, std::set<long>> scales;
    for (const auto& hit : scene.hits) {
        if (hit.target.kind != Target::Kind::Pledge)
            continue;
        const Pledge& pledge = pledgeOf(data, hit);
        auto& range = ranges.try_emplace(pledge.currency, 1e9, -1e9).first->second;
        range = {std::min(range.first, hit.box.y), std::max(range.second, hit.box.bottom())};
        const Box bar = barOf(scene, hit);
        if (bar.rect.width > 4)
            scales[pledge.currency].insert(std::lround(std::stod(pledge.amount) / bar.rect.width / 1e6));
    }
    ASSERT_EQ(ranges.size(), 2U);
    EXPECT_TRUE(ranges["EUR"].second <= ranges["USD"].first || ranges["USD"].second <= ranges["EUR"].first);
    for (const auto& [currency, found] : scales)
        EXPECT_LE(*found.rbegin() - *found.begin(), 2) << currency << " has one scale";
    for (const auto& [currency, range] : ranges)
        EXPECT_TRUE(says(scene, currency));
}

TEST(PledgesBundledTest, eachCurrencyHasAnAxisOfItsOwn)
{
    const Scene scene = bundledPledges();
    for (const char* tick : {"€50 bn", "€100 bn", "€200 bn", "$200 bn", "$400 bn"})
        EXPECT_TRUE(says(scene, tick)) << tick;
}

TEST(PledgesDraftTest, partsLieBehindEachOtherInTheirWhole)
{
    Draft draft;
    const Row event = draft.event("Announced", "2025-02-11");
    const PledgeId whole = draft.pledge(event, "Whole", "100", "EUR");
    draft.pledge(event, "Larger part", "50", "EUR", {.kind = PledgeKind::Private, .partOf = whole});
    draft.pledge(event, "Smaller part", "30", "EUR", {.partOf = whole});
    const Scene scene = sceneOf(draft.context());
    const auto bar = [&](const char* name) { return barOf(scene, scene.hits[rowWith(scene, {name})->hit]); };
    const Rect all = bar("Whole").rect, first = bar("Larger part").rect, second = bar("Smaller part").rect;
    EXPECT_DOUBLE_EQ(first.x, all.x);
    EXPECT_DOUBLE_EQ(second.x, first.right());
    EXPECT_NEAR(second.right() - all.x, 0.8 * all.width, 1e-9);
    EXPECT_LT(bar("Whole").style.opacity, 1) << "the fifth that is not broken down is pale";
    const auto inWhole = [&](const Box& box) { return std::abs(box.rect.y - all.y) < 0.1 && box.style.opacity == 1; };
    EXPECT_EQ(std::ranges::count_if(shapesOf<Box>(scene, Layer::Marks), inWhole), 2);
}

TEST(PledgesDraftTest, partsThatComeToMoreThanTheirWholeAreNotStacked)
{
    Draft draft;
    const Row event = draft.event("Announced", "2025-02-11");
    const PledgeId whole = draft.pledge(event, "Whole", "100", "EUR");
    draft.pledge(event, "One part", "80", "EUR", {.partOf = whole});
    draft.pledge(event, "Other part", "60", "EUR", {.partOf = whole});
    const Scene scene = sceneOf(draft.context());
    for (const char* name : {"One part", "Other part"})
        EXPECT_DOUBLE_EQ(barOf(scene, scene.hits[rowWith(scene, {name})->hit]).rect.x, scene.plot.x) << name;
    EXPECT_TRUE(std::ranges::any_of(scene.notes, [](const std::string& note) {
        return note.find("more than this sum") != std::string::npos && note.find("Whole") != std::string::npos;
    }));
}

TEST(PledgesBundledTest, partsStandRightUnderTheirWhole)
{
    const auto& data = Bundled::get().data();
    const Scene scene = bundledPledges();
    PledgeId whole;
    std::size_t parts = 0;
    for (const auto& row : scene.table.rows) {
        const Pledge& pledge = pledgeOf(data, scene.hits[row.hit]);
        if (!pledge.partOf) {
            whole = pledge.id;
            EXPECT_EQ(row.cells[column(scene, "Part of")], "");
            continue;
        }
        ++parts;
        const auto found = std::ranges::find(data.pledges, pledge.partOf, &Pledge::id);
        if (found->currency == pledge.currency) { // in another one it stands by itself
            EXPECT_EQ(pledge.partOf, whole) << pledge.uid;
        }
        EXPECT_EQ(row.cells[column(scene, "Part of")], found->label.in("en"));
    }
    EXPECT_GE(parts, 5U);
}

TEST(PledgesBundledTest, aBidIsHollow)
{
    const auto& data = Bundled::get().data();
    const Scene scene = bundledPledges();
    std::map<PledgeKind, std::set<std::tuple<Pattern, Tone>>> looks;
    for (const auto& row : scene.table.rows) {
        const Pledge& pledge = pledgeOf(data, scene.hits[row.hit]);
        const Style style = barOf(scene, scene.hits[row.hit]).style;
        looks[pledge.kind].insert({style.pattern, style.fill});
        EXPECT_EQ(style.fill == Tone::None, pledge.kind == PledgeKind::Bid) << pledge.uid;
    }
    EXPECT_EQ(looks.size(), 4U) << "public, private, mixed and bid";
    for (const auto& [kind, found] : looks)
        EXPECT_EQ(found.size(), 1U);
    EXPECT_EQ(scene.legend.size(), 4U);
}

TEST(PledgesBundledTest, sumsAreNeverAdded)
{
    const auto& data = Bundled::get().data();
    const Scene scene = bundledPledges();
    std::map<std::string, double> totals;
    std::map<std::string, double> wholes;
    for (const auto& pledge : data.pledges) {
        totals[pledge.currency] += std::stod(pledge.amount);
        if (!pledge.partOf)
            wholes[pledge.currency] += std::stod(pledge.amount);
    }
    std::string everything = allText(scene) + scene.title + scene.subtitle + scene.altText;
    for (const auto& note : scene.notes)
        everything += note;
    for (const auto& sums : {totals, wholes})
        for (const auto& [currency, sum] : sums) {
            const auto text = amountText(EnglishLexicon(), std::to_string(static_cast<std::int64_t>(sum)), currency);
            EXPECT_EQ(everything.find(text), std::string::npos) << text;
        }
}

TEST(PledgesBundledTest, labelsNeverMeet)
{
    for (const double width : {500.0, 800.0, 1400.0})
        for (const double height : {320.0, 500.0, 1000.0}) {
            const Scene scene = bundledPledges(width, height);
            EXPECT_EQ(overlappingLabels(scene, fake), "") << width << " x " << height;
            EXPECT_EQ(itemsOutside(scene, {0, 0, width, height}, fake, 1), "") << width << " x " << height;
        }
}

TEST(PledgesBundledTest, asOfLeavesLaterSumsOut)
{
    const Bundled& bundled = Bundled::get();
    Context context = bundled.context(fake, 1000, 600);
    context.asOf = bundled.instant("2024-01-01");
    const Scene none = sceneOf(context);
    EXPECT_TRUE(none.table.rows.empty());
    EXPECT_FALSE(none.emptyText.empty());
    context.asOf = bundled.instant("2025-01-22");
    EXPECT_EQ(sceneOf(context).table.rows.size(), 1U) << "Stargate alone";
}

TEST(PledgesDraftTest, anUnprovenSumIsHollow)
{
    Draft draft;
    const Row event = draft.event("Announced", "2025-02-11");
    draft.pledge(event, "Proven", "200", "EUR");
    draft.pledge(event, "Unproven", "100", "EUR", {.evidence = 0});
    const Scene scene = sceneOf(draft.context());
    ASSERT_EQ(scene.table.rows.size(), 2U);
    EXPECT_NE(barOf(scene, scene.hits[scene.table.rows[0].hit]).style.fill, Tone::None);
    EXPECT_EQ(barOf(scene, scene.hits[scene.table.rows[1].hit]).style.fill, Tone::None);
}

TEST(PledgesDraftTest, aPartIsShownWithoutItsWhole)
{
    Draft draft;
    const Row first = draft.event("The whole", "2025-02-10");
    const Row second = draft.event("The part", "2025-02-11");
    const PledgeId whole = draft.pledge(first, "Whole", "200", "EUR");
    draft.pledge(second, "Part", "100", "EUR", {.partOf = whole});
    draft.selection().events[first] = 0; // the filter leaves the event of the whole out
    EXPECT_NE(rowWith(sceneOf(draft.context()), {"Part"}), nullptr);
}

TEST(PledgesDraftTest, aPartInAnotherCurrencyKeepsItsOwnScale)
{
    Draft draft;
    const Row event = draft.event("Announced", "2025-02-11");
    const PledgeId whole = draft.pledge(event, "Whole", "1000", "EUR");
    draft.pledge(event, "Part", "1000000", "JPY", {.partOf = whole});
    const Scene scene = sceneOf(draft.context());
    const auto* row = rowWith(scene, {"Whole"});
    ASSERT_NE(row, nullptr);
    EXPECT_GT(barOf(scene, scene.hits[row->hit]).rect.width, 100) << "yen must not shrink the bar in euros";
}

TEST(PledgesDraftTest, hugeAndBrokenAmountsDoNotCrash)
{
    Draft draft;
    const Row event = draft.event("Announced", "2025-02-11");
    for (const char* amount : {"99999999999999999999999999", "0", "0.01", "", "abc", "-5"})
        draft.pledge(event, "Sum", amount, "EUR");
    const Scene scene = sceneOf(draft.context());
    EXPECT_EQ(scene.table.rows.size(), 6U);
    EXPECT_EQ(itemsOutside(scene, {0, 0, scene.width, scene.height}, fake, 1), "");
}

} // namespace

} // namespace plenary::scene
