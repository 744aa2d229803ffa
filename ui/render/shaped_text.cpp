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
#include <optional>
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

/// Whether every UTF-16 unit is one glyph to the right of the one before, all of one font.
bool isUnitByUnit(const ShapedText& shaped, qsizetype units)
{
    return shaped.glyphs.size() == 1 && shaped.glyphs.front().positions().size() == units;
}

/// How far a text reaches after each unit, where every unit is one glyph to the right of the one before.
bool measureGlyphs(const QString& text, const QTextLine& line, ShapedText& shaped)
{
    if (!isUnitByUnit(shaped, text.size()) || text.endsWith(QLatin1Char(' ')))
        return false;
    const auto places = shaped.glyphs.front().positions();
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
    layout.setCacheEnabled(true); // else it is shaped once more for its glyphs
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::LayoutDirectionAuto); // of the text, not of the interface
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

/// The first `units` of a text and “…” behind them. Nothing where letters before the cut may look otherwise for what
/// follows them, as in “3x4” and “->”.
std::optional<ShapedText> cutShape(const QString& text, qsizetype units, const ShapedText& whole,
                                   const ShapedText& dots)
{
    const bool isPlain = units > 0 && text.at(units - 1).isLetter() && !text.at(units).isDigit();
    if (!isPlain || units > ShapedText::mostReaches || !isUnitByUnit(whole, text.size()) || !isUnitByUnit(dots, 1) ||
        whole.glyphs.front().rawFont() != dots.glyphs.front().rawFont())
        return std::nullopt;
    const double end = whole.reaches[static_cast<std::size_t>(units - 1)];
    ShapedText cut;
    cut.width = end + dots.width;
    cut.reaches.assign(whole.reaches.begin(), whole.reaches.begin() + units);
    cut.reaches.push_back(static_cast<float>(cut.width));
    QGlyphRun run = whole.glyphs.front();
    run.setGlyphIndexes(run.glyphIndexes().first(units) << dots.glyphs.front().glyphIndexes().front());
    const QPointF last = dots.glyphs.front().positions().front();
    run.setPositions(run.positions().first(units) << QPointF(end + last.x(), last.y()));
    cut.glyphs = {run};
    return cut;
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

template <class K, class V>
const V& keep(QHash<K, V>& known, const K& key, V value)
{
    if (known.size() >= mostKept)
        known.clear();
    return *known.insert(key, std::move(value));
}

} // namespace

const ShapedText& shapedText(const QString& text, scene::Weight weight)
{
    auto& known = kept().shaped[static_cast<std::size_t>(weight)];
    if (const auto found = known.constFind(text); found != known.constEnd())
        return *found;
    return keep(known, text, shape(text, weight));
}

void keepCut(const QString& text, qsizetype units, scene::Weight weight)
{
    while (units > 0 && text.at(units - 1).isSpace())
        --units;
    const QString dots = QStringLiteral("…");
    const QString key = text.first(units) + dots;
    auto& known = kept().shaped[static_cast<std::size_t>(weight)];
    if (known.contains(key))
        return;
    const ShapedText end = shapedText(dots, weight); // a copy: the next one may drop it
    if (auto cut = cutShape(text, units, shapedText(text, weight), end))
        keep(known, key, std::move(*cut));
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
    return keep(known, key, std::move(glyphs));
}

} // namespace plenary
