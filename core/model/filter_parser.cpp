// SPDX-License-Identifier: GPL-3.0-or-later
// parseFilter: from what a person types to a Filter.
#include "core/model/filter.h"

#include "core/base/text.h"
#include "core/base/time.h"
#include "core/base/zone.h"
#include "core/model/filter_names.h"
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
    Result<std::string> attribute(const Piece& piece) const;
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
    case FilterField::Topic:
    case FilterField::Coder:
    case FilterField::Tag:
    case FilterField::Within:
        return namedInFilter(m_dataset, field, {piece.text, character(piece.at)});
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
    case FilterField::Role:
        return key<Role>(field, piece);
    case FilterField::ActorKind:
        return key<ActorKind>(field, piece);
    case FilterField::Status:
        return key<SignatureStatus>(field, piece);
    case FilterField::Overlap:
        return key<OverlapMode>(field, piece);
    case FilterField::SourceKind:
        return key<SourceKind>(field, piece);
    case FilterField::TextKind:
        return key<InstrumentKind>(field, piece);
    case FilterField::Attribute:
        return attribute(piece);
    }
    return piece.text;
}

Result<std::string> Parser::attribute(const Piece& piece) const
{
    const std::string_view text = trimmed(piece.text);
    if (!text.starts_with('='))
        return std::string(text);
    return fail(Errc::Invalid,
                PLENARY_TR("core", "“%1” at character %2 names no attribute: write a name, or a name and a value like "
                                   "party=Greens."),
                {piece.text, character(piece.at)});
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
