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
    Loader(const Connection& connection, const Progress& progress) : m_connection(connection), m_progress(progress) {}

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
    Result<> proof(std::string_view entity, const std::vector<std::int64_t>& ids, Lists<Row>& out);
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
        while (TRY(rows.step())) {
            visit(rows);
            if ((++m_done & 0x3FFF) == 0)
                TRY(advance());
        }
        return {};
    }

    /// For every row of `count` events the run of values that `sql` yields ordered by event row.
    template <class T, class Make>
    Result<> lists(std::string_view sql, Lists<T>& out, Make make);

    const Connection& m_connection;
    const Progress& m_progress;
    Dataset m_data;
    std::string m_base = "en";
    std::int64_t m_done = 0;
    std::int64_t m_total = 1;
};

template <class T, class Make>
Result<> Loader::lists(std::string_view sql, Lists<T>& out, Make make)
{
    out = {};
    const Row count = static_cast<Row>(m_data.events.size());
    TRY(each(sql, [&](const Statement& row) {
        const Row event = m_data.rowOf(EventId{row.integer(0)});
        if (event == noRow)
            return;
        while (out.offsets.size() <= event)
            out.closeRow();
        out.values.push_back(make(row));
    }));
    while (out.offsets.size() <= count)
        out.closeRow();
    return {};
}

} // namespace plenary::store
