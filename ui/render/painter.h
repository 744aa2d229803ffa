// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/canvas/scene.h"
#include "ui/render/theme.h"

class QPainter;
class QPainterPath;

namespace plenary
{

/// Paints one layer of a scene, or all of them in order, in logical pixels of the painter. The same code for the
/// screen, for pictures and for PDF.
void paintLayer(QPainter& painter, const scene::Scene& scene, const Theme& theme, scene::Layer layer);
void paintScene(QPainter& painter, const scene::Scene& scene, const Theme& theme);
/// A layer without the terrain of a map, for those who paint that in another way (terrain.h).
void paintLayerAround(QPainter& painter, const scene::Scene& scene, const Theme& theme, scene::Layer layer);

/// The strokes of a pattern inside a rectangle, as pairs of points; for writers that have no brushes.
struct PatternLook
{
    double spacing = 6;
    double width = 1;
};
PatternLook lookOf(scene::Pattern pattern);

/// The outline of a mark.
QPainterPath glyphPath(const scene::Mark& mark);

} // namespace plenary
