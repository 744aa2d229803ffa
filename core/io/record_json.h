// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/field_json.h"
#include "core/io/uids.h"

// Records as the files of a data set have them.
namespace plenary::io
{

/// The value as readJson() reads it: a text in all its languages, what is absent as null, a reference as the uid that
/// `uidOf` gives.
template <class T, class UidOf>
nlohmann::ordered_json writtenJson(const T& value, const UidOf& uidOf)
{
    using Json = nlohmann::ordered_json;
    if constexpr (std::is_same_v<T, Text>) {
        Json languages = Json::object();
        for (const auto& [language, words] : value.all())
            languages[language] = words;
        return languages.empty() ? Json() : languages;
    } else if constexpr (isList<T>) {
        Json list = Json::array();
        for (const auto& item : value)
            list.push_back(writtenJson(item, uidOf));
        return list;
    } else if constexpr (IsPart<T>) {
        Json part = Json::object();
        forEachField<T>([&](const auto& field) { part[field.key] = writtenJson(value.*(field.member), uidOf); });
        return part;
    } else {
        Json json = listedJson(value, {}, uidOf);
        return json.is_string() && json.template get_ref<const std::string&>().empty() ? Json() : json;
    }
}

/// A record with its passages, as the file of its kind holds it.
template <class R>
[[nodiscard]] Result<nlohmann::ordered_json> recordJson(const Document& document, const R& record, const Uids& uids)
{
    nlohmann::ordered_json json = {{"id", record.uid}};
    forEachField<R>([&](const auto& field) { json[field.key] = writtenJson(record.*(field.member), uids); });
    // What is read before the sources cannot name one, and a passage is one.
    if constexpr (!std::is_same_v<R, Summit> && !std::is_same_v<R, Passage> && !std::is_same_v<R, Coder> &&
                  !std::is_same_v<R, Tag> && !std::is_same_v<R, Source>) {
        auto evidence = nlohmann::ordered_json::array();
        for (const auto& row : TRY(document.evidence({Record<R>::kind, record.id.value})))
            evidence.push_back(writtenJson(Evidence{row.source, row.quote, row.language, row.note}, uids));
        json["evidence"] = std::move(evidence);
    }
    if (uids.failed())
        return std::unexpected(*uids.failed());
    return json;
}

} // namespace plenary::io
