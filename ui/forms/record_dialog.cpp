// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/record_dialog.h"

#include "core/base/time_format.h"
#include "core/model/titles.h"
#include "ui/forms/record_form.h"
#include "ui/forms/record_makers.h"
#include "ui/forms/record_names.h"
#include "ui/forms/records_in_memory.h"

#include <QCoreApplication>

#include <algorithm>

namespace plenary
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(plenary::RecordForm)
};

/// A record with the passages behind it, and the form that edits both.
template <class R>
class Editing
{
public:
    Editing(Session& session, R record, std::vector<Evidence> passages, QWidget* parent)
        : m_session(session), m_record(std::move(record)), m_passages(std::move(passages)),
          m_form(session, title(), parent)
    {
        m_form.setRecord(stored());
        forEachField<R>([&](const auto& field) {
            m_form.add(field.key, makeEditor(session, field, m_record.*(field.member)), said(field.label), said(field.help),
                       field.has(Required));
        });
        if (Record<R>::proven)
            m_form.add(passagesField.key, makeEditor(session, passagesField, m_passages), said(passagesField.label),
                       said(passagesField.help), false);
    }

    void restore(const QJsonObject& fields) { m_form.restore(fields); }

    bool run()
    {
        return m_form.run([this] { return faults(); }, [this] { return save(); });
    }

    Ref stored() const { return {Record<R>::kind, m_record.id.value}; }

private:
    struct Passages
    {
        std::vector<Evidence> list;
    };
    static constexpr Field passagesField{"evidence", PLENARY_TR("core", "Passages"),
                                         PLENARY_TR("core", "What proves it: the source and its exact words"), &Passages::list};

    QString said(const char* text) const
    {
        return *text ? QString::fromStdString(m_session.words().translate(text)) : QString();
    }
    QString title() const
    {
        return m_record.id ? Words::tr("Edit: %1").arg(recordName(m_session, m_record))
                           : Words::tr("Add: %1").arg(kindName(m_session, Record<R>::kind));
    }

    [[nodiscard]] Result<> takeAll(R& record, std::vector<Evidence>& passages, RecordMaker& maker) const
    {
        Result<> done;
        forEachField<R>([&](const auto& field) {
            if (done)
                done = take(*m_form.line(field.key)->editor(), record.*(field.member), maker);
        });
        if (done && Record<R>::proven)
            done = take(*m_form.line(passagesField.key)->editor(), passages, maker);
        return done;
    }

    std::vector<rules::Fault> faults()
    {
        R draft = m_record;
        std::vector<Evidence> passages;
        DraftMaker maker;
        if (auto taken = takeAll(draft, passages, maker); !taken)
            return {rules::Fault{"", std::move(taken).error()}};
        showNamesake(draft);
        auto found = rules::faults(draft);
        if (auto first = rules::firstFault(draft); first && found.empty())
            found.push_back(std::move(*first)); // of a part, or between fields
        for (auto at = passages.begin(); at != passages.end(); ++at) {
            const bool isTwice = std::any_of(passages.begin(), at, [&](const Evidence& other) {
                return other.source == at->source && other.quote == at->quote;
            });
            if (auto inner = rules::firstFault(*at))
                found.push_back({passagesField.key, rules::partFault(*inner)});
            else if (isTwice)
                found.push_back({passagesField.key, {Errc::Invalid, PLENARY_TR("core", "names something twice")}});
        }
        return found;
    }

    /// Proposes the record that may be meant, before there are two of it.
    void showNamesake(const R& draft)
    {
        if constexpr (isInMemory<R> && !std::is_same_v<R, Summit>)
            withTitleField<R>([&](const auto& field) {
                const auto name = folded(titleOf(draft, m_session.words().language()));
                QString known;
                forEachInMemory<R>(m_session.data(), [&](const R& other) {
                    if (!name.empty() && other.id != draft.id && goesBy(other, name))
                        known = recordName(m_session, other);
                });
                m_form.line(field.key)->setHint(known.isEmpty() ? QString() : Words::tr("There is one already: %1").arg(known));
            });
    }

    static bool goesBy(const R& record, const std::string& name)
    {
        bool found = false;
        withTitleField<R>([&](const auto& field) {
            if constexpr (isText<ValueOf<decltype(field)>>) {
                for (const auto& [language, text] : (record.*(field.member)).all())
                    found = found || folded(text) == name;
            } else
                found = folded(record.*(field.member)) == name;
        });
        if constexpr (std::is_same_v<R, Actor>)
            for (const auto& alias : record.aliases)
                found = found || folded(alias) == name;
        return found;
    }

