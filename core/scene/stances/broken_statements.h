// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/stances/coded_statements.h"
#include "core/scene/stances/deeds.h"

#include <span>
#include <vector>

// Of single statements, whether they go with the deeds and the earlier words of whom they count for; deeds.h says the
// same of whole actors. For a chart that shows few statements of very many.
namespace plenary::scene
{

/// The statements that count for each actor, by topic and in the order of the data set. Linear to make; any filter or
/// date may be looked at with it.
class StatementsByTopic
{
public:
    explicit StatementsByTopic(const Dataset& data);

    std::span<const Row> of(Row actor, Row topic) const;

private:
    const PositionColumns& m_positions;
    Lists<Row> m_byActor; ///< each by topic
};

class BrokenStatements
{
public:
    /// All three must outlive it.
    BrokenStatements(const View& view, const StatementsByTopic& statements);

    /// Against a deed of an actor it counts for, or on the other side than the last one of that actor on the topic
    /// before. Nothing for what is not in view, nor for a coding in whose place another one counts.
    Breaks of(Row statement) const;

private:
    bool counts(Row statement) const;
    bool countsFor(Row statement, Row actor) const;
    bool turns(Row statement, Row actor) const;

    const View& m_view;
    const StatementsByTopic& m_statements;
    MadeInTime m_isInTime;
    CodedStatements m_coded;
    Deeds m_deeds;
};

} // namespace plenary::scene
