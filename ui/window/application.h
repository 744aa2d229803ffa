// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace plenary
{

/// Opens the window on the file named on the command line, else on the user's own copy of the bundled summit, and
/// runs until it is closed.
int runWindow(QApplication& application);

} // namespace plenary
