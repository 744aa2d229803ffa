// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

#include <type_traits>

// What sort of field a field is, for the mappings to SQL (core/store) and to JSON (core/io).
namespace plenary
{

template <class T>
inline constexpr bool isText = std::is_same_v<T, Text>;
template <class T>
inline constexpr bool isId = false;
template <class R>
inline constexpr bool isId<Id<R>> = true;
template <class T>
struct IdTarget;
template <class R>
struct IdTarget<Id<R>>
{
    using type = R;
};
template <class T>
inline constexpr bool isList = false;
template <class T>
inline constexpr bool isList<std::vector<T>> = true;
/// Of a list whose items have fields of their own.
template <class T>
concept IsPart = requires
{
    Record<T>::once;
};

template <class FieldType>
using MemberOf = std::remove_cvref_t<decltype(std::declval<FieldType>().member)>;
template <class T>
struct MemberValue;
template <class R, class T>
struct MemberValue<T R::*>
{
    using type = T;
};
/// The type of what a field holds.
template <class FieldType>
using ValueOf = typename MemberValue<MemberOf<FieldType>>::type;

/// Calls visit(field) for the fields that are columns of R's own table, or for its lists.
template <class R, class Visit>
void forEachColumn(Visit&& visit)
{
    forEachField<R>([&](const auto& field) {
        if constexpr (!isList<ValueOf<decltype(field)>>)
            visit(field);
    });
}
template <class R, class Visit>
void forEachList(Visit&& visit)
{
    forEachField<R>([&](const auto& field) {
        if constexpr (isList<ValueOf<decltype(field)>>)
            visit(field);
    });
}

} // namespace plenary
