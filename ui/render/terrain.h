// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/scene.h"
#include "ui/render/theme.h"

#include <QImage>

#include <cstdint>
#include <vector>

class QPainter;

namespace plenary
{

/// The polygons of a map and the mesh of lines over them (Scene::terrain) as pixels for the screen: which polygon a
/// pixel belongs to, which line covers it and how much. That is worked out once for shapes; new colours then cost a
/// pass over the pixels. Pictures for files are painted from the shapes themselves.
class Terrain
{
public:
    /// Paints the terrain of a scene with its plot in place; works out anew only what has changed since the last call.
    void paint(QPainter& painter, const scene::Scene& scene, const Theme& theme);

    /// The two steps of it. `scale`: pixels of the picture for a logical one.
    void setShapes(const scene::Scene& scene, double scale);
    const QImage& recolour(const scene::Scene& scene, const Theme& theme);

    /// Which item of the scene fills a point of it, lines aside; Scene::items.size() where none does.
    std::size_t itemAt(const scene::Scene& scene, scene::Point point) const;

private:
    /// Pixels first … last − 1 of a row, filled by one polygon. Later spans lie over earlier ones.
    struct Span
    {
        std::int32_t row, first, last;
        std::uint32_t item; ///< counted from the first of the terrain
    };
    /// A pixel that a line covers, 0 … 255.
    struct Dot
    {
        std::uint32_t at;
        std::uint16_t item;
        std::uint8_t cover;
    };

    void addPolygon(const scene::Polygon& polygon, std::uint32_t item);
    void addLine(const scene::Polyline& line, std::uint16_t item);
    void addSegment(double x0, double y0, double x1, double y1, std::uint16_t item);
    void addDot(int x, int y, double cover, std::uint16_t item);

    std::uint64_t m_shapes = 0; ///< fingerprint of what was set
    double m_scale = 1;
    scene::Point m_origin;
    QImage m_image;
    std::vector<Span> m_spans;
    std::vector<Dot> m_dots;
    std::vector<std::int32_t> m_rowStarts; ///< room kept between polygons
    std::vector<float> m_crossings;
};

} // namespace plenary
