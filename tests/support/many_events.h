// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time_format.h"
#include "core/store/document.h"

#include <filesystem>
#include <random>
#include <string>
#include <unistd.h>

namespace plenary::test
{

/// A document of made-up events in one year: half of them moments, the rest bars or windows of up to three days, each
/// with one of twelve states. The same count always gives the same document. Deleted with the object.
class ManyEvents
{
public:
    explicit ManyEvents(int count)
        : m_path(std::filesystem::temp_directory_path() /
                 ("plenary-many-" + std::to_string(::getpid()) + "-" + std::to_string(count) + ".plenary"))
    {
        std::filesystem::remove(m_path);
        Summit summit;
        summit.uid = "many";
        summit.title = Text("en", "A year of events");
        auto document = Document::create(m_path, summit);
        if (document)
            (void)document->fill([&](Writer& writer) { return fill(writer, count); });
    }
    ManyEvents(const ManyEvents&) = delete;
    ManyEvents& operator=(const ManyEvents&) = delete;
    ~ManyEvents() { std::filesystem::remove(m_path); }

    const std::filesystem::path& path() const { return m_path; }

private:
    static Result<> fill(Writer& writer, int count)
    {
        std::vector<ActorId> actors;
        for (int i = 0; i < 12; ++i) {
            Actor actor;
            actor.uid = "state-" + std::to_string(i);
            actor.kind = ActorKind::State;
            actor.name = actor.shortName = Text("en", "State number " + std::to_string(i));
            actors.push_back(TRY(writer.put(actor)));
        }
        std::mt19937 twister(5);
        const auto random = [&] { return static_cast<Instant>(twister()); };
        const Instant start = fromCivil({.year = 2025});
        for (int i = 0; i < count; ++i) {
            const Instant from = start + random() % (365 * 24 * 60) * millisecondsPerMinute;
            const Instant to = from + (60 + random() % (3 * 24 * 60)) * millisecondsPerMinute;
            const auto first = isoTime(from, Zone::utc());
            const auto last = isoTime(to, Zone::utc());
            Event event;
            event.uid = "event-" + std::to_string(i);
            event.kind = static_cast<EventKind>(random() % 7);
            event.title = Text("en", "Event " + std::to_string(i) + " of the year, told in a few words");
            event.importance = static_cast<int>(1 + random() % 5);
            event.when = i % 2 == 0 ? first : i % 4 == 1 ? first + "/" + last : "[" + first + ".." + last + "]";
            event.participants = {{actors[static_cast<std::size_t>(random()) % actors.size()], Role::Speaker}};
            (void)TRY(writer.put(event));
        }
        return {};
    }

    std::filesystem::path m_path;
};

} // namespace plenary::test
