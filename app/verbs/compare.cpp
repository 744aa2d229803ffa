// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/common.h"

#include "core/base/time_format.h"
#include "core/scene/stances.h"
#include "core/stats/pairwise.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <iostream>

namespace plenary::cli
{

namespace
{

using Json = nlohmann::ordered_json;

struct Flags
{
    std::string file;
    std::vector<std::string> actors;
    std::string measure = "agreement";
    std::string normalisation = "none";
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
        return {{"n", 0}, {"mean", nullptr}};
    Json record = {{"n", cell.summary->n}, {"mean", rounded(cell.summary->mean)}};
    if (cell.summary->sd)
        record["sd"] = rounded(*cell.summary->sd);
    if (cell.summary->interval)
        record["interval"] = {rounded(cell.summary->interval->low), rounded(cell.summary->interval->high)};
    record["with_passages"] = cell.proven;
    record["stated"] = cell.stated;
    return record;
}

struct Comparison
{
    std::vector<Json> topics; ///< one record a topic and actor
    std::vector<Json> pairs;
};

Comparison work(const Viewed& viewed, const std::vector<Row>& actors, stats::Measure measure,
                const stats::PairOptions& options)
{
    const auto context = viewed.context(viewed.words());
    const auto& data = viewed.data();
    const scene::StanceCells cells(context, actors, true);
    Comparison out;
    for (Row topic = 0; topic < data.topics.size(); ++topic) {
        for (std::size_t i = 0; i < actors.size(); ++i) {
            Json record = {{"topic", data.topics[topic].uid}, {"actor", data.actors[actors[i]].uid}};
            record.update(cellRecord(cells.at(i, topic)));
            out.topics.push_back(std::move(record));
        }
    }
    for (std::size_t i = 0; i < actors.size(); ++i) {
        for (std::size_t j = i + 1; j < actors.size(); ++j) {
            const auto result = stats::compare(measure, cells.means(i), cells.means(j), options);
            out.pairs.push_back({{"a", data.actors[actors[i]].uid},
                                 {"b", data.actors[actors[j]].uid},
                                 {"value", result.value ? rounded(*result.value) : Json()},
                                 {"shared_topics", result.shared}});
        }
    }
    return out;
}

Result<> compare(const Flags& flags)
{
    if (flags.actors.size() < 2)
        return fail(Errc::Invalid, PLENARY_TR("core", "Only one actor was given: name two or more to compare."));
    const auto viewed = TRY(Viewed::open(flags.file, flags.view));
    std::vector<Row> actors;
    for (const auto& name : flags.actors) {
        const Row actor = TRY(viewed->actor(name));
        if (std::ranges::find(actors, actor) != actors.end())
            return fail(Errc::Invalid, PLENARY_TR("core", "The actor “%1” was given twice: name different ones."),
                        {name});
        actors.push_back(actor);
    }
    const auto measure = *stats::measureFromName(flags.measure);
    stats::PairOptions options;
    options.normalisation = *stats::normalisationFromName(flags.normalisation);
    const Comparison comparison = work(*viewed, actors, measure, options);
    const bool all = viewed->asOf() >= distantFuture;
    if (flags.format == ListFormat::Json) {
        const Json out = {
            {"measure", flags.measure},
            {"formula", stats::formula(measure, options)},
            {"as_of", all ? Json() : Json(isoTime(viewed->asOf(), viewed->zone()))},
            {"mean", "Σws/Σw of the statements that count for the actor; a topic without a statement has no mean"},
            {"pairs", comparison.pairs},
            {"topics", comparison.topics}};
        std::cout << out.dump(2) << '\n';
        return {};
    }
    printRecords(comparison.pairs, {"a", "b", "value", "shared_topics"}, flags.format);
    std::cout << (flags.format == ListFormat::Csv ? "\r\n" : "\n");
    printRecords(comparison.topics, {"topic", "actor", "n", "mean", "sd", "interval", "with_passages", "stated"},
                 flags.format);
    return {};
}

} // namespace

void addCompare(CLI::App& app, Action& chosen)
{
    auto* verb = app.add_subcommand("compare", "Compare the stances of actors");
    auto flags = std::make_shared<Flags>();
    verb->add_option("FILE", flags->file, "A document")->required();
    verb->add_option("ACTOR", flags->actors, "Two or more actors: id, name or ISO code")->required();
    verb->add_option("--measure", flags->measure, "agreement, s-score, pi, kappa, congruence, conflict or subtract")
        ->check(CLI::IsMember({"agreement", "s-score", "congruence", "conflict", "subtract", "pi", "kappa"}));
    verb->add_option("--normalisation", flags->normalisation, "For congruence, conflict and subtract")
        ->check(CLI::IsMember({"none", "average", "jaccard", "cosine", "dna-cosine"}));
    flags->view.addTo(*verb);
    addFormat(*verb, flags->format);
    verb->callback([flags, &chosen] { chosen = [flags] { return compare(*flags); }; });
}

} // namespace plenary::cli
