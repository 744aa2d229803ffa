// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kinds.h"

#include <cstdint>
#include <limits>
#include <tuple>

// How a record is described: one line a field. Schema, writing, reading, JSON, lists, forms and comparisons follow from
// it, one mapping a type (core/store/field_sql.h, core/io/field_json.h).
namespace plenary
{

enum Trait : unsigned {
    Required = 1,   ///< must not be empty
    Searched = 2,   ///< found by the words of a filter
    Long = 4,       ///< several lines; left out of tables for people
    Spanned = 8,    ///< a time whose bounds are kept beside it, at most one a record
    Follows = 16,   ///< a reference: the record goes with the one it points to
    Language = 32,  ///< the form of a text: ISO 639 code
    Country = 64,   ///< ISO 3166-1 alpha-3 code
    Currency = 128, ///< ISO 4217 code
    Colour = 256,   ///< #RRGGBB
    ZoneName = 512, ///< IANA time zone
    Codes = 1024    ///< of a list of texts: words without commas
};

/// The smallest and largest value of a number; the same for both: no limit.
struct Range
{
    std::int64_t low = 0;
    std::int64_t high = 0;

    constexpr bool limits() const { return low != high; }
};
inline constexpr std::int64_t unlimited = std::numeric_limits<std::int64_t>::max();

/// `key` names the field in the database, in files and on the command line; `label` and `help` are for people, in
/// English, to be translated.
template <class Member>
struct Field
{
    const char* key;
    const char* label;
    const char* help;
    Member member;
    unsigned traits = 0;
    Range range = {};

    constexpr bool has(Trait trait) const { return (traits & trait) != 0; }
};

/// What is known of a record type R: `kind`, `table`, `file` (of a data set folder; none: nullptr), `plural` (of
/// `list`) and `fields`. Of a part of a record: `table`, `once` (the field that may stand once for an owner) and
/// `fields`.
template <class R>
struct Record;

template <class R>
concept Described = requires
{
    Record<R>::kind;
};

/// Calls visit(field) for every field of R, in order.
template <class R, class Visit>
constexpr void forEachField(Visit&& visit)
{
    std::apply([&](const auto&... field) { (visit(field), ...); }, Record<R>::fields);
}

} // namespace plenary
