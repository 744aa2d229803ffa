// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/document.h"

#include <QString>

namespace plenary
{

/// Makes a new document from the bundled summit. The resource itself is never opened.
[[nodiscard]] Result<Document> createFromBundled(const QString& name, const std::filesystem::path& target);

/// Names that createFromBundled knows.
QStringList bundledSummits();

/// The user's own copy of the bundled summit, made on first use in the folder for the user's data.
[[nodiscard]] Result<QString> ownCopy();

} // namespace plenary
