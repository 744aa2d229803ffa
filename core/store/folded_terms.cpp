// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/folded_terms.h"

#include "core/base/text.h"

#include <algorithm>

namespace plenary::store
{

namespace
{

constexpr std::size_t mostFound = 200;

} // namespace

Result<> FoldedTerms::refresh(const sqlite::Connection& connection)
{
    // data_version tells what others have written, the number of changes what this connection has.
    const auto state = TRY(connection.text("PRAGMA data_version")) + "/" + TRY(connection.text("SELECT total_changes()"));
    if (state == m_state)
        return {};
    TRY(connection.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_terms USING fts5vocab('main', 'search', 'row')"));
    m_terms.clear();
    auto rows = TRY(connection.prepare("SELECT term FROM temp.search_terms WHERE term GLOB '*[^ -~]*'"));
    while (TRY(rows.step()))
        if (const auto written = rows.view(0); folded(written) != written)
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
    return found;
}

} // namespace plenary::store
