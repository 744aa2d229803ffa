// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output.h"

#include "core/base/text.h"

#include <algorithm>
#include <iostream>
#include <unistd.h>

namespace plenary::cli
{

void printLine(std::string_view line)
{
    std::cout << forTerminal(line) << '\n';
}

void printText(std::string_view text)
{
    for (const auto line : split(text, '\n'))
        printLine(line);
}

void printData(std::string_view data)
{
    if (::isatty(1) == 0) {
        std::cout << data;
        return;
    }
    for (std::size_t at = 0; at < data.size();) {
        const auto end = std::min(data.find('\n', at), data.size());
        std::cout << forTerminal(data.substr(at, end - at)) << (end < data.size() ? "\n" : "");
        at = end + 1;
    }
}

bool finishOutput()
{
    std::cout.flush();
    return std::cout.good();
}

void complain(std::string_view sentence)
{
    std::cerr << "plenary: " << forTerminal(sentence) << '\n';
}

void remark(std::string_view line)
{
    std::cerr << forTerminal(line) << '\n';
}

void showPercent(int percent)
{
    std::cerr << '\r' << percent << " %" << (percent == 100 ? "\r     \r" : "") << std::flush;
}

} // namespace plenary::cli
