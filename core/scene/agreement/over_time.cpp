// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/agreement/agreement.h"
#include "core/scene/canvas/series_look.h"
#include "core/scene/stances/step_curves.h"
#include "core/stats/polarisation.h"

#include <algorithm>
#include <functional>
#include <ranges>

namespace plenary::scene
{

namespace
{

constexpr std::size_t topicsDrawn = 5;
constexpr std::size_t actorsPaired = 4; ///< six pairs, as many as there are colours

struct Walk
{
    std::size_t statements = 0;
    std::vector<Row> sources;
};

/// forEachStatement() by when each counts, by the rule of the view.
template <class Visit>
void forEachStatementInTime(const View& view, const CodedStatements& coded, const std::vector<StanceColumn>& columns,
                            Visit visit)
{
    struct Statement
    {
        Instant from;
        std::uint32_t column;
        Row row;
    };
    ColumnLookup lookup(view.data, columns, view.countSpokenFor);
    const MadeInTime made(view);
    std::vector<Statement> statements;
    forEachStatement(view, coded, lookup,
                     [&](std::uint32_t column, Row row) { statements.push_back({made.countsFrom(row), column, row}); });
    if (!std::ranges::is_sorted(statements, {}, &Statement::from))
        std::ranges::stable_sort(statements, {}, &Statement::from);
    for (const auto& statement : statements)
        visit(statement.column, statement.row, statement.from);
}

/// Counts statements moment by moment, and calls `moment(at, table, topics that changed)` after each.
template <class Visit>
Walk walkThroughTime(const View& view, const ComparedUnits& units, const std::vector<StanceColumn>& columns,
                     Visit moment)
{
    const auto& data = view.data;
    const auto& positions = data.positions;
    stats::StanceTable table(columns.size(), units.count());
    std::vector<std::uint8_t> isChanged(units.count());
    std::vector<Row> changed;
    Walk walk;
    Row last = noRow;
    Instant now = distantPast;
    const auto close = [&] {
        if (!changed.empty())
            moment(now, table, changed);
        for (const Row topic : changed)
            isChanged[topic] = 0;
        changed.clear();
    };
    const CodedStatements coded(view);
    forEachStatementInTime(view, coded, columns, [&](std::uint32_t column, Row row, Instant made) {
        const std::uint32_t topic = units.of(row);
        if (topic == ComparedUnits::none)
            return;
        if (row != last) {
            if (last != noRow && made != now)
                close();
            last = row;
            now = made;
            ++walk.statements;
            coded.eachCoding(row, [&](Row coding) {
                const auto behind = data.positionSources.of(coding);
                walk.sources.insert(walk.sources.end(), behind.begin(), behind.end());
            });
        }
        const auto sample = coded.sample(positions, row);
        table.add(column, topic, sample.stance, sample.weight);
        if (std::exchange(isChanged[topic], 1) == 0)
            changed.push_back(topic);
    });
    close();
    return walk;
}

/// Adds a step where the value is another than before.
void append(std::vector<Moment>& moments, Instant at, std::optional<double> value)
{
    if (moments.empty() ? value.has_value() : moments.back().value != value)
        moments.push_back({at, value});
}

void describe(Scene& scene, const View& view, const StanceOptions& options, Walk walk,
              const std::vector<StanceColumn>& columns)
{
    const auto& words = view.words;
    scene.subtitle = asOfText(view) + leftOutOfStatements(view) + " · " +
                     words.count(PLENARY_TR_N("core", "%n actors"), std::ssize(columns)) + " · " +
                     words.count(PLENARY_TR_N("core", "%n statements"), static_cast<long>(walk.statements));
    const StanceCells cells(view, columns, StanceCells::Detail::Counts);
    std::vector<Breaks> breaks;
    for (std::size_t column = 0; column < columns.size(); ++column)
        breaks.push_back(cells.breaksOfColumn(column));
    if (auto note = breakNote(view, columns, breaks); !note.empty())
        scene.notes.push_back(std::move(note));
    addMeanNotes(scene.notes, view, options.minN);
    scene.sources = std::move(walk.sources);
    scene.altText = scene.title + ". " + scene.subtitle;
    scene.table.caption = scene.altText;
}

} // namespace

void drawPolarisation(Scene& scene, const Context& context, const std::vector<StanceColumn>& columns,
                      const StanceOptions& options)
{
    const auto& words = context.words;
    std::vector<CourseLine> lines(context.data.topics.size());
    std::vector<std::optional<double>> current(lines.size());
    CourseLine mean{words.say(PLENARY_TR("core", "Mean of all topics")), {}, Tone::Ink, {}, true};
    double sum = 0;
    std::size_t known = 0;
    auto walk = walkThroughTime(
        context, ComparedUnits(context.data, CompareBy::Topic), columns,
        [&](Instant at, const stats::StanceTable& table, const std::vector<Row>& changed) {
            for (const Row topic : changed) {
                const auto now = stats::polarisation(table.meansOnTopic(topic, leastN(options)));
                sum += now.value_or(0) - current[topic].value_or(0);
                known = known + now.has_value() - current[topic].has_value();
                append(lines[topic].moments, at, current[topic] = now);
            }
            append(mean.moments, at,
                   known > 0 ? std::optional(std::max(0.0, sum) / static_cast<double>(known)) : std::nullopt);
        });
    std::vector<Row> topics;
    for (Row topic = 0; topic < lines.size(); ++topic)
        if (current[topic])
            topics.push_back(topic);
    std::ranges::stable_sort(topics, std::greater<>{}, [&](Row topic) { return *current[topic]; });
    topics.resize(std::min(topics.size(), topicsDrawn));
    std::vector<CourseLine> shown{std::move(mean)};
    for (const Row topic : topics) {
        const auto& record = context.data.topics[topic];
        shown.push_back({context.in(record.name),
                         std::move(lines[topic].moments),
                         shifted(Tone::Actor0, shown.size() - 1),
                         {Target::Kind::Topic, record.id.value},
                         false,
                         actorDash(shown.size())});
    }
    scene.title = words.say(PLENARY_TR("core", "Polarisation over time"));
    scene.notes = {words.say(PLENARY_TR("core", "Index = variance of the actors’ mean stances / 4, its greatest value: "
                                                "0 all alike, 1 half at each pole (DiMaggio, Evans & Bryson 1996).")),
                   words.say(PLENARY_TR("core", "Thick: mean of the topics that two actors or more spoke on. Thin: the "
                                                "topics on which they lie farthest apart at the end."))};
    scene.table.columns = {words.say(PLENARY_TR("core", "Topic")), words.say(PLENARY_TR("core", "From")),
                           words.say(PLENARY_TR("core", "Polarisation"))};
    if (shown.front().moments.empty())
        scene.emptyText = words.say(PLENARY_TR(
            "core", "Among the statements shown no two of these actors share a topic: polarisation is not defined."));
    describe(scene, context, options, std::move(walk), columns);
    drawCourses(scene, context, options, shown, 0, 1);
}

void drawAgreementOverTime(Scene& scene, const Context& context, std::vector<StanceColumn> columns,
                           const StanceOptions& options)
{
    const auto& words = context.words;
    columns.resize(std::min(columns.size(), actorsPaired));
    const auto measure = words.say(labelOf(options.measure));
    std::vector<CourseLine> lines;
    const auto key = [&](std::size_t at) { return context.data.actors[columns[at].actor].id.value; };
    for (std::size_t a = 0; a < columns.size(); ++a)
        for (std::size_t b = a + 1; b < columns.size(); ++b)
            lines.push_back({columnShort(context, columns[a]) + " · " + columnShort(context, columns[b]),
                             {},
                             shifted(Tone::Actor0, lines.size()),
                             {Target::Kind::Pair, key(a), key(b)},
                             false,
                             actorDash(lines.size())});
    const ComparedUnits units(context.data, options.unit);
    const std::vector<double> silence(columns.size() * units.count(), stats::missing);
    stats::AgreementMatrix matrix(options.measure, silence, columns.size(), units.count(), options.pairOptions());
    double low = 0;
    double high = 1;
    auto walk = walkThroughTime(context, units, columns,
                                [&](Instant at, const stats::StanceTable& table, const std::vector<Row>& changed) {
                                    for (const Row topic : changed)
                                        matrix.replaceTopic(topic, table.valuesOnTopic(options.measure, topic, leastN(options)));
                                    matrix.refresh();
                                    auto line = lines.begin();
                                    for (std::size_t a = 0; a < columns.size(); ++a)
                                        for (std::size_t b = a + 1; b < columns.size(); ++b, ++line) {
                                            const auto value =
                                                matrix.isEnough(a, b) ? matrix.at(a, b).value : std::nullopt;
                                            append(line->moments, at, value);
                                            low = std::min(low, std::floor(value.value_or(0)));
                                            high = std::max(high, std::ceil(value.value_or(0)));
                                        }
                                });
    scene.title = words.say(PLENARY_TR("core", "%1 of actors over time"), {measure});
    const auto formula = stats::formula(words, options.measure, options.pairOptions());
    scene.notes = {formula + ". " +
                   words.count(PLENARY_TR_N("core", "Where two share fewer than %n topics nothing is drawn."), options.minShared)};
    scene.table.columns = {words.say(PLENARY_TR("core", "Pair")), words.say(PLENARY_TR("core", "From")), measure};
    if (std::ranges::all_of(lines, [](const CourseLine& line) { return line.moments.empty(); }))
        scene.emptyText =
            words.say(PLENARY_TR("core", "Among the statements shown no two of these actors share enough topics."));
    describe(scene, context, options, std::move(walk), columns);
    drawCourses(scene, context, options, lines, low, high);
}

} // namespace plenary::scene
