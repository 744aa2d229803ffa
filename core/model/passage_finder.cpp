// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/passage_finder.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace plenary
{

namespace
{

constexpr double leastShared = 0.7;
constexpr std::size_t besides = 3;    ///< words beside a stretch that are looked at too
constexpr std::size_t mostTried = 50; ///< of the places whose words are most alike

bool isLetter(char32_t code)
{
    return code >= 0x80 ? !isWhiteSpace(code) && hasLetterOrDigit(toUtf8(std::u32string_view(&code, 1)))
                        : (code | 0x20) >= U'a' && (code | 0x20) <= U'z';
}

bool isDigit(char32_t code)
{
    return code >= U'0' && code <= U'9';
}

/// What has no width: soft hyphens, marks of byte order, places where a line may end.
bool isInvisible(char32_t code)
{
    return code == 0xAD || code == 0xFEFF || code == 0x200B;
}

std::u32string_view plainForm(char32_t code, const char32_t& itself)
{
    switch (code) {
    case U'“':
    case U'”':
    case U'„':
    case U'‟':
    case U'«':
    case U'»':
        return U"\"";
    case U'‘':
    case U'’':
    case U'‚':
    case U'‛':
        return U"'";
    case U'‐':
    case U'‑':
    case U'−':
    case U'–':
    case U'—':
        return U"-";
    case U'…':
        return U"...";
    case 0xFB00:
        return U"ff";
    case 0xFB01:
        return U"fi";
    case 0xFB02:
        return U"fl";
    case 0xFB03:
        return U"ffi";
    case 0xFB04:
        return U"ffl";
    default:
        return {&itself, 1};
    }
}

/// Where the word goes on that a hyphen at `at` divides at the end of its line; 0: it divides none.
std::size_t nextHalf(std::u32string_view text, std::size_t at)
{
    if ((text[at] != U'-' && text[at] != U'‐') || at == 0 || !isLetter(text[at - 1]))
        return 0;
    bool isLineEnd = false;
    std::size_t next = at + 1;
    for (; next < text.size() && isWhiteSpace(text[next]); ++next)
        isLineEnd = isLineEnd || text[next] == U'\n' || text[next] == U'\r';
    // A capital begins a name: what stands before it keeps its hyphen.
    return isLineEnd && next < text.size() && isLetter(text[next]) && !isCapital(text[next]) ? next : 0;
}

bool isNegation(std::u32string_view word)
{
    static constexpr std::u32string_view words[] = {
        {U"no"},      {U"not"},    {U"never"},  {U"none"}, {U"nor"},    {U"neither"}, {U"without"},  {U"cannot"},
        {U"nothing"}, {U"nobody"}, {U"ne"},     {U"n"},    {U"pas"},    {U"non"},     {U"jamais"},   {U"aucun"},
        {U"aucune"},  {U"sans"},   {U"ni"},     {U"rien"}, {U"nul"},    {U"nulle"},   {U"personne"}, {U"nicht"},
        {U"kein"},    {U"keine"},  {U"keinen"}, {U"nie"},  {U"ohne"},   {U"nein"},    {U"nunca"},    {U"ningún"},
        {U"ninguna"}, {U"sin"},    {U"senza"},  {U"mai"},  {U"nessun"}, {U"nessuna"}, {U"t"}};
    const auto plain = folded(toUtf8(word));
    return std::ranges::any_of(words, [&](std::u32string_view known) { return folded(toUtf8(known)) == plain; });
}

/// Whether a word may not be exchanged for another one.
bool isTelling(std::u32string_view word, bool isFirst)
{
    return std::ranges::any_of(word, isDigit) || (!isFirst && isCapital(word.front())) || isNegation(word);
}

} // namespace

PassageFinder::PassageFinder(std::string_view text)
    : m_text(toCodePoints(text)), m_joined(plain(m_text, LineEnds::JoinWords)),
      m_hyphened(plain(m_text, LineEnds::KeepHyphens))
{
}

PassageFinder::Plain PassageFinder::plain(std::u32string_view text, LineEnds lineEnds)
{
    Plain out;
    const auto put = [&](char32_t code, std::size_t place) {
        out.text += code;
        out.places.push_back(place);
    };
    bool hasGap = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (isInvisible(text[at]))
            continue;
        if (isWhiteSpace(text[at])) {
            hasGap = !out.text.empty();
            continue;
        }
        const auto form = plainForm(text[at], text[at]);
        // Some put spaces inside of their quotation marks, some do not.
        if (hasGap && out.text.back() != U'"' && form != U"\"")
            put(U' ', at - 1);
        hasGap = false;
        if (const auto next = nextHalf(text, at)) {
            if (lineEnds == LineEnds::KeepHyphens)
                put(U'-', at);
            at = next - 1;
            continue;
        }
        for (const char32_t code : form)
            put(code, at);
    }
    return out;
}

std::optional<Place> PassageFinder::in(const Plain& plain, std::u32string_view wanted,
                                       std::optional<std::int64_t> near) const
{
    std::optional<Place> best;
    const std::u32string_view text = plain.text;
    for (auto at = text.find(wanted); at != std::u32string_view::npos; at = text.find(wanted, at + 1)) {
        const Place place{static_cast<std::int64_t>(plain.places[at]),
                          static_cast<std::int64_t>(plain.places[at + wanted.size() - 1]) + 1};
        if (!best || (near && std::abs(place.from - *near) < std::abs(best->from - *near)))
            best = place;
        if (!near)
            break;
    }
    return best;
}

