// SPDX-License-Identifier: GPL-3.0-or-later
// Logos as vectors: an SVG file becomes filled outlines, and these become SVG again.
#include "ui/render/logo.h"
#include "ui/render/svg_text.h"

#include <QHash>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPathStroker>
#include <QSvgRenderer>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <array>
#include <cmath>

namespace plenary
{

namespace
{

constexpr double longerSide = 400;
constexpr std::size_t mostShapes = 5'000;
constexpr std::size_t deepest = 200; ///< elements within each other
constexpr std::int64_t mostDrawn = 20'000; ///< elements, counted as often as they are used

/// Takes down what is painted on it as filled outlines.
class Recorder : public QPaintEngine
{
public:
    Recorder() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState& changed) override
    {
        const auto dirty = changed.state();
        if (dirty & DirtyPen)
            m_pen = changed.pen();
        if (dirty & DirtyBrush)
            m_brush = changed.brush();
        if (dirty & DirtyTransform)
            m_transform = changed.transform();
        if (dirty & DirtyOpacity)
            m_opacity = changed.opacity();
    }
    void drawPath(const QPainterPath& path) override
    {
        fill(path, m_brush);
        if (m_pen.style() != Qt::NoPen && m_pen.widthF() > 0) {
            QPainterPath outline = QPainterPathStroker(m_pen).createStroke(path);
            outline.setFillRule(Qt::WindingFill);
            fill(outline, m_pen.brush());
        }
    }
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path;
        path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
        if (mode != PolylineMode)
            path.closeSubpath();
        path.setFillRule(mode == OddEvenMode ? Qt::OddEvenFill : Qt::WindingFill);
        const QBrush brush = mode == PolylineMode ? std::exchange(m_brush, Qt::NoBrush) : m_brush;
        drawPath(path);
        m_brush = brush;
    }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {} // refused before
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {}

    std::vector<LogoShape> take() { return std::move(m_shapes); }

private:
    void fill(const QPainterPath& path, const QBrush& brush)
    {
        if (brush.style() == Qt::NoBrush || path.isEmpty() || m_shapes.size() > mostShapes)
            return;
        m_shapes.push_back({m_transform.map(path), placed(brush, path.boundingRect()), m_opacity});
    }
    /// The brush in the coordinates of the sheet.
    QBrush placed(const QBrush& brush, const QRectF& box) const
    {
        const auto* gradient = brush.gradient();
        if (!gradient)
            return {brush.color()};
        QTransform total = brush.transform();
        const QTransform toBox(box.width(), 0, 0, box.height(), box.x(), box.y());
        if (gradient->coordinateMode() == QGradient::ObjectMode)
            total = total * toBox;
        else if (gradient->coordinateMode() == QGradient::ObjectBoundingMode)
            total = toBox * total;
        QGradient here = *gradient;
        here.setCoordinateMode(QGradient::LogicalMode);
        QBrush result(here);
        result.setTransform(total * m_transform);
        return result;
    }

    QPen m_pen;
    QBrush m_brush;
    QTransform m_transform;
    double m_opacity = 1;
    std::vector<LogoShape> m_shapes;
};

/// What a Recorder is the engine of.
class Sheet : public QPaintDevice
{
public:
    explicit Sheet(QSizeF size) : m_size(size.toSize()) {}
    QPaintEngine* paintEngine() const override { return &m_recorder; }
    std::vector<LogoShape> take() { return m_recorder.take(); }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        case PdmDepth:
            return 32;
        case PdmNumColors:
        case PdmWidthMM:
        case PdmHeightMM:
            return 0;
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    QSize m_size;
    mutable Recorder m_recorder;
};

/// Looks through an SVG for what cannot be drawn here, before a renderer sees it.
class Check
{
public:
    explicit Check(const QByteArray& svg) : m_xml(svg) {}

    /// Whether it is an SVG at all.
    bool read();
    /// An element that would be drawn in another way than meant; empty: none.
    const QString& foreign() const { return m_foreign; }
    /// Elements drawn, those used elsewhere as often as they are.
    std::int64_t drawn() { return weight(0); }

private:
    struct Node
    {
        QString uses; ///< id of the element it repeats
        std::vector<std::size_t> parts;
        std::int64_t weight = 0; ///< −1 while it is counted
    };
    void open(std::size_t parent);
    std::int64_t weight(std::size_t node);
    bool isWholeClip() const;

