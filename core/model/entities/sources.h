// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/model/ids.h"
#include "core/model/kinds.h"
#include "core/model/values.h"

#include <optional>
#include <string>
#include <vector>

// Sources, their passages, and what is attached to records.
namespace plenary
{

struct Source
{
    SourceId id;
    std::string uid;
    std::string publisher;
    std::string title;
    bool titleIsDescriptive = false; ///< the title was set from the content, not read on the page
    Url url;
    std::string language;
    Edtf date;
    Edtf accessed;
    Text note;
    SourceKind kind = SourceKind::Unknown;
    std::vector<std::string> authors = {};
    Blob text = {};     ///< captured text, UTF-8
    Blob original = {}; ///< the file it was taken from
};

/// A passage of a source; what it supports stands in links to records.
struct Passage
{
    PassageId id;
    std::string uid;
    SourceId source;
    std::string fragment; ///< empty: the source as a whole
    std::string language;
    std::optional<std::int64_t> from; ///< characters of the captured text
    std::optional<std::int64_t> to;
};

/// A passage of a source that supports a record; `quote` is empty when the source is cited as a whole.
struct Evidence
{
    SourceId source;
    std::string quote;
    std::string language;
    Text note;

    bool operator==(const Evidence&) const = default;
};

/// A picture or another file that goes with a record.
struct Attachment
{
    AttachmentId id;
    std::string uid;
    Ref of;
    Blob file;
    std::string mediaType;
    Text caption;
    std::string credit;
    Text altText;
};

/// What an import brought that has no field of its own.
struct Attribute
{
    AttributeId id;
    std::string uid;
    Ref of;
    std::string name;
    AttributeType type = AttributeType::Text;
    std::string value;
};

} // namespace plenary
