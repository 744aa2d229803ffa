// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/dataset.h"
#include "core/model/filter.h"

namespace plenary
{

/// A name in a filter, and the character where it stands, counted from 1.
struct NameInFilter
{
    std::string text;
    std::string at;
};

/// The uid of what a value of actor:, topic:, coder:, tag: or within: names. Errors: Invalid, saying what was probably
/// meant; Conflict where it may mean several.
[[nodiscard]] Result<std::string> namedInFilter(const Dataset& dataset, FilterField field, const NameInFilter& name);

} // namespace plenary
