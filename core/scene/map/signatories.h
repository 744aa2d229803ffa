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
    Ratified,
    Joined,
    BlocOnly,
    Declined,
    Disowned,
    Withdrew,
    Other, ///< an act, but none that joins or refuses: a reservation, a notice, not invited, unknown
    NoRecord,
    Possibly, ///< an act that may have happened by the as-of date, and none that certainly had
    Hidden    ///< by the filter
};
inline constexpr std::size_t signatoryClasses = 12;

const char* labelOf(SignatoryClass signatoryClass);
Style styleOf(SignatoryClass signatoryClass);

/// Where every actor stands at the as-of date, by its row: the class of its last act up to then. A reservation or a notice
/// of leaving changes nothing by itself.
struct SignatoryStates
{
    std::vector<SignatoryClass> classes;               ///< one an actor
    std::vector<const SignatureRow*> records; ///< one an actor: its last act that sets its class, else its last; or nullptr
    std::vector<const SignatureRow*> possible; ///< one an actor: an act that only may have happened, of class Possibly; or nullptr
    std::vector<std::vector<const SignatureRow*>> acts; ///< one an actor: all its acts, in time
    std::array<int, signatoryClasses> states{};        ///< how many states are in each class
    std::array<int, signatoryClasses> organisations{}; ///< the same for blocs and organisations
    std::size_t hiddenActs = 0; ///< acts that had happened and that the filter hides
    int uncounted = 0;          ///< that signed, but whose record says that they do not count among the signatories

    int counted(bool ofStates) const;
    /// Not so where its record says that it does not count among the signatories.
    bool counts(Row actor) const;
};
SignatoryStates signatoryStates(const View& view, Row instrument, bool countBlocs);

} // namespace plenary::scene
