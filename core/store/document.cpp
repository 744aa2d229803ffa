// SPDX-License-Identifier: GPL-3.0-or-later
// Document: what it says of itself, and its check.
#include "core/store/document.h"

#include "core/base/text.h"
#include "core/store/integrity.h"

#include <algorithm>

namespace plenary
{

std::string faultIn(const std::string& report)
{
    const auto heading = report.rfind("***");
    std::string text(trimmed(std::string_view(report).substr(heading == std::string::npos ? 0 : heading + 3)));
    std::ranges::replace(text, '\n', ' ');
    return text;
}

Result<std::string> Document::baseLanguage() const
{
    if (m_language.empty()) {
        const auto languages = TRY(m_connection.text("SELECT value FROM meta WHERE key='languages'"));
        m_language = split(languages, ',').front();
    }
    return m_language.empty() ? std::string("en") : m_language;
}

Result<DocumentInfo> Document::info() const
{
    DocumentInfo info;
    info.formatVersion = static_cast<int>(TRY(m_connection.number("PRAGMA user_version")));
    for (const auto& [name, table] : {std::pair{"events", "event"},
                                      {"actors", "actor"},
                                      {"topics", "topic"},
                                      {"positions", "position"},
                                      {"signatures", "signature"},
                                      {"sources", "source"},
                                      {"evidence", "evidence"},
                                      {"pledges", "pledge"}})
        info.counts[name] = TRY(m_connection.number(std::string("SELECT count(*) FROM ") + table));
    info.integrity = faultIn(TRY(m_connection.text("PRAGMA quick_check(1)")));
    return info;
}

/// Whether the bounds and flags kept beside every time are those of its text.
Result<> Document::checkTimes(const std::string& table, const std::string& text, const std::string& columns,
                              std::vector<Finding>& findings) const
{
    auto rows = TRY(m_connection.prepare("SELECT uid, " + text + ", " + columns + ", time_flags FROM " + table));
    std::size_t wrong = 0;
    std::string first;
    while (TRY(rows.step())) {
        const auto time = parseTime(rows.view(1));
        const bool isEvent = table == "event";
        const bool fits = time && rows.integer(2) == time->earliestStart && rows.integer(5) == time->latestEnd &&
                          (!isEvent || (rows.integer(3) == time->latestStart && rows.integer(4) == time->earliestEnd)) &&
                          rows.integer(6) == std::int64_t{packTimeFlags(*time)};
        if (!fits && wrong++ == 0)
            first = rows.text(0);
    }
    if (wrong > 0)
        findings.push_back({Finding::Severity::Fault, "Times of table " + table + " that are not those of their texts: " +
                                                          std::to_string(wrong) + ", first of “" + first +
                                                          "”. Edit these records and save them."});
    return {};
}

Result<std::vector<Finding>> Document::check() const
{
    std::vector<Finding> findings;
    const auto integrity = TRY(m_connection.text("PRAGMA integrity_check(1)"));
    if (integrity != "ok")
        findings.push_back({Finding::Severity::Fault, "The file is damaged: " + faultIn(integrity) + "."});
    auto references = TRY(m_connection.prepare("SELECT \"table\", rowid, parent FROM pragma_foreign_key_check"));
    while (TRY(references.step()))
        findings.push_back({Finding::Severity::Fault, "Record " + references.text(1) + " of table " +
                                                          references.text(0) + " refers to a missing record of table " +
                                                          references.text(2) + "."});
    for (const char* table : {"event", "position", "signature", "pledge", "published_count"}) {
        const std::string name = table;
        auto unproven = TRY(m_connection.prepare("SELECT uid FROM " + name +
                                                 " WHERE NOT EXISTS(SELECT 1 FROM evidence_link "
                                                 "WHERE entity='" +
                                                 name + "' AND entity_id=" + name + ".id)"));
        while (TRY(unproven.step()))
            findings.push_back(
                {Finding::Severity::Remark, "The " + name + " “" + unproven.text(0) + "” has no evidence."});
    }
    for (const auto& [table, text, columns] :
         {std::tuple{"event", "when_edtf", "start_min, start_max, end_min, end_max"},
          {"position", "made_at", "made_min, made_max, made_min, made_max"}})
        TRY(checkTimes(table, text, columns, findings));
    auto dangling =
        TRY(m_connection.prepare("SELECT count(*) FROM evidence_link AS l LEFT JOIN evidence AS e ON e.id=l.evidence "
                                 "WHERE e.id IS NULL"));
    if (TRY(dangling.step()) && dangling.integer(0) > 0)
        findings.push_back({Finding::Severity::Fault, "There are links to missing passages."});
    return findings;
}

} // namespace plenary
