// SPDX-License-Identifier: GPL-3.0-or-later
// What is written about a map: cards, legend, notes, table.
#include "core/scene/map/territories.h"

#include "core/geo/french_names.h"
#include "core/scene/words/wording.h"

#include <algorithm>
#include <set>

namespace plenary::scene
{

namespace
{

std::string publishedCounts(const View& view, Row instrument)
{
    std::set<std::int64_t> numbers;
    for (const auto& count : view.data.publishedCounts)
        if (count.number && view.data.rowOf(count.instrument) == instrument)
            numbers.insert(*count.number);
    std::vector<std::string> texts;
    for (const auto number : numbers)
        texts.push_back(std::to_string(number));
    return join(texts, ", ");
}

/// “Élysée, Euronews and 3 more”: who published what is behind a record.
std::string publishers(const MapParts& parts, const SignatureRow& record)
{
    constexpr std::size_t most = 3;
    const auto& data = parts.view.data;
    std::vector<std::string> names;
    for (const Row source : data.signatureSources.of(static_cast<Row>(&record - data.signatures.data())))
        if (source != noRow && std::ranges::find(names, data.sources[source].publisher) == names.end())
            names.push_back(data.sources[source].publisher);
    const std::size_t more = names.size() > most ? names.size() - most : 0;
    names.resize(names.size() - more);
    const auto text = join(names, ", ");
    return more == 0 ? text
                     : parts.view.words.say(PLENARY_TR("core", "%1 and %2 more"), {text, std::to_string(more)});
}

std::string signatureSentence(const MapParts& parts)
{
    const auto& words = parts.view.words;
    const auto count = [&](SignatoryClass signatoryClass) {
        const auto at = static_cast<std::size_t>(signatoryClass);
        return std::pair{parts.states.states[at], parts.states.organisations[at]};
    };
    const auto [signatories, organisations] = count(SignatoryClass::Signed);
    std::string sentence = words.count(PLENARY_TR_N("core", "%n states"), signatories) + " + " +
                           words.count(PLENARY_TR_N("core", "%n organisations"), organisations);
    if (const int later = count(SignatoryClass::LaterList).first; later > 0)
        sentence = words.say(PLENARY_TR("core", "%1 signed, %2 by a list seen later"),
                             {sentence, words.count(PLENARY_TR_N("core", "%n states"), later)});
    const auto add = [&](SignatoryClass signatoryClass, const char* more) {
        if (const int states = count(signatoryClass).first; states > 0)
            sentence += words.say(more, {words.count(PLENARY_TR_N("core", "%n states"), states)});
    };
    add(SignatoryClass::Ratified, PLENARY_TR("core", ", %1 ratified"));
    add(SignatoryClass::Joined, PLENARY_TR("core", ", %1 joined later"));
    add(SignatoryClass::Withdrew, PLENARY_TR("core", ", %1 left"));
    if (const auto [states, bodies] = count(SignatoryClass::Possibly); states + bodies > 0)
        sentence += words.say(PLENARY_TR("core", ", %1 may have acted by then"),
                              {words.count(PLENARY_TR_N("core", "%n states"), states) +
                               (bodies > 0 ? " + " + words.count(PLENARY_TR_N("core", "%n organisations"), bodies) : "")});
    if (parts.states.uncounted > 0)
        sentence += words.count(PLENARY_TR_N("core", ", %n not counted among the signatories"), parts.states.uncounted);
    if (parts.states.hiddenActs > 0)
        sentence += words.count(PLENARY_TR_N("core", ", %n acts hidden by the filter"),
                                static_cast<long>(parts.states.hiddenActs));
    return sentence;
}

/// “57 states signed; United States and United Kingdom took part and did not”; empty where nobody signed.
std::string signatoriesFound(const MapParts& parts)
{
    const auto& words = parts.view.words;
    constexpr std::size_t mostNamed = 3;
    const int signatories = parts.states.counted(true);
    if (signatories == 0)
        return {};
    // Who ratified or acceded may never have signed.
    const bool allSigned = std::ranges::none_of(parts.states.records, [](const SignatureRow* record) {
        return record &&
               (record->record.status == SignatureStatus::Ratified ||
                record->record.status == SignatureStatus::InForce || record->record.status == SignatureStatus::Acceded);
    });
    const auto text = words.count(allSigned ? PLENARY_TR_N("core", "%n states signed")
                                            : PLENARY_TR_N("core", "%n states signed, ratified or joined"),
                                  signatories);
    std::vector<std::string> away;
    for (Row actor = 0; actor < parts.states.classes.size(); ++actor)
        if (parts.states.classes[actor] == SignatoryClass::Declined &&
            parts.view.data.actors[actor].kind == ActorKind::State)
            away.push_back(parts.view.actorName(actor));
    if (away.empty())
        return text;
    if (away.size() <= mostNamed)
        return words.say(PLENARY_TR("core", "%1; %2 took part and did not"), {text, listed(words, away)});
    return words.count(PLENARY_TR_N("core", "%1; %n states took part and did not"), static_cast<long>(away.size()),
                       {text});
}

std::string projectionNote(const MapParts& parts)
{
    const auto& words = parts.view.words;
    const auto& view = parts.options.view;
    if (view.projection == geo::Projection::Globe)
        return words.say(PLENARY_TR("core", "Orthographic projection: the edge of the globe is foreshortened."));
    if (view.region != geo::Region::World)
        return words.say(PLENARY_TR("core", "Azimuthal equal-area projection (Lambert), %1."),
                         {words.say(plenary::labelOf(view.region))});
    if (view.projection == geo::Projection::NaturalEarth)
        return words.say(PLENARY_TR("core", "Natural Earth projection: areas are not kept."));
    return words.say(PLENARY_TR("core", "Equal Earth projection."));
}

std::vector<std::string> namesOf(const MapParts& parts, const std::vector<Row>& actors)
{
    std::vector<std::string> names;
    for (const Row actor : actors) {
        const auto& code = parts.view.data.actors[actor].iso3;
        names.push_back(parts.view.actorName(actor) + (code.empty() ? "" : " (" + code + ")"));
    }
    return names;
}

void addNotes(Scene& scene, const MapParts& parts)
{
    const auto& words = parts.view.words;
    const bool classes = parts.options.colour == MapColour::Class;
    const auto counts = publishedCounts(parts.view, parts.instrument);
    if (classes && parts.instrument != noRow && !counts.empty())
        scene.notes.push_back(words.say(
            PLENARY_TR("core", "Published totals disagree: %1. Each is in the list of counts with its source."),
            {counts}));
    if (classes)
        scene.notes.push_back(
            words.say(PLENARY_TR("core", "A missing record is not a refusal. A bloc’s signature is not counted as "
                                         "its members’. Organisations are counted apart.")));
    scene.notes.insert(scene.notes.end(), parts.colours.notes.begin(), parts.colours.notes.end());
    if (!parts.homeless.empty())
        scene.notes.push_back(words.say(PLENARY_TR("core", "No territory on this map stands for %1."),
                                        {join(namesOf(parts, parts.homeless), ", ")}));
    if (!parts.crowded.empty())
        scene.notes.push_back(
            words.say(PLENARY_TR("core", "Several actors have one code, the map shows the one with a record: %1."),
                      {join(namesOf(parts, parts.crowded), ", ")}));
    scene.notes.push_back(projectionNote(parts));
    scene.notes.push_back(
        words.say(PLENARY_TR("core", "Made with Natural Earth; boundaries as in that data, with the decisions listed "
                                     "in the program; disputed areas hatched; no position is taken on any "
                                     "territory.")));
}

} // namespace

std::string MapParts::nameOf(std::size_t territory) const
{
    if (actor[territory] != noRow)
        return view.actorName(actor[territory]);
    const auto& found = world.territories()[territory];
    const auto french = view.words.language() == "fr" ? geo::frenchName(found.iso3) : std::string_view();
    return french.empty() ? found.name : std::string(french);
}

Target MapParts::target(Row who) const
{
    return who == noRow ? Target{} : Target{Target::Kind::Actor, view.data.actors[who].id.value};
}

const std::string& MapParts::breakOf(Row who) const
{
    static const std::string none;
    return who == noRow ? none : colours.breaks[who];
}

std::string MapParts::spoken(Row who) const
{
    return colours.of(who).label + (breakOf(who).empty() ? "" : ", " + breakOf(who));
}

std::string MapParts::tip(std::size_t territory, Row who) const
{
    const auto& words = view.words;
    std::string text = territory == noTerritory ? view.actorName(who) : nameOf(territory);
    if (territory != noTerritory && isDependency(territory))
        text += "\n" + words.say(PLENARY_TR("core", "By %1: whether it extends here is not stated"),
                                 {view.actorName(who)});
    if (territory != noTerritory && world.territories()[territory].disputed)
        text += "\n" + words.say(PLENARY_TR("core", "Disputed: this map takes no side"));
    text += "\n" + colours.of(who).label;
    if (who != noRow && !colours.detail[who].empty())
        text += "\n" + colours.detail[who];
    if (!breakOf(who).empty())
        text += "\n" + breakOf(who);
    const SignatureRow* record = who == noRow || options.colour != MapColour::Class ? nullptr : states.records[who];
    if (!record)
        return text;
    if (const auto date = parseTime(record->record.date); !record->record.date.empty() && date)
        text += "\n" + timeText(words, resolved(*date, view.zone), view.zone);
    for (const SignatureRow* act : states.acts[who])
        if (const auto date = parseTime(act->record.date); states.acts[who].size() > 1)
            text += "\n" + words.translate(plenary::labelOf(act->record.status)) +
                    (date ? " · " + timeText(words, resolved(*date, view.zone), view.zone) : "");
    text += "\n" + words.translate(plenary::labelOf(record->record.attested)) + " · " +
            words.count(PLENARY_TR_N("core", "%n passages"), record->evidence);
    if (const auto names = publishers(*this, *record); !names.empty())
        text += "\n" + words.say(PLENARY_TR("core", "Sources: %1"), {names});
    return text;
}

namespace
{

/// How many states of each class have a territory in the picture; those of the whole document where all of them is.
std::vector<int> statesInSight(const MapParts& parts, const std::vector<bool>& inSight)
{
    enum class Place : std::uint8_t { None, Away, Seen };
    std::vector<Place> places(parts.colours.bin.size(), Place::None); // of each actor that has a territory
    for (std::size_t i = 0; i < parts.actor.size(); ++i)
        if (const Row actor = parts.actor[i]; actor != noRow)
            places[actor] = std::max(places[actor], i < inSight.size() && inSight[i] ? Place::Seen : Place::Away);
    std::vector<int> seen;
    for (const MapBin& bin : parts.colours.bins)
        seen.push_back(bin.states);
    for (Row actor = 0; actor < places.size(); ++actor)
        if (places[actor] == Place::Away && isCounted(parts.view.data, parts.states, parts.options, actor))
            --seen[parts.colours.bin[actor]];
    return seen;
}

std::string legendText(const Lexicon& words, const MapBin& bin, int seen)
{
    if (!bin.counted)
        return bin.label;
    const auto all = std::to_string(bin.states);
    return bin.label + " (" +
           (seen == bin.states ? all : words.say(PLENARY_TR("core", "%1 of %2"), {std::to_string(seen), all})) + ")";
}

} // namespace

void describeMap(Scene& scene, const MapParts& parts, const std::vector<bool>& inSight)
{
    const auto& words = parts.view.words;
    const bool classes = parts.options.colour == MapColour::Class;
    const auto seen = statesInSight(parts, inSight);
    for (std::size_t i = 0; i < seen.size(); ++i) {
        const MapBin& bin = parts.colours.bins[i];
        if (classes && seen[i] == 0 && bin.counted)
            continue;
        Style style = bin.style;
        style.opacity *= bin.faded ? 0.25 : 1;
        scene.legend.push_back({legendText(words, bin, seen[i]), Glyph::Square, style, bin.key,
                                words.say(PLENARY_TR("core", "Click to show only this, or all again"))});
    }
    const bool known = !classes || parts.instrument != noRow;
    scene.plainTitle = parts.colours.title;
    // A part of the world, or of the acts, is no ground for what is said of all.
    const bool isAll = parts.options.view.region == geo::Region::World && parts.options.view.zoom == 1 &&
                       parts.states.hiddenActs == 0 && parts.options.shown.empty();
    const auto found = classes && known && isAll ? signatoriesFound(parts) : std::string();
    scene.title = found.empty() ? scene.plainTitle : found;
    scene.subtitle = (found.empty() ? "" : scene.plainTitle + " · ") +
                     (classes ? signatureSentence(parts) + " · " : "") + asOfText(parts.view) +
                     (classes ? "" : leftOutOfStatements(parts.view));
    addNotes(scene, parts);
    scene.altText = scene.title + ". " + scene.subtitle;
    scene.table.caption = scene.altText;
    if (parts.world.territories().empty())
        scene.emptyText = words.say(
            PLENARY_TR("core", "The world map of this installation is damaged: install Plenary again."));
    else if (!known)
        scene.emptyText = words.say(PLENARY_TR("core", "This document has no text to sign."));
    else if (scene.title.empty())
        scene.emptyText = words.say(PLENARY_TR("core", "This document has nothing that a map could be coloured by."));
}

namespace
{

std::vector<std::string> tableColumns(const Lexicon& words, bool classes)
{
    std::vector<std::string> columns = {
        words.say(PLENARY_TR("core", "Actor")), words.say(PLENARY_TR("core", "Code")),
        words.say(PLENARY_TR("core", "Kind")), words.say(PLENARY_TR("core", "Class")),
        classes ? words.say(PLENARY_TR("core", "Date")) : words.say(PLENARY_TR("core", "Value"))};
    if (classes) {
        columns.push_back(words.say(PLENARY_TR("core", "Act")));
        columns.push_back(words.say(PLENARY_TR("core", "Record")));
        columns.push_back(words.say(PLENARY_TR("core", "Passages")));
    }
    columns.push_back(words.say(PLENARY_TR("core", "Words and deeds")));
    return columns;
}

/// The actors that the table lists, class by class.
std::vector<Row> tableOrder(const MapParts& parts)
{
    std::vector<Row> order;
    for (Row actor = 0; actor < parts.view.data.actors.size(); ++actor) {
        const bool recorded = parts.options.colour == MapColour::Class && parts.states.records[actor];
        if (!parts.colours.of(actor).faded && (recorded || parts.colours.bin[actor] != parts.colours.none))
            order.push_back(actor);
    }
    std::ranges::stable_sort(order, {}, [&](Row actor) {
        return std::pair{parts.colours.bin[actor], folded(parts.view.actorName(actor))};
    });
    return order;
}

/// What the table says of an actor, of one of its acts where the map shows acts.
Table::Row tableRow(const Scene& scene, const MapParts& parts, Row actor, const SignatureRow* record)
{
    const auto& words = parts.view.words;
    const auto& who = parts.view.data.actors[actor];
    const bool classes = parts.options.colour == MapColour::Class;
    const auto found = std::ranges::find(scene.hits, parts.target(actor), &Hit::target);
    Table::Row row{{parts.view.actorName(actor), who.iso3, words.translate(plenary::labelOf(who.kind)),
                    parts.colours.of(actor).label,
                    !classes ? parts.colours.value[actor]
                    : record ? record->record.date.text
                             : ""},
                   found == scene.hits.end() ? Table::npos : static_cast<std::size_t>(found - scene.hits.begin())};
    if (classes) {
        row.cells.push_back(record ? words.translate(plenary::labelOf(record->record.status)) : "");
        row.cells.push_back(!record ? ""
                            : record->record.counted
                                ? words.translate(plenary::labelOf(record->record.attested))
                                : words.say(PLENARY_TR("core", "%1; not counted"),
                                            {words.translate(plenary::labelOf(record->record.attested))}));
        row.cells.push_back(record ? std::to_string(record->evidence) : "");
    }
    row.cells.push_back(parts.breakOf(actor));
    return row;
}

} // namespace

void addMapTable(Scene& scene, const MapParts& parts, const std::vector<std::size_t>& hits)
{
    const auto& words = parts.view.words;
    const auto& data = parts.view.data;
    const bool classes = parts.options.colour == MapColour::Class;
    auto& table = scene.table;
    table.columns = tableColumns(words, classes);
    if (!classes)
        scene.sources.insert(scene.sources.end(), parts.colours.sources.begin(), parts.colours.sources.end());
    const auto order = tableOrder(parts);
    for (const Row actor : order) {
        static const std::vector<const SignatureRow*> noAct = {nullptr};
        const auto& acts = classes && !parts.states.acts[actor].empty() ? parts.states.acts[actor] : noAct;
        for (const SignatureRow* record : acts) {
            if (record) {
                const auto sources = data.signatureSources.of(static_cast<Row>(record - data.signatures.data()));
                scene.sources.insert(scene.sources.end(), sources.begin(), sources.end());
            }
            table.rows.push_back(tableRow(scene, parts, actor, record));
        }
    }
    // The list twin leads to every state, also to those that no mouse could find.
    const MapBin& none = parts.colours.bins[parts.colours.none];
    for (std::size_t i = 0; i < parts.world.territories().size() && !none.faded; ++i) {
        const auto& territory = parts.world.territories()[i];
        const Row actor = parts.actor[i];
        if (territory.noState || !territory.sovereign.empty() ||
            (actor != noRow && std::ranges::find(order, actor) != order.end()))
            continue;
        Table::Row row{{parts.nameOf(i), territory.iso3, words.translate(plenary::labelOf(ActorKind::State)),
                        none.label},
                       hits.size() > i ? hits[i] : Table::npos};
        row.cells.resize(table.columns.size());
        table.rows.push_back(std::move(row));
    }
}

} // namespace plenary::scene