    QXmlStreamReader m_xml;
    QString m_foreign;
    QRectF m_view;
    bool m_inClip = false;
    std::vector<Node> m_nodes;
    QHash<QString, std::size_t> m_ids;
};

bool Check::read()
{
    if (!m_xml.readNextStartElement() || m_xml.name() != QLatin1String("svg"))
        return false;
    const auto view = m_xml.attributes().value(QLatin1String("viewBox")).toString().split(QLatin1Char(' '));
    if (view.size() == 4)
        m_view = {view[0].toDouble(), view[1].toDouble(), view[2].toDouble(), view[3].toDouble()};
    std::vector<std::size_t> above;
    open(0);
    above.push_back(0);
    while (!above.empty() && !m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            open(above.back());
            above.push_back(m_nodes.size() - 1);
            if (above.size() > deepest)
                return false;
            break;
        case QXmlStreamReader::EndElement:
            m_inClip = m_inClip && m_xml.name() != QLatin1String("clipPath");
            above.pop_back();
            break;
        default:
            break;
        }
    }
    return !m_xml.hasError() && above.empty();
}

void Check::open(std::size_t parent)
{
    static constexpr std::array foreign = {"image", "mask", "filter", "pattern", "foreignObject", "animate", "set"};
    const auto name = m_xml.name().toString();
    const auto attributes = m_xml.attributes();
    const std::size_t own = m_nodes.size();
    auto& node = m_nodes.emplace_back();
    if (own != parent)
        m_nodes[parent].parts.push_back(own);
    if (const auto id = attributes.value(QLatin1String("id")).toString(); !id.isEmpty())
        m_ids.insert(id, own);
    if (name == QLatin1String("use"))
        for (const auto& attribute : attributes)
            if (attribute.name() == QLatin1String("href"))
                node.uses = attribute.value().toString().mid(1);
    const bool refused = std::ranges::any_of(foreign, [&](const char* word) { return name == QLatin1String(word); });
    // Design programs put a clip of the whole picture around everything; it cuts nothing off.
    if (m_foreign.isEmpty() && (refused || (m_inClip && !isWholeClip())))
        m_foreign = m_inClip ? QStringLiteral("clipPath") : name;
    m_inClip = m_inClip || name == QLatin1String("clipPath");
}

bool Check::isWholeClip() const
{
    const auto attributes = m_xml.attributes();
    const auto number = [&](const char* name) { return attributes.value(QLatin1String(name)).toDouble(); };
    return m_xml.name() == QLatin1String("rect") && !attributes.hasAttribute(QLatin1String("transform")) &&
           m_view.isValid() && number("x") <= m_view.x() && number("y") <= m_view.y() &&
           number("x") + number("width") >= m_view.right() && number("y") + number("height") >= m_view.bottom();
}

std::int64_t Check::weight(std::size_t at)
{
    if (m_nodes[at].weight < 0)
        return mostDrawn + 1; // it uses itself
    if (m_nodes[at].weight > 0)
        return m_nodes[at].weight;
    m_nodes[at].weight = -1;
    std::int64_t sum = 1;
    for (const std::size_t part : m_nodes[at].parts)
        sum = std::min(mostDrawn + 1, sum + weight(part));
    if (const auto used = m_ids.constFind(m_nodes[at].uses); used != m_ids.constEnd())
        sum = std::min(mostDrawn + 1, sum + weight(*used));
    return m_nodes[at].weight = sum;
}

class ShapeWriter
{
public:
    explicit ShapeWriter(QXmlStreamWriter& xml) : m_xml(xml) {}

    void write(const LogoShape& shape);

private:
    void gradient(const QBrush& brush, const QString& id);
    void attribute(const char* name, const QString& value) { m_xml.writeAttribute(QLatin1String(name), value); }
    void attribute(const char* name, double value) { attribute(name, svgNumber(value)); }

    QXmlStreamWriter& m_xml;
    int m_gradients = 0;
};

