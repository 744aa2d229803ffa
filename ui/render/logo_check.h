// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace plenary
{

/// Why an SVG cannot become a logo.
struct LogoFault
{
    enum class Kind {
        None,
        Damaged, ///< no SVG, or one that cannot be read
        Foreign, ///< has something that would be drawn in another way than meant
        TooMuch, ///< would take more time or memory than a logo is worth
    };
    Kind kind = Kind::None;
    QString element = {}; ///< of Foreign
};

/// Looks through an SVG of any origin before a renderer sees it. Takes time in proportion to its size, and what passes
/// takes the renderer a bounded time: elements are counted as often as they are used, by their size.
LogoFault checkLogo(const QByteArray& svg);

} // namespace plenary
