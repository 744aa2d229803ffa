// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/references.h"

#include <span>
#include <vector>

// Two sets of changes of one state are made one: three-way, record by record (by uid) and field by field. “Ours” is the
// state that is kept and changed, “theirs” the one that is taken over.
namespace plenary::io
{

/// What the two sides do not agree on.
struct Disagreement
{
    enum class Why : std::uint8_t {
        BothChanged,   ///< the same field, differently
        DeletedOurs,   ///< theirs changed it, or has something that needs it
        DeletedTheirs, ///< the same the other way round
    };

    EntityKind kind = EntityKind::Event;
    std::string uid, name;
    Why why = Why::BothChanged;
    FieldChange ours, theirs; ///< of BothChanged: the same field and language, each with what was before
    RecordChange whole = {};  ///< of a deletion: theirs as a whole, added or removed
};

struct Reconciled
{
    std::vector<RecordChange> taken; ///< of theirs, without objection; in the order of theirs
    std::vector<Disagreement> open;
    std::size_t alike = 0;     ///< fields and records on which both did the same
    std::set<RecordName> gone; ///< what ours removed
};

enum class Choice : std::uint8_t { Open, Ours, Theirs, Other };

/// What somebody decided of a disagreement.
struct Decision
{
    Choice choice = Choice::Open;
    nlohmann::ordered_json value = {}; ///< of Other: what the field is to hold

    Decision() = default;
    Decision(Choice one) : choice(one) {}
};

/// Pure. Lists are taken together part by part where neither side took away what the other did. `ours` and `theirs`
/// name changes of the same earlier state.
Reconciled reconcile(const std::vector<RecordChange>& ours, const std::vector<RecordChange>& theirs);

/// What is to be changed in ours, given a decision for each of `open`; Open counts as Ours. What needs a record that is
/// gone and stays so is left out, and a record that something kept needs is not removed.
std::vector<RecordChange> decided(const Reconciled& both, std::span<const Decision> decisions);

} // namespace plenary::io
