// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/fonts.h"

#include "ui/render/shaped_text.h"

#include <QFontDatabase>
#include <QHashSeed>

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
    const QString known = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    return shapedText(known, font.weight).width * pixelsOf(font) / ShapedText::size;
}

std::size_t FontMeasure::fitting(std::string_view text, scene::Font font, double room) const
{
    // Told by the shape of the whole, where a search by halves would shape every start it tries.
    const QString whole = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    const auto& reaches = shapedText(whole, font.weight).reaches;
    const double limit = room * ShapedText::size / pixelsOf(font);
    if (reaches.empty() || static_cast<double>(reaches.back()) <= limit)
        return TextMeasure::fitting(text, font, room);
    qsizetype units = 0;
    for (qsizetype i = 0; static_cast<double>(reaches[static_cast<std::size_t>(i)]) <= limit; ++i)
        if (!whole.at(i).isHighSurrogate())
            units = i + 1;
    keepCut(whole, units, font.weight); // elided() asks in order to cut it there
    return static_cast<std::size_t>(QStringView(whole).first(units).toUtf8().size());
}

} // namespace plenary
