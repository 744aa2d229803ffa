// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/recipe_views.h"

#include "core/store/filter_hits.h"
#include "core/store/statement_words.h"
#include "ui/render/qt_lexicon.h"

namespace plenary
{

namespace
{

/// Selections are kept while together they take no more bytes: many figures of one document have few filters.
constexpr std::size_t mostBytesKept = 64 << 20;

} // namespace

RecipeViews::RecipeViews(const Document& document, const Dataset& data)
    : m_document(document), m_data(data), m_titles([this](std::span<const EventId> ids) {
          auto read = m_document.eventTitles(ids);
          if (!read)
              m_readable = std::unexpected(read.error());
          return read ? *std::move(read) : std::vector<Text>(ids.size());
      }),
      m_statementWords([this](std::span<const PositionId> ids) {
          auto read = statementWords(m_document, ids);
          if (!read)
              m_readable = std::unexpected(read.error());
          return read ? *std::move(read) : std::vector<StatementWords>(ids.size());
      })
{
}

Result<scene::View> RecipeViews::of(const scene::Recipe& recipe)
{
    const Zone zone = TRY(Zone::find(m_data.summit.zone));
    const Selection* selection = TRY(selectionOf(recipe.filter, zone));
    return scene::View{.data = m_data,
                       .selection = *selection,
                       .words = wordsOf(recipe.language),
                       .titles = m_titles,
                       .zone = zone,
                       .asOf = recipe.asOf,
                       .countSpokenFor = recipe.countSpokenFor,
                       .statementWords = &m_statementWords};
}

Result<const Selection*> RecipeViews::selectionOf(const std::string& filter, const Zone& zone)
{
    if (const auto known = m_selections.find(filter); known != m_selections.end())
        return &known->second;
    const Filter asked = TRY(parseFilter(filter, m_data));
    auto selection = TRY(runFilter(m_document, m_data, asked, zone));
    const std::size_t size = selection.events.size() + selection.positions.size();
    if ((m_selections.size() + 1) * size > mostBytesKept)
        m_selections.clear();
    return &(m_selections[filter] = std::move(selection));
}

const Lexicon& RecipeViews::wordsOf(const std::string& language)
{
    auto& words = m_words[language];
    if (!words)
        words = std::make_unique<QtLexicon>(QString::fromStdString(language));
    return *words;
}

} // namespace plenary
