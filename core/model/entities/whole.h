// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/model/ids.h"
#include "core/model/kinds.h"
#include "core/model/values.h"

#include <optional>
#include <string>
#include <vector>

// The summit as a whole, eras, tags, coders.
namespace plenary
{

/// A named part of time that the timeline shows as a band.
struct Era
{
    EraId id;
    std::string uid;
    Text name;
    Edtf when;

    bool operator==(const Era&) const = default;
};

/// A word that events are marked with.
struct Tag
{
    TagId id;
    std::string uid;
    Text name;
};

/// Who read the sources and set the stances.
struct Coder
{
    CoderId id;
    std::string uid;
    std::string name;
    Text note = {};
};

/// What the document as a whole says of itself; there is one.
struct Summit
{
    SummitId id;
    std::string uid;
    Text title;
    Text subtitle;
    Text place;
    Edtf start;
    Edtf end;
    std::string zone = "UTC";
    std::vector<std::string> languages = {"en"};
    std::string instrument;                 ///< uid of the instrument that the map shows first
    std::vector<std::string> profileActors; ///< uids
    Edtf focus;                             ///< an interval
    Edtf asOf;
    std::string coder; ///< uid
    std::string licence;
    Text credit;
    Text note;
};

} // namespace plenary
