// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/render/support.h"
#include "ui/render/painter.h"

#include <QPainter>
#include <QTransform>

#include <gtest/gtest.h>

#include <cmath>

namespace plenary
{

namespace
{

constexpr int around = 150;

/// The pixels painted outside the figure, in the picture of a sheet with the figure in its middle.
struct Outside
{
    int count = 0;
    QPoint first; ///< seen from the figure's corner
};

Outside paintedOutside(const scene::Scene& figure, int slack = 0)
{
    const QSize size(static_cast<int>(std::ceil(figure.width)), static_cast<int>(std::ceil(figure.height)));
    constexpr QRgb sheet = qRgb(1, 254, 3); // no theme has it
    QImage image(size + QSize(2 * around, 2 * around), QImage::Format_RGB32);
    image.fill(sheet);
    QPainter painter(&image);
    painter.translate(around, around);
    paintScene(painter, figure, Theme::of(Theme::Kind::Light));
    painter.end();
    const QRect inside = QRect(QPoint(around, around), size).adjusted(-slack, -slack, slack, slack);
    Outside outside;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (!inside.contains(x, y) && image.pixel(x, y) != sheet && outside.count++ == 0)
                outside.first = QPoint(x - around, y - around);
    return outside;
}

class OutsideTest : public ::testing::TestWithParam<scene::ChartKind>
{
};

TEST_P(OutsideTest, noPixelOutsideTheFigure)
{
    for (const QSizeF size : {QSizeF(1600, 900), QSizeF(1200, 900), QSizeF(680, 454), QSizeF(600, 1200)}) {
        const auto found = paintedOutside(publishedFigure(GetParam(), size));
        EXPECT_EQ(found.count, 0) << "first at " << found.first.x() << ", " << found.first.y() << " of " << size.width()
                                  << " x " << size.height();
    }
}

TEST_P(OutsideTest, noPixelOutsideTheBareChart)
{
    for (const QSizeF size : {QSizeF(1600, 400), QSizeF(700, 480), QSizeF(420, 420)}) {
        scene::ChartOptions options;
        options.kind = GetParam();
        const auto chart =
            buildChart(bundledContext(size.width(), size.height()), scene::Bundled::get().world(), options);
        const auto found = paintedOutside(chart);
        EXPECT_EQ(found.count, 0) << "first at " << found.first.x() << ", " << found.first.y() << " of " << size.width()
                                  << " x " << size.height();
    }
}

/// The box of the letters of a label in the bundled font.
QRectF boxOf(const scene::Label& label)
{
    const double width = FontMeasure().width(label.text, label.font);
    const double left = label.align == scene::Align::Left     ? label.at.x
                        : label.align == scene::Align::Centre ? label.at.x - width / 2
                                                              : label.at.x - width;
    const QRectF level(left, label.at.y - 0.73 * label.font.size, width, 0.93 * label.font.size);
    QTransform turn;
    turn.translate(label.at.x, label.at.y).rotate(-label.degrees).translate(-label.at.x, -label.at.y);
    return turn.mapRect(level);
}

TEST_P(OutsideTest, labelsNeverMeetInTheRealFont)
{
    for (const QSizeF size : {QSizeF(1600, 900), QSizeF(1200, 900), QSizeF(680, 454)}) {
        const auto figure = publishedFigure(GetParam(), size);
        std::vector<scene::Label> labels;
        for (const auto& item : figure.items)
            if (const auto* label = std::get_if<scene::Label>(&item.shape))
                labels.push_back(*label);
        int meetings = 0;
        std::string example;
        for (std::size_t i = 0; i < labels.size(); ++i)
            for (std::size_t j = i + 1; j < labels.size(); ++j) {
                const QRectF common = boxOf(labels[i]) & boxOf(labels[j]);
                if (common.width() > 0.5 && common.height() > 0.5 && meetings++ == 0)
                    example = "“" + labels[i].text + "” meets “" + labels[j].text + "”";
            }
        EXPECT_EQ(meetings, 0) << example << " at " << size.width() << " x " << size.height();
    }
}

INSTANTIATE_TEST_SUITE_P(AllCharts, OutsideTest, ::testing::ValuesIn(everyChart),
                         [](const auto& test) { return std::string(keyOf(test.param)); });

/// Strokes along the cut edge may stick out by half their width and their mitre, never more.
TEST(OutsideMapTest, noPixelOutsideAZoomedMap)
{
    for (const double zoom : {1.0, 2.5, 12.0, 300.0}) {
        scene::ChartOptions options;
        options.kind = scene::ChartKind::Map;
        options.map.view = {0.1, 0.9, zoom};
        const auto found =
            paintedOutside(buildChart(bundledContext(800, 500), scene::Bundled::get().world(), options), 2);
        EXPECT_EQ(found.count, 0) << "zoom " << zoom << ", first at " << found.first.x() << ", " << found.first.y();
    }
}

TEST(OutsideTimelineTest, noPixelOutsideAnySpan)
{
    const auto& bundled = scene::Bundled::get();
    for (const auto& [from, to] : {std::pair{"2025-02-11T10:00+01:00", "2025-02-11T12:00+01:00"},
                                   {"2025-02-01", "2025-03-01"},
                                   {"1900", "2100"},
                                   {"2025-02-11T10:50+01:00", "2025-02-11T10:51+01:00"}}) {
        scene::ChartOptions options;
        options.timeline.from = bundled.instant(from);
        options.timeline.to = bundled.instant(to);
        const auto found = paintedOutside(buildChart(bundledContext(900, 420), bundled.world(), options));
        EXPECT_EQ(found.count, 0) << from << ", first at " << found.first.x() << ", " << found.first.y();
    }
}

} // namespace

} // namespace plenary
