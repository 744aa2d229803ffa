// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dataset.h"
#include "core/model/selection.h"
#include "core/scene/view/context.h"

#include <string>
#include <string_view>

namespace plenary::bench
{

/// Positions made up without a document: the same numbers always give the same ones.
struct Votes
{
    Dataset data;
    Selection everything;

    /// Roll calls: each topic is one, and about 72 % of the actors vote on it, at one moment.
    static Votes rollCalls(std::size_t actors, std::size_t topics, std::size_t votes);
    /// Statements of actors on topics in any order.
    static Votes statements(std::size_t actors, std::size_t topics, std::size_t count);

    scene::Context context(double width, double height) const;

private:
    void addActors(std::size_t count);
    void addTopics(std::size_t count);
    void addPosition(Row actor, Row topic, int stance, Instant made);
    void close();
};

} // namespace plenary::bench
