// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/shaped_text.h"

#include "ui/render/fonts.h"

#include <QCoreApplication>
#include <QHash>
#include <QTextLayout>

#include <limits>

namespace plenary
{

namespace
{

constexpr qsizetype mostKept = 4000;

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

using Kept = QHash<Key, QList<QGlyphRun>>;
Kept& kept()
{
    static thread_local Kept texts;
    return texts;
}

QList<QGlyphRun> shape(const QString& text, const QFont& font)
{
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
    return layout.glyphRuns();
}

} // namespace

const QList<QGlyphRun>& shapedText(const QString& text, scene::Font font)
{
    // Glyphs hold fonts, which must not outlive the application.
    static const bool cleared = (qAddPostRoutine([] { kept().clear(); }), true);
    Q_UNUSED(cleared);
    Kept& texts = kept();
    Key key{text, pixelsOf(font), font.weight};
    if (const auto found = texts.constFind(key); found != texts.constEnd())
        return *found;
    if (texts.size() >= mostKept)
        texts.clear();
    return *texts.insert(std::move(key), shape(text, fontOf(font)));
}

} // namespace plenary
