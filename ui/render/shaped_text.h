// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/scene.h"

#include <QGlyphRun>
#include <QList>

namespace plenary
{

/// A text on one line as glyphs, its baseline starting at (0, 0). Shaping costs a good deal more than painting, and most
/// labels of a frame were in the one before: what was shaped last is kept, for each thread on its own.
const QList<QGlyphRun>& shapedText(const QString& text, scene::Font font);

} // namespace plenary
