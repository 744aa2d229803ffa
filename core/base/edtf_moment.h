// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/edtf_mask.h"
#include "core/base/result.h"
#include "core/base/time.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Behind parseTime(); nothing else includes it.
namespace plenary
{

/// One written date or time: its two bounds.
struct Moment
{
    Instant low = 0;
    Instant high = 0;
    Precision precision = Precision::Day;
    bool floating = true;
    bool hasTime = false;
    std::optional<int> offsetMinutes = {};
    bool isWindow = false;   ///< one moment within the bounds that no precision describes, as in 156X-12-25
    bool isEstimate = false; ///< written with significant digits
    std::vector<DateStretch> parts = {}; ///< of a window with gaps: where it may lie
};

/// Reads single dates and times out of a text of EDTF. Every member leaves m_position behind what it has read.
class MomentReader
{
protected:
    explicit MomentReader(std::string_view text) : m_text(text) {}

    Result<Moment> moment();

    bool isAt(std::string_view word) const { return m_text.substr(m_position).starts_with(word); }
    bool isDigit(std::size_t ahead = 0) const;
    bool skip(std::string_view word);
    /// Exactly `count` digits; reads nothing where there are fewer.
    std::optional<int> digits(std::size_t count);
    /// An error whose %1 is the text and whose %2 is the character at `position`, counted from 1; then `more`.
    /// All that has been read is ASCII, so that bytes count as characters.
    std::unexpected<Error> failAt(std::size_t position, std::string sentence, std::vector<std::string> more = {}) const;

    std::string_view m_text;
    std::size_t m_position = 0;

private:
    Result<Moment> masked(const DateMask& mask);
    Result<int> year(Moment& moment);
    Result<int> yearNumber(bool isLong, std::size_t position, std::size_t& length);
    Result<> significantDigits(int year, std::size_t length, Moment& moment);
    Result<> month(int year, Moment& moment);
    Result<> partOfYear(int year, int number, Moment& moment);
    Result<> day(int year, int month, Moment& moment);
    Result<> time(Moment& moment);
    Result<int> offset();
};

} // namespace plenary
