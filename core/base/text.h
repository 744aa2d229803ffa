// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plenary
{

/// A text in one or more languages. The first language set is the one to fall back to.
class Text
{
public:
    Text() = default;
    Text(std::string_view language, std::string_view text) { set(language, text); }

    /// An empty text is no text: what was there in that language goes.
    void set(std::string_view language, std::string_view text);
    /// The text in `language`, else in the first language, else empty.
    const std::string& in(std::string_view language) const;
    /// The text in `language` itself; empty where there is none.
    std::string_view only(std::string_view language) const;
    bool empty() const { return m_byLanguage.empty(); }
    const std::vector<std::pair<std::string, std::string>>& all() const { return m_byLanguage; }

    bool operator==(const Text&) const = default;

private:
    std::vector<std::pair<std::string, std::string>> m_byLanguage;
};

/// True when every byte belongs to well-formed UTF-8 (no surrogates, no overlong forms).
bool isUtf8(std::string_view text);

/// The characters of a text in UTF-8, U+FFFD for what is none; and back.
std::u32string toCodePoints(std::string_view text);
std::string toUtf8(std::u32string_view text);

/// Spaces of every width, tabs and breaks of lines.
bool isWhiteSpace(char32_t code);
/// Capital letters of Latin, Greek and Cyrillic.
bool isCapital(char32_t code);

/// Lower case without accents, for Latin, Greek and Cyrillic letters: what search and lookup compare.
std::string folded(std::string_view text);
/// Whether there is a character of a script that puts no space between words: Chinese, Japanese, Thai, Lao, Khmer,
/// Burmese.
bool isUnsegmented(std::string_view text);
/// Whether `a` comes before `b` for people: case and accents aside, numbers by their value, so that 2 stands before 10.
bool naturallyBefore(std::string_view a, std::string_view b);

/// Whether there is a letter or a digit of any script in it, and not punctuation and symbols alone.
bool hasLetterOrDigit(std::string_view text);

/// ASCII slug of a title: folded, runs of other characters become one hyphen; "item" when nothing is left.
std::string slug(std::string_view text);

/// Number of words separated by white space (ASCII white space and U+00A0, U+202F).
std::size_t wordCount(std::string_view text);

/// A text as one line that is safe to show in a terminal: breaks and tabs become blanks, other control characters of
/// ASCII their pictures (␛), and what else steers a terminal or turns the direction of writing, is no character or no
/// UTF-8, becomes U+FFFD.
std::string forTerminal(std::string_view text);

/// A text as one line for a figure: breaks and tabs become blanks, what forTerminal() shows in another way is left out.
std::string showable(std::string_view text);

std::vector<std::string_view> split(std::string_view text, char separator);
std::string_view trimmed(std::string_view text);
std::string join(const std::vector<std::string>& parts, std::string_view separator);

/// The candidate nearest to `word` by edit distance, when near enough to be what was meant; else empty.
std::string nearest(std::string_view word, const std::vector<std::string>& candidates);

} // namespace plenary
