// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QString>
#include <QUrl>

#include <optional>

class QWidget;

// Files kept in a document, as links of the inspector.
namespace plenary
{

struct KeptFile
{
    Blob contents;
    QString name; ///< proposed where it is saved
};

/// The address of a link that leads to a kept file.
QString keptFileAddress(const Blob& contents, const QString& name);
/// What such an address stands for; nothing for others.
std::optional<KeptFile> keptFileOf(const QUrl& address);

/// A name for a file of a media type, such as “attachment.png”.
QString keptFileName(const QString& stem, const std::string& mediaType);

/// Asks where to save a kept file, and saves it there; what goes wrong is told by the session.
void saveKeptFile(Session& session, const KeptFile& file, QWidget* parent);

} // namespace plenary
