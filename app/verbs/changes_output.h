// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/records_output.h"
#include "core/io/reconcile.h"

#include <vector>

namespace plenary::cli
{

/// Prints changes of records: a row for each field as people read it, or with every value whole as JSON; and how many
/// were added, removed and changed as a remark, in their place `ifNone`.
void printChanges(const std::vector<io::RecordChange>& changes, ListFormat format, const char* ifNone);

/// The same of what is taken over, with what the two sides do not agree on and how both have it.
void printReconciled(const io::Reconciled& both, const std::vector<io::RecordChange>& changes, ListFormat format);

} // namespace plenary::cli
