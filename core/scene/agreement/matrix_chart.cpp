// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/agreement/agreement.h"
#include "core/scene/words/wording.h"

#include <algorithm>
#include <cmath>

namespace plenary::scene
{

namespace
{

constexpr Font nameFont{12, Weight::Medium};
constexpr double leastForName = 9;
constexpr double stripe = 5; ///< of the coalition, beside the names
constexpr double breakRoom = 14; ///< of the mark behind a name

/// Where a value lies from the middle of a signed measure, −1 … 1, or from the least of another, 0 … 1; in steps that
/// the eye can tell apart and a legend can show.
double stepOf(const AgreementPicture& picture, double strength)
{
    return std::round((picture.isSigned() ? 2 * strength - 1 : strength) * 10) / 10;
}

/// Against each other is another colour than little in common.
Style styleOfStep(double step)
{
    Style style{step < 0 ? Tone::StanceM2 : Tone::Accent};
    style.opacity = 0.08 + 0.92 * std::abs(step);
    return style;
}

class AgreementChart
{
public:
    AgreementChart(Scene& scene, const AgreementPicture& picture)
        : m_scene(scene), m_picture(picture), m_order(stats::leafOrder(picture.tree()))
    {
    }

    void draw();

private:
    void layOut();
    void drawNames();
    void drawCell(std::size_t row, std::size_t column);
    void drawCount(const Rect& cell, std::size_t shared, Tone ink);
    void drawTree();
    void addLegend();
    Font font(double room) const { return {std::min(nameFont.size, room * 0.88), nameFont.weight}; }
    double x(std::size_t column) const { return m_scene.plot.x + static_cast<double>(column) * m_cellWidth; }
    double y(std::size_t row) const { return m_scene.plot.y + static_cast<double>(row) * m_cellHeight; }

