// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_identity.h"
#include "core/scene/figure/recipe.h"
#include "core/store/document.h"

#include <string>

// What the verbs do with files.
namespace plenary::cli
{

/// Opens the document of a verb. What is to be said about the way it was opened goes to stderr. Refused where stdout
/// goes into the document itself.
[[nodiscard]] Result<Document> openDocument(const std::string& file, OpenMode mode);

/// Tells how far long work is, where a person reads stderr.
Progress terminalProgress();

/// Clears the folder of an output of what programs that were killed left there.
void tidyFolderOf(const std::string& out);

/// Notes the files of a figure, and its proof sheet where it has one; refused where one of them is another file of the
/// command.
[[nodiscard]] Result<> writesFigure(CommandFiles& files, const scene::Recipe& recipe, const std::string& out,
                                    const std::string& proofs);

} // namespace plenary::cli
