// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <algorithm>

namespace plenary
{

namespace
{

/// Decodes one code point at `at` and moves on; U+FFFD and one byte for malformed input.
char32_t decode(std::string_view text, std::size_t& at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(at);
    const std::size_t length = lead < 0x80                   ? 1
                               : lead >= 0xF0 && lead < 0xF5 ? 4
                               : lead >= 0xE0                ? 3
                               : lead >= 0xC2                ? 2
                                                             : 0;
    if (length == 0 || lead >= 0xF5 || at + length > text.size()) {
        ++at;
        return 0xFFFD;
    }
    char32_t code = length == 1 ? lead : lead & (0xFFu >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0) != 0x80) {
            ++at;
            return 0xFFFD;
        }
        code = (code << 6) | (byte(at + i) & 0x3F);
    }
    constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    at += length;
    const bool malformed = code < smallest[length] || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF);
    return malformed ? 0xFFFD : code;
}

void append(std::string& out, char32_t code)
{
    const auto put = [&](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0 | (code >> 6));
        put(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        put(0xE0 | (code >> 12));
        put(0x80 | ((code >> 6) & 0x3F));
        put(0x80 | (code & 0x3F));
    } else {
        put(0xF0 | (code >> 18));
        put(0x80 | ((code >> 12) & 0x3F));
        put(0x80 | ((code >> 6) & 0x3F));
        put(0x80 | (code & 0x3F));
    }
}

/// Base letters of U+00C0…U+017F (Latin-1 Supplement and Latin Extended-A); '.' keeps the character.
constexpr std::string_view latin = "aaaaaa.ceeeeiiii.nooooo.ouuuuy..aaaaaa.ceeeeiiii.nooooo.ouuuuy.y"
                                   "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkk.llllllllll"
                                   "nnnnnn...oooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/// Base letters of accented letters outside the table: Romanian, Vietnamese (U+1EA0…U+1EF9), Greek.
std::string_view beyond(char32_t code)
{
    struct Run
    {
        char32_t first, last;
        std::string_view letter;
    };
    static constexpr Run runs[] = {
        {0x1A0, 0x1A1, "o"},   {0x1AF, 0x1B0, "u"},   {0x218, 0x219, "s"},   {0x21A, 0x21B, "t"},
        {0x386, 0x386, "α"},   {0x388, 0x388, "ε"},   {0x389, 0x389, "η"},   {0x38A, 0x38A, "ι"},
        {0x38C, 0x38C, "ο"},   {0x38E, 0x38E, "υ"},   {0x38F, 0x38F, "ω"},   {0x390, 0x390, "ι"},
        {0x3AA, 0x3AA, "ι"},   {0x3AB, 0x3AB, "υ"},   {0x3AC, 0x3AC, "α"},   {0x3AD, 0x3AD, "ε"},
        {0x3AE, 0x3AE, "η"},   {0x3AF, 0x3AF, "ι"},   {0x3B0, 0x3B0, "υ"},   {0x3CA, 0x3CA, "ι"},
        {0x3CB, 0x3CB, "υ"},   {0x3CC, 0x3CC, "ο"},   {0x3CD, 0x3CD, "υ"},   {0x3CE, 0x3CE, "ω"},
        {0x1EA0, 0x1EB7, "a"}, {0x1EB8, 0x1EC7, "e"}, {0x1EC8, 0x1ECB, "i"}, {0x1ECC, 0x1EE3, "o"},
        {0x1EE4, 0x1EF1, "u"}, {0x1EF2, 0x1EF9, "y"}};
    const auto found =
        std::ranges::find_if(runs, [&](const Run& run) { return code >= run.first && code <= run.last; });
    return found == std::end(runs) ? std::string_view() : found->letter;
}

std::string_view expanded(char32_t code)
{
    switch (code) {
    case 0xC6:
    case 0xE6:
        return "ae";
    case 0xDF:
        return "ss";
    case 0xDE:
    case 0xFE:
        return "th";
    case 0xD0:
    case 0xF0:
        return "d";
    case 0x132:
    case 0x133:
        return "ij";
    case 0x152:
    case 0x153:
        return "oe";
    case 0xFB00:
        return "ff";
    case 0xFB01:
        return "fi";
    case 0xFB02:
        return "fl";
    case 0xFB03:
        return "ffi";
    case 0xFB04:
        return "ffl";
    case 0xFB05:
    case 0xFB06:
        return "st";
    default:
        return beyond(code);
    }
}

bool isSpace(char32_t code)
{
    return code == ' ' || (code >= '\t' && code <= '\r') || code == 0xA0 || code == 0x202F;
}

/// The usual form of raised, lowered and full-width characters: “CO₂”, “m²”, “ＡＩ”.
char32_t plainForm(char32_t code)
{
    if (code == 0xB2 || code == 0xB3)
        return code - 0xB2 + '2';
    if (code == 0xB9)
        return '1';
    if (code == 0x2070 || (code >= 0x2074 && code <= 0x2079))
        return code - 0x2070 + '0';
    if (code >= 0x2080 && code <= 0x2089)
        return code - 0x2080 + '0';
    return code >= 0xFF01 && code <= 0xFF5E ? code - 0xFEE0 : code;
}

