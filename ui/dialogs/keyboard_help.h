// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace plenary
{

/// Shows what the keys of the window do, until it is closed.
void showKeyboardHelp(QWidget* window);

} // namespace plenary
