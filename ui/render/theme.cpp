// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/theme.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace plenary
{

namespace
{

using scene::Tone;
using Entry = std::pair<Tone, QRgb>;

// Stances: PuOr of ColorBrewer. Kinds: Okabe and Ito, as far as they carry text-size marks. Map: design/DESIGN.md.
constexpr Entry light[] = {
    {Tone::Ink, 0x1B1F24},
    {Tone::Muted, 0x5B6573},
    {Tone::Faint, 0xC3CCD6},
    {Tone::Line, 0xDDE2E8},
    {Tone::Grid, 0xEBEEF2},
    {Tone::Panel, 0xFFFFFF},
    {Tone::Ground, 0xF4F5F7},
    {Tone::Band, 0xF4F5F7},
    {Tone::Accent, 0x2F5DA8},
    {Tone::AccentSoft, 0xDCE7F7},
    {Tone::Now, 0xC62828},
    {Tone::Link, 0x2F5DA8},
    {Tone::Kind0, 0x0072B2},
    {scene::shifted(Tone::Kind0, 1), 0xE69F00},
    {scene::shifted(Tone::Kind0, 2), 0x009E73},
    {scene::shifted(Tone::Kind0, 3), 0x8E6BAF},
    {scene::shifted(Tone::Kind0, 4), 0xCC79A7},
    {scene::shifted(Tone::Kind0, 5), 0x6B7A89},
    {scene::shifted(Tone::Kind0, 6), 0xD55E00},
    {Tone::StanceM2, 0xB35806},
    {Tone::StanceM1, 0xF1A340},
    {Tone::Stance0, 0xEDEDED},
    {Tone::StanceP1, 0x998EC3},
    {Tone::StanceP2, 0x542788},
    {Tone::PoleMinus, 0xA14E05},
    {Tone::PolePlus, 0x542788},
    {Tone::StanceInkM2, 0xFFFFFF},
    {Tone::StanceInkM1, 0x1B1F24},
    {Tone::StanceInk0, 0x1B1F24},
    {Tone::StanceInkP1, 0x1B1F24},
    {Tone::StanceInkP2, 0xFFFFFF},
    {Tone::Actor0, 0xB2182B},
    {scene::shifted(Tone::Actor0, 1), 0x2F5DA8},
    {scene::shifted(Tone::Actor0, 2), 0x0B7A75},
    {scene::shifted(Tone::Actor0, 3), 0xB45F06},
    {scene::shifted(Tone::Actor0, 4), 0x6A3D9A},
    {scene::shifted(Tone::Actor0, 5), 0x4D5661},
    {Tone::OnActor, 0xFFFFFF},
    {Tone::MapSigned, 0x0072B2},
    {Tone::MapLater, 0x9CCBE8},
    {Tone::MapBloc, 0x8EC6EA},
    // The news leads: who stayed away has the strongest colour.
    {Tone::MapDeclined, 0xD1461E},
    {Tone::MapDeclinedLine, 0x9C2C0A},
    {Tone::MapDisowned, 0xF8DDD2},
    {Tone::MapWithdrew, 0xF0A58C},
    {Tone::MapNone, 0xE3E7EC},
    {Tone::MapSea, 0xF1F5F9},
    {Tone::MapBorder, 0xFFFFFF},
    {Tone::OnMap, 0xFFFFFF},
    {Tone::MapCoast, 0x9AA7B5},
    {Tone::PledgePublic, 0x0072B2},
    {Tone::PledgePrivate, 0xE69F00},
    {Tone::PledgeMixed, 0x8EC6EA},
    {Tone::PledgeBid, 0xB2182B},
};

constexpr Entry dark[] = {
    {Tone::Ink, 0xE8EBEF},
    {Tone::Muted, 0xA3AEBB},
    {Tone::Faint, 0x55606D},
    {Tone::Line, 0x3A424D},
    {Tone::Grid, 0x2C333C},
    {Tone::Panel, 0x1D2229},
    {Tone::Ground, 0x15191E},
    {Tone::Band, 0x252B33},
    {Tone::Accent, 0x7FA8E6},
    {Tone::AccentSoft, 0x2B3D5A},
    {Tone::Now, 0xFF6B6B},
    {Tone::Link, 0x8DB4F0},
    {Tone::Kind0, 0x56B4E9},
    {scene::shifted(Tone::Kind0, 1), 0xF0B83C},
    {scene::shifted(Tone::Kind0, 2), 0x2FC49A},
    {scene::shifted(Tone::Kind0, 3), 0xB79AD6},
    {scene::shifted(Tone::Kind0, 4), 0xE59BC3},
    {scene::shifted(Tone::Kind0, 5), 0xA3AEBB},
    {scene::shifted(Tone::Kind0, 6), 0xF08A4B},
    // The same hues about a dark middle: what is balanced recedes, as it does on paper.
    {Tone::StanceM2, 0xF59A3C},
    {Tone::StanceM1, 0x9A5A1C},
    {Tone::Stance0, 0x3F4853},
    {Tone::StanceP1, 0x6A5AA6},
    {Tone::StanceP2, 0xC3B0F5},
    {Tone::PoleMinus, 0xF5AE64},
    {Tone::PolePlus, 0xC9B8F7},
    {Tone::StanceInkM2, 0x15191E},
    {Tone::StanceInkM1, 0xFFFFFF},
    {Tone::StanceInk0, 0xFFFFFF},
    {Tone::StanceInkP1, 0xFFFFFF},
    {Tone::StanceInkP2, 0x15191E},
    {Tone::Actor0, 0xF28B82},
    {scene::shifted(Tone::Actor0, 1), 0x8AB4F8},
    {scene::shifted(Tone::Actor0, 2), 0x5CCFC6},
    {scene::shifted(Tone::Actor0, 3), 0xF5B95C},
    {scene::shifted(Tone::Actor0, 4), 0xC9A6F0},
    {scene::shifted(Tone::Actor0, 5), 0xB8C1CC},
    {Tone::OnActor, 0x15191E},
    {Tone::MapSigned, 0x3E9BD6},
    {Tone::MapLater, 0x245A80},
    {Tone::MapBloc, 0x4A7796},
    {Tone::MapDeclined, 0xE9683F},
    {Tone::MapDeclinedLine, 0xFF9F7D},
    {Tone::MapDisowned, 0x5A3326},
    {Tone::MapWithdrew, 0xA85A3F},
    {Tone::MapNone, 0x343B45},
    {Tone::OnMap, 0x0E1216},
    {Tone::MapSea, 0x181C22},
    {Tone::MapBorder, 0x15191E},
    {Tone::MapCoast, 0x66717E},
    {Tone::PledgePublic, 0x3E9BD6},
    {Tone::PledgePrivate, 0xF0B83C},
    {Tone::PledgeMixed, 0x245A80},
    {Tone::PledgeBid, 0xF28B82},
};

constexpr Entry print[] = {
    {Tone::Ink, 0x000000},  {Tone::Muted, 0x3F4853}, {Tone::Ground, 0xFFFFFF}, {Tone::Band, 0xF2F3F5},
    {Tone::Line, 0xC9D0D8}, {Tone::Grid, 0xE2E6EA},  {Tone::MapSea, 0xFFFFFF}, {Tone::Faint, 0xAEB8C2},
};

// On top of print. Stances and actors go from light to dark in their order; kinds and classes differ by pattern too.
constexpr Entry greyEntries[] = {
    {Tone::Accent, 0x333333},
    {Tone::AccentSoft, 0xE6E6E6},
    {Tone::Now, 0x000000},
    {Tone::Link, 0x333333},
    {Tone::Muted, 0x454545},
    {Tone::Faint, 0xB4B4B4},
    {Tone::Line, 0xCFCFCF},
    {Tone::Grid, 0xE4E4E4},
    {Tone::Band, 0xF2F2F2},
    {Tone::Kind0, 0x1A1A1A},
    {scene::shifted(Tone::Kind0, 1), 0x9A9A9A},
    {scene::shifted(Tone::Kind0, 2), 0x3C3C3C},
    {scene::shifted(Tone::Kind0, 3), 0x767676},
    {scene::shifted(Tone::Kind0, 4), 0xA8A8A8},
    {scene::shifted(Tone::Kind0, 5), 0x8C8C8C},
    {scene::shifted(Tone::Kind0, 6), 0x5C5C5C},
    {Tone::StanceM2, 0xE6E6E6},
    {Tone::StanceM1, 0xCACACA},
    {Tone::Stance0, 0xA6A6A6},
    {Tone::StanceP1, 0x666666},
    {Tone::StanceP2, 0x1F1F1F},
    {Tone::PoleMinus, 0x000000},
    {Tone::PolePlus, 0x000000},
    {Tone::StanceInkM2, 0x000000},
    {Tone::StanceInkM1, 0x000000},
    {Tone::StanceInk0, 0x000000},
    {Tone::StanceInkP1, 0xFFFFFF},
    {Tone::StanceInkP2, 0xFFFFFF},
    {Tone::Actor0, 0x000000},
    {scene::shifted(Tone::Actor0, 1), 0x6E6E6E},
    {scene::shifted(Tone::Actor0, 2), 0x333333},
    {scene::shifted(Tone::Actor0, 3), 0x757575},
    {scene::shifted(Tone::Actor0, 4), 0x4D4D4D},
    {scene::shifted(Tone::Actor0, 5), 0x5F5F5F},
    {Tone::MapSigned, 0x6E6E6E},
    {Tone::MapLater, 0xB0B0B0},
    {Tone::MapBloc, 0xA6A6A6},
    {Tone::MapDeclined, 0x141414},
    {Tone::MapDeclinedLine, 0x000000},
    {Tone::MapDisowned, 0xFFFFFF},
    {Tone::MapWithdrew, 0xD8D8D8},
    {Tone::MapNone, 0xEDEDED},
    {Tone::MapCoast, 0x9A9A9A},
    {Tone::PledgePublic, 0x404040},
    {Tone::PledgePrivate, 0x9A9A9A},
    {Tone::PledgeMixed, 0xC0C0C0},
    {Tone::PledgeBid, 0x6A6A6A},
};

} // namespace

Theme Theme::of(Kind kind)
{
    Theme theme;
    theme.m_kind = kind;
    const auto apply = [&](std::span<const Entry> entries) {
        for (const auto& [tone, rgb] : entries)
            theme.m_colors[static_cast<std::size_t>(tone)] = QColor::fromRgb(rgb);
    };
    apply(light);
    if (kind == Kind::Dark)
        apply(dark);
    if (kind == Kind::Print || kind == Kind::Grey)
        apply(print);
    if (kind == Kind::Grey) {
        apply(greyEntries);
        for (QColor& color : theme.m_colors)
            color.setRgb(qGray(color.rgb()), qGray(color.rgb()), qGray(color.rgb()));
    }
    theme.m_colors[0] = Qt::transparent;
    return theme;
}

double luminance(QRgb rgb)
{
    const auto linear = [](int channel) {
        const double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(rgb)) + 0.7152 * linear(qGreen(rgb)) + 0.0722 * linear(qBlue(rgb));
}

double contrast(QRgb a, QRgb b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

Theme Theme::dyed(const std::vector<scene::Dye>& dyes) const
{
    if (dyes.empty() || m_kind == Kind::Grey)
        return *this;
    constexpr double seen = 3, readable = 4.5; // WCAG 2.1, 1.4.11 and 1.4.3: text stands on some marks
    Theme theme = *this;
    const QColor ground = color(Tone::Panel);
    const auto isFine = [&](const QColor& colour) {
        return contrast(colour.rgb(), ground.rgb()) >= seen &&
               contrast(colour.rgb(), color(Tone::OnActor).rgb()) >= readable;
    };
    const QColor away = ground.lightness() < 128 ? Qt::white : Qt::black;
    for (const auto& [tone, rgb] : dyes) {
        const QColor wanted = QColor::fromRgb(rgb);
        QColor shown = wanted;
        for (int step = 1; step <= 20 && !isFine(shown); ++step) {
            const auto mixed = [step](int from, int to) { return from + (to - from) * step / 20; };
            shown = QColor(mixed(wanted.red(), away.red()), mixed(wanted.green(), away.green()),
                           mixed(wanted.blue(), away.blue()));
        }
        theme.m_colors[static_cast<std::size_t>(tone)] = shown;
    }
    return theme;
}

std::optional<Theme::Kind> Theme::kindFromName(const QString& name)
{
    if (name == QLatin1String("light"))
        return Kind::Light;
    if (name == QLatin1String("dark"))
        return Kind::Dark;
    if (name == QLatin1String("print"))
        return Kind::Print;
    if (name == QLatin1String("grey"))
        return Kind::Grey;
    return std::nullopt;
}

} // namespace plenary
