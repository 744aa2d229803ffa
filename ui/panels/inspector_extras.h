// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

namespace plenary
{

/// What belongs to a record beside its fields, as a part of a page of the inspector: files with their captions and
/// credits, and what an import brought that has no field. Empty where there is nothing.
QString recordExtras(const Session& session, Ref record);

} // namespace plenary
