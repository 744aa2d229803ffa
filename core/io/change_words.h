// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/lexicon.h"
#include "core/io/differences.h"

#include <string>

// A change of a field in the reader's words: by its description, one mapping a type.
namespace plenary::io
{

/// “Title (fr)”: the label of the field, with the language of a text.
std::string fieldText(const Lexicon& words, EntityKind kind, const FieldChange& change);

/// What the field held, and what it holds, each in one line and empty where that is nothing. Of lists what only one of
/// them has; “in another order” where both have the same.
struct ValueTexts
{
    std::string before, after;
};
ValueTexts valueTexts(const Lexicon& words, EntityKind kind, const FieldChange& change);

} // namespace plenary::io
