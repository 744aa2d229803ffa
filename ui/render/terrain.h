// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/canvas/scene.h"
#include "ui/render/theme.h"

#include <QImage>

#include <cstdint>
#include <span>
#include <vector>

class QPainter;

namespace plenary
{

/// The polygons of a map and the meshes of lines over them (Scene::terrain) as pixels for the screen: which polygon a
/// pixel belongs to, which line covers it and how much. That is worked out once for shapes; new colours then cost a
/// pass over the pixels. Pictures for files are painted from the shapes themselves. Shapes lie inside the plot.
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
    /// A pixel, what lines cover of it, 0 … 255, and the first line that does.
    struct Dot
    {
        std::uint32_t at;
        std::uint32_t item : 24;
        std::uint32_t cover : 8;
    };
    /// Where an edge of a polygon passes the middle of a row.
    struct Crossing
    {
        std::int32_t row;
        float x;
    };
    /// Polygons and the lines over them; the next stage lies above both.
    struct Stage
    {
        std::size_t spansEnd, dotsEnd;
    };

    void addPolygon(const scene::Polygon& polygon, std::uint32_t item);
    void addCrossings(const std::vector<scene::Point>& ring);
    void addSpans(std::uint32_t item);
    void addLine(const scene::Polyline& line, std::uint32_t item);
    void addSegment(float x0, float y0, float x1, float y1, std::uint32_t item);
    void addCover(int x, int y, float share, std::uint32_t item);
    void endStage();
    struct Colours;
    void paintSpans(std::span<const Span> spans, const Colours& colours);
    void paintLines(std::span<const Dot> dots, const Colours& colours);

    std::uint64_t m_shapes = 0; ///< fingerprint of what was set
    double m_scale = 1;
    scene::Point m_origin;
    QImage m_image;
    std::vector<Span> m_spans;
    std::vector<Dot> m_dots; ///< row by row within a stage
    std::vector<Stage> m_stages;
    // Room kept between polygons, stages and views.
    std::vector<Crossing> m_crossings;
    std::vector<std::uint32_t> m_rowStarts;
    std::vector<float> m_sorted;
    std::vector<std::uint8_t> m_covers; ///< one a pixel, all 0 but while shapes are set
    std::vector<Dot> m_inked;           ///< pixels that a line covers, as they come, without their cover
};

} // namespace plenary
