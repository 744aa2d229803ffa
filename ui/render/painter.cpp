// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/painter.h"

#include "core/base/text.h"
#include "core/scene/canvas/series_look.h"
#include "ui/render/fonts.h"
#include "ui/render/logo.h"
#include "ui/render/shaped_text.h"

#include <QLinearGradient>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace plenary
{

namespace
{

using namespace scene;

QPointF at(Point p)
{
    return {p.x, p.y};
}

QRectF at(const Rect& r)
{
    return {r.x, r.y, r.width, r.height};
}

bool isHatch(Pattern pattern)
{
    return pattern == Pattern::Hatch || pattern == Pattern::LightHatch;
}

/// The boxes of the parts of a path: what lies outside all of them need not be drawn. A state with islands far away has
/// a box as wide as the map.
std::vector<QRectF> partsOf(const QPainterPath& path)
{
    std::vector<QRectF> boxes;
    for (const auto& part : path.toSubpathPolygons())
        boxes.push_back(part.boundingRect());
    return boxes;
}

/// The line on which x + y is `sum`, where it crosses one of the boxes.
void drawStroke(QPainter& painter, const std::vector<QRectF>& boxes, double sum, double air)
{
    std::vector<std::pair<double, double>> pieces; // from y to y
    for (const QRectF& box : boxes) {
        const double from = std::max(box.top(), sum - box.right()) - air;
        const double to = std::min(box.bottom(), sum - box.left()) + air;
        if (from < to)
            pieces.emplace_back(from, to);
    }
    std::ranges::sort(pieces);
    for (std::size_t i = 0; i < pieces.size();) {
        auto [from, to] = pieces[i];
        // Those that overlap are drawn once: twice would be darker.
        for (++i; i < pieces.size() && pieces[i].first <= to; ++i)
            to = std::max(to, pieces[i].second);
        painter.drawLine(QPointF(sum - from, from), QPointF(sum - to, to));
    }
}

/// Strokes or dots over what is inside `path`, as vectors, so that print and PDF stay sharp.
void drawPattern(QPainter& painter, const QPainterPath& path, const Style& style, const Theme& theme)
{
    const PatternLook look = lookOf(style.pattern);
    const QRectF box = path.boundingRect();
    painter.save();
    painter.setClipPath(path, Qt::IntersectClip);
    const QColor color = theme.color(style.stroke);
    if (isHatch(style.pattern)) {
        painter.setPen(QPen(color, look.width));
        const auto boxes = partsOf(path);
        const double first = std::floor((box.left() + box.top()) / look.spacing) * look.spacing;
        for (double sum = first; sum < box.right() + box.bottom(); sum += look.spacing)
            drawStroke(painter, boxes, sum, look.width + 1);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        for (double row = std::floor(box.top() / look.spacing); row * look.spacing < box.bottom(); ++row) {
            const double offset = std::fmod(std::abs(row), 2) == 1 ? look.spacing / 2 : 0;
            for (double x = std::floor(box.left() / look.spacing) * look.spacing + offset; x < box.right();
                 x += look.spacing)
                painter.drawEllipse(QPointF(x, row * look.spacing), look.width, look.width);
        }
    }
    painter.restore();
}

QBrush fadingBrush(const Style& style, const QRectF& box, const Theme& theme)
{
    QColor solid = theme.color(style.fill);
    QColor clear = solid;
    clear.setAlphaF(0);
    QLinearGradient gradient(box.topLeft(), box.topRight());
    const bool left = style.pattern == Pattern::FadeLeft || style.pattern == Pattern::FadeBoth;
    const bool right = style.pattern == Pattern::FadeRight || style.pattern == Pattern::FadeBoth;
    gradient.setColorAt(0, left ? clear : solid);
    if (left && right)
        gradient.setColorAt(0.5, solid);
    gradient.setColorAt(1, right ? clear : solid);
    return gradient;
}

/// A fade as layers of one opacity each, from the widest to the narrowest: what lies under several of them is denser.
/// For PDF, whose gradients Qt 6.4 writes without their transparency.
void drawLayeredFade(QPainter& painter, const QPainterPath& path, const Style& style, const Theme& theme)
{
    const QRectF box = path.boundingRect();
    const bool left = style.pattern != Pattern::FadeRight;
    const bool right = style.pattern != Pattern::FadeLeft;
    const double reach = left && right ? box.width() / 2 : box.width();
    const int layers = qBound(8, qRound(reach / 4), 24);
    painter.save();
    if (path.elementCount() != 5)
        painter.setClipPath(path, Qt::IntersectClip);
    double reached = 0;
    for (int i = 0; i < layers; ++i) {
        const double wanted = (i + 0.5) / layers * style.opacity;
        // PDF knows 256 opacities: what one layer is rounded by, the next one makes up for.
        const int step = qRound((wanted - reached) / (1 - reached) * 255);
        if (step <= 0)
            continue;
        reached += (1 - reached) * step / 255;
        QColor color = theme.color(style.fill);
        color.setAlpha(step);
        const double inset = reach * i / layers;
        painter.fillRect(box.adjusted(left ? inset : 0, 0, right ? -inset : 0, 0), color);
    }
    painter.restore();
}

bool isPdf(const QPainter& painter)
{
    return painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Pdf;
}

void drawPath(QPainter& painter, const QPainterPath& path, const Style& style, const Theme& theme)
{
    if (style.pattern >= Pattern::FadeLeft && style.fill != Tone::None && isPdf(painter)) {
        drawLayeredFade(painter, path, style, theme);
        Style edge = style;
        edge.fill = Tone::None;
        edge.pattern = Pattern::Hollow;
        return drawPath(painter, path, edge, theme);
    }
    const double before = painter.opacity();
    painter.setOpacity(before * style.opacity);
    const bool fades = style.pattern >= Pattern::FadeLeft;
    const bool strokes = isHatch(style.pattern) || style.pattern == Pattern::Dots;
    const bool outlined = style.stroke != Tone::None && style.strokeWidth > 0 && !strokes;
    const bool filled = style.fill != Tone::None;
    painter.setBrush(!filled ? QBrush(Qt::NoBrush)
                     : fades ? fadingBrush(style, path.boundingRect(), theme)
                             : QBrush(theme.color(style.fill)));
    painter.setPen(outlined
                       ? QPen(theme.color(style.stroke), style.strokeWidth, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin)
                       : QPen(Qt::NoPen));
    painter.drawPath(path);
    if (strokes)
        drawPattern(painter, path, style, theme);
    painter.setOpacity(before);
}

/// Paints the shapes of a scene, one overload a kind.
class ShapePainter
{
public:
    ShapePainter(QPainter& painter, const Theme& theme) : m_painter(painter), m_theme(theme) {}

    void operator()(const Box& box) const
    {
        QPainterPath path;
        if (box.radius > 0)
            path.addRoundedRect(at(box.rect), box.radius, box.radius);
        else
            path.addRect(at(box.rect));
        drawPath(m_painter, path, box.style, m_theme);
    }
    void operator()(const Line& line) const
    {
        QPen pen(m_theme.color(line.tone), line.width, Qt::SolidLine, Qt::FlatCap);
        if (line.dashed)
            pen.setDashPattern({3 / line.width, 3 / line.width});
        m_painter.setPen(pen);
        // Straight hairlines stand between pixels otherwise and blur.
        const bool straight = line.from.x == line.to.x || line.from.y == line.to.y;
        m_painter.setRenderHint(QPainter::Antialiasing, !straight || line.width != 1);
        m_painter.drawLine(at(line.from), at(line.to));
        m_painter.setRenderHint(QPainter::Antialiasing, true);
    }
    void operator()(const Polyline& line) const
    {
        const auto lengths = lengthsOf(line.dash);
        QPen pen(m_theme.color(line.tone), line.width, Qt::SolidLine, lengths.empty() ? Qt::RoundCap : Qt::FlatCap,
                 Qt::RoundJoin);
        if (!lengths.empty()) {
            QList<qreal> widths;
            for (const double length : lengths)
                widths << length / line.width;
            pen.setDashPattern(widths);
        }
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        QPolygonF points;
        points.reserve(static_cast<qsizetype>(line.points.size()));
        for (const Point& p : line.points)
            points << at(p);
        m_painter.drawPolyline(points);
    }
    void operator()(const Polygon& polygon) const
    {
        QPainterPath path;
        path.setFillRule(Qt::OddEvenFill);
        for (const auto& ring : polygon.rings) {
            QPolygonF points;
            points.reserve(static_cast<qsizetype>(ring.size()) + 1);
            for (const Point& p : ring)
                points << at(p);
            path.addPolygon(points);
            path.closeSubpath();
        }
        drawPath(m_painter, path, polygon.style, m_theme);
    }
    void operator()(const Mark& mark) const { drawPath(m_painter, glyphPath(mark), mark.style, m_theme); }
    void operator()(const Strip& strip) const
    {
        const auto type = m_painter.paintEngine()->type();
        if (type == QPaintEngine::Pdf || type == QPaintEngine::Picture || type == QPaintEngine::SVG) {
            for (const Box& box : boxesOf(strip))
                (*this)(box);
            return;
        }
        if (strip.columns.empty())
            return;
        QImage line(static_cast<int>(strip.columns.size()), 1, QImage::Format_ARGB32_Premultiplied);
        auto* pixels = reinterpret_cast<QRgb*>(line.scanLine(0));
        // Columns are alike in long rows.
        Strip::Column last{};
        QRgb color = 0;
        for (std::size_t i = 0; i < strip.columns.size(); ++i) {
            const Strip::Column& column = strip.columns[i];
            if (column.tone != last.tone || column.opacity != last.opacity) {
                last = column;
                color = column.opacity == 0
                            ? 0
                            : qPremultiply((m_theme.color(column.tone).rgb() & 0xFFFFFFU) | QRgb{column.opacity} << 24U);
            }
            pixels[i] = color;
        }
        m_painter.drawImage(at(strip.rect), line);
    }
    void operator()(const Picture& picture) const
    {
        if (const auto logo = Logo::fromData(*picture.data))
            logo->paint(m_painter, at(picture.rect), m_theme);
    }
    void operator()(const Label& label) const
    {
        m_painter.setPen(m_theme.color(label.tone));
        const double width = label.align == Align::Left ? 0 : FontMeasure().width(label.text, label.font);
        const double dx = label.align == Align::Centre ? -width / 2 : label.align == Align::Right ? -width : 0;
        if (label.degrees == 0)
            return write(QPointF(label.at.x + dx, label.at.y), label);
        m_painter.save();
        m_painter.translate(at(label.at));
        m_painter.rotate(-label.degrees);
        write(QPointF(dx, 0), label);
        m_painter.restore();
    }

private:
    /// Pixels take glyphs; PDF and its like keep text that can be searched and copied.
    void write(QPointF baseline, const Label& label) const
    {
        const QString text = QString::fromStdString(showable(label.text));
        if (m_painter.paintEngine()->type() == QPaintEngine::Raster) {
            for (const QGlyphRun& run : glyphsOf(text, label.font))
                m_painter.drawGlyphRun(baseline, run);
            return;
        }
        m_painter.setFont(fontOf(label.font));
        m_painter.drawText(baseline, text);
    }

    QPainter& m_painter;
    const Theme& m_theme;
};

} // namespace

QPainterPath glyphPath(const Mark& mark)
{
    const double r = mark.size / 2;
    const Point c = mark.centre;
    QPainterPath path;
    const auto polygon = [&](std::initializer_list<QPointF> points) {
        path.addPolygon(QPolygonF(QList<QPointF>(points)));
        path.closeSubpath();
    };
    switch (mark.glyph) {
    case Glyph::Diamond:
        polygon({{c.x, c.y - r}, {c.x + r, c.y}, {c.x, c.y + r}, {c.x - r, c.y}});
        break;
    case Glyph::Circle:
        path.addEllipse(at(c), r, r);
        break;
    case Glyph::Square:
        path.addRect(c.x - r, c.y - r, 2 * r, 2 * r);
        break;
    case Glyph::Triangle:
        polygon({{c.x, c.y - r}, {c.x + r, c.y + r}, {c.x - r, c.y + r}});
        break;
    case Glyph::TriangleDown:
        polygon({{c.x, c.y + r}, {c.x - r, c.y - r}, {c.x + r, c.y - r}});
        break;
    case Glyph::Cross: {
        const double arm = r * 0.48;
        polygon({{c.x - arm, c.y - r}, {c.x + arm, c.y - r}, {c.x + arm, c.y - arm}, {c.x + r, c.y - arm},
                 {c.x + r, c.y + arm}, {c.x + arm, c.y + arm}, {c.x + arm, c.y + r}, {c.x - arm, c.y + r},
                 {c.x - arm, c.y + arm}, {c.x - r, c.y + arm}, {c.x - r, c.y - arm}, {c.x - arm, c.y - arm}});
        break;
    }
    case Glyph::Bolt:
        polygon({{c.x + r * 0.35, c.y - r}, {c.x - r * 0.55, c.y + r * 0.15}, {c.x - r * 0.05, c.y + r * 0.15},
                 {c.x - r * 0.35, c.y + r}, {c.x + r * 0.55, c.y - r * 0.25}, {c.x + r * 0.05, c.y - r * 0.25}});
        break;
    case Glyph::None:
        break;
    case Glyph::ArrowRight:
        polygon({{c.x - r, c.y - r}, {c.x + r, c.y}, {c.x - r, c.y + r}});
        break;
    case Glyph::ArrowLeft:
        polygon({{c.x + r, c.y - r}, {c.x - r, c.y}, {c.x + r, c.y + r}});
        break;
    }
    return path;
}

PatternLook lookOf(Pattern pattern)
{
    switch (pattern) {
    case Pattern::Hatch:
        return {5, 1.2};
    case Pattern::LightHatch:
        return {8, 0.7};
    case Pattern::Dots:
        return {5, 0.9};
    default:
        return {};
    }
}

void paintLayer(QPainter& painter, const Scene& scene, const Theme& theme, Layer layer)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const Theme dyed = theme.dyed(scene.dyes);
    const ShapePainter paint(painter, dyed);
    for (const auto& item : scene.items)
        if (item.layer == layer)
            std::visit(paint, item.shape);
}

void paintLayerAround(QPainter& painter, const Scene& scene, const Theme& theme, Layer layer)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const Theme dyed = theme.dyed(scene.dyes);
    const ShapePainter paint(painter, dyed);
    for (std::size_t i = 0; i < scene.items.size(); ++i)
        if (scene.items[i].layer == layer && (i < scene.terrain.first || i >= scene.terrain.last))
            std::visit(paint, scene.items[i].shape);
}

void paintScene(QPainter& painter, const Scene& scene, const Theme& theme)
{
    for (std::size_t layer = 0; layer < layerCount; ++layer)
        paintLayer(painter, scene, theme, static_cast<Layer>(layer));
}

} // namespace plenary
