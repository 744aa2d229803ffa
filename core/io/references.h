// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/differences.h"

#include <compare>
#include <set>
#include <string>

// Which records a value of a field names, by its description.
namespace plenary::io
{

struct RecordName
{
    EntityKind kind = EntityKind::Event;
    std::string uid;

    auto operator<=>(const RecordName&) const = default;
};

/// The records that a value of a field names; passages name their sources.
std::set<RecordName> namedIn(EntityKind kind, const std::string& field, const nlohmann::ordered_json& value);
/// The same of all fields of a change, as they are afterwards, or before where the record went.
std::set<RecordName> namedBy(const RecordChange& change);

/// What is left of a change where some records are not there.
struct Without
{
    std::vector<FieldChange> fields;
    bool isPossible = true; ///< false: a record cannot be without one of them
};
Without without(const RecordChange& change, const std::set<RecordName>& absent);

} // namespace plenary::io
