// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/view/view.h"

#include <array>
#include <vector>

namespace plenary::scene
{

/// How an actor stands to a text. A bloc's signature never becomes its members': they have a class of their own.
enum class SignatoryClass : std::uint8_t {
    Signed,
    LaterList,
    Joined,
    BlocOnly,
    Declined,
    Disowned,
    Withdrew,
    NoRecord
};
inline constexpr std::size_t signatoryClasses = 8;

const char* labelOf(SignatoryClass signatoryClass);
Style styleOf(SignatoryClass signatoryClass);

/// Where every actor stands at the as-of date, by its row.
struct SignatoryStates
{
    std::vector<SignatoryClass> classes;               ///< one an actor
    std::vector<const SignatureRow*> records;          ///< one an actor; nullptr where there is none
    std::array<int, signatoryClasses> states{};        ///< how many states are in each class
    std::array<int, signatoryClasses> organisations{}; ///< the same for blocs and organisations

    int counted(bool ofStates) const;
};
SignatoryStates signatoryStates(const View& view, Row instrument, bool countBlocs);

} // namespace plenary::scene
