// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/records_output.h"

#include "app/output.h"
#include "core/base/text.h"

#include "core/base/table.h"
#include "core/base/text.h"
#include "core/io/csv.h"
#include "core/scene/words/wording.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace plenary::cli
{

namespace
{

std::size_t shownWidth(const std::string& text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string cellText(const nlohmann::ordered_json& value)
{
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_null())
        return "";
    if (!value.is_array())
        return value.dump();
    std::vector<std::string> parts;
    for (const auto& part : value)
        parts.push_back(part.is_object() && part.contains("quote") ? part["quote"].get<std::string>() : cellText(part));
    return join(parts, "; ");
}

void printTable(Table table)
{
    for (auto& row : table.rows)
        for (auto& cell : row.cells)
            cell = forTerminal(cell); // first: it tells how wide they are

    constexpr std::size_t widest = 60;
    std::vector<std::size_t> widths;
    for (const auto& column : table.columns)
        widths.push_back(column.size());
    for (const auto& row : table.rows)
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            widths[i] = std::max(widths[i], std::min(widest, shownWidth(row.cells[i])));
    const auto print = [&](const std::vector<std::string>& cells) {
        std::string line;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            line += cells[i];
            if (i + 1 < cells.size())
                line += std::string(2 + widths[i] - std::min(widths[i], shownWidth(cells[i])), ' ');
        }
        printLine(line);
    };
    print(table.columns);
    for (const auto& row : table.rows)
        print(row.cells);
}

} // namespace

Argument* addFormat(Verb& verb, ListFormat& format)
{
    return verb.addChoice(
        "--format", {"table", "csv", "json"}, [&format](std::size_t word) { format = static_cast<ListFormat>(word); },
        "table, csv or json");
}

void printRecords(const std::vector<nlohmann::ordered_json>& records, const std::vector<std::string>& fields,
                  ListFormat format)
{
    if (format == ListFormat::Json) {
        printData(nlohmann::ordered_json(records).dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + '\n');
        return;
    }
    Table table;
    table.columns = fields;
    for (const auto& record : records) {
        Table::Row row;
        for (const auto& field : fields)
            row.cells.push_back(cellText(record.value(field, nlohmann::ordered_json())));
        table.rows.push_back(std::move(row));
    }
    if (format == ListFormat::Csv)
        printData(io::toCsv(table));
    else
        printTable(std::move(table));
}

} // namespace plenary::cli
