// SPDX-License-Identifier: GPL-3.0-or-later
// Writer: one record made of two that stand for the same.
#include "core/store/catalogue.h"
#include "core/store/record_writer.h"

namespace plenary
{

namespace
{

using ColumnRole = store::ColumnInfo::Role;

/// What makes two records of a table the same thing, said twice, once two others have become one.
std::vector<std::string> sameness(const store::TableInfo& table)
{
    if (table.kind == EntityKind::Signature)
        return {"actor", "instrument", "status", "date", "on_behalf"};
    if (table.kind == EntityKind::Passage)
        return {"source", "fragment"};
    return {};
}

/// Whether two parts of a list are about the same: alike, or with the same in the field that may be there once.
template <class Part>
bool isAboutTheSame(const Part& a, const Part& b)
{
    bool same = a == b;
    if constexpr (IsPart<Part>) {
        constexpr const char* once = Record<Part>::once;
        if constexpr (once != nullptr)
            forEachField<Part>([&](const auto& field) {
                if (std::string_view(field.key) == once)
                    same = a.*(field.member) == b.*(field.member);
            });
    }
    return same;
}

template <class Value>
void fillIn(Value& kept, Value gone, const Value& nothing)
{
    if constexpr (isText<Value>) {
        for (const auto& [language, text] : gone.all())
            if (kept.only(language).empty())
                kept.set(language, text);
    } else if constexpr (isList<Value> || std::is_same_v<Value, std::vector<std::string>>) {
        for (auto& item : gone)
            if (std::ranges::none_of(kept, [&](const auto& other) { return isAboutTheSame(other, item); }))
                kept.push_back(std::move(item));
    } else if (kept == nothing)
        kept = std::move(gone);
}

/// By which other names a record was known.
void keepNames(const Actor& gone, Actor& kept)
{
    const auto goesBy = [&](const std::string& name) {
        const auto has = [&](const Text& text) {
            return std::ranges::any_of(text.all(), [&](const auto& one) { return one.second == name; });
        };
        return has(kept.name) || has(kept.shortName) || std::ranges::find(kept.aliases, name) != kept.aliases.end();
    };
    for (const Text* text : {&gone.name, &gone.shortName})
        for (const auto& [language, name] : text->all())
            if (!goesBy(name))
                kept.aliases.push_back(name);
}

} // namespace

/// Records that refer to either and say the same otherwise become one too.
Result<> Writer::combineTwins(const store::TableInfo& table, const std::string& column, Ref kept, Ref gone)
{
    const auto same = sameness(table);
    if (std::ranges::find(same, column) == same.end())
        return {};
    std::string condition;
    for (const auto& other : same)
        if (other != column)
            condition += " AND a." + store::sqlName(other) + " IS b." + store::sqlName(other);
    auto rows = TRY(m_connection.prepare("SELECT a.id, b.id FROM " + store::sqlName(table.name) + " AS a JOIN " +
                                         store::sqlName(table.name) + " AS b ON a." + store::sqlName(column) +
                                         "=? AND b." + store::sqlName(column) + "=?" + condition));
    rows.bind(1, kept.id).bind(2, gone.id);
    std::vector<std::pair<std::int64_t, std::int64_t>> twins;
    while (TRY(rows.step()))
        twins.emplace_back(rows.integer(0), rows.integer(1));
    for (const auto& [first, second] : twins)
        TRY(combine({*table.kind, first}, {*table.kind, second}));
    return {};
}

/// Rows in which a column has one key get another there; a part that is there already goes. Parts are written anew with
/// their labels, under keys that no row has had: a label goes by what its part holds.
Result<> Writer::replaceKey(const store::TableRows& rows, const std::string& column, std::int64_t key)
{
    const auto table = store::sqlName(rows.table.name), name = store::sqlName(column), value = std::to_string(key);
    if (rows.table.kind)
        return m_connection.execute("UPDATE " + table + " SET " + name + "=" + value + " WHERE " + rows.condition);
    std::string names, values;
    for (const auto& other : rows.table.columns) {
        names += ", " + store::sqlName(other.name);
        values += ", " + (other.name == column ? value : store::sqlName(other.name));
    }
    std::vector<std::int64_t> ids;
    auto find = TRY(m_connection.prepare("SELECT id FROM " + table + " WHERE " + rows.condition + " ORDER BY id"));
    while (TRY(find.step()))
        ids.push_back(find.integer(0));
    for (const auto id : ids) {
        const auto next = TRY(m_connection.number("SELECT max(id) + 1 FROM " + table));
        TRY(m_connection.execute("INSERT OR IGNORE INTO " + table + "(id" + names + ") SELECT " + std::to_string(next) +
                                 values + " FROM " + table + " WHERE id=" + std::to_string(id)));
        TRY(m_connection.execute("INSERT INTO label(entity, entity_id, field, language, text) SELECT entity, " +
                                 std::to_string(next) + ", field, language, text FROM label WHERE entity='" +
                                 rows.table.name + "' AND entity_id=" + std::to_string(id) +
                                 " AND EXISTS(SELECT 1 FROM " + table + " WHERE id=" + std::to_string(next) + ")"));
    }
    return removeRows(rows);
}

/// What refers to `gone` in a column refers to `kept` from now on.
Result<> Writer::repoint(const store::TableInfo& table, const std::string& column, Ref kept, Ref gone)
{
    TRY(combineTwins(table, column, kept, gone));
    const std::string both = " IN (" + std::to_string(kept.id) + "," + std::to_string(gone.id) + ")";
    if (table.kind == kept.kind) // what was part of the other one is no part of itself
        TRY(m_connection.execute("UPDATE " + store::sqlName(table.name) + " SET " + store::sqlName(column) +
                                 "=NULL WHERE id" + both + " AND " + store::sqlName(column) + both));
    TRY(replaceKey({table, store::sqlName(column) + "=" + std::to_string(gone.id)}, column, kept.id));
    if (!table.kind) // a member of itself, a part of itself
        for (const auto& other : table.columns)
            if (other.role == ColumnRole::Owner && other.target == tableOf(kept.kind) && other.name != column)
                TRY(removeRows({table, store::sqlName(column) + "=" + std::to_string(kept.id) + " AND " +
                                           store::sqlName(other.name) + " IN (" + std::to_string(kept.id) + "," +
                                           std::to_string(gone.id) + ")"}));
    return {};
}

/// The summit names a text, a coder and actors by uid.
Result<> Writer::renameInSummit(EntityKind kind, const std::string& kept, const std::string& gone)
{
    auto ids = TRY(m_connection.prepare("SELECT id FROM summit"));
    if (!TRY(ids.step()))
        return {};
    auto summit = TRY(store::readRecord<Summit>(m_connection, m_language, ids.integer(0)));
    bool isOther = false;
    const auto rename = [&](std::string& name) {
        isOther = isOther || name == gone;
        if (name == gone)
            name = kept;
    };
    if (kind == EntityKind::Instrument)
        rename(summit.instrument);
    if (kind == EntityKind::Coder)
        rename(summit.coder);
    if (kind == EntityKind::Actor) {
        std::ranges::for_each(summit.profileActors, rename);
        std::vector<std::string> once;
        for (auto& actor : summit.profileActors)
            if (std::ranges::find(once, actor) == once.end())
                once.push_back(std::move(actor));
        summit.profileActors = std::move(once);
    }
    if (isOther)
        (void)TRY(put(summit));
    return {};
}

template <class R>
Result<> Writer::fill(std::int64_t kept, std::int64_t gone)
{
    auto into = TRY(store::readRecord<R>(m_connection, m_language, kept));
    auto from = TRY(store::readRecord<R>(m_connection, m_language, gone));
    const R nothing{};
    if constexpr (std::is_same_v<R, Actor>)
        keepNames(from, into);
    if constexpr (std::is_same_v<R, Passage>)
        if (from.source != into.source)
            from.from = from.to = std::nullopt; // of another text
    forEachField<R>([&](const auto& field) {
        auto& list = from.*(field.member);
        if constexpr (requires { setOwner(list.front(), from.id); })
            for (auto& part : list)
                setOwner(part, into.id);
        fillIn(into.*(field.member), from.*(field.member), nothing.*(field.member));
    });
    const auto uid = TRY(uidOf(Record<R>::table, kept));
    TRY(remove({Record<R>::kind, gone})); // first, so that what must be unique is free
    into.uid = uid;
    (void)TRY(put(into));
    return {};
}

Result<> Writer::combine(Ref kept, Ref gone)
{
    if (kept == gone)
        return fail(Errc::Invalid, PLENARY_TR("core", "This is the same record twice: name two."));
    if (kept.kind != gone.kind)
        return fail(Errc::Invalid, PLENARY_TR("core", "Only two records of one kind can become one."));
    if (kept.kind == EntityKind::Passage &&
        TRY(store::readRecord<Passage>(m_connection, m_language, kept.id)).fragment !=
            TRY(store::readRecord<Passage>(m_connection, m_language, gone.id)).fragment)
        return fail(Errc::Invalid,
                    PLENARY_TR("core", "These passages quote other words: only the same words can become one."));
    if (kept.kind == EntityKind::Summit)
        return fail(Errc::Invalid, PLENARY_TR("core", "The summit is one already."));
    const auto keptUid = TRY(uidOf(tableOf(kept.kind), kept.id)), goneUid = TRY(uidOf(tableOf(gone.kind), gone.id));
    const auto target = tableOf(kept.kind);
    for (const auto& table : store::catalogue()) {
        const bool isLink = table.name == "evidence_link";
        for (const auto& column : table.columns) {
            if (column.target == target &&
                (column.role == ColumnRole::Reference || (isLink && column.role == ColumnRole::Owner)))
                TRY(repoint(table, column.name, kept, gone));
            if (column.role == ColumnRole::EntityId && table.name != "label")
                TRY(replaceKey({table, "entity='" + std::string(target) + "' AND entity_id=" + std::to_string(gone.id)},
                               column.name, kept.id));
        }
    }
    TRY(renameInSummit(kept.kind, keptUid, goneUid));
    Result<> done;
    forKind(kept.kind, [&]<class R>() { done = fill<R>(kept.id, gone.id); });
    return done;
}

} // namespace plenary
