// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/scene.h"
#include "ui/render/theme.h"

#include <QByteArray>

namespace plenary
{

enum class SvgText { Text, Outlines };

/// The scene as a standalone SVG 1.1 file: no bitmaps, no scripts, no references outside; parts are named groups, text
/// is text in the bundled font's family (or outlines). Qt's own generator ignores clips and knows no groups, so the
/// file is written here. Same scene, same bytes.
QByteArray toSvg(const scene::Scene& scene, const Theme& theme, SvgText text);

} // namespace plenary
