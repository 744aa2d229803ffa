// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/common.h"
#include "app/verbs/files.h"

#include "core/io/csv.h"
#include "core/scene/words/wording.h"
#include "core/store/word_search.h"
#include "ui/render/fonts.h"
#include "ui/render/qt_lexicon.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>

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

void printTable(const Table& table)
{
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
            line += scene::oneLine(cells[i]);
            if (i + 1 < cells.size())
                line += std::string(2 + widths[i] - std::min(widths[i], shownWidth(cells[i])), ' ');
        }
        std::cout << line << '\n';
    };
    print(table.columns);
    for (const auto& row : table.rows)
        print(row.cells);
}

} // namespace

void ViewFlags::addTo(CLI::App& verb)
{
    verb.add_option("--filter", filter, "What to show, like topic:regulation actor:france");
    verb.add_option("--overlap", overlap, "What a filter’s range of time takes in: possibly, certainly or midpoint")
        ->check(CLI::IsMember(wordsOf<OverlapMode>()));
    verb.add_option("--as-of", asOf, "Date up to which things count; a day counts as a whole");
    verb.add_option("--lang", language, "Language of texts: en or fr")->check(CLI::IsMember({"en", "fr"}));
}

Result<TimeSpan> parseMoment(const std::string& text, const Zone& zone)
{
    const auto edtf = TRY(parseTyped(text));
    return resolved(TRY(parseTime(edtf)), zone);
}

Result<Instant> parseAsOf(const std::string& text, const Zone& zone)
{
    return TRY(parseMoment(text, zone)).latestEnd;
}

Result<std::unique_ptr<Viewed>> Viewed::open(const std::string& file, const ViewFlags& flags)
{
    // Opened first: leaving in the middle of a new-expression would lose the memory it took.
    auto document = TRY(openDocument(file, OpenMode::ReadOnly));
    std::unique_ptr<Viewed> viewed(new Viewed(std::move(document)));
    viewed->m_data = TRY(viewed->m_document.load());
    viewed->m_zone = TRY(Zone::find(viewed->m_data->summit.zone));
    TRY(viewed->show(flags));
    viewed->m_measure = std::make_unique<FontMeasure>();
    viewed->m_titles = [document = &viewed->m_document](std::span<const EventId> ids) {
        return document->eventTitles(ids).value_or(std::vector<Text>(ids.size()));
    };
    return viewed;
}

Result<> Viewed::show(const ViewFlags& flags)
{
    const auto& asOf = flags.asOf.empty() ? m_data->summit.asOf : flags.asOf;
    m_asOf = asOf.empty() ? distantFuture : TRY(parseAsOf(asOf, m_zone));
    Filter filter = TRY(parseFilter(flags.filter, *m_data));
    if (!flags.overlap.empty())
        filter = filter.with(Field::Overlap, {flags.overlap});
    m_selection = TRY(runFilter(m_document, *m_data, filter, m_zone));
    m_filter = filter;
    auto& words = m_lexicons[flags.language];
    if (!words)
        words = std::make_unique<QtLexicon>(QString::fromStdString(flags.language));
    m_words = words.get();
    return {};
}

Result<Row> Viewed::topic(const std::string& name) const
{
    if (const Row row = m_data->findTopic(name); row != noRow)
        return row;
    std::vector<std::string> known;
    for (const auto& topic : m_data->topics)
        known.push_back(topic.uid);
    const auto meant = nearest(folded(name), known);
    return meant.empty()
               ? fail(Errc::NotFound,
                      PLENARY_TR("core", "There is no topic “%1”: see “plenary list topics” for their names."), {name})
               : fail(Errc::NotFound, PLENARY_TR("core", "There is no topic “%1”: did you mean “%2”?"), {name, meant});
}

Result<Row> Viewed::actor(const std::string& name) const
{
    if (const Row row = m_data->findActor(name); row != noRow)
        return row;
    std::vector<std::string> known;
    for (const auto& actor : m_data->actors)
        known.push_back(actor.uid);
    const auto meant = nearest(folded(name), known);
    return meant.empty()
               ? fail(Errc::NotFound,
                      PLENARY_TR("core", "There is no actor “%1”: see “plenary list actors” for their names."), {name})
               : fail(Errc::NotFound, PLENARY_TR("core", "There is no actor “%1”: did you mean “%2”?"), {name, meant});
}

scene::Context Viewed::context(const Lexicon& words) const
{
    return {.data = *m_data,
            .selection = m_selection,
            .words = words,
            .measure = *m_measure,
            .titles = m_titles,
            .zone = m_zone,
            .asOf = m_asOf};
}

CLI::Option* addFormat(CLI::App& verb, ListFormat& format)
{
    static const std::map<std::string, ListFormat> formats = {
        {"table", ListFormat::Table}, {"csv", ListFormat::Csv}, {"json", ListFormat::Json}};
    return verb.add_option("--format", format, "table, csv or json")->transform(CLI::CheckedTransformer(formats));
}

void printRecords(const std::vector<nlohmann::ordered_json>& records, const std::vector<std::string>& fields,
                  ListFormat format)
{
    if (format == ListFormat::Json) {
        std::cout << nlohmann::ordered_json(records).dump(2, ' ', false, nlohmann::json::error_handler_t::replace)
                  << '\n';
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
        std::cout << io::toCsv(table);
    else
        printTable(table);
}

} // namespace plenary::cli
