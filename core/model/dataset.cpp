// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/dataset.h"

#include "core/base/zone.h"
#include "core/model/coded_units.h"
#include "core/model/naming.h"
#include "core/model/tenure.h"

#include <algorithm>
#include <functional>
#include <initializer_list>
#include <tuple>

namespace plenary
{

namespace
{

bool isOneOf(const Text& name, std::string_view wanted)
{
    return std::ranges::any_of(name.all(), [&](const auto& label) { return label.second == wanted; });
}

bool isLikeOneOf(const Text& name, std::string_view wanted)
{
    return std::ranges::any_of(name.all(), [&](const auto& label) { return folded(label.second) == wanted; });
}

/// The rows for which the first of `tests` that holds for any record holds.
template <class Record>
std::vector<Row> firstThatHolds(const std::vector<Record>& records,
                                std::initializer_list<std::function<bool(const Record&)>> tests)
{
    std::vector<Row> rows;
    for (const auto& holds : tests) {
        for (Row row = 0; row < records.size(); ++row)
            if (holds(records[row]))
                rows.push_back(row);
        if (!rows.empty())
            break;
    }
    return rows;
}

/// Records with no other names than `uid` and the texts at `name`.
template <class Record>
std::vector<Row> called(const std::vector<Record>& records, Text Record::*name, std::string_view text)
{
    const std::string exact(trimmed(text));
    const std::string wanted = folded(exact);
    return firstThatHolds<Record>(records, {[&](const Record& record) { return record.uid == exact; },
                                            [&](const Record& record) { return record.uid == wanted; },
                                            [&](const Record& record) { return isOneOf(record.*name, exact); },
                                            [&](const Record& record) { return isLikeOneOf(record.*name, wanted); }});
}

Row onlyOne(const std::vector<Row>& rows)
{
    return rows.size() == 1 ? rows.front() : noRow;
}

} // namespace

Zone Dataset::zone() const
{
    return Zone::find(summit.zone).value_or(Zone::utc());
}

std::vector<Row> Dataset::actorsCalled(std::string_view text) const
{
    const std::string exact(trimmed(text));
    const std::string wanted = folded(exact);
    return firstThatHolds<Actor>(actors,
                                 {[&](const Actor& actor) { return actor.uid == exact; },
                                  [&](const Actor& actor) { return actor.uid == wanted; },
                                  [&](const Actor& actor) { return isOneOf(actor.name, exact); },
                                  [&](const Actor& actor) { return isLikeOneOf(actor.name, wanted); },
                                  [&](const Actor& actor) { return !wanted.empty() && folded(actor.iso3) == wanted; },
                                  [&](const Actor& actor) { return isOneOf(actor.shortName, exact); },
                                  [&](const Actor& actor) { return isLikeOneOf(actor.shortName, wanted); },
                                  [&](const Actor& actor) {
                                      return !wanted.empty() && std::ranges::any_of(actor.aliases, [&](const auto& alias) {
                                          return folded(alias) == wanted;
                                      });
                                  }});
}

std::vector<Row> Dataset::topicsCalled(std::string_view text) const
{
    return called(topics, &Topic::name, text);
}

std::vector<Row> Dataset::tagsCalled(std::string_view text) const
{
    return called(tags, &Tag::name, text);
}

std::vector<Row> Dataset::codersCalled(std::string_view text) const
{
    const std::string exact(trimmed(text));
    const std::string wanted = folded(exact);
    return firstThatHolds<Coder>(coders, {[&](const Coder& coder) { return coder.uid == exact || coder.name == exact; },
                                          [&](const Coder& coder) {
                                              return folded(coder.uid) == wanted || folded(coder.name) == wanted;
                                          }});
}

std::vector<Row> Dataset::instrumentsCalled(std::string_view text) const
{
    return called(instruments, &Instrument::title, text);
}

std::vector<std::string> Dataset::wholesCalled(std::string_view text) const
{
    std::vector<Pledge> sums;
    for (const Pledge& pledge : pledges)
        if (std::ranges::find(pledges, pledge.id, &Pledge::partOf) != pledges.end())
            sums.push_back(pledge);
    std::vector<std::string> uids;
    if (text.empty()) {
        std::ranges::transform(wholes, std::back_inserter(uids), &Whole::uid);
        std::ranges::transform(sums, std::back_inserter(uids), &Pledge::uid);
        return uids;
    }
    uids = uidsIn(wholes, called(wholes, &Whole::title, text));
    return uids.empty() ? uidsIn(sums, called(sums, &Pledge::label, text)) : uids;
}

Row Dataset::findActor(std::string_view text) const
{
    return onlyOne(actorsCalled(text));
}

Row Dataset::findTopic(std::string_view text) const
{
    return onlyOne(topicsCalled(text));
}

Row Dataset::findInstrument(std::string_view text) const
{
    return onlyOne(instrumentsCalled(text));
}

std::vector<Row> Dataset::findActors(const std::vector<std::string>& uids) const
{
    std::vector<Row> rows;
    for (const auto& uid : uids)
        if (const Row row = findActor(uid); row != noRow)
            rows.push_back(row);
    return rows;
}

namespace
{

/// From when something counts that lies within the bounds: at once where they are one instant, which itself lies before.
Instant countsFrom(Instant bound, bool isSharp)
{
    return isSharp && bound < distantFuture ? bound + 1 : bound;
}

/// From when statements count, and for whom.
class Resolver
{
public:
    explicit Resolver(const Dataset& dataset)
        : m_data(dataset), m_zone(dataset.zone()), m_offices(speakingOffices(dataset))
    {
    }

