// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/figure/recipe.h"
#include "core/scene/view/view.h"
#include "core/store/document.h"

#include <map>
#include <memory>
#include <string>

namespace plenary
{

/// The views of a document that recipes describe: the one way from a filter, a date and a language to what figures,
/// tables and lists are made of. Document and data must outlive it.
class RecipeViews
{
public:
    RecipeViews(const Document& document, const Dataset& data);
    RecipeViews(const RecipeViews&) = delete;
    RecipeViews& operator=(const RecipeViews&) = delete;

    /// What a recipe looks at. Good until another view is asked for; its words are good as long as this object. The
    /// filter of a recipe runs once, however often it is asked for in a row.
    [[nodiscard]] Result<scene::View> of(const scene::Recipe& recipe);

    /// The error of a title that could not be read so far: what was made then lacks words.
    [[nodiscard]] Result<> readable() const { return m_readable; }

private:
    [[nodiscard]] Result<const Selection*> selectionOf(const std::string& filter, const Zone& zone);
    const Lexicon& wordsOf(const std::string& language);

    const Document& m_document;
    const Dataset& m_data;
    Result<> m_readable;
    scene::TitleReader m_titles;
    scene::WordsReader m_statementWords;
    std::map<std::string, Selection> m_selections;                 ///< by filter
    std::map<std::string, std::unique_ptr<const Lexicon>> m_words; ///< by language
};

} // namespace plenary
