// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/map/map_names.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace plenary::scene
{

namespace
{

constexpr Font nameFont{12, Weight::SemiBold};
constexpr double nameHeight = 15;
constexpr double air = 4;
constexpr std::size_t mostOthers = 10;
constexpr double fullWidth = 700; ///< narrower maps have smaller names, and name no others
constexpr double leastFont = 9.5;

/// A low plot is not filled by the earth.
double widthOfEarth(const Rect& plot)
{
    constexpr double shape = 2.3;
    return std::min(plot.width, plot.height * shape);
}

class Names
{
public:
    Names(const Canvas& canvas, const geo::ProjectedMap& map, const Rect& plot)
        : m_canvas(canvas), m_map(map),
          m_plot(plot), m_font{std::max(leastFont, nameFont.size * std::min(1.0, widthOfEarth(plot) / fullWidth)),
                               nameFont.weight}
    {
    }

    bool inside(const NamedTerritory& one)
    {
        const auto& shape = m_map.territories[one.territory];
        const double width = m_canvas.measure.width(one.name, m_font);
        const double below = one.hasMark ? nameHeight : 0;
        const Point at{anchor(one).x, anchor(one).y + below};
        const Rect spot{at.x - width / 2, at.y - nameHeight / 2, width, nameHeight};
        constexpr double roomy = 2.4; // of the area of the name: countries are no boxes
        if (shape.area < roomy * width * nameHeight || !isWithin(one.territory, spot) || !isFree(spot))
            return false;
        m_taken.push_back(spot);
        m_shapes.emplace_back(Label{{at.x, at.y + m_font.size * 0.36}, one.name, m_font, one.inside, Align::Centre});
        return true;
    }

    /// The nearest place about the territory that is over water: over other land a name would be taken for that of the
    /// land.
    void beside(const NamedTerritory& one)
    {
        for (const double distance : {20.0, 32.0, 46.0, 64.0, 84.0, 104.0})
            for (int turn = 0; turn < 8; ++turn)
                if (const auto spot = spotAt(one, distance, turn); spot && isFree(*spot) && isWater(*spot))
                    return put(one, *spot);
    }

    std::vector<Shape> take() { return std::move(m_shapes); }

private:
    Point anchor(const NamedTerritory& one) const
    {
        const auto& at = m_map.territories[one.territory].anchor;
        return {static_cast<double>(at.x), static_cast<double>(at.y)};
    }

    /// Left and right first, then the directions between.
    std::optional<Rect> spotAt(const NamedTerritory& one, double distance, int turn) const
    {
        static constexpr int order[] = {4, 0, 3, 5, 1, 7, 2, 6}; // eighths of a turn
        const double angle = order[turn] * std::numbers::pi / 4;
        const Point at = anchor(one);
        const double width = m_canvas.measure.width(one.name, m_font);
        const Point near{at.x + std::cos(angle) * distance, at.y + std::sin(angle) * distance};
        const double sideways = std::cos(angle);
        const double left = sideways > 0.3 ? near.x : sideways < -0.3 ? near.x - width : near.x - width / 2;
        const Rect spot{left, near.y - nameHeight / 2, width, nameHeight};
        const bool fits = spot.x >= m_plot.x && spot.right() <= m_plot.right() && spot.y >= m_plot.y &&
                          spot.bottom() <= m_plot.bottom();
        return fits ? std::optional(spot) : std::nullopt;
    }

    void put(const NamedTerritory& one, const Rect& spot)
    {
        const Point at = anchor(one);
        const Point end{std::clamp(at.x, spot.x, spot.right()), std::clamp(at.y, spot.y + 3, spot.bottom() - 3)};
        m_taken.push_back(spot);
        m_shapes.emplace_back(Line{at, end, Tone::MapDeclinedLine, 0.9});
        m_shapes.emplace_back(
            Label{{spot.x, spot.y + nameHeight / 2 + m_font.size * 0.36}, one.name, m_font, Tone::MapDeclinedLine});
    }

    template <class Check>
    static bool atAllPoints(const Rect& spot, const Check& holds)
    {
        constexpr int columns = 5;
        for (int i = 0; i <= columns; ++i)
            for (const double y : {spot.y + 2, spot.bottom() - 2})
                if (!holds(spot.x + spot.width * i / columns, y))
                    return false;
        return true;
    }
    bool isWithin(std::size_t territory, const Rect& spot) const
    {
        return atAllPoints(spot, [&](double x, double y) { return geo::territoryAt(m_map, x, y, 0) == territory; });
    }
    bool isWater(const Rect& spot) const
    {
        const Rect wide{spot.x - air, spot.y, spot.width + 2 * air, spot.height};
        return atAllPoints(wide, [&](double x, double y) { return !geo::territoryAt(m_map, x, y, 0); });
    }
    bool isFree(const Rect& spot) const
    {
        return std::ranges::none_of(m_taken, [&](const Rect& taken) {
            return spot.x < taken.right() + air && taken.x < spot.right() + air && spot.y < taken.bottom() &&
                   taken.y < spot.bottom();
        });
    }

    const Canvas& m_canvas;
    const geo::ProjectedMap& m_map;
    Rect m_plot;
    Font m_font;
    std::vector<Rect> m_taken;
    std::vector<Shape> m_shapes;
};

} // namespace

std::vector<Shape> mapNames(const Canvas& canvas, const geo::ProjectedMap& map, const Rect& plot,
                            std::vector<NamedTerritory> wanted)
{
    std::ranges::stable_sort(wanted, std::greater<>{}, [&](const NamedTerritory& one) {
        return std::pair(one.always, map.territories[one.territory].area);
    });
    Names names(canvas, map, plot);
    constexpr double leastForBeside = 260;
    const double width = widthOfEarth(plot);
    std::size_t others = width < fullWidth / 3 ? mostOthers : 0;
    for (const NamedTerritory& one : wanted) {
        const auto& at = map.territories[one.territory].anchor;
        if (!plot.contains({static_cast<double>(at.x), static_cast<double>(at.y)}))
            continue;
        if (one.always) {
            if (!names.inside(one) && width >= leastForBeside)
                names.beside(one);
        } else if (others < mostOthers)
            others += names.inside(one);
    }
    return names.take();
}

} // namespace plenary::scene
