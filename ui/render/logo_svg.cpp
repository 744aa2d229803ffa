// SPDX-License-Identifier: GPL-3.0-or-later
// Logos as vectors: an SVG file becomes filled outlines, and these become SVG again.
#include "ui/render/logo.h"
#include "ui/render/logo_check.h"
#include "ui/render/svg_text.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPathStroker>
#include <QSvgRenderer>
#include <QXmlStreamWriter>

#include <cmath>

namespace plenary
{

namespace
{

constexpr double longerSide = 400;
constexpr std::size_t mostShapes = 5'000;
constexpr double mostDashes = 20'000; ///< of all strokes; more would not fit into the recipe of a figure

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
        if (isTooMuch())
            return;
        fill(path, m_brush);
        if (m_pen.style() != Qt::NoPen && m_pen.widthF() > 0) {
            m_dashes += dashesOf(path);
            if (isTooMuch())
                return;
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
    /// Whether there are more shapes, or strokes have more dashes, than a figure can keep; what came then is missing.
    bool isTooMuch() const { return m_shapes.size() > mostShapes || !(m_dashes <= mostDashes); }

private:
    /// At the most, by the lines between the points of the path, which are never shorter than its curves.
    double dashesOf(const QPainterPath& path) const
    {
        const auto pattern = m_pen.style() == Qt::SolidLine ? QList<qreal>() : m_pen.dashPattern();
        double period = 0;
        for (const double part : pattern)
            period += part * m_pen.widthF();
        if (pattern.isEmpty() || period == 0)
            return 0;
        double length = 0;
        for (int i = 1; i < path.elementCount(); ++i)
            length += QLineF(path.elementAt(i - 1), path.elementAt(i)).length();
        return length / period * static_cast<double>(pattern.size());
    }
    void fill(const QPainterPath& path, const QBrush& brush)
    {
        if (brush.style() == Qt::NoBrush || path.isEmpty())
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
    double m_dashes = 0;
    std::vector<LogoShape> m_shapes;
};

/// What a Recorder is the engine of.
class Sheet : public QPaintDevice
{
public:
    explicit Sheet(QSizeF size) : m_size(size.toSize()) {}
    QPaintEngine* paintEngine() const override { return &m_recorder; }
    std::vector<LogoShape> take() { return m_recorder.take(); }
    bool isTooMuch() const { return m_recorder.isTooMuch(); }

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
    const auto tooMuch = [&] {
        return fail(Errc::Invalid,
                    PLENARY_TR("core", "The logo %1 has too many shapes for a figure: save it as a PNG picture."),
                    {file});
    };
    const LogoFault fault = checkLogo(svg);
    switch (fault.kind) {
    case LogoFault::Kind::None:
        break;
    case LogoFault::Kind::Damaged:
        return fail(Errc::Corrupt,
                    PLENARY_TR("core", "The logo %1 is no PNG, JPEG or SVG picture, or it is damaged: choose another."),
                    {file});
    case LogoFault::Kind::Foreign:
        return fail(Errc::Invalid,
                    PLENARY_TR("core", "The logo %1 uses “%2”, which figures cannot draw as vectors: save it as PNG."),
                    {file, fault.element.toStdString()});
    case LogoFault::Kind::TooMuch:
        return tooMuch();
    }
    QSvgRenderer renderer;
    const bool loaded = renderer.load(svg);
    size = loaded ? renderer.viewBoxF().size() : QSizeF();
    std::vector<LogoShape> shapes;
    if (size.isValid() && std::isfinite(size.width() + size.height()) && !size.isEmpty()) {
        size.scale(longerSide, longerSide, Qt::KeepAspectRatio);
        Sheet sheet(size);
        QPainter painter(&sheet);
        renderer.render(&painter, QRectF(QPointF(), size));
        painter.end();
        if (sheet.isTooMuch())
            return tooMuch();
        shapes = sheet.take();
    }
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
