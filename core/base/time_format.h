// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/base/zone.h"

#include <string>

namespace plenary
{

/// A date and time as a zone shows it, in numbers, for sentences in any language.
struct DateParts
{
    CivilTime local;               ///< year 0 is 1 BCE
    int weekday = 0;               ///< 0 = Monday … 6 = Sunday
    int eraYear = 1;               ///< the year as people count it: 44 for year -43
    bool beforeCommonEra = false;  ///< whether eraYear counts back from 1 BCE
    int offsetMinutes = 0;         ///< local time minus UTC
    std::string abbreviation = {}; ///< of the zone, such as "CET"

    bool operator==(const DateParts&) const = default;
};

/// A number of at least so many digits: `02`.
std::string padded(int value, int width);

/// A year as EDTF writes it: `2025`, `-0043`, `Y12025`.
std::string yearText(int year);

/// The parts of an instant in a zone. For a floating bound pass Zone::utc() and leave offset and abbreviation out.
DateParts dateParts(Instant instant, const Zone& zone);

/// `+01:00`, `-03:30`; `Z` for 0.
std::string isoOffset(int minutes);

/// `2025-02-11`: the local date in a zone. Years before 0 have a minus, those of five digits a Y before them.
std::string isoDate(Instant instant, const Zone& zone);

/// `2025-02-11T10:50+01:00`: the local date and time in a zone, which parseTime reads back. Coarser than Day gives
/// `2025-02` or `2025` (also for Season, Decade and Century); Day gives isoDate; Minute and finer cut off what is
/// below them. Where the offset of old local mean time has seconds it is rounded to minutes, and the time with it,
/// so that the text still means the same instant.
std::string isoTime(Instant instant, const Zone& zone, Precision precision = Precision::Minute);

/// The same as precise as the instant is, to the minute at least, with the offset as it was: `09:00:00.123Z`,
/// `00:00+00:09:21` in local mean time. For machines that keep what is written.
std::string isoExact(Instant instant, const Zone& zone);

} // namespace plenary
