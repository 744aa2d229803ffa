// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uid.h"
#include "core/model/rules.h"
#include "core/model/titles.h"
#include "core/store/record_reading.h"
#include "core/store/writer.h"

#include <algorithm>

// How a Writer writes a record of any kind; only the writer*.cpp include it.
namespace plenary
{

namespace store
{

template <class R>
const std::string& upsertOf()
{
    static const std::string sql = [] {
        std::string names = "id, uid", marks = "?, ?", updates;
        forEachColumn<R>([&](const auto& field) {
            for (const auto& column : columnsOf(field)) {
                const auto name = sqlName(column.name);
                names += ", " + name;
                marks += ", ?";
                updates += (updates.empty() ? "" : ", ") + name + "=excluded." + name;
            }
        });
        return "INSERT INTO " + sqlName(Record<R>::table) + "(" + names + ") VALUES(" + marks +
               ") ON CONFLICT(id) DO UPDATE SET " + updates;
    }();
    return sql;
}

/// A new uid that tells what the record goes by.
template <class R>
std::string madeUid(const R& record)
{
    const auto title = titleOf(record, "en");
    return newUid(title.empty() ? Record<R>::table : title);
}

} // namespace store

template <class R>
Result<Id<R>> Writer::write(const R& record, bool replaces)
{
    if (auto fault = rules::firstFault(record))
        return std::unexpected(Error{Errc::Invalid,
                                     PLENARY_TR("core", "The record “%1” of table %2 cannot be kept: its field “%3” %4."),
                                     {record.uid, Record<R>::table, fault->key},
                                     {std::move(fault->what)}});
    if constexpr (std::is_same_v<R, Actor>)
        TRY(checkNoCircle(record));
    if constexpr (std::is_same_v<R, Signature>)
        TRY(checkOnlyOnce(record));
    TRY(checkKept(record));
    const auto id = TRY(writeRow(record, replaces));
    TRY(writeLabels(Record<R>::table, id, record, replaces));
    TRY(writeParts(record, id, replaces));
    if constexpr (std::is_same_v<R, Event>) {
        if (!record.partOf.empty())
            TRY(checkNotWithinItself("event_part_of", "owner", "other", id, record.uid));
    } else if constexpr (std::is_same_v<R, Pledge>) {
        if (record.partOf)
            TRY(checkNotWithinItself("pledge", "id", "part_of", id, record.uid));
    }
    return Id<R>{id};
}

/// Contents that a record names are in the document.
template <class R>
Result<> Writer::checkKept(const R& record)
{
    Result<> done;
    forEachColumn<R>([&](const auto& field) {
        if constexpr (std::is_same_v<ValueOf<decltype(field)>, Blob>)
            if (done && !(record.*(field.member)).empty())
                done = checkKept(Blob(record.*(field.member)), record.uid, field.key);
    });
    return done;
}

template <class R>
Result<std::int64_t> Writer::writeRow(const R& record, bool replaces)
{
    auto* statement = TRY(prepared(store::upsertOf<R>()));
    statement->bindReference(1, record.id.value);
    if (replaces)
        statement->bind(2, TRY(uidOf(Record<R>::table, record.id.value)));
    else
        statement->bind(2, record.uid.empty() ? store::madeUid(record) : record.uid);
    int at = 3;
    forEachColumn<R>(
        [&](const auto& field) { store::bindField(*statement, at, record.*(field.member), field, m_language); });
    TRY(statement->run());
    return record.id.value ? record.id.value : m_connection.lastInsertId();
}

template <class Part>
Result<> Writer::writeLabels(std::string_view entity, std::int64_t id, const Part& part, bool replaces)
{
    Result<> done;
    forEachColumn<Part>([&](const auto& field) {
        if constexpr (isText<ValueOf<decltype(field)>>)
            if (done)
                done = label(entity, id, field.key, part.*(field.member), replaces);
    });
    return done;
}

template <class R>
Result<> Writer::writeParts(const R& record, std::int64_t id, bool replaces)
{
    Result<> done;
    forEachList<R>([&](const auto& field) {
        if (done)
            done = writeList(record, id, field, replaces);
    });
    return done;
}

/// Rows at the beginning that are as they should be stay; the others are written anew, under keys that no row has had:
/// an undo takes these away and puts the old ones back, which fails where two of one key exchange what must be unique.
template <class R, class FieldType>
Result<> Writer::writeList(const R& record, std::int64_t id, const FieldType& field, bool replaces)
{
    auto list = record.*(field.member);
    using Item = typename std::remove_cvref_t<decltype(list)>::value_type;
    const std::string table = store::listTable<R>(field);
    if constexpr (requires { setOwner(list.front(), Id<R>{id}); })
        for (Item& part : list)
            setOwner(part, Id<R>{id});
    std::size_t same = 0;
    if (replaces) {
        R before;
        before.id = Id<R>{id};
        TRY(store::readList(m_connection, m_language, before, field));
        const auto& old = before.*(field.member);
        same = static_cast<std::size_t>(std::ranges::mismatch(old, list).in2 - list.begin());
        if (same == list.size() && same == old.size())
            return {};
    }
    if (same == list.size() && !replaces)
        return {};
    auto* largestKey = TRY(prepared("SELECT ifnull(max(id), 0) FROM " + store::sqlName(table)));
    TRY(largestKey->step());
    std::int64_t key = largestKey->integer(0);
    largestKey->reset();
    if (replaces)
        TRY(keepFirst(table, id, same));
    for (const Item& item : std::span(list).subspan(same))
        TRY(writePart(table, ++key, id, item));
    return {};
}

template <class Part>
Result<> Writer::writePart(const std::string& table, std::int64_t key, std::int64_t owner, const Part& part)
{
    const std::string start = "INSERT INTO " + store::sqlName(table) + "(id, owner, ";
    if constexpr (IsPart<Part>) {
        std::string marks;
        forEachColumn<Part>([&](const auto&) { marks += ", ?"; });
        auto* statement = TRY(prepared(start + store::columnList<Part>() + ") VALUES(?, ?" + marks + ")"));
        statement->bind(1, key).bind(2, owner);
        int at = 3;
        forEachColumn<Part>(
            [&](const auto& field) { store::bindField(*statement, at, part.*(field.member), field, m_language); });
        TRY(statement->run());
        return writeLabels(table, key, part, false);
    } else if constexpr (isId<Part>) {
        auto* statement = TRY(prepared(start + "other) VALUES(?, ?, ?)"));
        statement->bind(1, key).bind(2, owner).bind(3, part.value);
        return statement->run();
    } else {
        auto* statement = TRY(prepared(start + "text) VALUES(?, ?, ?)"));
        statement->bind(1, key).bind(2, owner).bind(3, std::string_view(part));
        return statement->run();
    }
}

} // namespace plenary
