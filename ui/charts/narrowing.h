// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/canvas/scene.h"
#include "ui/session/session.h"

#include <QMenu>

namespace plenary
{

/// Adds to the context menu of a place what narrows the view to it: “Only France” for an actor or topic it stands for,
/// “As of here” for the event, and the way back where a filter is set. GUI thread; the session outlives the menu.
void addNarrowing(QMenu& menu, Session& session, const scene::Hit* place);

/// “As of Tue 11 Feb 2025, 10:50”: lets the as-of date be this instant.
void addAsOfHere(QMenu& menu, Session& session, Instant at);

} // namespace plenary
