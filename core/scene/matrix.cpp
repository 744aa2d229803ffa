// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/stances.h"
#include "core/scene/wording.h"

#include <algorithm>
#include <cmath>

namespace plenary::scene
{

namespace
{

constexpr Font headFont{12, Weight::SemiBold};
constexpr Font rowFont{12.5, Weight::Medium};
constexpr Font poleFont{10};
constexpr Font countFont{9};

struct Layout
{
    double gutter = 0;
    double head = 26;
    double cellWidth = 0;
    double rowHeight = 0;
    bool poles = false;
};

Layout layOut(const Context& context, std::size_t columns)
{
    Layout layout;
    const auto& topics = context.data.topics;
    double widest = 60;
    for (const auto& topic : topics)
        widest = std::max(widest, context.measure.width(context.in(topic.name), rowFont));
    const double rows = static_cast<double>(std::max<std::size_t>(topics.size(), 1));
    layout.rowHeight = std::clamp((context.height - layout.head) / rows, 14.0, 52.0);
    layout.poles = layout.rowHeight >= 32 && context.width >= 560;
    if (layout.poles)
        for (const auto& topic : topics)
            widest = std::max(
                widest, std::min(context.width * 0.38,
                                 context.measure.width(context.in(topic.poleMinus) + " ↔ " + context.in(topic.polePlus),
                                                       poleFont)));
    layout.gutter = std::min(widest + 16, context.width * 0.42);
    layout.cellWidth =
        std::min((context.width - layout.gutter - 4) / static_cast<double>(std::max<std::size_t>(columns, 1)), 84.0);
    return layout;
}

Style cellStyle(const StanceCell& cell)
{
    const Tone tone = stanceTone(cell.summary->mean);
    if (cell.hollow())
        return {Tone::Panel, tone, 1.6, Pattern::Hollow};
    if (cell.indirect())
        return {tone, Tone::Panel, 1, Pattern::Hatch};
    return {tone};
}

void drawCell(Scene& scene, const Context& context, const Rect& cellRect, Row actor, Row topic, const StanceCell& cell)
{
    const Rect box = cellRect.inset(1.5);
    const Point middle{box.x + box.width / 2, box.y + box.height / 2};
    const Target target{Target::Kind::Cell, context.data.actors[actor].id.value, context.data.topics[topic].id.value};
    if (!cell.summary) {
        scene.add(Layer::Marks, Box{box, 3, {Tone::None, Tone::Grid, 1}});
        scene.add(Layer::Labels, Label{{middle.x, middle.y + 4}, "–", {12}, Tone::Faint, Align::Centre});
    } else {
        scene.add(Layer::Marks, Box{box, 3, cellStyle(cell)});
        const Tone ink = cell.hollow() ? Tone::Ink : stanceInk(cell.summary->mean);
        const auto figure = stanceText(context.words, cell.summary->mean, 1);
        const double size = std::min(12.5, box.height * 0.62);
        const Font font{size, Weight::SemiBold};
        const double width = context.measure.width(figure, font);
        const auto n = std::to_string(cell.summary->n);
        const double countWidth = context.measure.width(n, countFont);
        const bool roomForCount = box.height >= 15 && width / 2 + countWidth + 5 <= box.width / 2 + 1;
        // Hatching would cut through the figures, so they stand on a patch of the plain colour.
        if (cell.indirect() && !cell.hollow())
            scene.add(Layer::Marks, Box{{middle.x - width / 2 - 3, middle.y - size * 0.6, width + 6, size * 1.2},
                                        2,
                                        {stanceTone(cell.summary->mean)}});
        scene.add(Layer::Labels, Label{{middle.x, middle.y + size * 0.36}, figure, font, ink, Align::Centre});
        if (roomForCount) {
            if (cell.indirect() && !cell.hollow())
                scene.add(Layer::Marks, Box{{box.right() - countWidth - 5, box.bottom() - 11, countWidth + 4, 10},
                                            2,
                                            {stanceTone(cell.summary->mean)}});
            scene.add(Layer::Labels, Label{{box.right() - 3, box.bottom() - 3}, n, countFont, ink, Align::Right});
        }
    }
    if (context.selected == target)
        scene.add(Layer::Overlay, Box{cellRect.inset(0.5), 4, {Tone::None, Tone::Ink, 2}});
    scene.hits.push_back({cellRect, target, cellTip(context, actor, topic, cell),
                          context.actorName(actor) + ", " + context.in(context.data.topics[topic].name) + ": " +
                              (cell.summary ? stanceText(context.words, cell.summary->mean, 2)
                                            : context.words.say(PLENARY_TR("core", "No statement")))});
}

void drawTopic(Scene& scene, const Context& context, const Layout& layout, Row topic, double y)
{
    const auto& record = context.data.topics[topic];
    const double room = layout.gutter - 14;
    const double middle = y + layout.rowHeight / 2;
    const auto name = elided(context.in(record.name), rowFont, room, context.measure);
    scene.add(
        Layer::Labels,
        Label{{layout.gutter - 10, layout.poles ? middle - 1 : middle + 4}, name, rowFont, Tone::Ink, Align::Right});
    if (layout.poles) {
        const auto poles =
            elided(context.in(record.poleMinus) + " ↔ " + context.in(record.polePlus), poleFont, room, context.measure);
        scene.add(Layer::Labels, Label{{layout.gutter - 10, middle + 11}, poles, poleFont, Tone::Muted, Align::Right});
    }
    scene.hits.push_back({{0, y, layout.gutter, layout.rowHeight},
                          {Target::Kind::Topic, record.id.value},
                          context.in(record.name) + "\n" + context.in(record.definition) + "\n−2 " +
                              context.in(record.poleMinus) + "\n+2 " + context.in(record.polePlus),
                          context.in(record.name)});
}

void addLegend(Scene& scene, const Context& context)
{
    const auto& words = context.words;
    const char* steps[] = {PLENARY_TR("core", "−2 wholly the first pole"), PLENARY_TR("core", "−1"),
                           PLENARY_TR("core", "0 balanced"), PLENARY_TR("core", "+1"),
                           PLENARY_TR("core", "+2 wholly the second pole")};
    for (std::size_t i = 0; i < 5; ++i)
        scene.legend.push_back({words.translate(steps[i]), Glyph::Square, {shifted(Tone::StanceM2, i)}});
    scene.legend.push_back(
        {words.say(PLENARY_TR("core", "– no statement")), Glyph::Square, {Tone::None, Tone::Grid, 1}});
    scene.legend.push_back({words.say(PLENARY_TR("core", "not stated outright")),
                            Glyph::Square,
                            {Tone::Stance0, Tone::Muted, 1, Pattern::Hatch}});
}

void addTable(Scene& scene, const Context& context, const StanceCells& cells)
{
    const auto& words = context.words;
    auto& table = scene.table;
    table.columns = {words.say(PLENARY_TR("core", "Topic")),          words.say(PLENARY_TR("core", "Actor")),
                     words.say(PLENARY_TR("core", "Mean")),           words.say(PLENARY_TR("core", "Statements")),
                     words.say(PLENARY_TR("core", "Spread")),         words.say(PLENARY_TR("core", "With passages")),
                     words.say(PLENARY_TR("core", "Stated outright"))};
    for (Row topic = 0; topic < context.data.topics.size(); ++topic) {
        for (std::size_t i = 0; i < cells.actors().size(); ++i) {
            const StanceCell& cell = cells.at(i, topic);
            const Target target{Target::Kind::Cell, context.data.actors[cells.actors()[i]].id.value,
                                context.data.topics[topic].id.value};
            const auto hit = std::ranges::find(scene.hits, target, &Hit::target);
            table.rows.push_back(
                {{context.in(context.data.topics[topic].name), context.actorName(cells.actors()[i]),
                  cell.summary ? stanceText(words, cell.summary->mean, 2) : "", std::to_string(cell.positions.size()),
                  cell.summary && cell.summary->sd ? words.number(*cell.summary->sd, 2) : "",
                  std::to_string(cell.proven), std::to_string(cell.stated)},
                 hit == scene.hits.end() ? Table::npos : static_cast<std::size_t>(hit - scene.hits.begin())});
        }
    }
}

} // namespace

Scene buildMatrix(const Context& context, const std::vector<Row>& actors)
{
    Scene scene;
    scene.width = context.width;
    scene.height = context.height;
    const StanceCells cells(context, actors, false);
    const Layout layout = layOut(context, actors.size());
    scene.plot = {layout.gutter, layout.head, layout.cellWidth * static_cast<double>(actors.size()),
                  layout.rowHeight * static_cast<double>(context.data.topics.size())};
    for (std::size_t i = 0; i < actors.size(); ++i) {
        const double x = layout.gutter + static_cast<double>(i) * layout.cellWidth;
        const auto name = elided(context.actorShort(actors[i]), headFont, layout.cellWidth - 2, context.measure);
        scene.add(Layer::Labels, Label{{x + layout.cellWidth / 2, 16}, name, headFont, Tone::Ink, Align::Centre});
        scene.hits.push_back({{x, 0, layout.cellWidth, layout.head},
                              {Target::Kind::Actor, context.data.actors[actors[i]].id.value},
                              context.actorName(actors[i]) + "\n" + context.in(context.data.actors[actors[i]].role),
                              context.actorName(actors[i])});
    }
    for (Row topic = 0; topic < context.data.topics.size(); ++topic) {
        const double y = layout.head + topic * layout.rowHeight;
        drawTopic(scene, context, layout, topic, y);
        for (std::size_t i = 0; i < actors.size(); ++i)
            drawCell(scene, context,
                     {layout.gutter + static_cast<double>(i) * layout.cellWidth, y, layout.cellWidth, layout.rowHeight},
                     actors[i], topic, cells.at(i, topic));
    }
    addLegend(scene, context);
    addTable(scene, context, cells);
    scene.sources = cells.sources(context.data);
    scene.title = context.words.say(PLENARY_TR("core", "Stances by topic and actor"));
    scene.subtitle = asOfText(context);
    scene.notes.push_back(context.words.say(
        PLENARY_TR("core", "Large figure: mean stance. Small figure: number of statements behind it.")));
    scene.notes.push_back(meanNote(context));
    scene.altText = scene.title + ", " + scene.subtitle;
    scene.table.caption = scene.altText;
    if (actors.empty() || context.data.topics.empty())
        scene.emptyText = context.words.say(PLENARY_TR("core", "No statement passes the filter up to this date."));
    return scene;
}

} // namespace plenary::scene
