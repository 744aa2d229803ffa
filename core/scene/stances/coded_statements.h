// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/view/made_in_time.h"
#include "core/stats/summary.h"

#include <unordered_map>
#include <vector>

namespace plenary::scene
{

/// A statement with all codings of it that are in view: one statement, however many people coded it.
struct CodedStatement
{
    std::vector<Row> codings;
    double stance = 0; ///< mean of its coders
    double weight = 0; ///< mean, too
    stats::Interval coders; ///< the least and the greatest stance that one of them gave it
    bool proven = false;    ///< one of them has a passage
    bool stated = true;     ///< by all of them stated outright

    bool isDisputed() const { return coders.high > coders.low; }
};

/// Which positions in view are codings of one statement. Costs nothing where no statement was coded twice.
class CodedStatements
{
public:
    CodedStatements() = default; ///< each position stands for itself
    explicit CodedStatements(const View& view);

    bool isEmpty() const { return m_several.empty(); }
    /// Whether another coding of the same statement counts in its place.
    bool repeats(Row row) const { return row < m_leading.size() && m_leading[row] != row; }
    /// The statement that a position leads; nullptr where it stands for itself.
    const CodedStatement* find(Row row) const
    {
        if (m_several.empty())
            return nullptr;
        const auto found = m_several.find(row);
        return found == m_several.end() ? nullptr : &found->second;
    }
    /// Stance and weight with which it counts.
    stats::Sample sample(const PositionColumns& positions, Row row) const
    {
        if (const auto* several = find(row))
            return {several->stance, several->weight};
        return {static_cast<double>(positions.stance[row]), static_cast<double>(positions.weight[row])};
    }
    /// Calls visit(row) for each coding of the statement that a position leads.
    template <class Visit>
    void eachCoding(Row row, Visit&& visit) const
    {
        if (const auto* several = find(row))
            for (const Row coding : several->codings)
                visit(coding);
        else
            visit(row);
    }

private:
    std::vector<Row> m_leading; ///< of each position the coding in view that counts; empty where there are none
    std::unordered_map<Row, CodedStatement> m_several;
};

} // namespace plenary::scene
