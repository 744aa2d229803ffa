// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/map/colours.h"

#include "core/scene/stances/charts.h"
#include "core/scene/words/wording.h"
#include "core/stats/pairwise.h"

#include <algorithm>
#include <cmath>

namespace plenary::scene
{

namespace
{

constexpr const char* classKeys[signatoryClasses] = {"signed",    "later-list", "ratified", "joined",
                                                     "bloc-only", "declined",   "disowned", "withdrew",
                                                     "other-act", "no-record",  "possibly", "hidden"};
constexpr const char* stanceKeys[] = {"-2", "-1", "0", "+1", "+2", "none", "hidden"};
constexpr const char* agreementKeys[] = {"itself", "80-100", "60-80", "40-60", "20-40", "0-20", "none", "hidden"};
constexpr double fadedOpacity = 0.16;

Style noneStyle()
{
    return styleOf(SignatoryClass::NoRecord);
}

/// States, and whoever else speaks as a body; not persons and media, who have no place beside a map.
bool isBody(ActorKind kind)
{
    return kind == ActorKind::State || kind == ActorKind::Bloc || kind == ActorKind::Organisation;
}

std::vector<Row> bodies(const Dataset& data)
{
    std::vector<Row> rows;
    for (Row actor = 0; actor < data.actors.size(); ++actor)
        if (isBody(data.actors[actor].kind))
            rows.push_back(actor);
    return rows;
}

/// The entry behind that for “none”, where the filter hides statements.
void addHidden(MapColours& colours, const View& view)
{
    if (view.selection.hiddenPositions() > 0)
        colours.bins.push_back({MapColours::hiddenKey, view.words.say(PLENARY_TR("core", "Hidden by the filter")),
                                styleOf(SignatoryClass::Hidden), 0, false});
}

bool hidesSomething(const StanceCells& cells, std::size_t column)
{
    for (Row topic = 0; topic < cells.topics(); ++topic)
        if (cells.at(column, topic).hidden > 0)
            return true;
    return false;
}

void prepare(MapColours& colours, const View& view)
{
    colours.bin.assign(view.data.actors.size(), colours.none);
    colours.value.assign(view.data.actors.size(), "");
    colours.detail.assign(view.data.actors.size(), "");
    colours.breaks.assign(view.data.actors.size(), "");
}

void count(MapColours& colours, const Dataset& data, const SignatoryStates& states, const MapOptions& options)
{
    for (Row actor = 0; actor < data.actors.size(); ++actor)
        if (isCounted(data, states, options, actor))
            ++colours.bins[colours.bin[actor]].states;
    const auto wanted = [&](const MapBin& bin) { return std::ranges::find(options.shown, bin.key) != options.shown.end(); };
    // Keys of another colouring ask for nothing here.
    if (std::ranges::any_of(colours.bins, wanted))
        for (MapBin& bin : colours.bins)
            bin.faded = !wanted(bin);
}

/// Who said what goes against its own act about the text.
void breakClasses(MapColours& colours, const View& view, Row instrument)
{
    const Deeds all(view);
    std::vector<Deed> deeds;
    std::ranges::copy_if(all.all(), std::back_inserter(deeds), [&](const Deed& deed) {
        return deed.act != noRow && view.data.signatures[deed.act].instrument == instrument;
    });
    std::vector<Row> actors;
    for (const Deed& deed : deeds)
        if (colours.tells(deed.actor) && (actors.empty() || actors.back() != deed.actor))
            actors.push_back(deed.actor);
    if (actors.empty())
        return;
    const StanceCells cells(view, columnsOf(actors), StanceCells::Detail::Counts);
    for (const Deed& deed : deeds) {
        const auto column = static_cast<std::size_t>(std::ranges::lower_bound(actors, deed.actor) - actors.begin());
        if (column < actors.size() && actors[column] == deed.actor &&
            deed.isAgainst(cells.at(column, deed.topic).sides))
            colours.breaks[deed.actor] = breakText(view.words, {.againstDeed = true});
    }
}

MapColours byClass(const View& view, const SignatoryStates& states, Row instrument)
{
    MapColours colours;
    for (std::size_t i = 0; i < signatoryClasses; ++i) {
        const auto signatoryClass = static_cast<SignatoryClass>(i);
        colours.bins.push_back(
            {classKeys[i], view.words.translate(labelOf(signatoryClass)), styleOf(signatoryClass)});
    }
    colours.none = static_cast<std::size_t>(SignatoryClass::NoRecord);
    colours.bins[colours.none].counted = false;
    prepare(colours, view);
    for (Row actor = 0; actor < view.data.actors.size(); ++actor)
        colours.bin[actor] = static_cast<std::size_t>(states.classes[actor]);
    breakClasses(colours, view, instrument);
    colours.title = instrument == noRow ? view.words.say(PLENARY_TR("core", "Signatories"))
                                        : view.in(view.data.instruments[instrument].title);
    return colours;
}

MapColours byStance(const View& view, const MapOptions& options)
{
    const auto& words = view.words;
    MapColours colours;
    const Row topic = mapTopic(view, options);
    for (int step = -2; step <= 2; ++step) {
        std::string label = stanceText(words, step, 0);
        if (topic != noRow && step != 0 && step % 2 == 0)
            label += " " + view.in(step < 0 ? view.data.topics[topic].poleMinus
                                               : view.data.topics[topic].polePlus);
        // Which side of the middle is told by strokes as well, for those who see no hue and for print.
        Style style{stanceTone(step)};
        if (step < 0)
            style = {stanceTone(step), step == -1 ? Tone::StanceM2 : Tone::Panel, 1, Pattern::Hatch};
        if (step == 0)
            style = {stanceTone(step), Tone::Muted, 1, Pattern::Dots};
        colours.bins.push_back({stanceKeys[step + 2], std::move(label), style});
    }
    colours.none = colours.bins.size();
    colours.bins.push_back({"none", words.say(PLENARY_TR("core", "No statement")), noneStyle(), 0, false});
    addHidden(colours, view);
    prepare(colours, view);
    if (topic == noRow)
        return colours;
    const StanceCells cells(view, columnsOf(bodies(view.data)), StanceCells::Detail::Counts);
    for (std::size_t column = 0; column < cells.columns().size(); ++column) {
        const auto& cell = cells.at(column, topic);
        const Row actor = cells.columns()[column].actor;
        if (!cell.summary) {
            if (cell.hidden > 0) {
                colours.bin[actor] = colours.none + 1;
                colours.detail[actor] = silenceText(view, cell);
            }
            continue;
        }
        colours.bin[actor] =
            static_cast<std::size_t>(std::clamp(std::lround(cell.summary->mean), -2L, 2L) + 2);
        colours.value[actor] = stanceText(words, cell.summary->mean, 2);
        colours.breaks[actor] = breakText(words, cell.breaks);
        colours.detail[actor] = words.count(PLENARY_TR_N("core", "Mean %1 of %n statements"),
                                            static_cast<long>(cell.n), {colours.value[actor]});
    }
    colours.sources = cells.sources();
    colours.title = words.say(PLENARY_TR("core", "Mean stance on %1"), {view.in(view.data.topics[topic].name)});
    addMeanNotes(colours.notes, view);
    colours.notes.push_back(words.say(PLENARY_TR("core", "Rounded to whole steps for the colour.")));
    return colours;
}

std::size_t agreementBin(double value)
{
    return 1 + static_cast<std::size_t>(std::clamp(static_cast<int>((1.0 - value) * 5.0), 0, 4));
}

MapColours byAgreement(const View& view, const MapOptions& options)
{
    const auto& words = view.words;
    MapColours colours;
    const Row with = mapActor(view.data, options);
    const auto name = with == noRow ? "" : view.actorName(with);
    colours.bins.push_back({agreementKeys[0], name, {Tone::Ink}, 0, false});
    for (int step = 5; step >= 1; --step)
        colours.bins.push_back({agreementKeys[6 - step],
                                words.number((step - 1) * 0.2, 1) + "–" + words.number(step * 0.2, 1),
                                {Tone::Accent, Tone::None, 1, Pattern::Solid, 0.2 * step}});
    colours.none = colours.bins.size();
    const auto leastShared = StanceOptions{}.pairOptions().leastShared;
    const auto tooFew = words.count(PLENARY_TR_N("core", "Fewer than %n topics in common"), static_cast<long>(leastShared));
    colours.bins.push_back({"none", tooFew, noneStyle(), 0, false});
    addHidden(colours, view);
    prepare(colours, view);
    if (with == noRow)
        return colours;
    auto columns = columnsOf(bodies(view.data));
    if (std::ranges::find(columns, with, &StanceColumn::actor) == columns.end())
        columns.push_back({with});
    const StanceCells cells(view, columns, StanceCells::Detail::Counts);
    const auto own = static_cast<std::size_t>(std::ranges::find(columns, with, &StanceColumn::actor) - columns.begin());
    const auto means = cells.means(own);
    for (std::size_t column = 0; column < columns.size(); ++column) {
        const Row actor = columns[column].actor;
        const auto result = stats::compare(stats::Measure::Agreement, means, cells.means(column));
        if (result.value)
            colours.breaks[actor] = breakText(words, cells.breaksOfColumn(column));
        if (actor == with) {
            colours.bin[actor] = 0;
        } else if (result.value && result.shared < leastShared) {
            colours.detail[actor] = words.count(PLENARY_TR_N("core", "Agreement %1 on only %n topics in common: too few"),
                                                static_cast<long>(result.shared), {words.number(*result.value, 2)});
        } else if (result.value) {
            colours.bin[actor] = agreementBin(*result.value);
            colours.value[actor] = words.number(*result.value, 2);
            colours.detail[actor] = words.count(PLENARY_TR_N("core", "Agreement %1 on %n topics in common"),
                                                static_cast<long>(result.shared), {colours.value[actor]});
        } else if (hidesSomething(cells, column)) {
            colours.bin[actor] = colours.none + 1;
        }
    }
    colours.sources = cells.sources();
    colours.title = words.say(PLENARY_TR("core", "Agreement with %1"), {name});
    colours.notes.push_back(stats::formula(words, stats::Measure::Agreement) + ".");
    addMeanNotes(colours.notes, view);
    return colours;
}

} // namespace

Style MapColours::style(Row actor) const
{
    const MapBin& found = of(actor);
    Style style = found.style;
    if (found.faded)
        style.opacity *= fadedOpacity;
    return style;
}

MapColours mapColours(const View& view, const MapOptions& options, const SignatoryStates& states, Row instrument)
{
    auto colours = options.colour == MapColour::Stance      ? byStance(view, options)
                   : options.colour == MapColour::Agreement ? byAgreement(view, options)
                                                            : byClass(view, states, instrument);
    count(colours, view.data, states, options);
    return colours;
}

Row mapTopic(const View& view, const MapOptions& options)
{
    return trendTopic(view, {.topic = options.topic});
}

Row mapActor(const Dataset& data, const MapOptions& options)
{
    if (const Row named = data.findActor(options.actor); !options.actor.empty() && named != noRow)
        return named;
    const auto profile = defaultProfile(data);
    return profile.empty() ? noRow : profile.front();
}

std::vector<std::string> mapBinKeys(MapColour colour)
{
    const auto list = [](const auto& keys) { return std::vector<std::string>(std::begin(keys), std::end(keys)); };
    return colour == MapColour::Stance      ? list(stanceKeys)
           : colour == MapColour::Agreement ? list(agreementKeys)
                                            : list(classKeys);
}

bool isCounted(const Dataset& data, const SignatoryStates& states, const MapOptions& options, Row actor)
{
    return data.actors[actor].kind == ActorKind::State && (options.colour != MapColour::Class || states.counts(actor));
}

} // namespace plenary::scene
