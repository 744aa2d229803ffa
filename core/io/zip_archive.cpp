// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/zip_archive.h"

#include <zip.h>

namespace plenary::io
{

namespace
{

std::unexpected<Error> damaged(const std::string& name)
{
    return fail(Errc::Invalid, PLENARY_TR("core", "%1 is damaged: fetch it again, or save it anew."), {name});
}

} // namespace

void ZipArchive::Discard::operator()(zip* archive) const
{
    zip_discard(archive);
}

Result<ZipArchive> ZipArchive::open(std::string bytes, const std::string& name)
{
    auto kept = std::make_unique<std::string>(std::move(bytes));
    auto* source = zip_source_buffer_create(kept->data(), kept->size(), 0, nullptr);
    if (!source)
        return damaged(name);
    auto* archive = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (!archive) {
        zip_source_free(source);
        return damaged(name);
    }
    return ZipArchive(std::move(kept), std::unique_ptr<zip, Discard>(archive), name);
}

Result<std::optional<std::string>> ZipArchive::read(const std::string& file, std::size_t most) const
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat(m_archive.get(), file.c_str(), 0, &stat) != 0)
        return std::nullopt;
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return fail(Errc::Invalid, PLENARY_TR("core", "%1 is protected by a password: save it without one."), {m_name});
    const auto tooLong = [&] {
        return fail(Errc::Invalid, PLENARY_TR("core", "%1 has more than %2 MB of text: give the part that is quoted."),
                    {m_name, std::to_string(most >> 20)});
    };
    if ((stat.valid & ZIP_STAT_SIZE) != 0 && stat.size > most)
        return tooLong();
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> opened(zip_fopen(m_archive.get(), file.c_str(), 0),
                                                                    &zip_fclose);
    if (!opened)
        return damaged(m_name);
    std::string contents, part(1 << 16, '\0');
    while (true) { // the size that the archive tells may be another one
        const auto count = zip_fread(opened.get(), part.data(), part.size());
        if (count < 0)
            return damaged(m_name);
        if (count == 0)
            return contents;
        contents.append(part, 0, static_cast<std::size_t>(count));
        if (contents.size() > most)
            return tooLong();
    }
}

} // namespace plenary::io
