// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/lexicon.h"
#include "core/base/zone.h"
#include "core/model/dataset.h"
#include "core/model/selection.h"
#include "core/model/statement_words.h"
#include "core/scene/canvas/scene.h"

#include <functional>
#include <span>

namespace plenary::scene
{

/// Titles of events in all languages, fetched from the document when they are to be shown.
using TitleReader = std::function<std::vector<Text>(std::span<const EventId>)>;
/// What statements are known by, likewise.
using WordsReader = std::function<std::vector<StatementWords>(std::span<const PositionId>)>;

class AgreementMemory;
class TimelineIndex;

/// What is looked at, whatever it is shown as: a table and a list need no more. The parts referred to must outlive what
/// is made of it.
struct View
{
    const Dataset& data;
    const Selection& selection; ///< what the filter lets through
    const Lexicon& words;
    const TitleReader& titles;
    Zone zone;
    Instant asOf = distantFuture;
    bool countSpokenFor = true; ///< statements of office-holders count for the actor they speak for
    Target selected = {};
    const WordsReader* statementWords = nullptr;  ///< where absent, a statement goes by the title of its event
    const std::vector<EventId>* marked = nullptr; ///< events selected together, in time
    AgreementMemory* memory = nullptr;    ///< where the agreement shown last is kept, so that a new date costs little
    const TimelineIndex* index = nullptr; ///< of this data and selection, for the timeline; made anew where absent
    std::size_t tableRows = 100'000;      ///< at the most, of the table of a timeline

    std::string in(const Text& text) const { return text.in(words.language()); }
    std::string actorName(Row row) const { return in(data.actors[row].name); }
    std::string actorShort(Row row) const { return in(data.actors[row].shortName); }
};

/// Time of an event or position in the zone shown.
TimeSpan resolvedTime(const View& view, const EventColumns& events, Row row);
TimeSpan resolvedTime(const View& view, const PositionColumns& positions, Row row);

/// What is known of whether something had happened by a date.
enum class Happened : std::uint8_t { No, Possibly, Yes };
/// Whether a resolved span had begun by the as-of date. What counts as having happened although it only may have is said
/// by the rule of the view, see Filter::counting().
Happened happened(const View& view, const TimeSpan& span);
/// The same for a time as it is written; what has none had happened.
Happened happened(const View& view, const Edtf& time);

/// The as-of date in words, for subtitles.
std::string asOfText(const View& view);
/// “ · 3 statements that may have been made by then are left out · 12 hidden by the filter”: what a chart of statements,
/// or of events, does not show; empty where it shows all.
std::string leftOutOfStatements(const View& view);
std::string leftOutOfEvents(const View& view);
/// The same of so many statements.
std::string leftOutText(const View& view, std::size_t possible, std::size_t hidden);

} // namespace plenary::scene
