// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/model/dataset.h"
#include "core/model/filter.h"
#include "core/model/selection.h"
#include "core/model/time_limit.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

// A filter asked of single records of any kind. Events and statements have select(), which is made for millions.
namespace plenary
{

/// Whether terms of a field say something of records of a kind.
bool concerns(FilterField field, EntityKind kind);
/// The same of a term: what it asks for may concern fewer kinds than its field.
bool concerns(const FilterTerm& term, EntityKind kind);

/// The fields of a filter that say nothing of a kind, each once, in the order of the filter.
std::vector<FilterField> idleFields(const Filter& filter, EntityKind kind);

/// When a source was certainly out: at the end of what its date leaves open; distantFuture where it has none.
Instant publishedBy(const Source& source, const Zone& zone);

/// What terms of a filter can ask of a record.
struct RecordFacts
{
    Ref record;
    std::string_view uid;
    Row actor = noRow;
    Row instrument = noRow;
    std::optional<SignatureStatus> status = {};
    std::optional<TimeSpan> time = {}; ///< resolved; none: it may be of any time
    std::size_t evidence = 0;
    std::span<const Row> sources = {}; ///< of the passages behind it
};

/// Holds for records for which every term that concerns their kind holds.
class RecordFilter
{
public:
    /// The parts must outlive it.
    RecordFilter(const Dataset& dataset, const Filter& filter, const FilterHits& hits, const Zone& zone);

    bool passes(const RecordFacts& facts) const
    {
        return passes(facts, [](FilterField) { return true; });
    }
    bool passes(const SignatureRow& signature) const { return passes(factsOf(signature)); }
    RecordFacts factsOf(const SignatureRow& signature) const;
    /// Of an actor only the terms that say who is meant; an actor has no time.
    bool passesActor(Row actor) const;

private:
    /// By the terms of those fields that `asks` names.
    bool passes(const RecordFacts& facts, bool (*asks)(FilterField)) const;
    bool hasAttribute(const FilterTerm& term, const RecordFacts& facts) const;
    bool holds(const FilterTerm& term, const RecordFacts& facts) const;
    bool hit(const std::vector<Ref>& found, const RecordFacts& facts) const;
    bool isKnown(const FilterTerm& term, const RecordFacts& facts) const;

    const Dataset& m_dataset;
    const Filter& m_filter;
    const FilterHits& m_hits;
    Zone m_zone;
    std::vector<TimeLimit> m_limits;
    std::vector<Instant> m_published; ///< one a source; empty where no term asks
};

} // namespace plenary
