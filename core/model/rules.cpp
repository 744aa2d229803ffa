// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rules.h"

#include "core/base/time.h"
#include "core/base/zone.h"

#include <algorithm>
#include <cmath>

namespace plenary::rules
{

namespace
{

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}
bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isLanguage(std::string_view code)
{
    return (code.size() == 2 || code.size() == 3) && std::ranges::all_of(code, isLower);
}

bool isDecimal(std::string_view text)
{
    const bool plain = std::ranges::all_of(text, [](char c) { return isDigit(c) || c == '.'; });
    return plain && !text.empty() && text.size() <= 30 && isDigit(text.front()) && isDigit(text.back()) &&
           std::ranges::count(text, '.') <= 1;
}

bool isColour(std::string_view text)
{
    return text.size() == 7 && text[0] == '#' && std::ranges::all_of(text.substr(1), [](char c) {
               return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
           });
}

std::string missing(bool empty, unsigned traits)
{
    return empty && (traits & Required) ? "is missing or empty" : "";
}

/// Texts are UTF-8 without NUL, which would end them early elsewhere.
std::string characterFault(std::string_view text)
{
    if (text.find('\0') != std::string_view::npos)
        return "contains a NUL character";
    return isUtf8(text) ? "" : "is not valid UTF-8";
}

std::string formFault(std::string_view text, unsigned traits)
{
    if ((traits & Language) && !isLanguage(text))
        return "must be a language code of two or three small letters (ISO 639), like fr";
    if ((traits & Country) && !(text.size() == 3 && std::ranges::all_of(text, isUpper)))
        return "must be three letters (ISO 3166-1 alpha-3)";
    if ((traits & Currency) && !(text.size() == 3 && std::ranges::all_of(text, isUpper)))
        return "must be a code of three letters (ISO 4217)";
    if ((traits & Colour) && !isColour(text))
        return "must be a colour like #2F5DA8";
    if ((traits & ZoneName) && !Zone::find(std::string(text)))
        return "is “" + std::string(text) + "”, which is no time zone like Europe/Paris";
    return {};
}

/// Whether `to` certainly lies before `from`.
bool isReversed(const Edtf& from, const Edtf& to)
{
    if (from.empty() || to.empty())
        return false;
    const auto first = parseTime(from);
    const auto last = parseTime(to);
    return first && last && last->latestEnd <= first->earliestStart;
}

template <class Part>
std::optional<Fault> reversedPart(const Part& part)
{
    if (isReversed(part.from, part.to))
        return Fault{"to", "lies before “from”"};
    return std::nullopt;
}

template <class T>
bool repeats(const std::vector<T>& list)
{
    for (auto at = list.begin(); at != list.end(); ++at)
        if (std::find(list.begin(), at, *at) != at)
            return true;
    return false;
}

} // namespace

bool isUid(std::string_view text)
{
    return !text.empty() && text == slug(text);
}

std::string faultOf(const Edtf& value, unsigned traits)
{
    if (value.empty())
        return traits & Required ? "is missing" : "";
    if (const auto span = parseTime(value); !span) {
        std::string reason = span.error().message();
        while (!reason.empty() && reason.back() == '.')
            reason.pop_back();
        return "is no time: " + reason;
    }
    return {};
}

std::string faultOf(const Url& value, unsigned traits)
{
    if (value.empty())
        return missing(true, traits);
    const bool known = value.text.starts_with("https://") || value.text.starts_with("http://");
    return known ? characterFault(value.text) : "must begin with http:// or https://";
}

std::string faultOf(const Decimal& value, unsigned traits)
{
    if (value.empty())
        return missing(true, traits);
    return isDecimal(value.text) ? "" : "must be a plain decimal number in quotes, like \"109000000000\"";
}

std::string faultOf(const Blob& value, unsigned traits)
{
    if (value.empty())
        return missing(true, traits);
    const bool hex = std::ranges::all_of(value.text, [](char c) { return isDigit(c) || (c >= 'a' && c <= 'f'); });
    return hex && value.text.size() == 64 ? "" : "must be a SHA-256 in 64 small hexadecimal digits";
}

std::string faultOf(const std::string& value, unsigned traits)
{
    if (trimmed(value).empty())
        return missing(true, traits);
    const auto form = formFault(value, traits);
    return form.empty() ? characterFault(value) : form;
}

std::string faultOf(const std::vector<std::string>& value, unsigned traits)
{
    if (value.empty() && (traits & Required))
        return "must name at least one";
    if (repeats(value))
        return "names something twice";
    for (const auto& item : value)
        if (auto what = faultOf(item, traits | Required); !what.empty())
            return what;
    return {};
}

std::string faultOf(const Text& value, unsigned traits)
{
    for (const auto& [language, words] : value.all()) {
        if (!isLanguage(language))
            return "has a text in “" + language + "”, which is no language code like fr";
        if (auto what = characterFault(words); !what.empty())
            return what;
    }
    const auto blank = [](const auto& label) { return trimmed(label.second).empty(); };
    return missing(value.empty() || std::ranges::all_of(value.all(), blank), traits);
}

std::string faultOf(std::int64_t value, Range range)
{
    if (!range.limits() || (value >= range.low && value <= range.high))
        return {};
    if (range.high == unlimited)
        return "must be at least " + std::to_string(range.low) + ", not " + std::to_string(value);
    return "must lie between " + std::to_string(range.low) + " and " + std::to_string(range.high) + ", not " +
           std::to_string(value);
}

std::string faultOf(double value)
{
    return std::isfinite(value) && value > 0 ? "" : "must be greater than 0";
}

std::optional<Fault> contradiction(const Affiliation& part)
{
    return reversedPart(part);
}

std::optional<Fault> contradiction(const BlocMembership& part)
{
    return reversedPart(part);
}

std::optional<Fault> contradiction(const Summit& summit)
{
    if (isReversed(summit.start, summit.end))
        return Fault{"end", "lies before “start”"};
    return std::nullopt;
}

std::optional<Fault> contradiction(const Actor& actor)
{
    if (!actor.id)
        return std::nullopt;
    if (std::ranges::find(actor.affiliations, actor.id, &Affiliation::actor) != actor.affiliations.end())
        return Fault{"affiliations.actor", "is the actor itself"};
    if (std::ranges::find(actor.memberships, actor.id, &BlocMembership::bloc) != actor.memberships.end())
        return Fault{"member_of.bloc", "is the actor itself"};
    return std::nullopt;
}

std::optional<Fault> contradiction(const Pledge& pledge)
{
    if (pledge.partOf && pledge.partOf == pledge.id)
        return Fault{"part_of", "is the sum itself"};
    return std::nullopt;
}

std::optional<Fault> contradiction(const Event& event)
{
    std::vector<ActorId> actors;
    for (const auto& part : event.participants)
        actors.push_back(part.actor);
    if (repeats(actors))
        return Fault{"participants", "names an actor twice"};
    if (repeats(event.topics))
        return Fault{"topics", "names a topic twice"};
    if (repeats(event.tags))
        return Fault{"tags", "names a tag twice"};
    for (const auto& [key, others] :
         {std::pair{"part_of", &event.partOf}, {"responds_to", &event.respondsTo}, {"amends", &event.amends}})
        if (event.id && std::ranges::find(*others, event.id) != others->end())
            return Fault{key, "is the event itself"};
    return std::nullopt;
}

std::optional<Fault> contradiction(const Passage& passage)
{
    if (passage.from && passage.to && *passage.to < *passage.from)
        return Fault{"to", "lies before “from”"};
    return std::nullopt;
}

} // namespace plenary::rules
