// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/canvas/scene.h"

#include <QGlyphRun>
#include <QList>

#include <vector>

namespace plenary
{

/// A text on one line, shaped at a large size: advances of unhinted outlines grow in proportion, so that one shaping
/// serves every size. Shaping costs far more than painting, and most labels of a frame were in the one before.
struct ShapedText
{
    static constexpr int size = 64; ///< in pixels
    static constexpr qsizetype mostReaches = 400;

    double width = 0;
    std::vector<float> reaches; ///< how far it goes after each UTF-16 unit, of the first ones; none where it runs both ways
    QList<QGlyphRun> glyphs;    ///< the baseline starts at (0, 0)
};

/// What was shaped last is kept, for each thread on its own; the answer is good until the next call.
const ShapedText& shapedText(const QString& text, scene::Weight weight);
/// Announces that the first `units` of a text will be wanted with “…” behind them (0 ≤ units < its size): what is known
/// of the whole then serves, and the cut is not shaped anew.
void keepCut(const QString& text, qsizetype units, scene::Weight weight);
/// The glyphs of a text in a size to paint with; as long-lived as shapedText().
const QList<QGlyphRun>& glyphsOf(const QString& text, scene::Font font);

} // namespace plenary
