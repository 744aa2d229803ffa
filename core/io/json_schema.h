// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace plenary::io
{

/// The JSON Schema (draft 2020-12) of the files of a data set folder, made from the descriptions of the records: what
/// stands in resources/datasets/dataset.schema.json. It allows what createFromFolder() reads, and nothing else but what
/// only the records together can tell, such as references.
std::string datasetSchema();

} // namespace plenary::io
