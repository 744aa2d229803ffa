// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/scene/view/view.h"
#include "core/store/document.h"

#include <CLI/App.hpp>

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

// What the verbs of the command line share. Each verb adds itself to the parser and says what it does when it is
// chosen.
namespace plenary::cli
{

/// What a verb does once the arguments are read; data goes to stdout, an error becomes one line on stderr.
using Action = std::function<Result<>()>;

void addNew(CLI::App& app, Action& chosen);
void addInfo(CLI::App& app, Action& chosen);
void addCheck(CLI::App& app, Action& chosen);
void addList(CLI::App& app, Action& chosen);
void addCompare(CLI::App& app, Action& chosen);
void addExport(CLI::App& app, Action& chosen);
void addHistory(CLI::App& app, Action& chosen);
void addOpen(CLI::App& app, Action& chosen);
void addViews(CLI::App& app, Action& chosen);

/// The flags that say what part of a document is meant, and in which language.
struct ViewFlags
{
    std::string filter;
    std::string overlap; ///< how the filter’s from: and to: are met, where it does not say itself
    std::string asOf;
    std::string language = "en";

    void addTo(CLI::App& verb);
};

/// A document opened for reading with its view worked out. Keeps alive what a scene::View refers to.
class Viewed
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Viewed>> open(const std::string& file, const ViewFlags& flags);

    /// Another view of the same document. Lexicons given out before stay.
    [[nodiscard]] Result<> show(const ViewFlags& flags);
    void setAsOf(Instant asOf) { m_asOf = asOf; }

    const Document& document() const { return m_document; }
    const Dataset& data() const { return *m_data; }
    const Selection& selection() const { return m_selection; }
    const Filter& filter() const { return m_filter; }
    const Lexicon& words() const { return *m_words; }
    const Zone& zone() const { return m_zone; }
    Instant asOf() const { return m_asOf; }
    /// Which actor or topic a name on the command line means.
    [[nodiscard]] Result<Row> actor(const std::string& name) const;
    [[nodiscard]] Result<Row> topic(const std::string& name) const;
    scene::View view(const Lexicon& words) const;

private:
    explicit Viewed(Document document) : m_document(std::move(document)) {}

    Document m_document;
    DatasetPtr m_data;
    Filter m_filter;
    Selection m_selection;
    std::map<std::string, std::unique_ptr<Lexicon>> m_lexicons; ///< by language
    const Lexicon* m_words = nullptr;
    scene::TitleReader m_titles;
    Zone m_zone;
    Instant m_asOf = distantFuture;
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

enum class ListFormat { Table, Csv, Json };
CLI::Option* addFormat(CLI::App& verb, ListFormat& format);

/// Prints records with the same fields as an aligned table, CSV or a JSON array.
void printRecords(const std::vector<nlohmann::ordered_json>& records, const std::vector<std::string>& fields,
                  ListFormat format);

} // namespace plenary::cli
