// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/entities.h"
#include "core/model/field.h"

// Sources, their passages, what is attached to records. One line a field.
// clang-format off
namespace plenary
{

template <>
struct Record<Source>
{
    static constexpr EntityKind kind = EntityKind::Source;
    static constexpr const char *table = "source", *plural = "sources", *file = "sources.json";
    static constexpr bool proven = false;
    static constexpr auto fields = std::tuple{
        Field{"publisher", PLENARY_TR("core", "Publisher"), PLENARY_TR("core", "Who published it"), &Source::publisher, Required | Searched},
        Field{"title", PLENARY_TR("core", "Title"), PLENARY_TR("core", "Title as printed"), &Source::title, Required | Searched},
        Field{"title_is_descriptive", PLENARY_TR("core", "Title set from the content"), PLENARY_TR("core", "The title was set from the content, not read on the page"), &Source::titleIsDescriptive, Required},
        Field{"kind", PLENARY_TR("core", "Kind"), PLENARY_TR("core", "What sort of source it is"), &Source::kind},
        Field{"authors", PLENARY_TR("core", "Authors"), PLENARY_TR("core", "Who wrote or spoke it"), &Source::authors, Searched},
        Field{"url", PLENARY_TR("core", "Address"), PLENARY_TR("core", "Where it can be read"), &Source::url},
        Field{"language", PLENARY_TR("core", "Language"), PLENARY_TR("core", "Language it is in"), &Source::language, Required | Language},
        Field{"date", PLENARY_TR("core", "Published"), PLENARY_TR("core", "When it was published"), &Source::date},
        Field{"accessed", PLENARY_TR("core", "Read"), PLENARY_TR("core", "Day it was read"), &Source::accessed},
        Field{"text", PLENARY_TR("core", "Captured text"), PLENARY_TR("core", "The text as it was read"), &Source::text},
        Field{"original", PLENARY_TR("core", "Captured original"), PLENARY_TR("core", "The file the text was taken from"), &Source::original},
        Field{"note", PLENARY_TR("core", "Note"), "", &Source::note, Long}};
};

template <>
struct Record<Passage>
{
    static constexpr EntityKind kind = EntityKind::Passage;
    static constexpr const char *table = "evidence", *plural = "passages", *file = "passages.json";
    static constexpr bool proven = false;
    static constexpr auto fields = std::tuple{
        Field{"source", PLENARY_TR("core", "Source"), "", &Passage::source, Required},
        Field{"fragment", PLENARY_TR("core", "Passage"), PLENARY_TR("core", "The exact words; empty: the source as a whole"), &Passage::fragment, Searched | Long},
        Field{"language", PLENARY_TR("core", "Language"), "", &Passage::language, Language},
        Field{"from", PLENARY_TR("core", "First character"), PLENARY_TR("core", "Of the captured text"), &Passage::from, 0, {0, unlimited}},
        Field{"to", PLENARY_TR("core", "Behind the last character"), PLENARY_TR("core", "Of the captured text"), &Passage::to, 0, {0, unlimited}}};
};

template <>
struct Record<Attachment>
{
    static constexpr EntityKind kind = EntityKind::Attachment;
    static constexpr const char *table = "attachment", *plural = "attachments", *file = "attachments.json";
    static constexpr bool proven = false;
    static constexpr auto fields = std::tuple{
        Field{"of", PLENARY_TR("core", "Belongs to"), "", &Attachment::of, Required},
        Field{"file", PLENARY_TR("core", "File"), "", &Attachment::file, Required},
        Field{"media_type", PLENARY_TR("core", "Media type"), PLENARY_TR("core", "Like image/png"), &Attachment::mediaType, Required},
        Field{"caption", PLENARY_TR("core", "Caption"), "", &Attachment::caption},
        Field{"credit", PLENARY_TR("core", "Credit"), PLENARY_TR("core", "Whose picture it is"), &Attachment::credit},
        Field{"alt", PLENARY_TR("core", "Description"), PLENARY_TR("core", "For those who do not see it"), &Attachment::altText}};
};

template <>
struct Record<Attribute>
{
    static constexpr EntityKind kind = EntityKind::Attribute;
    static constexpr const char *table = "attribute", *plural = "attributes", *file = "attributes.json";
    static constexpr bool proven = false;
    static constexpr auto fields = std::tuple{
        Field{"of", PLENARY_TR("core", "Belongs to"), "", &Attribute::of, Required},
        Field{"name", PLENARY_TR("core", "Name"), "", &Attribute::name, Required},
        Field{"type", PLENARY_TR("core", "Type"), "", &Attribute::type},
        Field{"value", PLENARY_TR("core", "Value"), "", &Attribute::value}};
};

} // namespace plenary
// clang-format on
