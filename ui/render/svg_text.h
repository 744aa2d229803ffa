// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QString>

// How numbers and outlines are written in SVG; shared by all who write it, so that same shapes are same bytes.
namespace plenary
{

/// At most two decimals, no zeros at the end.
QString svgNumber(double value);

/// The `d` of a path; subpaths are not closed.
QString svgPath(const QPainterPath& path);

} // namespace plenary
