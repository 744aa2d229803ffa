// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "core/base/result.h"

#include <functional>

// The verbs of the command line, a source each. Each adds itself to the parser and says what it does when it is chosen.
namespace plenary::cli
{

/// What a verb does once the arguments are read; data goes to stdout, an error becomes one line on stderr.
using Action = std::function<Result<>()>;

void addNew(Verb& app, Action& chosen);
void addInfo(Verb& app, Action& chosen);
void addCheck(Verb& app, Action& chosen);
void addBackups(Verb& app, Action& chosen);
void addCompact(Verb& app, Action& chosen);
void addUnpack(Verb& app, Action& chosen);
void addDiff(Verb& app, Action& chosen);
void addList(Verb& app, Action& chosen);
void addCompare(Verb& app, Action& chosen);
void addExport(Verb& app, Action& chosen);
void addHistory(Verb& app, Action& chosen);
void addCapture(Verb& app, Action& chosen);
void addCombine(Verb& app, Action& chosen);
void addMerge(Verb& app, Action& chosen);
void addOpen(Verb& app, Action& chosen);
void addViews(Verb& app, Action& chosen);

} // namespace plenary::cli
