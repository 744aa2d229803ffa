// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace plenary::cli
{

enum class ListFormat { Table, Csv, Json };
Argument* addFormat(Verb& verb, ListFormat& format);

/// Prints records with the same fields as an aligned table, CSV or a JSON array.
void printRecords(const std::vector<nlohmann::ordered_json>& records, const std::vector<std::string>& fields,
                  ListFormat format);

} // namespace plenary::cli
