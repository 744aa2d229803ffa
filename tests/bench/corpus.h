// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dataset.h"
#include "core/model/selection.h"
#include "core/store/document.h"

#include <filesystem>
#include <random>

namespace plenary::bench
{

/// Events made up, always the same for the same number: 20 states, one lane each; 70 % moments, 30 % that lasted one
/// minute to six hours, one in twenty of these a moment somewhere in that time; titles of 20 to 60 characters. They
/// come in the order of time, spread over 2 days (100 events) to 2 years (a million and more).
class CorpusMaker
{
public:
    static constexpr std::size_t states = 20;

    struct Made
    {
        std::size_t number = 0;
        Instant start = 0;
        Instant end = 0;
        bool isWindow = false;
        EventKind kind = EventKind::Speech;
        int importance = 3;
        std::size_t state = 0;
    };

    explicit CorpusMaker(std::size_t events);

    Made next();
    static std::string titleOf(std::size_t number);
    static std::string nameOf(std::size_t state);
    Instant first() const { return firstInstant; }
    Instant last() const { return firstInstant + m_length; }

private:
    static constexpr Instant firstInstant = 1'700'000'000'000;
    std::size_t m_events;
    Instant m_length;
    std::size_t m_made = 0;
    double m_place = 0; ///< of the last event, 0 … 1
    std::mt19937_64 m_random{42};
};

/// The corpus in memory, without a document.
struct Corpus
{
    Dataset data;
    Selection everything;
    Instant first = 0;
    Instant last = 0;

    static Corpus of(std::size_t events);
};

/// The corpus as a document; refuses to replace a file.
[[nodiscard]] Result<> makeCorpus(std::size_t events, const std::filesystem::path& path);

} // namespace plenary::bench
