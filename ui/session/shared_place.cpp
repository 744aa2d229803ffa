// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/shared_place.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace plenary
{

namespace
{

bool isOfSynchroniser(const QString& folder)
{
    static const std::array names{
        QStringLiteral("dropbox"),      QStringLiteral("onedrive"),  QStringLiteral("google drive"),
        QStringLiteral("googledrive"),  QStringLiteral("nextcloud"), QStringLiteral("owncloud"),
        QStringLiteral("icloud drive"), QStringLiteral("icloud~"),   QStringLiteral("pcloud"),
        QStringLiteral("kdrive"),       QStringLiteral("seafile"),   QStringLiteral("megasync")};
    const QString name = QFileInfo(folder).fileName().toLower();
    return std::ranges::any_of(names, [&](const QString& known) { return name.startsWith(known); });
}

bool hasMarks(const QDir& folder)
{
    static const QStringList marks{QStringLiteral(".dropbox"),          QStringLiteral(".dropbox.cache"),
                                   QStringLiteral(".stfolder"),         QStringLiteral(".sync_*.db"),
                                   QStringLiteral("._sync_*.db"),       QStringLiteral(".owncloudsync.log"),
                                   QStringLiteral(".nextcloudsync.log")};
    return !folder.entryList(marks, QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System).isEmpty();
}

} // namespace

bool isNetwork(const QByteArray& fileSystem)
{
    static const std::array types{"nfs",           "nfs4",
                                  "cifs",          "smb3",
                                  "smbfs",         "fuse.sshfs",
                                  "fuse.davfs",    "davfs",
                                  "fuse.rclone",   "fuse.gvfsd-fuse",
                                  "afs",           "9p",
                                  "ncpfs",         "fuse.s3fs",
                                  "ceph",          "glusterfs",
                                  "fuse.glusterfs"};
    return std::ranges::any_of(types, [&](const char* type) { return fileSystem == type; });
}

SharedPlace sharedPlace(const QString& file)
{
    QDir folder = QFileInfo(QFileInfo(file).canonicalFilePath()).dir();
    if (isNetwork(QStorageInfo(folder).fileSystemType()))
        return SharedPlace::Network;
    for (;;) {
        if (isOfSynchroniser(folder.path()) || hasMarks(folder))
            return SharedPlace::Synchronised;
        if (!folder.cdUp())
            return SharedPlace::None;
    }
}

} // namespace plenary
