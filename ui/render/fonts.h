// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/canvas/scene.h"

#include <QFont>

namespace plenary
{

/// Loads the bundled fonts once and makes their order in files fixed; needs a QGuiApplication. Every picture uses them, so that it looks alike everywhere.
void loadFonts();
/// The family of the bundled font.
QString fontFamily();
/// The size in whole pixels: fonts with fractions look different on every kind of paint device.
int pixelsOf(scene::Font font);
/// A font of the bundled family in pixels.
QFont fontOf(scene::Font font);

/// Widths from the bundled font, without hinting, so that layouts do not depend on screen or resolution. Remembers
/// what it measured; for use from one thread.
class FontMeasure : public scene::TextMeasure
{
public:
    double width(std::string_view text, scene::Font font) const override;
    std::size_t fitting(std::string_view text, scene::Font font, double room) const override;
};

} // namespace plenary
