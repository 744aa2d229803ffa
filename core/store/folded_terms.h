// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite.h"

#include <string>
#include <string_view>
#include <vector>

namespace plenary::store
{

/// Words of the search index that nobody finds as they are typed: those with letters that FTS5 does not fold, such as
/// œ, ł or ά, and whole sentences of scripts without spaces between words, which it takes for one word. Read once for
/// each state of the document. Not thread-safe.
class FoldedTerms
{
public:
    /// The words of the index that begin with `word` once both are folded(), and that are not spelled in plain letters;
    /// of a script without spaces those in which it stands.
    [[nodiscard]] Result<std::vector<std::string>> startingWith(const sqlite::Connection& connection, std::string_view word);

private:
    struct Term
    {
        std::string folded;
        std::string written;
    };

    Result<> refresh(const sqlite::Connection& connection);

    std::vector<Term> m_terms;       ///< by their folded form
    std::vector<Term> m_unsegmented; ///< words in which words may stand anywhere
    std::string m_state;       ///< of the document that they were read from
};

} // namespace plenary::store