    Scene& m_scene;
    const AgreementPicture& m_picture;
    std::vector<std::size_t> m_order;
    double m_cellWidth = 0;
    double m_cellHeight = 0;
    double m_tree = 0;     ///< width of the dendrogram
    bool m_turned = false; ///< names of columns stand upright
};

void AgreementChart::layOut()
{
    const auto& context = m_picture.context();
    const auto n = static_cast<double>(m_order.size());
    double longest = 0;
    for (const std::size_t at : m_order)
        longest = std::max(longest, context.measure.width(m_picture.shortName(at), nameFont));
    const bool named = context.height * 0.8 / n >= leastForName;
    const double gutter = (named ? std::min(longest + 10, context.width * 0.22) : 8) + stripe;
    m_tree = context.width >= 360 ? std::min(110.0, context.width * 0.14) : 0;
    m_cellWidth = std::min((context.width - gutter - m_tree - 6) / n, 74.0);
    m_turned = m_cellWidth < longest + 4;
    const double head = m_cellWidth < leastForName ? 4 : m_turned ? std::min(longest + 10, context.height * 0.24) : 24;
    m_cellHeight = std::min((context.height - head - 4) / n, 44.0);
    m_scene.plot = {gutter, head, m_cellWidth * n, m_cellHeight * n};
}

void AgreementChart::drawNames()
{
    const auto& measure = m_picture.context().measure;
    const auto& plot = m_scene.plot;
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        const std::size_t at = m_order[i];
        m_scene.add(Layer::Grid, Box{{plot.x - stripe, y(i), stripe - 1, m_cellHeight}, 0, {m_picture.tone(at)}});
        m_scene.hits.push_back(m_picture.actorHit({0, y(i), plot.x, m_cellHeight}, at));
        if (m_cellHeight >= leastForName) {
            const Font size = font(m_cellHeight);
            const bool broken = m_picture.breaks(at).any();
            const double end = plot.x - stripe - 4 - (broken ? breakRoom : 0);
            const auto name = elided(m_picture.shortName(at), size, end, measure);
            if (broken)
                m_scene.add(Layer::Labels, breakMark({plot.x - stripe - breakRoom / 2 - 1, y(i) + m_cellHeight / 2}));
            m_scene.add(Layer::Labels,
                        Label{{end, y(i) + m_cellHeight / 2 + size.size * 0.36}, name, size, Tone::Ink, Align::Right});
        }
        if (m_cellWidth < leastForName)
            continue;
        const double middle = x(i) + m_cellWidth / 2;
        const Font size = font(std::max(m_cellWidth, leastForName));
        if (!m_turned) {
            m_scene.add(Layer::Labels,
                        Label{{middle, plot.y - 7}, m_picture.shortName(at), size, Tone::Ink, Align::Centre});
        } else {
            const auto name = elided(m_picture.shortName(at), size, plot.y - 6, measure);
            m_scene.add(Layer::Labels,
                        Label{{middle + size.size * 0.36, plot.y - 4}, name, size, Tone::Ink, Align::Left, 90});
        }
    }
}

/// How many topics are behind a cell, in its corner where there is room.
void AgreementChart::drawCount(const Rect& cell, std::size_t shared, Tone ink)
{
    constexpr Font countFont{8};
    const auto text = std::to_string(shared);
    if (m_cellHeight < 26 || m_picture.context().measure.width(text, countFont) + 6 > m_cellWidth / 2)
        return;
    m_scene.add(Layer::Labels, Label{{cell.right() - 3, cell.bottom() - 3}, text, countFont, ink, Align::Right});
}

void AgreementChart::drawCell(std::size_t row, std::size_t column)
{
    const std::size_t a = m_order[row];
    const std::size_t b = m_order[column];
    const Rect rect{x(column), y(row), m_cellWidth, m_cellHeight};
    const double gap = std::min({1.0, m_cellWidth * 0.08, m_cellHeight * 0.08});
    if (a == b) {
        m_scene.add(Layer::Marks, Box{rect.inset(gap), 0, {Tone::Grid}});
        return;
    }
    const auto result = m_picture.matrix().at(a, b);
    Tone ink = Tone::Faint;
    if (result.value) {
        const double step = stepOf(m_picture, m_picture.strength(*result.value));
        Style style = styleOfStep(step);
        const bool isEnough = m_picture.isEnough(a, b);
        if (!isEnough) // hollow: too few topics to say so
            style = {Tone::None, Tone::Faint, 1};
        m_scene.add(Layer::Marks, Box{rect.inset(isEnough ? gap : gap + 0.5), 0, style});
        ink = !isEnough ? Tone::Muted : std::abs(step) > 0.55 ? (step < 0 ? stanceInk(-2) : Tone::OnActor) : Tone::Ink;
    }
    const bool isCount = m_picture.options().measure >= stats::Measure::Congruence &&
                         m_picture.options().normalisation == stats::Normalisation::None;
    const Font size{std::min({11.0, m_cellHeight * 0.6})};
    const auto textOf = [&](int decimals) { // in brackets where it hangs on one quote, source or coder
        const auto value = m_picture.value(result, decimals);
        return m_picture.turnedBy(a, b) ? "[" + value + "]" : value;
    };
    const auto fits = [&](const std::string& value) {
        return m_picture.context().measure.width(value, size) + 3 <= m_cellWidth;
    };
    auto text = textOf(isCount ? 0 : 2);
    if (!isCount && !fits(text))
        text = textOf(1); // rather fewer digits than no value
    if (m_cellHeight >= leastForName && fits(text))
        m_scene.add(Layer::Labels, Label{{rect.x + rect.width / 2, rect.y + rect.height / 2 + size.size * 0.36},
                                         text,
                                         size,
                                         ink,
                                         Align::Centre});
    drawCount(rect, result.shared, ink);
    const Target target = m_picture.pair(a, b);
    const Target& selected = m_picture.context().selected;
    if (selected.kind == Target::Kind::Pair && ((selected == target) || (selected == m_picture.pair(b, a))))
        m_scene.add(Layer::Overlay, Box{rect, 1, {Tone::None, Tone::Ink, 2}});
    m_scene.hits.push_back(m_picture.pairHit(rect, a, b));
}

/// The dendrogram, its root at the right: where two branches meet is how far they lie apart.
void AgreementChart::drawTree()
{
    const auto& merges = m_picture.tree().merges;
    const std::size_t leaves = m_order.size();
    double farthest = 0;
    for (const auto& merge : merges)
        farthest = std::max(farthest, merge.height.value_or(0));
    if (m_tree < 30 || farthest <= 0)
        return;
    const double left = m_scene.plot.right() + 4;
    const double unit = (m_tree - 12) / farthest;
    // Among very many actors the lines leave as much white between them as among few.
    const double thick = std::clamp(m_cellHeight * 0.14, 0.3, 1.2);
    std::vector<Point> nodes(leaves + merges.size());
    for (std::size_t i = 0; i < leaves; ++i)
        nodes[m_order[i]] = {left, y(i) + m_cellHeight / 2};
    for (std::size_t i = 0; i < merges.size(); ++i) {
        const Point a = nodes[merges[i].left];
        const Point b = nodes[merges[i].right];
        const double at = merges[i].height ? left + *merges[i].height * unit : left + m_tree - 6;
        nodes[leaves + i] = {std::max({at, a.x, b.x}), (a.y + b.y) / 2};
        // Branches between which no distance is known are joined by a broken line.
        const bool known = merges[i].height.has_value();
        const double joint = nodes[leaves + i].x;
        for (const Point& from : {a, b})
            m_scene.add(Layer::Grid, Line{from, {joint, from.y}, known ? Tone::Muted : Tone::Faint, thick, !known});
        m_scene.add(Layer::Grid, Line{{joint, a.y}, {joint, b.y}, known ? Tone::Muted : Tone::Faint, thick, !known});
    }
}

void AgreementChart::addLegend()
{
    const auto& words = m_picture.context().words;
    for (const double strength : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        m_scene.legend.push_back(
            {words.number(m_picture.valueOf(strength), 2), Glyph::Square, styleOfStep(stepOf(m_picture, strength))});
    }
    if (m_picture.options().minShared > 1)
        m_scene.legend.push_back(
            {words.count(m_picture.perUnit(PLENARY_TR_N("core", "hollow: fewer than %n shared topics"),
                                           PLENARY_TR_N("core", "hollow: fewer than %n shared events")),
                         m_picture.options().minShared),
             Glyph::Square,
             {Tone::None, Tone::Faint, 1}});
    m_picture.addBreakLegend(m_scene);
    m_scene.legend.push_back({words.say(m_picture.perUnit(PLENARY_TR("core", "– not defined: no shared topic"),
                                                          PLENARY_TR("core", "– not defined: no shared event"))),
                              Glyph::Square,
                              {Tone::None, Tone::Grid, 1}});
}

void AgreementChart::draw()
{
    layOut();
    drawNames();
    for (std::size_t row = 0; row < m_order.size(); ++row)
        for (std::size_t column = 0; column < m_order.size(); ++column)
            drawCell(row, column);
    drawTree();
    addLegend();
}

} // namespace

void drawAgreementMatrix(Scene& scene, const AgreementPicture& picture)
{
    AgreementChart(scene, picture).draw();
    picture.describe(scene, PLENARY_TR("core", "%1 of actors, two by two"));
}

} // namespace plenary::scene
