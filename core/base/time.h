// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace plenary
{

class Zone;

/// How finely a time was written, coarsest first.
enum class Precision { Century, Decade, Year, Season, Month, Day, Minute, Second, Millisecond };

/// Which bounds of a TimeSpan are floating: written without a zone, stored as if they were UTC.
struct FloatingBounds
{
    bool earliestStart = false;
    bool latestStart = false;
    bool earliestEnd = false;
    bool latestEnd = false;

    bool any() const { return earliestStart || latestStart || earliestEnd || latestEnd; }
    bool operator==(const FloatingBounds&) const = default;
};

/// What ~ (approximate), ? (uncertain) and % (both) say of a written time.
struct Qualifier
{
    bool approximate = false;
    bool uncertain = false;

    bool any() const { return approximate || uncertain; }
    bool operator==(const Qualifier&) const = default;
};

struct TimeSpan;

/// The times of a set, in the order in which they are written; a date with open digits among them is a set itself. Copies share them; equal is what has equal times.
class TimeMembers
{
public:
    TimeMembers() = default;
    explicit TimeMembers(std::vector<TimeSpan> members);

    bool empty() const { return !m_members; }
    std::span<const TimeSpan> all() const;
    bool operator==(const TimeMembers& other) const;

private:
    std::shared_ptr<const std::vector<TimeSpan>> m_members;
};

/// When something was, as far as it is known. Bounds are half-open: the start s and the exclusive end e satisfy
/// earliestStart ≤ s < latestStart (s = earliestStart where the two are equal), earliestEnd ≤ e ≤ latestEnd, s ≤ e;
/// what has s = e is the single instant s. Always earliestStart ≤ latestStart ≤ latestEnd and
/// earliestStart ≤ earliestEnd ≤ latestEnd (for floating next to zoned bounds: once resolved).
///
/// Below, a written time X has a lower bound X.lo and an upper bound X.hi: 00:00 of the first day and 00:00 of the day
/// after the last one for a date, month, season, year, decade or century; X.lo = X.hi for a time of the day (10:50
/// written to the minute is the instant 10:50:00).
///
///   form             earliestStart  latestStart    earliestEnd     latestEnd      flags
///   10:50+01:00      the instant    the same       the same        the same
///   2025-02-11       X.lo           X.hi           X.lo            X.hi           dateOnly
///   156X-12-25       1560-12-25     1569-12-26     as the starts                  isWindow: one of the days it may mean
///   1984-1X, 1XXX    the same: from the first to the last day that the digits left open allow; 1560S3, as 156X, is
///                    approximate too. 20XX, 156X, 2004-XX and 1985-04-XX are a century … month and no window.
///                    Days that do not follow one another are members, up to 128 of them (XXXX-12-25 has none).
///   [A..B]           A.lo           B.hi           A.lo            B.hi           isWindow (one moment, s = e)
///   [..B]            distantPast    B.hi           distantPast     B.hi           isWindow, openStart
///   [A..]            A.lo           distantFuture  A.lo            distantFuture  isWindow, openEnd
///   A/B              A.lo           A.hi           B.lo            B.hi           isInterval
///   A/..  (no end)   A.lo           A.hi           distantFuture   distantFuture  isInterval, openEnd
///   A/    (unknown)  A.lo           A.hi           A.lo            distantFuture  isInterval, openEnd
///   ../B  (no start) distantPast    distantPast    B.lo            B.hi           isInterval, openStart
///   /B    (unknown)  distantPast    B.hi           B.lo            B.hi           isInterval, openStart
///   A/[B..C]         A.lo           A.hi           B.lo            C.hi           isInterval
///   [A..B]/C         A.lo           B.hi           C.lo            C.hi           isInterval
///   [A,B,C..D]       as [A..D] of the earliest and the latest: one of them     isWindow, members A, B, [C..D]
///   {A,B,C..D}       as A/D of the earliest and the latest: all of them        isInterval, members A, B, C/D
///
/// latestStart is then lowered to latestEnd and earliestEnd raised to earliestStart where they overlap
/// (2025-02-10/2025-02-10 has the bounds of 2025-02-10). Certainly in progress is [latestStart, earliestEnd).
///
/// The qualifiers ~ ? % never widen the bounds. One at A or B of an interval or a window says something of that side,
/// every other one of both; those within a set stay with their member and count for both sides of the whole.
///
/// A date, or a time without an offset, is floating: a date never shifts with the zone. Such bounds are stored as if
/// UTC and flagged in `floating`; resolved() turns them into true instants of a zone. Compare, draw and sort only
/// resolved spans, or spans without floating bounds.
struct TimeSpan
{
    Instant earliestStart = 0;
    Instant latestStart = 0;
    Instant earliestEnd = 0;
    Instant latestEnd = 0;
    bool openStart = false;                  ///< earliestStart is distantPast
    bool openEnd = false;                    ///< latestEnd is distantFuture
    Qualifier startQualifier = {};
    Qualifier endQualifier = {};
    bool isInterval = false;                 ///< written A/B
    bool isWindow = false;                   ///< written [A..B]; a window as side of an interval does not count
    Precision precision = Precision::Day;    ///< of the start (or the whole); of the end where the start is open
    Precision endPrecision = Precision::Day; ///< of the end (or the whole); of the start where the end is open
    bool dateOnly = false;                   ///< no time of the day is written anywhere; stays after resolved()
    std::optional<int> offsetMinutes = {};   ///< the first UTC offset written, Z = 0
    FloatingBounds floating = {};
    TimeMembers members = {}; ///< of a set of dates: between them it was not

    /// Whether it is a set of several dates, and not one stretch of time.
    bool hasGaps() const { return members.all().size() > 1; }
    bool isApproximate() const { return startQualifier.approximate || endQualifier.approximate; }
    bool isUncertain() const { return startQualifier.uncertain || endQualifier.uncertain; }
    bool operator==(const TimeSpan&) const = default;
};

/// Reads EDTF (ISO 8601-2, levels 0, 1 and 2) into a span; see TimeSpan for the bounds. Years beyond ±maxYear cannot be
/// represented and are refused.
/// Seasons 21–24 are those of the northern hemisphere by whole months: spring is March to May, winter December to
/// February of the next year; 25–28 say so, 29–32 are southern ones. Quarters (33–36), thirds (37–39) and halves
/// (40, 41) of a year, like southern seasons, become windows. Times may leave out the seconds and have up to three decimals of a second.
/// Errors: Invalid, naming the character (counted from 1); also where an end comes before its start.
[[nodiscard]] Result<TimeSpan> parseTime(std::string_view edtf);

/// Turns what a person types into EDTF that parseTime reads: EDTF itself, `2025-02-11 10:30`, `11 Feb 2025`,
/// `11 février 2025 10h30`, `Tue 11 Feb 2025`, `Feb 11, 2025`, `Feb 2025`, `25/02/2025`, `2025/02/25`, and the phrases
/// of core/base/typed_phrase.h such as `before 11 Feb 2025` and `44 BCE`. Names of months and days are English or
/// French, whatever the case and with or without accents. A time without an offset stays floating.
/// Errors: Invalid; also where day and month could be exchanged (`11/02/2025`) or the day of the week does not fit.
[[nodiscard]] Result<std::string> parseTyped(std::string_view typed);

/// Restores the order TimeSpan promises where bounds overlap: raises latestEnd to earliestStart, lowers latestStart to
/// latestEnd, raises earliestEnd to earliestStart. Leaves a floating bound next to a zoned one alone. Those of a
/// resolved set reach from its first to its last member: of dates with and without offsets only the zone tells which.
void orderBounds(TimeSpan& span);

/// The span and its members with floating bounds read as local times of `zone` and the bounds put in order; open bounds
/// stay, the flags but `floating` too. To draw, pass the zone shown; to compare with exact instants, the zone of the summit.
/// For local times that occur twice or never, see Zone::fromLocal.
TimeSpan resolved(const TimeSpan& span, const Zone& zone);

enum class OverlapMode {
    Possibly,  ///< some start and end within the bounds overlap the range
    Certainly, ///< every start and end within the bounds overlap the range
    Midpoint,  ///< midpoint() lies in the range
};

/// Whether the resolved span overlaps [from, to). A single instant overlaps where from ≤ instant < to.
/// from = to asks about that one millisecond; from > to overlaps nothing. A set overlaps possibly where one of its
/// members does; certainly where all of [A,B] do, since it was one of them, or one of {A,B}, since it was each.
bool overlaps(const TimeSpan& span, Instant from, Instant to, OverlapMode mode);

/// Halfway between the middle of the start bounds and the middle of the end bounds. Where one of the two bounds is
/// open the other one stands for the middle; a side without any bound is left out. Of a set it is that of the member
/// nearest to it, of two equally near ones the first: between its members it was not.
Instant midpoint(const TimeSpan& span);

/// Whether the resolved span had possibly started at `asOf`: earliestStart ≤ asOf.
bool startedBy(const TimeSpan& span, Instant asOf);

} // namespace plenary
