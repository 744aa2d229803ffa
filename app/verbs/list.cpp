// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/record_lister.h"
#include "app/verbs/records_output.h"
#include "app/verbs/verbs.h"
#include "app/verbs/viewed.h"

#include "core/stats/coding.h"
#include "core/store/filter_hits.h"

#include <algorithm>
#include <cmath>

namespace plenary::cli
{

namespace
{

using Json = nlohmann::ordered_json;

/// Beside the kinds of records: how well coders agree.
constexpr const char* reliabilityWord = "reliability";

struct ListFlags
{
    std::string what, file;
    ViewFlags view;
    ListFormat format = ListFormat::Table;
};

/// α over all units that two coders or more coded, then by topic; null where it is not defined.
RecordList reliability(const scene::View& view)
{
    RecordList list{{"topic", "units", "disputed", "alpha_nominal", "alpha_ordinal", "alpha_interval"}, {}, {}};
    const auto units = scene::unitsCodedTwice(view.data, view.selection);
    for (const auto& result : scene::codingReliability(view.data, units)) {
        const auto alpha = [&](stats::Level level) {
            return result.at(level).alpha ? Json(std::round(*result.at(level).alpha * 1e4) / 1e4) : Json();
        };
        list.records.push_back({{"topic", result.topic == noRow ? "" : view.data.topics[result.topic].uid},
                                {"units", result.units},
                                {"disputed", result.disputed},
                                {"alpha_nominal", alpha(stats::Level::Nominal)},
                                {"alpha_ordinal", alpha(stats::Level::Ordinal)},
                                {"alpha_interval", alpha(stats::Level::Interval)}});
    }
    return list;
}

Result<> list(const ListFlags& flags)
{
    const auto viewed = TRY(Viewed::open(flags.file));
    const auto recipe = TRY(viewed->recipe(flags.view));
    const auto view = TRY(viewed->view(recipe));
    const Filter filter = TRY(parseFilter(recipe.filter, viewed->data()));
    const FilterHits hits = TRY(findHits(viewed->document(), filter));
    auto list = flags.what == reliabilityWord
                    ? reliability(view)
                    : TRY(listRecords(viewed->document(), view, flags.what, {filter, hits, !flags.view.asOf.empty(), flags.format == ListFormat::Json}));
    if (flags.format == ListFormat::Table)
        std::erase_if(list.columns, [&](const auto& name) { return std::ranges::count(list.longOnes, name) > 0; });
    printRecords(list.records, list.columns, flags.format);
    return {};
}

} // namespace

void addList(Verb& app, Action& chosen)
{
    auto kinds = listedKinds();
    kinds.emplace_back(reliabilityWord);
    auto* verb = app.addVerb("list", "List records of a document");
    auto flags = std::make_shared<ListFlags>();
    verb->add("WHAT", flags->what, join(kinds, ", "))->required()->among(kinds);
    verb->add("FILE", flags->file, "A document")->required();
    flags->view.addTo(*verb);
    addFormat(*verb, flags->format);
    verb->onChosen([flags, &chosen] { chosen = [flags] { return list(*flags); }; });
}

} // namespace plenary::cli
