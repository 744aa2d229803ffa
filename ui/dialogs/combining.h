// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

namespace plenary
{

/// Asks which of two records stays, and makes one of them, as one edit; false where it was cancelled or refused, which
/// is told.
bool combineRecords(Session& session, Ref first, Ref second, QWidget* parent);

} // namespace plenary
