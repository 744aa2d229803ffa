// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/figure.h"

#include "ui/render/world.h"

namespace plenary
{

scene::Scene figureScene(const scene::Context& context, const scene::ChartOptions& chart, const scene::Frame& frame,
                         QSizeF size)
{
    scene::Context sized = context;
    sized.width = size.width();
    sized.height = size.height();
    return scene::composeFigure(
        sized, frame, [&](const scene::Context& inner) { return scene::buildChart(inner, bundledWorld().map, chart); });
}

Result<> exportFigure(const scene::Context& context, const scene::ChartOptions& chart, const scene::Frame& frame,
                      const ExportSpec& spec)
{
    if (chart.kind == scene::ChartKind::Map && bundledWorld().problem)
        return std::unexpected(*bundledWorld().problem);
    if (spec.format != Format::Csv)
        return exportScene(figureScene(context, chart, frame, spec.size.logical), spec);
    const MachineLexicon words(context.words);
    const scene::Context plain{.data = context.data,
                               .selection = context.selection,
                               .words = words,
                               .measure = context.measure,
                               .titles = context.titles,
                               .zone = context.zone,
                               .asOf = context.asOf,
                               .countSpokenFor = context.countSpokenFor};
    return exportScene(figureScene(plain, chart, frame, spec.size.logical), spec);
}

std::string productName()
{
    return "Plenary " PLENARY_VERSION;
}

} // namespace plenary
