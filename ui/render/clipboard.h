// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/figure_maker.h"

namespace plenary
{

/// Puts the first page of a figure on the clipboard: as PNG with its recipe, as SVG, and its description as text.
[[nodiscard]] Result<> copyPicture(const Figure& figure);

/// Puts a table on the clipboard: as HTML, as CSV, and as tabs between cells for spreadsheets. Cells that a spreadsheet
/// would run as formulas are made harmless as in a CSV file.
void copyTable(const Table& table);

} // namespace plenary
