// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

// Blocs that most summits have to do with, and when states joined them.
namespace plenary::geo
{

/// States of one bloc that joined at one time.
struct Joining
{
    std::string_view when;   ///< EDTF; a year where no more is stated
    std::string_view states; ///< ISO 3166-1 alpha-3, with a blank between
};

struct Leaving
{
    std::string_view state;
    std::string_view when; ///< last day
};

struct Bloc
{
    std::string_view key; ///< the uid that a new document gives it
    std::string_view english, french, shortEnglish, shortFrench;
    std::span<const Joining> joined;
    std::span<const Leaving> left;
};

/// In the order in which they are offered. As of the end of 2025, from general knowledge: no source is cited for them,
/// and where a day was not sure the month or the year stands. A bloc that is a member of another one is left out.
std::span<const Bloc> blocs();
const Bloc* findBloc(std::string_view key);

/// A state of a bloc with the time of its membership in EDTF; no `to`: still a member.
struct Member
{
    std::string_view state;
    std::string_view from, to;
};

/// Who is a member on a day, year-month or year in ISO (`day`), in the order of joining; of a year without a day it is
/// enough to have joined in it. All present members where `day` is empty.
std::vector<Member> membersOn(const Bloc& bloc, std::string_view day);

} // namespace plenary::geo
