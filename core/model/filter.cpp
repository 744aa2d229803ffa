// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/filter.h"

#include <algorithm>
#include <set>
#include <utility>

namespace plenary
{

namespace
{

constexpr KindName fields[] = {
    {"word", PLENARY_TR("core", "Word")},        {"actor", PLENARY_TR("core", "Actor")},
    {"topic", PLENARY_TR("core", "Topic")},      {"kind", PLENARY_TR("core", "Kind of event")},
    {"basis", PLENARY_TR("core", "Basis")},      {"stance", PLENARY_TR("core", "Stance")},
    {"from", PLENARY_TR("core", "From")},        {"to", PLENARY_TR("core", "To")},
    {"has", PLENARY_TR("core", "Has")},          {"coder", PLENARY_TR("core", "Coder")},
    {"role", PLENARY_TR("core", "Role")},        {"actor-kind", PLENARY_TR("core", "Kind of actor")},
    {"status", PLENARY_TR("core", "Signature")},
    {"tag", PLENARY_TR("core", "Tag")},
    {"firmness", PLENARY_TR("core", "Firmness")},
    {"overlap", PLENARY_TR("core", "Overlap in time")},
    {"known", PLENARY_TR("core", "Known by")},
    {"source-kind", PLENARY_TR("core", "Kind of source")},
    {"text-kind", PLENARY_TR("core", "Kind of text")},
    {"within", PLENARY_TR("core", "Within")},
    {"attribute", PLENARY_TR("core", "Attribute")},
};
constexpr KindName havings[] = {
    {"evidence", PLENARY_TR("core", "Evidence")},
    {"positions", PLENARY_TR("core", "Statements")},
    {"pledge", PLENARY_TR("core", "A pledge")},
    {"time", PLENARY_TR("core", "A time to the minute")},
    {"attachment", PLENARY_TR("core", "A file")},
};

constexpr KindName overlapModes[] = {
    {"possibly", PLENARY_TR("core", "Possibly in the range")},
    {"certainly", PLENARY_TR("core", "Certainly in the range")},
    {"midpoint", PLENARY_TR("core", "With its middle in the range")},
};

constexpr std::string_view noBreakSpace = "\u00A0";
constexpr std::string_view narrowNoBreakSpace = "\u202F";

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

/// Whether a word or value would be read differently without quotation marks.
bool needsQuotes(std::string_view text, bool isWord)
{
    if (text.empty() || text.find_first_of(" \t\n\v\f\r\"") != std::string_view::npos || contains(text, noBreakSpace) ||
        contains(text, narrowNoBreakSpace))
        return true;
    return isWord ? text.starts_with('-') || contains(text, ":") : contains(text, ",");
}

std::string quoted(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text)
        (out += c) += c == '"' ? "\"" : "";
    return out + '"';
}

std::string printed(const FilterTerm& term)
{
    const bool isWord = term.field == FilterField::Word;
    std::string out = term.negated ? "-" : "";
    if (!isWord)
        (out += keyOf(term.field)) += ':';
    for (std::size_t i = 0; i < term.values.size(); ++i) {
        out += i == 0 ? "" : ",";
        out += needsQuotes(term.values[i], isWord) ? quoted(term.values[i]) : term.values[i];
    }
    return out;
}

/// Reads one of -2 … +2 at the front of `text` and takes it away.
std::optional<int> takeStance(std::string_view& text)
{
    constexpr std::string_view minusSign = "\u2212";
    const bool hasMinusSign = text.starts_with(minusSign);
    const bool negative = hasMinusSign || text.starts_with('-');
    if (hasMinusSign)
        text.remove_prefix(minusSign.size());
    else if (negative || text.starts_with('+'))
        text.remove_prefix(1);
    if (text.empty() || text.front() < '0' || text.front() > '2')
        return std::nullopt;
    const int size = text.front() - '0';
    text.remove_prefix(1);
    return negative ? -size : size;
}

/// Takes `prefix` away from the front of `text` where it stands there.
bool take(std::string_view& text, std::string_view prefix)
{
    if (!text.starts_with(prefix))
        return false;
    text.remove_prefix(prefix.size());
    return true;
}

} // namespace

