// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rules.h"

#include "core/base/codes.h"
#include "core/base/time.h"
#include "core/base/zone.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace plenary::rules
{

namespace
{

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
/// Of a share in means: far more than any scheme of weights asks for, and sums of many such still are numbers.
constexpr double greatestShare = 1e6;

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
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

Result<> faulty(std::string what, std::vector<std::string> arguments = {})
{
    return fail(Errc::Invalid, std::move(what), std::move(arguments));
}

Result<> filled(bool is, unsigned traits)
{
    return is || !(traits & Required) ? Result<>() : faulty(PLENARY_TR("core", "is missing or empty"));
}

/// Texts are UTF-8 without NUL, which would end them early elsewhere.
Result<> soundCharacters(std::string_view text)
{
    if (text.find('\0') != std::string_view::npos)
        return faulty(PLENARY_TR("core", "contains a NUL character"));
    return isUtf8(text) ? Result<>() : faulty(PLENARY_TR("core", "is not valid UTF-8"));
}

Result<> soundForm(std::string_view text, unsigned traits)
{
    if ((traits & Language) && !isLanguage(text))
        return faulty(PLENARY_TR("core", "must be a language code of two or three small letters (ISO 639), like fr"));
    if ((traits & Country) && !isCountryCode(text))
        return faulty(PLENARY_TR("core", "must be three letters of ISO 3166-1 like FRA, not “%1”"), {std::string(text)});
    if ((traits & Currency) && !isCurrencyCode(text))
        return faulty(PLENARY_TR("core", "must be a code of ISO 4217 like EUR, not “%1”"), {std::string(text)});
    if ((traits & Colour) && !isColour(text))
        return faulty(PLENARY_TR("core", "must be a colour like #2F5DA8"));
    if ((traits & ZoneName) && !Zone::find(std::string(text)))
        return faulty(PLENARY_TR("core", "is “%1”, which is no time zone like Europe/Paris"), {std::string(text)});
    return {};
}

Fault fault(const char* key, std::string what)
{
    return {key, {Errc::Invalid, std::move(what)}};
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
        return fault("to", PLENARY_TR("core", "lies before “from”"));
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

Result<> present(bool is)
{
    return is ? Result<>() : faulty(PLENARY_TR("core", "is missing"));
}

Error partFault(const Fault& inner)
{
    return {Errc::Invalid, PLENARY_TR("core", "has a part whose field “%1” %2"), {inner.key}, {inner.what}};
}

Result<> sound(const Edtf& value, unsigned traits)
{
    if (value.empty())
        return present(!(traits & Required));
    if (auto span = parseTime(value); !span)
        return std::unexpected(Error{Errc::Invalid, PLENARY_TR("core", "is no time: %1"), {}, {std::move(span).error()}});
    return {};
}

Result<> sound(const Url& value, unsigned traits)
{
    if (value.empty())
        return filled(false, traits);
    const bool known = value.text.starts_with("https://") || value.text.starts_with("http://");
    if (!known)
        return faulty(PLENARY_TR("core", "must begin with http:// or https://"));
    if (std::ranges::any_of(value.text, [](char c) { return static_cast<unsigned char>(c) <= ' '; }))
        return faulty(PLENARY_TR("core", "is an address, which holds no spaces: write %20 for one"));
    return soundCharacters(value.text);
}

Result<> sound(const Decimal& value, unsigned traits)
{
    if (value.empty())
        return filled(false, traits);
    return isDecimal(value.text)
               ? Result<>()
               : faulty(PLENARY_TR("core", "must be a plain decimal number, like 109000000000 or 0.5"));
}

Result<> sound(const Blob& value, unsigned traits)
{
    if (value.empty())
        return filled(false, traits);
    const bool hex = std::ranges::all_of(value.text, [](char c) { return isDigit(c) || (c >= 'a' && c <= 'f'); });
    return hex && value.text.size() == 64
               ? Result<>()
               : faulty(PLENARY_TR("core", "must be a SHA-256 in 64 small hexadecimal digits"));
}

Result<> sound(const std::string& value, unsigned traits)
{
    if (trimmed(value).empty())
        return filled(false, traits);
    TRY(soundForm(value, traits));
    return soundCharacters(value);
}

Result<> sound(const std::vector<std::string>& value, unsigned traits)
{
    if (value.empty() && (traits & Required))
        return faulty(PLENARY_TR("core", "must name at least one"));
    if (repeats(value))
        return faulty(PLENARY_TR("core", "names something twice"));
    for (const auto& item : value)
        TRY(sound(item, traits | Required));
    return {};
}

Result<> sound(const Text& value, unsigned traits)
{
    for (const auto& [language, words] : value.all()) {
        if (!isLanguage(language))
            return faulty(PLENARY_TR("core", "has a text in “%1”, which is no language code like fr"), {language});
        TRY(soundCharacters(words));
    }
    const auto blank = [](const auto& label) { return trimmed(label.second).empty(); };
    return filled(!value.empty() && !std::ranges::all_of(value.all(), blank), traits);
}

Result<> sound(std::int64_t value, Range range)
{
    if (!range.limits() || (value >= range.low && value <= range.high))
        return {};
    if (range.high == unlimited)
        return faulty(PLENARY_TR("core", "must be at least %1, not %2"), {std::to_string(range.low), std::to_string(value)});
    return faulty(PLENARY_TR("core", "must lie between %1 and %2, not %3"),
                  {std::to_string(range.low), std::to_string(range.high), std::to_string(value)});
}

Result<> sound(double value)
{
    if (!std::isfinite(value) || value <= 0)
        return faulty(PLENARY_TR("core", "must be greater than 0"));
    return value <= greatestShare ? Result<>() : faulty(PLENARY_TR("core", "must be at most 1,000,000"));
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
        return fault("end", PLENARY_TR("core", "lies before “start”"));
    return std::nullopt;
}

std::optional<Fault> contradiction(const Actor& actor)
{
    if (!actor.id)
        return std::nullopt;
    if (std::ranges::find(actor.affiliations, actor.id, &Affiliation::actor) != actor.affiliations.end())
        return fault("affiliations.actor", PLENARY_TR("core", "is the actor itself"));
    if (std::ranges::find(actor.memberships, actor.id, &BlocMembership::bloc) != actor.memberships.end())
        return fault("member_of.bloc", PLENARY_TR("core", "is the actor itself"));
    return std::nullopt;
}

template <class Stance>
std::optional<Fault> namesTopicTwice(const std::vector<Stance>& expresses)
{
    std::vector<TopicId> topics;
    for (const auto& expressed : expresses)
        topics.push_back(expressed.topic);
    if (repeats(topics))
        return fault("expresses", PLENARY_TR("core", "names a topic twice"));
    return std::nullopt;
}

std::optional<Fault> contradiction(const Pledge& pledge)
{
    if (pledge.partOf && pledge.partOf == pledge.id)
        return fault("part_of", PLENARY_TR("core", "is the sum itself"));
    return namesTopicTwice(pledge.expresses);
}

std::optional<Fault> contradiction(const Event& event)
{
    std::vector<ActorId> actors;
    for (const auto& part : event.participants)
        actors.push_back(part.actor);
    if (repeats(actors))
        return fault("participants", PLENARY_TR("core", "names an actor twice"));
    if (repeats(event.topics))
        return fault("topics", PLENARY_TR("core", "names a topic twice"));
    if (repeats(event.tags))
        return fault("tags", PLENARY_TR("core", "names a tag twice"));
    for (const auto& [key, others] :
         {std::pair{"part_of", &event.partOf}, {"responds_to", &event.respondsTo}, {"amends", &event.amends}})
        if (event.id && std::ranges::find(*others, event.id) != others->end())
            return fault(key, PLENARY_TR("core", "is the event itself"));
        else if (repeats(*others))
            return fault(key, PLENARY_TR("core", "names an event twice"));
    return std::nullopt;
}

std::optional<Fault> contradiction(const Instrument& instrument)
{
    return namesTopicTwice(instrument.expresses);
}

std::optional<Fault> contradiction(const Attribute& attribute)
{
    const std::string& value = attribute.value;
    double number = 0;
    switch (attribute.type) {
    case AttributeType::Text:
        return std::nullopt;
    case AttributeType::Number:
        if (const auto read = std::from_chars(value.data(), value.data() + value.size(), number);
            read.ec != std::errc() || read.ptr != value.data() + value.size() || !std::isfinite(number))
            return fault("value", PLENARY_TR("core", "must be a number with a decimal point, as its type says"));
        return std::nullopt;
    case AttributeType::Date:
        if (!parseTime(value))
            return fault("value", PLENARY_TR("core", "must be a time like 2025-02-11, as its type says"));
        return std::nullopt;
    case AttributeType::YesNo:
        if (value != "yes" && value != "no")
            return fault("value", PLENARY_TR("core", "must be yes or no, as its type says"));
        return std::nullopt;
    case AttributeType::Address:
        if (value.empty() || !sound(Url(value), 0))
            return fault("value", PLENARY_TR("core", "must begin with http:// or https://, as its type says"));
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<Fault> contradiction(const Passage& passage)
{
    if (passage.from.has_value() != passage.to.has_value())
        return fault(passage.from ? "to" : "from", PLENARY_TR("core", "is missing: a passage has both ends, or none"));
    if (passage.from && *passage.to < *passage.from)
        return fault("to", PLENARY_TR("core", "lies before “from”"));
    return std::nullopt;
}

} // namespace plenary::rules
