// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/theme.h"

#include <QIcon>

class QApplication;

namespace plenary
{

/// Gives the whole program the look of a theme: palette, fonts, controls.
void applyStyle(QApplication& application, const Theme& theme);

/// A bundled line icon in the ink of the theme.
QIcon icon(const char* name, const Theme& theme);

/// The icon of the program.
QIcon programIcon();

} // namespace plenary
