// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/references.h"

#include "core/io/field_json.h"

#include <algorithm>

namespace plenary::io
{

namespace
{

using Json = nlohmann::ordered_json;

/// Notes what is asked for, and has none of it.
struct Listener
{
    std::set<RecordName>* heard;

    std::int64_t operator()(EntityKind kind, const std::string& uid, const char*) const
    {
        heard->insert({kind, uid});
        return 0;
    }
};

template <class R, class FieldType>
std::set<RecordName> heardIn(const FieldType& field, const Json& value)
{
    std::set<RecordName> heard;
    const nlohmann::json object = {{field.key, nlohmann::json(value)}};
    RecordReader reader(object, {}, 1);
    R record;
    Listener listener{&heard};
    readJson(reader, record.*(field.member), field, listener);
    return heard;
}

std::set<RecordName> sourcesOf(const Json& passages)
{
    std::set<RecordName> sources;
    if (passages.is_array())
        for (const auto& passage : passages)
            if (passage.is_object() && passage.contains("source") && passage["source"].is_string())
                sources.insert({EntityKind::Source, passage["source"].get<std::string>()});
    return sources;
}

bool isNamed(const std::set<RecordName>& names, const std::set<RecordName>& absent)
{
    return std::ranges::any_of(names, [&](const RecordName& name) { return absent.contains(name); });
}

/// Whether the record goes with what this field names.
bool isNeeded(EntityKind kind, const std::string& key)
{
    bool needed = false;
    forKind(kind, [&]<class R>() {
        forEachField<R>([&](const auto& field) {
            if (key == field.key && !isList<ValueOf<decltype(field)>>)
                needed = field.has(Required) || field.has(Follows);
        });
    });
    return needed;
}

} // namespace

std::set<RecordName> namedIn(EntityKind kind, const std::string& key, const Json& value)
{
    if (value.is_null())
        return {};
    if (key == evidenceField)
        return sourcesOf(value);
    std::set<RecordName> names;
    forKind(kind, [&]<class R>() {
        forEachField<R>([&](const auto& field) {
            using T = ValueOf<decltype(field)>;
            if constexpr (isId<T> || isList<T> || std::is_same_v<T, Ref>)
                if (key == field.key)
                    names = heardIn<R>(field, value);
        });
    });
    return names;
}

std::set<RecordName> namedBy(const RecordChange& change)
{
    std::set<RecordName> names;
    for (const auto& field : change.fields)
        names.merge(
            namedIn(change.kind, field.field, change.what == RecordChange::What::Removed ? field.before : field.after));
    return names;
}

Without without(const RecordChange& change, const std::set<RecordName>& absent)
{
    Without left;
    for (FieldChange field : change.fields) {
        if (!isNamed(namedIn(change.kind, field.field, field.after), absent)) {
            left.fields.push_back(std::move(field));
            continue;
        }
        if (field.after.is_array()) { // of a list, the other parts
            Json kept = Json::array();
            for (const auto& part : field.after)
                if (!isNamed(namedIn(change.kind, field.field, Json::array({part})), absent))
                    kept.push_back(part);
            field.after = std::move(kept);
            left.fields.push_back(std::move(field));
        } else if (change.what == RecordChange::What::Added && isNeeded(change.kind, field.field))
            left.isPossible = false;
    }
    return left;
}

} // namespace plenary::io
