// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/canvas/geometry.h"

#include <optional>
#include <vector>

namespace plenary::scene
{

/// Finds room for names beside points: each place given out, and each place blocked, is given to nobody else.
class PointLabels
{
public:
    /// Names stay inside `room`.
    explicit PointLabels(Rect room) : m_room(room) {}

    void block(const Rect& taken) { m_taken.push_back(taken); }

    /// A free place for a name of this size whose edge lies `aside` from the point: right, left, above, below, then
    /// above and below with its start or its end at the point. Nothing where all are taken.
    std::optional<Rect> place(Point point, double aside, double width, double height);

private:
    bool isFree(const Rect& spot) const;

    Rect m_room;
    std::vector<Rect> m_taken;
};

} // namespace plenary::scene