void ShapeWriter::gradient(const QBrush& brush, const QString& id)
{
    const QGradient& gradient = *brush.gradient();
    const bool radial = gradient.type() == QGradient::RadialGradient;
    m_xml.writeStartElement(radial ? QStringLiteral("radialGradient") : QStringLiteral("linearGradient"));
    attribute("id", id);
    attribute("gradientUnits", QStringLiteral("userSpaceOnUse"));
    const auto precise = [](double value) { return QString::number(value, 'g', 7); };
    if (radial) {
        const auto& circle = static_cast<const QRadialGradient&>(gradient);
        attribute("cx", precise(circle.center().x()));
        attribute("cy", precise(circle.center().y()));
        attribute("r", precise(circle.radius()));
        attribute("fx", precise(circle.focalPoint().x()));
        attribute("fy", precise(circle.focalPoint().y()));
    } else {
        const auto& line = static_cast<const QLinearGradient&>(gradient);
        attribute("x1", precise(line.start().x()));
        attribute("y1", precise(line.start().y()));
        attribute("x2", precise(line.finalStop().x()));
        attribute("y2", precise(line.finalStop().y()));
    }
    static constexpr const char* spreads[] = {"pad", "reflect", "repeat"};
    attribute("spreadMethod", QLatin1String(spreads[gradient.spread()]));
    const QTransform t = brush.transform();
    attribute("gradientTransform", QStringLiteral("matrix(%1 %2 %3 %4 %5 %6)")
                                       .arg(precise(t.m11()), precise(t.m12()), precise(t.m21()), precise(t.m22()),
                                            precise(t.dx()), precise(t.dy())));
    for (const auto& [offset, color] : gradient.stops()) {
        m_xml.writeEmptyElement(QStringLiteral("stop"));
        attribute("offset", QString::number(offset, 'g', 5));
        attribute("stop-color", color.name());
        if (color.alpha() < 255)
            attribute("stop-opacity", color.alphaF());
    }
    m_xml.writeEndElement();
}

void ShapeWriter::write(const LogoShape& shape)
{
    QString paint = shape.fill.color().name();
    if (shape.fill.gradient()) {
        const auto id = QStringLiteral("logo-paint-%1").arg(++m_gradients);
        gradient(shape.fill, id);
        paint = QStringLiteral("url(#%1)").arg(id);
    }
    m_xml.writeEmptyElement(QStringLiteral("path"));
    attribute("d", svgPath(shape.path));
    attribute("fill", paint);
    if (shape.path.fillRule() == Qt::OddEvenFill)
        attribute("fill-rule", QStringLiteral("evenodd"));
    const double opacity = shape.opacity * (shape.fill.gradient() ? 1 : shape.fill.color().alphaF());
    if (opacity < 1)
        attribute("fill-opacity", opacity);
}

} // namespace

Result<std::vector<LogoShape>> readLogoSvg(const QByteArray& svg, const QString& name, QSizeF& size)
{
    const auto file = name.toStdString();
    Check check(svg);
    if (!check.read())
        return fail(Errc::Corrupt,
                    PLENARY_TR("core", "The logo %1 is no PNG, JPEG or SVG picture, or it is damaged: choose another."),
                    {file});
    if (!check.foreign().isEmpty())
        return fail(Errc::Invalid,
                    PLENARY_TR("core", "The logo %1 uses “%2”, which figures cannot draw as vectors: save it as PNG."),
                    {file, check.foreign().toStdString()});
    QSvgRenderer renderer;
    const bool loaded = check.drawn() <= mostDrawn && renderer.load(svg);
    size = loaded ? renderer.viewBoxF().size() : QSizeF();
    std::vector<LogoShape> shapes;
    if (size.isValid() && std::isfinite(size.width() + size.height()) && !size.isEmpty()) {
        size.scale(longerSide, longerSide, Qt::KeepAspectRatio);
        Sheet sheet(size);
        QPainter painter(&sheet);
        renderer.render(&painter, QRectF(QPointF(), size));
        painter.end();
        shapes = sheet.take();
    }
    if (check.drawn() > mostDrawn || shapes.size() > mostShapes)
        return fail(Errc::Invalid,
                    PLENARY_TR("core", "The logo %1 has too many shapes for a figure: save it as a PNG picture."),
                    {file});
    if (shapes.empty())
        return fail(Errc::Invalid, PLENARY_TR("core", "The logo %1 draws nothing: choose another picture."), {file});
    return shapes;
}

void writeLogoShapes(QXmlStreamWriter& xml, const std::vector<LogoShape>& shapes)
{
    ShapeWriter writer(xml);
    for (const auto& shape : shapes)
        writer.write(shape);
}

} // namespace plenary
