// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/view/view.h"

#include <string>
#include <vector>

namespace plenary::scene
{

/// A column of stances: one actor, or a bloc and its members taken together.
struct StanceColumn
{
    Row actor = noRow; ///< the bloc itself, where it is a group
    bool isGroup = false;

    bool operator==(const StanceColumn&) const = default;
};

/// Columns of single actors.
std::vector<StanceColumn> columnsOf(const std::vector<Row>& actors);

/// The same with the members of each collapsed bloc taken together: the group stands where the bloc or the first of its
/// members stood, or at the end where none of them did. Blocs without members are left alone.
std::vector<StanceColumn> collapsed(const Dataset& data, const std::vector<Row>& actors,
                                    const std::vector<std::string>& blocs);

/// Blocs with members, by key.
std::vector<Row> blocsWithMembers(const Dataset& data);

/// What a cell leads to: the statements of an actor, or of a bloc and its members, on a topic.
Target cellTarget(const Dataset& data, const StanceColumn& column, Row topic);

/// The column a cell belongs to; its actor is noRow where there is none any more.
StanceColumn columnOf(const Dataset& data, const Target& cell);

/// “European Union”, or “European Union and members” where it is a group.
std::string columnName(const View& view, const StanceColumn& column);
std::string columnShort(const View& view, const StanceColumn& column);

} // namespace plenary::scene
