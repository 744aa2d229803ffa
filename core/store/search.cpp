// SPDX-License-Identifier: GPL-3.0-or-later
// Document: search.
#include "core/base/text.h"
#include "core/store/catalogue.h"
#include "core/store/document.h"
#include "core/store/schema.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <iterator>
#include <optional>

namespace plenary
{

namespace
{

/// A string of FTS5; quotes inside are doubled, so that no syntax of FTS5 gets through.
std::string matchOf(std::string_view word)
{
    std::string query = "\"";
    for (const char c : word)
        (query += c) += c == '"' ? "\"" : "";
    return query + "\"";
}

/// An FTS5 query for a word as the beginning of words, as it is typed, folded, or in other letters.
std::string prefixQuery(std::string_view word, const std::vector<std::string>& spellings)
{
    std::string query = matchOf(word) + "*";
    if (const auto plain = folded(word); plain != word)
        query += " OR " + matchOf(plain) + "*";
    for (const auto& spelling : spellings)
        query += " OR " + matchOf(spelling);
    return query;
}

constexpr std::size_t mostParts = 12;

/// The parts of a compound such as “la-manœuvre”, which the index has as words.
std::vector<std::string> partsOf(std::string_view word)
{
    std::vector<std::string> parts(1);
    for (const char c : word) {
        const bool joins = static_cast<unsigned char>(c) >= 0x80 || std::isalnum(static_cast<unsigned char>(c));
        if (joins)
            parts.back() += c;
        else if (!parts.back().empty())
            parts.emplace_back();
    }
    if (parts.back().empty())
        parts.pop_back();
    return parts;
}

/// Finds the records that hits of the index stand for; labels, passages and parts lead to the records they belong to.
class HitResolver
{
public:
    explicit HitResolver(const sqlite::Connection& connection) : m_connection(connection)
    {
        for (const auto& field : schema::searchedFields()) {
            auto& target = m_targets[static_cast<std::size_t>(field.number)];
            const auto* table = store::tableInfo(field.table);
            if (field.table == "label")
                target.owners = "SELECT entity, entity_id FROM label WHERE id=?";
            else if (table->kind == EntityKind::Passage) { // itself, and what it supports
                target.kind = table->kind;
                target.owners = "SELECT entity, entity_id FROM evidence_link WHERE owner=?";
            }
            else if (!table->owner.empty())
                target.owners =
                    "SELECT '" + table->owner + "', owner FROM " + store::sqlName(field.table) + " WHERE id=?";
            else
                target.kind = table->kind;
        }
    }

    Result<> add(std::int64_t rowid, std::vector<Ref>& hits)
    {
        const auto number = static_cast<std::size_t>(rowid % schema::searchFields);
        const std::int64_t id = rowid / schema::searchFields;
        if (rowid < 0 || number >= m_targets.size())
            return {};
        Target& target = m_targets[number];
        if (target.kind)
            hits.push_back({*target.kind, id});
        return target.owners.empty() ? Result<>() : addOwners(target, id, hits);
    }

private:
    struct Target
    {
        std::optional<EntityKind> kind;
        std::string owners; ///< the query for the records that a row belongs to
        std::optional<sqlite::Statement> statement;
    };

    Result<> addOwners(Target& target, std::int64_t id, std::vector<Ref>& hits)
    {
        if (!target.statement)
            target.statement = TRY(m_connection.prepare(target.owners));
        target.statement->bind(1, id);
        while (TRY(target.statement->step()))
            if (const auto kind = kindFromKey<EntityKind>(target.statement->view(0)))
                hits.push_back({*kind, target.statement->integer(1)});
        target.statement->reset();
        return {};
    }

    const sqlite::Connection& m_connection;
    std::array<Target, schema::searchFields> m_targets;
};

} // namespace

Result<std::vector<Ref>> Document::search(const std::vector<std::string>& words) const
{
    HitResolver resolver(m_connection);
    std::vector<Ref> found;
    bool first = true;
    for (const auto& word : words) {
        auto rows = TRY(m_connection.prepare("SELECT rowid FROM search WHERE search MATCH ?"));
        std::string query = prefixQuery(word, TRY(m_foldedTerms.startingWith(m_connection, word)));
        if (const auto parts = partsOf(word); parts.size() > 1 && parts.size() <= mostParts) {
            std::string all;
            bool otherwise = false; // whether one of them is spelled in other letters
            for (const auto& part : parts) {
                const auto spellings = TRY(m_foldedTerms.startingWith(m_connection, part));
                otherwise = otherwise || !spellings.empty();
                all += (all.empty() ? "(" : " AND (") + prefixQuery(part, spellings) + ")";
            }
            if (otherwise)
                query += " OR (" + all + ")";
        }
        rows.bind(1, query);
        std::vector<Ref> hits;
        while (TRY(rows.step()))
            TRY(resolver.add(rows.integer(0), hits));
        if (!std::ranges::is_sorted(hits)) // where a single field has the word they come in order
            std::ranges::sort(hits);
        hits.erase(std::ranges::unique(hits).begin(), hits.end());
        if (first) {
            found = std::move(hits);
        } else {
            std::vector<Ref> both;
            std::ranges::set_intersection(found, hits, std::back_inserter(both));
            found = std::move(both);
        }
        first = false;
    }
    return found;
}

} // namespace plenary
