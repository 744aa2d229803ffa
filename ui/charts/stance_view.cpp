// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/views.h"

#include "ui/render/figure.h"

namespace plenary
{

StanceView::StanceView(Session& session, QWidget* parent)
    : ChartView(session, Change::AsOf | Change::Stances | Change::Counting, parent)
{
}

scene::ChartOptions StanceView::chartOptions() const
{
    scene::ChartOptions options;
    options.kind = session().stanceChart();
    options.stances = session().stances();
    return options;
}

scene::Scene StanceView::build(double width, double height) const
{
    return figureScene(session().context(width, height), chartOptions(), panelFrame(scene::Frame::Legend::Bottom),
                       {width, height});
}

} // namespace plenary
