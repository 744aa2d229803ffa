// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace plenary
{

/// Reads one date as a person types it, for readPhrase to put together.
using DateReader = std::function<Result<std::string>(std::string_view)>;

/// Dates in words, English or French, as EDTF: `before 11 Feb 2025`, `after 2024`, `about 1920` (`c. 1920`),
/// `maybe 1920`, `from X to Y`, `between X and Y`, `since X`, `until X`, `X or Y`, `X and Y and Z`, `44 BCE`,
/// `15 March 44 BCE`, `1920s`, `spring 2025`.
/// Nothing where the text is none of these; an error where its form is known and a date in it is not.
Result<std::optional<std::string>> readPhrase(std::string_view text, const DateReader& date);

} // namespace plenary
