// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/record_lister.h"

#include "core/io/record_json.h"
#include "core/model/record_filter.h"
#include "core/scene/view/acts_in_time.h"
#include "core/scene/view/made_in_time.h"

#include <algorithm>

namespace plenary::cli
{

namespace
{

using Json = nlohmann::ordered_json;

class Lister
{
public:
    Lister(const Document& document, const scene::View& view, const ListLimits& limits)
        : m_document(document), m_view(view), m_data(view.data), m_names(document), m_limits(limits),
          m_filter(view.data, limits.filter, limits.hits, view.zone)
    {
    }

    template <class R>
    Result<RecordList> list()
    {
        TRY(checkConcerns<R>());
        RecordList list{columns<R>(), longOnes<R>(), {}};
        std::vector<std::pair<Row, Json>> found;
        const std::function<Result<>(const R&)> visit = [&](const R& record) -> Result<> {
            if (const Row place = TRY(placeOf(record)); place != noRow)
                found.emplace_back(place, m_limits.asImported ? TRY(io::recordJson(m_document, record, m_names))
                                                              : TRY(listed(record)));
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

    /// Every term is applied, or refused by name.
    template <class R>
    Result<> checkConcerns() const
    {
        for (const FilterField idle : idleFields(m_limits.filter, Record<R>::kind))
            return fail(Errc::Invalid,
                        PLENARY_TR("core", "“%1” in the filter says nothing of a list of %2: leave it out, or list something else."),
                        {std::string(keyOf(idle)), Record<R>::plural});
        if (m_limits.byDate && !hasTime<R>)
            return fail(Errc::Invalid, PLENARY_TR("core", "A list of %1 has no dates: leave --as-of out."), {Record<R>::plural});
        return {};
    }

    template <class R>
    static constexpr bool hasTime = std::is_same_v<R, Event> || std::is_same_v<R, Position> || std::is_same_v<R, Signature> ||
                                    std::is_same_v<R, PublishedCount> || std::is_same_v<R, Pledge> ||
                                    std::is_same_v<R, Source> || std::is_same_v<R, Instrument> || std::is_same_v<R, Era>;

    bool isInTime(const TimeSpan& time) const { return !m_limits.byDate || happened(m_view, time) == scene::Happened::Yes; }
    bool isInTime(const Edtf& time) const { return !m_limits.byDate || happened(m_view, time) == scene::Happened::Yes; }

    template <class R>
    static const Edtf* timeOf(const R& record)
    {
        if constexpr (std::is_same_v<R, Era>)
            return &record.when;
        else if constexpr (requires { record.date; })
            return &record.date;
        else
            return nullptr;
    }

    template <class R>
    Result<bool> passes(const R& record) const
    {
        RecordFacts facts{{Record<R>::kind, record.id.value}, record.uid};
        if constexpr (std::is_same_v<R, Actor>)
            facts.actor = m_data.rowOf(record.id);
        if constexpr (std::is_same_v<R, Instrument>)
            facts.instrument = m_data.rowOf(record.id);
        if constexpr (std::is_same_v<R, PublishedCount>)
            facts.instrument = m_data.rowOf(record.instrument);
        m_sources.clear();
        if constexpr (std::is_same_v<R, Source>)
            m_sources.push_back(m_data.rowOf(record.id));
        if constexpr (std::is_same_v<R, Passage>)
            m_sources.push_back(m_data.rowOf(record.source));
        if (Record<R>::proven)
            for (const auto& row : TRY(m_document.evidence(facts.record)))
                m_sources.push_back(m_data.rowOf(row.source));
        facts.sources = m_sources;
        facts.evidence = m_sources.size();
        if (const Edtf* time = timeOf(record))
            if (const auto span = parseTime(*time); span && !time->empty())
                facts.time = resolved(*span, m_view.zone);
        return m_filter.passes(facts);
    }

    bool passesEvent(EventId event) const
    {
        const Row row = m_data.rowOf(event);
        return row != noRow && m_view.selection.events[row] != 0 && isInTimeOf(event);
    }

    bool isInTimeOf(EventId event) const
    {
        const Row row = m_data.rowOf(event);
        return row != noRow && isInTime(resolvedTime(m_view, m_data.events, row));
    }

    static PledgeId idOf(const Pledge& record) { return record.id; }
    static SignatureId idOf(const SignatureRow& row) { return row.record.id; }
    /// Tables of few records lie in memory by key. Past the end where it is not there.
    template <class Rows, class Key>
    static Row rowIn(const Rows& rows, Key key)
    {
        const auto found = std::ranges::lower_bound(rows, key, {}, [](const auto& row) { return idOf(row); });
        return found != rows.end() && idOf(*found) == key ? static_cast<Row>(found - rows.begin()) : noRow;
    }

    /// Where a record stands in the list; noRow where it is left out.
    template <class R>
    Result<Row> placeOf(const R& record) const
    {
        if constexpr (std::is_same_v<R, Event>)
            return passesEvent(record.id) ? m_data.rowOf(record.id) : noRow;
        else if constexpr (std::is_same_v<R, Pledge>)
            return m_view.selection.showsPledge(rowIn(m_data.pledges, record.id)) && isInTimeOf(record.event) ? 0 : noRow;
        else if constexpr (std::is_same_v<R, Position>) {
            const Row row = m_data.rowOf(record.id);
            const bool isShown = row != noRow && m_view.selection.positions[row] != 0;
            return isShown && (!m_limits.byDate || scene::MadeInTime(m_view)(row)) ? row : noRow;
        } else if constexpr (std::is_same_v<R, Signature>) {
            const Row row = rowIn(m_data.signatures, record.id);
            const bool isShown = row < m_data.signatures.size() && m_view.selection.showsSignature(row);
            return isShown && (!m_limits.byDate ||
                               actHappened(m_view, m_data.signatures[row]) == scene::Happened::Yes)
                       ? 0
                       : noRow;
        } else {
            if (const Edtf* time = timeOf(record); time && !isInTime(*time))
                return noRow;
            if (!m_limits.filter.empty() && !TRY(passes(record)))
                return noRow;
            if constexpr (std::is_same_v<R, Topic>)
                return m_data.rowOf(record.id); // in the order set by the author
            return 0;
        }
    }

    const Document& m_document;
    const scene::View& m_view;
    const Dataset& m_data;
    io::Uids m_names;
    const ListLimits& m_limits;
    RecordFilter m_filter;
    mutable std::vector<Row> m_sources; ///< of the record that is looked at
};

} // namespace

std::vector<std::string> listedKinds()
{
    std::vector<std::string> kinds;
    forEachRecord([&]<class R>(std::type_identity<R>) { kinds.emplace_back(Record<R>::plural); });
    return kinds;
}

Result<RecordList> listRecords(const Document& document, const scene::View& view, const std::string& kind,
                               const ListLimits& limits)
{
    Result<RecordList> list =
        fail(Errc::NotFound, PLENARY_TR("core", "There is no kind of record called “%1”."), {kind});
    forEachRecord([&]<class R>(std::type_identity<R>) {
        if (kind == Record<R>::plural)
            list = Lister(document, view, limits).list<R>();
    });
    return list;
}

} // namespace plenary::cli
