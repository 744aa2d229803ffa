// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/found_records.h"

#include "ui/forms/record_names.h"
#include "ui/session/targets.h"

#include "core/base/text.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace plenary
{

namespace
{

constexpr std::size_t largeDocument = 100'000; ///< events and statements
constexpr std::size_t longWord = 4;            ///< letters from which a word is rare enough to be looked for in it

/// How many of a kind are proposed.
const std::map<EntityKind, std::size_t>& mostOfKind()
{
    static const std::map<EntityKind, std::size_t> most{
        {EntityKind::Actor, 4},  {EntityKind::Topic, 3},  {EntityKind::Event, 5},    {EntityKind::Position, 4},
        {EntityKind::Pledge, 2}, {EntityKind::Source, 3}, {EntityKind::Signature, 2}};
    return most;
}

class Finder
{
public:
    Finder(const Session& session, std::vector<std::string> words) : m_session(session), m_words(std::move(words)) {}

    void add(Ref record, const QString& name)
    {
        const auto most = mostOfKind().find(record.kind);
        const auto place = placeOf(m_session.data(), record);
        if (most == mostOfKind().end() || !place || m_counts[record.kind] >= most->second ||
            !m_known.insert(record).second)
            return;
        ++m_counts[record.kind];
        const QString called = name.isEmpty() ? recordName(m_session, record) : name;
        m_found.push_back(
            {*place, kindName(m_session, record.kind), called, hasAll(called) ? QString() : snippet(record)});
    }
    std::vector<FoundRecord> take() { return std::move(m_found); }

private:
    bool hasAll(const QString& text) const
    {
        const auto plain = folded(text.toStdString());
        return std::ranges::all_of(m_words, [&](const auto& word) { return plain.find(word) != std::string::npos; });
    }
    /// Of what it says, else of the passages behind it.
    QString snippet(Ref record) const
    {
        QStringList texts;
        if (record.kind == EntityKind::Event) {
            if (const auto event = m_session.document().read(EventId{record.id}))
                texts << m_session.in(event->summary) << m_session.in(event->place) << m_session.in(event->timeNote);
        } else if (record.kind == EntityKind::Position) {
            if (const auto position = m_session.document().read(PositionId{record.id}))
                texts << m_session.in(position->summary) << m_session.in(position->note);
        }
        if (const auto passages = m_session.document().evidence(record))
            for (const auto& passage : *passages)
                texts << QStringLiteral("“%1”").arg(QString::fromStdString(passage.quote));
        // The text that has most of the words tells why the record was found.
        const auto words = [&](const QString& text) {
            const auto plain = folded(text.toStdString());
            return std::ranges::count_if(m_words,
                                         [&](const auto& word) { return plain.find(word) != std::string::npos; });
        };
        const auto best = std::ranges::max_element(texts, {}, words);
        return best == texts.end() ? QString() : snippetOf(*best, m_words);
    }

    const Session& m_session;
    std::vector<std::string> m_words; ///< folded
    std::map<EntityKind, std::size_t> m_counts;
    std::set<Ref> m_known;
    std::vector<FoundRecord> m_found;
};

} // namespace

std::vector<std::string> wordsToFind(const QString& typed)
{
    std::vector<std::string> words;
    for (const QString& token : typed.simplified().split(u' ', Qt::SkipEmptyParts))
        if (!token.contains(u':') && !token.startsWith(u'-'))
            words.push_back(token.toStdString());
    return words;
}

QString snippetOf(const QString& text, const std::vector<std::string>& words, int length)
{
    const QString line = text.simplified();
    // Folding keeps what Latin, Greek and Cyrillic letters are; where it changes lengths the place is near enough.
    const QString plain = QString::fromStdString(folded(line.toStdString()));
    qsizetype at = -1;
    for (const auto& word : words)
        if (const auto found = plain.indexOf(QString::fromStdString(folded(word)));
            found >= 0 && (at < 0 || found < at))
            at = found;
    if (at < 0)
        return {};
    const qsizetype from = std::clamp<qsizetype>(at - length / 3, 0, std::max<qsizetype>(0, line.size() - length));
    const qsizetype start = from == 0 ? 0 : line.indexOf(u' ', from) + 1;
    const QString part = line.mid(start, length);
    return (start > 0 ? QStringLiteral("… ") : QString()) + part +
           (start + length < line.size() ? QStringLiteral(" …") : QString());
}

std::vector<FoundRecord> foundRecords(const Session& session, const QString& typed)
{
    const auto words = wordsToFind(typed);
    std::size_t letters = 0;
    std::vector<std::string> plain;
    QStringList names;
    for (const auto& word : words) {
        letters += toCodePoints(word).size();
        plain.push_back(folded(word));
        names << QString::fromStdString(word);
    }
    if (letters < 2 || !session.isOpen())
        return {};
    Finder finder(session, plain);
    for (const EntityKind kind : {EntityKind::Actor, EntityKind::Topic})
        for (const auto& candidate : candidates(session, kind, names.join(u' '), mostOfKind().at(kind)))
            finder.add(candidate.record, candidate.name);
    const bool isLarge = session.data().events.size() + session.data().positions.size() > largeDocument;
    const auto isLong = [](const std::string& word) { return toCodePoints(word).size() >= longWord; };
    if (isLarge && !std::ranges::any_of(words, isLong))
        return finder.take();
    if (const auto hits = session.document().search(words)) // a fault of the search is told where it is asked for
        for (const Ref hit : *hits)
            finder.add(hit, {});
    return finder.take();
}

} // namespace plenary
