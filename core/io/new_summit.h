// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/world_map.h"
#include "core/model/rules.h"
#include "core/store/document.h"

namespace plenary::io
{

/// What a new document begins with.
struct Beginning
{
    Summit summit;                   ///< without keys
    std::vector<std::string> states; ///< ISO 3166-1 alpha-3
    std::vector<std::string> blocs;  ///< keys of geo::blocs(), each with its members on the first day of the summit
    std::vector<Topic> topics;       ///< of another document: copied with their uids
};

/// A state that a summit can begin with, by its code and what it is called.
struct StateName
{
    std::string iso3;
    std::string name;
};

/// The states of the map, by their names in `language` (English or French, else English); no dependencies.
std::vector<StateName> statesOf(const geo::WorldMap& map, std::string_view language);

/// The day on which blocs are taken: the first one of the summit, as far as it is known; empty where it is not.
std::string dayOfMembership(const Summit& summit);

/// What cannot be named in a language of the summit; the key is “states”, “blocs” or “topics”.
std::vector<rules::Fault> faultsOfNames(const Beginning& beginning);

/// Makes the document `target`, its history empty. Names are given in those languages of the summit that are known:
/// English and French for states and blocs, their own for topics. Errors: Invalid for a code or key that is not known,
/// a summit that is not sound, and where a name is in none of the languages; Conflict as Document::create().
[[nodiscard]] Result<Document> createSummit(const std::filesystem::path& target, const Beginning& beginning,
                                            const geo::WorldMap& map);

} // namespace plenary::io
