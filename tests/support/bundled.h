// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/world_map.h"
#include "core/io/json_dataset.h"
#include "core/scene/view/context.h"
#include "core/store/statement_words.h"

#include <cstddef>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <span>
#include <string>
#include <unistd.h>
#include <vector>

namespace plenary::scene
{

/// The bundled summit: made once a process into a document of its own from the JSON files, then kept in memory. The
/// document is deleted again. Header-only, because the tests of scenes and of pictures are programs of their own.
class Bundled
{
public:
    static const Bundled& get()
    {
        static const Bundled bundled;
        return bundled;
    }

    const Dataset& data() const { return *m_data; }
    const Selection& everything() const { return m_everything; }
    const Zone& zone() const { return m_zone; }
    const geo::WorldMap& world() const { return m_world; }

    /// What a filter without free words lets through.
    Selection filtered(std::string_view text) const
    {
        return select(*m_data, orStop(parseFilter(text, *m_data)), {}, m_zone);
    }
    /// The instant of an EDTF time in the zone of the summit.
    Instant instant(std::string_view edtf) const { return resolved(orStop(parseTime(edtf)), m_zone).earliestStart; }

    View view() const
    {
        return {.data = *m_data,
                .selection = m_everything,
                .words = m_words,
                .titles = m_reader,
                .zone = m_zone,
                .statementWords = &m_statementReader};
    }
    Context context(const TextMeasure& measure, double width, double height) const
    {
        return {view(), {.measure = measure, .width = width, .height = height}};
    }

    static std::filesystem::path folder()
    {
        return std::filesystem::path(PLENARY_RESOURCES) / "datasets" / "paris-2025";
    }

private:
    template <class T>
    static T orStop(Result<T> result)
    {
        if (result)
            return *std::move(result);
        std::cerr << "The bundled summit cannot be used: " << result.error().message() << '\n';
        std::abort();
    }

    Bundled()
    {
        const auto file =
            std::filesystem::temp_directory_path() / ("plenary-bundled-" + std::to_string(::getpid()) + ".plenary");
        std::filesystem::remove(file);
        {
            const Document document = orStop(io::createFromFolder(file, folder()));
            m_data = orStop(document.load());
            const auto titles = orStop(document.eventTitles(m_data->events.id));
            for (Row row = 0; row < titles.size(); ++row)
                m_titles[m_data->events.id[row]] = titles[row];
            const auto said = orStop(statementWords(document, m_data->positions.id));
            for (Row row = 0; row < said.size(); ++row)
                m_said[m_data->positions.id[row]] = said[row];
        }
        std::filesystem::remove(file);
        m_zone = orStop(Zone::find(m_data->summit.zone));
        m_everything = select(*m_data, {}, {}, m_zone);
        std::ifstream map(std::filesystem::path(PLENARY_RESOURCES) / "map" / "world-50m.bin", std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(map), std::istreambuf_iterator<char>()};
        m_world = orStop(geo::WorldMap::parse(std::as_bytes(std::span(bytes))));
    }

    DatasetPtr m_data;
    Selection m_everything;
    Zone m_zone;
    geo::WorldMap m_world;
    EnglishLexicon m_words;
    std::map<EventId, Text> m_titles;
    std::map<PositionId, StatementWords> m_said;
    WordsReader m_statementReader = [this](std::span<const PositionId> ids) {
        std::vector<StatementWords> said;
        for (const PositionId id : ids)
            said.push_back(m_said.at(id));
        return said;
    };
    TitleReader m_reader = [this](std::span<const EventId> ids) {
        std::vector<Text> titles;
        for (const EventId id : ids)
            titles.push_back(m_titles.at(id));
        return titles;
    };
};

} // namespace plenary::scene
