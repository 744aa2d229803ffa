// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <optional>
#include <string_view>
#include <variant>
#include <vector>

// Behind parseTime(); nothing else includes it.
namespace plenary
{

/// A date in which an X stands for a digit that is not known: 20XX, 2004-XX, 156X-12-25, 1984-1X.
struct DateMask
{
    bool isNegative = false;
    std::string_view year, month, day; ///< empty where they are not written
    std::size_t length = 0;            ///< of all of it
};

/// The mask that `text` begins with; nothing where no digit of its date is left open.
std::optional<DateMask> readMask(std::string_view text);

/// Days that follow one another.
struct DateStretch
{
    Instant low = 0;
    Instant high = 0; ///< exclusive
    Precision precision = Precision::Day;
    /// No precision describes the bounds; `precision` is that of the date somewhere within them.
    bool isWindow = false;
};

/// The days that a mask may mean.
struct MaskBounds
{
    DateStretch whole; ///< from the first to the last of them
    /// Where they lie within it, in their order; none where there is no gap, or where there are more than 128 of them.
    std::vector<DateStretch> parts;
};
enum class MaskFault { Year, Month, Day };

/// The bounds of a mask, or the first part that fits no date.
std::variant<MaskBounds, MaskFault> boundsOf(const DateMask& mask);

} // namespace plenary