    /// possibleFrom and certainFrom of a row.
    std::pair<Instant, Instant> timesOf(Row row) const
    {
        const auto& positions = m_data.positions;
        const TimeSpan made = bounds(positions, row);
        Instant first = made.earliestStart, last = made.latestStart;
        if (const Row event = positions.event[row]; (positions.timeFlags[row] & dateOnlyFlag) != 0 && event != noRow) {
            const TimeSpan there = bounds(m_data.events, event);
            if (there.earliestStart >= made.earliestStart && there.latestEnd <= made.latestEnd) {
                first = there.earliestStart;
                last = std::max(there.latestStart, there.latestEnd);
            }
        }
        return {countsFrom(first, true), countsFrom(last, first == last)};
    }

    void countedFor(Row row, std::vector<Row>& counted) const
    {
        const auto& positions = m_data.positions;
        counted.assign(1, positions.actor[row]);
        if (positions.speakingFor[row] != noRow && positions.speakingFor[row] != positions.actor[row])
            counted.push_back(positions.speakingFor[row]);
        for (std::size_t i = 1; i < counted.size(); ++i)
            for (const Tie& office : m_offices.of(counted[i]))
                if (std::ranges::find(counted, office.to) == counted.end() &&
                    office.tenure.holdsAt(positions.made(row)))
                    counted.push_back(office.to);
    }

private:
    template <class Columns>
    TimeSpan bounds(const Columns& columns, Row row) const
    {
        return (columns.timeFlags[row] & floatingFlags()) != 0 ? resolved(columns.time(row), m_zone)
                                                               : columns.time(row);
    }

    const Dataset& m_data;
    Zone m_zone;
    Lists<Tie> m_offices;
};

Lists<Row> allCountedFor(const Resolver& resolver, std::size_t count)
{
    Lists<Row> lists;
    std::vector<Row> counted;
    for (Row row = 0; row < count; ++row) {
        resolver.countedFor(row, counted);
        lists.values.append(counted);
        lists.closeRow();
    }
    return lists;
}

} // namespace

void resolveStatements(Dataset& dataset)
{
    const Resolver resolver(dataset);
    auto& positions = dataset.positions;
    std::vector<Instant> possibleFrom(positions.size()), certainFrom(positions.size());
    std::vector<std::uint8_t> tally(positions.size());
    for (Row row = 0; row < positions.size(); ++row) {
        std::tie(possibleFrom[row], certainFrom[row]) = resolver.timesOf(row);
        tally[row] = positions.tallyOf(row);
    }
    positions.possibleFrom = std::move(possibleFrom);
    positions.certainFrom = std::move(certainFrom);
    positions.tally = std::move(tally);
    positions.statement = firstCodings(dataset);
    positions.countsFor = allCountedFor(resolver, positions.size());
}

void resolveStatements(Dataset& dataset, const Dataset& before, std::span<const Row> rows)
{
    const Resolver resolver(dataset);
    auto& positions = dataset.positions;
    bool countsForTheSame = true;
    std::vector<Row> counted;
    for (const Row row : rows) {
        const auto [possible, certain] = resolver.timesOf(row);
        positions.possibleFrom.set(row, possible);
        positions.certainFrom.set(row, certain);
        positions.tally.set(row, positions.tallyOf(row));
        resolver.countedFor(row, counted);
        countsForTheSame = countsForTheSame && std::ranges::equal(counted, positions.countsFor.of(row));
    }
    if (!countsForTheSame)
        positions.countsFor = allCountedFor(resolver, positions.size());
    const auto& old = before.positions;
    if (!positions.coder.shares(old.coder) || !positions.actor.shares(old.actor) ||
        !positions.topic.shares(old.topic) || !positions.event.shares(old.event))
        positions.statement = firstCodings(dataset);
}

} // namespace plenary
