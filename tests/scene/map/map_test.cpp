// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/map/map.h"

#include "core/scene/map/signatories.h"
#include "tests/support/scene.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <map>
#include <set>

namespace plenary::scene
{

namespace
{

const EnglishLexicon english;

Scene bundledMap(Instant asOf = distantFuture, double width = 1200, double height = 700)
{
    const Bundled& bundled = Bundled::get();
    Context context = bundled.context(fake, width, height);
    context.asOf = asOf;
    return buildMap(context, bundled.world(), {.instrument = bundled.data().summit.instrument, .view = {}});
}

SignatoryStates bundledStates(Instant asOf = distantFuture)
{
    const Bundled& bundled = Bundled::get();
    Context context = bundled.context(fake, 1200, 700);
    context.asOf = asOf;
    return signatoryStates(context, instrumentOf(bundled.data(), {}), true);
}

SignatoryClass classOf(const SignatoryStates& states, const char* uid)
{
    const Row row = Bundled::get().data().findActor(uid);
    EXPECT_NE(row, noRow) << uid;
    return row == noRow ? SignatoryClass::NoRecord : states.classes[row];
}

/// A point where the target is what one points at; nothing where it is hidden everywhere.
std::optional<Point> reachable(const Scene& scene, Target target)
{
    for (const auto& hit : scene.hits) {
        if (hit.target != target)
            continue;
        constexpr int steps = 40;
        for (int i = 1; i < 2 * steps; i += 2)
            for (int j = 1; j < 2 * steps; j += 2) {
                const Point p{hit.box.x + hit.box.width * i / (2.0 * steps),
                              hit.box.y + hit.box.height * j / (2.0 * steps)};
                if (const Hit* found = scene.hitAt(p); found && found->target == target)
                    return p;
            }
    }
    return std::nullopt;
}

Target targetOf(Row actor)
{
    return {Target::Kind::Actor, Bundled::get().data().actors[actor].id.value};
}

/// The number in brackets at the end of a legend entry; −1 where there is none.
int legendCount(const Scene& scene, SignatoryClass signatoryClass)
{
    const auto label = english.translate(labelOf(signatoryClass));
    for (const auto& entry : scene.legend) {
        if (!entry.text.starts_with(label))
            continue;
        const auto open = entry.text.rfind('(');
        int count = -1;
        if (open != std::string::npos)
            std::from_chars(entry.text.data() + open + 1, entry.text.data() + entry.text.size(), count);
        return count;
    }
    return -1;
}

/// Signatures of states in the JSON file by class, as they stand on a day long after.
std::map<SignatoryClass, int> countedInJson()
{
    const auto read = [](const char* name) {
        std::ifstream file(Bundled::folder() / name);
        return nlohmann::json::parse(file);
    };
    std::map<std::string, std::string> kinds;
    for (const auto& actor : read("actors.json"))
        kinds[actor["id"]] = actor["kind"];
    std::map<SignatoryClass, int> counts;
    for (const auto& signature : read("signatures.json")) {
        if (signature["instrument"] != "paris-statement" || kinds[signature["actor"]] != "state")
            continue;
        const std::string status = signature["status"];
        const bool later = signature["attested"] == "later-list";
        ++counts[status == "signed"         ? (later ? SignatoryClass::LaterList : SignatoryClass::Signed)
                 : status == "joined-later" ? SignatoryClass::Joined
                 : status == "declined"     ? SignatoryClass::Declined
                 : status == "disowned"     ? SignatoryClass::Disowned
                                            : SignatoryClass::NoRecord];
    }
    return counts;
}

TEST(MapBundledTest, everyStateWithARecordCanBePointedAt)
{
    const auto states = bundledStates();
    const auto& actors = Bundled::get().data().actors;
    for (const double width : {800.0, 1200.0}) {
        const Scene scene = bundledMap(distantFuture, width, width * 0.6);
        for (Row actor = 0; actor < actors.size(); ++actor)
            EXPECT_TRUE(states.classes[actor] == SignatoryClass::NoRecord || reachable(scene, targetOf(actor)))
                << actors[actor].uid << " at " << width;
    }
}

TEST(MapBundledTest, microStatesHaveMarkersOfTheirOwn)
{
    const Scene scene = bundledMap();
    for (const char* uid : {"holy-see", "singapore", "monaco", "malta", "luxembourg"}) {
        const Row actor = Bundled::get().data().findActor(uid);
        if (actor == noRow)
            continue;
        const auto point = reachable(scene, targetOf(actor));
        ASSERT_TRUE(point.has_value()) << uid;
        const Hit* hit = scene.hitAt(*point);
        EXPECT_GE(hit->box.width * hit->box.height, 50) << uid << " is large enough to be pointed at";
    }
}

TEST(MapBundledTest, theLegendCountsWhatTheDocumentSays)
{
    const Scene scene = bundledMap();
    const auto expected = countedInJson();
    for (const auto signatoryClass : {SignatoryClass::Signed, SignatoryClass::LaterList, SignatoryClass::Joined,
                                      SignatoryClass::Declined, SignatoryClass::Disowned})
        EXPECT_EQ(legendCount(scene, signatoryClass), expected.at(signatoryClass))
            << english.translate(labelOf(signatoryClass));
    EXPECT_EQ(legendCount(scene, SignatoryClass::NoRecord), -1) << "silence is not counted";
    EXPECT_EQ(bundledStates().counted(true), expected.at(SignatoryClass::Signed) +
                                                 expected.at(SignatoryClass::LaterList) +
                                                 expected.at(SignatoryClass::Joined));
}

TEST(MapBundledTest, southAfricaDisownsOnlyFromTheTwelfthOn)
{
    const Bundled& bundled = Bundled::get();
    EXPECT_EQ(classOf(bundledStates(bundled.instant("2025-02-11T23:59+01:00")), "south-africa"),
              SignatoryClass::NoRecord);
    EXPECT_EQ(classOf(bundledStates(bundled.instant("2025-02-12")), "south-africa"), SignatoryClass::NoRecord);
    EXPECT_EQ(classOf(bundledStates(bundled.instant("2025-02-12T12:00+01:00")), "south-africa"),
              SignatoryClass::Possibly)
        << "some time that day";
    EXPECT_EQ(classOf(bundledStates(bundled.instant("2025-02-13")), "south-africa"), SignatoryClass::Disowned);
    EXPECT_EQ(classOf(bundledStates(), "south-africa"), SignatoryClass::Disowned);
}

TEST(MapBundledTest, onlyTheUnitedStatesAndTheUnitedKingdomDeclined)
{
    const auto states = bundledStates();
    std::set<std::string> declined;
    const auto& actors = Bundled::get().data().actors;
    for (Row actor = 0; actor < actors.size(); ++actor)
        if (states.classes[actor] == SignatoryClass::Declined)
            declined.insert(actors[actor].uid);
    EXPECT_EQ(declined, (std::set<std::string>{"usa", "uk"}));
    for (Row actor = 0; actor < actors.size(); ++actor)
        EXPECT_TRUE(states.records[actor] || states.classes[actor] == SignatoryClass::NoRecord ||
                    states.classes[actor] == SignatoryClass::BlocOnly)
            << actors[actor].uid;
}

TEST(MapBundledTest, beforeTheSummitNobodyHasSigned)
{
    const auto states = bundledStates(Bundled::get().instant("2025-02-10"));
    EXPECT_EQ(states.counted(true), 0);
    EXPECT_EQ(states.counted(false), 0);
    for (const auto signatoryClass : states.classes)
        EXPECT_EQ(signatoryClass, SignatoryClass::NoRecord);
}

TEST(MapBundledTest, organisationsAreBadgesCountedApart)
{
    const Scene scene = bundledMap();
    std::set<std::string> badges;
    for (const auto& name : scene.groups)
        if (name.starts_with("organisation-"))
            badges.insert(name);
    EXPECT_EQ(badges, (std::set<std::string>{"organisation-eu", "organisation-african-union-commission"}));
    EXPECT_EQ(bundledStates().counted(false), 2);
    for (const char* uid : {"eu", "african-union-commission"})
        EXPECT_TRUE(reachable(scene, targetOf(Bundled::get().data().findActor(uid))).has_value()) << uid;
}

TEST(MapBundledTest, everyCountryIsAGroupAndLabelsStayApart)
{
    const Scene scene = bundledMap();
    for (const char* name : {"country-FRA", "country-USA", "country-IND", "country-VAT", "country-ZAF"})
        EXPECT_NE(std::ranges::find(scene.groups, name), scene.groups.end()) << name;
    EXPECT_EQ(overlappingLabels(scene, fake), "");
    EXPECT_EQ(itemsOutside(scene, {0, 0, scene.width, scene.height}, fake, 1), "");
}

TEST(MapBundledTest, theTableHasEveryRecord)
{
    const Scene scene = bundledMap();
    const auto states = bundledStates();
    const auto& actors = Bundled::get().data().actors;
    for (Row actor = 0; actor < actors.size(); ++actor) {
        if (!states.records[actor])
            continue;
        const auto* row = rowWith(scene, {actors[actor].name.in("en"), actors[actor].iso3});
        ASSERT_NE(row, nullptr) << actors[actor].uid;
        EXPECT_EQ(row->cells[column(scene, "Class")], english.translate(labelOf(states.classes[actor])));
        EXPECT_EQ(row->cells[column(scene, "Passages")], std::to_string(states.records[actor]->evidence));
        ASSERT_LT(row->hit, scene.hits.size()) << actors[actor].uid;
        EXPECT_EQ(scene.hits[row->hit].target, targetOf(actor));
    }
}

TEST(MapBundledTest, noSizeAndNoViewCrashes)
{
    const Bundled& bundled = Bundled::get();
    const std::string instrument = bundled.data().summit.instrument;
    for (const auto& [width, height] :
         {std::pair{0.0, 0.0}, {1.0, 1.0}, {0.0, 500.0}, {500.0, 0.0}, {24.0, 24.0}, {20'000.0, 20'000.0}})
        for (const double zoom : {1.0, 50.0}) {
            const Context context = bundled.context(fake, width, height);
            const Scene scene = buildMap(context, bundled.world(), {.instrument = instrument, .view = {0, 0.8, zoom}});
            EXPECT_FALSE(scene.table.rows.empty()) << width << " x " << height;
        }
    const Context context = bundled.context(fake, 800, 500);
    const Scene none = buildMap(context, bundled.world(), {.instrument = "no-such-text", .view = {}});
    EXPECT_FALSE(none.emptyText.empty());
    (void)buildMap(context, geo::WorldMap(), {.instrument = instrument, .view = {}});
}

TEST(MapZoomTest, nothingLeavesThePlot)
{
    const Bundled& bundled = Bundled::get();
    const Context context = bundled.context(fake, 900, 560);
    for (const double zoom : {1.0, 3.0, 20.0, 400.0}) {
        const Scene scene = buildMap(context, bundled.world(),
                                     {.instrument = bundled.data().summit.instrument, .view = {0.1, 0.85, zoom}});
        EXPECT_EQ(itemsOutside(scene, {0, 0, 900, 560}, fake, 1), "") << zoom;
        for (const auto& hit : scene.hits)
            EXPECT_TRUE(hit.box.width == 0 || Rect({-0.01, -0.01, 900.02, 560.02}).contains({hit.box.x, hit.box.y}));
    }
}

/// A text, a bloc that signed it and three states.
struct Bloc
{
    Draft draft;
    Row text = draft.instrument("A statement");
    Row bloc = draft.actor("Union", ActorKind::Bloc);
    Row member = draft.actor("France", ActorKind::State, "FRA");
    Row signer = draft.actor("Germany", ActorKind::State, "DEU");
    Row former = draft.actor("United Kingdom", ActorKind::State, "GBR");

