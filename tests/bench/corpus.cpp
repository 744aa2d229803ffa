// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/corpus.h"

#include "core/base/time_format.h"

#include <array>
#include <cmath>

namespace plenary::bench
{

namespace
{

constexpr std::array words = {"minister", "talks", "on",     "open",   "models", "chips",   "and",     "safety",
                              "new",      "pact",  "signed", "with",   "labs",   "plan",    "for",     "jobs",
                              "energy",   "rules", "at",     "summit", "panel",  "opens",   "in",      "Paris",
                              "leaders",  "meet",  "to",     "press",  "AI",     "council", "reviews", "draft"};

Instant daysFor(std::size_t events)
{
    return events <= 100 ? 2 : events <= 1'000 ? 14 : events <= 10'000 ? 90 : events <= 100'000 ? 365 : 730;
}

Summit summitOf(const CorpusMaker& maker)
{
    Summit summit;
    summit.uid = "corpus";
    summit.title = Text("en", "Made-up corpus");
    summit.start = isoDate(maker.first(), Zone::utc());
    summit.end = isoDate(maker.last(), Zone::utc());
    summit.zone = "Europe/Paris";
    return summit;
}

TimeSpan spanOf(const CorpusMaker::Made& made)
{
    TimeSpan span{made.start, made.start, made.end, made.end};
    span.precision = span.endPrecision = Precision::Second;
    span.isInterval = made.end > made.start && !made.isWindow;
    span.isWindow = made.isWindow;
    if (made.isWindow) {
        span.latestStart = made.end;
        span.earliestEnd = made.start;
    }
    return span;
}

std::string edtfOf(const CorpusMaker::Made& made)
{
    const auto start = isoTime(made.start, Zone::utc(), Precision::Second);
    const auto end = isoTime(made.end, Zone::utc(), Precision::Second);
    return made.end == made.start ? start : made.isWindow ? "[" + start + ".." + end + "]" : start + "/" + end;
}

} // namespace

CorpusMaker::CorpusMaker(std::size_t events) : m_events(events), m_length(daysFor(events) * millisecondsPerDay) {}

CorpusMaker::Made CorpusMaker::next()
{
    const auto unit = [&] { return static_cast<double>(m_random() >> 11) * 0x1p-53; };
    // The smallest of the places that are left is found without making all of them first.
    const auto left = static_cast<double>(m_events - m_made);
    m_place = 1 - (1 - m_place) * std::pow(1 - unit(), 1 / left);
    Made made;
    made.number = m_made++;
    made.start = firstInstant + static_cast<Instant>(m_place * static_cast<double>(m_length)) / 1000 * 1000;
    made.end = made.start;
    if (unit() < 0.3) {
        made.end += millisecondsPerMinute * (1 + static_cast<Instant>(unit() * 360));
        made.isWindow = unit() < 0.05;
    }
    made.kind = static_cast<EventKind>(m_random() % 7);
    // One in sixteen stands out.
    made.importance = m_random() % 16 == 0 ? 5 : 1 + static_cast<int>(m_random() % 4);
    made.state = m_random() % states;
    return made;
}

std::string CorpusMaker::titleOf(std::size_t number)
{
    std::uint64_t state = number;
    const auto random = [&] { // splitmix64: cheap to begin anew for every title
        std::uint64_t mixed = state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    };
    const std::size_t length = 20 + random() % 41;
    std::string title = std::to_string(number);
    while (title.size() < length)
        (title += ' ') += words[random() % words.size()];
    title.resize(length);
    if (title.back() == ' ')
        title.back() = '.';
    return title;
}

std::string CorpusMaker::nameOf(std::size_t state)
{
    return "State " + std::string(1, static_cast<char>('A' + state));
}

Corpus Corpus::of(std::size_t events)
{
    CorpusMaker maker(events);
    Corpus corpus;
    corpus.first = maker.first();
    corpus.last = maker.last();
    corpus.data.summit = summitOf(maker);
    for (std::size_t i = 0; i < CorpusMaker::states; ++i) {
        const ActorId id{static_cast<std::int64_t>(i + 1)};
        const auto name = CorpusMaker::nameOf(i);
        corpus.data.actors.push_back(
            {id, "state-" + std::to_string(i), ActorKind::State, Text("en", name), Text("en", name), {}, {}});
        corpus.data.actorRows.set(id, static_cast<Row>(i));
    }
    auto& columns = corpus.data.events;
    columns.reserve(events);
    columns.participants.offsets.reserve(events + 1);
    columns.participants.values.reserve(events);
    corpus.data.eventRows.reserve(static_cast<std::int64_t>(events), events);
    for (std::size_t i = 0; i < events; ++i) {
        const auto made = maker.next();
        const EventId id{static_cast<std::int64_t>(i + 1)};
        corpus.data.eventRows.set(id, static_cast<Row>(i));
        columns.add(id, spanOf(made), made.kind, static_cast<std::uint8_t>(made.importance));
        columns.evidence.push_back(0);
        columns.participants.values.push_back({static_cast<Row>(made.state), Role::Speaker});
        columns.participants.closeRow();
    }
    corpus.everything.events.assign(events, 1);
    corpus.everything.eventCount = events;
    return corpus;
}

Result<> makeCorpus(std::size_t events, const std::filesystem::path& path)
{
    CorpusMaker maker(events);
    auto document = TRY(Document::create(path, summitOf(maker)));
    return document.fill([&](Writer& writer) -> Result<> {
        std::vector<ActorId> actors;
        for (std::size_t i = 0; i < CorpusMaker::states; ++i) {
            const auto name = CorpusMaker::nameOf(i);
            actors.push_back(TRY(writer.put(Actor{
                {}, "state-" + std::to_string(i), ActorKind::State, Text("en", name), Text("en", name), {}, {}})));
        }
        Event event;
        for (std::size_t i = 0; i < events; ++i) {
            const auto made = maker.next();
            event.uid = "e" + std::to_string(i);
            event.kind = made.kind;
            event.title = Text("en", CorpusMaker::titleOf(i));
            event.when = edtfOf(made);
            event.importance = made.importance;
            event.participants = {{actors[made.state], Role::Speaker}};
            (void)TRY(writer.put(event));
        }
        return {};
    });
}

} // namespace plenary::bench
