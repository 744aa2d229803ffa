// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/csv.h"

#include <charconv>

namespace plenary::io
{

namespace
{

bool isNumber(const std::string& cell)
{
    double value = 0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    return error == std::errc() && end == cell.data() + cell.size();
}

void append(std::string& out, const std::string& cell)
{
    const std::string text = harmless(cell);
    if (text.find_first_of("\",\r\n") == std::string::npos) {
        out += text;
        return;
    }
    out += '"';
    for (const char c : text)
        (out += c) += c == '"' ? "\"" : "";
    out += '"';
}

void appendRow(std::string& out, const std::vector<std::string>& cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            out += ',';
        append(out, cells[i]);
    }
    out += "\r\n";
}

} // namespace

std::string harmless(const std::string& cell)
{
    const bool formula = !cell.empty() && std::string_view("=+-@\t\r\n").find(cell.front()) != std::string_view::npos;
    return formula && !isNumber(cell) ? '\'' + cell : cell;
}

std::string toCsv(const Table& table)
{
    std::string out;
    appendRow(out, table.columns);
    for (const auto& row : table.rows)
        appendRow(out, row.cells);
    return out;
}

} // namespace plenary::io
