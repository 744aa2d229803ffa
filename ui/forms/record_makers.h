// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "ui/forms/editor.h"

#include <algorithm>
#include <span>

namespace plenary
{

/// Stands in for what would be made, so that a draft can be checked.
class DraftMaker : public RecordMaker
{
public:
    Result<std::int64_t> named(EntityKind, const std::string& name) override
    {
        const auto known = std::ranges::find(m_names, name);
        const auto place = known - m_names.begin();
        if (known == m_names.end())
            m_names.push_back(name);
        return -1 - place;
    }
    Result<Blob> kept(const std::filesystem::path&) override { return Blob(std::string(64, '0')); }

private:
    std::vector<std::string> m_names;
};

/// Makes it, inside an edit.
class WritingMaker : public RecordMaker
{
public:
    explicit WritingMaker(Writer& writer) : m_writer(writer) {}

    Result<std::int64_t> named(EntityKind kind, const std::string& name) override
    {
        return kind == EntityKind::Tag ? TRY(m_writer.tagNamed(name)).value : TRY(m_writer.coderNamed(name)).value;
    }
    Result<Blob> kept(const std::filesystem::path& file) override
    {
        const auto bytes = TRY(files::readWhole(file, largestFile));
        return m_writer.keep(std::as_bytes(std::span(bytes)));
    }

private:
    static constexpr std::uintmax_t largestFile = 100 << 20;

    Writer& m_writer;
};

} // namespace plenary
