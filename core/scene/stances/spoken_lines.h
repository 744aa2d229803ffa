// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/stances/cells.h"
#include "core/scene/view/context.h"

#include <string>
#include <vector>

namespace plenary::scene
{

/// One statement of an actor as a line of text.
struct SpokenLine
{
    Row position = noRow; ///< which leads it, see CodedStatements
    double stance = 0;
    stats::Interval coders = {}; ///< what its coders gave it; alike where they agree
    bool open = false;           ///< not stated outright, or without a passage
    bool againstDeed = false;
    std::string words = {};  ///< quoted, else what the coder or the event says; empty where nothing does
    std::string author = {}; ///< who spoke; empty where it was the actor itself
    std::string teller = {}; ///< whose words they are, where it was not stated outright; else empty
    std::string when = {};   ///< with all that is known
    std::string day = {};    ///< the same to the day; empty where it is not known to the day
};

/// One speaker between two of its statements: by two steps of the scale or more, the one certainly before the other.
struct Move
{
    std::size_t from = 0, to = 0; ///< lines of the actor
};

/// What one actor said on a topic, in the order in which it counts.
struct Spoken
{
    std::vector<SpokenLine> lines;
    std::vector<Move> moves;
};

/// The titles of the events at which these positions were taken, empty where they have none.
std::vector<std::string> eventTitles(const View& view, const std::vector<Row>& positions);

/// Of each column of `cells`, which knows its statements. Texts are fetched for `mostWords` statements of an actor.
std::vector<Spoken> spokenOn(const View& view, const StanceCells& cells, Row topic, std::size_t mostWords);

/// What the statements show, as a title: the widest move of a speaker, else the two means of two or more statements
/// that lie farthest apart, by a step or more; empty where neither is there.
std::string foundInStatements(const View& view, const StanceCells& cells, Row topic, const std::vector<Spoken>& spoken);

} // namespace plenary::scene
