// SPDX-License-Identifier: GPL-3.0-or-later
// What any frame of a chart costs at least: a cleared picture, 2,000 rectangles and 200 labels drawn anew.
#include "tests/bench/support.h"

#include <QFont>
#include <QImage>
#include <QPainter>

namespace plenary::bench
{

namespace
{

void frameFloor(benchmark::State& state)
{
    QImage picture(1600, 900, QImage::Format_RGB32);
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(13);
    Frames frames(state);
    int turn = 0;
    for (auto _ : state)
        frames.time([&] {
            ++turn;
            picture.fill(Qt::white);
            QPainter painter(&picture);
            for (int i = 0; i < 2000; ++i)
                painter.fillRect(i * 37 % 1560, i * 53 % 875, 40, 25, QColor(47, 93, 168, 60 + i % 100));
            painter.setFont(font);
            for (int i = 0; i < 200; ++i)
                painter.drawText(i % 10 * 160, 20 + i / 10 * 44,
                                 QStringLiteral("Label %1 of turn %2").arg(i).arg(turn));
        });
}
BENCHMARK(frameFloor)->Name("FrameFloor")->Unit(benchmark::kMillisecond);

} // namespace

} // namespace plenary::bench