    Result<> save()
    {
        R record = m_record;
        std::vector<Evidence> passages;
        DraftMaker draft;
        TRY(takeAll(record, passages, draft)); // for the name in the history
        const std::string name = recordName(m_session, record).toStdString();
        const EditLabel label(m_record.id ? PLENARY_TR("core", "Edit “%1”") : PLENARY_TR("core", "Add “%1”"), {name});
        Id<R> id;
        const auto saved = m_session.edit(label, [&](Writer& writer) -> Result<> {
            WritingMaker maker(writer);
            TRY(takeAll(record, passages, maker));
            id = TRY(writer.put(record));
            return Record<R>::proven ? writer.setEvidence({Record<R>::kind, id.value}, passages) : Result<>();
        });
        if (saved)
            m_record.id = id; // not before it is stored: what failed can be tried again
        return saved;
    }

    Session& m_session;
    R m_record;
    std::vector<Evidence> m_passages;
    RecordForm m_form;
};

template <class R>
void preset(Session& session, const Preset& known, R& record)
{
    const std::string language = session.data().summit.languages.front();
    if (!known.title.isEmpty())
        withTitleField<R>([&](const auto& field) {
            if constexpr (isText<ValueOf<decltype(field)>>)
                (record.*(field.member)).set(language, known.title.toStdString());
            else
                record.*(field.member) = known.title.toStdString();
        });
    forEachField<R>([&](const auto& field) {
        auto& value = record.*(field.member);
        const std::string_view key = field.key;
        if constexpr (std::is_same_v<ValueOf<decltype(field)>, ActorId>) {
            if (key == "actor")
                value = known.actor;
        } else if constexpr (std::is_same_v<ValueOf<decltype(field)>, TopicId>)
            value = known.topic;
        else if constexpr (std::is_same_v<ValueOf<decltype(field)>, InstrumentId>)
            value = known.instrument;
        else if constexpr (std::is_same_v<ValueOf<decltype(field)>, EventId>)
            value = known.event;
        else if constexpr (std::is_same_v<ValueOf<decltype(field)>, Edtf>) {
            if (field.has(Spanned))
                value = known.when;
        }
    });
    if constexpr (std::is_same_v<R, Event>)
        if (known.actor)
            record.participants.push_back({known.actor, Role::Speaker});
}

Result<std::vector<Evidence>> passagesOf(const Session& session, Ref record)
{
    std::vector<Evidence> passages;
    for (auto& row : TRY(session.document().evidence(record)))
        passages.push_back({row.source, row.quote, row.language, row.note});
    return passages;
}

} // namespace

std::optional<Ref> addRecord(Session& session, EntityKind kind, const Preset& known, QWidget* parent)
{
    std::optional<Ref> added;
    forKind(kind, [&]<class R>() {
        R record;
        preset(session, known, record);
        Editing<R> editing(session, std::move(record), known.passages, parent);
        if (editing.run())
            added = editing.stored();
    });
    return added;
}

bool continueForm(Session& session, const QJsonObject& form, QWidget* parent)
{
    const auto kind = kindFromKey<EntityKind>(form.value(QLatin1String("kind")).toString().toStdString());
    const auto id = form.value(QLatin1String("id")).toString().toLongLong();
    bool saved = false;
    if (!kind || !session.canEdit())
        return false;
    forKind(*kind, [&]<class R>() {
        auto record = id ? session.document().read(Id<R>{id}) : Result<R>(R{});
        auto passages = id && Record<R>::proven ? passagesOf(session, {*kind, id}) : Result<std::vector<Evidence>>();
        if (!record || !passages)
            return;
        Editing<R> editing(session, std::move(*record), std::move(*passages), parent);
        editing.restore(form.value(QLatin1String("fields")).toObject());
        saved = editing.run();
    });
    return saved;
}

bool editRecord(Session& session, Ref record, QWidget* parent)
{
    bool saved = false;
    forKind(record.kind, [&]<class R>() {
        auto read = session.document().read(Id<R>{record.id});
        auto passages = Record<R>::proven ? passagesOf(session, record) : Result<std::vector<Evidence>>();
        if (!read || !passages)
            return session.tell(read ? passages.error() : read.error());
        saved = Editing<R>(session, std::move(*read), std::move(*passages), parent).run();
    });
    return saved;
}

bool deleteRecord(Session& session, Ref record)
{
    const QString name = recordName(session, record);
    return session.told(session.edit({PLENARY_TR("core", "Delete “%1”"), {name.toStdString()}},
                                     [&](Writer& writer) { return writer.remove(record); }));
}

bool deleteRecords(Session& session, const std::vector<Ref>& records)
{
    if (records.size() == 1)
        return deleteRecord(session, records.front());
    return session.told(session.edit({PLENARY_TR("core", "Delete %1 records"), {std::to_string(records.size())}},
                                     [&](Writer& writer) -> Result<> {
                                         for (const Ref& record : records)
                                             TRY(writer.remove(record));
                                         return {};
                                     }));
}

} // namespace plenary
