// SPDX-License-Identifier: GPL-3.0-or-later
// Document: what it holds, and whether all of it is sound.
#include "core/base/text.h"
#include "core/base/time_format.h"
#include "core/model/passage_finder.h"
#include "core/model/rules.h"
#include "core/store/catalogue.h"
#include "core/store/digest.h"
#include "core/store/document.h"
#include "core/store/integrity.h"
#include "core/store/record_table.h"

#include <algorithm>
#include <limits>

namespace plenary
{

namespace
{

using ColumnRole = store::ColumnInfo::Role;
using Severity = Finding::Severity;

/// Keys read at a time, so that a document of any size can be checked.
constexpr std::int64_t portion = 10'000;

/// Of a short quotation.
constexpr std::size_t mostWords = 15;

class Checker
{
public:
    Checker(const sqlite::Connection& connection, std::string language)
        : m_connection(connection), m_language(std::move(language))
    {
    }

    Result<std::vector<Finding>> run()
    {
        TRY(integrity());
        TRY(references());
        const auto summit = store::RecordTable<Summit>(m_connection, m_language).read();
        if (summit && !summit->empty()) {
            m_zone = Zone::find(summit->front().zone).value_or(Zone::utc());
            TRY(namesOf(summit->front()));
        }
        Result<> done;
        forEachRecord([&]<class R>(std::type_identity<R>) {
            if (done)
                done = records<R>();
            if (done)
                done = keptFiles<R>();
            if (done && Record<R>::proven)
                done = unproven(Record<R>::table);
        });
        if (!done)
            return std::unexpected(std::move(done).error());
        longPassages();
        TRY(misquotations());
        TRY(circles());
        TRY(digest());
        return std::move(m_findings);
    }

private:
    void fault(std::string text) { m_findings.push_back({Severity::Fault, std::move(text)}); }

    Result<> integrity()
    {
        const auto report = TRY(m_connection.text("PRAGMA integrity_check(1)"));
        if (report != "ok")
            fault("The file is damaged: " + store::faultIn(report) + ".");
        return {};
    }

    Result<> references()
    {
        auto rows = TRY(m_connection.prepare("SELECT \"table\", rowid, parent FROM pragma_foreign_key_check"));
        while (TRY(rows.step()))
            fault("Record " + rows.text(1) + " of table " + rows.text(0) + " refers to a missing record of table " +
                  rows.text(2) + ".");
        // References to records of any kind, which the database does not keep.
        for (const auto& table : store::catalogue())
            if (table.column("entity_id"))
                TRY(looseReferences(table));
        return {};
    }

    Result<> looseReferences(const store::TableInfo& table)
    {
        auto kinds = TRY(m_connection.prepare("SELECT DISTINCT entity FROM " + store::sqlName(table.name)));
        while (TRY(kinds.step())) {
            const auto* target = store::tableInfo(kinds.view(0));
            const std::string of = " of table " + table.name + " belong to ";
            if (!target) {
                fault("Rows" + of + "“" + kinds.text(0) + "”, which is no kind of record.");
                continue;
            }
            const auto missing = TRY(m_connection.number(
                "SELECT count(*) FROM " + store::sqlName(table.name) + " WHERE entity='" + target->name +
                "' AND entity_id NOT IN (SELECT id FROM " + store::sqlName(target->name) + ")"));
            if (missing > 0)
                fault(std::to_string(missing) + " rows" + of + "a missing record of table " + target->name + ".");
        }
        return {};
    }

    /// What the summit names by uid, which the database does not keep.
    Result<> namesOf(const Summit& summit)
    {
        const auto named = [&](const char* field, const char* table, const std::string& uid) -> Result<> {
            auto row = TRY(m_connection.prepare("SELECT 1 FROM " + store::sqlName(table) + " WHERE uid=?"));
            row.bind(1, uid);
            if (!uid.empty() && !TRY(row.step()))
                m_findings.push_back({Severity::Remark, "The summit: its field “" + std::string(field) + "” names “" + uid +
                                                            "”, which is no record of table " + table + "."});
            return {};
        };
        TRY(named("instrument", "instrument", summit.instrument));
        TRY(named("coder", "coder", summit.coder));
        for (const auto& actor : summit.profileActors)
            TRY(named("profile_actors", "actor", actor));
        return {};
    }

    template <class R>
    Result<> keptFiles()
    {
        Result<> done;
        forEachColumn<R>([&](const auto& field) {
            if constexpr (std::is_same_v<ValueOf<decltype(field)>, Blob>)
                if (done)
                    done = missing(Record<R>::table, field.key);
        });
        return done;
    }

