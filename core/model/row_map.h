// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/column.h"
#include "core/model/ids.h"

#include <unordered_map>

namespace plenary
{

/// The row of a key. Keys that follow each other closely, as those of a database do, take four bytes each.
template <class Key>
class RowMap
{
public:
    /// Makes room for keys up to `largest`, where about `count` of them will come.
    void reserve(std::int64_t largest, std::size_t count)
    {
        if (isClose(largest, count) && static_cast<std::size_t>(largest) >= m_dense.size())
            m_dense.resize(static_cast<std::size_t>(largest) + 1, noRow);
    }

    void set(Key key, Row row)
    {
        const auto at = static_cast<std::size_t>(key.value);
        if (key.value >= 0 && at >= m_dense.size() && isClose(key.value, m_count))
            m_dense.resize(at + at / 2 + 1, noRow);
        ++m_count;
        if (key.value >= 0 && at < m_dense.size())
            m_dense.set(at, row);
        else
            m_sparse[key] = row;
    }

    /// noRow where the key is not known.
    Row find(Key key) const
    {
        if (key.value >= 0 && static_cast<std::size_t>(key.value) < m_dense.size() &&
            m_dense[static_cast<std::size_t>(key.value)] != noRow)
            return m_dense[static_cast<std::size_t>(key.value)];
        const auto found = m_sparse.find(key);
        return found == m_sparse.end() ? noRow : found->second;
    }

private:
    static bool isClose(std::int64_t key, std::size_t count)
    {
        return key >= 0 && static_cast<std::size_t>(key) <= 4 * count + 1024;
    }

    Column<Row> m_dense;
    std::unordered_map<Key, Row> m_sparse;
    std::size_t m_count = 0;
};

} // namespace plenary
