// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/apply_changes.h"

#include "core/io/record_json.h"
#include "core/io/references.h"
#include "core/model/rules.h"

#include <algorithm>
#include <ranges>

namespace plenary::io
{

namespace
{

using Json = nlohmann::ordered_json;
using What = RecordChange::What;

void set(Json& record, const FieldChange& field)
{
    if (field.language.empty()) {
        record[field.field] = field.after;
        return;
    }
    Json& text = record[field.field];
    if (!text.is_object())
        text = Json::object();
    if (field.after.is_null())
        text.erase(field.language);
    else
        text[field.language] = field.after;
    if (text.empty())
        text = Json();
}

class Applier
{
public:
    Applier(const Document& document, Writer& writer, const std::vector<RecordChange>& changes, const Document* other)
        : m_document(document), m_writer(writer), m_changes(changes), m_other(other)
    {
    }

    Result<> run()
    {
        // Passages first: what is proven finds them by their words.
        TRY(put<Source>());
        TRY(put<Passage>());
        Result<> done;
        forEachRecord([&]<class R>(std::type_identity<R>) {
            if (!std::is_same_v<R, Source> && !std::is_same_v<R, Passage> && done)
                done = put<R>();
        });
        TRY(done);
        for (const auto& change : std::ranges::reverse_view(m_changes))
            if (change.what == What::Removed && change.kind != EntityKind::Passage) // which go with what they prove
                if (const auto key = TRY(m_document.find(change.kind, change.uid)))
                    TRY(m_writer.remove({change.kind, key}));
        return {};
    }

private:
    /// Finds what a record names in the document.
    struct Resolver
    {
        const Document* document;
        RecordReader* reader;

        std::int64_t operator()(EntityKind kind, const std::string& uid, const char* field) const
        {
            const auto key = document->find(kind, uid);
            if (!key || *key == 0)
                reader->fault(field, PLENARY_TR("core", "names “%1”, which is not there"), {uid});
            return key.value_or(0);
        }
        Resolver in(RecordReader& part) const { return {document, &part}; }
    };

    /// Added records that name others of their own kind come in two steps, since those may come later.
    template <class R>
    Result<> put()
    {
        std::vector<const RecordChange*> unfinished;
        for (const auto& change : m_changes) {
            if (change.kind != Record<R>::kind || change.what == What::Removed)
                continue;
            RecordChange first = change;
            if (change.what == What::Added &&
                std::erase_if(first.fields, [&](const FieldChange& field) {
                    return std::ranges::any_of(namedIn(change.kind, field.field, field.after),
                                               [&](const RecordName& name) { return name.kind == change.kind; });
                }) > 0)
                unfinished.push_back(&change);
            TRY(put<R>(first));
        }
        for (const auto* change : unfinished)
            TRY(put<R>(*change));
        return {};
    }

    template <class R>
    Result<> put(const RecordChange& change)
    {
        const auto key = TRY(keyOf<R>(change));
        if (key == 0 && change.what == What::Changed)
            return fail(Errc::NotFound, PLENARY_TR("core", "The record “%1” is no longer there: nothing was changed."),
                        {change.uid});
        // As it is now: another edit of this run may have changed what it names.
        Json json = {{"id", change.uid}};
        if (key) {
            const auto present = TRY(m_document.read(Id<R>{key}));
            json = TRY(recordJson(m_document, present, Uids(m_document)));
        }
        const Json before = json;
        bool changesEvidence = false;
        for (const auto& field : change.fields) {
            set(json, field);
            changesEvidence = changesEvidence || field.field == evidenceField;
        }
        if (json == before)
            return {};
        R record;
        std::vector<Evidence> passages;
        TRY(read(json, record, passages));
        record.id = Id<R>{key};
        record.uid = change.uid;
        TRY(keepContents(record));
        const auto id = TRY(m_writer.put(record));
        return changesEvidence ? m_writer.setEvidence({Record<R>::kind, id.value}, passages) : Result<>();
    }

    template <class R>
    Result<std::int64_t> keyOf(const RecordChange& change)
    {
        return m_document.find(Record<R>::kind, change.uid);
    }

    template <class R>
    Result<> read(const Json& json, R& record, std::vector<Evidence>& passages)
    {
        const nlohmann::json object(json);
        RecordReader reader(object, Record<R>::table, 1);
        (void)reader.asks("id");
        Resolver resolver{&m_document, &reader};
        forEachField<R>([&](const auto& field) { readJson(reader, record.*(field.member), field, resolver); });
        reader.eachOf(evidenceField, [&](RecordReader& part) {
            auto own = resolver.in(part);
            Evidence evidence;
            forEachField<Evidence>([&](const auto& field) { readJson(part, evidence.*(field.member), field, own); });
            passages.push_back(std::move(evidence));
        });
        return reader.finish();
    }

    template <class R>
    Result<> keepContents(const R& record)
    {
        Result<> done;
        forEachField<R>([&](const auto& field) {
            if constexpr (std::is_same_v<ValueOf<decltype(field)>, Blob>)
                if (const Blob& blob = record.*(field.member); done && m_other && !blob.empty())
                    if (auto kept = m_other->contents(blob); kept) {
                        if (auto stored = m_writer.keep(*kept); !stored)
                            done = std::unexpected(std::move(stored).error());
                    }
        });
        return done;
    }

    const Document& m_document;
    Writer& m_writer;
    const std::vector<RecordChange>& m_changes;
    const Document* m_other;
};

} // namespace

Result<> applyChanges(const Document& document, Writer& writer, const std::vector<RecordChange>& changes,
                      const Document* other)
{
    return Applier(document, writer, changes, other).run();
}

} // namespace plenary::io
