// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "ui/session/recipe_views.h"

#include <memory>
#include <string>
#include <vector>

// What a verb is asked to look at, and the document it looks at.
namespace plenary::cli
{

/// The flags that say what part of a document is meant, and in which language.
struct ViewFlags
{
    std::string filter;
    std::string overlap; ///< how the filter’s from: and to: are met, where it does not say itself
    std::string asOf;
    std::string knownAt; ///< the other clock: only what a source had told by then
    std::string language = "en";

    void addTo(Verb& verb);
};

/// A document opened for reading.
class Viewed
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Viewed>> open(const std::string& file);

    const Document& document() const { return m_document; }
    const Dataset& data() const { return *m_data; }
    const Zone& zone() const { return m_zone; }
    /// Which actor, topic or text a name on the command line means.
    [[nodiscard]] Result<Row> actor(const std::string& name) const;
    [[nodiscard]] Result<Row> topic(const std::string& name) const;
    [[nodiscard]] Result<Row> instrument(const std::string& name) const;

    /// What the flags ask for, of this document as it is; the chart and its look are left as usual.
    [[nodiscard]] Result<scene::Recipe> recipe(const ViewFlags& flags) const;
    /// What a recipe looks at, as RecipeViews has it.
    [[nodiscard]] Result<scene::View> view(const scene::Recipe& recipe) { return m_views.of(recipe); }

private:
    Viewed(Document document, DatasetPtr data, Zone zone)
        : m_document(std::move(document)), m_data(std::move(data)), m_zone(std::move(zone))
    {
    }

    Document m_document;
    DatasetPtr m_data;
    Zone m_zone;
    RecipeViews m_views{m_document, *m_data};
};

/// A moment as a person types it. A date alone means its end, so that the day itself counts.
[[nodiscard]] Result<Instant> parseAsOf(const std::string& text, const Zone& zone);
[[nodiscard]] Result<TimeSpan> parseMoment(const std::string& text, const Zone& zone);

/// The words of an enum, for the parser to check.
template <class Enum>
std::vector<std::string> wordsOf()
{
    std::vector<std::string> words;
    for (const auto& name : kindNames<Enum>())
        words.emplace_back(name.key);
    return words;
}

} // namespace plenary::cli
