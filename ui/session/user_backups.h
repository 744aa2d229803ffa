// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backups.h"

namespace plenary
{

/// In the folder for the user's data.
Backups userBackups();

} // namespace plenary
