// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/stances/order.h"

#include "core/stats/agreement_matrix.h"
#include "core/stats/cluster.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace plenary::scene
{

namespace
{

/// Clustering keeps distances between all pairs; beyond this the picture would not gain and the machine would wait.
constexpr std::size_t mostToCluster = 2000;

/// The leaves of a dendrogram of rows, each a list of `width` means, alike beside alike.
std::vector<std::size_t> alike(const std::vector<double>& means, std::size_t rows, std::size_t width)
{
    const stats::AgreementMatrix agreement(stats::Measure::Agreement, means, rows, width);
    return stats::leafOrder(stats::cluster(agreement.distances()));
}

double meanOfMeans(const std::vector<double>& means)
{
    double sum = 0;
    int n = 0;
    for (const double mean : means)
        if (!std::isnan(mean)) {
            sum += mean;
            ++n;
        }
    // Without a mean it belongs behind all that have one.
    return n > 0 ? sum / n : 3;
}

std::vector<double> meansOnTopic(const StanceCells& cells, Row topic)
{
    std::vector<double> means;
    for (std::size_t column = 0; column < cells.columns().size(); ++column) {
        const auto& summary = cells.at(column, topic).summary;
        means.push_back(summary ? summary->mean : stats::missing);
    }
    return means;
}

std::vector<Row> givenTopics(const Dataset& data, const std::vector<std::string>& first)
{
    std::vector<Row> topics;
    for (const auto& uid : first)
        if (const Row row = data.findTopic(uid); row != noRow && std::ranges::find(topics, row) == topics.end())
            topics.push_back(row);
    std::vector<std::uint8_t> placed(data.topics.size());
    for (const Row topic : topics)
        placed[topic] = 1;
    for (Row row = 0; row < data.topics.size(); ++row)
        if (placed[row] == 0)
            topics.push_back(row);
    return topics;
}

/// Sorts by a key that is worked out once for each.
template <class T, class Key>
void sortBy(std::vector<T>& items, Key key)
{
    std::vector<std::pair<std::invoke_result_t<Key, T>, T>> keyed;
    keyed.reserve(items.size());
    for (const T& item : items)
        keyed.emplace_back(key(item), item);
    std::ranges::stable_sort(keyed, {}, [](const auto& pair) { return pair.first; });
    std::ranges::transform(keyed, items.begin(), [](const auto& pair) { return pair.second; });
}

} // namespace

std::vector<std::size_t> columnOrder(const View& view, const StanceCells& cells, StanceOrder order)
{
    std::vector<std::size_t> columns(cells.columns().size());
    std::iota(columns.begin(), columns.end(), std::size_t{0});
    switch (order) {
    case StanceOrder::Given:
        break;
    case StanceOrder::Name:
        sortBy(columns, [&](std::size_t at) { return folded(columnName(view, cells.columns()[at])); });
        break;
    case StanceOrder::Mean:
        sortBy(columns, [&](std::size_t at) { return meanOfMeans(cells.means(at)); });
        break;
    case StanceOrder::Count:
        sortBy(columns, [&](std::size_t at) { return -static_cast<std::ptrdiff_t>(cells.countOfColumn(at)); });
        break;
    case StanceOrder::Clustering: {
        std::vector<double> means;
        for (const std::size_t at : columns) {
            const auto of = cells.means(at);
            means.insert(means.end(), of.begin(), of.end());
        }
        return alike(means, columns.size(), cells.topics());
    }
    }
    return columns;
}

std::vector<Row> topicOrder(const View& view, const StanceCells& cells, const StanceOptions& options,
                            std::size_t room)
{
    auto topics = givenTopics(view.data, options.topics);
    const auto byCount = [&](Row topic) { return -static_cast<std::ptrdiff_t>(cells.countOfTopic(topic)); };
    switch (options.order) {
    case StanceOrder::Given:
        break;
    case StanceOrder::Name:
        sortBy(topics, [&](Row topic) { return folded(view.in(view.data.topics[topic].name)); });
        break;
    case StanceOrder::Mean:
        sortBy(topics, [&](Row topic) { return meanOfMeans(meansOnTopic(cells, topic)); });
        break;
    case StanceOrder::Count:
    case StanceOrder::Clustering:
        sortBy(topics, byCount);
        break;
    }
    if (options.order != StanceOrder::Clustering)
        return topics;
    const std::size_t clustered = std::min({topics.size(), room, mostToCluster});
    std::vector<double> means;
    for (std::size_t i = 0; i < clustered; ++i) {
        const auto of = meansOnTopic(cells, topics[i]);
        means.insert(means.end(), of.begin(), of.end());
    }
    std::vector<Row> ordered;
    for (const std::size_t leaf : alike(means, clustered, cells.columns().size()))
        ordered.push_back(topics[leaf]);
    ordered.insert(ordered.end(), topics.begin() + static_cast<std::ptrdiff_t>(clustered), topics.end());
    return ordered;
}

} // namespace plenary::scene
