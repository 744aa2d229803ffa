// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <expected>
#include <string>
#include <utility>
#include <vector>

namespace plenary
{

enum class Errc { NotFound, Invalid, Conflict, Busy, Corrupt, Io, TooNew, Cancelled };

/// What went wrong, as one English sentence: what, where, what to do; or a part of one, where it is a cause of another.
/// `text` is a template whose %1…%9 stand for `arguments` and, after those, for `causes`, so that a user interface can
/// translate all of it.
struct Error
{
    Errc code = Errc::Invalid;
    std::string text;
    std::vector<std::string> arguments = {};
    std::vector<Error> causes = {};

    /// The sentence with its arguments put in, in English.
    std::string message() const;
};

/// Puts arguments[0] for %1, arguments[1] for %2 … into `text`. A placeholder without an argument stays.
std::string substitute(const std::string& text, const std::vector<std::string>& arguments);

/// A sentence as it stands within another one: without its full stop.
std::string asCause(std::string sentence);

/// The value, or the reason why there is none. Functions that return it are marked [[nodiscard]].
template <class T = void>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> fail(Errc code, std::string text, std::vector<std::string> arguments = {})
{
    return std::unexpected<Error>(Error{code, std::move(text), std::move(arguments)});
}

} // namespace plenary

/// Marks a sentence for translation; lupdate reads it, the compiler sees the text alone. The second form is for
/// sentences with a number, written %n. Core never translates: a Lexicon does, where a person reads.
#define PLENARY_TR(context, text) text
#define PLENARY_TR_N(context, text) text

/// Leaves the function with the error of `expression`, or yields its value. Works for Result<> too.
/// A GNU statement expression: g++ and clang only.
#define TRY(expression)                                                                                                \
    __extension__({                                                                                                    \
        auto plenaryTried = (expression);                                                                              \
        if (!plenaryTried)                                                                                             \
            return std::unexpected(std::move(plenaryTried).error());                                                   \
        *std::move(plenaryTried);                                                                                      \
    })