template <>
std::span<const KindName> kindNames<FilterField>()
{
    return fields;
}
template <>
std::span<const KindName> kindNames<Having>()
{
    return havings;
}
template <>
std::span<const KindName> kindNames<OverlapMode>()
{
    return overlapModes;
}

Filter Filter::of(std::vector<FilterTerm> terms)
{
    for (FilterTerm& term : terms) {
        std::ranges::sort(term.values);
        const auto repeated = std::ranges::unique(term.values);
        term.values.erase(repeated.begin(), repeated.end());
    }
    // Words keep the order in which they were typed, so that a person finds them as they were.
    const auto firstField =
        std::ranges::stable_partition(terms, [](const FilterTerm& term) { return term.field == FilterField::Word; }).begin();
    std::sort(firstField, terms.end());

    std::set<FilterTerm> seen;
    std::erase_if(terms, [&](const FilterTerm& term) { return !seen.insert(term).second; });
    return {std::move(terms)};
}

std::string Filter::text() const
{
    std::string out;
    for (const FilterTerm& term : terms)
        (out += out.empty() ? "" : " ") += printed(term);
    return out;
}

std::vector<std::string> Filter::words(bool negated) const
{
    std::vector<std::string> found;
    for (const FilterTerm& term : terms)
        if (term.field == FilterField::Word && term.negated == negated)
            found.insert(found.end(), term.values.begin(), term.values.end());
    return found;
}

OverlapMode Filter::overlap() const
{
    const auto given = values(FilterField::Overlap);
    return given.empty() ? OverlapMode::Possibly
                         : kindFromKey<OverlapMode>(given.front()).value_or(OverlapMode::Possibly);
}

OverlapMode Filter::counting() const
{
    return values(FilterField::Overlap).empty() ? OverlapMode::Certainly : overlap();
}

std::vector<std::string> Filter::values(FilterField field) const
{
    if (field == FilterField::Word)
        return words(false);
    const auto found =
        std::ranges::find_if(terms, [&](const FilterTerm& term) { return term.field == field && !term.negated; });
    return found == terms.end() ? std::vector<std::string>() : found->values;
}

Filter Filter::with(FilterField field, const std::vector<std::string>& values) const
{
    std::vector<FilterTerm> changed = terms;
    std::erase_if(changed, [&](const FilterTerm& term) { return term.field == field && !term.negated; });
    if (field == FilterField::Word) {
        for (const std::string& word : values)
            changed.push_back({FilterField::Word, false, {word}});
    } else if (!values.empty()) {
        changed.push_back({field, false, values});
    }
    return of(std::move(changed));
}

std::optional<StanceRange> parseStance(std::string_view text)
{
    StanceRange range;
    const bool atMost = take(text, "<=");
    const bool atLeast = !atMost && take(text, ">=");
    const bool below = !atMost && !atLeast && take(text, "<");
    const bool above = !atMost && !atLeast && !below && take(text, ">");
    const bool compares = atMost || atLeast || below || above;
    const bool equals = !compares && take(text, "=");

    const std::optional<int> first = takeStance(text);
    if (!first)
        return std::nullopt;
    if (!atMost && !below)
        range.lowest = above ? *first + 1 : *first;
    if (!atLeast && !above)
        range.highest = below ? *first - 1 : *first;
    if (!compares && !equals && take(text, "..")) {
        const std::optional<int> last = takeStance(text);
        if (!last)
            return std::nullopt;
        range.highest = *last;
    }
    return text.empty() && range.lowest <= range.highest ? std::optional(range) : std::nullopt;
}

std::string stanceText(StanceRange range)
{
    const auto [lowest, highest] = range;
    if (lowest == highest)
        return std::to_string(lowest);
    if (lowest == -2 && highest < 2)
        return highest == -1 ? "<0" : "<=" + std::to_string(highest);
    if (highest == 2 && lowest > -2)
        return lowest == 1 ? ">0" : ">=" + std::to_string(lowest);
    return std::to_string(lowest) + ".." + std::to_string(highest);
}

} // namespace plenary
