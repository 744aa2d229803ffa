// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/bundled.h"

#include "core/io/json_dataset.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace plenary
{

QStringList bundledSummits()
{
    return {QStringLiteral("paris-2025")};
}

Result<Document> createFromBundled(const QString& name, const std::filesystem::path& target)
{
    const QDir source(QStringLiteral(":/datasets/") + name);
    if (!bundledSummits().contains(name) || !source.exists())
        return fail(
            Errc::NotFound,
            PLENARY_TR("core", "There is no bundled summit “%1”: give paris-2025, empty, or a folder of JSON files."),
            {name.toStdString()});
    const QTemporaryDir folder;
    if (!folder.isValid())
        return fail(Errc::Io, PLENARY_TR("core", "There is no room for temporary files: free some space in %1."),
                    {QDir::tempPath().toStdString()});
    for (const auto& file : source.entryList(QDir::Files))
        if (!QFile::copy(source.filePath(file), folder.filePath(file)))
            return fail(Errc::Io, PLENARY_TR("core", "There is no room for temporary files: free some space in %1."),
                        {QDir::tempPath().toStdString()});
    return io::createFromFolder(target, folder.path().toStdString());
}

Result<QString> ownCopy()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    if (!folder.mkpath(QStringLiteral(".")))
        return fail(Errc::Io, PLENARY_TR("core", "The folder %1 cannot be made: check its permissions."),
                    {folder.path().toStdString()});
    const QString path = folder.filePath(QStringLiteral("paris-2025.plenary"));
    if (!QFile::exists(path))
        (void)TRY(createFromBundled(bundledSummits().front(), path.toStdString()));
    return path;
}

} // namespace plenary
