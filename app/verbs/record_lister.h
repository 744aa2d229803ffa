// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
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

/// The records of a kind with the fields of its description, in the language of the view; of events and positions those
/// that pass its filter, in time. With `limit` what came after the as-of date is left out.
[[nodiscard]] Result<RecordList> listRecords(const Document& document, const scene::View& view, const std::string& kind,
                                             bool limit);

} // namespace plenary::cli
