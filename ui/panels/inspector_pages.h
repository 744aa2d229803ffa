// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QString>

namespace plenary
{

/// The page of the inspector for a place in a chart, as the subset of HTML that Qt renders. Texts of the document are
/// escaped; they cannot bring markup or links of their own.
QString inspectorPage(const Session& session, const scene::Target& target);

/// The page for the events selected together.
QString severalPage(const Session& session);

} // namespace plenary
