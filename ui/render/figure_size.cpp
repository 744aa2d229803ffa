// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/figure_size.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace plenary
{

namespace
{

constexpr double smallest = 100;
constexpr double largest = 20000;
constexpr double usualPoints = 13 * 72.0 / 96;
constexpr double leastPoints = 4;
constexpr double mostPoints = 72;

constexpr SizePreset presets[] = {
    {"article", PLENARY_TR("core", "Article, 1600 × 900 px"), "1600x900", 0},
    {"square", PLENARY_TR("core", "Social square, 1080 × 1080 px"), "1080x1080", 12},
    {"slide", PLENARY_TR("core", "Slide 16:9, 1920 × 1080 px"), "1920x1080", 12},
    {"column", PLENARY_TR("core", "Single column, 90 × 100 mm"), "90mmx100mm", 0},
    {"columns", PLENARY_TR("core", "Double column, 180 × 120 mm"), "180mmx120mm", 0},
    {"a4", PLENARY_TR("core", "A4 landscape"), "297mmx210mm", 0},
    {"a4-portrait", PLENARY_TR("core", "A4 portrait"), "210mmx297mm", 0},
    {"a3", PLENARY_TR("core", "A3 landscape"), "420mmx297mm", 0},
    {"a2", PLENARY_TR("core", "A2 landscape"), "594mmx420mm", 0},
    {"a1", PLENARY_TR("core", "A1 landscape"), "841mmx594mm", 0},
    {"a0", PLENARY_TR("core", "A0 landscape"), "1189mmx841mm", 0},
};

/// The usual points of a chart's texts on paper of a width in millimetres: no note falls under six, and what hangs on a
/// wall is read from further away. Between the widths in proportion.
struct PaperType
{
    double width, points;
};
constexpr PaperType paperTypes[] = {{180, 7.5}, {210, usualPoints}, {297, usualPoints}, {420, 11},
                                    {594, 14},  {841, 18},          {1189, 24}};

double pointsOnPaper(double width)
{
    const auto* upper = std::ranges::lower_bound(paperTypes, width, {}, &PaperType::width);
    if (upper == std::begin(paperTypes))
        return upper->points;
    if (upper == std::end(paperTypes))
        return std::prev(upper)->points;
    const auto& lower = *std::prev(upper);
    return lower.points + (upper->points - lower.points) * (width - lower.width) / (upper->width - lower.width);
}

struct Sides
{
    QSizeF pixels; ///< of 1/96 inch
    bool onPaper = false;
};

Result<Sides> sidesOf(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^(\d+(?:\.\d+)?)(px|mm|cm|in)?x(\d+(?:\.\d+)?)(px|mm|cm|in)?$)"));
    const auto match = form.match(text.trimmed().toLower());
    if (!match.hasMatch())
        return fail(Errc::Invalid,
                    PLENARY_TR("core", "“%1” is no size: write it like 1600x900 or 180mmx120mm, or name a preset such "
                                       "as a4, column, slide or square."),
                    {text.toStdString()});
    if (!match.captured(2).isEmpty() && !match.captured(4).isEmpty() && match.captured(2) != match.captured(4))
        return fail(Errc::Invalid, PLENARY_TR("core", "“%1” mixes two units: give both sides in the same one."),
                    {text.toStdString()});
    const QString unit = match.captured(4).isEmpty() ? match.captured(2) : match.captured(4);
    const double inch = unit == QLatin1String("mm") ? 25.4 : unit == QLatin1String("cm") ? 2.54 : 1;
    const bool pixels = unit.isEmpty() || unit == QLatin1String("px");
    const double factor = pixels ? 1 : 96 / inch;
    return Sides{QSizeF(match.captured(1).toDouble(), match.captured(3).toDouble()) * factor, !pixels};
}

} // namespace

std::span<const SizePreset> sizePresets()
{
    return presets;
}

Result<FigureSize> parseSize(const QString& text, int dpi, double fontSize)
{
    if (dpi < 72 || dpi > 1200)
        return fail(Errc::Invalid, PLENARY_TR("core", "A resolution of %1 dpi is out of range: give 72 to 1200."),
                    {std::to_string(dpi)});
    QString meant = text;
    for (const auto& preset : presets)
        if (text.trimmed().toLower() == QLatin1String(preset.key)) {
            meant = QLatin1String(preset.size);
            fontSize = fontSize > 0 ? fontSize : preset.fontSize;
        }
    if (fontSize != 0 && !(fontSize >= leastPoints && fontSize <= mostPoints))
        return fail(Errc::Invalid, PLENARY_TR("core", "A text size of %1 points is out of range: give 4 to 72."),
                    {QString::number(fontSize).toStdString()});
    const auto sides = TRY(sidesOf(meant));
    FigureSize size;
    size.onPaper = sides.onPaper;
    size.dpi = dpi;
    constexpr double millimetres = 25.4 / 96;
    if (fontSize == 0 && sides.onPaper)
        fontSize = pointsOnPaper(sides.pixels.width() * millimetres);
    size.zoom = fontSize > 0 ? fontSize / usualPoints : 1;
    size.logical = sides.pixels / size.zoom;
    size.scale = (sides.onPaper ? dpi / 96.0 : 1) * size.zoom;
    for (const double side : {size.logical.width() * size.scale, size.logical.height() * size.scale})
        if (side < smallest || side > largest)
            return fail(Errc::Invalid,
                        PLENARY_TR("core", "A figure of %1 is out of range: each side must have 100 to 20000 pixels."),
                        {text.toStdString()});
    for (const double side : {size.logical.width(), size.logical.height()})
        if (side < smallest)
            return fail(Errc::Invalid,
                        PLENARY_TR("core", "A text size of %1 points is too large for a figure of %2: give a smaller "
                                           "text or a larger figure."),
                        {QString::number(fontSize).toStdString(), text.toStdString()});
    return size;
}

} // namespace plenary
