// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline: the bar of an event that lasted, or of a moment somewhere within it.
#include "core/scene/timeline/builder.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace plenary::scene
{

using namespace timeline;

namespace
{

constexpr double edgeWidth = 2.5;
constexpr double arrowSize = 8;

/// A ring around a bar with half circles at the ends that are round.
std::vector<Point> capsule(const Rect& bar, bool roundLeft, bool roundRight)
{
    constexpr int steps = 8;
    const double radius = bar.height / 2;
    std::vector<Point> ring;
    const auto addEnd = [&](double x, double towards, bool isRound) {
        const double from = towards < 0 ? bar.bottom() : bar.y; // once around by the clock
        if (!isRound) {
            ring.push_back({x, from});
            ring.push_back({x, towards < 0 ? bar.y : bar.bottom()});
            return;
        }
        for (int i = 0; i <= steps; ++i) {
            const double angle = std::numbers::pi * i / steps;
            const double across = std::cos(angle) * radius * (towards < 0 ? 1 : -1);
            ring.push_back({x - towards * radius + towards * std::sin(angle) * radius, bar.y + radius + across});
        }
    };
    addEnd(bar.x, -1, roundLeft);
    addEnd(bar.right(), 1, roundRight);
    return ring;
}

/// A bar as its event asks for it.
class BarPainter
{
public:
    struct Look
    {
        Tone tone;
        double opacity;
        bool isProven;
        Instant asOf; ///< what of a set comes later is paler
    };
    BarPainter(Scene& scene, const TimeScale& scale, const Look& look) : m_scene(scene), m_scale(scale), m_look(look) {}

    void drawExtent(const TimeSpan& time, const Rect& bar) const;
    bool isPill(const TimeSpan& time, const Rect& bar, bool isCut) const;
    void drawPill(const TimeSpan& time, const Rect& bar) const;
    void drawFoot(const TimeSpan& time, const Rect& bar) const;
    void drawSet(const TimeSpan& set, const Rect& bar) const;
    void drawEdges(const TimeSpan& time, const Rect& bar, bool isCut) const;
    void drawArrows(const TimeSpan& time, const Rect& bar, bool isCut) const;
    void drawBreak(const Rect& bar) const;

private:
    struct Piece
    {
        Rect box;
        const TimeSpan* time;
    };
    void addPieces(const TimeSpan& set, const Rect& bar, std::vector<Piece>& pieces) const;
    std::vector<Piece> piecesOf(const TimeSpan& set, const Rect& bar) const;
    void drawPart(const Rect& bar, double from, double to, Pattern pattern) const;
    void drawDoubt(const TimeSpan& time, const Rect& bar) const;
    void drawTick(const Rect& box, double strength) const;
    void drawEdge(const Rect& bar, double x) const;
    double within(const Rect& bar, Instant at) const { return std::clamp(m_scale.x(at), bar.x, bar.right()); }
    Style solid() const { return {m_look.tone, Tone::None, 0, Pattern::Solid, m_look.opacity}; }

    Scene& m_scene;
    const TimeScale& m_scale;
    Look m_look;
};

void BarPainter::drawPart(const Rect& bar, double from, double to, Pattern pattern) const
{
    if (to - from <= 0.5)
        return;
    const Rect part{from, bar.y, to - from, bar.height};
    if (!m_look.isProven && pattern == Pattern::Solid)
        m_scene.add(Layer::Marks, Box{part, 3, {Tone::None, m_look.tone, 1, Pattern::Hollow, m_look.opacity}});
    else
        m_scene.add(Layer::Marks,
                    Box{part,
                        pattern == Pattern::Solid ? 3.0 : 0.0,
                        {m_look.tone, Tone::None, 0, pattern, (m_look.isProven ? 0.30 : 0.10) * m_look.opacity}});
}

/// Solid where it certainly was, fading where it may have been.
void BarPainter::drawExtent(const TimeSpan& time, const Rect& bar) const
{
    double solidFrom = within(bar, time.latestStart);
    double solidTo = within(bar, time.earliestEnd);
    // An end that is only about then fades, however sharp it is written; unless it lies outside the picture.
    const double fade = std::min(16.0, bar.width / 3);
    if (time.startQualifier.approximate && m_scale.x(time.earliestStart) >= bar.x - 1)
        solidFrom = std::max(solidFrom, bar.x + fade);
    if (time.endQualifier.approximate && m_scale.x(time.latestEnd) <= bar.right() + 1)
        solidTo = std::min(solidTo, bar.right() - fade);
    if (time.isInterval && solidFrom <= solidTo) {
        drawPart(bar, bar.x, solidFrom, Pattern::FadeLeft);
        drawPart(bar, solidFrom, solidTo, Pattern::Solid);
        drawPart(bar, solidTo, bar.right(), Pattern::FadeRight);
    } else {
        drawPart(bar, bar.x, bar.right(), Pattern::FadeBoth);
    }
    drawDoubt(time, bar);
}

/// Hatched all along, or from the one end that is uncertain up to the middle, or for a while where the other is open.
void BarPainter::drawDoubt(const TimeSpan& time, const Rect& bar) const
{
    constexpr double openStretch = 60;
    const bool atStart = time.startQualifier.uncertain;
    const bool atEnd = time.endQualifier.uncertain;
    if (!atStart && !atEnd)
        return;
    const double middle = within(bar, midpoint(time));
    double from = bar.x;
    double to = bar.right();
    if (!atEnd)
        to = time.openEnd ? std::min(to, within(bar, time.latestStart) + openStretch) : middle;
    if (!atStart)
        from = time.openStart ? std::max(from, within(bar, time.earliestEnd) - openStretch) : middle;
    if (to > from)
        m_scene.add(Layer::Marks, Box{{from, bar.y, to - from, bar.height},
                                      0,
                                      {Tone::None, m_look.tone, 0, Pattern::LightHatch, 0.7 * m_look.opacity}});
}

/// Of one moment or stay somewhere within known bounds; where a bound is only about then, the bar fades instead.
bool BarPainter::isPill(const TimeSpan& time, const Rect& bar, bool isCut) const
{
    const bool isSure = !time.isInterval || (time.latestStart > time.earliestEnd);
    return isSure && !isCut && !time.hasGaps() && !time.openStart && !time.openEnd && !time.isApproximate() &&
           !time.isUncertain() && bar.width >= bar.height;
}

/// Round at the ends that are in the picture.
void BarPainter::drawPill(const TimeSpan& time, const Rect& bar) const
{
    const bool roundLeft = time.earliestStart >= m_scale.from;
    const bool roundRight = time.latestEnd <= m_scale.to;
    const Polygon pill{{capsule(bar.inset(0.5), roundLeft, roundRight)}, {m_look.tone}};
    Polygon outline = pill;
    outline.style = {Tone::None, m_look.tone, 1, Pattern::Hollow, m_look.opacity};
    if (m_look.isProven) {
        Polygon ground = pill;
        ground.style.opacity = 0.30 * m_look.opacity;
        m_scene.add(Layer::Marks, std::move(ground));
    }
    m_scene.add(Layer::Marks, std::move(outline));
}

/// The foot line carries the full extent of what is known; a solid edge stands only where an end is known.
void BarPainter::drawFoot(const TimeSpan& time, const Rect& bar) const
{
    const bool isDashed = !time.isInterval || time.hasGaps();
    m_scene.add(Layer::Marks, Line{{bar.x, bar.bottom()}, {bar.right(), bar.bottom()}, m_look.tone, 1, isDashed});
}

void BarPainter::addPieces(const TimeSpan& set, const Rect& bar, std::vector<Piece>& pieces) const
{
    constexpr double leastWidth = 4;
    for (const TimeSpan& member : set.members.all()) {
        if (member.hasGaps()) {
            addPieces(member, bar, pieces);
            continue;
        }
        if (member.earliestStart >= m_scale.to || std::max(member.latestEnd, member.earliestStart + 1) <= m_scale.from)
            continue;
        const double left = std::max(bar.x, std::min(within(bar, member.earliestStart), bar.right() - leastWidth));
        const double right = std::max(within(bar, member.latestEnd), left + leastWidth);
        pieces.push_back({{left, bar.y, right - left, bar.height}, &member});
    }
}

/// The members of a set within the picture, from left to right; no more of them than there are pixels.
std::vector<BarPainter::Piece> BarPainter::piecesOf(const TimeSpan& set, const Rect& bar) const
{
    std::vector<Piece> pieces;
    addPieces(set, bar, pieces);
    std::ranges::stable_sort(pieces, {}, [](const Piece& piece) { return piece.box.x; });
    std::vector<Piece> seen;
    double coveredTo = bar.x - 1;
    for (const Piece& piece : pieces)
        if (piece.box.right() >= coveredTo + 1) {
            coveredTo = piece.box.right();
            seen.push_back(piece);
        }
    return seen;
}

void BarPainter::drawSet(const TimeSpan& set, const Rect& bar) const
{
    constexpr double leastFading = 8; // below it, a fade cannot be seen
    for (const auto& [box, time] : piecesOf(set, bar)) {
        Look look = m_look;
        if (time->earliestStart >= m_look.asOf)
            look.opacity *= laterOpacity;
        const BarPainter painter(m_scene, m_scale, look);
        if (box.width < leastFading || !m_look.isProven) // an unproven fade is hardly seen either
            painter.drawTick(box, set.isInterval ? 0.85 : 0.45);
        else
            painter.drawExtent(*time, box);
        if (set.isInterval)
            m_scene.add(Layer::Marks, Line{{box.x, box.bottom()}, {box.right(), box.bottom()}, m_look.tone, 2});
    }
}

/// A member too short for more than a mark; paler where it is but one of several that may be meant.
void BarPainter::drawTick(const Rect& box, double strength) const
{
    const double opacity = strength * m_look.opacity;
    m_scene.add(Layer::Marks, Box{box, 1, m_look.isProven ? Style{m_look.tone, Tone::None, 0, Pattern::Solid, opacity}
                                                          : Style{Tone::None, m_look.tone, 1, Pattern::Hollow, opacity}});
}

void BarPainter::drawEdge(const Rect& bar, double x) const
{
    m_scene.add(Layer::Marks, Box{{x, bar.y, edgeWidth, bar.height}, 0, solid()});
}

/// What is only about then has no sharp edge, nor has what goes on outside the picture.
void BarPainter::drawEdges(const TimeSpan& time, const Rect& bar, bool isCut) const
{
    if (!time.isInterval || time.hasGaps())
        return;
    if (!time.startQualifier.approximate && time.latestStart == time.earliestStart &&
        time.earliestStart >= m_scale.from)
        drawEdge(bar, bar.x);
    if (!isCut && !time.endQualifier.approximate && time.earliestEnd == time.latestEnd &&
        time.latestEnd <= m_scale.to)
        drawEdge(bar, bar.right() - edgeWidth);
}

void BarPainter::drawArrows(const TimeSpan& time, const Rect& bar, bool isCut) const
{
    const double y = bar.y + bar.height / 2;
    if (time.openEnd && !isCut)
        m_scene.add(Layer::Marks, Mark{{bar.right() - 5, y}, Glyph::ArrowRight, arrowSize, solid()});
    if (time.openStart)
        m_scene.add(Layer::Marks, Mark{{bar.x + 5, y}, Glyph::ArrowLeft, arrowSize, solid()});
}

/// Two strokes where a bar is broken off.
void BarPainter::drawBreak(const Rect& bar) const
{
    constexpr double slant = 4;
    constexpr double thick = 1.2;
    for (const double x : {bar.right() - breakWidth, bar.right() - slant - thick}) {
        const std::vector<Point> stroke = {
            {x, bar.bottom()}, {x + slant, bar.y}, {x + slant + thick, bar.y}, {x + thick, bar.bottom()}};
        m_scene.add(Layer::Marks, Polygon{{stroke}, solid()});
    }
}

} // namespace

void TimelineBuilder::drawBar(const Shown& shown, double y, double height, Tone tone, double opacity)
{
    const Rect bar{shown.left, y - height / 2, shown.right - shown.left, height};
    const bool isProven = m_context.data.events.evidence[shown.event] > 0;
    m_anyWindow = m_anyWindow || !shown.time.isInterval || shown.time.latestStart > shown.time.earliestStart ||
                  shown.time.earliestEnd < shown.time.latestEnd;
    // Of what is all still to come nothing is paler than the rest.
    const Instant asOf = isFuture(shown) ? distantFuture : m_context.asOf;
    const BarPainter painter(m_scene, m_scale, {tone, opacity, isProven, asOf});
    if (painter.isPill(shown.time, bar, shown.isCut)) {
        painter.drawPill(shown.time, bar);
    } else {
        if (!shown.time.hasGaps())
            painter.drawExtent(shown.time, bar);
        painter.drawFoot(shown.time, bar);
    }
    if (shown.time.hasGaps())
        painter.drawSet(shown.time, bar);
    painter.drawEdges(shown.time, bar, shown.isCut);
    if (shown.isCut)
        painter.drawBreak(bar);
    painter.drawArrows(shown.time, bar, shown.isCut);
    m_barsCut = m_barsCut || shown.isCut;
    if (isSelected(shown.event))
        m_scene.add(Layer::Marks, Box{bar.inset(-1), 4, {Tone::None, Tone::Accent, 1.6}});
}

/// A set whose event has no row of its own.
void TimelineBuilder::drawPieces(const Shown& shown, const Rect& tick, Tone tone)
{
    BarPainter(m_scene, m_scale, {tone, 1, true, m_context.asOf}).drawSet(shown.time, tick);
}

} // namespace plenary::scene
