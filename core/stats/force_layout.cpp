// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/force_layout.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace plenary::stats
{

namespace
{

/// Scales the points into the unit square, as large as it holds them, their shape kept.
void fitUnitSquare(std::vector<Point>& points)
{
    double left = std::numeric_limits<double>::infinity();
    double top = left;
    double right = -left;
    double bottom = -left;
    for (const Point& point : points) {
        left = std::min(left, point.x);
        right = std::max(right, point.x);
        top = std::min(top, point.y);
        bottom = std::max(bottom, point.y);
    }
    const double size = std::max({right - left, bottom - top, 1e-12});
    for (Point& point : points) {
        point = {0.5 + (point.x - (left + right) / 2) / size, 0.5 + (point.y - (top + bottom) / 2) / size};
    }
}

} // namespace

std::vector<Point> forceLayout(std::span<const Point> start, std::span<const Tie> ties, int rounds)
{
    std::vector<Point> nodes(start.begin(), start.end());
    if (nodes.size() < 2) {
        return std::vector<Point>(nodes.size(), Point{0.5, 0.5});
    }
    fitUnitSquare(nodes);
    constexpr double goldenAngle = 2.399963229728653;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const double turn = goldenAngle * static_cast<double>(i);
        const double reach = 0.02 * std::sqrt(static_cast<double>(i + 1) / static_cast<double>(nodes.size()));
        nodes[i].x += reach * std::cos(turn);
        nodes[i].y += reach * std::sin(turn);
    }
    const double ideal = std::sqrt(1.0 / static_cast<double>(nodes.size()));
    std::vector<Point> moves(nodes.size());
    for (int round = 0; round < rounds; ++round) {
        // Weak pull to the middle: parts that are not tied must not drift away.
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            moves[i] = {(0.5 - nodes[i].x) * 0.15, (0.5 - nodes[i].y) * 0.15};
        }
        const auto push = [&](std::size_t a, std::size_t b, double strength) {
            const double dx = nodes[a].x - nodes[b].x;
            const double dy = nodes[a].y - nodes[b].y;
            moves[a].x += dx * strength;
            moves[a].y += dy * strength;
            moves[b].x -= dx * strength;
            moves[b].y -= dy * strength;
        };
        const auto apart = [&](std::size_t a, std::size_t b) {
            return std::max(std::hypot(nodes[a].x - nodes[b].x, nodes[a].y - nodes[b].y), 1e-6);
        };
        for (std::size_t a = 1; a < nodes.size(); ++a) {
            for (std::size_t b = 0; b < a; ++b) {
                const double distance = apart(a, b);
                push(a, b, ideal * ideal / (distance * distance));
            }
        }
        for (const Tie& tie : ties) {
            push(tie.a, tie.b, -tie.weight * apart(tie.a, tie.b) / ideal);
        }
        const double heat = 0.1 * (1 - static_cast<double>(round) / rounds) + 0.001;
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            const double length = std::max(std::hypot(moves[i].x, moves[i].y), 1e-12);
            const double step = std::min(length, heat) / length;
            nodes[i].x += moves[i].x * step;
            nodes[i].y += moves[i].y * step;
        }
    }
    fitUnitSquare(nodes);
    return nodes;
}

} // namespace plenary::stats
