// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/canvas/scene.h"

#include <QColor>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace plenary
{

/// The relative luminance of WCAG 2.1, 0 … 1.
double luminance(QRgb rgb);
/// The contrast of two colours by WCAG 2.1, 1 … 21.
double contrast(QRgb a, QRgb b);

/// How tones look: on a light screen, on a dark one, on paper, on paper without colours. A value.
class Theme
{
public:
    enum class Kind { Light, Dark, Print, Grey };

    static Theme of(Kind kind);
    /// "light", "dark", "print" or "grey"; nothing else is known.
    static std::optional<Kind> kindFromName(const QString& name);

    /// The theme with colours of the data, made darker or lighter until they stand out from the ground; without colours
    /// they stay away.
    Theme dyed(const std::vector<scene::Dye>& dyes) const;

    Kind kind() const { return m_kind; }
    QColor color(scene::Tone tone) const { return m_colors[static_cast<std::size_t>(tone)]; }

private:
    Kind m_kind = Kind::Light;
    std::array<QColor, static_cast<std::size_t>(scene::Tone::Count)> m_colors;
};

} // namespace plenary
