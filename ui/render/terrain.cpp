// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/terrain.h"

#include "ui/render/painter.h"

#include <QPainter>

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>
#include <numeric>
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
    bool isOpaque = true;
    std::vector<QRgb> pixels;
};

QRgb scaled(QRgb premultiplied, double share)
{
    const auto channel = [share](int value) { return static_cast<int>(std::lround(value * share)); };
    return qRgba(channel(qRed(premultiplied)), channel(qGreen(premultiplied)), channel(qBlue(premultiplied)),
                 channel(qAlpha(premultiplied)));
}

/// A premultiplied colour times share / 255, two channels at a time.
QRgb dimmed(QRgb color, unsigned share)
{
    const auto twoChannels = [share](unsigned pair) {
        const unsigned product = pair * share;
        return (product + (product >> 8U & 0xFF00FFU) + 0x800080U) >> 8U & 0xFF00FFU;
    };
    return twoChannels(color & 0xFF00FFU) | twoChannels(color >> 8U & 0xFF00FFU) << 8U;
}

QRgb over(QRgb top, QRgb bottom)
{
    return top + dimmed(bottom, 255 - static_cast<unsigned>(qAlpha(top)));
}

// Without SSE 4.1, std::floor is a call; these numbers are pixels, and fit an int.
int floorOf(float value)
{
    const int whole = static_cast<int>(value);
    return whole - (value < static_cast<float>(whole) ? 1 : 0);
}
int ceilOf(double value)
{
    const int whole = static_cast<int>(value);
    return whole + (value > whole ? 1 : 0);
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
    tile.isOpaque = style.fill != Tone::None && style.opacity >= 1;
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

/// What an item of the terrain is painted with, one each.
struct Terrain::Colours
{
    Colours(const Scene& scene, const Theme& theme, double scale)
        : tile(scene.terrain.last - scene.terrain.first), line(tile.size())
    {
        for (std::size_t i = 0; i < tile.size(); ++i) {
            const auto& shape = scene.items[scene.terrain.first + i].shape;
            if (const auto* polygon = std::get_if<Polygon>(&shape)) {
                const Style& style = polygon->style;
                const auto [place, added] = tiles.try_emplace({style.fill, style.stroke, style.pattern, style.opacity});
                if (added)
                    place->second = tileOf(style, theme, scale);
                tile[i] = &place->second;
            } else if (const auto* drawn = std::get_if<Polyline>(&shape)) {
                line[i] = {theme.color(drawn->tone).rgba() | 0xFF000000U,
                           static_cast<unsigned>(std::lround(std::min(1.0, drawn->width * scale) * 256))};
            }
        }
    }

    struct Ink
    {
        QRgb color = 0;
        unsigned strength = 0; ///< of 256
    };
    std::map<std::tuple<Tone, Tone, Pattern, double>, Tile> tiles;
    std::vector<const Tile*> tile; ///< of polygons
    std::vector<Ink> line;
};

void Terrain::addCrossings(const std::vector<Point>& ring)
{
    if (ring.empty())
        return;
    const int height = m_image.height();
    const auto toRow = [&](double y) { return (y - m_origin.y) * m_scale - 0.5; };
    const auto firstRow = [&](double row) { return std::clamp(ceilOf(row), 0, height); };
    Point last = ring.back();
    int lastRow = firstRow(toRow(last.y));
    for (const Point& point : ring) {
        const int row = firstRow(toRow(point.y));
        if (row != lastRow) {
            const double slope = (point.x - last.x) / (point.y - last.y);
            for (int at = std::min(row, lastRow); at < std::max(row, lastRow); ++at) {
                const double y = (at + 0.5) / m_scale + m_origin.y;
                m_crossings.push_back(
                    {at, static_cast<float>((last.x + (y - last.y) * slope - m_origin.x) * m_scale)});
            }
        }
        last = point;
        lastRow = row;
    }
}

void Terrain::addSpans(std::uint32_t item)
{
    const auto [lowest, highest] = std::ranges::minmax(m_crossings, {}, &Crossing::row);
    const int top = lowest.row;
    const auto rowOf = [top](const Crossing& crossing) { return static_cast<std::size_t>(crossing.row - top); };
    m_rowStarts.assign(rowOf(highest) + 2, 0);
    for (const Crossing& crossing : m_crossings)
        ++m_rowStarts[rowOf(crossing) + 1];
    std::partial_sum(m_rowStarts.begin(), m_rowStarts.end(), m_rowStarts.begin());
    m_sorted.resize(m_crossings.size());
    for (const Crossing& crossing : m_crossings)
        m_sorted[m_rowStarts[rowOf(crossing)]++] = crossing.x;
    // By now a start stands where the next row begins.
    std::size_t begin = 0;
    for (std::size_t row = 0; row + 1 < m_rowStarts.size(); ++row) {
        const std::span found(m_sorted.data() + begin, m_rowStarts[row] - begin);
        begin = m_rowStarts[row];
        if (found.size() == 2 ? found[0] > found[1] : found.size() > 2)
            std::ranges::sort(found);
        for (std::size_t i = 0; i + 1 < found.size(); i += 2) {
            const auto column = [&](float x) {
                return std::clamp(ceilOf(static_cast<double>(x) - 0.5), 0, m_image.width());
            };
            const int left = column(found[i]);
            const int right = column(found[i + 1]);
            if (left < right)
                m_spans.push_back({top + static_cast<int>(row), left, right, item});
        }
    }
}

void Terrain::addPolygon(const Polygon& polygon, std::uint32_t item)
{
    m_crossings.clear();
    for (const auto& ring : polygon.rings)
        addCrossings(ring);
    if (!m_crossings.empty())
        addSpans(item);
}

void Terrain::addCover(int x, int y, float share, std::uint32_t item)
{
    if (x < 0 || y < 0 || x >= m_image.width() || y >= m_image.height())
        return;
    const auto added = static_cast<std::uint32_t>(share * 255 + 0.5F);
    if (added < 12) // less than the eye sees
        return;
    const auto at = static_cast<std::uint32_t>(y * m_image.width() + x);
    std::uint8_t& cover = m_covers[at];
    if (cover == 0)
        m_inked.push_back({at, item & 0xFFFFFFU, 0});
    // Segments within a pixel follow one another: their shares add up.
    cover = static_cast<std::uint8_t>(std::min(cover + added, 255U));
}

/// A line one pixel wide shares its cover between the two pixels beside it, step by step along its longer side (Wu
/// 1991). The last pixel is left to the segment that follows.
void Terrain::addSegment(float x0, float y0, float x1, float y1, std::uint32_t item)
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
    const float slope = x1 > x0 ? (y1 - y0) / (x1 - x0) : 0;
    const int first = floorOf(x0);
    const int last = floorOf(x1);
    for (int x = first; x <= last; ++x) {
        const auto left = static_cast<float>(x);
        const float length = std::min(x1, left + 1) - std::max(x0, left);
        const float y = y0 + (std::clamp(left + 0.5F, x0, x1) - x0) * slope - 0.5F;
        const int low = floorOf(y);
        const float share = y - static_cast<float>(low);
        addCover(steep ? low : x, steep ? x : low, (1 - share) * length, item);
        addCover(steep ? low + 1 : x, steep ? x : low + 1, share * length, item);
    }
}

