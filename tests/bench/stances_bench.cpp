// SPDX-License-Identifier: GPL-3.0-or-later
// What stances and agreement cost, beside the least they can cost: reading each position once, and the bare arithmetic
// of comparing all pairs.
#include "core/model/filter.h"
#include "core/scene/agreement/agreement.h"
#include "core/stats/leave_one_out.h"
#include "tests/bench/support.h"
#include "tests/bench/votes.h"

#include <cmath>
#include <random>

namespace plenary::bench
{

namespace
{

constexpr std::size_t states = 200;
constexpr std::size_t rollCalls = 6000;
constexpr std::size_t votes = 870'000;

const Votes& statements()
{
    static const Votes made = Votes::statements(16, 12, 1'000'000);
    return made;
}

const Votes& parliament()
{
    static const Votes made = Votes::rollCalls(states, rollCalls, votes);
    return made;
}

/// Reads every column that a mean needs, once, and adds up.
void streamPositions(benchmark::State& state, const Votes& made)
{
    const auto& positions = made.data.positions;
    std::vector<double> sums(made.data.actors.size() * made.data.topics.size());
    Frames frames(state);
    for (auto _ : state)
        frames.time([&] {
            for (std::size_t row = 0; row < positions.size(); ++row)
                if (made.everything.positions[row] != 0 && positions.madeMin[row] < distantFuture)
                    sums[positions.topic[row] * made.data.actors.size() +
                         positions.countsFor.values[positions.countsFor.offsets[row]]] +=
                        static_cast<double>(positions.stance[row]) * static_cast<double>(positions.weight[row]);
            benchmark::DoNotOptimize(sums.data());
        });
}
void positionsPass(benchmark::State& state)
{
    streamPositions(state, statements());
}
BENCHMARK(positionsPass)->Name("PositionsPass/1000000")->Unit(benchmark::kMillisecond);
void positionsPassOfVotes(benchmark::State& state)
{
    streamPositions(state, parliament());
}
BENCHMARK(positionsPassOfVotes)->Name("PositionsPass/870000")->Unit(benchmark::kMillisecond);

/// The whole picture of the matrix, from positions to shapes.
void stanceMatrix(benchmark::State& state)
{
    const auto context = statements().context(1200, 800);
    std::vector<Row> actors;
    for (Row row = 0; row < 16; ++row)
        actors.push_back(row);
    Frames frames(state);
    for (auto _ : state)
        frames.time([&] { benchmark::DoNotOptimize(scene::buildMatrix(context, actors).items.size()); });
}
BENCHMARK(stanceMatrix)->Name("StanceMatrix/1000000")->Unit(benchmark::kMillisecond);

/// A thousand statements of six actors on one topic, each with its mark; beside FrameFloor.
void statementsScene(benchmark::State& state)
{
    static const Votes thousand = Votes::statements(6, 1, 1000);
    const auto context = thousand.context(1600, 900);
    Frames frames(state);
    for (auto _ : state)
        frames.time([&] {
            benchmark::DoNotOptimize(scene::buildStatements(context, {0, 1, 2, 3, 4, 5}, {}).items.size());
        });
}
BENCHMARK(statementsScene)->Name("StatementsScene/1000")->Unit(benchmark::kMillisecond);

std::vector<scene::StanceColumn> everyState()
{
    std::vector<scene::StanceColumn> columns;
    for (Row row = 0; row < states; ++row)
        columns.push_back({row});
    return columns;
}

/// All pairs of 200 rows of 6,000 numbers: Σ|a − b|, and nothing else.
void pairKernel(benchmark::State& state)
{
    std::vector<double> means(states * rollCalls);
    std::mt19937 random(3);
    for (double& mean : means)
        mean = static_cast<double>(random() % 5) - 2;
    std::vector<double> sums(states * states);
    Frames frames(state);
    for (auto _ : state)
        frames.time([&] {
            for (std::size_t a = 0; a < states; ++a)
                for (std::size_t b = 0; b < a; ++b) {
                    double sum[8] = {};
                    for (std::size_t topic = 0; topic < rollCalls; topic += 8)
                        for (std::size_t lane = 0; lane < 8; ++lane)
                            sum[lane] +=
                                std::fabs(means[a * rollCalls + topic + lane] - means[b * rollCalls + topic + lane]);
                    sums[a * states + b] = sum[0] + sum[1] + sum[2] + sum[3] + sum[4] + sum[5] + sum[6] + sum[7];
                }
            benchmark::DoNotOptimize(sums.data());
        });
}
BENCHMARK(pairKernel)->Name("PairKernel")->Unit(benchmark::kMillisecond);

void agreementMatrix(benchmark::State& state)
{
    const auto context = parliament().context(1200, 800);
    Frames frames(state);
    for (auto _ : state)
        frames.time([&] {
            const scene::Agreement agreement(context, everyState(), {});
            benchmark::DoNotOptimize(agreement.matrix().at(1, 0).shared);
        });
}
BENCHMARK(agreementMatrix)->Name("AgreementMatrix/200x6000x870000")->Unit(benchmark::kMillisecond);

/// One statement of each of 2,000 actors on 200 topics is left out in turn: 400,000 times, against all pairs.
void leaveOneOut(benchmark::State& state)
{
    constexpr std::uint32_t actors = 2000, topics = 200;
    std::vector<double> means(std::size_t{actors} * topics);
    std::mt19937 random(5);
    for (double& mean : means)
        mean = static_cast<double>(random() % 5) - 2;
    std::vector<stats::LeftOut> leftOut;
    for (std::uint32_t actor = 0; actor < actors; ++actor)
        for (std::uint32_t topic = 0; topic < topics; ++topic)
            leftOut.push_back({{actor, topic, std::numeric_limits<float>::quiet_NaN()}});
    Frames frames(state);
    for (auto _ : state)
        frames.time([&] { benchmark::DoNotOptimize(stats::signFlips(means, actors, topics, leftOut).size()); });
}
BENCHMARK(leaveOneOut)->Name("LeaveOneOut/2000x200")->Unit(benchmark::kMillisecond);

/// What was known by a date, which moves on by a day: which of the votes pass.
void knownAtStep(benchmark::State& state)
{
    Dataset data = parliament().data;
    constexpr Row sources = 400;
    for (Row row = 0; row < sources; ++row) {
        Source source;
        source.id = SourceId{row + 1};
        const unsigned month = row % 12 + 1;
        source.date = Edtf((month < 10 ? "2025-0" : "2025-") + std::to_string(month));
        data.sources.push_back(std::move(source));
    }
    for (Row row = 0; row < data.positions.size(); ++row) {
        data.positionSources.values.push_back(row % sources);
        data.positionSources.closeRow();
    }
    int day = 0;
    Frames frames(state);
    for (auto _ : state) {
        const auto filter = parseFilter("known:2025-0" + std::to_string(++day % 9 + 1), data).value();
        frames.time([&] { benchmark::DoNotOptimize(select(data, filter, {}, Zone::utc()).positionCount); });
    }
}
BENCHMARK(knownAtStep)->Name("KnownAtStep/870000")->Unit(benchmark::kMillisecond);

void clusterMany(benchmark::State& state)
{
    const auto size = static_cast<std::size_t>(state.range(0));
    stats::DistanceMatrix distances(size);
    std::mt19937 random(11);
    for (std::size_t a = 1; a < size; ++a)
        for (std::size_t b = 0; b < a; ++b)
            distances.set(a, b, static_cast<double>(random()) / 4294967295.0);
    Frames frames(state);
    for (auto _ : state)
        frames.time([&] { benchmark::DoNotOptimize(stats::cluster(distances).merges.size()); });
}
BENCHMARK(clusterMany)->Name("Cluster")->Arg(2000)->Unit(benchmark::kMillisecond);

/// The date moves on by one roll call; means and agreement of all 200 states follow.
void asOfStep(benchmark::State& state)
{
    auto context = parliament().context(1200, 800);
    const Instant first = parliament().data.positions.madeMin.front() + 1;
    const auto columns = everyState();
    scene::AgreementMemory memory;
    context.asOf = first + 3000 * Instant{3'600'000};
    (void)memory.recall(context, columns, {});
    Instant step = 0;
    Frames frames(state);
    for (auto _ : state) {
        context.asOf = first + (3000 + ++step % 2000) * Instant{3'600'000};
        frames.time([&] { benchmark::DoNotOptimize(memory.recall(context, columns, {}).matrix().at(1, 0).value); });
    }
}
BENCHMARK(asOfStep)->Name("AsOfStep/870000")->Unit(benchmark::kMillisecond);

} // namespace

} // namespace plenary::bench
