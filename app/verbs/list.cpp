// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/records_output.h"
#include "app/verbs/verbs.h"
#include "app/verbs/viewed.h"

#include "core/base/time_format.h"
#include "core/stats/coding.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <map>

namespace plenary::cli
{

namespace
{

using Json = nlohmann::ordered_json;

struct Flags
{
    std::string what, file;
    ViewFlags view;
    ListFormat format = ListFormat::Table;
};

/// The fields of every kind of record, in the order in which all formats give them.
const std::map<std::string, std::vector<std::string>>& fieldsByKind()
{
    static const std::map<std::string, std::vector<std::string>> fields = {
        {"events", {"id", "kind", "when", "title", "place", "importance", "actors", "topics", "responds_to", "amends",
                    "tags", "summary", "evidence"}},
        {"actors", {"id", "kind", "name", "short", "iso3", "role"}},
        {"topics", {"id", "name", "pole_minus", "pole_plus", "definition"}},
        {"positions", {"id", "actor", "counts_for", "topic", "stance", "basis", "weight", "made_at", "coder", "summary",
                       "evidence"}},
        {"signatures", {"id", "instrument", "actor", "name", "status", "date", "attested", "counted", "reason"}},
        {"counts", {"id", "instrument", "number", "approximate", "date", "what", "evidence"}},
        {"sources", {"id", "publisher", "title", "date", "language", "url"}},
        {"pledges", {"id", "actor", "amount", "currency", "bound", "kind", "label", "recipient"}},
        {"eras", {"id", "name", "when"}},
        {"reliability", {"topic", "units", "disputed", "alpha_nominal", "alpha_ordinal", "alpha_interval"}},
    };
    return fields;
}

/// Makes the records of one kind, with the fields of fieldsByKind().
class Lister
{
public:
    /// `limited`: what came after the as-of date is left out.
    Lister(const Document& document, const scene::View& view, bool limited)
        : m_document(document), m_view(view), m_data(view.data), m_limit(limited ? view.asOf : distantFuture)
    {
    }

    Result<std::vector<Json>> list(const std::string& what)
    {
        if (what == "events")
            return events();
        if (what == "positions")
            return positions();
        if (what == "reliability")
            return reliability();
        std::vector<Json> records;
        if (what == "actors")
            for (const auto& actor : m_data.actors)
                records.push_back({{"id", actor.uid},
                                   {"kind", keyOf(actor.kind)},
                                   {"name", in(actor.name)},
                                   {"short", in(actor.shortName)},
                                   {"iso3", actor.iso3},
                                   {"role", in(actor.role)}});
        if (what == "topics")
            for (const auto& topic : m_data.topics)
                records.push_back({{"id", topic.uid},
                                   {"name", in(topic.name)},
                                   {"pole_minus", in(topic.poleMinus)},
                                   {"pole_plus", in(topic.polePlus)},
                                   {"definition", in(topic.definition)}});
        if (what == "sources")
            for (const auto& source : m_data.sources)
                records.push_back({{"id", source.uid},
                                   {"publisher", source.publisher},
                                   {"title", source.title},
                                   {"date", source.date},
                                   {"language", source.language},
                                   {"url", source.url}});
        if (what == "signatures")
            for (const auto& signature : m_data.signatures)
                if (within(signature.record.date))
                    records.push_back(signatureRecord(signature));
        if (what == "counts")
            return counts();
        if (what == "eras")
            return eras();
        if (what == "pledges")
            for (const auto& pledge : m_data.pledges)
                records.push_back(pledgeRecord(pledge));
        return records;
    }

private:
    std::string in(const Text& text) const { return m_view.in(text); }
    std::string uid(Row actor) const { return actor == noRow ? "" : m_data.actors[actor].uid; }

    bool within(const std::string& date) const
    {
        const auto span = parseTime(date);
        return date.empty() || !span || startedBy(resolved(*span, m_view.zone), m_limit - 1);
    }

    Result<Json> passages(Ref record) const
    {
        Json list = Json::array();
        for (const auto& row : TRY(m_document.evidence(record)))
            list.push_back({{"source", m_data.sources[m_data.rowOf(row.source)].uid}, {"quote", row.quote}});
        return list;
    }

    Result<Json> uids(const std::vector<EventId>& events) const
    {
        Json found = Json::array();
        for (const EventId id : events)
            found.push_back(TRY(m_document.read(id)).uid);
        return found;
    }

    std::vector<Json> eras() const
    {
        std::vector<Json> records;
        for (const auto& era : m_data.eras)
            records.push_back({{"id", era.uid}, {"name", in(era.name)}, {"when", era.when}});
        return records;
    }

    Result<std::vector<Json>> events() const
    {
        std::vector<Json> records;
        for (Row row = 0; row < m_data.events.size(); ++row) {
            if (!m_view.selection.events[row])
                continue;
            const TimeSpan time = resolved(m_data.events.time(row), m_view.zone);
            if (!startedBy(time, m_limit - 1))
                continue;
            const Event event = TRY(m_document.read(m_data.events.id[row]));
            Json actors = Json::array();
            for (const auto& part : event.participants)
                actors.push_back(uid(m_data.rowOf(part.actor)));
            Json topics = Json::array();
            for (const auto topic : event.topics)
                topics.push_back(m_data.topics[m_data.rowOf(topic)].uid);
            records.push_back({{"id", event.uid},
                               {"kind", keyOf(event.kind)},
                               {"when", event.when},
                               {"title", in(event.title)},
                               {"place", in(event.place)},
                               {"importance", event.importance},
                               {"actors", actors},
                               {"topics", topics},
                               {"responds_to", TRY(uids(event.respondsTo))},
                               {"amends", TRY(uids(event.amends))},
                               {"tags", event.tags},
                               {"summary", in(event.summary)},
                               {"evidence", TRY(passages({EntityKind::Event, event.id.value}))}});
        }
        return records;
    }

