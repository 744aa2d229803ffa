// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/change_words.h"

#include "core/model/field_types.h"

#include <algorithm>

namespace plenary::io
{

namespace
{

using Json = nlohmann::ordered_json;

/// Calls visit(field) for the field of that key.
template <class R, class Visit>
void withField(std::string_view key, Visit&& visit)
{
    forEachField<R>([&](const auto& field) {
        if (key == field.key)
            visit(field);
    });
}

template <class Visit>
void withField(EntityKind kind, std::string_view key, Visit&& visit)
{
    forEachRecord([&]<class R>(std::type_identity<R>) {
        if (Record<R>::kind == kind)
            withField<R>(key, visit);
    });
}

std::string plainText(const Json& value)
{
    return value.is_null() ? std::string() : value.is_string() ? value.get<std::string>() : value.dump();
}

/// A text in the reader's language, else in any.
std::string textIn(const Json& text, const std::string& language)
{
    if (!text.is_object() || text.empty())
        return plainText(text);
    return plainText(text.contains(language) ? text.at(language) : text.front());
}

template <class T>
std::string valueText(const Lexicon& words, const Json& value)
{
    if (value.is_null())
        return {};
    if constexpr (isText<T>)
        return textIn(value, words.language());
    else if constexpr (std::is_same_v<T, bool>)
        return words.say(value == true ? PLENARY_TR("core", "yes") : PLENARY_TR("core", "no"));
    else if constexpr (std::is_enum_v<T>) {
        const auto known = kindFromKey<T>(plainText(value));
        return known ? words.translate(labelOf(*known)) : plainText(value);
    } else if constexpr (IsPart<T>) {
        std::vector<std::string> fields;
        forEachField<T>([&](const auto& field) {
            if (!value.contains(field.key))
                return;
            if (auto text = valueText<ValueOf<decltype(field)>>(words, value.at(field.key)); !text.empty())
                fields.push_back(std::move(text));
        });
        return join(fields, " · ");
    } else if constexpr (std::is_same_v<T, Blob>)
        return words.say(PLENARY_TR("core", "a file, %1…"), {plainText(value).substr(0, 8)});
    else
        return plainText(value);
}

/// The items of a list that another one does not have.
template <class Item>
std::string itemTexts(const Lexicon& words, const Json& list, const Json& other)
{
    if (!list.is_array() || list.empty())
        return {};
    std::vector<std::string> items;
    for (const auto& item : list)
        if (!other.is_array() || std::ranges::find(other, item) == other.end())
            items.push_back(valueText<Item>(words, item));
    return join(items, "; ");
}

template <class Item>
ValueTexts listTexts(const Lexicon& words, const FieldChange& change)
{
    ValueTexts texts{itemTexts<Item>(words, change.before, change.after),
                     itemTexts<Item>(words, change.after, change.before)};
    if (texts.before.empty() && texts.after.empty())
        texts.after = words.say(PLENARY_TR("core", "the same in another order"));
    return texts;
}

} // namespace

std::string fieldText(const Lexicon& words, EntityKind kind, const FieldChange& change)
{
    std::string text = change.field;
    if (change.field == evidenceField)
        text = words.say(PLENARY_TR("core", "Passages"));
    withField(kind, change.field, [&](const auto& field) { text = words.translate(field.label); });
    return change.language.empty() ? text : text + " (" + change.language + ")";
}

ValueTexts valueTexts(const Lexicon& words, EntityKind kind, const FieldChange& change)
{
    if (change.field == evidenceField)
        return listTexts<Evidence>(words, change);
    ValueTexts texts{plainText(change.before), plainText(change.after)};
    withField(kind, change.field, [&](const auto& field) {
        using T = ValueOf<decltype(field)>;
        if constexpr (isList<T>)
            texts = listTexts<typename T::value_type>(words, change);
        else if (change.language.empty())
            texts = {valueText<T>(words, change.before), valueText<T>(words, change.after)};
    });
    return texts;
}

} // namespace plenary::io
