// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QString>

#include <vector>

namespace plenary
{

/// A record in which words were found.
struct FoundRecord
{
    scene::Target place; ///< that shows it
    QString kind;        ///< “Event”
    QString name;
    QString snippet; ///< where the words stand, with what is around them; empty where the name has them
};

/// The words of a line of search that are words and not terms of the filter such as `topic:energy`.
std::vector<std::string> wordsToFind(const QString& typed);

/// Records of all kinds in which every word occurs, a few of each kind, names before what else they say. Nothing for
/// fewer than two letters. In very large documents short words are looked for in names alone, so that typing does not
/// wait. GUI thread.
std::vector<FoundRecord> foundRecords(const Session& session, const QString& typed);

/// The part of a text in which the first of these words stands, on one line, cut with “…”; empty where none does.
QString snippetOf(const QString& text, const std::vector<std::string>& words, int length = 90);

} // namespace plenary
