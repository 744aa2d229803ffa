// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/stances/charts.h"

#include "core/scene/words/wording.h"
#include "tests/support/scene.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace plenary::scene
{

namespace
{

const EnglishLexicon english;

/// Mean and number of the statements in the JSON file that were made by an actor or for it.
struct Counted
{
    double mean = 0;
    int n = 0;
};

Counted countedInJson(const std::string& actor, const std::string& topic, bool spokenFor)
{
    std::ifstream file(Bundled::folder() / "positions.json");
    double sum = 0;
    double weight = 0;
    int n = 0;
    for (const auto& position : nlohmann::json::parse(file)) {
        const bool own = position["actor"] == actor;
        if (position["topic"] != topic || !(own || (spokenFor && position["speaking_for"] == actor)))
            continue;
        sum += position["weight"].get<double>() * position["stance"].get<double>();
        weight += position["weight"].get<double>();
        ++n;
    }
    return {n > 0 ? sum / weight : 0, n};
}

Scene matrixOf(const Context& context)
{
    return buildMatrix(context, stanceActors(context, 12));
}

/// The row of the table for a topic and an actor.
const Table::Row& cellRow(const Scene& scene, const std::string& topic, const std::string& actor)
{
    static const Table::Row none{std::vector<std::string>(20, "no such row")};
    const auto* row = rowWith(scene, {topic, actor});
    EXPECT_NE(row, nullptr) << topic << " × " << actor;
    return row ? *row : none;
}

std::string meanOf(const Scene& scene, const std::string& topic, const std::string& actor)
{
    return cellRow(scene, topic, actor).cells[column(scene, "Mean")];
}

std::string countOf(const Scene& scene, const std::string& topic, const std::string& actor)
{
    return cellRow(scene, topic, actor).cells[column(scene, "Statements")];
}

TEST(MatrixBundledTest, aCellIsTheMeanOfItsStatementsInTheFile)
{
    const Bundled& bundled = Bundled::get();
    Context context = bundled.context(fake, 1200, 700);
    for (const auto& [uid, topic] :
         {std::pair{"usa", "regulation"}, {"france", "regulation"}, {"india", "regulation"}}) {
        const Row actor = bundled.data().findActor(uid);
        const Row row = bundled.data().findTopic(topic);
        ASSERT_NE(actor, noRow);
        ASSERT_NE(row, noRow);
        const auto topicName = context.in(bundled.data().topics[row].name);
        const Scene scene = buildMatrix(context, {actor});
        const Counted expected = countedInJson(uid, topic, true);
        EXPECT_EQ(countOf(scene, topicName, context.actorName(actor)), std::to_string(expected.n)) << uid;
        EXPECT_EQ(meanOf(scene, topicName, context.actorName(actor)),
                  expected.n > 0 ? stanceText(english, expected.mean, 2) : "")
            << uid;
    }
    // By hand: Vance −2, and Trump −2 with each of two orders, all for the United States.
    EXPECT_EQ(countedInJson("usa", "regulation", true).n, 3);
    EXPECT_EQ(countedInJson("usa", "regulation", true).mean, -2);
}

TEST(MatrixBundledTest, spokenForIsASwitch)
{
    const Bundled& bundled = Bundled::get();
    Context context = bundled.context(fake, 1200, 700);
    const Row usa = bundled.data().findActor("usa");
    const auto topic = context.in(bundled.data().topics[bundled.data().findTopic("regulation")].name);
    context.countSpokenFor = false;
    const Scene own = buildMatrix(context, {usa});
    EXPECT_EQ(countOf(own, topic, context.actorName(usa)), std::to_string(countedInJson("usa", "regulation", false).n));
    context.countSpokenFor = true;
    const Scene all = buildMatrix(context, {usa});
    EXPECT_NE(countOf(own, topic, context.actorName(usa)), countOf(all, topic, context.actorName(usa)));
    EXPECT_NE(own.notes, all.notes) << "the note says which";
}

TEST(MatrixBundledTest, everyCellCanBeClicked)
{
    const Bundled& bundled = Bundled::get();
    const Context context = bundled.context(fake, 1200, 700);
    const auto actors = stanceActors(context, 12);
    const Scene scene = buildMatrix(context, actors);
    ASSERT_EQ(scene.table.rows.size(), actors.size() * bundled.data().topics.size());
    for (const auto& row : scene.table.rows) {
        ASSERT_LT(row.hit, scene.hits.size());
        const Hit& hit = scene.hits[row.hit];
        ASSERT_EQ(hit.target.kind, Target::Kind::Cell);
        const Row actor = bundled.data().rowOf(ActorId{hit.target.first});
        const Row topic = bundled.data().rowOf(TopicId{hit.target.second});
        EXPECT_EQ(row.cells[0], context.in(bundled.data().topics[topic].name));
        EXPECT_EQ(row.cells[1], context.actorName(actor));
        const Hit* found = scene.hitAt({hit.box.x + hit.box.width / 2, hit.box.y + hit.box.height / 2});
        ASSERT_NE(found, nullptr);
        EXPECT_EQ(found->target, hit.target);
    }
}

TEST(MatrixBundledTest, countsGrowWithTheAsOfDate)
{
    const Bundled& bundled = Bundled::get();
    Context context = bundled.context(fake, 1200, 700);
    const auto actors = stanceActors(context, 8);
    int before = 0;
    for (const char* date : {"1990-01-01", "2025-02-10", "2025-02-11T10:00+01:00", "2025-02-12", "2030-01-01"}) {
        context.asOf = bundled.instant(date);
        const Scene scene = buildMatrix(context, actors);
        int all = 0;
        for (const auto& row : scene.table.rows)
            all += std::stoi(row.cells[column(scene, "Statements")]);
        EXPECT_GE(all, before) << date;
        EXPECT_TRUE(all > 0 || std::string(date) == "1990-01-01") << date;
        before = all;
    }
    EXPECT_EQ(before, [&] {
        context.asOf = distantFuture;
        const Scene scene = buildMatrix(context, actors);
        int all = 0;
        for (const auto& row : scene.table.rows)
            all += std::stoi(row.cells[column(scene, "Statements")]);
        return all;
    }());
}

TEST(MatrixBundledTest, labelsNeverMeet)
{
    const Bundled& bundled = Bundled::get();
    for (const double width : {420.0, 800.0, 1200.0, 1600.0})
        for (const double height : {300.0, 500.0, 900.0}) {
            const Context context = bundled.context(fake, width, height);
            const Scene scene = buildMatrix(context, stanceActors(context, width < 500 ? 4 : 12));
            EXPECT_EQ(overlappingLabels(scene, fake), "") << width << " x " << height;
            EXPECT_EQ(itemsOutside(scene, {0, 0, width, height}, fake, 1), "") << width << " x " << height;
        }
}

/// Boxes in the layer of marks, the first of each cell.
Box boxOfCell(const Scene& scene, const Rect& cell)
{
    for (const auto& box : shapesOf<Box>(scene, Layer::Marks))
        if (cell.contains({box.rect.x + 0.1, box.rect.y + 0.1}))
            return box;
    ADD_FAILURE() << "no box";
    return {};
}

struct Small
{
    Draft draft;
    Row usa = draft.actor("United States");
    Row france = draft.actor("France");
    Row vance = draft.actor("Vance", ActorKind::Person);
    Row rules = draft.topic("Regulation");
    Row safety = draft.topic("Safety");

    Small() { draft.office(vance, usa); }
    Box box(const Scene& scene, Row actor, Row topic)
    {
        const Hit* hit = hitOf(
            scene, {Target::Kind::Cell, draft.data().actors[actor].id.value, draft.data().topics[topic].id.value});
        return hit ? boxOfCell(scene, hit->box) : Box{};
    }
};

TEST(MatrixCellTest, silenceIsNotZero)
{
    Small small;
    small.draft.position(small.usa, small.rules, 0);
    const Scene scene = buildMatrix(small.draft.context(), {small.usa, small.france});
    EXPECT_EQ(meanOf(scene, "Regulation", "United States"), "0");
    EXPECT_EQ(meanOf(scene, "Regulation", "France"), "");
    EXPECT_EQ(countOf(scene, "Regulation", "France"), "0");
    EXPECT_EQ(small.box(scene, small.usa, small.rules).style.fill, Tone::Stance0);
    EXPECT_EQ(small.box(scene, small.france, small.rules).style.fill, Tone::None);
    const Hit* silent = hitOf(scene, {Target::Kind::Cell, small.draft.data().actors[small.france].id.value,
                                      small.draft.data().topics[small.rules].id.value});
    ASSERT_NE(silent, nullptr);
    EXPECT_NE(silent->tip.find("No statement"), std::string::npos);
}

TEST(MatrixCellTest, weightsCountInTheMean)
{
    Small small;
    small.draft.position(small.usa, small.rules, -2, "2025-02-10", {.weight = 3});
    small.draft.position(small.usa, small.rules, 2, "2025-02-11", {.weight = 1});
    const Scene scene = buildMatrix(small.draft.context(), {small.usa});
    EXPECT_EQ(meanOf(scene, "Regulation", "United States"), "−1");
    EXPECT_EQ(countOf(scene, "Regulation", "United States"), "2");
}

TEST(MatrixCellTest, asOfLeavesLaterStatementsOut)
{
    Small small;
    small.draft.position(small.usa, small.rules, -2, "2025-02-10T10:00Z");
    small.draft.position(small.usa, small.rules, 2, "2025-02-11T10:00Z");
    Context context = small.draft.context();
    for (const auto& [asOf, mean, n] : {std::tuple{"2025-02-10T09:00Z", "", "0"},
                                        {"2025-02-10T10:00:01Z", "−2", "1"},
                                        {"2025-02-11T10:00Z", "−2", "1"}, // up to, not at
                                        {"2025-02-11T10:00:01Z", "0", "2"}}) {
        context.asOf = at(asOf);
        const Scene scene = buildMatrix(context, {small.usa});
        EXPECT_EQ(meanOf(scene, "Regulation", "United States"), mean) << asOf;
        EXPECT_EQ(countOf(scene, "Regulation", "United States"), n) << asOf;
    }
}

TEST(MatrixCellTest, officeHoldersCountForWhomTheySpeakNeverTheOtherWayRound)
{
    Small small;
    small.draft.position(small.vance, small.rules, -2, "2025-02-11", {.speakingFor = small.usa});
    small.draft.position(small.usa, small.safety, 1);
    Context context = small.draft.context();
    const Scene on = buildMatrix(context, {small.usa, small.vance});
    EXPECT_EQ(meanOf(on, "Regulation", "United States"), "−2");
    EXPECT_EQ(countOf(on, "Safety", "Vance"), "0");
    context.countSpokenFor = false;
    const Scene off = buildMatrix(context, {small.usa, small.vance});
    EXPECT_EQ(meanOf(off, "Regulation", "United States"), "");
    EXPECT_EQ(meanOf(off, "Regulation", "Vance"), "−2");
}

TEST(MatrixCellTest, whatWasNotStatedOutrightIsHatched)
{
    for (const Basis basis : {Basis::Stated, Basis::Reported, Basis::Inferred}) {
        Small small;
        small.draft.position(small.usa, small.rules, 2, "2025-02-11", {.basis = basis});
        const Scene scene = buildMatrix(small.draft.context(), {small.usa});
        EXPECT_EQ(small.box(scene, small.usa, small.rules).style.pattern,
                  basis == Basis::Stated ? Pattern::Solid : Pattern::Hatch)
            << static_cast<int>(basis);
        EXPECT_EQ(cellRow(scene, "Regulation", "United States").cells[column(scene, "Stated outright")],
                  basis == Basis::Stated ? "1" : "0");
    }
}

TEST(MatrixCellTest, whatHasNoEvidenceIsHollow)
{
    Small small;
    small.draft.position(small.usa, small.rules, 2, "2025-02-11", {.evidence = 0});
    small.draft.position(small.france, small.rules, 2, "2025-02-11", {.evidence = 0});
    small.draft.position(small.france, small.rules, 2, "2025-02-11", {.evidence = 1});
    const Scene scene = buildMatrix(small.draft.context(), {small.usa, small.france});
    EXPECT_EQ(small.box(scene, small.usa, small.rules).style.pattern, Pattern::Hollow);
    EXPECT_NE(small.box(scene, small.usa, small.rules).style.fill, Tone::StanceP2);
    EXPECT_EQ(small.box(scene, small.france, small.rules).style.pattern, Pattern::Solid);
    EXPECT_EQ(cellRow(scene, "Regulation", "France").cells[column(scene, "With passages")], "1");
}

TEST(MatrixCellTest, nothingToShowIsSaid)
{
    Draft empty;
    const Scene scene = buildMatrix(empty.context(), {});
    EXPECT_FALSE(scene.emptyText.empty());
    Small small;
    small.draft.position(small.usa, small.rules, 2, "2025-02-11");
    Context context = small.draft.context();
    context.asOf = at("2025-01-01");
    EXPECT_FALSE(matrixOf(context).emptyText.empty());
}

TEST(StanceActorsTest, thoseOfTheProfileFirstAndNoMereMouthpieces)
{
    const Bundled& bundled = Bundled::get();
    const Context context = bundled.context(fake, 1200, 700);
    const auto actors = stanceActors(context, 12);
    ASSERT_GE(actors.size(), 4U);
    EXPECT_LE(actors.size(), 12U);
    const auto profile = defaultProfile(bundled.data());
    EXPECT_TRUE(std::ranges::equal(std::span(actors).first(profile.size()), profile));
    EXPECT_EQ(std::ranges::find(actors, bundled.data().findActor("vance")), actors.end());
}

} // namespace

} // namespace plenary::scene
