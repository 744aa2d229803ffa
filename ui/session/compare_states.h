// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QString>

#include <vector>

namespace plenary
{

/// Shows the stances of a group of actors side by side: a profile of up to six, a matrix of more. Those without a
/// statement in view are left out. Answers what was done, in a sentence.
QString compareStances(Session& session, const std::vector<Row>& actors);

/// States that the legend of the map shows now, in the order of the document.
std::vector<Row> statesShown(const Session& session);

} // namespace plenary
