// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QStringList>

class QMimeData;

namespace plenary
{

/// The cells of a table in a clipboard, as spreadsheets put it there: its HTML, else lines with tabs. Empty where there
/// is none of two lines.
std::vector<QStringList> tableIn(const QMimeData& clipboard);

/// Adds a record a row, as one edit; the first row names the fields, by their names in the reader's language or their
/// keys. Each cell is read as if it were typed into the form; lists have “;” between their parts. Yields how many.
/// Errors name row and column, and nothing is added.
[[nodiscard]] Result<int> addRows(Session& session, EntityKind kind, const std::vector<QStringList>& table);

} // namespace plenary