    Bloc()
    {
        for (const Row state : {member, signer})
            draft.membership(state, bloc);
        draft.membership(former, bloc, "1973-01-01", "2020-01-31");
        draft.signature(text, bloc, SignatureStatus::Signed);
        draft.signature(text, signer, SignatureStatus::Signed);
    }
};

TEST(MapBlocTest, whatDoesNotCountStandsInNoNumber)
{
    Bloc bloc;
    bloc.draft.signature(bloc.text, bloc.member, SignatureStatus::Signed);
    bloc.draft.data().signatures.back().record.counted = false;
    const Scene scene =
        buildMap(bloc.draft.context(), Bundled::get().world(), {.instrument = "a-statement", .view = {}});
    EXPECT_EQ(legendCount(scene, SignatoryClass::Signed), 1);
    const auto* row = rowWith(scene, {"France"});
    ASSERT_NE(row, nullptr);
    EXPECT_TRUE(row->cells[column(scene, "Record")].ends_with("; not counted")) << row->cells[column(scene, "Record")];
}

TEST(MapBlocTest, aBlocsSignatureIsNotItsMembers)
{
    Bloc bloc;
    const auto states = signatoryStates(bloc.draft.context(), bloc.text, true);
    EXPECT_EQ(states.classes[bloc.member], SignatoryClass::BlocOnly);
    EXPECT_EQ(states.classes[bloc.signer], SignatoryClass::Signed) << "its own signature stands";
    EXPECT_EQ(states.classes[bloc.former], SignatoryClass::NoRecord) << "no member any more";
    EXPECT_EQ(states.counted(true), 1);
    EXPECT_EQ(states.counted(false), 1);
    const auto without = signatoryStates(bloc.draft.context(), bloc.text, false);
    EXPECT_EQ(without.classes[bloc.member], SignatoryClass::NoRecord);
    EXPECT_EQ(without.counted(true), states.counted(true));
}

TEST(MapBlocTest, aMembershipCountsFromItsFirstDayToItsLastInTheZoneOfTheSummit)
{
    Draft draft;
    draft.data().summit.zone = "Europe/Paris";
    const Row text = draft.instrument("A statement");
    const Row bloc = draft.actor("Union", ActorKind::Bloc);
    const Row state = draft.actor("Poland", ActorKind::State, "POL");
    draft.membership(state, bloc, "2025-02-11", "2025-02-12");
    draft.signature(text, bloc, SignatureStatus::Signed, "2025-02-01");
    auto context = draft.context();
    context.zone = draft.data().zone();
    const auto classAsOf = [&](const char* when) {
        context.asOf = at(when);
        return signatoryStates(context, text, true).classes[state];
    };
    // The as-of date of a day is the midnight after it.
    EXPECT_EQ(classAsOf("2025-02-11T00:00+01:00"), SignatoryClass::NoRecord) << "all of 10 February, no more";
    EXPECT_EQ(classAsOf("2025-02-11T00:30+01:00"), SignatoryClass::BlocOnly);
    EXPECT_EQ(classAsOf("2025-02-13T00:00+01:00"), SignatoryClass::BlocOnly) << "the last day counts";
    EXPECT_EQ(classAsOf("2025-02-13T00:30+01:00"), SignatoryClass::NoRecord);
}

TEST(MapBlocTest, aRecordOfItsOwnWinsOverTheBlocs)
{
    Bloc bloc;
    bloc.draft.signature(bloc.text, bloc.member, SignatureStatus::Declined);
    EXPECT_EQ(signatoryStates(bloc.draft.context(), bloc.text, true).classes[bloc.member], SignatoryClass::Declined);
}

TEST(MapClassTest, classesDifferInMoreThanColour)
{
    const auto look = [](SignatoryClass signatoryClass) {
        const Style style = styleOf(signatoryClass);
        return std::tuple{style.pattern, style.stroke != Tone::None, style.strokeWidth};
    };
    EXPECT_TRUE(look(SignatoryClass::Signed) != look(SignatoryClass::BlocOnly));
    EXPECT_TRUE(look(SignatoryClass::Signed) != look(SignatoryClass::NoRecord));
    EXPECT_TRUE(look(SignatoryClass::Signed) != look(SignatoryClass::LaterList));
    EXPECT_TRUE(look(SignatoryClass::Signed) != look(SignatoryClass::Declined));
    EXPECT_TRUE(look(SignatoryClass::Signed) != look(SignatoryClass::Withdrew));
    EXPECT_TRUE(look(SignatoryClass::Declined) != look(SignatoryClass::Disowned));
    EXPECT_TRUE(look(SignatoryClass::BlocOnly) != look(SignatoryClass::NoRecord));
    EXPECT_TRUE(look(SignatoryClass::LaterList) != look(SignatoryClass::Joined));
}

TEST(MapRecordTest, theLaterRecordHoldsOnceItsDateHasCome)
{
    Draft draft;
    const Row text = draft.instrument("A statement");
    const Row state = draft.actor("France", ActorKind::State, "FRA");
    draft.signature(text, state, SignatureStatus::Withdrew, "2025-03-01");
    draft.signature(text, state, SignatureStatus::Signed, "2025-02-11"); // given later, but earlier in time
    Context context = draft.context();
    context.asOf = at("2025-02-20");
    EXPECT_EQ(signatoryStates(context, text, true).classes[state], SignatoryClass::Signed);
    context.asOf = at("2025-04-01");
    EXPECT_EQ(signatoryStates(context, text, true).classes[state], SignatoryClass::Withdrew);
}

} // namespace

} // namespace plenary::scene