std::optional<FoundPassage> PassageFinder::find(std::string_view passage, std::optional<std::int64_t> near) const
{
    const auto wanted = toCodePoints(passage);
    if (std::ranges::all_of(wanted, isWhiteSpace))
        return std::nullopt;
    std::optional<Place> exact;
    for (auto at = m_text.find(wanted); at != std::u32string::npos; at = m_text.find(wanted, at + 1)) {
        const Place place{static_cast<std::int64_t>(at), static_cast<std::int64_t>(at + wanted.size())};
        if (!exact || (near && std::abs(place.from - *near) < std::abs(exact->from - *near)))
            exact = place;
        if (!near)
            break;
    }
    if (exact)
        return FoundPassage{*exact, true};
    const auto asPlain = plain(wanted, LineEnds::JoinWords);
    if (asPlain.text.empty())
        return std::nullopt;
    for (const auto* text : {&m_joined, &m_hyphened})
        if (const auto place = in(*text, asPlain.text, near))
            return FoundPassage{*place, false};
    return std::nullopt;
}

std::vector<PassageFinder::Word> PassageFinder::wordsOf(const Plain& plain)
{
    std::vector<Word> words;
    bool isOpen = false;
    for (std::size_t i = 0; i < plain.text.size(); ++i) {
        const char32_t code = plain.text[i];
        const bool isPart = isLetter(code) || isDigit(code);
        const auto place = static_cast<std::int64_t>(plain.places[i]);
        if (isPart && !isOpen)
            words.push_back({{}, {place, place}});
        if (isPart) {
            words.back().text += code;
            words.back().place.to = place + 1;
        }
        isOpen = isPart;
    }
    return words;
}

/// Stretches of a text that share at least seven of ten words (Dice) with a passage, the most alike first.
std::vector<PassageFinder::Candidate> PassageFinder::alike(const std::vector<Word>& words, const Counts& counts,
                                                           std::size_t wanted)
{
    std::vector<Candidate> candidates;
    const std::size_t spread = std::max<std::size_t>(1, wanted / 5);
    for (std::size_t size = wanted - spread; size <= wanted + spread; ++size) {
        auto left = counts;
        std::size_t shared = 0;
        const auto take = [&](std::size_t i, int by) {
            const auto word = left.find(words[i].text);
            if (word == left.end())
                return;
            // A word counts as often as the passage has it.
            if (by < 0 ? word->second-- > 0 : ++word->second > 0)
                shared = by < 0 ? shared + 1 : shared - 1;
        };
        for (std::size_t i = 0; i < words.size(); ++i) {
            take(i, -1);
            if (i >= size)
                take(i - size, 1);
            const double dice = 2.0 * static_cast<double>(shared) / static_cast<double>(size + wanted);
            if (i + 1 >= size && dice >= leastShared)
                candidates.push_back({dice, i + 1 - size, size});
        }
    }
    std::ranges::stable_sort(candidates, std::greater<>{}, &Candidate::shared);
    candidates.resize(std::min(candidates.size(), mostTried));
    return candidates;
}

/// Whether a number, a name or a negation is in one of the two and not in the other.
bool PassageFinder::saysOther(const std::vector<Word>& words, const Candidate& candidate, Counts left,
                              const std::u32string& firstWanted)
{
    // A stretch that leaves out the “not” before it says the opposite of its sentence.
    const auto end = candidate.from + candidate.size;
    for (auto i = candidate.from - std::min(candidate.from, besides); i < std::min(end + besides, words.size()); ++i)
        if ((i < candidate.from || i >= end) && isNegation(words[i].text))
            return true;
    for (std::size_t i = candidate.from; i < end; ++i) {
        const auto known = left.find(words[i].text);
        if (known != left.end() && known->second > 0)
            --known->second;
        else if (isTelling(words[i].text, i == candidate.from))
            return true;
    }
    return std::ranges::any_of(
        left, [&](const auto& word) { return word.second > 0 && isTelling(word.first, word.first == firstWanted); });
}

std::optional<Place> PassageFinder::nearest(std::string_view passage) const
{
    const auto wanted = wordsOf(plain(toCodePoints(passage), LineEnds::JoinWords));
    if (wanted.size() < 3)
        return std::nullopt; // of one or two words nothing is alike
    const auto words = wordsOf(m_joined);
    Counts counts;
    for (const Word& word : wanted)
        ++counts[word.text];
    for (const Candidate& candidate : alike(words, counts, wanted.size()))
        if (!saysOther(words, candidate, counts, wanted.front().text))
            return Place{words[candidate.from].place.from, words[candidate.from + candidate.size - 1].place.to};
    return std::nullopt;
}

std::string PassageFinder::words(Place place) const
{
    const std::u32string_view text(m_text);
    const auto from = static_cast<std::size_t>(std::clamp<std::int64_t>(place.from, 0, size()));
    const auto to = static_cast<std::size_t>(std::clamp<std::int64_t>(place.to, place.from, size()));
    std::u32string out;
    bool hasGap = false;
    for (std::size_t at = from; at < to; ++at) {
        if (isWhiteSpace(text[at])) {
            // Spaces that do not end a line belong to the words, such as those of French quotation marks.
            const bool isPlain = text[at] == U' ' || text[at] < 0x20;
            if (isPlain)
                hasGap = !out.empty();
            else if (!hasGap && !out.empty())
                out += text[at];
            continue;
        }
        if (std::exchange(hasGap, false))
            out += U' ';
        if (const auto next = nextHalf(text.substr(0, to), at)) {
            at = next - 1;
            continue;
        }
        out += text[at];
    }
    return toUtf8(out);
}

} // namespace plenary
