// SPDX-License-Identifier: GPL-3.0-or-later
// Text is shaped once, at a large size; what is measured and painted from that must be what Qt would do in the size itself.
#include "tests/render/support.h"
#include "ui/render/fonts.h"
#include "ui/render/painter.h"
#include "ui/render/shaped_text.h"

#include <QImage>
#include <QPainter>

#include <string>

namespace plenary
{

namespace
{

constexpr scene::Font fonts[] = {{12, scene::Weight::Regular}, {13, scene::Weight::SemiBold}, {26, scene::Weight::Bold}};
const std::string texts[] = {"Vance: policy must be pro-growth", "À l’Élysée, 61 pays – ou 58 ?", "AVATAR To Wy. 3x4 ->",
                             "x", "قمة باريس للذكاء الاصطناعي", "Summit שלום 2025", "🇫🇷 Paris 🎉 2025", "two  blanks  "};

/// The label painted by us, and by QPainter::drawText().
QImage painted(const std::string& text, scene::Font font, bool ours)
{
    QImage image(420, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const Theme theme = Theme::of(Theme::Kind::Light);
    if (ours) {
        scene::Scene one;
        one.add(scene::Layer::Labels, scene::Label{{8, 40}, text, font, scene::Tone::Ink});
        paintScene(painter, one, theme);
        return image;
    }
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setPen(theme.color(scene::Tone::Ink));
    painter.setFont(fontOf(font));
    painter.drawText(QPointF(8, 40), QString::fromStdString(text));
    return image;
}

} // namespace

TEST(TextTest, glyphsStandWhereQtPutsThem)
{
    for (const auto& text : texts)
        for (const auto font : fonts) {
            const Difference difference = compare(painted(text, font, true), painted(text, font, false), 90, 1);
            EXPECT_LT(difference.share(), 0.002) << text << " at " << font.size << ": " << difference.differing;
        }
}

TEST(TextTest, theLongestStartThatFits)
{
    const FontMeasure measure;
    for (const auto& text : texts)
        for (const auto font : fonts)
            for (const double share : {0.0, 0.3, 0.61, 0.99, 1.0, 2.0}) {
                const double room = measure.width(text, font) * share;
                const std::size_t kept = measure.fitting(text, font, room);
                ASSERT_LE(kept, text.size());
                // Letters cut off next to each other stand a little closer than they did in the whole.
                EXPECT_LE(measure.width(text.substr(0, kept), font), room + 0.1 * font.size) << text << " " << share;
                EXPECT_TRUE(share < 1 || kept == text.size()) << text;
                EXPECT_TRUE(kept == text.size() || (static_cast<unsigned char>(text[kept]) & 0xC0U) != 0x80U)
                    << "no character is cut in two";
            }
}

TEST(TextTest, aCutTextIsWhatItWouldBeByItself)
{
    const FontMeasure measure;
    for (const auto& text : texts)
        for (const auto font : fonts)
            for (const double share : {0.25, 0.4, 0.55, 0.7, 0.85}) {
                const double room = measure.width(text, font) * share;
                const auto cut = scene::elided(text, font, room, measure);
                EXPECT_LE(measure.width(cut, font), room + 0.1 * font.size) << cut;
                const Difference difference = compare(painted(cut, font, true), painted(cut, font, false), 90, 1);
                EXPECT_LT(difference.share(), 0.002) << cut << " at " << font.size << ": " << difference.differing;
            }
}

TEST(TextTest, aVeryLongTextIsCutQuickly)
{
    std::string text;
    while (text.size() < 20000)
        text += "word ";
    const FontMeasure measure;
    const auto cut = scene::elided(text, {12}, 5000, measure);
    EXPECT_GT(cut.size(), 500U);
    EXPECT_LE(measure.width(cut, {12}), 5001);
}

} // namespace plenary
