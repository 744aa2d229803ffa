// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/bundled.h"

#include "core/base/files.h"
#include "core/io/json_dataset.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <sstream>

namespace plenary
{

QStringList bundledSummits()
{
    return {QStringLiteral("paris-2025")};
}

namespace
{

/// The files of a summit that the program carries, read from within it: nothing is written besides the document.
io::FileSource carried(const QDir& folder)
{
    const auto open = [folder](const std::string& name) -> Result<std::unique_ptr<std::istream>> {
        QFile file(folder.filePath(QString::fromStdString(name)));
        if (!file.open(QIODevice::ReadOnly))
            return nullptr;
        return std::make_unique<std::istringstream>(file.readAll().toStdString());
    };
    const auto size = [folder](const std::string& name) {
        return static_cast<std::uintmax_t>(QFile(folder.filePath(QString::fromStdString(name))).size());
    };
    return {folder.path().toStdString(), open, size};
}

Result<io::FileSource> filesOf(const QString& name)
{
    const QDir source(QStringLiteral(":/datasets/") + name);
    if (!bundledSummits().contains(name) || !source.exists())
        return fail(
            Errc::NotFound,
            PLENARY_TR("core", "There is no bundled summit “%1”: give paris-2025, empty, or a folder of JSON files."),
            {name.toStdString()});
    return carried(source);
}

} // namespace

Result<Document> createFromBundled(const QString& name, const std::filesystem::path& target)
{
    return io::createFromFiles(target, TRY(filesOf(name)));
}

Result<std::vector<Topic>> bundledTopics(const QString& name)
{
    return io::readTopics(TRY(filesOf(name)));
}

namespace
{

/// Whether it is the file that is wrong, and not the disk or somebody who is writing.
bool isDamage(const Error& error)
{
    return error.code == Errc::Corrupt || error.code == Errc::Invalid;
}

/// The damaged copy under another name, with what lies beside it, which may help to save it.
Result<Error> setAside(const std::filesystem::path& path)
{
    const auto aside = files::freeName(path, "damaged");
    std::error_code error;
    for (const char* ending : {"", "-wal", "-journal"})
        if (files::isThere(path.string() + ending) && !error)
            std::filesystem::rename(path.string() + ending, aside.string() + ending, error);
    if (error)
        return std::unexpected(files::cannotWrite(aside, error.value()));
    return Error{Errc::Corrupt,
                 PLENARY_TR("core",
                            "Your copy of the bundled summit could not be read: it was set aside as %1, and a new "
                            "one was made."),
                 {aside.string()}};
}

Result<> makeIfMissing(const std::filesystem::path& path)
{
    if (files::isThere(path))
        return {};
    const auto made = createFromBundled(bundledSummits().front(), path);
    // Another window may have made it at the same moment.
    if (!made && !(made.error().code == Errc::Conflict && files::isThere(path)))
        return std::unexpected(made.error());
    return {};
}

} // namespace

Result<OwnCopy> ownCopy()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    if (!folder.mkpath(QStringLiteral(".")))
        return fail(Errc::Io, PLENARY_TR("core", "The folder %1 cannot be made: check its permissions."),
                    {folder.path().toStdString()});
    OwnCopy own{folder.filePath(QStringLiteral("paris-2025.plenary")), {}};
    const std::filesystem::path path = own.path.toStdString();
    const bool isLeftover = !files::isThere(path) && (files::sizeOf(path.string() + "-wal") > 0 ||
                                                      files::sizeOf(path.string() + "-journal") > 0);
    const auto opened =
        files::isThere(path) ? Document::open(path, OpenMode::ReadOnly) : Result<Document>(fail(Errc::NotFound, ""));
    if (isLeftover || (!opened && isDamage(opened.error())))
        own.remark = TRY(setAside(path));
    TRY(makeIfMissing(path));
    return own;
}

} // namespace plenary
