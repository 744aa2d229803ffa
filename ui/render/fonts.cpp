// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/fonts.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QHash>

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

double FontMeasure::width(std::string_view text, scene::Font font) const
{
    // Measured on a large size and scaled: advances of unhinted outlines grow in proportion.
    constexpr double reference = 64;
    static thread_local QHash<QString, double> known[4];
    auto& widths = known[static_cast<std::size_t>(font.weight)];
    const QString key = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    auto found = widths.constFind(key);
    if (found == widths.constEnd()) {
        if (widths.size() > 20000)
            widths.clear();
        found = widths.insert(key, QFontMetricsF(fontOf({reference, font.weight})).horizontalAdvance(key) / reference);
    }
    return *found * pixelsOf(font);
}

} // namespace plenary