    Result<std::vector<Json>> positions() const
    {
        std::vector<Json> records;
        for (Row row = 0; row < m_data.positions.size(); ++row) {
            if (!m_view.selection.positions[row] ||
                !startedBy(resolved(m_data.positions.time(row), m_view.zone), m_limit - 1))
                continue;
            const Position position = TRY(m_document.read(m_data.positions.id[row]));
            Json counted = Json::array();
            for (const Row actor : m_data.positions.countsFor.of(row))
                counted.push_back(uid(actor));
            records.push_back({{"id", position.uid},
                               {"actor", uid(m_data.positions.actor[row])},
                               {"counts_for", counted},
                               {"topic", m_data.topics[m_data.positions.topic[row]].uid},
                               {"stance", position.stance},
                               {"basis", keyOf(position.basis)},
                               {"weight", position.weight},
                               {"made_at", position.madeAt},
                               {"coder", position.coder},
                               {"summary", in(position.summary)},
                               {"evidence", TRY(passages({EntityKind::Position, position.id.value}))}});
        }
        return records;
    }

    Result<std::vector<Json>> counts() const
    {
        std::vector<Json> records;
        for (const auto& count : m_data.publishedCounts) {
            if (!within(count.date))
                continue;
            records.push_back({{"id", count.uid},
                               {"instrument", m_data.instruments[m_data.rowOf(count.instrument)].uid},
                               {"number", count.number ? Json(*count.number) : Json()},
                               {"approximate", count.approximate},
                               {"date", count.date},
                               {"what", in(count.what)},
                               {"evidence", TRY(passages({EntityKind::PublishedCount, count.id}))}});
        }
        return records;
    }

    /// α over all units that two coders or more coded, then by topic; null where it is not defined.
    std::vector<Json> reliability() const
    {
        std::vector<Json> records;
        const auto units = scene::unitsCodedTwice(m_data, m_view.selection);
        for (const auto& result : scene::codingReliability(m_data, units)) {
            const auto alpha = [&](stats::Level level) {
                return result.at(level).alpha ? Json(std::round(*result.at(level).alpha * 1e4) / 1e4) : Json();
            };
            records.push_back({{"topic", result.topic == noRow ? "" : m_data.topics[result.topic].uid},
                               {"units", result.units},
                               {"disputed", result.disputed},
                               {"alpha_nominal", alpha(stats::Level::Nominal)},
                               {"alpha_ordinal", alpha(stats::Level::Ordinal)},
                               {"alpha_interval", alpha(stats::Level::Interval)}});
        }
        return records;
    }

    Json signatureRecord(const SignatureRow& signature) const
    {
        return {{"id", signature.record.uid},
                {"instrument", m_data.instruments[signature.instrument].uid},
                {"actor", uid(signature.actor)},
                {"name", in(m_data.actors[signature.actor].name)},
                {"status", keyOf(signature.record.status)},
                {"date", signature.record.date},
                {"attested", keyOf(signature.record.attested)},
                {"counted", signature.record.counted},
                {"reason", in(signature.record.reason)}};
    }

    Json pledgeRecord(const Pledge& pledge) const
    {
        return {{"id", pledge.uid},
                {"actor", uid(m_data.rowOf(pledge.actor))},
                {"amount", pledge.amount},
                {"currency", pledge.currency},
                {"bound", keyOf(pledge.bound)},
                {"kind", keyOf(pledge.kind)},
                {"label", in(pledge.label)},
                {"recipient", uid(m_data.rowOf(pledge.recipient))}};
    }

    const Document& m_document;
    const scene::View& m_view;
    const Dataset& m_data;
    Instant m_limit;
};

Result<> list(const Flags& flags)
{
    const auto viewed = TRY(Viewed::open(flags.file));
    const auto recipe = TRY(viewed->recipe(flags.view));
    const auto view = TRY(viewed->view(recipe));
    auto records = TRY(Lister(viewed->document(), view, !flags.view.asOf.empty()).list(flags.what));
    std::vector<std::string> fields = fieldsByKind().at(flags.what);
    if (flags.format == ListFormat::Table) // what is long
        std::erase_if(fields, [](const std::string& field) {
            return field == "summary" || field == "evidence" || field == "definition" || field == "role" ||
                   field == "reason";
        });
    printRecords(records, fields, flags.format);
    return {};
}

} // namespace

void addList(CLI::App& app, Action& chosen)
{
    auto* verb = app.add_subcommand("list", "List records of a document");
    auto flags = std::make_shared<Flags>();
    verb->add_option("WHAT", flags->what,
                     "events, actors, topics, positions, signatures, counts, sources, pledges, eras or reliability")
        ->required()
        ->check(CLI::IsMember(fieldsByKind()));
    verb->add_option("FILE", flags->file, "A document")->required();
    flags->view.addTo(*verb);
    addFormat(*verb, flags->format);
    verb->callback([flags, &chosen] { chosen = [flags] { return list(*flags); }; });
}

} // namespace plenary::cli
