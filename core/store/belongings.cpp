// SPDX-License-Identifier: GPL-3.0-or-later
// Document: what belongs to records beside their fields.
#include "core/model/naming.h"
#include "core/store/document.h"
#include "core/store/field_sql.h"

#include <algorithm>

namespace plenary
{

namespace
{

/// Rows of entity, entity_id and the key of what says so.
Result<> addOwners(sqlite::Statement& rows, EntityKind itself, std::vector<Ref>& found)
{
    while (TRY(rows.step())) {
        if (const auto kind = kindFromKey<EntityKind>(rows.view(0)))
            found.push_back({*kind, rows.integer(1)});
        found.push_back({itself, rows.integer(2)});
    }
    return {};
}

std::vector<Ref> sorted(std::vector<Ref> found)
{
    std::ranges::sort(found);
    found.erase(std::ranges::unique(found).begin(), found.end());
    return found;
}

} // namespace

template <class R>
Result<std::vector<R>> Document::belonging(Ref record) const
{
    auto rows = TRY(m_connection.prepare("SELECT id FROM " + store::sqlName(Record<R>::table) +
                                         " WHERE entity=? AND entity_id=? ORDER BY id"));
    rows.bind(1, keyOf(record.kind)).bind(2, record.id);
    std::vector<R> found;
    while (TRY(rows.step()))
        found.push_back(TRY(read(Id<R>{rows.integer(0)})));
    return found;
}

Result<std::vector<Attribute>> Document::attributes(Ref record) const
{
    return belonging<Attribute>(record);
}

Result<std::vector<Attachment>> Document::attachments(Ref record) const
{
    return belonging<Attachment>(record);
}

Result<std::vector<Ref>> Document::withAttribute(const std::vector<std::string>& wanted) const
{
    auto named = TRY(m_connection.prepare("SELECT 1 FROM attribute WHERE name=? COLLATE NOCASE LIMIT 1"));
    auto rows = TRY(m_connection.prepare("SELECT entity, entity_id, id FROM attribute WHERE name=?1 COLLATE NOCASE AND "
                                         "(?2 IS NULL OR value=?2 COLLATE NOCASE)"));
    std::vector<Ref> found;
    for (const auto& text : wanted) {
        const auto equals = text.find('=');
        const std::string name(trimmed(std::string_view(text).substr(0, equals)));
        named.bind(1, name);
        if (!TRY(named.step())) {
            std::vector<std::string> names;
            auto all = TRY(m_connection.prepare("SELECT DISTINCT name FROM attribute ORDER BY name LIMIT 21"));
            while (TRY(all.step()))
                names.push_back(all.text(0));
            if (names.empty())
                return fail(Errc::Invalid, PLENARY_TR("core", "No record has an attribute “%1” since none has any: leave "
                                                              "“attribute” out of the filter."),
                            {name});
            return fail(Errc::Invalid, PLENARY_TR("core", "No record has an attribute “%1”: the attributes are %2."),
                        {name, listed(names)});
        }
        named.reset();
        rows.bind(1, name);
        if (equals == std::string::npos)
            rows.bindNull(2);
        else
            rows.bind(2, trimmed(std::string_view(text).substr(equals + 1)));
        TRY(addOwners(rows, EntityKind::Attribute, found));
        rows.reset();
    }
    return sorted(std::move(found));
}

Result<std::vector<Citation>> Document::citations(SourceId source) const
{
    auto rows = TRY(m_connection.prepare("SELECT l.entity, l.entity_id, e.fragment FROM evidence AS e JOIN evidence_link "
                                         "AS l ON l.owner=e.id WHERE e.source=? ORDER BY l.id"));
    rows.bind(1, source.value);
    std::vector<Citation> found;
    while (TRY(rows.step()))
        if (const auto kind = kindFromKey<EntityKind>(rows.view(0)))
            found.push_back({{*kind, rows.integer(1)}, rows.text(2)});
    return found;
}

Result<std::vector<Passage>> Document::passages(SourceId source) const
{
    auto rows = TRY(m_connection.prepare("SELECT id FROM evidence WHERE source=? ORDER BY id"));
    rows.bind(1, source.value);
    std::vector<Passage> found;
    while (TRY(rows.step()))
        found.push_back(TRY(read(PassageId{rows.integer(0)})));
    return found;
}

Result<std::vector<Ref>> Document::withAttachments() const
{
    auto rows = TRY(m_connection.prepare("SELECT entity, entity_id, id FROM attachment"));
    std::vector<Ref> found;
    TRY(addOwners(rows, EntityKind::Attachment, found));
    return sorted(std::move(found));
}

} // namespace plenary
