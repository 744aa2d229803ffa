// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

class QWidget;

namespace plenary
{

/// Takes over what was done in another copy of the document that is open, as one edit; asks for what the two do not
/// agree on. False where nothing came of it, which was told.
bool mergeWith(Session& session, const QString& path, QWidget* parent);

/// Takes back one edit of the history alone, after showing what that changes.
bool takeBackAlone(Session& session, std::int64_t edit, QWidget* parent);

/// Makes a record again what it was after an edit, as one edit; false where it is so already, or cannot be, which is
/// told.
bool restoreRecord(Session& session, Ref record, std::int64_t edit, QWidget* parent);

} // namespace plenary
