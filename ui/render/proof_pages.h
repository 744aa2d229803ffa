// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/proof_sheet.h"
#include "ui/render/figure_maker.h"
#include "ui/render/text_pages.h"

namespace plenary
{

/// The proof sheet of a figure as pages: the figure, and under the number of each mark what it rests on. `view` is that
/// of the figure, which was made with FigureLook::numbers.
TextPages proofPages(const scene::View& view, const Figure& figure, const io::ProofSheet& sheet);

/// Why no proof sheet can go with a figure in this file: it is a table, or the sheet has another ending than its own.
[[nodiscard]] Result<> checkProofs(const FilePath& figure, const FilePath& proofs);

/// Writes the proof sheet of a figure that was made with numbers, of this document and view.
[[nodiscard]] Result<> writeProofs(const Document& document, const scene::View& view, const Figure& figure,
                                   const FilePath& proofs, const Progress& progress = {});

/// Writes a figure, whose marks carry numbers, and its proof sheet; neither where one of them cannot be made. Answers
/// what a person should hear of it. `view` is that of the recipe, made of `document`.
[[nodiscard]] Result<std::vector<Error>> exportProven(const Document& document, const scene::View& view,
                                                      scene::Recipe recipe, const FilePath& path,
                                                      const FilePath& proofs, const Progress& progress = {});

} // namespace plenary
