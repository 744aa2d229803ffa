// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/loader.h"

// How a Loader reads runs of values; only the loader*.cpp include it.
namespace plenary::store
{

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
    std::vector<std::uint32_t> offsets(count + 1, 0);
    for (const Row owner : owners)
        ++offsets[owner + 1];
    for (std::size_t i = 1; i <= count; ++i)
        offsets[i] += offsets[i - 1];
    if (!std::ranges::is_sorted(owners)) {
        auto next = offsets;
        std::vector<T> sorted(out.values.size());
        for (std::size_t i = 0; i < owners.size(); ++i)
            sorted[next[owners[i]]++] = out.values[i];
        out.values = std::move(sorted);
    }
    out.offsets = std::move(offsets);
    out.shrink();
}

template <class T, class Make>
Result<> Loader::lists(const std::string& sql, const std::string& key, const std::string& order, Lists<T>& out,
                       Make make)
{
    out = {};
    std::vector<Row> owners;
    TRY(eachOfEvents(sql, key, order, [&](const Statement& row) {
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
                            "e.id=l.owner WHERE l.entity='" +
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
