// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/folded_terms.h"

#include "core/base/text.h"

#include <algorithm>

namespace plenary::store
{

namespace
{

/// More is no search for a word; SQLite takes as many in one expression.
constexpr std::size_t mostFound = 20'000;

/// Whether a word stands in a run of letters without spaces: one of Latin letters or digits at the start of such.
bool standsIn(std::string_view run, std::string_view word)
{
    const auto isPlain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    for (auto at = run.find(word); at != std::string_view::npos; at = run.find(word, at + 1))
        if (at == 0 || !isPlain(word.front()) || !isPlain(run[at - 1]))
            return true;
    return false;
}

} // namespace

Result<> FoldedTerms::refresh(const sqlite::Connection& connection)
{
    // data_version tells what others have written, the number of changes what this connection has.
    const auto state = TRY(connection.text("PRAGMA data_version")) + "/" + TRY(connection.text("SELECT total_changes()"));
    if (state == m_state)
        return {};
    TRY(connection.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_terms USING fts5vocab('main', 'search', 'row')"));
    m_terms.clear();
    m_unsegmented.clear();
    auto rows = TRY(connection.prepare("SELECT term FROM temp.search_terms WHERE term GLOB '*[^ -~]*'"));
    while (TRY(rows.step()))
        if (const auto written = rows.view(0); isUnsegmented(written))
            m_unsegmented.push_back({folded(written), std::string(written)});
        else if (folded(written) != written)
            m_terms.push_back({folded(written), std::string(written)});
    std::ranges::sort(m_terms, {}, &Term::folded);
    m_state = state;
    return {};
}

Result<std::vector<std::string>> FoldedTerms::startingWith(const sqlite::Connection& connection, std::string_view word)
{
    TRY(refresh(connection));
    const auto wanted = folded(word);
    std::vector<std::string> found;
    for (auto at = std::ranges::lower_bound(m_terms, wanted, {}, &Term::folded);
         at != m_terms.end() && at->folded.starts_with(wanted) && found.size() < mostFound; ++at)
        found.push_back(at->written);
    for (const Term& term : m_unsegmented)
        if (found.size() < mostFound && !wanted.empty() && standsIn(term.folded, wanted))
            found.push_back(term.written);
    return found;
}

} // namespace plenary::store
