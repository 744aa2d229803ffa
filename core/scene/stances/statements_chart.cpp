// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/canvas/series_look.h"
#include "core/scene/stances/charts.h"
#include "core/scene/stances/move_arrow.h"
#include "core/scene/stances/spoken_lines.h"
#include "core/scene/view/actor_colours.h"
#include "core/scene/words/wording.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace plenary::scene
{

namespace
{

constexpr Font poleFont{13, Weight::SemiBold};
constexpr Font axisNumbers{11};
constexpr Font nameFont{15, Weight::SemiBold};
constexpr Font detailFont{11};
constexpr Font wordsFont{13};
constexpr Font bylineFont{11};
constexpr double dot = 14;
constexpr double besideDot = 7;
constexpr double axisHeight = 44;
constexpr double narrow = 620; ///< below, names stand above the statements instead of beside them
constexpr double silentBand = 28;
constexpr double leastBand = 58; ///< of a name with its figures below
constexpr double mostStretched = 1.4;
constexpr std::size_t mostWords = 60; ///< statements of an actor whose words are fetched: more have no room anywhere

/// How much of a statement is said beside its mark.
enum class Saying : std::uint8_t { TwoLines, OneLine, MarkOnly, SmallMark };

constexpr double lineHeights[] = {38, 21, dot + 2, 9};

double lineHeight(Saying saying)
{
    return lineHeights[static_cast<std::size_t>(saying)];
}

/// Between actors.
double bandAir(Saying saying)
{
    return saying == Saying::SmallMark ? 4 : 10;
}

/// Of a name above its statements.
double nameLine(Saying saying)
{
    return saying == Saying::SmallMark ? 17 : 20;
}

class Statements
{
public:
    Statements(const Context& context, const std::vector<Row>& actors, const StanceOptions& options)
        : m_context(context), m_topic(trendTopic(context, options)),
          m_cells(context, columnsOf(actors), StanceCells::Detail::Statements, options.minN), m_minN(options.minN)
    {
    }

    Scene build();

private:
    struct Band
    {
        double top = 0;
        double height = 0;
        std::size_t levels = 0; ///< lines, or marks above each other
    };
    void layOut();
    double plannedHeight(std::size_t actor, Saying saying) const;
    std::size_t levelsOf(std::size_t actor, Saying saying) const;
    void drawAxis();
    void drawPoles();
    void drawBand(std::size_t actor);
    void drawName(std::size_t actor);
    void drawMean(std::size_t actor);
    std::vector<Point> places(std::size_t actor) const;
    void drawMark(std::size_t actor, const SpokenLine& line, Point centre);
    double drawWords(const SpokenLine& line, Point centre);
    std::string byline(const SpokenLine& line, double room) const;
    void addHit(std::size_t actor, const SpokenLine& line, Point centre, double left, double right);
    std::string figures(std::size_t actor) const;
    void addTable();
    void describe();
    Row actorOf(std::size_t column) const { return m_cells.columns()[column].actor; }
    std::string name(std::size_t column) const { return m_context.actorName(actorOf(column)); }
    std::string stance(double value, int decimals = 2) const { return stanceText(m_context.words, value, decimals); }
    double x(double stance) const { return m_scene.plot.x + (stance + 2) / 4 * m_scene.plot.width; }

    const Context& m_context;
    Row m_topic;
    StanceCells m_cells;
    int m_minN;
    std::vector<Spoken> m_spoken;
    std::vector<Band> m_bands; ///< of the actors that have room
    std::vector<std::vector<std::size_t>> m_hits;
    Saying m_saying = Saying::TwoLines;
    bool m_isNarrow = false;
    double m_lineHeight = 38;
    Scene m_scene;
};

/// How many lines an actor takes: one a statement, or as many as lie above each other at one stance.
std::size_t Statements::levelsOf(std::size_t actor, Saying saying) const
{
    const auto& lines = m_spoken[actor].lines;
    if (saying < Saying::MarkOnly)
        return lines.size();
    std::map<double, std::size_t> stacks;
    std::size_t most = 0;
    for (const SpokenLine& line : lines)
        most = std::max(most, ++stacks[line.stance]);
    return most;
}

double Statements::plannedHeight(std::size_t actor, Saying saying) const
{
    const double head = m_isNarrow ? nameLine(saying) : 0;
    const double body = static_cast<double>(levelsOf(actor, saying)) * lineHeight(saying);
    if (m_spoken[actor].lines.empty())
        return std::max(silentBand, head + 4);
    const double least = m_isNarrow ? 0 : saying == Saying::TwoLines ? leastBand : 38;
    return std::max(head + body, least) + bandAir(saying);
}

void Statements::layOut()
{
    m_scene.width = m_context.width;
    m_scene.height = m_context.height;
    m_isNarrow = m_context.width < narrow;
    double gutter = 0;
    for (std::size_t actor = 0; actor < m_spoken.size() && !m_isNarrow; ++actor)
        gutter = std::max({gutter, m_context.measure.width(name(actor), nameFont),
                           m_context.measure.width(figures(actor), detailFont)});
    if (!m_isNarrow)
        gutter = std::min(gutter + 18, m_context.width * 0.26);
    m_scene.plot = {gutter + dot, axisHeight, std::max(60.0, m_context.width - gutter - 2 * dot), 0};
    const double room = m_context.height - axisHeight - 4;
    const auto planned = [&](Saying saying) {
        double sum = 0;
        for (std::size_t actor = 0; actor < m_spoken.size(); ++actor)
            sum += plannedHeight(actor, saying);
        return sum;
    };
    for (m_saying = Saying::TwoLines; m_saying != Saying::SmallMark && planned(m_saying) > room;)
        m_saying = static_cast<Saying>(static_cast<int>(m_saying) + 1);
    const double stretch = std::clamp(room / std::max(planned(m_saying), 1.0), 1.0, mostStretched);
    m_lineHeight = lineHeight(m_saying) * stretch;
    double top = axisHeight;
    for (std::size_t actor = 0; actor < m_spoken.size(); ++actor) {
        const double height = plannedHeight(actor, m_saying) * stretch;
        const bool isLast = actor + 1 == m_spoken.size();
        if (actor > 0 && top + height > axisHeight + room + 0.5 - (isLast ? 0 : 16))
            break;
        m_bands.push_back({top, height, levelsOf(actor, m_saying)});
        top += height;
    }
    // Some may be counted in a last line, all but one are no chart.
    const bool isEnough = m_bands.size() >= std::min<std::size_t>(m_spoken.size(), 2);
    m_scene.plot.height = isEnough ? top - axisHeight : 1;
}

void Statements::drawPoles()
{
    const auto& topic = m_context.data.topics[m_topic];
    const double half = m_scene.plot.width / 2 + dot - 12;
    const auto minus = elided("◀ " + m_context.in(topic.poleMinus), poleFont, half, m_context.measure);
    const auto plus = elided(m_context.in(topic.polePlus) + " ▶", poleFont, half, m_context.measure);
    m_scene.add(Layer::Labels, Label{{m_scene.plot.x - dot, 14}, minus, poleFont, Tone::PoleMinus});
    m_scene.add(Layer::Labels, Label{{m_scene.plot.right() + dot, 14}, plus, poleFont, Tone::PolePlus, Align::Right});
    m_scene.hits.push_back({{m_scene.plot.x - dot, 0, m_scene.plot.width + 2 * dot, 20},
                            {Target::Kind::Topic, topic.id.value},
                            m_context.in(topic.name) + "\n" + m_context.in(topic.definition),
                            m_context.in(topic.name)});
}

void Statements::drawAxis()
{
    const auto& plot = m_scene.plot;
    drawPoles();
    for (int value = -2; value <= 2; ++value) {
        m_scene.add(Layer::Grid, Line{{x(value), plot.y - 6},
                                      {x(value), plot.bottom()},
                                      value == 0 ? Tone::Line : Tone::Grid,
                                      value == 0 ? 1.5 : 1});
        const auto text = value == 0 && plot.width > 420
                              ? m_context.words.say(PLENARY_TR("core", "%1 balanced"), {stance(0)})
                              : stance(value);
        m_scene.add(Layer::Labels, Label{{x(value), 33}, text, axisNumbers, Tone::Muted, Align::Centre});
    }
}

/// “3 statements · mean −0.5”; why there is none where there is none.
std::string Statements::figures(std::size_t actor) const
{
    const auto& words = m_context.words;
    const StanceCell& cell = m_cells.at(actor, m_topic);
    if (cell.n == 0)
        return silenceText(m_context, cell);
    auto text = words.count(PLENARY_TR_N("core", "%n statements"), static_cast<long>(cell.n));
    if (cell.summary && cell.n > 1)
        text += " · " + words.say(PLENARY_TR("core", "mean %1"), {stance(cell.summary->mean, 2)});
    return text;
}

void Statements::drawName(std::size_t actor)
{
    const Band& band = m_bands[actor];
    const Tone tone = shifted(Tone::Actor0, actor);
    const double room = m_isNarrow ? m_context.width * 0.55 : m_scene.plot.x - dot - 8;
    const auto text = elided(name(actor), nameFont, room, m_context.measure);
    const bool isSilent = m_spoken[actor].lines.empty();
    const double base = band.top + (m_isNarrow ? nameLine(m_saying) - 4 : 19);
    m_scene.add(Layer::Labels, Label{{0, base}, text, nameFont, tone});
    if (m_isNarrow) {
        const double after = m_context.measure.width(text, nameFont) + 8;
        const auto beside = elided(figures(actor), detailFont, m_context.width - after, m_context.measure);
        m_scene.add(Layer::Labels, Label{{after, base}, beside, detailFont, Tone::Muted});
    } else if (isSilent) {
        const auto beside = elided(figures(actor), detailFont, m_scene.plot.width, m_context.measure);
        m_scene.add(Layer::Labels, Label{{m_scene.plot.x, base}, beside, detailFont, Tone::Muted});
    } else {
        const auto below = elided(figures(actor), detailFont, room, m_context.measure);
        m_scene.add(Layer::Labels, Label{{0, base + 17}, below, detailFont, Tone::Muted});
    }
    m_scene.add(Layer::Grid, Line{{0, band.top + band.height}, {m_context.width, band.top + band.height}, Tone::Grid});
    m_scene.hits.push_back(
        {{0, band.top, room, std::min(band.height, 40.0)},
         {Target::Kind::Cell, m_context.data.actors[actorOf(actor)].id.value, m_context.data.topics[m_topic].id.value},
         cellTip(m_context, m_cells.columns()[actor], m_topic, m_cells.at(actor, m_topic)),
         name(actor) + ", " + figures(actor)});
}

void Statements::drawMean(std::size_t actor)
{
    const StanceCell& cell = m_cells.at(actor, m_topic);
    if (!cell.summary || cell.n < 2) // one statement is no mean
        return;
    constexpr double width = 6;
    const Band& band = m_bands[actor];
    const double head = m_isNarrow ? nameLine(m_saying) : 4;
    m_scene.add(Layer::Bands, Box{{x(cell.summary->mean) - width / 2, band.top + head, width, band.height - head - 4},
                                  2,
                                  {shifted(Tone::Actor0, actor), Tone::None, 1, Pattern::Solid, 0.3}});
}

/// Where the marks of an actor stand, in the order of its lines.
std::vector<Point> Statements::places(std::size_t actor) const
{
    const Band& band = m_bands[actor];
    const auto& lines = m_spoken[actor].lines;
    const double head = m_isNarrow ? nameLine(m_saying) : 0;
    const double body = band.height - head - bandAir(m_saying);
    const auto levels = static_cast<double>(std::max<std::size_t>(band.levels, 1));
    const double step = std::min(m_lineHeight, body / levels);
    const double first = band.top + head + bandAir(m_saying) / 2 + (body - step * levels) / 2;
    std::vector<Point> at;
    std::map<double, double> stacks;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const double level = m_saying >= Saying::MarkOnly ? stacks[lines[i].stance]++ : static_cast<double>(i);
        const double inLine = m_saying == Saying::TwoLines ? std::min(step / 2, dot) : step / 2;
        at.push_back({x(lines[i].stance), first + level * step + inLine});
    }
    return at;
}

void Statements::drawMark(std::size_t actor, const SpokenLine& line, Point centre)
{
    const Tone tone = shifted(Tone::Actor0, actor);
    const Glyph glyph = actorGlyph(actor);
    const double size = glyphSize(glyph, std::min(dot, std::max(6.0, m_lineHeight - 1)));
    if (line.coders.high > line.coders.low)
        m_scene.add(Layer::Grid, Line{{x(line.coders.low), centre.y}, {x(line.coders.high), centre.y}, tone, 2});
    m_scene.add(Layer::Marks,
                Mark{centre, glyph, size, line.open ? Style{Tone::Panel, tone, 2} : Style{tone, Tone::Panel, 1}});
    if (line.againstDeed)
        m_scene.add(Layer::Labels, breakMark({centre.x + size / 2, centre.y - size / 2}));
}

/// Who spoke, when and who tells it, as much as there is room for; who tells it is the last to go.
std::string Statements::byline(const SpokenLine& line, double room) const
{
    using Parts = std::array<const std::string*, 3>;
    for (const Parts& wanted :
         {Parts{&line.author, &line.when, &line.teller}, Parts{&line.author, &line.day, &line.teller},
          Parts{&line.author, &line.teller}, Parts{&line.teller}}) {
        std::vector<std::string> parts;
        for (const std::string* part : wanted)
            if (part && !part->empty())
                parts.push_back(*part);
        auto text = join(parts, ", ");
        if (m_context.measure.width(text, bylineFont) <= room)
            return text;
    }
    return {};
}

/// The words stand right of the mark; left of it where they have room there alone, or more of it. Answers how far they
/// reach from it, below zero to the left.
double Statements::drawWords(const SpokenLine& line, Point centre)
{
    if (m_saying >= Saying::MarkOnly)
        return 0;
    const double beside = dot / 2 + besideDot;
    const double right = m_scene.plot.right() + dot - centre.x - beside;
    const double left = centre.x - beside - (m_scene.plot.x - dot);
    const double wanted = m_context.measure.width(line.words, wordsFont);
    const bool isLeft = right < wanted && left > right;
    const double room = isLeft ? left : right;
    const auto words = elided(line.words, wordsFont, room, m_context.measure);
    const double width = m_context.measure.width(words, wordsFont);
    const bool isBeside = m_saying == Saying::OneLine;
    const auto said = byline(line, isBeside ? room - width - 8 : room);
    const double sideways = isLeft ? -1 : 1;
    const Align align = isLeft ? Align::Right : Align::Left;
    const double at = centre.x + sideways * beside;
    m_scene.add(Layer::Labels, Label{{at, centre.y + 4.5}, words, wordsFont, Tone::Ink, align});
    const Point below = isBeside ? Point{at + sideways * (width + 8), centre.y + 4.5} : Point{at, centre.y + 20};
    if (!said.empty())
        m_scene.add(Layer::Labels, Label{below, said, bylineFont, Tone::Muted, align});
    const double more = m_context.measure.width(said, bylineFont);
    return sideways * (beside + (isBeside ? width + 8 + more : std::max(width, more)));
}

void Statements::addHit(std::size_t actor, const SpokenLine& line, Point centre, double left, double right)
{
    const auto& data = m_context.data;
    const Row event = data.positions.event[line.position];
    const Target target =
        event == noRow ? Target{Target::Kind::Cell, data.actors[actorOf(actor)].id.value, data.topics[m_topic].id.value}
                       : Target{Target::Kind::Event, data.events.id[event].value};
    if (m_context.selected == target)
        m_scene.add(Layer::Overlay,
                    Mark{centre, actorGlyph(actor), glyphSize(actorGlyph(actor), dot) + 6, {Tone::None, Tone::Ink, 2}});
    const double height = std::max(dot, m_saying == Saying::TwoLines ? 34 : m_lineHeight - 1);
    const double top = centre.y - (m_saying == Saying::TwoLines ? dot / 2 + 2 : height / 2);
    const auto value = stance(line.stance, line.coders.high > line.coders.low ? 1 : 0);
    std::string tip = labelled(m_context.words, name(actor), value);
    for (const std::string* part : {&line.words, &line.author, &line.when, &line.teller})
        if (!part->empty())
            tip += "\n" + *part;
    std::string spoken = name(actor) + ", " + value;
    for (const std::string* part : {&line.words, &line.author, &line.when, &line.teller})
        if (!part->empty())
            spoken += ", " + *part;
    m_scene.hits.push_back({{left, top, right - left, height}, target, tip, spoken});
    m_scene.hits.back().record = {EntityKind::Position, data.positions.id[line.position].value};
}

void Statements::drawBand(std::size_t actor)
{
    drawName(actor);
    drawMean(actor);
    const auto at = places(actor);
    const auto& spoken = m_spoken[actor];
    for (const Move& move : spoken.moves)
        addMoveArrow(m_scene, at[move.from], at[move.to], std::min(dot, m_lineHeight), shifted(Tone::Actor0, actor));
    for (std::size_t i = 0; i < spoken.lines.size(); ++i) {
        drawMark(actor, spoken.lines[i], at[i]);
        const double reach = drawWords(spoken.lines[i], at[i]);
        m_hits[actor][i] = m_scene.hits.size();
        addHit(actor, spoken.lines[i], at[i], at[i].x + std::min(reach, -dot / 2), at[i].x + std::max(reach, dot / 2));
    }
}

void Statements::addTable()
{
    const auto& words = m_context.words;
    auto& table = m_scene.table;
    table.columns = {words.say(PLENARY_TR("core", "Actor")),          words.say(PLENARY_TR("core", "Spoken by")),
                     words.say(PLENARY_TR("core", "Time")),           words.say(PLENARY_TR("core", "Stance")),
                     words.say(PLENARY_TR("core", "Range from")),     words.say(PLENARY_TR("core", "Range to")),
                     words.say(PLENARY_TR("core", "Statement")),      words.say(PLENARY_TR("core", "Stated outright")),
                     words.say(PLENARY_TR("core", "Words and deeds"))};
    const auto yesNo = [&](bool yes) { return words.say(yes ? PLENARY_TR("core", "yes") : PLENARY_TR("core", "no")); };
    const auto& positions = m_context.data.positions;
    for (std::size_t actor = 0; actor < m_spoken.size(); ++actor)
        for (std::size_t i = 0; i < m_spoken[actor].lines.size(); ++i) {
            const SpokenLine& line = m_spoken[actor].lines[i];
            const bool isDisputed = line.coders.high > line.coders.low;
            table.rows.push_back(
                {{name(actor), m_context.actorName(positions.actor[line.position]), line.when,
                  stance(line.stance, isDisputed ? 1 : 0), isDisputed ? stance(line.coders.low, 0) : "",
                  isDisputed ? stance(line.coders.high, 0) : "", line.words,
                  yesNo(positions.basis[line.position] == Basis::Stated),
                  line.againstDeed ? words.say(PLENARY_TR("core", "words against deeds")) : ""},
                 m_hits[actor][i]});
        }
}

void Statements::describe()
{
    const auto& words = m_context.words;
    std::vector<std::string> names;
    bool anyOpen = false, anyBroken = false, anyMove = false, anyMean = false;
    for (std::size_t actor = 0; actor < m_spoken.size(); ++actor) {
        names.push_back(name(actor));
        if (actor >= m_bands.size())
            continue; // counted only
        anyMove = anyMove || !m_spoken[actor].moves.empty();
        anyMean = anyMean || (m_cells.at(actor, m_topic).summary && m_cells.at(actor, m_topic).n > 1);
        for (const SpokenLine& line : m_spoken[actor].lines) {
            anyOpen = anyOpen || line.open;
            anyBroken = anyBroken || line.againstDeed;
            m_cells.coded().eachCoding(line.position, [&](Row coding) {
                const auto behind = m_context.data.positionSources.of(coding);
                m_scene.sources.insert(m_scene.sources.end(), behind.begin(), behind.end());
            });
        }
    }
    m_scene.legend.push_back({words.say(PLENARY_TR("core", "stated outright")), Glyph::Circle, {Tone::Muted}});
    if (anyOpen)
        m_scene.legend.push_back({words.say(PLENARY_TR("core", "open mark: reported or inferred, not stated outright")),
                                  Glyph::Circle,
                                  {Tone::Panel, Tone::Muted, 1.6}});
    if (anyBroken)
        m_scene.legend.push_back(breakLegend(words));
    if (anyMove)
        m_scene.legend.push_back({words.say(PLENARY_TR("core", "one speaker moved by two steps or more")),
                                  Glyph::ArrowRight,
                                  {Tone::Muted}});
    if (anyMean)
        m_scene.legend.push_back({words.say(PLENARY_TR("core", "mean of the statements")),
                                  Glyph::Square,
                                  {Tone::Muted, Tone::None, 1, Pattern::Solid, 0.3}});
    const auto topic = m_context.in(m_context.data.topics[m_topic].name);
    const bool isSilent = std::ranges::all_of(m_spoken, [](const Spoken& spoken) { return spoken.lines.empty(); });
    m_scene.plainTitle = isSilent
                             ? words.say(PLENARY_TR("core", "No statement on “%1”"), {topic})
                             : words.say(PLENARY_TR("core", "Statements on “%1”: %2"), {topic, listed(words, names)});
    // What is not in the picture is not in its title.
    const bool isWhole = m_bands.size() == m_spoken.size();
    m_scene.title = isWhole ? foundInStatements(m_context, m_cells, m_topic, m_spoken) : std::string();
    if (m_scene.title.empty())
        m_scene.title = m_scene.plainTitle;
    const bool isInOrder = m_saying < Saying::MarkOnly;
    m_scene.subtitle =
        words.say(isInOrder ? PLENARY_TR("core", "Every statement between the two poles, in the order of time · %1")
                            : PLENARY_TR("core", "Every statement between the two poles · %1"),
                  {asOfText(m_context)}) +
        leftOutOn(m_context, m_cells, m_topic);
    addMeanNotes(m_scene.notes, m_context, m_minN);
    m_scene.altText = m_scene.title + ". " + m_scene.subtitle + ".";
    for (std::size_t actor = 0; actor < m_spoken.size(); ++actor)
        m_scene.altText += " " + words.say(PLENARY_TR("core", "%1: %2"), {name(actor), figures(actor)}) + ".";
    m_scene.table.caption = m_scene.title;
    if (isSilent) {
        m_scene.legend.clear();
        m_scene.emptyText =
            words.say(PLENARY_TR("core", "No statement of these actors on “%1” is among those shown."), {topic});
    }
}

Scene Statements::build()
{
    if (m_topic == noRow || m_cells.columns().empty()) {
        m_scene.width = m_context.width;
        m_scene.height = m_context.height;
        m_scene.title = m_context.words.say(PLENARY_TR("core", "Statements"));
        m_scene.emptyText = m_context.words.say(PLENARY_TR("core", "Choose one to six actors and a topic."));
        return std::move(m_scene);
    }
    m_spoken = spokenOn(m_context, m_cells, m_topic, mostWords);
    for (const Spoken& spoken : m_spoken)
        m_hits.emplace_back(spoken.lines.size(), Table::npos);
    layOut();
    describe();
    if (m_scene.emptyText.empty()) {
        drawAxis();
        for (std::size_t actor = 0; actor < m_bands.size(); ++actor)
            drawBand(actor);
        if (m_bands.size() < m_spoken.size())
            m_scene.add(Layer::Labels, Label{{0, m_scene.plot.bottom() + 12},
                                             m_context.words.count(PLENARY_TR_N("core", "… and %n more actors"),
                                                                   static_cast<long>(m_spoken.size() - m_bands.size())),
                                             detailFont,
                                             Tone::Muted});
    }
    addTable();
    return std::move(m_scene);
}

} // namespace

Scene buildStatements(const Context& context, const std::vector<Row>& actors, const StanceOptions& options)
{
    std::vector<Row> shown = actors;
    shown.resize(std::min(shown.size(), mostInProfile));
    Scene scene = Statements(context, shown, options).build();
    scene.dyes = ownColours(context.data, shown);
    return scene;
}

} // namespace plenary::scene
