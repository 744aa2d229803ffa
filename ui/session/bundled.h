// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/document.h"

#include <QString>

#include <optional>

namespace plenary
{

/// Makes a new document from the bundled summit. The resource itself is never opened.
[[nodiscard]] Result<Document> createFromBundled(const QString& name, const std::filesystem::path& target);

/// The topics of a bundled summit, read without making a document.
[[nodiscard]] Result<std::vector<Topic>> bundledTopics(const QString& name);

/// Names that createFromBundled knows.
QStringList bundledSummits();

struct OwnCopy
{
    QString path;
    std::optional<Error> remark; ///< what a person should hear about it
};

/// The user's own copy of the bundled summit, made on first use in the folder for the user's data. One that cannot be
/// read any more is set aside under another name, and a new one made.
[[nodiscard]] Result<OwnCopy> ownCopy();

} // namespace plenary
