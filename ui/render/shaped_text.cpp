// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/shaped_text.h"

#include "ui/render/fonts.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QHash>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <limits>
#include <utility>

namespace plenary
{

namespace
{

constexpr qsizetype mostKept = 8000;

struct Key
{
    QString text;
    int pixels;
    scene::Weight weight;
    bool operator==(const Key&) const = default;
};
size_t qHash(const Key& key, size_t seed = 0)
{
    return qHashMulti(seed, key.text, key.pixels, static_cast<int>(key.weight));
}

struct Kept
{
    QFont reference[4];                   ///< by weight: a font that was used knows where its glyphs are
    QHash<QString, ShapedText> shaped[4]; ///< by weight
    QHash<Key, QList<QGlyphRun>> glyphs;
    QHash<std::pair<QRawFont, int>, QRawFont> fonts;
};
Kept& kept()
{
    // Glyphs hold fonts, which must not outlive the application.
    static const bool cleared = (qAddPostRoutine([] { kept() = {}; }), true);
    Q_UNUSED(cleared);
    static thread_local Kept all;
    return all;
}

bool hasRightToLeft(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL || c.direction() == QChar::DirRLE ||
               c.direction() == QChar::DirRLO || c.direction() == QChar::DirRLI;
    });
}

const QFont& referenceFont(scene::Weight weight)
{
    QFont& font = kept().reference[static_cast<std::size_t>(weight)];
    if (font.pixelSize() != ShapedText::size)
        font = fontOf({ShapedText::size, weight});
    return font;
}

/// How far a text reaches after each unit, where every unit is one glyph to the right of the one before.
bool measureGlyphs(const QString& text, const QTextLine& line, ShapedText& shaped)
{
    if (shaped.glyphs.size() != 1 || text.endsWith(QLatin1Char(' ')))
        return false;
    const auto places = shaped.glyphs.front().positions();
    if (places.size() != text.size())
        return false;
    shaped.width = line.naturalTextWidth();
    const qsizetype most = std::min(text.size(), ShapedText::mostReaches);
    for (qsizetype i = 1; i <= most; ++i)
        shaped.reaches.push_back(static_cast<float>(i < places.size() ? places.at(i).x() : shaped.width));
    return true;
}

ShapedText shape(const QString& text, scene::Weight weight)
{
    const QFont& font = referenceFont(weight);
    QTextLayout layout(text, font);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid()) {
        line.setNumColumns(std::numeric_limits<int>::max());
        line.setPosition(QPointF(0, -line.ascent()));
    }
    layout.endLayout();
    ShapedText shaped;
    shaped.glyphs = layout.glyphRuns();
    // The places of a cursor do not grow from left to right where a text runs both ways.
    if (!line.isValid() || hasRightToLeft(text)) {
        shaped.width = QFontMetricsF(font).horizontalAdvance(text);
        return shaped;
    }
    shaped.reaches.reserve(static_cast<std::size_t>(std::min(text.size(), ShapedText::mostReaches)));
    if (measureGlyphs(text, line, shaped))
        return shaped;
    shaped.width = line.cursorToX(static_cast<int>(text.size()));
    for (int i = 1; i <= std::min(text.size(), ShapedText::mostReaches); ++i)
        shaped.reaches.push_back(static_cast<float>(line.cursorToX(i)));
    return shaped;
}

/// The same font in another size.
QRawFont sized(const QRawFont& font, int pixels)
{
    auto& fonts = kept().fonts;
    const auto key = std::pair{font, pixels};
    if (const auto found = fonts.constFind(key); found != fonts.constEnd())
        return *found;
    QRawFont other = font;
    other.setPixelSize(pixels);
    fonts.insert(key, other);
    return other;
}

} // namespace

const ShapedText& shapedText(const QString& text, scene::Weight weight)
{
    auto& known = kept().shaped[static_cast<std::size_t>(weight)];
    if (const auto found = known.constFind(text); found != known.constEnd())
        return *found;
    if (known.size() >= mostKept)
        known.clear();
    return *known.insert(text, shape(text, weight));
}

const QList<QGlyphRun>& glyphsOf(const QString& text, scene::Font font)
{
    auto& known = kept().glyphs;
    Key key{text, pixelsOf(font), font.weight};
    if (const auto found = known.constFind(key); found != known.constEnd())
        return *found;
    const double scale = static_cast<double>(key.pixels) / ShapedText::size;
    QList<QGlyphRun> glyphs = shapedText(text, font.weight).glyphs;
    for (QGlyphRun& run : glyphs) {
        auto places = run.positions();
        for (QPointF& place : places)
            place *= scale;
        run.setPositions(places);
        run.setRawFont(sized(run.rawFont(), key.pixels));
    }
    if (known.size() >= mostKept)
        known.clear();
    return *known.insert(std::move(key), std::move(glyphs));
}

} // namespace plenary
