// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/stances/charts.h"

#include "core/scene/view/made_in_time.h"
#include "core/scene/words/wording.h"

#include <algorithm>

namespace plenary::scene
{

std::vector<Row> stanceActors(const View& view, std::size_t most)
{
    const auto& data = view.data;
    std::vector<std::size_t> counts(data.actors.size());
    std::vector<std::size_t> own(data.actors.size());
    const MadeInTime madeInTime(view);
    for (Row row = 0; row < data.positions.size(); ++row) {
        if (view.selection.positions[row] == 0 || !madeInTime(row))
            continue;
        const auto counted = data.positions.countsFor.of(row);
        const bool speaks = view.countSpokenFor && counted.size() > 1;
        for (const Row actor : view.countSpokenFor ? counted : counted.first(1))
            ++counts[actor];
        own[counted.front()] += !speaks;
    }
    std::vector<Row> actors;
    for (const Row actor : defaultProfile(data))
        if (counts[actor] > 0)
            actors.push_back(actor);
    const auto first = static_cast<std::ptrdiff_t>(actors.size());
    for (Row actor = 0; actor < counts.size(); ++actor)
        if (counts[actor] > 0 && (data.actors[actor].kind != ActorKind::Person || own[actor] > 0) &&
            std::find(actors.begin(), actors.begin() + first, actor) == actors.begin() + first)
            actors.push_back(actor);
    std::stable_sort(actors.begin() + first, actors.end(), [&](Row a, Row b) { return counts[a] > counts[b]; });
    actors.resize(std::min(actors.size(), most));
    return actors;
}

Row trendTopic(const View& view, const StanceOptions& options)
{
    const auto& data = view.data;
    if (const Row chosen = data.findTopic(options.topic); chosen != noRow)
        return chosen;
    const StanceCells cells(view, columnsOf(profileActors(data, options)), StanceCells::Detail::Counts);
    Row best = data.topics.empty() ? noRow : 0;
    for (Row topic = 1; topic < data.topics.size(); ++topic)
        if (cells.countOfTopic(topic) > cells.countOfTopic(best))
            best = topic;
    return best;
}

std::vector<Row> defaultProfile(const Dataset& data)
{
    std::vector<Row> actors;
    for (const auto& uid : data.summit.profileActors)
        if (const Row row = data.findActor(uid); row != noRow)
            actors.push_back(row);
    return actors;
}

std::vector<Row> profileActors(const Dataset& data, const StanceOptions& options)
{
    const auto chosen = data.findActors(options.actors);
    return chosen.empty() ? defaultProfile(data) : chosen;
}

std::string leftOutOn(const View& view, const StanceCells& cells, Row topic)
{
    const auto& positions = view.data.positions;
    const MadeInTime made(view);
    const auto isOfThese = [&](Row row) {
        const auto counted = positions.countsFor.of(row);
        const auto own = view.countSpokenFor ? counted : counted.first(1);
        return std::ranges::any_of(
            cells.columns(), [&](const StanceColumn& column) { return std::ranges::count(own, column.actor) > 0; });
    };
    std::size_t possible = 0, hidden = 0; // a statement once, however many of the actors it counts for
    for (Row row = 0; row < positions.size(); ++row) {
        if (positions.topic[row] != topic)
            continue;
        const bool isHidden = view.selection.positions[row] == 0;
        const bool isOut = isHidden ? made(row) : view.asOf < distantFuture && made.possibly(row);
        if (isOut && isOfThese(row))
            ++(isHidden ? hidden : possible);
    }
    return leftOutText(view, possible, hidden);
}

void addMeanNotes(std::vector<std::string>& notes, const View& view, int minN)
{
    const auto& words = view.words;
    notes.push_back(words.say(PLENARY_TR(
        "core",
        "Mean = Σws/Σw of the statements up to the date shown; scale −2 … +2 between the two poles of each topic.")));
    if (minN > 1)
        notes.push_back(words.count(PLENARY_TR_N("core", "Means of fewer than %n statements are left out."), minN));
    notes.push_back(
        view.countSpokenFor
            ? words.say(PLENARY_TR("core", "Statements of office-holders count for the actor they speak for."))
            : words.say(PLENARY_TR("core", "Statements count for their speaker only.")));
    notes.push_back(words.say(PLENARY_TR("core", "Silence is shown as silence, not as neutral.")));
}

Mark breakMark(Point centre)
{
    return {centre, Glyph::Bolt, 13, {Tone::Ink, Tone::Panel, 1}};
}

LegendEntry breakLegend(const Lexicon& words)
{
    return {words.say(PLENARY_TR("core", "words against deeds, or on both sides")), Glyph::Bolt, {Tone::Ink, Tone::Panel, 1}};
}

std::string breakText(const Lexicon& words, const Breaks& breaks)
{
    if (breaks.againstDeed)
        return words.say(PLENARY_TR("core", "words against deeds"));
    return breaks.turned ? words.say(PLENARY_TR("core", "on both sides")) : std::string();
}

std::vector<std::string> cellColumns(const View& view, StanceCells::Detail detail)
{
    const auto& words = view.words;
    std::vector<std::string> columns = {words.say(PLENARY_TR("core", "Mean")),
                                        words.say(PLENARY_TR("core", "Statements")),
                                        words.say(PLENARY_TR("core", "Spread"))};
    if (detail == StanceCells::Detail::Statements)
        columns.insert(columns.end(),
                       {words.say(PLENARY_TR("core", "Interval from")), words.say(PLENARY_TR("core", "Interval to"))});
    columns.insert(columns.end(),
                   {words.say(PLENARY_TR("core", "With passages")), words.say(PLENARY_TR("core", "Stated outright")),
                    words.say(PLENARY_TR("core", "Words and deeds")), words.say(PLENARY_TR("core", "Range from")),
                    words.say(PLENARY_TR("core", "Range to")), words.say(PLENARY_TR("core", "Coded differently"))});
    if (view.selection.hiddenPositions() > 0)
        columns.push_back(words.say(PLENARY_TR("core", "Hidden by the filter")));
    return columns;
}

std::vector<std::string> cellValues(const View& view, const StanceCell& cell, StanceCells::Detail detail)
{
    const auto& words = view.words;
    const auto& summary = cell.summary;
    std::vector<std::string> values = {summary ? stanceText(words, summary->mean, 2) : "", std::to_string(cell.n),
                                       summary && summary->sd ? words.number(*summary->sd, 2) : ""};
    const auto ends = [&](const std::optional<stats::Interval>& interval, int decimals) {
        values.push_back(interval ? stanceText(words, interval->low, decimals) : "");
        values.push_back(interval ? stanceText(words, interval->high, decimals) : "");
    };
    if (detail == StanceCells::Detail::Statements)
        ends(summary ? summary->interval : std::nullopt, 2);
    values.insert(values.end(),
                  {std::to_string(cell.proven), std::to_string(cell.stated), breakText(words, cell.breaks)});
    ends(cell.range, 1);
    values.push_back(std::to_string(cell.disputed));
    if (view.selection.hiddenPositions() > 0)
        values.push_back(std::to_string(cell.hidden));
    return values;
}

std::string cellTip(const View& view, const StanceColumn& column, Row topic, const StanceCell& cell)
{
    const auto& words = view.words;
    const auto& record = view.data.topics[topic];
    std::string tip = columnName(view, column) + " · " + view.in(record.name) + "\n";
    if (cell.n == 0)
        return tip + silenceText(view, cell);
    const auto n = words.count(PLENARY_TR_N("core", "%n statements"), static_cast<long>(cell.n));
    if (!cell.summary)
        return tip + n + ": " + words.say(PLENARY_TR("core", "fewer than asked for, so no mean is shown"));
    tip += words.say(PLENARY_TR("core", "Mean %1"), {stanceText(words, cell.summary->mean, 2)}) + " · " + n;
    if (cell.summary->sd)
        tip += " · " + words.say(PLENARY_TR("core", "spread %1"), {words.number(*cell.summary->sd, 2)});
    if (cell.range && cell.n == 1)
        tip += "\n" + words.say(PLENARY_TR("core", "from %1 to %2 by different coders"),
                                {stanceText(words, cell.range->low, 0), stanceText(words, cell.range->high, 0)});
    else if (cell.disputed > 0)
        tip += "\n" + words.count(PLENARY_TR_N("core", "%n statements coded differently by several people"),
                                  static_cast<long>(cell.disputed));
    if (cell.range && cell.n > 1)
        tip += "\n" + words.say(PLENARY_TR("core", "from %1 to %2: too few for an interval"),
                                {stanceText(words, cell.range->low, 1), stanceText(words, cell.range->high, 1)});
    if (cell.summary->interval)
        tip += "\n" + words.say(PLENARY_TR("core", "95 % interval %1 to %2"),
                                {stanceText(words, cell.summary->interval->low, 2),
                                 stanceText(words, cell.summary->interval->high, 2)});
    if (cell.breaks.againstDeed)
        tip += "\n" + words.say(PLENARY_TR("core", "Words against deeds: see “Words and deeds”"));
    if (cell.breaks.turned)
        tip += "\n" + words.say(PLENARY_TR("core", "Stood on both sides"));
    tip += "\n" + words.say(PLENARY_TR("core", "−2 %1  ·  +2 %2"),
                            {view.in(record.poleMinus), view.in(record.polePlus)});
    if (cell.hollow())
        tip += "\n" + words.say(PLENARY_TR("core", "No passage behind it yet"));
    else if (cell.indirect())
        tip += "\n" + words.say(PLENARY_TR("core", "Reported or inferred, not stated outright"));
    return tip;
}

} // namespace plenary::scene