/// Marks that may be left out in writing: accents, the vowel signs of Arabic and the points of Hebrew, the stroke that
/// makes an Arabic word longer, and what chooses the look of a sign.
bool isLeftOut(char32_t code)
{
    const auto within = [&](char32_t first, char32_t last) { return code >= first && code <= last; };
    return within(0x300, 0x36F) || within(0x591, 0x5BD) || code == 0x5BF || within(0x5C1, 0x5C2) ||
           within(0x5C4, 0x5C5) || code == 0x5C7 || within(0x610, 0x61A) || code == 0x640 || within(0x64B, 0x65F) ||
           code == 0x670 || within(0x6D6, 0x6DC) || within(0x6DF, 0x6E4) || within(0x6E7, 0x6E8) ||
           within(0x6EA, 0x6ED) || within(0xFE00, 0xFE0F);
}

void appendFolded(std::string& out, char32_t written)
{
    const char32_t code = plainForm(written);
    if (code >= 'A' && code <= 'Z') {
        append(out, code + 32);
    } else if (const auto letters = expanded(code); !letters.empty()) {
        out += letters;
    } else if (code >= 0xC0 && code < 0xC0 + latin.size() && latin[code - 0xC0] != '.') {
        out += latin[code - 0xC0];
    } else if (isLeftOut(code)) {
        // Stands on its letter, and goes without it.
    } else if (code == 0x622 || code == 0x623 || code == 0x625 || code == 0x671) {
        append(out, 0x627); // alif, whatever is written on it
    } else if ((code >= 0x391 && code <= 0x3A9) || (code >= 0x410 && code <= 0x42F)) {
        append(out, code + 32);
    } else if (code == 0x401 || code == 0x451) {
        out += "е"; // ё, which is often written without its dots
    } else if (code >= 0x400 && code <= 0x40F) {
        append(out, code + 80);
    } else if (code == 0x3C2) {
        out += "σ"; // at the end of a word
    } else if (code == 0x2019) {
        out += '\'';
    } else {
        append(out, code);
    }
}

bool isLineBreak(char32_t code)
{
    return (code >= '\t' && code <= '\r') || code == 0x85 || code == 0x2028 || code == 0x2029;
}

/// What no output can show as text: controls beyond ASCII, embeddings, overrides and isolates, what is no character.
bool isUnshowable(char32_t code)
{
    return (code >= 0x80 && code <= 0x9F) || (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) ||
           (code & 0xFFFE) == 0xFFFE || (code >= 0xFDD0 && code <= 0xFDEF) || code == 0xFEFF;
}

/// Whether a character beyond ASCII is no letter and no digit: spaces, punctuation and symbols of Unicode.
bool isSign(char32_t code)
{
    return (code >= 0xA0 && code <= 0xBF && code != 0xAA && code != 0xB2 && code != 0xB3 && code != 0xB5 && code != 0xB9 &&
            code != 0xBA) ||
           code == 0xD7 || code == 0xF7 || (code >= 0x2000 && code <= 0x206F) || (code >= 0x20A0 && code <= 0x20CF) ||
           (code >= 0x2190 && code <= 0x2BFF) || (code >= 0x3000 && code <= 0x303F) || (code >= 0x300 && code <= 0x36F) || (code >= 0xFE00 && code <= 0xFE0F) ||
           (code >= 0xFF01 && code <= 0xFF0F) || (code >= 0xFF1A && code <= 0xFF20) || (code >= 0xFF3B && code <= 0xFF40) ||
           (code >= 0xFF5B && code <= 0xFF65) || (code >= 0x1F000 && code <= 0x1FAFF);
}

} // namespace

void Text::set(std::string_view language, std::string_view text)
{
    if (text.empty()) {
        std::erase_if(m_byLanguage, [&](const auto& label) { return label.first == language; });
        return;
    }
    for (auto& [code, value] : m_byLanguage) {
        if (code == language) {
            value = text;
            return;
        }
    }
    m_byLanguage.emplace_back(language, text);
}

const std::string& Text::in(std::string_view language) const
{
    static const std::string none;
    for (const auto& [code, value] : m_byLanguage)
        if (code == language)
            return value;
    return m_byLanguage.empty() ? none : m_byLanguage.front().second;
}

std::string_view Text::only(std::string_view language) const
{
    for (const auto& [code, value] : m_byLanguage)
        if (code == language)
            return value;
    return {};
}

bool isUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        if (decode(text, at) == 0xFFFD && text.substr(start, 3) != "\xEF\xBF\xBD")
            return false;
    }
    return true;
}

std::u32string toCodePoints(std::string_view text)
{
    std::u32string codes;
    codes.reserve(text.size());
    for (std::size_t at = 0; at < text.size();)
        codes += decode(text, at);
    return codes;
}

std::string toUtf8(std::u32string_view text)
{
    std::string out;
    for (const char32_t code : text)
        append(out, code);
    return out;
}

