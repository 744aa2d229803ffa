// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace plenary
{

/// Where a file lies that others may change at the same time without anybody noticing.
enum class SharedPlace { None, Network, Synchronised };

/// By the type of its file system, else by what programs that synchronise leave in the folders above it (Dropbox,
/// Nextcloud, ownCloud, Syncthing, OneDrive, Google Drive, iCloud), or by their names. Asks the disk; of a network that
/// is gone it may take long.
SharedPlace sharedPlace(const QString& file);

/// Whether a type of file systems, as the system names it, lies behind a network.
bool isNetwork(const QByteArray& fileSystem);

} // namespace plenary
