// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary
{

/// Where words stand in a text, in characters (code points): from the first one to behind the last one.
struct Place
{
    std::int64_t from = 0;
    std::int64_t to = 0;

    bool operator==(const Place&) const = default;
};

/// A passage found again. `exact`: letter by letter; else alike but for spaces, quotation marks, dashes, ligatures and
/// the hyphens of words that were divided at the end of a line.
struct FoundPassage
{
    Place place;
    bool exact = false;

    bool operator==(const FoundPassage&) const = default;
};

/// Finds passages again in the text of a source, however often it was copied from page to page. Keeps what it needs of
/// the text; a value, of one thread at a time.
class PassageFinder
{
public:
    /// `text` in UTF-8.
    explicit PassageFinder(std::string_view text);

    /// Where the passage stands; of several such places that nearest to `near`, else the first. Nothing else but the
    /// same words is ever found: numbers, names, negations and accents are as they were.
    std::optional<FoundPassage> find(std::string_view passage, std::optional<std::int64_t> near = {}) const;

    /// Words that may have become of a passage that is not found, for a person to decide on: at least seven of ten
    /// words are shared (Dice), and those that differ are no numbers, no names and no negations.
    std::optional<Place> nearest(std::string_view passage) const;

    /// The words at a place as they are to be quoted: one line, words divided at the end of a line put together.
    std::string words(Place place) const;

    /// Characters of the text.
    std::int64_t size() const { return static_cast<std::int64_t>(m_text.size()); }

private:
    /// A text in its plain form, with the place of each character in the text it was made of.
    struct Plain
    {
        std::u32string text;
        std::vector<std::size_t> places;
    };
    enum class LineEnds { JoinWords, KeepHyphens };
    struct Word
    {
        std::u32string text;
        Place place;
    };

    using Counts = std::map<std::u32string, int>;
    struct Candidate
    {
        double shared;          ///< 0 … 1
        std::size_t from, size; ///< in words
    };

    static Plain plain(std::u32string_view text, LineEnds lineEnds);
    static std::vector<Word> wordsOf(const Plain& plain);
    static std::vector<Candidate> alike(const std::vector<Word>& words, const Counts& counts, std::size_t wanted);
    static bool saysOther(const std::vector<Word>& words, const Candidate& candidate, Counts left,
                          const std::u32string& firstWanted);
    std::optional<Place> in(const Plain& plain, std::u32string_view wanted, std::optional<std::int64_t> near) const;

    std::u32string m_text;
    Plain m_joined, m_hyphened;
};

} // namespace plenary
