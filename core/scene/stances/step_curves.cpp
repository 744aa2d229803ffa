// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/stances/step_curves.h"

#include "core/scene/canvas/time_axis.h"
#include "core/scene/words/wording.h"

#include <algorithm>

namespace plenary::scene
{

namespace
{

constexpr double endStroke = 30; ///< room of the piece of line before a name at its end

class Courses
{
public:
    Courses(Scene& scene, const Context& context, const std::vector<CourseLine>& lines, double low, double high)
        : m_scene(scene), m_context(context), m_lines(lines), m_low(low), m_high(high)
    {
    }

    void layOut(const StanceOptions& options);
    void drawScale();
    void drawLine(const CourseLine& course);
    void drawEnds();
    void addTable();

private:
    Instant end() const { return std::min(m_scale.to, m_context.asOf); }
    double y(double value) const
    {
        return m_scene.plot.bottom() - (value - m_low) / (m_high - m_low) * m_scene.plot.height;
    }

    Scene& m_scene;
    const Context& m_context;
    const std::vector<CourseLine>& m_lines;
    double m_low;
    double m_high;
    TimeScale m_scale;
};

void Courses::layOut(const StanceOptions& options)
{
    Instant from = distantFuture;
    Instant to = distantPast;
    double ends = 60;
    for (const auto& course : m_lines) {
        ends = std::max(ends, m_context.measure.width(course.name + " −0.00", endFont) + 12 + endStroke);
        for (const auto& moment : course.moments) {
            from = std::min(from, moment.at);
            to = std::max(to, moment.at);
        }
    }
    if (m_context.asOf < distantFuture)
        to = std::max(to, m_context.asOf);
    if (from >= to) {
        from = std::min(from, to) - millisecondsPerDay;
        to = from + 2 * millisecondsPerDay;
    }
    const Instant air = (to - from) / 40 + 1000;
    ends = std::min(ends, m_context.width * 0.32);
    const bool chosen = options.trendTo > options.trendFrom;
    m_scene.plot = {38, curveAxisHeight + 8, std::max(60.0, m_context.width - 38 - ends),
                    std::max(40.0, m_context.height - curveAxisHeight - 18)};
    m_scale = {chosen ? options.trendFrom : from - air, chosen ? options.trendTo : to + air, m_scene.plot.x,
               m_scene.plot.width};
    m_scene.time = m_scale;
}

void Courses::drawScale()
{
    const auto& plot = m_scene.plot;
    addTimeAxis(m_scene, m_scale, plot, 0, m_context.zone, m_context.words, m_context.measure);
    m_scene.subtitle += " · " + zoneText(m_context.zone, m_scale);
    for (int step = 0; step <= 4; ++step) {
        const double value = m_low + (m_high - m_low) * step / 4;
        const bool whole = value == static_cast<double>(static_cast<int>(value));
        m_scene.add(Layer::Grid, Line{{plot.x, y(value)}, {plot.right(), y(value)}, Tone::Grid, 1});
        m_scene.add(Layer::Labels, Label{{plot.x - 8, y(value) + 4},
                                         m_context.words.number(value, whole ? 0 : 2),
                                         axisFont,
                                         Tone::Muted,
                                         Align::Right});
    }
}

void Courses::drawLine(const CourseLine& course)
{
    Polyline line{{}, course.tone, course.thick ? 3.0 : 1.8, course.dash};
    const auto finish = [&] {
        if (line.points.size() > 1)
            m_scene.add(Layer::Marks, line);
        line.points.clear();
    };
    const auto& moments = course.moments;
    for (std::size_t i = 0; i < moments.size(); ++i) {
        const Instant from = std::max(moments[i].at, m_scale.from);
        const Instant to = std::min(i + 1 < moments.size() ? moments[i + 1].at : end(), end());
        if (!moments[i].value) {
            finish();
            continue;
        }
        if (to < m_scale.from || from > end())
            continue;
        const Point start{m_scale.x(from), y(*moments[i].value)};
        const Point stop{m_scale.x(std::max(to, from)), start.y};
        // Thousands of steps may share a pixel; the last of them is what is seen.
        if (line.points.size() > 1 && stop.x - line.points[line.points.size() - 2].x < 0.25) {
            line.points.back() = stop;
            continue;
        }
        line.points.push_back(start);
        line.points.push_back(stop);
    }
    finish();
}

void Courses::drawEnds()
{
    struct End
    {
        const CourseLine* course;
        double value;
        double at;
    };
    std::vector<End> ends;
    for (const auto& course : m_lines)
        if (!course.moments.empty() && course.moments.back().value)
            ends.push_back({&course, *course.moments.back().value, y(*course.moments.back().value)});
    std::ranges::stable_sort(ends, {}, &End::at);
    for (std::size_t i = 1; i < ends.size(); ++i)
        ends[i].at = std::max(ends[i].at, ends[i - 1].at + endLine);
    for (std::size_t i = ends.size(); i-- > 0;)
        ends[i].at =
            std::min(ends[i].at, m_scene.plot.bottom() + 4 - endLine * static_cast<double>(ends.size() - 1 - i));
    const double left = m_scene.plot.right() + 8;
    for (const End& one : ends) {
        const auto value = m_context.words.number(one.value, 2);
        const double room = m_context.width - left - endStroke - 8 - m_context.measure.width(value, endFont);
        const auto name = elided(one.course->name, endFont, room, m_context.measure);
        m_scene.add(Layer::Labels, Polyline{{{left - 6, one.at}, {left + endStroke - 10, one.at}},
                                           one.course->tone,
                                           one.course->thick ? 3.0 : 1.8,
                                           one.course->dash});
        m_scene.add(Layer::Labels,
                    Label{{left + endStroke - 6, one.at + 4}, name + " " + value, endFont, one.course->tone});
        m_scene.hits.push_back({{left, one.at - endLine / 2, m_context.width - left, endLine},
                                one.course->target,
                                one.course->name + "\n" + value,
                                one.course->name + ", " + value});
    }
}

void Courses::addTable()
{
    for (const auto& course : m_lines) {
        m_scene.legend.push_back({course.name, Glyph::None, {course.tone}, {}, {}, course.dash});
        for (const auto& moment : course.moments)
            m_scene.table.rows.push_back({{course.name, momentText(m_context.words, moment.at, m_context.zone),
                                           moment.value ? m_context.words.number(*moment.value, 3) : ""}});
    }
}

} // namespace

void drawCourses(Scene& scene, const Context& context, const StanceOptions& options,
                 const std::vector<CourseLine>& lines, double low, double high)
{
    Courses courses(scene, context, lines, low, high);
    courses.layOut(options);
    courses.drawScale();
    for (auto line = lines.rbegin(); line != lines.rend(); ++line)
        courses.drawLine(*line);
    courses.drawEnds();
    courses.addTable();
}

} // namespace plenary::scene
