// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace plenary
{

/// A stretch of a text, in units of UTF-16.
struct Stretch
{
    qsizetype from = 0;
    qsizetype to = 0;

    qsizetype size() const { return to - from; }
    bool operator==(const Stretch&) const = default;
};

/// The sentences of a text in order, without the spaces around them (Unicode Standard Annex 29, with initials and
/// common abbreviations of English and French taken for no end). They go on over the ends of lines that are broken to
/// fit a page.
std::vector<Stretch> sentencesOf(const QString& text);

/// A text as an editor of paragraphs can show it: as long as it was, control characters and lone \r as spaces.
QString shownText(QString text);

/// Counts in a text: units of UTF-16 as characters, and back.
class CharacterPlaces
{
public:
    explicit CharacterPlaces(const QString& text);
    std::int64_t characters(qsizetype units) const;
    qsizetype units(std::int64_t characters) const;

private:
    std::vector<qsizetype> m_pairs; ///< where characters of two units begin
};

} // namespace plenary