bool isWhiteSpace(char32_t code)
{
    return isSpace(code) || code == 0x85 || (code >= 0x2000 && code <= 0x200A) || code == 0x2028 || code == 0x2029 ||
           code == 0x205F || code == 0x3000;
}

bool isCapital(char32_t code)
{
    const auto within = [&](char32_t first, char32_t last) { return code >= first && code <= last; };
    const bool isPaired = within(0x100, 0x137) || within(0x14A, 0x177) || within(0x460, 0x4FF); // capital, small, …
    const bool isPairedOdd = within(0x139, 0x148) || within(0x179, 0x17E);
    return within('A', 'Z') || (within(0xC0, 0xDE) && code != 0xD7) || (isPaired && code % 2 == 0) ||
           (isPairedOdd && code % 2 == 1) || code == 0x178 || within(0x386, 0x3AB) || within(0x400, 0x42F);
}

std::string folded(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();)
        appendFolded(out, decode(text, at));
    return out;
}

bool isUnsegmented(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const char32_t code = decode(text, at);
        if ((code >= 0x0E00 && code <= 0x0EFF) || (code >= 0x1000 && code <= 0x109F) ||
            (code >= 0x1780 && code <= 0x17FF) || (code >= 0x3041 && code <= 0x30FF) ||
            (code >= 0x3400 && code <= 0x4DBF) || (code >= 0x4E00 && code <= 0x9FFF) ||
            (code >= 0xF900 && code <= 0xFAFF) || (code >= 0x20000 && code <= 0x3134F))
            return true;
    }
    return false;
}

bool hasLetterOrDigit(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const char32_t code = decode(text, at);
        const bool isAscii = code < 0x80;
        if (isAscii ? (code >= '0' && code <= '9') || ((code | 0x20) >= 'a' && (code | 0x20) <= 'z') : !isSign(code))
            return true;
    }
    return false;
}

std::string slug(std::string_view text)
{
    std::string out;
    for (const char c : folded(text)) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            out += c;
        else if (!out.empty() && out.back() != '-')
            out += '-';
    }
    while (!out.empty() && out.back() == '-')
        out.pop_back();
    return out.empty() ? "item" : out;
}

std::size_t wordCount(std::string_view text)
{
    std::size_t words = 0;
    bool inside = false;
    for (std::size_t at = 0; at < text.size();) {
        const bool space = isSpace(decode(text, at));
        words += !space && !inside;
        inside = !space;
    }
    return words;
}

std::string forTerminal(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char32_t code = decode(text, at);
        if (isLineBreak(code))
            out += ' ';
        else if (code < 0x20)
            append(out, 0x2400 + code);
        else if (code == 0x7F)
            append(out, 0x2421);
        else
            append(out, isUnshowable(code) ? U'\uFFFD' : code);
    }
    return out;
}

std::string showable(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char32_t code = decode(text, at);
        if (isLineBreak(code))
            out += ' ';
        else if (code >= 0x20 && code != 0x7F && !isUnshowable(code))
            append(out, code);
    }
    return out;
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t start = 0;;) {
        const std::size_t end = text.find(separator, start);
        parts.push_back(text.substr(start, end - start));
        if (end == std::string_view::npos)
            return parts;
        start = end + 1;
    }
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::string join(const std::vector<std::string>& parts, std::string_view separator)
{
    std::string out;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            out += separator;
        out += parts[i];
    }
    return out;
}

std::string nearest(std::string_view word, const std::vector<std::string>& candidates)
{
    std::string best;
    std::size_t bestDistance = word.size() / 3 + 2;
    for (const auto& candidate : candidates) {
        std::vector<std::size_t> row(candidate.size() + 1);
        for (std::size_t j = 0; j < row.size(); ++j)
            row[j] = j;
        for (std::size_t i = 1; i <= word.size(); ++i) {
            std::size_t diagonal = std::exchange(row[0], i);
            for (std::size_t j = 1; j < row.size(); ++j) {
                const std::size_t changed = diagonal + (word[i - 1] != candidate[j - 1]);
                diagonal = row[j];
                row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
            }
        }
        if (row.back() < bestDistance) {
            bestDistance = row.back();
            best = candidate;
        }
    }
    return best;
}

bool naturallyBefore(std::string_view a, std::string_view b)
{
    const std::string first = folded(a), second = folded(b);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    std::size_t i = 0, j = 0;
    // A run of digits without the zeros in front; longer ones are larger.
    const auto number = [&](const std::string& text, std::size_t& at) {
        while (at < text.size() && text[at] == '0')
            ++at;
        const std::size_t from = at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        return std::string_view(text).substr(from, at - from);
    };
    while (i < first.size() && j < second.size()) {
        if (isDigit(first[i]) && isDigit(second[j])) {
            const auto left = number(first, i), right = number(second, j);
            if (left != right)
                return left.size() != right.size() ? left.size() < right.size() : left < right;
        } else if (first[i] != second[j]) {
            return static_cast<unsigned char>(first[i]) < static_cast<unsigned char>(second[j]);
        } else {
            ++i;
            ++j;
        }
    }
    return first.size() - i < second.size() - j;
}

} // namespace plenary
