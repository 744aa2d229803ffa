// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/record_names.h"

#include "core/model/titles.h"
#include "core/scene/words/wording.h"
#include "ui/forms/records_in_memory.h"

#include <algorithm>

namespace plenary
{

namespace
{

QString plain(const std::string& text)
{
    return QString::fromStdString(scene::oneLine(text));
}

QString actorName(const Session& session, ActorId actor)
{
    const Row row = session.data().rowOf(actor);
    return row == noRow ? QString() : session.in(session.data().actors[row].name);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// Whether a record may be meant by words: each stands in its name, in another name of it or in its code.
template <class R>
bool holds(const R& record, const QString& name, const std::vector<std::string>& words)
{
    std::string all = name.toStdString() + " " + record.uid;
    forEachField<R>([&](const auto& field) {
        using T = ValueOf<decltype(field)>;
        if constexpr (isText<T>) {
            if (field.has(Searched))
                for (const auto& [language, text] : (record.*(field.member)).all())
                    all += " " + text;
        } else if constexpr (std::is_same_v<T, std::string>) {
            if (field.has(Searched) || field.has(Country))
                all += " " + record.*(field.member);
        } else if constexpr (std::is_same_v<T, std::vector<std::string>>) {
            if (field.has(Searched))
                all += " " + join(record.*(field.member), " ");
        }
    });
    const auto text = folded(all);
    return std::ranges::all_of(words, [&](const auto& word) { return text.find(word) != std::string::npos; });
}

std::vector<std::string> wordsIn(const QString& text)
{
    std::vector<std::string> words;
    for (const auto& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        words.push_back(folded(word.toStdString()));
    return words;
}

std::vector<Candidate> found(const Session& session, EntityKind kind, const QString& text, std::size_t most)
{
    const auto words = wordsIn(text);
    std::vector<Candidate> list;
    if (words.empty()) {
        const auto& events = session.data().events;
        for (Row row = 0; kind == EntityKind::Event && row < events.size() && list.size() < most; ++row)
            list.push_back({{kind, events.id[row].value}, recordName(session, Ref{kind, events.id[row].value})});
        return list;
    }
    const auto hits = session.document().search(words);
    for (const Ref& hit : hits.value_or(std::vector<Ref>()))
        if (hit.kind == kind && list.size() < most)
            list.push_back({hit, recordName(session, hit)});
    return list;
}

} // namespace

QString timeName(const Session& session, const Edtf& time)
{
    const auto span = parseTime(time);
    return time.empty() || !span ? QString()
                                 : plain(scene::timeText(session.words(), resolved(*span, session.zone()), session.zone()));
}

template <class R>
QString recordName(const Session& session, const R& record)
{
    const auto& data = session.data();
    const QString title = plain(titleOf(record, session.words().language()));
    if constexpr (std::is_same_v<R, Event>)
        return joined({title, timeName(session, record.when)});
    else if constexpr (std::is_same_v<R, Position>) {
        const Row topic = data.rowOf(record.topic);
        return joined({actorName(session, record.actor), topic == noRow ? QString() : session.in(data.topics[topic].name),
                       plain(scene::stanceText(session.words(), record.stance, 0)), timeName(session, record.madeAt)});
    } else if constexpr (std::is_same_v<R, Signature>) {
        const Row text = data.rowOf(record.instrument);
        return joined({actorName(session, record.actor),
                       plain(session.words().translate(labelOf(record.status))),
                       text == noRow ? QString() : session.in(data.instruments[text].title)});
    } else if constexpr (std::is_same_v<R, Pledge>)
        return joined({actorName(session, record.actor), title, plain(record.amount.text + " " + record.currency)});
    else if constexpr (std::is_same_v<R, Source>)
        return joined({plain(record.publisher), title});
    else if constexpr (std::is_same_v<R, Attachment>)
        return joined({plain(record.caption.in(session.words().language())), plain(record.mediaType)});
    else if constexpr (std::is_same_v<R, Attribute>)
        return joined({title, plain(record.value)});
    else
        return title.isEmpty() ? plain(record.uid) : title;
}

QString recordName(const Session& session, Ref record)
{
    QString name;
    forEachRecord([&]<class R>(std::type_identity<R>) {
        if (record.kind == Record<R>::kind && record.id)
            if (const auto read = session.document().read(Id<R>{record.id}))
                name = recordName(session, *read);
    });
    return name;
}

QString kindName(const Session& session, EntityKind kind)
{
    return plain(session.words().translate(labelOf(kind)));
}

namespace
{

/// What begins as it was typed stands first, the shortest before the others: “Ind” means India before Indonesia.
void rank(std::vector<Candidate>& list, const QString& text)
{
    const auto typed = folded(text.trimmed().toStdString());
    if (typed.empty())
        return;
    std::ranges::stable_sort(list, {}, [&](const Candidate& candidate) {
        const bool begins = folded(candidate.name.toStdString()).starts_with(typed);
        return std::pair(!begins, begins ? candidate.name.size() : 0);
    });
}

} // namespace

std::vector<Candidate> candidates(const Session& session, EntityKind kind, const QString& text, std::size_t most)
{
    std::vector<Candidate> list;
    forEachRecord([&]<class R>(std::type_identity<R>) {
        if (kind != Record<R>::kind)
            return;
        if constexpr (isInMemory<R>) {
            const auto words = wordsIn(text);
            forEachInMemory<R>(session.data(), [&](const R& record) {
                const auto name = recordName(session, record);
                if ((!words.empty() || list.size() < most) && holds(record, name, words))
                    list.push_back({{kind, record.id.value}, name});
            });
            rank(list, text);
            list.resize(std::min(list.size(), most));
        } else
            list = found(session, kind, text, most);
    });
    return list;
}

#define PLENARY_NAMED(R) template QString recordName(const Session&, const R&);
PLENARY_NAMED(Actor)
PLENARY_NAMED(Topic)
PLENARY_NAMED(Event)
PLENARY_NAMED(Position)
PLENARY_NAMED(Instrument)
PLENARY_NAMED(Signature)
PLENARY_NAMED(Pledge)
PLENARY_NAMED(Source)
PLENARY_NAMED(PublishedCount)
PLENARY_NAMED(Era)
PLENARY_NAMED(Tag)
PLENARY_NAMED(Coder)
PLENARY_NAMED(Passage)
PLENARY_NAMED(Attachment)
PLENARY_NAMED(Attribute)
PLENARY_NAMED(Summit)
#undef PLENARY_NAMED

} // namespace plenary
