// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record_table.h"

// Single records.
namespace plenary::store
{

/// Fills one list of a record that has its id.
template <class R, class FieldType>
Result<> readList(const sqlite::Connection& connection, const std::string& baseLanguage, R& record,
                  const FieldType& field)
{
    return RecordTable<R>(connection, baseLanguage, KeyRange{record.id.value, record.id.value}).readInto(record, field);
}

/// The one record with a key; NotFound where there is none.
template <class R>
Result<R> readRecord(const sqlite::Connection& connection, const std::string& baseLanguage, std::int64_t key)
{
    auto found = TRY(RecordTable<R>(connection, baseLanguage, KeyRange{key, key}).read());
    if (found.empty())
        return fail(Errc::NotFound, PLENARY_TR("core", "This record is no longer in the document."));
    return std::move(found.front());
}

} // namespace plenary::store
