// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/figure/recipe.h"

#include "core/base/sha256.h"
#include "core/base/text.h"

#include <algorithm>
#include <map>

namespace plenary::scene
{

namespace
{

constexpr std::size_t mostRowsKept = 2000;
constexpr std::size_t digits = 8;

void addTo(std::string& bytes, const Table::Row& row)
{
    for (const auto& cell : row.cells)
        (bytes += cell) += '\x1F';
    bytes += '\x1E';
}

std::string fingerprint(const std::string& bytes)
{
    return sha256Hex(bytes).substr(0, digits);
}

/// A row in a few words: its first cells that say something.
std::string shortly(const Table::Row& row)
{
    std::vector<std::string> parts;
    for (const auto& cell : row.cells)
        if (!cell.empty() && parts.size() < 3)
            parts.push_back(cell);
    return join(parts, " · ");
}

template <class Enum>
std::string named(const Lexicon& words, const std::string& key)
{
    const auto kind = kindFromKey<Enum>(key);
    return kind ? words.say(labelOf(*kind)) : key;
}

std::string valueInWords(const View& view, FilterField field, const std::string& value)
{
    const auto& words = view.words;
    switch (field) {
    case FilterField::Word:
        return "“" + value + "”";
    case FilterField::Actor: {
        const Row row = view.data.findActor(value);
        return row == noRow ? value : view.actorName(row);
    }
    case FilterField::Topic: {
        const Row row = view.data.findTopic(value);
        return row == noRow ? value : view.in(view.data.topics[row].name);
    }
    case FilterField::Kind:
        return named<EventKind>(words, value);
    case FilterField::Basis:
        return named<Basis>(words, value);
    case FilterField::Firmness:
        return named<Firmness>(words, value);
    case FilterField::Has:
        return named<Having>(words, value);
    case FilterField::Role:
        return named<Role>(words, value);
    case FilterField::ActorKind:
        return named<ActorKind>(words, value);
    case FilterField::Status:
        return named<SignatureStatus>(words, value);
    default:
        return value;
    }
}

/// How the range of time is met, where that is not the usual way and there is such a range.
std::string overlapInWords(const Filter& filter, const Lexicon& words)
{
    const bool ranged = std::ranges::any_of(
        filter.terms, [](const FilterTerm& term) { return term.field == FilterField::From || term.field == FilterField::To; });
    if (!ranged)
        return {};
    switch (filter.overlap()) {
    case OverlapMode::Possibly:
        return {};
    case OverlapMode::Certainly:
        return words.say(PLENARY_TR("core", "only what certainly overlaps that time"));
    case OverlapMode::Midpoint:
        return words.say(PLENARY_TR("core", "what has the middle of its possible time in it"));
    }
    return {};
}

} // namespace

std::string documentName(const Summit& summit)
{
    return summit.uid.empty() ? summit.title.in(summit.languages.empty() ? "en" : summit.languages.front())
                              : summit.uid;
}

Result<> checkDocument(const Recipe& recipe, const Summit& summit, const std::string& figure)
{
    if (recipe.origin.document == documentName(summit))
        return {};
    return fail(Errc::Conflict,
                PLENARY_TR("core", "%1 was made from another document, “%2” (this one is “%3”): open that one first."),
                {figure, recipe.origin.title.empty() ? recipe.origin.document : recipe.origin.title,
                 summit.title.in(recipe.language)});
}

std::string rowFingerprints(const Table& table)
{
    std::string text;
    std::string all;
    for (const auto& row : table.rows) {
        if (table.rows.size() > mostRowsKept) {
            addTo(all, row);
            continue;
        }
        std::string bytes;
        addTo(bytes, row);
        text += fingerprint(bytes);
    }
    return table.rows.size() > mostRowsKept ? fingerprint(all) : text;
}

FigureChanges compareRows(const Recipe& recipe, const Table& now)
{
    FigureChanges changes;
    const std::string& before = recipe.origin.rows;
    const std::string current = rowFingerprints(now);
    changes.sameRows = before == current;
    if (changes.sameRows || now.rows.size() > mostRowsKept)
        return changes;
    std::map<std::string_view, int> known;
    for (std::size_t at = 0; at + digits <= before.size(); at += digits)
        ++known[std::string_view(before).substr(at, digits)];
    for (std::size_t row = 0; row < now.rows.size(); ++row) {
        const auto found = known.find(std::string_view(current).substr(row * digits, digits));
        if (found != known.end() && found->second > 0) {
            --found->second;
            continue;
        }
        ++changes.fresh;
        if (changes.examples.size() < 3)
            changes.examples.push_back(shortly(now.rows[row]));
    }
    for (const auto& [print, count] : known)
        changes.gone += static_cast<std::size_t>(count);
    return changes;
}

std::string changesText(const FigureChanges& changes, const Lexicon& words)
{
    std::string text;
    if (!changes.edits.empty()) {
        auto labels = changes.edits;
        const std::size_t most = 3;
        if (labels.size() > most)
            labels.erase(labels.begin(), labels.end() - static_cast<std::ptrdiff_t>(most));
        text = words.count(PLENARY_TR_N("core", "%n edits were made since (the last: %1)."),
                           static_cast<long>(changes.edits.size()), {join(labels, "; ")});
    } else if (changes.older) {
        text = words.say(PLENARY_TR("core", "This document lacks edits that the figure was made after."));
    }
    const auto add = [&text](const std::string& sentence) { text += (text.empty() ? "" : " ") + sentence; };
    if (changes.sameRows)
        add(words.say(PLENARY_TR("core", "What the figure shows has not changed.")));
    else if (changes.fresh + changes.gone == 0)
        add(words.say(PLENARY_TR("core", "What the figure shows has changed.")));
    else if (changes.fresh > 0)
        add(words.count(PLENARY_TR_N("core", "%n rows of the figure are new or changed (%1), %2 are gone."),
                        static_cast<long>(changes.fresh),
                        {join(changes.examples, "; "), std::to_string(changes.gone)}));
    else
        add(words.count(PLENARY_TR_N("core", "%n rows of the figure are gone."), static_cast<long>(changes.gone)));
    return text;
}

std::string filterInWords(const View& view, const Filter& filter)
{
    std::vector<std::string> parts;
    for (const auto& term : filter.terms) {
        if (term.field == FilterField::Overlap)
            continue; // said below, where it means something
        std::vector<std::string> values;
        for (const auto& value : term.values)
            values.push_back(valueInWords(view, term.field, value));
        const auto any = join(values, view.words.say(PLENARY_TR("core", " or ")));
        const auto name = view.words.say(labelOf(term.field)) + " " + any;
        parts.push_back(term.negated ? view.words.say(PLENARY_TR("core", "not %1"), {name}) : name);
    }
    if (const auto rule = overlapInWords(filter, view.words); !rule.empty())
        parts.push_back(rule);
    return join(parts, "; ");
}

} // namespace plenary::scene
