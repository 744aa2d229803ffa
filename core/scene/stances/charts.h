// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/stances/cells.h"
#include "core/scene/stances/options.h"
#include "core/scene/view/context.h"

#include <string>
#include <vector>

namespace plenary::scene
{

/// Actors with statements, those of the profile first, then by how many count for them. Office-holders are left out
/// where their words count for whom they speak for.
std::vector<Row> stanceActors(const View& view, std::size_t most);

/// The most actors that a profile or a trend tells apart by colour.
inline constexpr std::size_t mostInProfile = 6;
/// The most actors a matrix or a chart of agreement shows.
inline constexpr std::size_t mostInMatrix = 200;

/// Topic × actor: mean as colour and figure, number of statements and spread small beside it. Topics beyond what has
/// room are counted in a last line, and so are the columns behind the first `room`; the table has them all.
Scene buildMatrix(const Context& context, const std::vector<Row>& actors, const StanceOptions& options = {},
                  std::size_t room = mostInMatrix);

/// Two to six actors side by side on every topic with intervals, sorted by how far they lie apart.
Scene buildProfile(const Context& context, const std::vector<Row>& actors, const StanceOptions& options = {});

/// Every statement of up to six actors on one topic, each with its words, who spoke and when, between the two poles;
/// the same topic as a trend shows.
Scene buildStatements(const Context& context, const std::vector<Row>& actors, const StanceOptions& options);

/// The stances of up to six actors on one topic over time as steps, with a mark for each statement.
Scene buildTrend(const Context& context, const std::vector<Row>& actors, const StanceOptions& options);

/// The topic a trend shows: the one chosen, or the one with most statements; noRow where there is none.
Row trendTopic(const View& view, const StanceOptions& options);

/// The two to six actors a profile shows when none are chosen.
std::vector<Row> defaultProfile(const Dataset& data);
/// Those chosen, as far as they are there; the default where none are.
std::vector<Row> profileActors(const Dataset& data, const StanceOptions& options);

/// leftOutOfStatements() of those alone that would stand in these cells on a topic.
std::string leftOutOn(const View& view, const StanceCells& cells, Row topic);

/// How means come about, for the notes of a figure: a sentence each, the formula first.
void addMeanNotes(std::vector<std::string>& notes, const View& view, int minN = 1);
/// The mark beside a stance that does not go with the actor’s deeds or earlier words, and what the legend says of it.
Mark breakMark(Point centre);
LegendEntry breakLegend(const Lexicon& words);
/// The same for a table; empty where all goes together.
std::string breakText(const Lexicon& words, const Breaks& breaks);

/// What a table says of a cell, behind topic and actor; with an interval where the cells have them (see
/// StanceCells::Detail).
std::vector<std::string> cellColumns(const View& view, StanceCells::Detail detail);
std::vector<std::string> cellValues(const View& view, const StanceCell& cell, StanceCells::Detail detail);

/// What the hover card of a cell says.
std::string cellTip(const View& view, const StanceColumn& column, Row topic, const StanceCell& cell);

} // namespace plenary::scene
