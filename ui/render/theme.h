// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/canvas/tone.h"

#include <QColor>
#include <QString>

#include <array>
#include <optional>

namespace plenary
{

/// How tones look: on a light screen, on a dark one, on paper, on paper without colours. A value.
class Theme
{
public:
    enum class Kind { Light, Dark, Print, Grey };

    static Theme of(Kind kind);
    /// "light", "dark", "print" or "grey"; nothing else is known.
    static std::optional<Kind> kindFromName(const QString& name);

    Kind kind() const { return m_kind; }
    QColor color(scene::Tone tone) const { return m_colors[static_cast<std::size_t>(tone)]; }

private:
    Kind m_kind = Kind::Light;
    std::array<QColor, static_cast<std::size_t>(scene::Tone::Count)> m_colors;
};

} // namespace plenary
