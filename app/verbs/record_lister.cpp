// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/record_lister.h"

#include "core/io/field_json.h"

#include <algorithm>
#include <unordered_map>

namespace plenary::cli
{

namespace
{

using Json = nlohmann::ordered_json;

/// Uids of records by kind and key: those in memory at once, the others read when they are first asked for.
class Names
{
public:
    Names(const Document& document, const Dataset& data) : m_document(document), m_data(data) {}

    std::string operator()(Ref record) const
    {
        switch (record.kind) {
        case EntityKind::Actor:
            return at(m_data.actors, m_data.rowOf(ActorId{record.id}));
        case EntityKind::Topic:
            return at(m_data.topics, m_data.rowOf(TopicId{record.id}));
        case EntityKind::Source:
            return at(m_data.sources, m_data.rowOf(SourceId{record.id}));
        case EntityKind::Instrument:
            return at(m_data.instruments, m_data.rowOf(InstrumentId{record.id}));
        case EntityKind::Coder:
            return at(m_data.coders, m_data.rowOf(CoderId{record.id}));
        case EntityKind::Tag:
            return at(m_data.tags, m_data.rowOf(TagId{record.id}));
        default:
            return read(record);
        }
    }

private:
    template <class R>
    static std::string at(const std::vector<R>& records, Row row)
    {
        return row < records.size() ? records[row].uid : std::string();
    }

    std::string read(Ref record) const
    {
        auto& known = m_known[record.kind];
        const auto [place, isNew] = known.try_emplace(record.id);
        if (isNew)
            place->second = m_document.uidOf(record).value_or(std::string());
        return place->second;
    }

    const Document& m_document;
    const Dataset& m_data;
    mutable std::unordered_map<EntityKind, std::unordered_map<std::int64_t, std::string>> m_known;
};

class Lister
{
public:
    Lister(const Document& document, const scene::View& view, bool limit)
        : m_document(document), m_view(view), m_data(view.data), m_names(document, view.data),
          m_limit(limit ? view.asOf : distantFuture)
    {
    }

    template <class R>
    Result<RecordList> list()
    {
        RecordList list{columns<R>(), longOnes<R>(), {}};
        std::vector<std::pair<Row, Json>> found;
        const std::function<Result<>(const R&)> visit = [&](const R& record) -> Result<> {
            if (const Row place = placeOf(record); place != noRow)
                found.emplace_back(place, TRY(listed(record)));
            return {};
        };
        TRY(m_document.forEach(visit));
        std::ranges::stable_sort(found, {}, &std::pair<Row, Json>::first);
        for (auto& [place, json] : found)
            list.records.push_back(std::move(json));
        return list;
    }

private:
    template <class R>
    static std::vector<std::string> columns()
    {
        std::vector<std::string> names = {"id"};
        forEachField<R>([&](const auto& field) { names.emplace_back(field.key); });
        if constexpr (std::is_same_v<R, Position>)
            names.insert(names.begin() + 2, "counts_for");
        if constexpr (std::is_same_v<R, Signature>)
            names.insert(names.begin() + 3, "name");
        if (Record<R>::proven)
            names.emplace_back("evidence");
        return names;
    }

    template <class R>
    static std::vector<std::string> longOnes()
    {
        std::vector<std::string> names = {"evidence"};
        forEachField<R>([&](const auto& field) {
            if (field.has(Long))
                names.emplace_back(field.key);
        });
        return names;
    }

    template <class R>
    Result<Json> listed(const R& record) const
    {
        Json json = {{"id", record.uid}};
        forEachField<R>([&](const auto& field) {
            json[field.key] = io::listedJson(record.*(field.member), m_view.words.language(), m_names);
        });
        if constexpr (std::is_same_v<R, Position>) {
            Json counted = Json::array();
            for (const Row actor : m_data.positions.countsFor.of(m_data.rowOf(record.id)))
                counted.push_back(m_data.actors[actor].uid);
            json["counts_for"] = counted;
        }
        if constexpr (std::is_same_v<R, Signature>)
            json["name"] = m_view.actorName(m_data.rowOf(record.actor));
        if (Record<R>::proven)
            json["evidence"] = TRY(passages({Record<R>::kind, record.id.value}));
        return json;
    }

    Result<Json> passages(Ref record) const
    {
        Json list = Json::array();
        for (const auto& row : TRY(m_document.evidence(record)))
            list.push_back({{"source", m_names({EntityKind::Source, row.source.value})}, {"quote", row.quote}});
        return list;
    }

    bool startedInTime(const TimeSpan& time) const { return startedBy(time, m_limit - 1); }
    bool startedInTime(const Edtf& date) const
    {
        const auto span = parseTime(date);
        return date.empty() || !span || startedInTime(resolved(*span, m_view.zone));
    }

    /// Where a record stands in the list; noRow where it is left out.
    template <class R>
    Row placeOf(const R& record) const
    {
        if constexpr (std::is_same_v<R, Event>) {
            const Row row = m_data.rowOf(record.id);
            return row != noRow && m_view.selection.events[row] &&
                           startedInTime(resolvedTime(m_view, m_data.events, row))
                       ? row
                       : noRow;
        } else if constexpr (std::is_same_v<R, Position>) {
            const Row row = m_data.rowOf(record.id);
            return row != noRow && m_view.selection.positions[row] &&
                           startedInTime(resolvedTime(m_view, m_data.positions, row))
                       ? row
                       : noRow;
        } else if constexpr (std::is_same_v<R, Signature> || std::is_same_v<R, PublishedCount>)
            return startedInTime(record.date) ? 0 : noRow;
        else if constexpr (std::is_same_v<R, Topic>)
            return m_data.rowOf(record.id); // in the order set by the author
        else
            return 0;
    }

    const Document& m_document;
    const scene::View& m_view;
    const Dataset& m_data;
    Names m_names;
    Instant m_limit;
};

} // namespace

std::vector<std::string> listedKinds()
{
    std::vector<std::string> kinds;
    forEachRecord([&]<class R>(std::type_identity<R>) { kinds.emplace_back(Record<R>::plural); });
    return kinds;
}

Result<RecordList> listRecords(const Document& document, const scene::View& view, const std::string& kind, bool limit)
{
    Result<RecordList> list =
        fail(Errc::NotFound, PLENARY_TR("core", "There is no kind of record called “%1”."), {kind});
    forEachRecord([&]<class R>(std::type_identity<R>) {
        if (kind == Record<R>::plural)
            list = Lister(document, view, limit).list<R>();
    });
    return list;
}

} // namespace plenary::cli
