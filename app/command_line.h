// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plenary::cli
{

/// Whether the arguments name a verb or an option, so that no window is wanted.
bool isCommand(int argc, char** argv);

/// Runs one verb. 0 done; 1 failed, with one line on stderr; 2 wrong usage. Needs a QGuiApplication for fonts.
int run(int argc, char** argv);

} // namespace plenary::cli
