// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"

#include "core/base/sha256.h"
#include "core/base/uid.h"
#include "core/store/changeset.h"
#include "core/store/digest.h"
#include "core/store/schema.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <unordered_map>

namespace plenary
{

namespace
{

constexpr const char* takenBackAlone = PLENARY_TR("core", "Take back alone: %1");

}

/// The other label is kept as its sentence and its names, so that it can be told in any language.
EditLabel EditLabel::takingBack(const EditLabel& other)
{
    EditLabel label(takenBackAlone, {other.text});
    label.arguments.insert(label.arguments.end(), other.arguments.begin(), other.arguments.end());
    return label;
}

std::string EditLabel::in(const Lexicon& words) const
{
    if (text != takenBackAlone || arguments.empty())
        return words.say(text.c_str(), arguments);
    const EditLabel other(arguments.front(), {arguments.begin() + 1, arguments.end()});
    return words.say(text.c_str(), {other.in(words)});
}

namespace history
{

namespace
{

using store::Changeset;

std::string now()
{
    const auto seconds = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm utc{};
    gmtime_r(&seconds, &utc);
    char text[32];
    const auto length = std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc);
    return {text, length};
}

Result<std::int64_t> numberAt(const sqlite::Connection& connection, const char* key)
{
    const auto text = TRY(schema::metaValue(connection, key));
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

Result<> setNumber(const sqlite::Connection& connection, const char* key, std::int64_t number)
{
    return schema::setMeta(connection, key, std::to_string(number));
}

Result<std::int64_t> store(const sqlite::Connection& connection, const std::string& author, const EditLabel& label,
                           const Changeset& changes)
{
    const auto parent = TRY(numberAt(connection, schema::meta::head));
    auto insert = TRY(connection.prepare("INSERT INTO history(uid, parent, at, author, label, arguments, changeset, "
                                         "sha256) VALUES(?,?,?,?,?,?,?,?)"));
    const auto arguments =
        nlohmann::json(label.arguments).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    insert.bind(1, newUid("edit")).bindReference(2, parent).bind(3, now()).bind(4, author).bind(5, label.text);
    insert.bind(6, arguments).bindBlob(7, changes).bind(8, sha256Hex(changes));
    TRY(insert.run());
    return connection.lastInsertId();
}

Result<> checkUnchanged(std::span<const std::byte> changes, std::string_view sha256)
{
    if (sha256Hex(changes) == sha256)
        return {};
    return fail(Errc::Corrupt,
                PLENARY_TR("core", "The history of the document is damaged: this edit cannot be taken back."));
}

/// Applies the edit `number`, or what takes it back; the caller's transaction is open.
Result<> applyEdit(const sqlite::Connection& connection, std::int64_t number, bool back)
{
    auto find = TRY(connection.prepare("SELECT changeset, sha256 FROM history WHERE id=?"));
    find.bind(1, number);
    if (!TRY(find.step()))
        return fail(Errc::NotFound, PLENARY_TR("core", "There is no edit %1 in the history."),
                    {std::to_string(number)});
    const auto blob = find.blob(0);
    TRY(checkUnchanged(blob, find.view(1)));
    Changeset changes(blob.begin(), blob.end());
    find.reset();
    if (back)
        changes = TRY(store::inverted(changes));
    TRY(store::apply(connection, changes));
    return digest::follow(connection, changes);
}

HistoryEntry entryAt(const sqlite::Statement& row)
{
    HistoryEntry entry{row.integer(0), row.text(1), row.integer(2), row.text(3), row.text(4), EditLabel(row.text(5))};
    const auto arguments = nlohmann::json::parse(row.view(6), nullptr, false);
    if (arguments.is_array())
        for (const auto& argument : arguments)
            entry.label.arguments.push_back(argument.is_string() ? argument.get<std::string>() : argument.dump());
    return entry;
}

constexpr const char* entryColumns = "SELECT id, uid, ifnull(parent, 0), at, author, label, arguments FROM history";

Result<HistoryEntry> entryOf(const sqlite::Connection& connection, std::int64_t number)
{
    auto row = TRY(connection.prepare(std::string(entryColumns) + " WHERE id=?"));
    row.bind(1, number);
    if (!TRY(row.step()))
        return fail(Errc::NotFound, PLENARY_TR("core", "There is no edit %1 in the history."),
                    {std::to_string(number)});
    return entryAt(row);
}

/// The parents of all edits.
Result<std::unordered_map<std::int64_t, std::int64_t>> parents(const sqlite::Connection& connection)
{
    std::unordered_map<std::int64_t, std::int64_t> found;
    auto rows = TRY(connection.prepare("SELECT id, ifnull(parent, 0) FROM history"));
    while (TRY(rows.step()))
        found.emplace(rows.integer(0), rows.integer(1));
    return found;
}

/// From `number` back to the first edit. A parent is older than what was made after it, which ends any damaged chain.
std::vector<std::int64_t> chain(const std::unordered_map<std::int64_t, std::int64_t>& parents, std::int64_t number)
{
    std::vector<std::int64_t> edits;
    for (auto at = parents.find(number); at != parents.end(); at = parents.find(at->second)) {
        edits.push_back(at->first);
        if (at->second >= at->first)
            break;
    }
    return edits;
}

/// The end of the branch that goes on from an edit, along what was made last.
std::int64_t leafAfter(const std::unordered_map<std::int64_t, std::int64_t>& parents, std::int64_t number)
{
    std::unordered_map<std::int64_t, std::int64_t> lastChild;
    for (const auto& [edit, parent] : parents)
        lastChild[parent] = std::max(lastChild[parent], edit);
    for (auto next = lastChild.find(number); next != lastChild.end() && next->second > number;
         next = lastChild.find(number))
        number = next->second;
    return number;
}

} // namespace

Result<> record(const sqlite::Connection& connection, const std::string& author, const EditLabel& label,
                const std::function<Result<>()>& change)
{
    auto transaction = TRY(sqlite::Transaction::begin(connection));
    const Changeset changes = TRY(store::recorded(connection, change));
    // Contents kept on the way are not recorded and stay, though nothing recorded changed.
    if (!changes.empty()) {
        TRY(digest::follow(connection, changes));
        const auto number = TRY(store(connection, author, label, changes));
        TRY(setNumber(connection, schema::meta::head, number));
        TRY(setNumber(connection, schema::meta::tip, number));
    }
    return transaction.commit();
}

Result<std::int64_t> head(const sqlite::Connection& connection)
{
    return numberAt(connection, schema::meta::head);
}

Result<HistoryEntry> undo(const sqlite::Connection& connection)
{
    auto transaction = TRY(sqlite::Transaction::begin(connection));
    const auto number = TRY(numberAt(connection, schema::meta::head));
    if (number == 0)
        return fail(Errc::NotFound, PLENARY_TR("core", "There is no edit to undo."));
    auto entry = TRY(entryOf(connection, number));
    TRY(applyEdit(connection, number, true));
    TRY(setNumber(connection, schema::meta::head, entry.parent));
    TRY(transaction.commit());
    return entry;
}

Result<HistoryEntry> redo(const sqlite::Connection& connection)
{
    auto transaction = TRY(sqlite::Transaction::begin(connection));
    const auto at = TRY(numberAt(connection, schema::meta::head));
    const auto known = TRY(parents(connection));
    const auto branch = chain(known, TRY(numberAt(connection, schema::meta::tip)));
    const auto here = std::ranges::find(branch, at);
    if (here == branch.begin() || branch.empty())
        return fail(Errc::NotFound, PLENARY_TR("core", "There is no edit to redo."));
    auto entry = TRY(entryOf(connection, *std::prev(here)));
    TRY(applyEdit(connection, entry.number, false));
    TRY(setNumber(connection, schema::meta::head, entry.number));
    TRY(transaction.commit());
    return entry;
}

Result<> goTo(const sqlite::Connection& connection, std::int64_t number)
{
    auto transaction = TRY(sqlite::Transaction::begin(connection));
    const auto known = TRY(parents(connection));
    if (number != 0 && !known.contains(number))
        return fail(Errc::NotFound, PLENARY_TR("core", "There is no edit %1 in the history."),
                    {std::to_string(number)});
    auto down = chain(known, number);
    for (const auto at : chain(known, TRY(numberAt(connection, schema::meta::head)))) {
        const auto shared = std::ranges::find(down, at);
        if (shared != down.end()) {
            down.erase(shared, down.end());
            break;
        }
        TRY(applyEdit(connection, at, true));
    }
    for (auto edit = down.rbegin(); edit != down.rend(); ++edit)
        TRY(applyEdit(connection, *edit, false));
    TRY(setNumber(connection, schema::meta::head, number));
    const auto branch = chain(known, TRY(numberAt(connection, schema::meta::tip)));
    if (number != 0 && std::ranges::find(branch, number) == branch.end())
        TRY(setNumber(connection, schema::meta::tip,
                      leafAfter(known, number))); // redo leads along the branch that was gone to
    return transaction.commit();
}

Result<std::vector<HistoryEntry>> list(const sqlite::Connection& connection)
{
    const auto known = TRY(parents(connection));
    auto inForce = chain(known, TRY(numberAt(connection, schema::meta::head)));
    auto branch = chain(known, TRY(numberAt(connection, schema::meta::tip)));
    std::ranges::sort(inForce);
    std::ranges::sort(branch);
    auto rows = TRY(connection.prepare(std::string(entryColumns) + " ORDER BY id"));
    std::vector<HistoryEntry> entries;
    while (TRY(rows.step())) {
        auto entry = entryAt(rows);
        entry.undone = !std::ranges::binary_search(inForce, entry.number);
        entry.overtaken = entry.undone && !std::ranges::binary_search(branch, entry.number);
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace history

} // namespace plenary
