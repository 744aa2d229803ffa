// SPDX-License-Identifier: GPL-3.0-or-later
// parseFilter: from what a person types to a Filter.
#include "core/model/filter.h"

#include "core/base/text.h"
#include "core/base/time.h"
#include "core/base/zone.h"
#include "core/model/naming.h"
#include "core/model/time_limit.h"

#include <algorithm>
#include <utility>

namespace plenary
{

namespace
{

/// A word or value with the byte at which it begins, its quotation mark included.
struct Piece
{
    std::string text;
    std::size_t at = 0;
};

/// Of a filter; what is longer was typed by nobody, and every term costs time.
constexpr std::size_t longestFilter = 1'000'000;

/// Bytes of the white space at `at`; 0 where there is none.
std::size_t spaceAt(std::string_view text, std::size_t at)
{
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("\u00A0"))
        return 2;
    if (rest.starts_with("\u202F"))
        return 3;
    return !rest.empty() && (rest.front() == ' ' || (rest.front() >= '\t' && rest.front() <= '\r')) ? 1 : 0;
}

/// A word without the colons at its ends, which say nothing to a search.
std::string_view withoutEnds(std::string_view word)
{
    while (word.ends_with(':'))
        word.remove_suffix(1);
    while (word.starts_with(':'))
        word.remove_prefix(1);
    return word;
}

template <class Enum>
std::vector<std::string> keysOf()
{
    std::vector<std::string> keys;
    for (const KindName& name : kindNames<Enum>())
        keys.emplace_back(name.key);
    return keys;
}

/// The name of `names` that was probably meant, as it is written there; empty where none is near.
std::string meant(std::string_view typed, const std::vector<std::string>& names)
{
    std::vector<std::string> candidates;
    std::ranges::transform(names, std::back_inserter(candidates), [](const std::string& name) { return folded(name); });
    const std::string found = nearest(folded(typed), candidates);
    if (found.empty())
        return {};
    return names[static_cast<std::size_t>(std::ranges::find(candidates, found) - candidates.begin())];
}

void appendAll(std::vector<std::string>& names, const Text& text)
{
    for (const auto& [language, name] : text.all())
        names.push_back(name);
}

std::vector<std::string> namesOf(const Actor& actor)
{
    std::vector<std::string> names = {actor.uid};
    appendAll(names, actor.name);
    appendAll(names, actor.shortName);
    names.insert(names.end(), actor.aliases.begin(), actor.aliases.end());
    return names;
}

std::vector<std::string> namesOf(const Topic& topic)
{
    std::vector<std::string> names = {topic.uid};
    appendAll(names, topic.name);
    return names;
}

template <class Record>
std::vector<std::string> allNames(const std::vector<Record>& records)
{
    std::vector<std::string> names;
    for (const Record& record : records)
        for (std::string& name : namesOf(record))
            names.push_back(std::move(name));
    return names;
}

template <class Record>
std::vector<std::string> uidsOf(const std::vector<Record>& records)
{
    std::vector<std::string> uids;
    std::ranges::transform(records, std::back_inserter(uids), &Record::uid);
    return uids;
}

class Parser
{
public:
    Parser(std::string_view text, const Dataset& dataset) : m_text(text), m_dataset(dataset) {}

