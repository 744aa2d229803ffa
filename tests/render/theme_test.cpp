// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/theme.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace plenary
{

namespace
{

using scene::shifted;
using scene::Tone;

constexpr double readable = 4.5; // WCAG 2.1, success criterion 1.4.3
constexpr double visible = 3.0;  // the same, 1.4.11, for marks

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrastOf(const QColor& a, const QColor& b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QColor mixed(const QColor& over, const QColor& under, float opacity)
{
    const auto mix = [&](float a, float b) { return a * opacity + b * (1 - opacity); };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
                            mix(over.blueF(), under.blueF()));
}

std::string nameOf(Theme::Kind kind)
{
    constexpr const char* names[] = {"light", "dark", "print", "grey"};
    return names[static_cast<std::size_t>(kind)];
}

class ThemeTest : public ::testing::TestWithParam<Theme::Kind>
{
protected:
    double between(Tone a, Tone b) const { return contrastOf(m_theme.color(a), m_theme.color(b)); }
    Theme m_theme = Theme::of(GetParam());
};

TEST(ContrastTest, blackOnWhiteIsTwentyOne)
{
    EXPECT_NEAR(contrastOf(Qt::black, Qt::white), 21, 0.001);
    EXPECT_NEAR(contrastOf(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
}

TEST_P(ThemeTest, textIsReadableOnEveryGround)
{
    for (const Tone text : {Tone::Ink, Tone::Muted, Tone::Link, Tone::Accent})
        for (const Tone ground : {Tone::Panel, Tone::Ground, Tone::Band})
            EXPECT_GE(between(text, ground), readable)
                << "tone " << static_cast<int>(text) << " on " << static_cast<int>(ground);
    EXPECT_GE(between(Tone::Ink, Tone::AccentSoft), readable);
}

TEST_P(ThemeTest, figuresAreReadableOnStances)
{
    for (std::size_t step = 0; step < 5; ++step)
        EXPECT_GE(between(shifted(Tone::StanceInkM2, step), shifted(Tone::StanceM2, step)), readable) << step;
}

TEST_P(ThemeTest, figuresAreReadableOnActors)
{
    for (std::size_t actor = 0; actor < 6; ++actor)
        EXPECT_GE(between(Tone::OnActor, shifted(Tone::Actor0, actor)), readable) << actor;
}

TEST_P(ThemeTest, titlesAreReadableInsideTheirBars)
{
    for (std::size_t kind = 0; kind < 7; ++kind)
        for (const Tone ground : {Tone::Panel, Tone::Band}) {
            const QColor bar = mixed(m_theme.color(shifted(Tone::Kind0, kind)), m_theme.color(ground), 0.30F);
            EXPECT_GE(contrastOf(m_theme.color(Tone::Ink), bar), readable) << kind;
        }
}

TEST(DyedTheme, aColourOfTheDataIsShownAsFarAsItCanBeSeen)
{
    const std::vector<scene::Dye> dyes = {{Tone::Actor0, 0x2F5DA8}, {shifted(Tone::Actor0, 1), 0xFFEE88}};
    const Theme light = Theme::of(Theme::Kind::Light).dyed(dyes);
    EXPECT_EQ(light.color(Tone::Actor0), QColor(0x2F, 0x5D, 0xA8));
    EXPECT_NE(light.color(shifted(Tone::Actor0, 1)), QColor(0xFF, 0xEE, 0x88)) << "too pale for a white ground";
    EXPECT_EQ(light.color(shifted(Tone::Actor0, 2)), Theme::of(Theme::Kind::Light).color(shifted(Tone::Actor0, 2)));
    for (const auto kind : {Theme::Kind::Light, Theme::Kind::Dark, Theme::Kind::Print}) {
        const Theme dyed = Theme::of(kind).dyed(dyes);
        for (const auto& dye : dyes) {
            EXPECT_GE(contrastOf(dyed.color(dye.tone), dyed.color(Tone::Panel)), visible) << static_cast<int>(kind);
            EXPECT_GE(contrastOf(dyed.color(Tone::OnActor), dyed.color(dye.tone)), readable) << static_cast<int>(kind);
        }
    }
    const Theme grey = Theme::of(Theme::Kind::Grey);
    EXPECT_EQ(grey.dyed(dyes).color(Tone::Actor0), grey.color(Tone::Actor0)) << "no colours without colours";
}

TEST_P(ThemeTest, marksAreSeen)
{
    for (const Tone tone : {Tone::Now, Tone::MapSigned, Tone::MapDeclinedLine, Tone::PledgePublic, Tone::PledgeBid})
        EXPECT_GE(between(tone, Tone::Panel), visible) << static_cast<int>(tone);
    for (std::size_t actor = 0; actor < 6; ++actor)
        EXPECT_GE(between(shifted(Tone::Actor0, actor), Tone::Panel), visible) << actor;
}

TEST_P(ThemeTest, everyToneHasAColour)
{
    EXPECT_EQ(m_theme.color(Tone::None).alpha(), 0);
    for (std::size_t tone = 1; tone < static_cast<std::size_t>(Tone::Count); ++tone) {
        const QColor color = m_theme.color(static_cast<Tone>(tone));
        EXPECT_TRUE(color.isValid()) << tone;
        EXPECT_EQ(color.alpha(), 255) << tone;
    }
}

TEST_P(ThemeTest, stancesGoFromOnePoleToTheOther)
{
    EXPECT_NE(m_theme.color(Tone::StanceM2), m_theme.color(Tone::StanceP2));
    if (GetParam() == Theme::Kind::Grey) {
        constexpr double apart = 1.2;
        EXPECT_GE(between(Tone::StanceM2, Tone::Panel), apart) << "a stance is not taken for silence";
        for (std::size_t step = 1; step < 5; ++step) {
            EXPECT_LT(luminance(m_theme.color(shifted(Tone::StanceM2, step))),
                      luminance(m_theme.color(shifted(Tone::StanceM2, step - 1))));
            EXPECT_GE(between(shifted(Tone::StanceM2, step), shifted(Tone::StanceM2, step - 1)), apart) << step;
        }
        return;
    }
    EXPECT_GT(m_theme.color(Tone::StanceM2).red(), m_theme.color(Tone::StanceM2).blue()) << "orange";
    EXPECT_LT(m_theme.color(Tone::StanceP2).green(), m_theme.color(Tone::StanceP2).blue()) << "purple";
}

INSTANTIATE_TEST_SUITE_P(AllThemes, ThemeTest,
                         ::testing::Values(Theme::Kind::Light, Theme::Kind::Dark, Theme::Kind::Print,
                                           Theme::Kind::Grey),
                         [](const auto& test) { return nameOf(test.param); });

TEST(ThemeGreyTest, nothingInItHasAColour)
{
    const Theme theme = Theme::of(Theme::Kind::Grey);
    for (std::size_t tone = 1; tone < static_cast<std::size_t>(Tone::Count); ++tone) {
        const QColor color = theme.color(static_cast<Tone>(tone));
        EXPECT_LE(std::max({color.red(), color.green(), color.blue()}) -
                      std::min({color.red(), color.green(), color.blue()}),
                  8)
            << tone;
    }
}

TEST(ThemeNameTest, knowsFourNames)
{
    EXPECT_EQ(Theme::kindFromName(QStringLiteral("light")), Theme::Kind::Light);
    EXPECT_EQ(Theme::kindFromName(QStringLiteral("dark")), Theme::Kind::Dark);
    EXPECT_EQ(Theme::kindFromName(QStringLiteral("print")), Theme::Kind::Print);
    EXPECT_EQ(Theme::kindFromName(QStringLiteral("grey")), Theme::Kind::Grey);
    EXPECT_EQ(Theme::kindFromName(QStringLiteral("Solarized")), std::nullopt);
    EXPECT_EQ(Theme::kindFromName(QString()), std::nullopt);
    EXPECT_EQ(Theme::of(Theme::Kind::Print).kind(), Theme::Kind::Print);
}

TEST(ThemePrintTest, paperIsWhiteAndInkIsBlack)
{
    const Theme theme = Theme::of(Theme::Kind::Print);
    EXPECT_EQ(theme.color(Tone::Panel), QColor(Qt::white));
    EXPECT_EQ(theme.color(Tone::Ink), QColor(Qt::black));
}

} // namespace

} // namespace plenary
