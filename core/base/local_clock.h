// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/base/zone.h"

#include <vector>

namespace plenary
{

/// Zone::fromLocal() for millions of times: the history of the zone is read once.
class LocalClock
{
public:
    explicit LocalClock(const Zone& zone);

    /// The same instant as Zone::fromLocal().
    Instant fromLocal(Instant local) const;

private:
    /// A time in which the offset of the zone stays the same.
    struct Span
    {
        Instant localFrom = 0;
        Instant localTo = 0;
        Instant offset = 0;
    };

    Zone m_zone;
    std::vector<Span> m_spans; ///< by time; the first and the last reach to the ends of time
};

} // namespace plenary
