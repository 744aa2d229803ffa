// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/chart.h"
#include "core/scene/figure.h"
#include "ui/render/exporter.h"

namespace plenary
{

/// A chart as a figure for a file: laid out for spec.size, built with words for machines where the file is CSV,
/// written. The one way from a view to a file, for the window and the command line alike.
[[nodiscard]] Result<> exportFigure(const scene::Context& context, const scene::ChartOptions& chart,
                                    const scene::Frame& frame, const ExportSpec& spec);

/// The same figure as a scene.
scene::Scene figureScene(const scene::Context& context, const scene::ChartOptions& chart, const scene::Frame& frame,
                         QSizeF size);

/// The same view in other words: another language, or numbers for machines. Nothing is selected in it.
scene::Context inWords(const scene::Context& context, const Lexicon& words);

/// What stands around a chart in a panel of the window: at most its legend.
scene::Frame panelFrame(scene::Frame::Legend legend);

/// “Plenary 0.1.0”.
std::string productName();

} // namespace plenary
