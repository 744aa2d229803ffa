// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/tenure.h"
#include "core/scene/view/view.h"

#include <string>
#include <vector>

namespace plenary::scene
{

enum class LaneBy : std::uint8_t { Actor, ActorKind, Kind, Topic, Bloc, Source, Tag };

/// What a lane is, apart from language.
struct LaneHead
{
    std::string id; ///< names the lane in options and files: “actor:usa”, “group:company”, “topic:jobs”
    std::int64_t key = 0;        ///< of the actor or topic it stands for; 0 for a group
    const char* words = nullptr; ///< English name of a group, to be translated
    Row actor = noRow;           ///< whose name it bears
    Row topic = noRow;
    std::string text = {}; ///< a name that is the same in every language
};

/// One lane of the timeline and the events that belong to it.
struct Lane : LaneHead
{
    std::string name = {};
    std::vector<Row> events = {};
};

/// Sorts the events that pass the filter into lanes. By actor, an event goes to whom its first speaker, host or
/// participant speaks for (Vance: the United States); what several states did together has a lane of its own, and
/// those who appear seldom share one by their kind. At most `most` lanes, events in the order of their rows. Linear
/// in events; reads no words, so that it can run on any thread: names are left empty.
std::vector<Lane> groupEvents(const Dataset& data, const Selection& selection, LaneBy by, std::size_t most);

std::string nameOf(const View& view, const LaneHead& lane);

/// The same with names.
std::vector<Lane> lanesOf(const View& view, LaneBy by, std::size_t most);

/// For every event that passes the filter the actor in whose lane it is by actor, apart from what several states did
/// together; noRow for others.
std::vector<Row> leadActors(const Dataset& data, const Selection& selection);

/// Whom an actor stands for at a time, through the offices it holds (speakingOffices()): the last in the chain.
Row representedBy(const Lists<Tie>& offices, Row actor, WrittenInstant moment);

} // namespace plenary::scene

namespace plenary
{

/// The words for lanes on the command line and in files.
template <>
std::span<const KindName> kindNames<scene::LaneBy>();

} // namespace plenary
