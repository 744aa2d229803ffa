// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/capture.h"
#include "ui/forms/record_makers.h"

#include <functional>
#include <optional>
#include <vector>

namespace plenary
{

/// A record that words of a source support, with where they stand; nowhere: an orphan.
struct CodedPassage
{
    Ref record;
    Passage passage;
    std::optional<Place> place;
    std::optional<int> stance; ///< of a position
};

/// Words and the place they stand at.
struct Quotation
{
    std::string words;
    Place place;
};

/// What passages of a source support, in the order of its text, orphans last.
[[nodiscard]] Result<std::vector<CodedPassage>> codedPassages(const Session& session, SourceId source,
                                                              const PassageFinder& text);

/// What coding a stretch did.
struct Coded
{
    PositionId position;
    bool isChanged = false; ///< another stance of a position that was there
    bool isKnown = false;   ///< nothing was done: it stands there as such
};

/// Takes what was entered into a position; what is named and not there yet is made by the maker.
using Fill = std::function<Result<>(Position&, RecordMaker&)>;

/// Writes a position with the words that prove it, as one edit. Where the same coder has coded the same speaker on the
/// same topic with these words, that one is changed instead. Errors: what rules::firstFault() finds, in words; a
/// document that cannot be edited.
[[nodiscard]] Result<Coded> code(Session& session, const Source& source, const Quotation& quotation, const Fill& fill);

/// Whom an actor speaks for by an office held at a time; none where it holds no such office or several.
ActorId spokenForBy(const Session& session, ActorId actor, const Edtf& when);

/// What is known of when something in a source was said: at the event, else not after the source appeared.
Edtf saidWhen(const Session& session, EventId event, const Source& source);

} // namespace plenary
