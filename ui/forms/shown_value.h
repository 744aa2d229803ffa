// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field_types.h"
#include "core/scene/words/wording.h"
#include "ui/forms/minus_sign.h"
#include "ui/forms/record_names.h"

#include <QLocale>

// How the value of a field reads in a table: one mapping a type, beside that of its editor (ui/forms/editor.h).
namespace plenary
{

template <class T>
QString shownValue(const Session& session, const T& value)
{
    const auto& words = session.words();
    if constexpr (isText<T>)
        return QString::fromStdString(scene::oneLine(value.in(words.language())));
    else if constexpr (std::is_same_v<T, bool>)
        return value ? QStringLiteral("✓") : QString();
    else if constexpr (std::is_enum_v<T>)
        return QString::fromStdString(words.translate(labelOf(value)));
    else if constexpr (std::is_same_v<T, Edtf>)
        return timeName(session, value);
    else if constexpr (std::is_same_v<T, std::optional<std::int64_t>>)
        return value ? withMinus(QLocale(session.language()).toString(static_cast<qlonglong>(*value))) : QString();
    else if constexpr (std::is_arithmetic_v<T>)
        return withMinus(QLocale(session.language()).toString(value));
    else if constexpr (isId<T>)
        return value ? recordName(session, Ref{Record<typename IdTarget<T>::type>::kind, value.value}) : QString();
    else if constexpr (std::is_same_v<T, Ref>)
        return recordName(session, value);
    else if constexpr (std::is_same_v<T, Blob>)
        return value.empty() ? QString() : QStringLiteral("✓");
    else if constexpr (isList<T>) {
        QStringList all;
        for (const auto& item : value)
            if constexpr (IsPart<typename T::value_type>) {
                bool first = true; // the first field says what the part is about
                forEachField<typename T::value_type>([&](const auto& field) {
                    if (std::exchange(first, false))
                        all << shownValue(session, item.*(field.member));
                });
            } else
                all << shownValue(session, item);
        return all.join(QStringLiteral(", "));
    } else
        return QString::fromStdString(scene::oneLine(std::string(std::string_view(value))));
}

} // namespace plenary
