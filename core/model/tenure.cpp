// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/tenure.h"

#include "core/model/dataset.h"

namespace plenary
{

namespace
{

/// One side of a tenure, as a true instant and as local time.
struct Side
{
    Instant instant;
    Instant local;
};

Side sideOf(std::string_view date, Instant open, Instant TimeSpan::*bound, bool FloatingBounds::*floats,
            const Zone& zone)
{
    const auto written = parseTime(date);
    if (date.empty() || !written)
        return {open, open};
    const Instant instant = resolved(*written, zone).*bound;
    return {instant, written->floating.*floats ? (*written).*bound : zone.toLocal(instant)};
}

/// Sorts ties into one run for each actor, in the order in which they were given.
template <class Record, class Person, class Other, class Wanted>
Lists<Tie> tiesOf(const Dataset& dataset, const std::vector<Record>& records, Person person, Other other,
                  Wanted isWanted)
{
    const Zone zone = dataset.zone();
    std::vector<std::vector<Tie>> ties(dataset.actors.size());
    for (const Record& record : records) {
        const Row from = dataset.rowOf(record.*person);
        const Row to = dataset.rowOf(record.*other);
        if (from != noRow && to != noRow && isWanted(record))
            ties[from].push_back({to, Tenure(record.from, record.to, zone)});
    }
    Lists<Tie> lists;
    for (const auto& of : ties) {
        lists.values.append(of);
        lists.closeRow();
    }
    return lists;
}

} // namespace

Tenure::Tenure(std::string_view from, std::string_view to, const Zone& zone)
{
    const Side start = sideOf(from, distantPast, &TimeSpan::earliestStart, &FloatingBounds::earliestStart, zone);
    const Side end = sideOf(to, distantFuture, &TimeSpan::latestEnd, &FloatingBounds::latestEnd, zone);
    m_true = {start.instant, end.instant};
    m_local = {start.local, end.local};
}

Lists<Tie> speakingOffices(const Dataset& dataset)
{
    return tiesOf(dataset, dataset.affiliations, &Affiliation::person, &Affiliation::actor,
                  [](const Affiliation& office) { return office.speaksFor; });
}

Lists<Tie> blocsOf(const Dataset& dataset)
{
    return tiesOf(dataset, dataset.memberships, &BlocMembership::member, &BlocMembership::bloc,
                  [](const BlocMembership&) { return true; });
}

} // namespace plenary