    Result<> missing(const std::string& table, const char* field)
    {
        const auto column = store::sqlName(field);
        auto rows = TRY(m_connection.prepare("SELECT uid FROM " + store::sqlName(table) + " WHERE " + column +
                                             " IS NOT NULL AND " + column + " NOT IN (SELECT sha256 FROM blob)"));
        while (TRY(rows.step()))
            fault("The " + table + " “" + rows.text(0) + "”: the file that its field “" + field +
                  "” names is not in the document.");
        return {};
    }

    /// What the fields of the records hold, and whether the bounds of times are those of their texts.
    template <class R>
    Result<> records()
    {
        const std::string table = store::sqlName(Record<R>::table);
        auto following = TRY(m_connection.prepare("SELECT min(id) FROM " + table + " WHERE id>?"));
        for (store::KeyRange range{0, std::numeric_limits<std::int64_t>::min()};;) {
            following.bind(1, range.last);
            if (!TRY(following.step()) || following.isNull(0))
                return {};
            range = store::KeyRange::from(following.integer(0), portion);
            following.reset();
            auto portionRead = store::RecordTable<R>(m_connection, m_language, range).read();
            if (!portionRead) {
                fault(portionRead.error().message());
                return {};
            }
            for (const auto& record : *portionRead)
                if (const auto found = rules::firstFault(record))
                    fault("The " + std::string(Record<R>::table) + " “" + record.uid + "”: its field “" + found->key +
                          "” " + found->what.message() + ".");
            TRY(times(*portionRead, range));
            for (const auto& record : *portionRead) {
                clocks(record);
                if constexpr (std::is_same_v<R, Passage>)
                    shortness(record);
            }
        }
    }

    template <class R>
    Result<> times(const std::vector<R>& records, store::KeyRange range)
    {
        Result<> done;
        forEachColumn<R>([&](const auto& field) {
            if constexpr (std::is_same_v<ValueOf<decltype(field)>, Edtf>)
                if (field.has(Spanned) && done)
                    done = bounds(records, field, range);
        });
        return done;
    }

    template <class R, class FieldType>
    Result<> bounds(const std::vector<R>& records, const FieldType& field, store::KeyRange range)
    {
        auto rows =
            TRY(m_connection.prepare("SELECT id, start_min, start_max, end_min, end_max, time_flags FROM " +
                                     store::sqlName(Record<R>::table) + " WHERE id BETWEEN ? AND ? ORDER BY id"));
        rows.bind(1, range.first).bind(2, range.last);
        auto record = records.begin();
        while (TRY(rows.step()) && record != records.end()) {
            const auto time = parseTime((*record).*(field.member));
            if (time && !(rows.integer(1) == time->earliestStart && rows.integer(2) == time->latestStart &&
                          rows.integer(3) == time->earliestEnd && rows.integer(4) == time->latestEnd &&
                          rows.integer(5) == std::int64_t{packTimeFlags(*time)}))
                fault("The " + std::string(Record<R>::table) + " “" + record->uid +
                      "”: the bounds kept beside its time are not those of its text. Edit the record and save it.");
            ++record;
        }
        return {};
    }

    /// Longer ones may be kept, but are nothing to pass on without a thought. They are told of together: a document of
    /// whole paragraphs has very many.
    void shortness(const Passage& passage)
    {
        if (const auto words = wordCount(passage.fragment); words > mostWords)
            m_longPassages.emplace_back(words, passage.uid);
    }

    void longPassages()
    {
        if (m_longPassages.empty())
            return;
        std::ranges::stable_sort(m_longPassages, std::greater<>{}, [](const auto& passage) { return passage.first; });
        const auto count = m_longPassages.size();
        std::vector<std::string> longest;
        for (const auto& [words, uid] : m_longPassages)
            if (longest.size() < 3)
                longest.push_back("“" + uid + "” (" + std::to_string(words) + ")");
        m_findings.push_back(
            {Severity::Remark,
             (count == 1 ? std::string("One passage quotes") : std::to_string(count) + " passages quote") +
                 " more than " + std::to_string(mostWords) + " words, such as " + join(longest, ", ") + ": up to " +
                 std::to_string(mostWords) + " are a short quotation; mind the rights of the author."});
    }

    /// Whether every passage stands in the text that was captured of its source.
    Result<> misquotations()
    {
        auto sources =
            TRY(m_connection.prepare("SELECT s.id, s.uid, b.data FROM source AS s JOIN blob AS b ON b.sha256=s.text"));
        auto passages = TRY(m_connection.prepare(
            "SELECT uid, fragment FROM evidence WHERE source=? AND fragment IS NOT NULL ORDER BY id"));
        while (TRY(sources.step())) {
            const PassageFinder text(sources.view(2));
            passages.bind(1, sources.integer(0));
            while (TRY(passages.step()))
                if (!text.find(passages.view(1)))
                    m_findings.push_back({Severity::Remark, "The passage “" + passages.text(0) +
                                                                "”: its words are not in "
                                                                "the text that was captured of the source “" +
                                                                sources.text(1) + "”."});
            passages.reset();
        }
        return {};
    }

