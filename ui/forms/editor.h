// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field_types.h"
#include "ui/forms/code_editor.h"
#include "ui/forms/file_editor.h"
#include "ui/forms/record_picker.h"
#include "ui/forms/rows_editor.h"
#include "ui/forms/value_editors.h"

// How a field is edited: one mapping a type, as to SQL (core/store/field_sql.h) and to JSON (core/io/field_json.h).
namespace plenary
{

/// What a form names that is not in the document yet: made when it is saved, stood in for while it is checked.
class RecordMaker
{
public:
    virtual ~RecordMaker() = default;
    [[nodiscard]] virtual Result<std::int64_t> named(EntityKind kind, const std::string& name) = 0;
    [[nodiscard]] virtual Result<Blob> kept(const std::filesystem::path& file) = 0;
};

template <class Part>
FieldEditor* makePartEditor(Session& session, const Part& part);

/// The editor of a field, with the value it has.
template <class T, class FieldType>
FieldEditor* makeEditor(Session& session, const FieldType& field, const T& value)
{
    const auto lines = field.has(Long) ? LineEditor::Lines::Several : LineEditor::Lines::One;
    if constexpr (isText<T>)
        return new TextsEditor(session, value, lines);
    else if constexpr (std::is_same_v<T, bool>)
        return new YesNoEditor(value);
    else if constexpr (std::is_enum_v<T>)
        return new ChoiceEditor(session.words(), kindNames<T>(), static_cast<std::size_t>(value));
    else if constexpr (std::is_same_v<T, Edtf>)
        return new TimeEditor(session, value);
    else if constexpr (std::is_same_v<T, Blob>)
        return new FileEditor(value);
    else if constexpr (std::is_same_v<T, int>)
        return new StepEditor(static_cast<int>(field.range.low), static_cast<int>(field.range.high), value);
    else if constexpr (std::is_same_v<T, std::optional<std::int64_t>>)
        return new NumberEditor(NumberEditor::Sort::Whole, value ? std::optional(static_cast<double>(*value)) : std::nullopt);
    else if constexpr (std::is_floating_point_v<T>)
        return new NumberEditor(NumberEditor::Sort::Any, value);
    else if constexpr (isId<T>)
        return new RecordPicker(session, Record<typename IdTarget<T>::type>::kind, value.value);
    else if constexpr (std::is_same_v<T, Ref>)
        return new RefPicker(session, value);
    else if constexpr (std::is_same_v<T, std::vector<std::string>>)
        return field.has(Language) ? static_cast<FieldEditor*>(new LanguagesEditor(value)) : new LinesEditor(value);
    else if constexpr (isList<T>) {
        using Item = typename T::value_type;
        const auto make = [&session](const Item& item) -> FieldEditor* {
            if constexpr (isId<Item>)
                return new RecordPicker(session, Record<typename IdTarget<Item>::type>::kind, item.value);
            else
                return makePartEditor(session, item);
        };
        auto* rows = new RowsEditor([make] { return make(Item{}); });
        for (const Item& item : value)
            rows->add(make(item));
        return rows;
    } else if constexpr (std::is_same_v<T, std::string>) {
        if (field.has(ZoneName))
            return new CodeEditor(zoneCodes(), value);
        if (field.has(Country))
            return new CodeEditor(stateCodes(session.words().language()), value);
        return field.has(Language) ? static_cast<FieldEditor*>(new CodeEditor(languageCodes(), value))
                                   : new LineEditor(value, lines);
    } else
        return new LineEditor(value, lines);
}

template <class Part>
FieldEditor* makePartEditor(Session& session, const Part& part)
{
    std::size_t count = 0;
    forEachField<Part>([&](const auto&) { ++count; });
    auto* editor = new PartEditor(session, count);
    forEachField<Part>([&](const auto& field) {
        editor->add(makeEditor(session, field, part.*(field.member)),
                    QString::fromStdString(session.words().translate(field.label)),
                    QString::fromStdString(*field.help ? session.words().translate(field.help) : std::string()));
    });
    return editor;
}

template <class Part>
[[nodiscard]] Result<> takePart(const FieldEditor& editor, Part& part, RecordMaker& maker);

/// The key of the record that was chosen, 0 for none.
[[nodiscard]] inline Result<std::int64_t> keyOf(const FieldEditor& editor, EntityKind kind, RecordMaker& maker)
{
    const auto chosen = static_cast<const RecordPicker&>(editor).chosen();
    return chosen.newName.empty() ? chosen.id : maker.named(kind, chosen.newName);
}

/// Takes what was entered out of an editor that makeEditor() made for a field of this type.
template <class T>
[[nodiscard]] Result<> take(const FieldEditor& editor, T& value, RecordMaker& maker)
{
    if constexpr (isText<T>)
        value = static_cast<const TextsEditor&>(editor).value();
    else if constexpr (std::is_same_v<T, bool>)
        value = static_cast<const YesNoEditor&>(editor).value();
    else if constexpr (std::is_enum_v<T>)
        value = static_cast<T>(static_cast<const ChoiceEditor&>(editor).value());
    else if constexpr (std::is_same_v<T, Edtf>)
        value = static_cast<const TimeEditor&>(editor).value();
    else if constexpr (std::is_same_v<T, Blob>) {
        const auto& chosen = static_cast<const FileEditor&>(editor);
        value = chosen.file().empty() ? chosen.kept() : TRY(maker.kept(chosen.file()));
    } else if constexpr (std::is_same_v<T, int>)
        value = static_cast<const StepEditor&>(editor).value();
    else if constexpr (std::is_same_v<T, std::optional<std::int64_t>>) {
        const auto number = static_cast<const NumberEditor&>(editor).value();
        value = number ? std::optional(static_cast<std::int64_t>(*number)) : std::nullopt;
    } else if constexpr (std::is_floating_point_v<T>)
        value = static_cast<const NumberEditor&>(editor).value().value_or(0);
    else if constexpr (isId<T>)
        value = T{TRY(keyOf(editor, Record<typename IdTarget<T>::type>::kind, maker))};
    else if constexpr (std::is_same_v<T, Ref>)
        value = static_cast<const RefPicker&>(editor).chosen();
    else if constexpr (std::is_same_v<T, std::vector<std::string>>)
        value = static_cast<const StringsEditor&>(editor).values();
    else if constexpr (isList<T>) {
        value.clear();
        for (const auto* row : static_cast<const RowsEditor&>(editor).rows()) {
            typename T::value_type item{};
            if constexpr (isId<typename T::value_type>) {
                TRY(take(*row, item, maker));
                const bool isMade = !static_cast<const RecordPicker&>(*row).chosen().newName.empty();
                // A row that was left empty says nothing, and a name that was typed may mean what is there already.
                if (!item || (isMade && std::ranges::find(value, item) != value.end()))
                    continue;
            } else
                TRY(takePart(*row, item, maker));
            value.push_back(std::move(item));
        }
    } else
        value = static_cast<const StringEditor&>(editor).value();
    return {};
}

template <class Part>
Result<> takePart(const FieldEditor& editor, Part& part, RecordMaker& maker)
{
    Result<> done;
    std::size_t index = 0;
    forEachField<Part>([&](const auto& field) {
        if (const auto* inner = static_cast<const PartEditor&>(editor).field(index++); done)
            done = take(*inner, part.*(field.member), maker);
    });
    return done;
}

} // namespace plenary
