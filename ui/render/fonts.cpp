// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/fonts.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QHash>
#include <QTextLayout>

#include <algorithm>
#include <vector>

namespace plenary
{

void loadFonts()
{
    static const bool loaded = [] {
        // Qt puts the fonts into a PDF in the order of a hash, whose seed is another one in every run otherwise.
        QHashSeed::setDeterministicGlobalSeed();
        for (const auto* name : {"Regular", "Medium", "SemiBold", "Bold"})
            QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/Inter-%1.otf").arg(QLatin1String(name)));
        return true;
    }();
    Q_UNUSED(loaded);
}

QString fontFamily()
{
    return QStringLiteral("Inter");
}

int pixelsOf(scene::Font font)
{
    return qMax(1, qRound(font.size));
}

QFont fontOf(scene::Font font)
{
    constexpr QFont::Weight weights[] = {QFont::Normal, QFont::Medium, QFont::DemiBold, QFont::Bold};
    QFont result(fontFamily());
    result.setPixelSize(pixelsOf(font));
    result.setWeight(weights[static_cast<std::size_t>(font.weight)]);
    result.setHintingPreference(QFont::PreferNoHinting);
    result.setStyleStrategy(QFont::StyleStrategy(QFont::PreferAntialias | QFont::PreferQuality));
    return result;
}

namespace
{

/// Measured on a large size and scaled: advances of unhinted outlines grow in proportion.
constexpr double reference = 64;
constexpr qsizetype mostKept = 20000;

/// What was found out about texts of one weight, made by `make(text)` where it is new.
template <class Value, class Make>
const Value& kept(QHash<QString, Value>& known, const QString& text, Make make)
{
    if (const auto found = known.constFind(text); found != known.constEnd())
        return *found;
    if (known.size() >= mostKept)
        known.clear();
    return *known.insert(text, make(text));
}

bool hasRightToLeft(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL || c.direction() == QChar::DirRLE ||
               c.direction() == QChar::DirRLO || c.direction() == QChar::DirRLI;
    });
}

/// How far a text reaches after each of its UTF-16 units, at the reference size.
std::vector<float> reaches(const QString& text, scene::Weight weight)
{
    QTextLayout layout(text, fontOf({reference, weight}));
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    std::vector<float> found;
    found.reserve(static_cast<std::size_t>(text.size()));
    for (int i = 1; i <= text.size(); ++i)
        found.push_back(line.isValid() ? static_cast<float>(line.cursorToX(i)) : 0);
    return found;
}

} // namespace

double FontMeasure::width(std::string_view text, scene::Font font) const
{
    static thread_local QHash<QString, double> known[4];
    const QString key = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    return kept(known[static_cast<std::size_t>(font.weight)], key,
                [&](const QString& fresh) {
                    return QFontMetricsF(fontOf({reference, font.weight})).horizontalAdvance(fresh) / reference;
                }) *
           pixelsOf(font);
}

std::size_t FontMeasure::fitting(std::string_view text, scene::Font font, double room) const
{
    // Shaped once, where a search by halves would shape every start it tries. Text that runs both ways has starts that
    // are not to the left of what follows.
    const QString whole = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    if (hasRightToLeft(whole))
        return TextMeasure::fitting(text, font, room);
    static thread_local QHash<QString, std::vector<float>> known[4];
    const auto& reach = kept(known[static_cast<std::size_t>(font.weight)], whole,
                             [&](const QString& fresh) { return reaches(fresh, font.weight); });
    const double limit = room * reference / pixelsOf(font);
    qsizetype units = 0;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (static_cast<double>(reach[static_cast<std::size_t>(i)]) > limit)
            break;
        if (!whole.at(i).isHighSurrogate())
            units = i + 1;
    }
    return static_cast<std::size_t>(QStringView(whole).first(units).toUtf8().size());
}

} // namespace plenary
