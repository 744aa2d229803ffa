// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/dataset.h"

#include "core/base/zone.h"
#include "core/model/coded_units.h"
#include "core/model/naming.h"
#include "core/model/tenure.h"

#include <algorithm>
#include <functional>
#include <initializer_list>

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

void resolveTimes(Dataset& dataset)
{
    const Zone zone = dataset.zone();
    const auto& events = dataset.events;
    auto& positions = dataset.positions;
    positions.possibleFrom.resize(positions.size());
    positions.certainFrom.resize(positions.size());
    const auto bounds = [&](const auto& columns, Row row) {
        return (columns.timeFlags[row] & floatingFlags()) != 0 ? resolved(columns.time(row), zone) : columns.time(row);
    };
    for (Row row = 0; row < positions.size(); ++row) {
        const TimeSpan made = bounds(positions, row);
        Instant first = made.earliestStart, last = made.latestStart;
        if (const Row event = positions.event[row]; (positions.timeFlags[row] & dateOnlyFlag) != 0 && event != noRow) {
            const TimeSpan there = bounds(events, event);
            if (there.earliestStart >= made.earliestStart && there.latestEnd <= made.latestEnd) {
                first = there.earliestStart;
                last = std::max(there.latestStart, there.latestEnd);
            }
        }
        positions.possibleFrom[row] = countsFrom(first, true);
        positions.certainFrom[row] = countsFrom(last, first == last);
    }
}

} // namespace

void resolveStatements(Dataset& dataset)
{
    resolveTimes(dataset);
    dataset.positions.statement = firstCodings(dataset);
    const auto offices = speakingOffices(dataset);
    auto& positions = dataset.positions;
    positions.countsFor = {};
    positions.tally.resize(positions.size());
    std::vector<Row> counted;
    for (Row row = 0; row < positions.size(); ++row) {
        positions.tally[row] = positions.tallyOf(row);
        counted.assign(1, positions.actor[row]);
        if (positions.speakingFor[row] != noRow && positions.speakingFor[row] != positions.actor[row])
            counted.push_back(positions.speakingFor[row]);
        for (std::size_t i = 1; i < counted.size(); ++i)
            for (const Tie& office : offices.of(counted[i]))
                if (std::ranges::find(counted, office.to) == counted.end() &&
                    office.tenure.holdsAt(positions.made(row)))
                    counted.push_back(office.to);
        positions.countsFor.values.insert(positions.countsFor.values.end(), counted.begin(), counted.end());
        positions.countsFor.closeRow();
    }
}

} // namespace plenary
