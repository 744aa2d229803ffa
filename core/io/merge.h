// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/reconcile.h"

#include <string>

// Copies of one document are made one again, and single edits of the past taken back: both are three-way (reconcile.h).
namespace plenary::io
{

/// What a merge would do. What happened in theirs up to the last state that both share is in ours already.
struct Merge
{
    Reconciled both;
    bool hasAncestor = false; ///< false: nothing is known of a common past, and whatever differs is asked
    EditLabel label = "";     ///< under which it is to be recorded: a later merge goes on from it
};

/// Codings of one statement by different coders never conflict: that of theirs becomes a record of its own. Errors:
/// Invalid for a document with itself or of another summit; else of reading; Cancelled by `progress`.
[[nodiscard]] Result<Merge> planMerge(const Document& ours, const Document& theirs, const std::string& language,
                                      const Progress& progress = {});

/// What taking back one edit alone would do: theirs is the state before it, ours the present one. Open is what was
/// changed again since. Errors: NotFound where there is no such edit, Conflict where it is not in force.
struct TakingBack
{
    Reconciled both;
    EditLabel label = ""; ///< under which it is to be recorded
};
[[nodiscard]] Result<TakingBack> planTakingBack(const Document& document, std::int64_t edit,
                                                const std::string& language, const Progress& progress = {});

} // namespace plenary::io
