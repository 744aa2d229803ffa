// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/json_dataset.h"

#include "core/io/record_reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace plenary::io
{

namespace
{

using nlohmann::json;
using Keys = RecordReader::Keys;
namespace fs = std::filesystem;

constexpr const char* fileNames[] = {"sources.json",     "actors.json",     "topics.json",           "events.json",
                                     "positions.json",   "instruments.json", "signatures.json", "published_counts.json",
                                     "pledges.json"};

std::int64_t keyOf(std::int64_t id)
{
    return id;
}

/// Digits with at most one decimal point among them.
bool isDecimal(std::string_view text)
{
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    const bool plain = std::ranges::all_of(text, [&](char c) { return digit(c) || c == '.'; });
    return plain && !text.empty() && text.size() <= 30 && digit(text.front()) && digit(text.back()) &&
           std::ranges::count(text, '.') <= 1;
}

template <class Tag>
std::int64_t keyOf(Id<Tag> id)
{
    return id.value;
}

/// Reads the records of one file after another into an open document.
class FolderReader
{
public:
    FolderReader(Writer& writer, const FileSource& source, const Progress& progress)
        : m_writer(writer), m_source(source), m_progress(progress)
    {
        for (const char* file : fileNames)
            m_total += m_source.size(file);
    }

    Result<> readAll();

private:
    Result<> eachRecord(const char* file, const std::function<Result<>(RecordReader&)>& read);
    Result<> advance(std::streamoff done);
    std::vector<Evidence> passages(RecordReader& reader);
    /// Checks the record as a whole, then stores it with its evidence. `keys` is for records that others refer to.
    template <class Record>
    Result<> write(RecordReader& reader, Keys* keys, EntityKind kind, const Record& record);
    Result<> source(RecordReader& reader);
    Result<> actor(RecordReader& reader);
    Result<> topic(RecordReader& reader);
    Result<> event(RecordReader& reader);
    Result<> position(RecordReader& reader);
    Result<> instrument(RecordReader& reader);
    Result<> signature(RecordReader& reader);
    Result<> publishedCount(RecordReader& reader);
    Result<> pledge(RecordReader& reader);
    Result<> addOffices();
    Result<> addLinks();
    Result<> joinPledges();

    Writer& m_writer;
    const FileSource& m_source;
    const Progress& m_progress;
    std::uintmax_t m_total = 0;
    std::uintmax_t m_before = 0;
    Keys m_sources, m_actors, m_topics, m_events, m_instruments, m_pledges;
    std::vector<std::pair<std::size_t, json>> m_offices; ///< actor records by place, kept until every actor has its key
    struct LinkPlan
    {
        std::string event;
        std::string other;
        const char* field;
        LinkKind kind;
    };
    std::vector<LinkPlan> m_links;
    std::vector<std::pair<Pledge, std::string>> m_parts;
};

Result<> FolderReader::advance(std::streamoff done)
{
    const auto sofar = static_cast<double>(m_before + static_cast<std::uintmax_t>(std::max<std::streamoff>(done, 0)));
    if (m_progress && !m_progress(m_total ? sofar / static_cast<double>(m_total) : 1))
        return fail(Errc::Cancelled, PLENARY_TR("core", "The import was cancelled; nothing was written."));
    return {};
}

Result<> FolderReader::eachRecord(const char* file, const std::function<Result<>(RecordReader&)>& read)
{
    const auto opened = TRY(m_source.open(file));
    if (!opened)
        return {};
    std::istream& stream = *opened;
    std::optional<Error> error;
    std::size_t number = 0;
    bool isArray = false;
    // Records are handled as soon as they are complete and then dropped, so that a file of any size fits.
    const auto handle = [&](int depth, json::parse_event_t event, json& value) {
        using Event = json::parse_event_t;
        if (depth == 0 && event == Event::array_start)
            isArray = true;
        if (depth == 1 && isArray && (event == Event::value || event == Event::array_start) && !error)
            error = Error{Errc::Invalid,
                          PLENARY_TR("core", "%1, record %2 is not an object in braces."),
                          {file, std::to_string(number + 1)}};
        const bool complete = depth == 1 && isArray && event == Event::object_end;
        if (!complete || error)
            return !error;
        RecordReader reader(value, file, ++number);
        if (auto done = read(reader); !done)
            error = std::move(done).error();
        else if ((number & 0xFFF) == 0)
            if (auto more = advance(stream.tellg()); !more)
                error = std::move(more).error();
        return false;
    };
    try {
        const json rest = json::parse(stream, handle);
        isArray = isArray && rest.is_array();
    } catch (const json::exception& fault) {
        if (!error)
            return fail(Errc::Invalid, PLENARY_TR("core", "%1 is not valid JSON after record %2: %3."),
                        {m_source.pathOf(file), std::to_string(number), fault.what()});
    }
    if (error)
        return std::unexpected(*error);
    if (!isArray)
        return fail(Errc::Invalid, PLENARY_TR("core", "%1 must hold a list of records in brackets."),
                    {m_source.pathOf(file)});
    m_before += m_source.size(file);
    return advance(0);
}

std::vector<Evidence> FolderReader::passages(RecordReader& reader)
{
    std::vector<Evidence> found;
    reader.each("evidence", [&](RecordReader& part) {
        found.push_back({SourceId{part.reference("source", m_sources, "sources.json")}, part.optional("quote"),
                         part.optional("lang"), part.optionalText("note")});
    });
    return found;
}

template <class Record>
Result<> FolderReader::write(RecordReader& reader, Keys* keys, EntityKind kind, const Record& record)
{
    if (keys && keys->contains(record.uid))
        reader.fault("id", "stands for two records");
    const auto proof = passages(reader);
    TRY(reader.finish());
    const auto stored = m_writer.put(record);
    if (!stored) {
        // The tables refuse what may be there only once.
        if (stored.error().code == Errc::Conflict)
            reader.fault("id", "stands for two records, or for something that may be there only once");
        TRY(reader.finish());
        return std::unexpected(stored.error());
    }
    const std::int64_t id = keyOf(*stored);
    if (keys)
        keys->emplace(record.uid, id);
    for (const auto& passage : proof)
        TRY(m_writer.addEvidence({kind, id}, passage));
    return {};
}

Result<> FolderReader::source(RecordReader& reader)
{
    Source source{{},
                  reader.string("id"),
                  reader.string("publisher"),
                  reader.string("title"),
                  reader.boolean("title_is_descriptive"),
                  reader.optional("url"),
                  reader.string("language"),
                  reader.optionalTime("date"),
                  reader.optional("accessed"),
                  reader.optionalText("note")};
    if (!source.url.empty() && !source.url.starts_with("https://") && !source.url.starts_with("http://"))
        reader.fault("url", "must begin with http:// or https://");
    if (m_sources.contains(source.uid))
        reader.fault("id", "stands for two records");
    TRY(reader.finish());
    m_sources[source.uid] = TRY(m_writer.put(source)).value;
    return {};
}

Result<> FolderReader::actor(RecordReader& reader)
{
    Actor actor{{},
                reader.string("id"),
                reader.kind<ActorKind>("kind"),
                reader.text("name"),
                reader.text("short"),
                reader.optionalText("role"),
                reader.optional("iso3")};
    json offices = {{"id", actor.uid}, {"affiliations", json::array()}, {"member_of", json::array()}};
    reader.each("affiliations", [&](RecordReader& part) {
        json role = json::object();
        const Text title = part.optionalText("role");
        for (const auto& [language, text] : title.all())
            role[language] = text;
        offices["affiliations"].push_back({{"actor", part.string("actor")},
                                           {"role", role},
                                           {"from", part.optionalTime("from")},
                                           {"to", part.optionalTime("to")},
                                           {"speaks_for", part.boolean("speaks_for")}});
    });
    reader.each("member_of", [&](RecordReader& part) {
        offices["member_of"].push_back(
            {{"bloc", part.string("bloc")}, {"from", part.optionalTime("from")}, {"to", part.optionalTime("to")}});
    });
    if (!actor.iso3.empty() && (actor.iso3.size() != 3 || slug(actor.iso3).size() != 3))
        reader.fault("iso3", "must be three letters (ISO 3166-1 alpha-3)");
    if (!offices["affiliations"].empty() || !offices["member_of"].empty())
        m_offices.emplace_back(reader.number(), std::move(offices));
    return write(reader, &m_actors, EntityKind::Actor, actor);
}

Result<> FolderReader::addOffices()
{
    for (const auto& [number, record] : m_offices) {
        RecordReader reader(record, "actors.json", number);
        const auto uid = reader.string("id");
        const ActorId holder{m_actors.at(uid)};
        std::vector<Affiliation> affiliations;
        std::vector<BlocMembership> memberships;
        reader.each("affiliations", [&](RecordReader& part) {
            affiliations.push_back({holder, ActorId{part.reference("actor", m_actors, "actors.json")},
                                    part.optionalText("role"), part.optional("from"), part.optional("to"),
                                    part.boolean("speaks_for")});
            if (affiliations.back().actor == holder)
                part.fault("actor", "is the actor itself");
        });
        reader.each("member_of", [&](RecordReader& part) {
            memberships.push_back({holder, ActorId{part.reference("bloc", m_actors, "actors.json")},
                                   part.optional("from"), part.optional("to")});
            if (memberships.back().bloc == holder)
                part.fault("bloc", "is the actor itself");
        });
        TRY(reader.finish());
        for (const auto& affiliation : affiliations)
            TRY(m_writer.add(affiliation));
        for (const auto& membership : memberships)
            TRY(m_writer.add(membership));
    }
    return {};
}

Result<> FolderReader::topic(RecordReader& reader)
{
    Topic topic{{},
                reader.string("id"),
                reader.text("name"),
                reader.optionalText("definition"),
                reader.text("pole_minus"),
                reader.text("pole_plus"),
                static_cast<int>(reader.integer("order", 0, 1'000'000))};
    if (m_topics.contains(topic.uid))
        reader.fault("id", "stands for two records");
    TRY(reader.finish());
    m_topics[topic.uid] = TRY(m_writer.put(topic)).value;
    return {};
}

Result<> FolderReader::event(RecordReader& reader)
{
    Event event;
    event.uid = reader.string("id");
    event.kind = reader.kind<EventKind>("kind");
    event.title = reader.text("title");
    event.summary = reader.optionalText("summary");
    event.when = reader.time("when");
    event.timeNote = reader.optionalText("time_note");
    event.place = reader.optionalText("place");
    event.importance = static_cast<int>(reader.integer("importance", 1, 5));
    reader.each("participants", [&](RecordReader& part) {
        const ActorId actor{part.reference("actor", m_actors, "actors.json")};
        if (std::ranges::find(event.participants, actor, &Participation::actor) != event.participants.end())
            part.fault("actor", "takes part twice");
        event.participants.push_back({actor, part.kind<Role>("role")});
    });
    for (const auto topic : reader.references("topics", m_topics, "topics.json")) {
        if (std::ranges::find(event.topics, TopicId{topic}) != event.topics.end())
            reader.fault("topics", "names a topic twice");
        event.topics.push_back(TopicId{topic});
    }
    event.tags = reader.optionalStrings("tags");
    if (std::ranges::any_of(event.tags, [](const auto& tag) { return trimmed(tag).empty() || tag.find(',') != tag.npos; }))
        reader.fault("tags", "must hold words without commas");
    for (const auto& [field, kind] : {std::pair{"responds_to", LinkKind::RespondsTo}, {"amends", LinkKind::Amends}}) {
        const auto others = kind == LinkKind::Amends ? reader.optionalStrings(field) : reader.strings(field);
        for (const auto& other : others)
            m_links.push_back({event.uid, other, field, kind});
    }
    return write(reader, &m_events, EntityKind::Event, event);
}

Result<> FolderReader::addLinks()
{
    for (const auto& [uid, other, field, kind] : m_links) {
        const auto found = m_events.find(other);
        if (found == m_events.end())
            return fail(Errc::Invalid,
                        PLENARY_TR("core",
                                   "events.json, record %1, field “%3” names “%2”, which is not in events.json."),
                        {uid, other, field});
        TRY(m_writer.link(EventId{m_events.at(uid)}, EventId{found->second}, kind));
    }
    return {};
}

Result<> FolderReader::position(RecordReader& reader)
{
    Position position;
    position.uid = reader.string("id");
    position.actor = ActorId{reader.reference("actor", m_actors, "actors.json")};
    position.speakingFor = ActorId{reader.optionalReference("speaking_for", m_actors, "actors.json")};
    position.topic = TopicId{reader.reference("topic", m_topics, "topics.json")};
    position.stance = static_cast<int>(reader.integer("stance", -2, 2));
    position.basis = reader.kind<Basis>("basis");
    position.weight = reader.number("weight");
    if (!(position.weight > 0))
        reader.fault("weight", "must be greater than 0");
    position.madeAt = reader.time("made_at");
    position.event = EventId{reader.optionalReference("event", m_events, "events.json")};
    position.coder = reader.optional("coder");
    position.summary = reader.optionalText("summary");
    position.note = reader.optionalText("note");
    return write(reader, nullptr, EntityKind::Position, position);
}

Result<> FolderReader::instrument(RecordReader& reader)
{
    Instrument instrument{{},
                          reader.string("id"),
                          reader.kind<InstrumentKind>("kind"),
                          reader.text("title"),
                          reader.optionalTime("date"),
                          reader.optional("url"),
                          reader.boolean("binding"),
                          reader.optionalText("note")};
    return write(reader, &m_instruments, EntityKind::Instrument, instrument);
}

Result<> FolderReader::signature(RecordReader& reader)
{
    Signature signature{{},
                        reader.string("id"),
                        InstrumentId{reader.reference("instrument", m_instruments, "instruments.json")},
                        ActorId{reader.reference("actor", m_actors, "actors.json")},
                        reader.kind<SignatureStatus>("status"),
                        reader.optionalTime("date"),
                        reader.kind<Attested>("attested"),
                        reader.boolean("counted"),
                        reader.optionalText("on_behalf"),
                        reader.optionalText("reason")};
    return write(reader, nullptr, EntityKind::Signature, signature);
}

Result<> FolderReader::publishedCount(RecordReader& reader)
{
    PublishedCount count{0,
                         reader.string("id"),
                         InstrumentId{reader.reference("instrument", m_instruments, "instruments.json")},
                         std::nullopt,
                         reader.boolean("approximate"),
                         reader.optionalTime("date"),
                         reader.text("what")};
    if (const auto number = reader.optionalInteger("number"))
        count.number = static_cast<int>(*number);
    return write(reader, nullptr, EntityKind::PublishedCount, count);
}

Result<> FolderReader::pledge(RecordReader& reader)
{
    Pledge pledge;
    pledge.uid = reader.string("id");
    pledge.event = EventId{reader.reference("event", m_events, "events.json")};
    pledge.actor = ActorId{reader.reference("actor", m_actors, "actors.json")};
    pledge.amount = reader.string("amount");
    if (!isDecimal(pledge.amount))
        reader.fault("amount", "must be a plain decimal number in quotes, like \"109000000000\"");
    pledge.currency = reader.string("currency");
    if (pledge.currency.size() != 3 ||
        !std::ranges::all_of(pledge.currency, [](char c) { return c >= 'A' && c <= 'Z'; }))
        reader.fault("currency", "must be a code of three letters (ISO 4217)");
    pledge.bound = reader.kind<Bound>("bound");
    pledge.kind = reader.kind<PledgeKind>("kind");
    pledge.label = reader.text("label");
    pledge.horizon = reader.optionalText("horizon");
    pledge.recipient = ActorId{reader.optionalReference("recipient", m_actors, "actors.json")};
    const auto whole = reader.optional("part_of");
    if (!whole.empty() && whole == pledge.uid)
        reader.fault("part_of", "is the sum itself");
    TRY(write(reader, &m_pledges, EntityKind::Pledge, pledge));
    pledge.id = PledgeId{m_pledges.at(pledge.uid)};
    if (!whole.empty())
        m_parts.emplace_back(pledge, whole);
    return {};
}

Result<> FolderReader::joinPledges()
{
    for (auto& [pledge, whole] : m_parts) {
        const auto found = m_pledges.find(whole);
        if (found == m_pledges.end())
            return fail(
                Errc::Invalid,
                PLENARY_TR("core",
                           "pledges.json, record %1, field “part_of” names “%2”, which is not in pledges.json."),
                {pledge.uid, whole});
        pledge.partOf = PledgeId{found->second};
        TRY(m_writer.put(pledge));
    }
    return {};
}

Result<> FolderReader::readAll()
{
    const auto with = [this](auto member) {
        return [this, member](RecordReader& reader) { return (this->*member)(reader); };
    };
    TRY(eachRecord("sources.json", with(&FolderReader::source)));
    TRY(eachRecord("actors.json", with(&FolderReader::actor)));
    TRY(addOffices());
    TRY(eachRecord("topics.json", with(&FolderReader::topic)));
    TRY(eachRecord("events.json", with(&FolderReader::event)));
    TRY(addLinks());
    TRY(eachRecord("positions.json", with(&FolderReader::position)));
    TRY(eachRecord("instruments.json", with(&FolderReader::instrument)));
    TRY(eachRecord("signatures.json", with(&FolderReader::signature)));
    TRY(eachRecord("published_counts.json", with(&FolderReader::publishedCount)));
    TRY(eachRecord("pledges.json", with(&FolderReader::pledge)));
    return joinPledges();
}

} // namespace

Result<Document> createFromFiles(const fs::path& target, const FileSource& source, const Progress& progress)
{
    const Summit summit = TRY(readSummit(source));
    return Document::create(target, summit,
                            [&](Writer& writer) { return FolderReader(writer, source, progress).readAll(); });
}

Result<Document> createFromFolder(const fs::path& target, const fs::path& folder, const Progress& progress)
{
    (void)TRY(readSummit(folder)); // says what is wrong with the folder itself
    return createFromFiles(target, folderSource(folder), progress);
}

} // namespace plenary::io
