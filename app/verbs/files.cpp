// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/files.h"

#include "app/output.h"
#include "core/base/new_file.h"
#include "ui/render/figure_maker.h"

#include <unistd.h>

namespace plenary::cli
{

Progress terminalProgress()
{
    if (!::isatty(2))
        return {};
    return [last = -1](double share) mutable {
        const int percent = static_cast<int>(share * 100);
        if (percent != last)
            showPercent(percent);
        last = percent;
        return true;
    };
}

Result<Document> openDocument(const std::string& file, OpenMode mode)
{
    CommandFiles files;
    files.readsDocument(file);
    TRY(files.writesStdout());
    auto document = TRY(Document::open(file, mode, terminalProgress()));
    for (const auto& remark : document.remarks())
        complain(remark.message());
    return document;
}

void tidyFolderOf(const std::string& out)
{
    const auto folder = std::filesystem::path(out).parent_path();
    NewFile::removeAbandoned(folder.empty() ? std::filesystem::path(".") : folder);
}

Result<> writesFigure(CommandFiles& files, const scene::Recipe& recipe, const std::string& out,
                      const std::string& proofs)
{
    for (const auto& file : filesOf(recipe, out))
        TRY(files.writes(file.path()));
    return proofs.empty() ? Result<>() : files.writes(proofs);
}

} // namespace plenary::cli
