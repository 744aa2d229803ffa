// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/filter.h"
#include "core/scene/view/view.h"
#include "core/store/document.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace plenary::cli
{

/// Records of one kind as JSON, and their columns in order.
struct RecordList
{
    std::vector<std::string> columns;
    std::vector<std::string> longOnes; ///< of these, those that a table for people has no room for
    std::vector<nlohmann::ordered_json> records;
};

/// The words for kinds of records that listRecords() knows: the plural of each kind.
std::vector<std::string> listedKinds();

/// What a list is asked to leave out.
struct ListLimits
{
    const Filter& filter;
    const FilterHits& hits; ///< of its words
    bool byDate = false;  ///< what had not happened by the as-of date of the view
    bool asImported = false; ///< records as the files of a data set have them, in all languages
};

/// The records of a kind with the fields of its description, in the language of the view, that pass the filter; events
/// and positions in time. Errors: NotFound; Invalid, naming it, where a term of the filter or the date says nothing of
/// records of the kind.
[[nodiscard]] Result<RecordList> listRecords(const Document& document, const scene::View& view, const std::string& kind,
                                             const ListLimits& limits);

} // namespace plenary::cli
