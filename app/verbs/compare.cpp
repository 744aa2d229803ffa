// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output.h"
#include "app/verbs/records_output.h"
#include "app/verbs/verbs.h"
#include "app/verbs/viewed.h"

#include "core/base/time_format.h"
#include "core/scene/agreement/agreement.h"
#include "core/scene/stances/charts.h"
#include "core/scene/stances/deeds.h"
#include "core/scene/words/wording.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace plenary::cli
{

namespace
{

using Json = nlohmann::ordered_json;

struct CompareFlags
{
    std::string file;
    std::vector<std::string> actors;
    std::string measure = "agreement";
    std::string normalisation = "none", counting = "binary", unit = "topic";
    int minN = 1;
    bool speakersOnly = false;
    bool deeds = false;
    ViewFlags view;
    ListFormat format = ListFormat::Table;
};

/// Four decimals are more than a stance can carry and keep the output free of noise.
Json rounded(double value)
{
    const double unit = 10000;
    return std::round(value * unit) / unit;
}

Json cellRecord(const scene::StanceCell& cell)
{
    if (!cell.summary)
        return {{"n", cell.n}, {"mean", nullptr}};
    Json record = {{"n", cell.n}, {"mean", rounded(cell.summary->mean)}};
    if (cell.summary->sd)
        record["sd"] = rounded(*cell.summary->sd);
    if (cell.summary->interval)
        record["interval"] = {rounded(cell.summary->interval->low), rounded(cell.summary->interval->high)};
    if (cell.range)
        record["range"] = {rounded(cell.range->low), rounded(cell.range->high)};
    record["coded_differently"] = cell.disputed;
    record["with_passages"] = cell.proven;
    record["stated"] = cell.stated;
    return record;
}

struct Comparison
{
    std::vector<Json> topics; ///< one record a topic and actor
    std::vector<Json> pairs;
};

/// What the number of units compared is called.
const char* sharedName(scene::CompareBy unit)
{
    return unit == scene::CompareBy::Event ? "shared_events" : "shared_topics";
}

Comparison work(const scene::View& view, const std::vector<Row>& actors, const scene::StanceOptions& options)
{
    const auto& data = view.data;
    const scene::StanceCells cells(view, scene::columnsOf(actors), scene::StanceCells::Detail::Statements,
                                   options.minN);
    Comparison out;
    for (Row topic = 0; topic < data.topics.size(); ++topic) {
        for (std::size_t i = 0; i < actors.size(); ++i) {
            Json record = {{"topic", data.topics[topic].uid}, {"actor", data.actors[actors[i]].uid}};
            record.update(cellRecord(cells.at(i, topic)));
            out.topics.push_back(std::move(record));
        }
    }
    const scene::Agreement agreement(view, scene::columnsOf(actors), options);
    const char* const shared = sharedName(options.unit);
    for (std::size_t i = 0; i < actors.size(); ++i) {
        for (std::size_t j = i + 1; j < actors.size(); ++j) {
            const auto result = agreement.matrix().at(i, j);
            out.pairs.push_back({{"a", data.actors[actors[i]].uid},
                                 {"b", data.actors[actors[j]].uid},
                                 {"value", result.value ? rounded(*result.value) : Json()},
                                 {shared, result.shared}});
        }
    }
    return out;
}

/// The words of the passages behind a record, as they stand in the sources.
Result<Json> quotesOf(const Document& document, Ref record)
{
    Json quotes = Json::array();
    for (const auto& row : TRY(document.evidence(record)))
        if (!row.quote.empty())
            quotes.push_back(row.quote);
    return quotes;
}

/// One record a contradiction: the statement, and the deed or the earlier statement that it goes against.
Result<Json> deedRecord(const Document& document, const scene::View& view, const scene::Contradiction& one)
{
    const auto& data = view.data;
    const auto statement = [&](Row row) { return Ref{EntityKind::Position, data.positions.id[row].value}; };
    const auto when = [&](Row row) {
        return scene::timeText(view.words, resolvedTime(view, data.positions, row), view.zone);
    };
    Json record = {{"actor", data.actors[one.actor].uid},
                   {"topic", data.topics[one.topic].uid},
                   {"statement", TRY(document.uidOf(statement(one.statement)))},
                   {"stance", data.positions.stance[one.statement]},
                   {"made", when(one.statement)},
                   {"passages", TRY(quotesOf(document, statement(one.statement)))}};
    if (one.isOfWords()) {
        record["against"] = one.isOrdered ? "earlier-words" : "other-words";
        record["deed"] = TRY(document.uidOf(statement(one.earlier)));
        record["expresses"] = data.positions.stance[one.earlier];
        record["date"] = when(one.earlier);
        record["deed_passages"] = TRY(quotesOf(document, statement(one.earlier)));
        return record;
    }
    if (one.deed.sum != noRow) {
        const Pledge& sum = data.pledges[one.deed.sum];
        record["against"] = std::string(keyOf(EntityKind::Pledge));
        record["deed"] = sum.uid;
        record["expresses"] = one.deed.expressed;
        record["date"] = scene::timeText(view.words, resolvedTime(view, data.events, data.rowOf(sum.event)), view.zone);
        record["deed_passages"] = TRY(quotesOf(document, {EntityKind::Pledge, sum.id.value}));
        return record;
    }
    const auto& act = data.signatures[one.deed.act].record;
    record["against"] = std::string(keyOf(act.status));
    record["deed"] = data.instruments[data.signatures[one.deed.act].instrument].uid;
    record["expresses"] = one.deed.expressed;
    record["date"] = act.date.text;
    record["deed_passages"] = TRY(quotesOf(document, {EntityKind::Signature, act.id.value}));
    return record;
}

Result<> printDeeds(const Document& document, const scene::View& view, const std::vector<Row>& actors, ListFormat format)
{
    std::vector<Json> records;
    for (const auto& one : scene::contradictions(view, actors))
        records.push_back(TRY(deedRecord(document, view, one)));
    printRecords(records,
                 {"actor", "topic", "statement", "stance", "made", "passages", "against", "deed", "expresses", "date",
                  "deed_passages"},
                 format);
    return {};
}

Result<> compare(const CompareFlags& flags)
{
    if (flags.actors.size() < 2 && !flags.deeds)
        return fail(Errc::Invalid, PLENARY_TR("core", "Only one actor was given: name two or more to compare."));
    const auto viewed = TRY(Viewed::open(flags.file));
    auto recipe = TRY(viewed->recipe(flags.view));
    recipe.countSpokenFor = !flags.speakersOnly;
    const auto view = TRY(viewed->view(recipe));
    std::vector<Row> actors;
    for (const auto& name : flags.actors) {
        const Row actor = TRY(viewed->actor(name));
        if (std::ranges::find(actors, actor) != actors.end())
            return fail(Errc::Invalid, PLENARY_TR("core", "The actor “%1” was given twice: name different ones."),
                        {name});
        actors.push_back(actor);
    }
    if (flags.deeds)
        return printDeeds(viewed->document(), view, actors, flags.format);
    scene::StanceOptions options;
    options.measure = *kindFromKey<stats::Measure>(flags.measure);
    options.normalisation = *kindFromKey<stats::Normalisation>(flags.normalisation);
    options.counting = *kindFromKey<stats::Counting>(flags.counting);
    options.unit = *kindFromKey<scene::CompareBy>(flags.unit);
    options.minN = flags.minN;
    Comparison comparison = work(view, actors, options);
    const bool all = view.asOf >= distantFuture;
    if (flags.format == ListFormat::Json) {
        const Json out = {
            {"measure", flags.measure},
            {"formula", stats::formula(EnglishLexicon(), options.measure, options.pairOptions())},
            {"as_of", all ? Json() : Json(isoExact(view.asOf, view.zone))},
            {"unit", flags.unit},
            {"min_n", flags.minN},
            {"counts_for", flags.speakersOnly ? "speakers" : "speakers and whom they speak for"},
            {"mean", "Σws/Σw of the statements that count for the actor; a topic without a statement has no mean"},
            {"pairs", comparison.pairs},
            {"topics", comparison.topics}};
        printData(out.dump(2) + '\n');
        return {};
    }
    for (Json& pair : comparison.pairs)
        pair["measure"] = flags.measure;
    for (Json& topic : comparison.topics)
        if (topic.contains("interval")) {
            topic["interval_from"] = topic["interval"][0];
            topic["interval_to"] = topic["interval"][1];
        }
    for (Json& topic : comparison.topics)
        if (topic.contains("range")) {
            topic["range_from"] = topic["range"][0];
            topic["range_to"] = topic["range"][1];
        }
    printRecords(comparison.pairs, {"a", "b", "measure", "value", sharedName(options.unit)}, flags.format);
    printData(flags.format == ListFormat::Csv ? "\r\n" : "\n");
    printRecords(comparison.topics,
                 {"topic", "actor", "n", "mean", "sd", "interval_from", "interval_to", "range_from", "range_to",
                  "coded_differently", "with_passages", "stated"},
                 flags.format);
    return {};
}

} // namespace

void addCompare(Verb& app, Action& chosen)
{
    auto* verb = app.addVerb("compare", "Compare the stances of actors");
    auto flags = std::make_shared<CompareFlags>();
    verb->add("FILE", flags->file, "A document")->required();
    verb->add("ACTOR", flags->actors, "Two or more actors: id, name or ISO code")->required();
    verb->add("--measure", flags->measure, "agreement, s-score, pi, kappa, congruence, conflict or subtract")
        ->among(wordsOf<stats::Measure>());
    verb->add("--normalisation", flags->normalisation, "For congruence, conflict and subtract")
        ->among(wordsOf<stats::Normalisation>());
    verb->add("--counting", flags->counting, "The same: binary (a side once) or count (each statement)")
        ->among(wordsOf<stats::Counting>());
    verb->add("--unit", flags->unit, "Compare by topic, or event by event (roll calls)")
        ->among(wordsOf<scene::CompareBy>());
    verb->add("--min-n", flags->minN, "Leave out means of fewer statements")->between(1, 1000000);
    verb->addFlag("--speakers-only", flags->speakersOnly,
                  "Count statements for their speaker only, not for whom they speak for");
    verb->addFlag("--deeds", flags->deeds, "List words that go against signatures, refusals or earlier words")
        ->excludes("--measure")
        ->excludes("--normalisation")
        ->excludes("--counting")
        ->excludes("--unit")
        ->excludes("--min-n");
    flags->view.addTo(*verb);
    addFormat(*verb, flags->format);
    verb->onChosen([flags, &chosen] { chosen = [flags] { return compare(*flags); }; });
}

} // namespace plenary::cli
