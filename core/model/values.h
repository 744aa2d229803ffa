// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <string>
#include <string_view>

// Texts of a form of their own. A type says what a member may hold, so that one mapping a type serves every field
// (core/model/field.h); they convert from and to plain texts, and empty stands for none.
namespace plenary
{

template <class Tag>
struct Formed
{
    std::string text;

    Formed() = default;
    Formed(std::string written) : text(std::move(written)) {}
    Formed(std::string_view written) : text(written) {}
    Formed(const char* written) : text(written) {}

    operator const std::string&() const { return text; }
    operator std::string_view() const { return text; }
    const std::string& str() const { return text; }
    bool empty() const { return text.empty(); }

    auto operator<=>(const Formed&) const = default;
    friend bool operator==(const Formed& a, std::string_view b) { return a.text == b; }
};

/// A date, time, window, set or interval as entered, in EDTF (ISO 8601-2); core/base/time.h gives it meaning.
using Edtf = Formed<struct EdtfTag>;
/// An address on the web, http or https.
using Url = Formed<struct UrlTag>;
/// An exact decimal number: digits with at most one point among them.
using Decimal = Formed<struct DecimalTag>;
/// What is kept once in the document under its SHA-256 (lower-case hexadecimal), outside the history.
using Blob = Formed<struct BlobTag>;

} // namespace plenary
