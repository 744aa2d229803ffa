// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

namespace plenary
{

/// Asks for a field and a value, and gives it to all of these records of one kind, as one edit; false where it was
/// cancelled.
bool setField(Session& session, const std::vector<Ref>& records, QWidget* parent);

} // namespace plenary
