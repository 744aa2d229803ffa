// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/passage_finder.h"
#include "core/store/document.h"

#include <span>
#include <string>
#include <vector>

namespace plenary
{

/// A text that was read at a source, in UTF-8, and what it was taken from.
struct CapturedText
{
    std::string text;
    std::vector<std::byte> original = {}; ///< the file itself; empty: the text was pasted
    Edtf accessed = {};                   ///< when; empty: as the source has it
};

/// A passage and where it stands in the text; nowhere: an orphan.
struct PassageInText
{
    Passage passage;
    std::optional<FoundPassage> found;
};

/// Looks up every passage of a source that has words in a text, in the order of the text, orphans last.
[[nodiscard]] Result<std::vector<PassageInText>> passagesIn(const Document& document, SourceId source,
                                                            const PassageFinder& text);

/// Gives a source its text, inside an edit of `document`: both are kept, and every passage notes where it stands in it
/// now, orphans nowhere. No passage is ever changed in its words. Errc::Invalid for a text without words.
[[nodiscard]] Result<std::vector<PassageInText>> capture(const Document& document, Writer& writer, SourceId source,
                                                         const CapturedText& captured);

/// Ties words of a source to a record, inside an edit of `document`, and notes where they stand in its text.
[[nodiscard]] Result<> cite(const Document& document, Writer& writer, Ref record, const Evidence& words, Place place);

/// The captured text of a source; empty where it has none.
[[nodiscard]] Result<std::string> textOf(const Document& document, const Source& source);

} // namespace plenary
