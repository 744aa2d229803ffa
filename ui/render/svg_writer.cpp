// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/svg_writer.h"

#include "core/base/text.h"
#include "core/io/figure_file.h"
#include "core/scene/canvas/series_look.h"
#include "ui/render/fonts.h"
#include "ui/render/logo.h"
#include "ui/render/painter.h"
#include "ui/render/shaped_text.h"
#include "ui/render/svg_text.h"

#include <QGlyphRun>
#include <QPainterPath>
#include <QRawFont>
#include <QTransform>
#include <QXmlStreamWriter>

#include <cmath>
#include <map>

namespace plenary
{

namespace
{

using namespace scene;

QString turned(const Label& label)
{
    return QStringLiteral("rotate(%1 %2 %3)").arg(svgNumber(-label.degrees), svgNumber(label.at.x), svgNumber(label.at.y));
}

QString ringData(const std::vector<std::vector<Point>>& rings)
{
    QString data;
    for (const auto& ring : rings) {
        for (std::size_t i = 0; i < ring.size(); ++i)
            data += QLatin1Char(i == 0 ? 'M' : 'L') + svgNumber(ring[i].x) + QLatin1Char(' ') + svgNumber(ring[i].y);
        data += QLatin1Char('Z');
    }
    return data;
}

/// The outlines of a text whose baseline starts at `at`. Placed as they are painted, from one shaping: what Qt itself
/// adds to a path depends, by a sixty-fourth of a pixel, on what was painted before.
QPainterPath outlineOf(const QString& text, Font font, QPointF at)
{
    QPainterPath outline;
    for (const auto& run : shapedText(text, font.weight).glyphs) {
        const auto glyphs = run.glyphIndexes();
        const auto places = run.positions();
        // In the units of the font its outlines are whole numbers, which nothing rounds.
        QRawFont whole = run.rawFont();
        whole.setPixelSize(whole.unitsPerEm());
        const double unit = ShapedText::size / whole.unitsPerEm();
        for (qsizetype i = 0; i < glyphs.size(); ++i)
            outline.addPath(QTransform(unit, 0, 0, unit, places[i].x(), places[i].y()).map(whole.pathForGlyph(glyphs[i])));
    }
    const double scale = static_cast<double>(pixelsOf(font)) / ShapedText::size;
    return QTransform(scale, 0, 0, scale, at.x(), at.y()).map(outline);
}

class SceneWriter
{
public:
    SceneWriter(const Scene& scene, const Theme& theme, const SvgLook& look)
        : m_scene(scene), m_theme(theme.dyed(scene.dyes)), m_look(look), m_xml(&m_out)
    {
    }

    QByteArray write();

    void operator()(const Box& box);
    void operator()(const Line& line);
    void operator()(const Polyline& line);
    void operator()(const Polygon& polygon);
    void operator()(const Mark& mark);
    void operator()(const Label& label);
    void operator()(const Strip& strip);
    void operator()(const Picture& picture);

private:
    void root();
    void metadata();
    void layer(std::size_t layer);
    void openGroup(std::uint16_t group, std::size_t layer);
    void places();
    void definitions();
    void define(const Style& style);
    void pattern(const QString& id, const Style& style);
    void gradient(const QString& id, const Style& style);
    void paint(const Style& style);
    void shape(const QString& data, const Style& style, bool evenOdd);
    QString color(Tone tone) const { return m_theme.color(tone).name(); }
    void attribute(const char* name, const QString& value) { m_xml.writeAttribute(QLatin1String(name), value); }
    void attribute(const char* name, double value) { attribute(name, svgNumber(value)); }
    static QString idOf(const Style& style)
    {
        return QStringLiteral("p%1-%2-%3")
            .arg(static_cast<int>(style.pattern))
            .arg(static_cast<int>(style.fill))
            .arg(static_cast<int>(style.stroke));
    }

