// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scene.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <sstream>

namespace plenary::scene
{

namespace
{

constexpr double capitals = 0.73;
constexpr double descent = 0.2;

/// The smallest rectangle around points, grown by half a stroke.
class Hull
{
public:
    void add(Point p)
    {
        m_left = std::min(m_left, p.x);
        m_top = std::min(m_top, p.y);
        m_right = std::max(m_right, p.x);
        m_bottom = std::max(m_bottom, p.y);
    }
    Rect grown(double by) const
    {
        return {m_left - by, m_top - by, m_right - m_left + 2 * by, m_bottom - m_top + 2 * by};
    }

private:
    double m_left = std::numeric_limits<double>::infinity();
    double m_top = std::numeric_limits<double>::infinity();
    double m_right = -std::numeric_limits<double>::infinity();
    double m_bottom = -std::numeric_limits<double>::infinity();
};

double strokeOf(const Style& style)
{
    return style.stroke == Tone::None ? 0 : style.strokeWidth / 2;
}

struct Bounds
{
    const TextMeasure& measure;

    Rect operator()(const Box& box) const { return box.rect.inset(-strokeOf(box.style)); }
    Rect operator()(const Line& line) const
    {
        Hull hull;
        hull.add(line.from);
        hull.add(line.to);
        return hull.grown(line.width / 2);
    }
    Rect operator()(const Polyline& line) const
    {
        Hull hull;
        for (const Point p : line.points)
            hull.add(p);
        return hull.grown(line.width / 2);
    }
    Rect operator()(const Polygon& polygon) const
    {
        Hull hull;
        for (const auto& ring : polygon.rings)
            for (const Point p : ring)
                hull.add(p);
        return hull.grown(strokeOf(polygon.style));
    }
    Rect operator()(const Mark& mark) const
    {
        Hull hull;
        hull.add(mark.centre);
        return hull.grown(mark.size / 2 + strokeOf(mark.style));
    }
    Rect operator()(const Label& label) const { return boxOf(label, measure); }
    Rect operator()(const Strip& strip) const { return strip.rect; }
    Rect operator()(const Picture& picture) const { return picture.rect; }
};

std::ostream& operator<<(std::ostream& out, const Rect& rect)
{
    return out << '(' << rect.x << ", " << rect.y << " – " << rect.right() << ", " << rect.bottom() << ')';
}

std::string nameOf(const Item& item)
{
    static constexpr const char* names[] = {"box", "line", "polyline", "polygon", "mark", "label", "strip"};
    const auto* label = std::get_if<Label>(&item.shape);
    return std::string(names[item.shape.index()]) + (label ? " “" + label->text.substr(0, 60) + "”" : "");
}

} // namespace

double FakeMeasure::width(std::string_view text, Font font) const
{
    const auto characters =
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
    return static_cast<double>(characters) * advance * font.size;
}

Instant at(std::string_view edtf)
{
    const auto time = parseTime(edtf);
    EXPECT_TRUE(time.has_value()) << edtf;
    return time ? resolved(*time, Zone::utc()).earliestStart : 0;
}

Rect boxOf(const Label& label, const TextMeasure& measure)
{
    const double width = measure.width(label.text, label.font);
    const double left = label.align == Align::Left     ? label.at.x
                        : label.align == Align::Centre ? label.at.x - width / 2
                                                       : label.at.x - width;
    const double above = capitals * label.font.size;
    const double height = (capitals + descent) * label.font.size;
    // Turned upright about `at`: what was to its right is above it, what was above is to its left.
    if (label.degrees == 90)
        return {label.at.x - above, label.at.y - (left - label.at.x) - width, height, width};
    return {left, label.at.y - above, width, height};
}

Rect boundsOf(const Item& item, const TextMeasure& measure)
{
    return std::visit(Bounds{measure}, item.shape);
}

bool overlaps(const Rect& a, const Rect& b, double by)
{
    const Rect common = a.clipped(b);
    return common.width > by && common.height > by;
}

std::vector<Label> labelsOf(const Scene& scene)
{
    std::vector<Label> labels;
    for (const auto& item : scene.items)
        if (const auto* label = std::get_if<Label>(&item.shape))
            labels.push_back(*label);
    return labels;
}

std::string overlappingLabels(const Scene& scene, const TextMeasure& measure)
{
    const auto labels = labelsOf(scene);
    for (std::size_t i = 0; i < labels.size(); ++i)
        for (std::size_t j = i + 1; j < labels.size(); ++j)
            if (const Rect a = boxOf(labels[i], measure), b = boxOf(labels[j], measure); overlaps(a, b)) {
                std::ostringstream out;
                out << "“" << labels[i].text << "” at " << a << " meets “" << labels[j].text << "” at " << b;
                return out.str();
            }
    return {};
}

std::string itemsOutside(const Scene& scene, const Rect& room, const TextMeasure& measure, double by)
{
    const Rect allowed = room.inset(-by);
    std::ostringstream out;
    int count = 0;
    for (const auto& item : scene.items) {
        const Rect box = boundsOf(item, measure);
        if (box.x >= allowed.x && box.y >= allowed.y && box.right() <= allowed.right() &&
            box.bottom() <= allowed.bottom())
            continue;
        if (++count <= 3)
            out << nameOf(item) << " at " << box << " is outside " << room << "; ";
    }
    return count > 0 ? out.str() + std::to_string(count) + " in all" : "";
}

bool says(const Scene& scene, std::string_view text)
{
    return std::ranges::any_of(labelsOf(scene),
                               [&](const Label& label) { return label.text.find(text) != std::string::npos; });
}

std::string allText(const Scene& scene)
{
    std::string text;
    for (const auto& label : labelsOf(scene))
        text += label.text + " ";
    return text;
}

const Hit* hitOf(const Scene& scene, Target target)
{
    const auto found = std::ranges::find(scene.hits, target, &Hit::target);
    return found == scene.hits.end() ? nullptr : &*found;
}

std::size_t column(const Scene& scene, std::string_view name)
{
    const auto found = std::ranges::find(scene.table.columns, name);
    EXPECT_NE(found, scene.table.columns.end()) << "no column " << name;
    return found == scene.table.columns.end() ? 0 : static_cast<std::size_t>(found - scene.table.columns.begin());
}

const Table::Row* rowWith(const Scene& scene, const std::vector<std::string>& first)
{
    const auto found = std::ranges::find_if(scene.table.rows, [&](const Table::Row& row) {
        return row.cells.size() >= first.size() && std::equal(first.begin(), first.end(), row.cells.begin());
    });
    return found == scene.table.rows.end() ? nullptr : &*found;
}

} // namespace plenary::scene
