// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/missing_glyphs.h"

#include "ui/render/shaped_text.h"

#include <QChar>

#include <algorithm>
#include <set>

namespace plenary
{

namespace
{

constexpr std::size_t mostNamed = 12;

/// Marks and controls have no picture of their own.
bool isSeen(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
        return false;
    default:
        return character >= 0x80; // the bundled font has the others
    }
}

bool isMissing(char32_t character, scene::Font font)
{
    const auto& runs = glyphsOf(QString::fromUcs4(&character, 1), font);
    return std::ranges::any_of(runs, [](const QGlyphRun& run) { return run.glyphIndexes().contains(0U); });
}

} // namespace

std::optional<Error> missingGlyphs(std::span<const scene::Scene> pages)
{
    std::set<char32_t> characters;
    for (const auto& page : pages)
        for (const auto& item : page.items)
            if (const auto* label = std::get_if<scene::Label>(&item.shape))
                for (const char32_t character : QString::fromStdString(label->text).toUcs4())
                    if (isSeen(character))
                        characters.insert(character);
    std::erase_if(characters, [](char32_t character) { return !isMissing(character, {}); });
    if (characters.empty())
        return std::nullopt;
    QStringList named;
    for (const char32_t character : characters)
        if (static_cast<std::size_t>(named.size()) < mostNamed)
            named << QString::fromUcs4(&character, 1);
    if (characters.size() > mostNamed)
        named << QStringLiteral("…");
    return Error{Errc::Invalid,
                 PLENARY_TR("core", "No font on this machine has the characters %1: they are drawn as boxes; install a font "
                                    "that has them."),
                 {named.join(QLatin1Char(' ')).toStdString()}};
}

} // namespace plenary
