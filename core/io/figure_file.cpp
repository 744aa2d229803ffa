// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/figure_file.h"

#include "core/base/files.h"
#include "core/io/png_text.h"
#include "core/io/recipe_json.h"

#include <algorithm>
#include <charconv>

namespace plenary::io
{

namespace
{

constexpr std::uintmax_t largestFigure = 512U << 20;
constexpr std::size_t longestReference = 10; ///< of a character of ASCII, with `&` and `;`

/// The character a reference such as `quot` or `#x22` stands for; nothing for others than the ones of ASCII.
std::optional<char> character(std::string_view name)
{
    for (const auto& [known, meaning] :
         {std::pair{"lt", '<'}, {"gt", '>'}, {"amp", '&'}, {"quot", '"'}, {"apos", '\''}})
        if (name == known)
            return meaning;
    if (!name.starts_with('#'))
        return std::nullopt;
    const bool hex = name.substr(1).starts_with('x');
    const auto digits = name.substr(hex ? 2 : 1);
    int code = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
    if (error != std::errc() || end != digits.data() + digits.size() || code < 1 || code > 126)
        return std::nullopt;
    return static_cast<char>(code);
}

/// Other programs that save an SVG may write quotes and line breaks in their own way.
std::string unescaped(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        // Looked for nearby only: a text may consist of ampersands.
        const auto reference = text[at] == '&' ? text.substr(at, longestReference) : std::string_view();
        const auto end = reference.find(';');
        const auto meant = end == std::string_view::npos ? std::nullopt : character(reference.substr(1, end - 1));
        out += meant.value_or(text[at]);
        if (meant)
            at += end;
    }
    return out;
}

/// What stands between `open` (up to its `>`) and `close`.
std::optional<std::string_view> between(std::string_view text, std::string_view open, std::string_view close)
{
    const auto start = text.find(open);
    if (start == std::string_view::npos)
        return std::nullopt;
    const auto from = text.find('>', start + open.size() - 1);
    const auto end = from == std::string_view::npos ? from : text.find(close, from);
    if (end == std::string_view::npos)
        return std::nullopt;
    return text.substr(from + 1, end - from - 1);
}

} // namespace

std::optional<std::string> recipeIn(std::string_view figure)
{
    if (isPng(figure))
        return pngText(figure, recipeKeyword);
    const auto start = figure.find_first_not_of(" \t\r\n");
    if (start != std::string_view::npos && figure[start] == '{')
        return std::string(figure);
    if (const auto script = between(figure, recipeScript, "</script>"))
        return std::string(*script);
    const std::string element(recipeElement);
    if (const auto content = between(figure, "<" + element, "</" + element + ">"))
        return unescaped(*content);
    return std::nullopt;
}

Result<scene::Recipe> readRecipe(const std::filesystem::path& figure)
{
    const std::string name = figure.string();
    const auto read = files::readWhole(figure, largestFigure);
    if (!read && read.error().code == Errc::NotFound)
        return fail(Errc::NotFound, PLENARY_TR("core", "There is no figure %1: check the name."), {name});
    if (!read)
        return fail(Errc::Io, PLENARY_TR("core", "%1 cannot be read: check its permissions."), {name});
    const auto& bytes = *read;
    const auto json = recipeIn(bytes);
    if (!json)
        return fail(Errc::Invalid,
                    PLENARY_TR("core", "%1 holds no recipe: give a PNG, SVG, PDF or HTML file exported by Plenary."),
                    {name});
    return recipeFromJson(*json, name);
}

bool hasFigureEnding(const std::filesystem::path& path)
{
    std::string ending = path.extension().string();
    std::ranges::transform(ending, ending.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return ending == ".png" || ending == ".svg" || ending == ".pdf" || ending == ".html" || ending == ".htm";
}

std::string xmlEscaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '&':
            out += "&amp;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t')
                out += c;
        }
    }
    return out;
}

} // namespace plenary::io
