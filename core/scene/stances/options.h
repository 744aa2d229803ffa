// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/model/kinds.h"
#include "core/stats/measure.h"
#include "core/stats/series.h"

#include <algorithm>
#include <string>
#include <vector>

namespace plenary::scene
{

/// In which order a matrix of stances shows its rows and columns.
enum class StanceOrder : std::uint8_t {
    Given, ///< as chosen by hand; topics as their author ordered them
    Name,
    Mean,      ///< from the first pole to the second
    Count,     ///< most statements first
    Clustering ///< alike beside alike: leaves of the dendrogram
};

/// How agreement between actors is drawn.
enum class AgreementView : std::uint8_t { Matrix, Map, Network, Pairs, Polarisation };

/// On what actors are compared: what they say on a topic on the whole, or event by event, as roll calls are.
enum class CompareBy : std::uint8_t { Topic, Event };

/// What the charts of stances show. Actors, blocs and topics are named by uid.
struct StanceOptions
{
    std::vector<std::string> actors = {};    ///< in this order; none: chosen from the data
    std::vector<std::string> topics = {};    ///< these first and in this order, the others after them
    std::vector<std::string> collapsed = {}; ///< blocs shown with their members as one column
    StanceOrder order = StanceOrder::Given;
    int minN = 1; ///< a mean of fewer statements is not shown and not counted
    /// A trend: its topic (none: the one with most statements), rule for combining, and span, all where it is empty.
    std::string topic = {};
    stats::TimeRule rule = stats::TimeRule::Mean;
    int windowDays = 30;
    Instant trendFrom = 0;
    Instant trendTo = 0;
    /// Agreement of actors.
    stats::Measure measure = stats::Measure::Agreement;
    stats::Normalisation normalisation = stats::Normalisation::None;
    stats::Counting counting = stats::Counting::Binary;
    CompareBy unit = CompareBy::Topic;
    AgreementView view = AgreementView::Matrix;
    int minShared = 3;       ///< topics that two must share to be drawn as alike or not, and to be clustered
    double threshold = 0.75; ///< the least value of the measure that a network draws
    int coalitions = 0;      ///< into how many the tree is cut; 0: as many as have the widest silhouette

    bool operator==(const StanceOptions&) const = default;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("actors", self.actors);
        visit("topics", self.topics);
        visit("collapsed", self.collapsed);
        visit("order", self.order);
        visit("min-n", self.minN);
        visit("topic", self.topic);
        visit("rule", self.rule);
        visit("window-days", self.windowDays);
        visit("trend-from", self.trendFrom);
        visit("trend-to", self.trendTo);
        visit("measure", self.measure);
        visit("normalisation", self.normalisation);
        visit("counting", self.counting);
        visit("unit", self.unit);
        visit("view", self.view);
        visit("min-shared", self.minShared);
        visit("threshold", self.threshold);
        visit("coalitions", self.coalitions);
    }

    stats::PairOptions pairOptions() const
    {
        return {.normalisation = normalisation,
                .counting = counting,
                .leastShared = static_cast<std::size_t>(std::max(minShared, 1))};
    }
};

} // namespace plenary::scene

namespace plenary
{

template <>
std::span<const KindName> kindNames<scene::StanceOrder>();
template <>
std::span<const KindName> kindNames<scene::AgreementView>();
template <>
std::span<const KindName> kindNames<scene::CompareBy>();
template <>
std::span<const KindName> kindNames<stats::Measure>();
template <>
std::span<const KindName> kindNames<stats::Normalisation>();
template <>
std::span<const KindName> kindNames<stats::Counting>();
template <>
std::span<const KindName> kindNames<stats::TimeRule>();

} // namespace plenary
