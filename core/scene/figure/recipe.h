// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/figure/chart.h"

#include <cstdint>
#include <string>
#include <vector>

// What a figure is made from, as one plain value. It travels inside every picture, so that the picture can be opened
// again as a working view, and in saved views. It holds no path and no name of a person or machine.
namespace plenary::scene
{

/// How a figure is set on its page, whatever chart it shows.
struct FigureLook
{
    std::string size = {}; ///< as typed: 1600x900, 180mmx120mm or the name of a preset; empty: what suits the chart
    int dpi = 96;          ///< of a PNG whose size is a length
    double fontSize = 0;   ///< of the chart's texts, in points; 0: as the size suggests
    double margin = -1;    ///< around everything, in millimetres; below 0: as usual
    std::string theme = "light";
    std::string title = {};    ///< instead of the chart's own
    std::string subtitle = {}; ///< the same
    std::string altText = {};  ///< the same
    bool frame = true;         ///< title, legend, notes and sources around the chart
    bool outlineText = false;
    int pages = 1; ///< over how many pages the time of a timeline runs
    /// The user's logo itself, as a data URI; empty: none. Its bytes and not its path: a path would tell where the user
    /// keeps files and lead nowhere on another machine, and without the bytes the figure could not be made again as it
    /// was. They are not the file's either, but what is seen of it (ui/render/logo.h), so that what editors and cameras
    /// leave in files does not travel with the figure.
    std::string logo = {};
    bool plainTitle = false; ///< the chart's own title says what is shown, not what was found
    bool numbers = false;    ///< marks carry the numbers by which a proof sheet names them
    bool interactive = false; ///< an HTML file can be asked: another date, another language, a filter, proofs

    bool operator==(const FigureLook&) const = default;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("size", self.size);
        visit("dpi", self.dpi);
        visit("font-size", self.fontSize);
        visit("margin", self.margin);
        visit("theme", self.theme);
        visit("title", self.title);
        visit("subtitle", self.subtitle);
        visit("alt-text", self.altText);
        visit("frame", self.frame);
        visit("outline-text", self.outlineText);
        visit("pages", self.pages);
        visit("logo", self.logo);
        visit("plain-title", self.plainTitle);
        visit("numbers", self.numbers);
        visit("interactive", self.interactive);
    }
};

/// Which state of which document a figure shows.
struct Origin
{
    std::string program;     ///< “Plenary 0.1.0”
    std::string document;    ///< uid of the summit
    std::string title;       ///< of the document, in the language of the figure
    std::int64_t change = 0; ///< number of the last edit in the history
    std::string rows;        ///< fingerprints of the rows of the figure's table, 8 hex digits each, in order

    bool operator==(const Origin&) const = default;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("program", self.program);
        visit("document", self.document);
        visit("document-title", self.title);
        visit("change", self.change);
        visit("rows", self.rows);
    }
};

/// Everything from which the same document yields the same figure.
struct Recipe
{
    Origin origin;
    std::string filter;           ///< in the filter language, canonical
    Instant asOf = distantFuture; ///< distantFuture: all dates
    bool countSpokenFor = true;
    std::string language = "en";
    bool frozen = false; ///< shows the document as it was at origin.change, whatever was edited since
    ChartOptions chart;
    FigureLook look;
};

/// The version of recipes this program writes, and the newest it reads.
inline constexpr int recipeVersion = 1;

/// The name by which a document is known to figures: its uid, or its title where it has none.
std::string documentName(const Summit& summit);

/// Refuses a recipe that was made from another document; `figure` is named in the error.
[[nodiscard]] Result<> checkDocument(const Recipe& recipe, const Summit& summit, const std::string& figure);

/// Fingerprints of the rows of a table, 8 hex digits each. Above `most` rows one for the whole table.
std::string rowFingerprints(const Table& table);

/// What the document says today about what a figure showed.
struct FigureChanges
{
    std::vector<std::string> edits;    ///< labels of the edits that stand and came after the figure, oldest first
    bool older = false;                ///< the document lacks edits the figure knew
    bool sameRows = true;              ///< the table of the figure would be the same
    std::size_t fresh = 0, gone = 0;   ///< rows that are new or changed, and rows that are no more
    std::vector<std::string> examples; ///< the first cells of up to three of the fresh rows
};

/// Compares a figure's rows with those the same view has now.
FigureChanges compareRows(const Recipe& recipe, const Table& now);

/// What a person is told about it, in at most two sentences.
std::string changesText(const FigureChanges& changes, const Lexicon& words);

/// The filter as people read it: “topic Regulation; actor United States or France; not kind Media”. Empty for none.
std::string filterInWords(const View& view, const Filter& filter);

} // namespace plenary::scene
