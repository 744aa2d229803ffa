// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

// The documents opened last, in the settings of the user. Nothing here looks at the files themselves: a disk or a
// network that sleeps must not keep the window from opening.
namespace plenary
{

struct RecentDocument
{
    QString path;
    QString title; ///< of the summit, as it was read last
};

/// The latest first.
std::vector<RecentDocument> recentDocuments();
void rememberDocument(const RecentDocument& document);
void forgetDocument(const QString& path);

/// The folder of a document as people write it, with “~” for their own.
QString shortFolder(const QString& path);

} // namespace plenary
