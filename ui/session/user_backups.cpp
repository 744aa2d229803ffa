// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/user_backups.h"

#include "ui/render/file_path.h"

#include <QStandardPaths>

namespace plenary
{

Backups userBackups()
{
    return Backups(
        FilePath(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/backups"))
            .path());
}

} // namespace plenary