    Result<Filter> run()
    {
        std::vector<FilterTerm> terms;
        std::vector<std::size_t> starts;
        std::optional<std::size_t> lone; // where punctuation stands that says nothing
        while (skipSpace()) {
            const std::size_t start = m_at;
            if (TRY(add(terms)))
                starts.push_back(start);
            else
                lone = lone.value_or(start);
        }
        if (terms.empty() && lone)
            return fail(Errc::Invalid,
                        PLENARY_TR("core", "There is nothing to search for at character %1: write a word, a quoted phrase "
                                           "or a field such as topic:regulation."),
                        {character(*lone)});
        TRY(checkRange(terms, starts));
        return Filter::of(std::move(terms));
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    bool atBreak() const { return atEnd() || spaceAt(m_text, m_at) > 0; }
    char here() const { return atEnd() ? '\0' : m_text[m_at]; }

    /// Moves to the next term; false where there is none.
    bool skipSpace()
    {
        while (const std::size_t length = spaceAt(m_text, m_at))
            m_at += length;
        return !atEnd();
    }

    /// The character at a byte, counted from 1.
    std::string character(std::size_t at) const
    {
        const auto isFirstByte = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
        return std::to_string(1 + std::ranges::count_if(m_text.substr(0, at), isFirstByte));
    }

    Result<bool> add(std::vector<FilterTerm>& terms);
    Result<> checkRange(const std::vector<FilterTerm>& terms, const std::vector<std::size_t>& starts) const;
    Result<std::optional<FilterTerm>> term();
    std::optional<FilterField> fieldHere(std::string_view name) const;
    Result<Piece> quotedPiece();
    Result<Piece> value();
    Result<std::vector<std::string>> values(FilterField field);
    Result<std::string> canonical(FilterField field, const Piece& piece) const;
    Result<std::string> oneOf(const std::vector<std::string>& candidates, const Piece& piece) const;
    Result<std::string> actor(const Piece& piece) const;
    Result<std::string> topic(const Piece& piece) const;
    Result<std::string> coder(const Piece& piece) const;
    Result<std::string> tag(const Piece& piece) const;
    Result<std::string> stance(const Piece& piece) const;
    Result<std::string> date(const Piece& piece) const;
    template <class Enum>
    Result<std::string> key(FilterField field, const Piece& piece) const;
    std::unexpected<Error> strayQuote() const;

    std::string_view m_text;
    const Dataset& m_dataset;
    std::size_t m_at = 0;
};

/// Reads one more term, if what stands here is one and no lone punctuation; how ranges of time are met can be said once,
/// and not be denied.
Result<bool> Parser::add(std::vector<FilterTerm>& terms)
{
    const std::size_t first = m_at;
    auto read = TRY(term());
    if (!read)
        return false;
    terms.push_back(*std::move(read));
    if (terms.back().field != FilterField::Overlap)
        return true;
    if (terms.back().negated || terms.back().values.size() > 1 ||
        std::ranges::count(terms, FilterField::Overlap, &FilterTerm::field) > 1)
        return fail(Errc::Invalid,
                    PLENARY_TR("core", "“overlap” at character %1 takes one of %2, once and without a minus."),
                    {character(first), listed(keysOf<OverlapMode>())});
    return true;
}

/// A range of time that ends before it begins would find nothing without a word. `starts` says where the terms begin.
Result<> Parser::checkRange(const std::vector<FilterTerm>& terms, const std::vector<std::size_t>& starts) const
{
    const Zone zone = m_dataset.zone();
    const FilterTerm* from = nullptr; // of several the latest, as of the ends the earliest
    const FilterTerm* to = nullptr;
    TimeLimit range;
    for (const FilterTerm& term : terms) {
        if ((term.field != FilterField::From && term.field != FilterField::To) || term.negated)
            continue;
        const auto limits = timeLimits(Filter::of({term}), zone);
        const TimeLimit limit = limits.empty() ? TimeLimit{} : limits.front();
        if (term.field == FilterField::From && (!from || limit.from > range.from)) {
            from = &term;
            range.from = limit.from;
        }
        if (term.field == FilterField::To && (!to || limit.to < range.to)) {
            to = &term;
            range.to = limit.to;
        }
    }
    if (!from || !to || range.from < range.to)
        return {};
    return fail(
        Errc::Invalid,
        PLENARY_TR("core", "“to:%1” at character %2 lies before “from:%3”, so that nothing can be "
                           "found: exchange the two dates, or leave one out."),
        {to->values.front(), character(starts[static_cast<std::size_t>(to - terms.data())]), from->values.front()});
}

/// Text that was pasted is text: a field is one of the known ones with a value right behind its colon, and punctuation
/// between blanks says nothing.
Result<std::optional<FilterTerm>> Parser::term()
{
    const bool negated = here() == '-';
    if (negated)
        ++m_at;
    Piece word{{}, m_at};
    if (here() == '"') {
        word = TRY(quotedPiece());
        if (!atBreak())
            return fail(Errc::Invalid,
                        PLENARY_TR("core", "White space is missing at character %1: a quoted phrase ends with it, and "
                                           "fields stand in front of a colon without quotation marks."),
                        {character(m_at)});
    } else {
        while (!atBreak() && here() != '"') {
            if (here() == ':')
                if (const auto field = fieldHere(m_text.substr(word.at, m_at - word.at))) {
                    ++m_at;
                    return FilterTerm{*field, negated, TRY(values(*field))};
                }
            ++m_at;
        }
        if (here() == '"')
            return strayQuote();
        word.text = m_text.substr(word.at, m_at - word.at);
    }
    if (!hasLetterOrDigit(word.text))
        return std::nullopt;
    return FilterTerm{FilterField::Word, negated, {std::string(withoutEnds(word.text))}};
}

/// The field of a name that ends here, before a colon and a value.
std::optional<FilterField> Parser::fieldHere(std::string_view name) const
{
    const std::size_t behind = m_at + 1;
    if (behind >= m_text.size() || spaceAt(m_text, behind) > 0)
        return std::nullopt;
    const auto field = kindFromKey<FilterField>(folded(name));
    return field == FilterField::Word ? std::nullopt : field;
}

Result<Piece> Parser::quotedPiece()
{
    Piece piece{{}, m_at};
    for (++m_at; !atEnd(); ++m_at) {
        if (here() == '"') {
            ++m_at;
            if (here() != '"')
                return piece;
        }
        piece.text += here();
    }
    return fail(
        Errc::Invalid,
        PLENARY_TR("core", "The quotation mark at character %1 is not closed: put another one after the phrase."),
        {character(piece.at)});
}

Result<Piece> Parser::value()
{
    Piece piece{{}, m_at};
    if (here() == '"') {
        piece = TRY(quotedPiece());
        if (!atBreak() && here() != ',')
            return fail(
                Errc::Invalid,
                PLENARY_TR("core", "White space or a comma is missing at character %1, after the quotation mark."),
                {character(m_at)});
    } else {
        while (!atBreak() && here() != ',' && here() != '"')
            ++m_at;
        if (here() == '"')
            return strayQuote();
        piece.text = m_text.substr(piece.at, m_at - piece.at);
    }
    if (trimmed(piece.text).empty())
        return fail(Errc::Invalid,
                    PLENARY_TR("core",
                               "A value is missing at character %1: write it right after the colon or comma, in "
                               "quotation marks where it contains white space."),
                    {character(piece.at)});
    return piece;
}

Result<std::vector<std::string>> Parser::values(FilterField field)
{
    const Piece first = TRY(value());
    std::vector<std::string> found = {TRY(canonical(field, first))};
    while (here() == ',') {
        ++m_at;
        const Piece piece = TRY(value());
        if (field == FilterField::From || field == FilterField::To || field == FilterField::Known)
            return fail(Errc::Invalid,
                        PLENARY_TR("core",
                                   "A second date stands at character %1: “%2” takes one, in quotation marks where "
                                   "it contains a comma."),
                        {character(piece.at), std::string(keyOf(field))});
        found.push_back(TRY(canonical(field, piece)));
    }
    return found;
}

Result<std::string> Parser::canonical(FilterField field, const Piece& piece) const
{
    switch (field) {
    case FilterField::Word:
        break;
    case FilterField::Actor:
        return actor(piece);
    case FilterField::Topic:
        return topic(piece);
    case FilterField::Kind:
        return key<EventKind>(field, piece);
    case FilterField::Basis:
        return key<Basis>(field, piece);
    case FilterField::Firmness:
        return key<Firmness>(field, piece);
    case FilterField::Stance:
        return stance(piece);
    case FilterField::From:
    case FilterField::To:
    case FilterField::Known:
        return date(piece);
    case FilterField::Has:
        return key<Having>(field, piece);
    case FilterField::Coder:
        return coder(piece);
    case FilterField::Role:
        return key<Role>(field, piece);
    case FilterField::ActorKind:
        return key<ActorKind>(field, piece);
    case FilterField::Status:
        return key<SignatureStatus>(field, piece);
    case FilterField::Tag:
        return tag(piece);
    case FilterField::Overlap:
        return key<OverlapMode>(field, piece);
    }
    return piece.text;
}

/// The only one of the names that a value may mean; there is at least one.
Result<std::string> Parser::oneOf(const std::vector<std::string>& candidates, const Piece& piece) const
{
    if (candidates.size() == 1)
        return candidates.front();
    return fail(Errc::Conflict, PLENARY_TR("core", "“%1” at character %2 may mean %3: write the one you mean."),
                {piece.text, character(piece.at), listed(candidates)});
}

Result<std::string> Parser::actor(const Piece& piece) const
{
    if (const auto rows = m_dataset.actorsCalled(piece.text); !rows.empty())
        return oneOf(uidsIn(m_dataset.actors, rows), piece);
    if (const std::string suggestion = meant(piece.text, allNames(m_dataset.actors)); !suggestion.empty())
        return fail(Errc::Invalid, PLENARY_TR("core", "No actor is called “%1” at character %2: did you mean “%3”?"),
                    {piece.text, character(piece.at), suggestion});
    return fail(Errc::Invalid,
                PLENARY_TR("core",
                           "No actor is called “%1” at character %2: write a name, a short name, a country code "
                           "or a key from the list of actors."),
                {piece.text, character(piece.at)});
}

Result<std::string> Parser::topic(const Piece& piece) const
{
    if (const auto rows = m_dataset.topicsCalled(piece.text); !rows.empty())
        return oneOf(uidsIn(m_dataset.topics, rows), piece);
    if (const std::string suggestion = meant(piece.text, allNames(m_dataset.topics)); !suggestion.empty())
        return fail(Errc::Invalid, PLENARY_TR("core", "No topic is called “%1” at character %2: did you mean “%3”?"),
                    {piece.text, character(piece.at), suggestion});
    return fail(Errc::Invalid, PLENARY_TR("core", "No topic is called “%1” at character %2: the topics are %3."),
                {piece.text, character(piece.at), listed(uidsOf(m_dataset.topics))});
}

Result<std::string> Parser::coder(const Piece& piece) const
{
    const auto& coders = m_dataset.coders;
    if (const auto found = m_dataset.codersCalled(piece.text); !found.empty())
        return oneOf(uidsIn(coders, found), piece);
    if (const std::string suggestion = meant(piece.text, uidsOf(coders)); !suggestion.empty())
        return fail(Errc::Invalid, PLENARY_TR("core", "No coder is called “%1” at character %2: did you mean “%3”?"),
                    {piece.text, character(piece.at), suggestion});
    return fail(Errc::Invalid, PLENARY_TR("core", "No coder is called “%1” at character %2: the coders are %3."),
                {piece.text, character(piece.at), listed(uidsOf(coders))});
}

Result<std::string> Parser::tag(const Piece& piece) const
{
    const auto& tags = m_dataset.tags;
    if (const auto found = m_dataset.tagsCalled(piece.text); !found.empty())
        return oneOf(uidsIn(tags, found), piece);
    if (tags.empty())
        return fail(Errc::Invalid,
                    PLENARY_TR("core", "No event has a tag yet, so “%1” at character %2 finds nothing: leave it out."),
                    {piece.text, character(piece.at)});
    return fail(Errc::Invalid, PLENARY_TR("core", "No event has the tag “%1” at character %2: the tags are %3."),
                {piece.text, character(piece.at), listed(uidsOf(tags))});
}

Result<std::string> Parser::stance(const Piece& piece) const
{
    if (const auto range = parseStance(trimmed(piece.text)))
        return stanceText(*range);
    return fail(Errc::Invalid,
                PLENARY_TR("core",
                           "“%1” at character %2 is no stance: write a number from -2 to 2, a comparison such as "
                           "<0 or >=1, or a range such as -2..0."),
                {piece.text, character(piece.at)});
}

Result<std::string> Parser::date(const Piece& piece) const
{
    if (auto edtf = parseTyped(piece.text))
        return std::move(*edtf);
    return fail(Errc::Invalid,
                PLENARY_TR("core", "“%1” at character %2 cannot be read as one date: write it like 2025-02-11, "
                                   "2025-02-11T10:30+01:00 or \"11 Feb 2025\"."),
                {piece.text, character(piece.at)});
}

template <class Enum>
Result<std::string> Parser::key(FilterField field, const Piece& piece) const
{
    const std::string wanted = slug(piece.text);
    if (kindFromKey<Enum>(wanted))
        return wanted;
    return fail(Errc::Invalid, PLENARY_TR("core", "“%1” at character %2 is not possible for “%3”: write one of %4."),
                {piece.text, character(piece.at), std::string(keyOf(field)), listed(keysOf<Enum>())});
}

std::unexpected<Error> Parser::strayQuote() const
{
    return fail(Errc::Invalid,
                PLENARY_TR("core",
                           "A quotation mark stands inside a word at character %1: put it in front of the whole "
                           "word or value, and double it where it is part of a phrase."),
                {character(m_at)});
}

} // namespace

Result<Filter> parseFilter(std::string_view text, const Dataset& dataset)
{
    if (text.size() > longestFilter)
        return fail(Errc::Invalid, PLENARY_TR("core", "The filter is longer than %1 characters: shorten it."),
                    {std::to_string(longestFilter)});
    if (!isUtf8(text))
        return fail(Errc::Invalid,
                    PLENARY_TR("core", "The filter is not valid UTF-8: type it again, or save it as UTF-8."));
    return Parser(text, dataset).run();
}

} // namespace plenary