    /// Local times that the clock of the summit's zone skips or shows twice, which are read all the same.
    template <class R>
    void clocks(const R& record)
    {
        forEachColumn<R>([&](const auto& field) {
            if constexpr (std::is_same_v<ValueOf<decltype(field)>, Edtf>)
                if (const auto time = parseTime(record.*(field.member)); time)
                    for (const auto& [bound, floats, precision] :
                         {std::tuple{time->earliestStart, time->floating.earliestStart, time->precision},
                          {time->latestEnd, time->floating.latestEnd, time->endPrecision}})
                        if (floats && precision >= Precision::Minute && m_zone.shows(bound) != Zone::Shown::Once)
                            return remarkClock(std::string(Record<R>::table), record.uid, field.key, bound);
        });
    }

    void remarkClock(const std::string& table, const std::string& uid, const char* field, Instant local)
    {
        const bool never = m_zone.shows(local) == Zone::Shown::Never;
        std::string written = isoTime(local, Zone::utc());
        written.resize(written.size() - 1); // without the Z: it is no time of UTC
        m_findings.push_back({Severity::Remark, "The " + table + " “" + uid + "”: " + written + " in its field “" + field +
                                                    (never ? "” is skipped by the clock of " : "” comes twice by the clock of ") +
                                                    m_zone.name() + ": write the offset, such as +01:00."});
    }

    Result<> unproven(const std::string& name)
    {
        auto rows = TRY(m_connection.prepare("SELECT uid FROM " + store::sqlName(name) +
                                             " AS r WHERE NOT EXISTS(SELECT 1 FROM evidence_link WHERE entity='" +
                                             name + "' AND entity_id=r.id)"));
        while (TRY(rows.step()))
            m_findings.push_back({Severity::Remark, "The " + name + " “" + rows.text(0) + "” has no evidence."});
        return {};
    }

    /// Whether anything is part of itself, over however many steps.
    Result<> circles()
    {
        struct Relation
        {
            const char *what, *pairs, *names;
        };
        for (const Relation& relation :
             {Relation{"member of itself", "SELECT owner AS a, bloc AS b FROM bloc_membership", "actor"},
              Relation{"part of itself", "SELECT owner AS a, other AS b FROM event_part_of", "event"},
              Relation{"part of itself", "SELECT id AS a, part_of AS b FROM pledge WHERE part_of IS NOT NULL",
                       "pledge"}}) {
            auto rows = TRY(m_connection.prepare(
                std::string("WITH RECURSIVE pair AS (") + relation.pairs +
                "), way(a, b) AS (SELECT a, b FROM pair UNION SELECT way.a, pair.b FROM way JOIN pair ON pair.a=way.b) "
                "SELECT uid FROM way JOIN " +
                relation.names + " ON id=a WHERE a=b"));
            while (TRY(rows.step()))
                fault(std::string("The ") + relation.names + " “" + rows.text(0) + "” is " + relation.what + ".");
        }
        return {};
    }

    Result<> digest()
    {
        const auto kept = TRY(digest::kept(m_connection));
        if (kept && *kept != TRY(digest::computed(m_connection)))
            fault(
                "The contents are not those that the edits have left: something was changed outside of Plenary, or the "
                "file is damaged.");
        return {};
    }

    const sqlite::Connection& m_connection;
    std::string m_language;
    Zone m_zone = Zone::utc();
    std::vector<std::pair<std::size_t, std::string>> m_longPassages; ///< their numbers of words and uids
    std::vector<Finding> m_findings;
};

} // namespace

Result<DocumentInfo> Document::info() const
{
    DocumentInfo info;
    info.formatVersion =
        m_olderFormat ? *m_olderFormat : static_cast<int>(TRY(m_connection.number("PRAGMA user_version")));
    Result<> done;
    const auto count = [&](const std::string& name, const char* table) -> Result<> {
        info.counts[name] = TRY(m_connection.number("SELECT count(*) FROM " + store::sqlName(table)));
        return {};
    };
    forEachRecord([&]<class R>(std::type_identity<R>) {
        if (done && Record<R>::kind != EntityKind::Summit)
            done = count(Record<R>::kind == EntityKind::Passage ? "evidence" : Record<R>::plural, Record<R>::table);
    });
    if (!done)
        return std::unexpected(std::move(done).error());
    info.edits = TRY(m_connection.number("SELECT count(*) FROM history"));
    info.digest = TRY(digest::kept(m_connection));
    info.integrity = store::faultIn(TRY(m_connection.text("PRAGMA quick_check(1)")));
    return info;
}

Result<std::vector<Finding>> Document::check() const
{
    return Checker(m_connection, TRY(baseLanguage())).run();
}

} // namespace plenary
