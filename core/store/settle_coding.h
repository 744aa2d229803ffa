// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/document.h"

#include <span>

namespace plenary
{

/// Settles what several coders coded differently, inside an edit of `document`: `kept` gets the stance, the passages of
/// the others are tied to it, and the others are removed. Errc::NotFound if one of them is not there, Errc::Invalid for
/// a stance that is not in −2 … +2.
[[nodiscard]] Result<> settleCoding(const Document& document, Writer& writer, PositionId kept,
                                    std::span<const PositionId> others, int stance);

} // namespace plenary
