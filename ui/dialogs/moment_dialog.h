// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

namespace plenary
{

/// Asks for a moment as a person types it; nothing when cancelled.
std::optional<TimeSpan> askMoment(const Session& session, QWidget* parent, const QString& title, const QString& hint);

} // namespace plenary
