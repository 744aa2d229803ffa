// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

// The only place that writes to stdout and stderr: words a person reads are made safe for a terminal here
// (forTerminal in core/base/text.h), data for programs is written as it is, and made safe only
// where stdout is a terminal.
namespace plenary::cli
{

/// One line of words on stdout.
void printLine(std::string_view line);
/// Words on stdout that may have several lines.
void printText(std::string_view text);
/// CSV or JSON on stdout.
void printData(std::string_view data);
/// Writes out what stdout holds back. False where it could not be written.
bool finishOutput();

/// Why a verb failed: one line on stderr that begins with the name of the program.
void complain(std::string_view sentence);
/// One line on stderr about how far a verb has come.
void remark(std::string_view line);
/// How far, in place of what was said before; nothing stays of 100 %.
void showPercent(int percent);

} // namespace plenary::cli
