// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/document.h"

#include <algorithm>

// Behind Document::load; nothing else includes it.
namespace plenary::store
{

using sqlite::Connection;
using sqlite::Statement;

template <class Enum>
Enum kindAt(const Statement& row, int column)
{
    return kindFromKey<Enum>(row.view(column)).value_or(Enum{});
}

inline std::uint16_t saturated(std::int64_t count)
{
    return static_cast<std::uint16_t>(std::min<std::int64_t>(count, 0xFFFF));
}

/// Reads one document. Member functions fill one part each, in an order in which references are known.
class Loader
{
public:
    /// With `sample`, only about so many events spread evenly over the document, with what belongs to them.
    Loader(const Connection& connection, const Progress& progress, std::size_t sample = 0)
        : m_connection(connection), m_progress(progress), m_sample(sample)
    {
    }

    Result<DatasetPtr> run()
    {
        TRY(m_connection.execute("BEGIN"));
        auto loaded = loadAll();
        TRY(m_connection.execute("COMMIT"));
        if (!loaded)
            return std::unexpected(std::move(loaded).error());
        return std::make_shared<const Dataset>(std::move(m_data));
    }

private:
    Result<> loadAll();
    Result<> summit();
    Result<> actors();
    Result<> offices();
    Result<> topics();
    Result<> sources();
    Result<> instruments();
    Result<> signatures();
    Result<> pledges();
    Result<> events();
    Result<> eventParts();
    Result<> positions();
    Result<> labels();
    /// What few documents have: tags of events, and which amend others.
    Result<> tags();
    Result<> amendments();
    /// The sources behind `count` records of a kind; `rowOf` finds the row of one by its key.
    template <class RowOf>
    Result<> proof(std::string_view entity, std::size_t count, RowOf rowOf, Lists<Row>& out);
    Result<> evidence();
    /// Every row that others point to is there; charts rely on it.
    Result<> verifyReferences() const;
    void linkPositionsToEvents();
    Result<> advance();
    Text* labelled(std::string_view entity, std::int64_t id, std::string_view field);
    Text text(const Statement& row, int column) const { return Text(m_base, row.view(column)); }

    template <class Visit>
    Result<> each(std::string_view sql, Visit visit)
    {
        auto rows = TRY(m_connection.prepare(sql));
        return run(rows, visit);
    }
    template <class Visit>
    Result<> run(Statement& rows, Visit visit)
    {
        while (TRY(rows.step())) {
            visit(rows);
            if ((++m_done & 0x3FFF) == 0)
                TRY(advance());
        }
        return {};
    }
    /// The rows of `sql`; of a sample, those where `key` is that of one of its events.
    template <class Visit>
    Result<> eachOfEvents(const std::string& sql, const std::string& key, const std::string& order, Visit visit);

    /// For every event the run of values that `sql` yields, in the order in which it yields them.
    template <class T, class Make>
    Result<> lists(const std::string& sql, const std::string& key, Lists<T>& out, Make make);

    const Connection& m_connection;
    const Progress& m_progress;
    std::size_t m_sample;
    Dataset m_data;
    std::string m_base = "en";
    std::int64_t m_done = 0;
    std::int64_t m_total = 1;
};

template <class Visit>
Result<> Loader::eachOfEvents(const std::string& sql, const std::string& key, const std::string& order, Visit visit)
{
    if (m_sample == 0)
        return each(sql + order, visit);
    auto rows = TRY(m_connection.prepare(sql + (sql.find(" WHERE ") == std::string::npos ? " WHERE " : " AND ") + key +
                                         "=?" + order));
    for (const EventId event : m_data.events.id) {
        rows.bind(1, event.value);
        TRY(run(rows, visit));
        rows.reset();
    }
    return {};
}

/// Values with the rows they belong to, sorted into runs; each run keeps the order of its values.
template <class T>
void sortIntoRuns(std::vector<Row> owners, std::size_t count, Lists<T>& out)
{
    out.offsets.assign(count + 1, 0);
    for (const Row owner : owners)
        ++out.offsets[owner + 1];
    for (std::size_t i = 1; i <= count; ++i)
        out.offsets[i] += out.offsets[i - 1];
    if (!std::ranges::is_sorted(owners)) {
        auto next = out.offsets;
        std::vector<T> sorted(out.values.size());
        for (std::size_t i = 0; i < owners.size(); ++i)
            sorted[next[owners[i]]++] = out.values[i];
        out.values = std::move(sorted);
    }
    out.shrink();
}

template <class T, class Make>
Result<> Loader::lists(const std::string& sql, const std::string& key, Lists<T>& out, Make make)
{
    out = {};
    std::vector<Row> owners;
    TRY(eachOfEvents(sql, key, "", [&](const Statement& row) {
        const Row event = m_data.rowOf(EventId{row.integer(0)});
        if (event == noRow)
            return;
        owners.push_back(event);
        out.values.push_back(make(row));
    }));
    sortIntoRuns(std::move(owners), m_data.events.size(), out);
    return {};
}

template <class RowOf>
Result<> Loader::proof(std::string_view entity, std::size_t count, RowOf rowOf, Lists<Row>& out)
{
    out = {};
    std::vector<Row> owners;
    const std::string sql = "SELECT l.entity_id, e.source FROM evidence_link AS l JOIN evidence AS e ON "
                            "e.id=l.evidence WHERE l.entity='" +
                            std::string(entity) + "'";
    const auto visit = [&](const Statement& row) {
        const Row owner = rowOf(row.integer(0));
        if (owner == noRow)
            return;
        owners.push_back(owner);
        out.values.push_back(m_data.rowOf(SourceId{row.integer(1)}));
    };
    if (entity == "event")
        TRY(eachOfEvents(sql, "l.entity_id", " ORDER BY l.id", visit));
    else
        TRY(each(sql + " ORDER BY l.id", visit));
    sortIntoRuns(std::move(owners), count, out);
    return {};
}

} // namespace plenary::store
