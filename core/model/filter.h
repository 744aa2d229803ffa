// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/model/dataset.h"
#include "core/model/kinds.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary
{

/// What a term of a filter asks about. `Word` is a free word or phrase and is written without a field.
enum class FilterField : std::uint8_t {
    Word,
    Actor,
    Topic,
    Kind,
    Basis,
    Stance,
    From,
    To,
    Has,
    Coder,
    Role,
    ActorKind,
    Status,
    Tag,
    Firmness,
    Overlap, ///< how from: and to: are meant: one of possibly, certainly, midpoint
    Known,      ///< by when a source of a record was out: what was known then
    SourceKind, ///< of a source of a record
    TextKind,   ///< of the instrument of an act
    Within,     ///< an event or sum with all that is part of it
    Attribute   ///< NAME or NAME=VALUE of an attribute
};

/// What `has:` can ask for: passages, statements made there, sums announced there, a time known to the minute, files.
enum class Having : std::uint8_t { Evidence, Positions, Pledge, Time, Attachment };

template <>
std::span<const KindName> kindNames<FilterField>();
template <>
std::span<const KindName> kindNames<Having>();
template <>
std::span<const KindName> kindNames<OverlapMode>();

/// One condition: any of the values, or none of them where negated.
struct FilterTerm
{
    FilterField field = FilterField::Word;
    bool negated = false;
    /// In canonical form: uids of actors and topics, keys of kinds, EDTF, stances as stanceText() prints them.
    /// One for Word, From and To; in alphabetical order without repetition.
    std::vector<std::string> values;

    auto operator<=>(const FilterTerm&) const = default;
    bool names(std::string_view value) const { return std::ranges::find(values, value) != values.end(); }
};

/// What is to be shown, as terms that must all hold. The empty filter lets everything through.
///
///   vance topic:regulation actor:"united states",france kind:speech stance:<0 from:2025-02-10 has:evidence -kind:media
///
/// Terms are separated by white space, alternatives by commas; `-` in front negates a term. Quotation marks hold
/// phrases and values with white space, commas or colons together; one inside is doubled. Fields and keys may be
/// written in any case. Filters that name the same terms in another order, or the same dates and stances in another
/// form, are equal.
struct Filter
{
    std::vector<FilterTerm> terms; ///< in canonical order; made by of(), parseFilter() and with()

    /// The filter of these terms in canonical order: words as given, then by field, without repetition.
    static Filter of(std::vector<FilterTerm> terms);

    bool operator==(const Filter&) const = default;
    bool empty() const { return terms.empty(); }

    /// The filter as parseFilter() reads it, with quotation marks only where they are needed.
    std::string text() const;

    /// The free words and phrases, as typed.
    std::vector<std::string> words(bool negated) const;

    /// How the filter's range of time is to be met; possibly, where it does not say.
    OverlapMode overlap() const;
    /// How dates that leave something open count up to the as-of date: certainly, where the filter does not say.
    OverlapMode counting() const;

    /// The values of the first term of `field` that is not negated; all words for Word.
    std::vector<std::string> values(FilterField field) const;

    /// The filter with one term of `field`, not negated, in place of those it had; without it where `values` is empty.
    /// Negated terms stay. `values` must be canonical (see FilterTerm); for Word each makes a term of its own.
    Filter with(FilterField field, const std::vector<std::string>& values) const;
};

/// Reads a filter and replaces the names of actors and topics by their uids.
/// Errors: Invalid, naming the character counted from 1 and what is possible there; Conflict for a name that may mean
/// several.
[[nodiscard]] Result<Filter> parseFilter(std::string_view text, const Dataset& dataset);

/// Stances from `lowest` to `highest`, both included.
struct StanceRange
{
    int lowest = -2;
    int highest = 2;

    bool operator==(const StanceRange&) const = default;
};

/// Reads `<0`, `<=-1`, `>0`, `>=1`, `=2`, `-2` or `-2..0`, also with U+2212 or `+` as sign. Nothing for other texts
/// and where no stance from −2 to +2 is meant.
std::optional<StanceRange> parseStance(std::string_view text);

/// The one canonical form of a range: `2`, `<0`, `>=1`, `-1..1`.
std::string stanceText(StanceRange range);

} // namespace plenary
