// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/lexicon.h"
#include "core/base/time.h"
#include "core/base/zone.h"

#include <optional>
#include <string>
#include <vector>

// Dates and stances as people read them, in the language of a Lexicon. Spans are given resolved (core/base/time.h).
namespace plenary::scene
{

enum class Detail { Short, Full };

std::string weekdayName(const Lexicon& words, int weekday, Detail detail);
/// `month` counts from 1.
std::string monthName(const Lexicon& words, int month, Detail detail);

/// “Tue 11 Feb 2025”.
std::string dayText(const Lexicon& words, Instant instant, const Zone& zone);
/// “UTC+1”, “UTC−3:30”; east of Greenwich is plus.
std::string offsetText(int minutes);
/// “10:50”; “02:30 UTC+2” where the clock of the zone is put back and shows the time twice.
std::string clockText(Instant instant, const Zone& zone);
/// “Tue 11 Feb 2025, 10:50”.
std::string momentText(const Lexicon& words, Instant instant, const Zone& zone);
/// A date up to which things count: “the end of Wed 12 Feb 2025” at midnight, else day and time.
std::string asOfMoment(const Lexicon& words, Instant instant, const Zone& zone);
/// “Tue 11 Feb 2025, 09:00 – 11:00”: the range [from, to) where it lies within one day; only the day, where it is all of
/// it. Nothing for longer ones.
std::optional<std::string> withinDayText(const Lexicon& words, Instant from, Instant to, const Zone& zone);
/// A time with its true precision: “Tue 11 Feb 2025, between 09:00 and 10:45”. Never a window's edge as a start.
std::string timeText(const Lexicon& words, const TimeSpan& span, const Zone& zone);

enum class Listing { All, One };
/// “A, B and C”, or “A, B or C”.
std::string listed(const Lexicon& words, const std::vector<std::string>& names, Listing listing = Listing::All);

/// “What: said”, with the colon of the language.
std::string labelled(const Lexicon& words, const std::string& what, const std::string& said);

/// A text on one line: breaks of lines and paragraphs, and tabs, become blanks.
std::string oneLine(std::string text);

/// “−2”, “+1.5”, “0”: a stance with its sign.
std::string stanceText(const Lexicon& words, double stance, int decimals);

} // namespace plenary::scene
