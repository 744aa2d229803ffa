// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field_types.h"

#include <string>
#include <string_view>

namespace plenary
{

/// The field of R that a record goes by: the first of its texts that is a title, a name, or what is counted or meant.
/// Calls visit(field) for it, where there is one.
template <class R, class Visit>
constexpr void withTitleField(Visit&& visit)
{
    bool found = false;
    forEachField<R>([&](const auto& field) {
        using T = ValueOf<decltype(field)>;
        const std::string_view key = field.key;
        if constexpr (isText<T> || std::is_same_v<T, std::string>)
            if (!found && (key == "title" || key == "name" || key == "label" || key == "what" || key == "fragment")) {
                found = true;
                visit(field);
            }
    });
}

/// What a record goes by, in `language`; empty where it has no text of that sort.
template <class R>
std::string titleOf(const R& record, std::string_view language)
{
    std::string title;
    withTitleField<R>([&](const auto& field) {
        if constexpr (isText<ValueOf<decltype(field)>>)
            title = (record.*(field.member)).in(language);
        else
            title = record.*(field.member);
    });
    return title;
}

} // namespace plenary
