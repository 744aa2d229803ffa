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
    return exportScene(figureScene(inWords(context, words), chart, frame, spec.size.logical), spec);
}

scene::Context inWords(const scene::Context& context, const Lexicon& words)
{
    return {.data = context.data,
            .selection = context.selection,
            .words = words,
            .measure = context.measure,
            .titles = context.titles,
            .zone = context.zone,
            .asOf = context.asOf,
            .width = context.width,
            .height = context.height,
            .countSpokenFor = context.countSpokenFor};
}

scene::Frame panelFrame(scene::Frame::Legend legend)
{
    return {.heading = false,
            .notes = false,
            .legend = legend,
            .margin = legend == scene::Frame::Legend::None ? 4.0 : 8.0,
            .title = {},
            .product = {}};
}

std::string productName()
{
    return "Plenary " PLENARY_VERSION;
}

} // namespace plenary
