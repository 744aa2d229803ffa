// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

#include <string>
#include <vector>

namespace plenary
{

/// A named part of time that the timeline shows as a band.
struct Era
{
    std::string uid;
    Text name;
    std::string when;

    bool operator==(const Era&) const = default;
};

/// What the document as a whole says of itself.
struct Summit
{
    std::string uid;
    Text title;
    Text subtitle;
    Text place;
    std::string start;
    std::string end;
    std::string zone = "UTC";
    std::vector<std::string> languages = {"en"};
    std::string instrument;                 ///< uid of the instrument that the map shows first
    std::vector<std::string> profileActors; ///< uids
    std::string focusFrom;
    std::string focusTo;
    std::string asOf;
    std::string coder;
    std::string licence;
    Text credit;
    Text note;
    std::vector<Era> eras;
};

} // namespace plenary
