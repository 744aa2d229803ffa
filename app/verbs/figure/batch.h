// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>

namespace plenary::cli
{

/// Renders the figures of a specification (JSON) from one document. Nothing is written where one of them is wrong.
[[nodiscard]] Result<> exportBatch(const std::string& document, const std::string& specification, bool progress);

} // namespace plenary::cli
