// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/terrain.h"

#include "ui/render/painter.h"

#include <QPainter>

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>
#include <span>
#include <tuple>

namespace plenary
{

namespace
{

using namespace scene;

/// Colours of a square that is repeated over an area: one pixel where it is plain.
struct Tile
{
    int width = 1;
    int height = 1;
    std::vector<QRgb> pixels;
};

QRgb scaled(QRgb premultiplied, double share)
{
    const auto channel = [share](int value) { return static_cast<int>(std::lround(value * share)); };
    return qRgba(channel(qRed(premultiplied)), channel(qGreen(premultiplied)), channel(qBlue(premultiplied)),
                 channel(qAlpha(premultiplied)));
}

QRgb over(QRgb top, QRgb bottom)
{
    const int rest = 255 - qAlpha(top);
    const auto channel = [rest](int above, int below) { return above + (below * rest + 127) / 255; };
    return qRgba(channel(qRed(top), qRed(bottom)), channel(qGreen(top), qGreen(bottom)),
                 channel(qBlue(top), qBlue(bottom)), channel(qAlpha(top), qAlpha(bottom)));
}

/// How much of a pixel the pattern covers, `x` and `y` counted in pixels.
double coverage(Pattern pattern, double x, double y, double spacing, double width)
{
    if (pattern != Pattern::Dots) {
        const double along = std::fmod(x + y, spacing);
        const double distance = std::min(along, spacing - along) / std::sqrt(2.0);
        return std::clamp(width / 2 - distance + 0.5, 0.0, 1.0);
    }
    double best = spacing * spacing;
    for (const auto& [dx, dy] : {std::pair{0.0, 0.0}, {1.0, 0.0}, {0.5, 1.0}, {0.0, 2.0}, {1.0, 2.0}})
        best = std::min(best, std::hypot(x - dx * spacing, y - dy * spacing));
    return std::clamp(width - best + 0.5, 0.0, 1.0);
}

Tile tileOf(const Style& style, const Theme& theme, double scale)
{
    const QRgb fill = style.fill == Tone::None ? qRgba(0, 0, 0, 0) : theme.color(style.fill).rgba();
    Tile tile;
    tile.pixels = {scaled(fill, style.opacity)};
    const bool strokes = style.pattern == Pattern::Hatch || style.pattern == Pattern::LightHatch ||
                         style.pattern == Pattern::Dots;
    if (!strokes)
        return tile;
    const PatternLook look = lookOf(style.pattern);
    tile.width = std::max(2, static_cast<int>(std::lround(look.spacing * scale)));
    tile.height = style.pattern == Pattern::Dots ? 2 * tile.width : tile.width;
    tile.pixels.clear();
    const QRgb stroke = theme.color(style.stroke).rgba();
    for (int y = 0; y < tile.height; ++y)
        for (int x = 0; x < tile.width; ++x) {
            const double share = coverage(style.pattern, x + 0.5, y + 0.5, tile.width, look.width * scale);
            tile.pixels.push_back(scaled(over(scaled(stroke, share), fill), style.opacity));
        }
    return tile;
}

/// Changes when a shape does; colours do not count.
std::uint64_t fingerprint(const Scene& scene, double scale)
{
    std::uint64_t hash = 0xCBF29CE484222325U;
    const auto mix = [&hash](double value) { hash = (hash ^ std::bit_cast<std::uint64_t>(value)) * 0x100000001B3U; };
    const auto mixPoints = [&](const std::vector<Point>& points) {
        mix(static_cast<double>(points.size()));
        if (points.empty())
            return;
        for (const Point& p : {points.front(), points[points.size() / 2], points.back()}) {
            mix(p.x);
            mix(p.y);
        }
    };
    for (const double value : {scene.plot.x, scene.plot.y, scene.plot.width, scene.plot.height, scale})
        mix(value);
    for (std::size_t i = scene.terrain.first; i < scene.terrain.last; ++i) {
        if (const auto* polygon = std::get_if<Polygon>(&scene.items[i].shape))
            for (const auto& ring : polygon->rings)
                mixPoints(ring);
        else if (const auto* line = std::get_if<Polyline>(&scene.items[i].shape))
            mixPoints(line->points);
    }
    return hash;
}

} // namespace

void Terrain::addPolygon(const Polygon& polygon, std::uint32_t item)
{
    const auto toRow = [&](double y) { return (y - m_origin.y) * m_scale - 0.5; };
    const int height = m_image.height();
    int top = height;
    int bottom = 0;
    const auto forEachEdge = [&](auto visit) {
        for (const auto& ring : polygon.rings)
            for (std::size_t i = 0, last = ring.size() - 1; i < ring.size(); last = i++)
                visit(ring[last], ring[i]);
    };
    /// Rows whose middle the edge passes: from `first` up to `end`.
    const auto rows = [&](const Point& a, const Point& b) {
        const double low = toRow(std::min(a.y, b.y));
        const double high = toRow(std::max(a.y, b.y));
        return std::pair{std::clamp(static_cast<int>(std::ceil(low)), 0, height),
                         std::clamp(static_cast<int>(std::ceil(high)), 0, height)};
    };
    forEachEdge([&](const Point& a, const Point& b) {
        const auto [first, end] = rows(a, b);
        top = first < end ? std::min(top, first) : top;
        bottom = std::max(bottom, first < end ? end : 0);
    });
    if (top >= bottom)
        return;
    m_rowStarts.assign(static_cast<std::size_t>(bottom - top) + 1, 0);
    forEachEdge([&](const Point& a, const Point& b) {
        const auto [first, end] = rows(a, b);
        for (int row = first; row < end; ++row)
            ++m_rowStarts[static_cast<std::size_t>(row - top) + 1];
    });
    for (std::size_t row = 1; row < m_rowStarts.size(); ++row)
        m_rowStarts[row] += m_rowStarts[row - 1];
    m_crossings.resize(static_cast<std::size_t>(m_rowStarts.back()));
    auto next = m_rowStarts;
    forEachEdge([&](const Point& a, const Point& b) {
        const auto [first, end] = rows(a, b);
        const double slope = (b.x - a.x) / (b.y - a.y);
        for (int row = first; row < end; ++row) {
            const double y = (row + 0.5) / m_scale + m_origin.y;
            const double x = (a.x + (y - a.y) * slope - m_origin.x) * m_scale;
            m_crossings[static_cast<std::size_t>(next[static_cast<std::size_t>(row - top)]++)] = static_cast<float>(x);
        }
    });
    for (int row = top; row < bottom; ++row) {
        const auto at = static_cast<std::size_t>(row - top);
        const auto found = std::span(m_crossings).subspan(static_cast<std::size_t>(m_rowStarts[at]),
                                                          static_cast<std::size_t>(m_rowStarts[at + 1] - m_rowStarts[at]));
        std::ranges::sort(found);
        for (std::size_t i = 0; i + 1 < found.size(); i += 2) {
            const int left = std::clamp(static_cast<int>(std::ceil(found[i] - 0.5F)), 0, m_image.width());
            const int right = std::clamp(static_cast<int>(std::ceil(found[i + 1] - 0.5F)), 0, m_image.width());
            if (left < right)
                m_spans.push_back({row, left, right, item});
        }
    }
}

void Terrain::addDot(int x, int y, double cover, std::uint16_t item)
{
    if (x >= 0 && y >= 0 && x < m_image.width() && y < m_image.height() && cover > 0.02)
        m_dots.push_back({static_cast<std::uint32_t>(y * m_image.width() + x), item,
                          static_cast<std::uint8_t>(std::lround(std::min(cover, 1.0) * 255))});
}

/// A line one pixel wide shares its cover between the two pixels beside it, step by step along its longer side (Wu
/// 1991). The last pixel is left to the segment that follows.
void Terrain::addSegment(double x0, double y0, double x1, double y1, std::uint16_t item)
{
    const bool steep = std::abs(y1 - y0) > std::abs(x1 - x0);
    if (steep) {
        std::swap(x0, y0);
        std::swap(x1, y1);
    }
    if (x0 > x1) {
        std::swap(x0, x1);
        std::swap(y0, y1);
    }
    const double slope = x1 > x0 ? (y1 - y0) / (x1 - x0) : 0;
    const int first = static_cast<int>(std::floor(x0));
    const int last = static_cast<int>(std::floor(x1));
    for (int x = first; x <= last; ++x) {
        const double length = std::min(x1, x + 1.0) - std::max(x0, static_cast<double>(x));
        if (length <= 0)
            continue;
        const double y = y0 + (std::clamp(x + 0.5, x0, x1) - x0) * slope - 0.5;
        const int low = static_cast<int>(std::floor(y));
        const double share = y - low;
        addDot(steep ? low : x, steep ? x : low, (1 - share) * length, item);
        addDot(steep ? low + 1 : x, steep ? x : low + 1, share * length, item);
    }
}

void Terrain::addLine(const Polyline& line, std::uint16_t item)
{
    for (std::size_t i = 1; i < line.points.size(); ++i) {
        const Point& a = line.points[i - 1];
        const Point& b = line.points[i];
        addSegment((a.x - m_origin.x) * m_scale, (a.y - m_origin.y) * m_scale, (b.x - m_origin.x) * m_scale,
                   (b.y - m_origin.y) * m_scale, item);
    }
}

void Terrain::setShapes(const Scene& scene, double scale)
{
    m_scale = scale;
    m_origin = {scene.plot.x, scene.plot.y};
    m_spans.clear();
    m_dots.clear();
    const QSize size(static_cast<int>(std::ceil(scene.plot.width * scale)),
                     static_cast<int>(std::ceil(scene.plot.height * scale)));
    if (m_image.size() != size)
        m_image = QImage(size, QImage::Format_ARGB32_Premultiplied);
    for (std::size_t i = scene.terrain.first; i < scene.terrain.last; ++i) {
        const auto item = static_cast<std::uint32_t>(i - scene.terrain.first);
        if (const auto* polygon = std::get_if<Polygon>(&scene.items[i].shape))
            addPolygon(*polygon, item);
        else if (const auto* line = std::get_if<Polyline>(&scene.items[i].shape))
            addLine(*line, static_cast<std::uint16_t>(item));
    }
    m_shapes = fingerprint(scene, scale);
}

const QImage& Terrain::recolour(const Scene& scene, const Theme& theme)
{
    m_image.fill(0);
    if (m_image.isNull())
        return m_image;
    std::map<std::tuple<Tone, Tone, Pattern, double>, Tile> tiles;
    std::vector<const Tile*> tileOfItem(scene.terrain.last - scene.terrain.first);
    std::vector<std::pair<QRgb, int>> lineOfItem(tileOfItem.size());
    for (std::size_t i = 0; i < tileOfItem.size(); ++i) {
        const auto& shape = scene.items[scene.terrain.first + i].shape;
        if (const auto* polygon = std::get_if<Polygon>(&shape)) {
            const Style& style = polygon->style;
            const auto [place, added] = tiles.try_emplace({style.fill, style.stroke, style.pattern, style.opacity});
            if (added)
                place->second = tileOf(style, theme, m_scale);
            tileOfItem[i] = &place->second;
        } else if (const auto* line = std::get_if<Polyline>(&shape)) {
            lineOfItem[i] = {theme.color(line->tone).rgba(),
                             static_cast<int>(std::lround(std::min(1.0, line->width * m_scale) * 255))};
        }
    }
    auto* const pixels = reinterpret_cast<QRgb*>(m_image.bits());
    for (const Span& span : m_spans) {
        QRgb* const row = pixels + static_cast<std::ptrdiff_t>(span.row) * m_image.width();
        const Tile& tile = *tileOfItem[span.item];
        if (tile.pixels.size() == 1) {
            std::fill(row + span.first, row + span.last, tile.pixels.front());
            continue;
        }
        const QRgb* const source = tile.pixels.data() + span.row % tile.height * tile.width;
        for (int x = span.first, from = span.first % tile.width; x < span.last; ++x, from = from + 1 == tile.width ? 0 : from + 1)
            row[x] = source[from];
    }
    for (const Dot& dot : m_dots) {
        const auto [color, strength] = lineOfItem[dot.item];
        const int alpha = dot.cover * strength / 255;
        const QRgb top = qRgba(qRed(color) * alpha / 255, qGreen(color) * alpha / 255, qBlue(color) * alpha / 255, alpha);
        pixels[dot.at] = over(top, pixels[dot.at]);
    }
    return m_image;
}

std::size_t Terrain::itemAt(const Scene& scene, Point point) const
{
    const int row = static_cast<int>(std::floor((point.y - m_origin.y) * m_scale));
    const int x = static_cast<int>(std::floor((point.x - m_origin.x) * m_scale));
    for (auto span = m_spans.rbegin(); span != m_spans.rend(); ++span)
        if (span->row == row && span->first <= x && x < span->last)
            return scene.terrain.first + span->item;
    return scene.items.size();
}

void Terrain::paint(QPainter& painter, const Scene& scene, const Theme& theme)
{
    const double scale = std::abs(painter.deviceTransform().m11());
    if (m_image.isNull() || fingerprint(scene, scale) != m_shapes)
        setShapes(scene, scale);
    painter.drawImage(QRectF(m_origin.x, m_origin.y, m_image.width() / m_scale, m_image.height() / m_scale),
                      recolour(scene, theme));
}

} // namespace plenary