void Terrain::addLine(const Polyline& line, std::uint32_t item)
{
    const auto toX = [&](const Point& p) { return static_cast<float>((p.x - m_origin.x) * m_scale); };
    const auto toY = [&](const Point& p) { return static_cast<float>((p.y - m_origin.y) * m_scale); };
    if (line.points.empty())
        return;
    float x0 = toX(line.points.front());
    float y0 = toY(line.points.front());
    for (std::size_t i = 1; i < line.points.size(); ++i) {
        const float x1 = toX(line.points[i]);
        const float y1 = toY(line.points[i]);
        // A turn within a pixel is not seen.
        if (i + 1 < line.points.size() && std::abs(x1 - x0) < 0.9F && std::abs(y1 - y0) < 0.9F)
            continue;
        addSegment(x0, y0, x1, y1, item);
        x0 = x1;
        y0 = y1;
    }
}

/// Lines wander over the picture; row by row, memory is read where it was read just before.
void Terrain::endStage()
{
    const auto width = static_cast<std::uint32_t>(std::max(1, m_image.width()));
    m_rowStarts.assign(static_cast<std::size_t>(m_image.height()) + 1, 0);
    for (const Dot& dot : m_inked)
        ++m_rowStarts[dot.at / width + 1];
    std::partial_sum(m_rowStarts.begin(), m_rowStarts.end(), m_rowStarts.begin());
    const std::size_t first = m_dots.size();
    m_dots.resize(first + m_inked.size());
    for (const Dot& dot : m_inked)
        m_dots[first + m_rowStarts[dot.at / width]++] = dot;
    for (Dot& dot : std::span(m_dots).subspan(first))
        dot.cover = std::exchange(m_covers[dot.at], std::uint8_t{0});
    m_inked.clear();
    m_stages.push_back({m_spans.size(), m_dots.size()});
}

