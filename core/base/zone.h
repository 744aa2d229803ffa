// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace date
{
class time_zone;
}

namespace plenary
{

/// A time zone of the IANA database of the system, or UTC. A value: cheap to copy, safe to read from several threads.
/// Clock changes are known up to 2037; later instants keep the last offset known.
class Zone
{
public:
    /// UTC.
    Zone() = default;

    /// UTC, which needs no database.
    static Zone utc() { return {}; }

    /// The zone with an IANA name such as "Europe/Paris". "UTC" and "Etc/UTC" work without a database.
    /// Errors: NotFound for a name the database lacks; Io where the database of the system cannot be read.
    [[nodiscard]] static Result<Zone> find(std::string_view name);

    /// The IANA names of places the database knows, in order, without its links and fixed offsets; only "UTC" where
    /// the database of the system cannot be read.
    static std::vector<std::string> names();

    /// The IANA name; "UTC" for UTC.
    std::string name() const;

    /// Local time minus UTC, in seconds: positive east of Greenwich. Whole minutes since about 1972.
    int offsetSeconds(Instant instant) const;

    /// offsetSeconds rounded to the nearest minute.
    int offsetMinutes(Instant instant) const;

    /// The local date and time, as the instant that would read so in UTC. distantPast and distantFuture stay.
    Instant toLocal(Instant instant) const;

    /// The instant of a local date and time given as by toLocal. A local time that occurs twice means its first
    /// occurrence. One that the clock skips is shifted forward by what the clock skips: 02:30 becomes 03:30 local,
    /// and a skipped midnight the first instant of its day. distantPast and distantFuture stay.
    Instant fromLocal(Instant local) const;

    /// Whether the clock shows a local time, given as by toLocal, once; it may skip it, or show it twice.
    enum class Shown : std::uint8_t { Once, Never, Twice };
    Shown shows(Instant local) const;

    /// The short name in force, such as "CET" or "CEST"; "+03" where the zone has no letters.
    std::string abbreviation(Instant instant) const;

    /// The instants in [from, to) at which the offset changes, in order.
    std::vector<Instant> transitions(Instant from, Instant to) const;

    bool operator==(const Zone&) const = default;

private:
    const date::time_zone* m_zone = nullptr; // owned by the library for the life of the program; null is UTC
};

} // namespace plenary
