// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/scene/canvas/scene.h"

#include <optional>
#include <span>

namespace plenary
{

/// Names the characters of labels that no font on this machine has, which are drawn as boxes; nothing where all are
/// there.
std::optional<Error> missingGlyphs(std::span<const scene::Scene> pages);

} // namespace plenary
