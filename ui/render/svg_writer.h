// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/canvas/scene.h"
#include "ui/render/theme.h"

#include <QByteArray>

namespace plenary
{

enum class SvgText { Text, Outlines };

/// How an SVG is written, beside its theme.
struct SvgLook
{
    SvgText text = SvgText::Text;
    double zoom = 1;        ///< how many times larger than 1/96 inch a unit of the scene is
    bool onPaper = false;   ///< whether its size is given in millimetres
    QByteArray recipe = {}; ///< JSON kept in <metadata>; empty: none
    /// Part of a page: places can be pointed at and reached by keyboard, name and text are on the page around it.
    bool inPage = false;
    /// For the script of the page, one a place: by which it is found again, and the records behind it.
    struct Place
    {
        QByteArray key, records;
    };
    std::vector<Place> places = {};
};

/// The scene as a standalone SVG 1.1 file: no bitmap but a logo that is one, no scripts, no references outside; parts
/// are named groups, text
/// is text in the bundled font's family (or outlines). Qt's own generator ignores clips and knows no groups, so the
/// file is written here. Same scene, same bytes.
QByteArray toSvg(const scene::Scene& scene, const Theme& theme, const SvgLook& look);
QByteArray toSvg(const scene::Scene& scene, const Theme& theme, SvgText text);

/// A text without what XML 1.0 cannot hold and without marks that turn the reading direction.
QString safeText(const std::string& text);

} // namespace plenary