void Terrain::setShapes(const Scene& scene, double scale)
{
    m_scale = scale;
    m_origin = {scene.plot.x, scene.plot.y};
    m_spans.clear();
    m_dots.clear();
    m_stages.clear();
    const QSize size(static_cast<int>(std::ceil(scene.plot.width * scale)),
                     static_cast<int>(std::ceil(scene.plot.height * scale)));
    if (m_image.size() != size) {
        m_image = QImage(size, QImage::Format_RGB32);
        m_covers.assign(static_cast<std::size_t>(m_image.width()) * static_cast<std::size_t>(m_image.height()), 0);
    }
    for (std::size_t i = scene.terrain.first; i < scene.terrain.last; ++i) {
        const auto item = static_cast<std::uint32_t>(i - scene.terrain.first);
        if (const auto* polygon = std::get_if<Polygon>(&scene.items[i].shape)) {
            if (!m_inked.empty())
                endStage();
            addPolygon(*polygon, item);
        } else if (const auto* line = std::get_if<Polyline>(&scene.items[i].shape)) {
            addLine(*line, item);
        }
    }
    endStage();
    m_shapes = fingerprint(scene, scale);
}

const QImage& Terrain::recolour(const Scene& scene, const Theme& theme)
{
    if (m_image.isNull())
        return m_image;
    m_image.fill(theme.color(Tone::Panel));
    const Colours colours(scene, theme, m_scale);
    Stage from = {};
    for (const Stage& to : m_stages) {
        paintSpans(std::span(m_spans).subspan(from.spansEnd, to.spansEnd - from.spansEnd), colours);
        paintLines(std::span(m_dots).subspan(from.dotsEnd, to.dotsEnd - from.dotsEnd), colours);
        from = to;
    }
    return m_image;
}

void Terrain::paintSpans(std::span<const Span> spans, const Colours& colours)
{
    auto* const pixels = reinterpret_cast<QRgb*>(m_image.bits());
    const std::ptrdiff_t width = m_image.width();
    for (const Span& span : spans) {
        QRgb* const row = pixels + span.row * width;
        const Tile& tile = *colours.tile[span.item];
        if (tile.isOpaque && tile.pixels.size() == 1) {
            std::fill(row + span.first, row + span.last, tile.pixels.front());
            continue;
        }
        const QRgb* const source = tile.pixels.data() + span.row % tile.height * tile.width;
        int from = span.first % tile.width;
        for (int x = span.first; x < span.last; ++x) {
            row[x] = tile.isOpaque ? source[from] : over(source[from], row[x]);
            from = from + 1 == tile.width ? 0 : from + 1;
        }
    }
}

void Terrain::paintLines(std::span<const Dot> dots, const Colours& colours)
{
    auto* const pixels = reinterpret_cast<QRgb*>(m_image.bits());
    for (const Dot& dot : dots) {
        const auto [color, strength] = colours.line[dot.item];
        pixels[dot.at] = over(dimmed(color, dot.cover * strength >> 8U), pixels[dot.at]);
    }
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
