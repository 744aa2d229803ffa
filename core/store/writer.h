// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/entities.h"
#include "core/store/saved_views.h"
#include "core/store/sqlite.h"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace plenary
{

/// Writes records into an open transaction. `put` inserts a record whose id is 0 and replaces the one of its id
/// otherwise; it returns the id. Times are checked, references are kept by the database. Not thread-safe.
class Writer
{
public:
    Writer(const sqlite::Connection& connection, std::string baseLanguage);

    [[nodiscard]] Result<> put(const Summit& summit);
    [[nodiscard]] Result<ActorId> put(const Actor& actor);
    [[nodiscard]] Result<TopicId> put(const Topic& topic);
    [[nodiscard]] Result<SourceId> put(const Source& source);
    [[nodiscard]] Result<EventId> put(const Event& event);
    [[nodiscard]] Result<PositionId> put(const Position& position);
    [[nodiscard]] Result<InstrumentId> put(const Instrument& instrument);
    [[nodiscard]] Result<SignatureId> put(const Signature& signature);
    [[nodiscard]] Result<PledgeId> put(const Pledge& pledge);
    [[nodiscard]] Result<std::int64_t> put(const PublishedCount& count);
    [[nodiscard]] Result<std::int64_t> put(const SavedView& view);
    [[nodiscard]] Result<> removeView(std::int64_t id);
    [[nodiscard]] Result<> add(const Affiliation& affiliation);
    [[nodiscard]] Result<> add(const BlocMembership& membership);
    /// Notes that an event responds to or amends another one, or no longer does.
    [[nodiscard]] Result<> link(EventId event, EventId other, LinkKind kind, bool linked = true);
    /// Ties a passage to a record; the same passage of the same source is stored once.
    [[nodiscard]] Result<> addEvidence(Ref record, const Evidence& evidence);

    /// Deletes a record with all that depends on it (its evidence links, labels, participations, the positions and
    /// pledges of an event, …), each as a recorded deletion, so that undo restores all of it.
    [[nodiscard]] Result<> remove(Ref record);

private:
    using Statement = sqlite::Statement;

    /// The prepared statement for `sql`, made once.
    Result<Statement*> prepared(std::string_view sql);
    Result<std::int64_t> finish(Statement& statement, std::int64_t id);
    Result<> label(std::string_view entity, std::int64_t id, std::string_view field, const Text& text);
    Result<bool> differs(std::string_view sql, EventId event, const std::string& lines);
    Result<std::int64_t> clearRows(const std::string& table, std::string_view removal, EventId event);
    Result<> replaceParts(EventId id, const Event& event);
    Result<> replaceTags(EventId id, const Event& event);
    Result<> replaceEras(const Summit& summit);
    Result<> checkNoCircle(const BlocMembership& membership);
    Result<> removeWhere(std::string_view table, std::string_view column, std::int64_t id);
    Result<> removeDependants(Ref record);
    const std::string& base(const Text& text) const { return text.in(m_language); }

    const sqlite::Connection& m_connection;
    std::string m_language;
    std::unordered_map<std::string, std::unique_ptr<Statement>> m_statements;
    bool m_replaced = false; ///< the record put last was there before: translations it no longer has are to go
};

/// Refuses what is no time in EDTF; an empty text stands for no time and passes.
[[nodiscard]] Result<> checkTime(std::string_view edtf);

/// The table that holds the records of a kind.
std::string_view tableOf(EntityKind kind);

} // namespace plenary
