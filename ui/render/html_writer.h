// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/lexicon.h"
#include "ui/render/svg_writer.h"

namespace plenary
{

/// The figure as one page that needs nothing else: the picture with details on hover and by keyboard, its alternative
/// text and its table. It loads nothing and runs no script but its own, which the page's policy names by hash.
QByteArray toHtml(const scene::Scene& figure, const Theme& theme, const SvgLook& look, const Lexicon* words);

} // namespace plenary
