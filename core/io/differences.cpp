// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/differences.h"

#include "core/base/scratch_folder.h"
#include "core/io/record_json.h"
#include "core/model/titles.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace plenary::io
{

namespace
{

using Json = nlohmann::ordered_json;
using What = RecordChange::What;

bool isEmpty(const Json& value)
{
    return value.is_null() || (value.is_array() && value.empty());
}

/// The languages of two forms of a text, those of the later one first.
std::vector<std::string> languagesOf(const Json& before, const Json& after)
{
    std::vector<std::string> languages;
    std::set<std::string> known;
    for (const Json* text : {&after, &before})
        if (text->is_object())
            for (const auto& [language, words] : text->items())
                if (known.insert(language).second)
                    languages.push_back(language);
    return languages;
}

void compareText(const std::string& field, const Json& before, const Json& after, std::vector<FieldChange>& changes)
{
    const auto in = [](const Json& text, const std::string& language) {
        return text.is_object() && text.contains(language) ? text.at(language) : Json();
    };
    for (const auto& language : languagesOf(before, after))
        if (auto earlier = in(before, language), later = in(after, language); earlier != later)
            changes.push_back({field, language, std::move(earlier), std::move(later)});
}

/// What differs between two records as JSON; null where there is none.
template <class R>
std::vector<FieldChange> changesOf(const Json& before, const Json& after)
{
    std::vector<FieldChange> changes;
    const auto of = [](const Json& record, const char* key) {
        return record.is_object() && record.contains(key) ? record.at(key) : Json();
    };
    const auto compare = [&](const char* key) {
        if (auto earlier = of(before, key), later = of(after, key);
            earlier != later && !(isEmpty(earlier) && isEmpty(later)))
            changes.push_back({key, {}, std::move(earlier), std::move(later)});
    };
    forEachField<R>([&](const auto& field) {
        if constexpr (isText<ValueOf<decltype(field)>>)
            compareText(field.key, of(before, field.key), of(after, field.key), changes);
        else
            compare(field.key);
    });
    compare(evidenceField);
    return changes;
}

class Comparer
{
public:
    Comparer(const Document& before, const Document& after, std::string language, const Progress& progress,
             Passages passages)
        : m_before(before), m_after(after), m_uidsBefore(before), m_uidsAfter(after), m_language(std::move(language)),
          m_progress(progress), m_passages(passages)
    {
    }

    Result<std::vector<RecordChange>> run(const RecordNames& only)
    {
        Result<> done;
        forEachRecord([&]<class R>(std::type_identity<R>) {
            const auto names = only.find(Record<R>::kind);
            if (done && names != only.end())
                done = certain<R>(names->second);
        });
        if (!done)
            return std::unexpected(std::move(done).error());
        return std::move(m_changes);
    }

    Result<std::vector<RecordChange>> run()
    {
        for (const Document* document : {&m_before, &m_after}) {
            const auto info = TRY(document->info());
            for (const auto& [kind, count] : info.counts)
                m_total += count;
        }
        Result<> done;
        forEachRecord([&]<class R>(std::type_identity<R>) {
            if (done)
                done = records<R>();
        });
        if (!done)
            return std::unexpected(std::move(done).error());
        return std::move(m_changes);
    }

private:
    struct Earlier
    {
        std::string json, name;
    };

    template <class R>
    Result<> records()
    {
        std::map<std::string, Earlier> earlier;
        const std::function<Result<>(const R&)> keep = [&](const R& record) -> Result<> {
            earlier[record.uid] = {TRY(recordJson(m_before, record, m_uidsBefore)).dump(), titleOf(record, m_language)};
            return advance();
        };
        const std::function<Result<>(const R&)> compare = [&](const R& record) -> Result<> {
            const Json json = TRY(recordJson(m_after, record, m_uidsAfter));
            const auto found = earlier.find(record.uid);
            if (found == earlier.end())
                add<R>({record.uid, titleOf(record, m_language), What::Added}, Json(), json);
            else if (found->second.json != json.dump())
                add<R>({record.uid, titleOf(record, m_language), What::Changed}, Json::parse(found->second.json), json);
            if (found != earlier.end())
                earlier.erase(found);
            return advance();
        };
        TRY(m_before.forEach(keep));
        TRY(m_after.forEach(compare));
        for (const auto& [uid, record] : earlier)
            add<R>({uid, record.name, What::Removed}, Json::parse(record.json), Json());
        return {};
    }

    struct Named
    {
        std::string uid, name;
        What what;
    };

    /// A record by its uid; none where it is not there.
    template <class R>
    static Result<std::optional<R>> found(const Document& document, const std::string& uid)
    {
        const auto key = TRY(document.find(Record<R>::kind, uid));
        return key == 0 ? std::optional<R>() : std::optional<R>(TRY(document.read(Id<R>{key})));
    }

    template <class R>
    Result<> certain(const std::set<std::string>& uids)
    {
        std::vector<std::pair<R, Json>> later; // in the order of the later state
        for (const auto& uid : uids) {
            auto before = TRY(found<R>(m_before, uid));
            auto after = TRY(found<R>(m_after, uid));
            const Json earlier = before ? TRY(recordJson(m_before, *before, m_uidsBefore)) : Json();
            if (after)
                later.emplace_back(std::move(*after), earlier);
            else if (before)
                m_gone.push_back({Named{uid, titleOf(*before, m_language), What::Removed}, earlier});
        }
        std::ranges::sort(later, {}, [](const auto& one) { return one.first.id.value; });
        for (const auto& [record, earlier] : later) {
            const Json json = TRY(recordJson(m_after, record, m_uidsAfter));
            if (earlier != json)
                add<R>({record.uid, titleOf(record, m_language), earlier.is_null() ? What::Added : What::Changed},
                       earlier, json);
        }
        for (const auto& [named, earlier] : std::exchange(m_gone, {}))
            add<R>(named, earlier, Json());
        return {};
    }

    template <class R>
    void add(Named record, const Json& before, const Json& after)
    {
        // A passage comes and goes with the records it proves, which tell of it.
        if (std::is_same_v<R, Passage> && record.what != What::Changed && m_passages == Passages::WithRecords)
            return;
        auto fields = changesOf<R>(before, after);
        if (!fields.empty() || record.what != What::Changed)
            m_changes.push_back(
                {Record<R>::kind, std::move(record.uid), std::move(record.name), record.what, std::move(fields)});
    }

    Result<> advance()
    {
        constexpr std::int64_t often = 0x400;
        if (m_progress && ++m_done % often == 0 &&
            !m_progress(static_cast<double>(m_done) / static_cast<double>(std::max<std::int64_t>(m_total, m_done))))
            return fail(Errc::Cancelled, PLENARY_TR("core", "Cancelled: nothing was compared."));
        return {};
    }

    const Document& m_before;
    const Document& m_after;
    Uids m_uidsBefore, m_uidsAfter;
    std::string m_language;
    const Progress& m_progress;
    Passages m_passages;
    std::int64_t m_total = 0, m_done = 0;
    std::vector<RecordChange> m_changes;
    std::vector<std::pair<Named, Json>> m_gone; ///< of the kind that is compared
};

} // namespace

Progress partOf(const Progress& progress, double from, double share)
{
    return progress ? Progress([=, &progress](double done) { return progress(from + share * done); }) : Progress();
}

Result<std::vector<RecordChange>> differences(const Document& before, const Document& after,
                                              const std::string& language, const Progress& progress, Passages passages)
{
    return Comparer(before, after, language, progress, passages).run();
}

Result<std::vector<RecordChange>> differencesOf(const RecordNames& records, const Document& before,
                                                const Document& after, const std::string& language, Passages passages)
{
    const auto then = TRY(before.inOneState()), now = TRY(after.inOneState());
    return Comparer(before, after, language, {}, passages).run(records);
}

Result<RecordChange> wholeRecord(const Document& document, Ref ref, const std::string& language)
{
    Result<RecordChange> whole = fail(Errc::NotFound, PLENARY_TR("core", "This record is no longer in the document."));
    const Uids uids(document);
    forKind(ref.kind, [&]<class R>() {
        const auto record = document.read(Id<R>{ref.id});
        const auto json = record ? recordJson(document, *record, uids) : Result<Json>(std::unexpected(record.error()));
        if (json)
            whole = RecordChange{ref.kind, record->uid, titleOf(*record, language), What::Added,
                                 changesOf<R>(Json(), *json)};
        else
            whole = std::unexpected(json.error());
    });
    return whole;
}

Result<std::vector<RecordChange>> changesOfEdit(const Document& document, std::int64_t edit,
                                                const std::string& language, const Progress& progress)
{
    const auto scratch = TRY(ScratchFolder::make());
    const auto history = TRY(document.history());
    const auto found = std::ranges::find(history, edit, &HistoryEntry::number);
    if (found == history.end())
        return fail(Errc::NotFound, PLENARY_TR("core", "There is no edit %1 in the history."), {std::to_string(edit)});
    const auto before = TRY(document.copyAt(found->parent, scratch / "before.plenary", partOf(progress, 0, 0.3)));
    const auto after = TRY(document.copyAt(edit, scratch / "after.plenary", partOf(progress, 0.3, 0.3)));
    return differencesOf(TRY(document.touchedSince(found->parent)), before, after, language);
}

Result<std::vector<RecordChange>> changesToRestore(const Document& document, Ref ref, std::int64_t edit,
                                                   const std::string& language, const Progress& progress)
{
    const auto scratch = TRY(ScratchFolder::make());
    const auto then = TRY(document.copyAt(edit, scratch / "then.plenary", progress));
    auto whole = wholeRecord(then, ref, language);
    if (!whole)
        return fail(Errc::NotFound, PLENARY_TR("core", "This record was not in the document then."));
    Result<std::vector<RecordChange>> changes;
    forKind(ref.kind, [&]<class R>() {
        const auto record = then.read(Id<R>{ref.id});
        const auto now = document.read(Id<R>{ref.id});
        if (!now) // it is gone: all of it comes back
            return changes->push_back(std::move(*whole));
        const auto before = recordJson(document, *now, Uids(document)), after = recordJson(then, *record, Uids(then));
        if (!before || !after)
            changes = std::unexpected(before ? after.error() : before.error());
        else if (auto fields = changesOf<R>(*before, *after); !fields.empty())
            changes->push_back({ref.kind, now->uid, whole->name, What::Changed, std::move(fields)});
    });
    return changes;
}

} // namespace plenary::io
