// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/coded_units.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace plenary
{

namespace
{

/// What makes statements of two coders the same, and which of several of a coder it is.
struct Coding
{
    Row actor, topic, event;
    Instant at;
    bool floats;
    std::uint32_t which = 0;
    Row coder;
    Row row;

    auto occasion() const { return std::tuple(actor, topic, event, at, floats); }
};

} // namespace

std::vector<Row> firstCodings(const Dataset& data)
{
    const auto& positions = data.positions;
    const auto another = [&](Row coder) { return coder != noRow && coder != positions.coder.front(); };
    if (positions.size() == 0 || std::ranges::none_of(positions.coder, another))
        return {}; // one coder, or nobody
    std::vector<Coding> codings;
    for (Row row = 0; row < positions.size(); ++row) {
        if (positions.coder[row] == noRow)
            continue;
        const Row event = positions.event[row];
        const WrittenInstant made = event == noRow ? positions.made(row) : WrittenInstant{};
        codings.push_back(
            {positions.actor[row], positions.topic[row], event, made.at, made.floats, 0, positions.coder[row], row});
    }
    const auto byCoder = [](const Coding& coding) { return std::tuple_cat(coding.occasion(), std::tuple(coding.coder)); };
    std::ranges::stable_sort(codings, {}, byCoder);
    for (std::size_t i = 1; i < codings.size(); ++i)
        if (byCoder(codings[i]) == byCoder(codings[i - 1]))
            codings[i].which = codings[i - 1].which + 1;
    const auto unit = [](const Coding& coding) { return std::tuple_cat(coding.occasion(), std::tuple(coding.which)); };
    std::ranges::stable_sort(codings, {}, unit);
    std::vector<Row> first(positions.size());
    std::iota(first.begin(), first.end(), Row{0});
    bool any = false;
    for (auto at = codings.begin(); at != codings.end();) {
        const auto end = std::find_if(at, codings.end(), [&](const Coding& other) { return unit(other) != unit(*at); });
        const Row leading = std::ranges::min_element(at, end, {}, &Coding::row)->row;
        any = any || end - at > 1;
        for (; at != end; ++at)
            first[at->row] = leading;
    }
    return any ? first : std::vector<Row>();
}

} // namespace plenary