    const Scene& m_scene;
    const Theme m_theme;
    const SvgLook& m_look;
    QByteArray m_out;
    QXmlStreamWriter m_xml;
    std::map<QString, Style> m_defined;
    std::map<QString, int> m_named; ///< how often the name of a group was used; ids are unique
};

bool needsDefinition(const Style& style)
{
    return style.pattern != Pattern::Solid && style.pattern != Pattern::Hollow;
}

void SceneWriter::define(const Style& style)
{
    if (needsDefinition(style))
        m_defined.emplace(idOf(style), style);
}

void SceneWriter::pattern(const QString& id, const Style& style)
{
    const PatternLook look = lookOf(style.pattern);
    const double s = look.spacing;
    const bool dots = style.pattern == Pattern::Dots;
    m_xml.writeStartElement(QStringLiteral("pattern"));
    attribute("id", id);
    attribute("patternUnits", QStringLiteral("userSpaceOnUse"));
    attribute("width", s);
    attribute("height", dots ? 2 * s : s);
    if (style.fill != Tone::None) {
        m_xml.writeEmptyElement(QStringLiteral("rect"));
        attribute("width", s);
        attribute("height", dots ? 2 * s : s);
        attribute("fill", color(style.fill));
    }
    if (dots) {
        for (const auto& [x, y] : {std::pair{0.0, 0.0}, {s, 0.0}, {s / 2, s}, {0.0, 2 * s}, {s, 2 * s}}) {
            m_xml.writeEmptyElement(QStringLiteral("circle"));
            attribute("cx", x);
            attribute("cy", y);
            attribute("r", look.width);
            attribute("fill", color(style.stroke));
        }
    } else {
        m_xml.writeEmptyElement(QStringLiteral("path"));
        attribute("d", QStringLiteral("M-1 1L1 -1M0 %1L%1 0M%2 %3L%3 %2").arg(svgNumber(s), svgNumber(s - 1), svgNumber(s + 1)));
        attribute("stroke", color(style.stroke));
        attribute("stroke-width", look.width);
    }
    m_xml.writeEndElement();
}

void SceneWriter::gradient(const QString& id, const Style& style)
{
    m_xml.writeStartElement(QStringLiteral("linearGradient"));
    attribute("id", id);
    const bool left = style.pattern != Pattern::FadeRight;
    const bool right = style.pattern != Pattern::FadeLeft;
    const auto stop = [&](double offset, double opacity) {
        m_xml.writeEmptyElement(QStringLiteral("stop"));
        attribute("offset", offset);
        attribute("stop-color", color(style.fill));
        attribute("stop-opacity", opacity);
    };
    stop(0, left ? 0 : 1);
    if (left && right)
        stop(0.5, 1);
    stop(1, right ? 0 : 1);
    m_xml.writeEndElement();
}

void SceneWriter::definitions()
{
    for (const auto& item : m_scene.items)
        std::visit(
            [this](const auto& shape) {
                if constexpr (requires { shape.style; })
                    define(shape.style);
            },
            item.shape);
    if (m_defined.empty())
        return;
    m_xml.writeStartElement(QStringLiteral("defs"));
    for (const auto& [id, style] : m_defined)
        style.pattern >= Pattern::FadeLeft ? gradient(id, style) : pattern(id, style);
    m_xml.writeEndElement();
}

void SceneWriter::paint(const Style& style)
{
    const bool patterned = needsDefinition(style);
    const bool strokes = patterned && style.pattern < Pattern::FadeLeft;
    attribute("fill", patterned                  ? QStringLiteral("url(#%1)").arg(idOf(style))
                      : style.fill == Tone::None ? QStringLiteral("none")
                                                 : color(style.fill));
    if (style.stroke != Tone::None && style.strokeWidth > 0 && !strokes) {
        attribute("stroke", color(style.stroke));
        attribute("stroke-width", style.strokeWidth);
    }
    if (style.opacity < 1)
        attribute("opacity", style.opacity);
}

void SceneWriter::shape(const QString& data, const Style& style, bool evenOdd)
{
    m_xml.writeEmptyElement(QStringLiteral("path"));
    attribute("d", data);
    if (evenOdd)
        attribute("fill-rule", QStringLiteral("evenodd"));
    paint(style);
}

void SceneWriter::operator()(const Box& box)
{
    m_xml.writeEmptyElement(QStringLiteral("rect"));
    attribute("x", box.rect.x);
    attribute("y", box.rect.y);
    attribute("width", box.rect.width);
    attribute("height", box.rect.height);
    if (box.radius > 0)
        attribute("rx", std::min({box.radius, box.rect.width / 2, box.rect.height / 2}));
    paint(box.style);
}

void SceneWriter::operator()(const Line& line)
{
    m_xml.writeEmptyElement(QStringLiteral("path"));
    // A hairline on whole pixels would blur over two; the screen draws it on one.
    const bool hair = line.width == 1 && (line.from.x == line.to.x || line.from.y == line.to.y);
    const auto snap = [&](double value) { return hair ? std::floor(value) + 0.5 : value; };
    attribute("d", QStringLiteral("M%1 %2L%3 %4")
                       .arg(svgNumber(snap(line.from.x)), svgNumber(snap(line.from.y)), svgNumber(snap(line.to.x)),
                            svgNumber(snap(line.to.y))));
    attribute("stroke", color(line.tone));
    attribute("stroke-width", line.width);
    if (line.dashed)
        attribute("stroke-dasharray", QStringLiteral("3 3"));
}

void SceneWriter::operator()(const Polyline& line)
{
    if (line.points.empty())
        return;
    QString data;
    for (const Point& p : line.points)
        data += QLatin1Char(data.isEmpty() ? 'M' : 'L') + svgNumber(p.x) + QLatin1Char(' ') + svgNumber(p.y);
    m_xml.writeEmptyElement(QStringLiteral("path"));
    attribute("d", data);
    attribute("fill", QStringLiteral("none"));
    attribute("stroke", color(line.tone));
    attribute("stroke-width", line.width);
    attribute("stroke-linejoin", QStringLiteral("round"));
    QStringList lengths;
    for (const double length : lengthsOf(line.dash))
        lengths << svgNumber(length);
    if (lengths.isEmpty())
        attribute("stroke-linecap", QStringLiteral("round"));
    else
        attribute("stroke-dasharray", lengths.join(QLatin1Char(' ')));
}

void SceneWriter::operator()(const Polygon& polygon)
{
    const QString data = ringData(polygon.rings);
    if (!data.isEmpty())
        shape(data, polygon.style, true);
}

void SceneWriter::operator()(const Mark& mark)
{
    if (mark.glyph == Glyph::Circle) {
        m_xml.writeEmptyElement(QStringLiteral("circle"));
        attribute("cx", mark.centre.x);
        attribute("cy", mark.centre.y);
        attribute("r", mark.size / 2);
        paint(mark.style);
        return;
    }
    if (mark.glyph == Glyph::None)
        return;
    shape(svgPath(glyphPath(mark)) + QLatin1Char('Z'), mark.style, false);
}

void SceneWriter::operator()(const Strip& strip)
{
    for (const Box& box : boxesOf(strip))
        (*this)(box);
}

void SceneWriter::operator()(const Picture& picture)
{
    if (const auto logo = Logo::fromData(*picture.data))
        logo->write(m_xml, QRectF(picture.rect.x, picture.rect.y, picture.rect.width, picture.rect.height), m_theme);
}

void SceneWriter::operator()(const Label& label)
{
    if (m_look.text == SvgText::Outlines) {
        const double width = label.align == Align::Left ? 0 : FontMeasure().width(label.text, label.font);
        const double dx = label.align == Align::Centre ? -width / 2 : label.align == Align::Right ? -width : 0;
        const auto path = outlineOf(safeText(label.text), label.font, {label.at.x + dx, label.at.y});
        m_xml.writeEmptyElement(QStringLiteral("path"));
        attribute("d", svgPath(path));
        if (label.degrees != 0)
            attribute("transform", turned(label));
        attribute("fill", color(label.tone));
        attribute("aria-label", safeText(label.text));
        return;
    }
    static constexpr int weights[] = {400, 500, 600, 700};
    m_xml.writeStartElement(QStringLiteral("text"));
    attribute("x", label.at.x);
    attribute("y", label.at.y);
    attribute("font-size", pixelsOf(label.font));
    if (label.font.weight != Weight::Regular)
        attribute("font-weight", weights[static_cast<std::size_t>(label.font.weight)]);
    // What is written from right to left starts at its right: “…” then stands at the left, as on the screen.
    const QString text = safeText(label.text);
    const bool leftwards = text.isRightToLeft();
    if (leftwards)
        attribute("direction", QStringLiteral("rtl"));
    if (label.align == Align::Centre)
        attribute("text-anchor", QStringLiteral("middle"));
    else if ((label.align == Align::Right) != leftwards)
        attribute("text-anchor", QStringLiteral("end"));
    if (label.degrees != 0)
        attribute("transform", turned(label));
    // A reader of the page may lack the font: any other one takes the same room then.
    if (m_look.inPage && !label.text.empty()) {
        attribute("textLength", FontMeasure().width(label.text, label.font));
        attribute("lengthAdjust", QStringLiteral("spacingAndGlyphs"));
    }
    attribute("fill", color(label.tone));
    m_xml.writeCharacters(text);
    m_xml.writeEndElement();
}

constexpr const char* layerNames[] = {"ground", "bands", "grid", "marks", "labels", "overlay"};

void SceneWriter::root()
{
    m_xml.writeStartElement(QStringLiteral("svg"));
    m_xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
    if (std::ranges::any_of(m_scene.items, [](const Item& item) { return std::holds_alternative<Picture>(item.shape); }))
        m_xml.writeNamespace(QStringLiteral("http://www.w3.org/1999/xlink"), QStringLiteral("xlink"));
    attribute("version", QStringLiteral("1.1"));
    const double unit = m_look.onPaper ? m_look.zoom * 25.4 / 96 : m_look.zoom;
    const QString suffix = m_look.onPaper ? QStringLiteral("mm") : QString();
    attribute("width", svgNumber(m_scene.width * unit) + suffix);
    attribute("height", svgNumber(m_scene.height * unit) + suffix);
    attribute("viewBox", QStringLiteral("0 0 %1 %2").arg(svgNumber(m_scene.width), svgNumber(m_scene.height)));
    attribute("overflow", QStringLiteral("hidden"));
    attribute("role", m_look.inPage ? QStringLiteral("group") : QStringLiteral("img"));
    attribute("font-family", QStringLiteral("Inter, 'Noto Sans', Helvetica, Arial, sans-serif"));
    if (m_look.inPage) {
        attribute("aria-label", safeText(m_scene.title));
        return;
    }
    m_xml.writeTextElement(QStringLiteral("title"), safeText(m_scene.title));
    m_xml.writeTextElement(QStringLiteral("desc"), safeText(m_scene.altText));
}

/// The recipe, in a namespace of its own so that other programs keep it.
void SceneWriter::metadata()
{
    if (m_look.recipe.isEmpty())
        return;
    const auto text = [](std::string_view view) {
        return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
    };
    m_xml.writeStartElement(QStringLiteral("metadata"));
    m_xml.writeStartElement(text(io::recipeElement));
    m_xml.writeAttribute(QStringLiteral("xmlns:plenary"), text(io::recipeNamespace));
    m_xml.writeCharacters(QString::fromUtf8(m_look.recipe));
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void SceneWriter::openGroup(std::uint16_t group, std::size_t layer)
{
    m_xml.writeStartElement(QStringLiteral("g"));
    const auto name = safeText(m_scene.groups[group]);
    const QString id = layer == static_cast<std::size_t>(Layer::Marks)
                           ? name
                           : name + QLatin1Char('-') + QLatin1String(layerNames[layer]);
    const int before = m_named[id]++;
    attribute("id", before == 0 ? id : id + QLatin1Char('-') + QString::number(before + 1));
}

void SceneWriter::layer(std::size_t layer)
{
    m_xml.writeStartElement(QStringLiteral("g"));
    attribute("id", QLatin1String(layerNames[layer]));
    std::uint16_t group = 0;
    for (const auto& item : m_scene.items) {
        if (static_cast<std::size_t>(item.layer) != layer)
            continue;
        if (item.group != group) {
            if (group != 0)
                m_xml.writeEndElement();
            if (item.group != 0)
                openGroup(item.group, layer);
            group = item.group;
        }
        std::visit(*this, item.shape);
    }
    if (group != 0)
        m_xml.writeEndElement();
    m_xml.writeEndElement();
}

/// What can be pointed at, in the order of the scene: the page around it shows the text and moves the focus.
void SceneWriter::places()
{
    m_xml.writeStartElement(QStringLiteral("g"));
    attribute("id", QStringLiteral("places"));
    attribute("fill", QStringLiteral("none"));
    attribute("pointer-events", QStringLiteral("all"));
    for (std::size_t i = 0; i < m_scene.hits.size(); ++i) {
        const Hit& hit = m_scene.hits[i];
        m_xml.writeEmptyElement(hit.outline.empty() ? QStringLiteral("rect") : QStringLiteral("path"));
        if (hit.outline.empty()) {
            attribute("x", hit.box.x);
            attribute("y", hit.box.y);
            attribute("width", std::max(0.0, hit.box.width));
            attribute("height", std::max(0.0, hit.box.height));
        } else {
            attribute("d", ringData(hit.outline));
            attribute("fill-rule", QStringLiteral("evenodd"));
        }
        attribute("role", QStringLiteral("img"));
        attribute("tabindex", QStringLiteral("-1"));
        attribute("aria-label", safeText(hit.name));
        QStringList lines;
        for (const auto line : split(hit.tip, '\n'))
            lines << safeText(std::string(line));
        attribute("data-tip", lines.join(QLatin1Char('\n')));
        if (i < m_look.places.size()) {
            attribute("data-key", QLatin1String(m_look.places[i].key));
            attribute("data-proofs", QLatin1String(m_look.places[i].records));
        }
    }
    m_xml.writeEndElement();
}

QByteArray SceneWriter::write()
{
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(1);
    if (!m_look.inPage)
        m_xml.writeStartDocument();
    root();
    metadata();
    definitions();
    m_xml.writeEmptyElement(QStringLiteral("rect"));
    attribute("width", m_scene.width);
    attribute("height", m_scene.height);
    attribute("fill", color(Tone::Panel));
    for (std::size_t i = 0; i < layerCount; ++i)
        layer(i);
    if (m_look.inPage)
        places();
    m_xml.writeEndElement();
    if (!m_look.inPage)
        m_xml.writeEndDocument();
    return m_out;
}

} // namespace

QByteArray toSvg(const Scene& scene, const Theme& theme, const SvgLook& look)
{
    return SceneWriter(scene, theme, look).write();
}

QByteArray toSvg(const Scene& scene, const Theme& theme, SvgText text)
{
    return toSvg(scene, theme, SvgLook{.text = text});
}

QString safeText(const std::string& text)
{
    return QString::fromStdString(showable(text));
}

} // namespace plenary
