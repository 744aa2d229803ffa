// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kinds.h"

#include <cstddef>
#include <cstdint>

namespace plenary::scene
{

/// What a colour means. A theme (ui/render/theme.h) says how it looks on screen, in the dark and on paper.
enum class Tone : std::uint8_t {
    None,
    Ink,
    Muted,
    Faint,
    Line,
    Grid,
    Panel,
    Ground,
    Band,
    Accent,
    AccentSoft,
    Now,
    Link,
    Kind0, ///< one tone a kind of event, in the order of EventKind
    Kind6 = Kind0 + 6,
    StanceM2, ///< −2 … +2
    StanceM1,
    Stance0,
    StanceP1,
    StanceP2,
    PoleMinus, ///< the names of the poles, as text
    PolePlus,
    StanceInkM2, ///< text on the stance colours
    StanceInkM1,
    StanceInk0,
    StanceInkP1,
    StanceInkP2,
    Actor0, ///< six actors side by side
    Actor5 = Actor0 + 5,
    OnActor, ///< text on the actor colours
    MapSigned,
    MapLater,
    MapBloc,
    MapDeclined,
    MapDeclinedLine,
    MapDisowned,
    MapWithdrew,
    MapNone,
    MapSea,
    MapBorder,
    MapCoast,
    OnMap, ///< text on who signed and on who stayed away
    PledgePublic,
    PledgePrivate,
    PledgeMixed,
    PledgeBid,
    Count
};

/// A tone that a scene shows in a colour of the data.
struct Dye
{
    Tone tone = Tone::None;
    std::uint32_t rgb = 0;

    bool operator==(const Dye&) const = default;
};

constexpr Tone shifted(Tone first, std::size_t by)
{
    return static_cast<Tone>(static_cast<std::size_t>(first) + by);
}
constexpr Tone toneOf(EventKind kind)
{
    return shifted(Tone::Kind0, static_cast<std::size_t>(kind));
}
/// The tone of a mean stance, −2 … +2, rounded to the nearest step.
Tone stanceTone(double mean);
Tone stanceInk(double mean);

/// How a line is broken; lengthsOf() in series_look.h says how.
enum class Dash : std::uint8_t { Solid, Dashes, Dots, DashDot, LongDashes, DashDotDot };

enum class Pattern : std::uint8_t {
    Solid,
    Hatch,      ///< strokes rising to the right, in the stroke tone
    LightHatch, ///< the same, far apart
    Dots,
    Hollow,    ///< outline only
    FadeLeft,  ///< from nothing at the left to solid
    FadeRight, ///< from solid to nothing at the right
    FadeBoth,
};

} // namespace plenary::scene
