// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>

namespace CLI
{
class App;
}

// The verbs of the command line, a source each. Each adds itself to the parser and says what it does when it is chosen.
namespace plenary::cli
{

/// What a verb does once the arguments are read; data goes to stdout, an error becomes one line on stderr.
using Action = std::function<Result<>()>;

void addNew(CLI::App& app, Action& chosen);
void addInfo(CLI::App& app, Action& chosen);
void addCheck(CLI::App& app, Action& chosen);
void addCompact(CLI::App& app, Action& chosen);
void addUnpack(CLI::App& app, Action& chosen);
void addDiff(CLI::App& app, Action& chosen);
void addList(CLI::App& app, Action& chosen);
void addCompare(CLI::App& app, Action& chosen);
void addExport(CLI::App& app, Action& chosen);
void addHistory(CLI::App& app, Action& chosen);
void addOpen(CLI::App& app, Action& chosen);
void addViews(CLI::App& app, Action& chosen);

} // namespace plenary::cli
