// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/render/support.h"

#include "ui/render/figure_maker.h"

#include <QProcess>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <map>

namespace plenary
{

namespace
{

std::array<int, 3> channels(QRgb pixel)
{
    return {qRed(pixel), qGreen(pixel), qBlue(pixel)};
}

int distance(QRgb a, QRgb b)
{
    const auto x = channels(a);
    const auto y = channels(b);
    int largest = 0;
    for (std::size_t i = 0; i < 3; ++i)
        largest = std::max(largest, std::abs(x[i] - y[i]));
    return largest;
}

/// Whether the pixel is no darker and no lighter than what the other picture has around the place.
bool isBetween(const QImage& image, int x, int y, QRgb pixel, int tolerance, int reach)
{
    std::array<int, 3> low = {255, 255, 255};
    std::array<int, 3> high = {0, 0, 0};
    for (int row = std::max(0, y - reach); row <= std::min(image.height() - 1, y + reach); ++row)
        for (int column = std::max(0, x - reach); column <= std::min(image.width() - 1, x + reach); ++column) {
            const auto found = channels(image.pixel(column, row));
            for (std::size_t i = 0; i < 3; ++i) {
                low[i] = std::min(low[i], found[i]);
                high[i] = std::max(high[i], found[i]);
            }
        }
    const auto own = channels(pixel);
    for (std::size_t i = 0; i < 3; ++i)
        if (own[i] < low[i] - tolerance || own[i] > high[i] + tolerance)
            return false;
    return true;
}

} // namespace

scene::View bundledView()
{
    const auto& bundled = scene::Bundled::get();
    scene::View view = bundled.view();
    view.asOf = bundled.instant("2025-02-13");
    return view;
}

scene::Context bundledContext(double width, double height)
{
    static const FontMeasure measure;
    return {bundledView(), {.measure = measure, .width = width, .height = height}};
}

scene::Scene publishedFigure(scene::ChartKind kind, QSizeF size)
{
    scene::Frame frame;
    frame.product = "Plenary"; // without a version, so that pictures to compare with last
    scene::ChartOptions options;
    options.kind = kind;
    return figureScene(bundledContext(size.width(), size.height()), options, frame);
}

std::optional<QByteArray> outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool done = process.waitForStarted() && process.waitForFinished(120'000);
    const bool good = done && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    EXPECT_TRUE(good) << program.toStdString() << " failed or is not installed (tests/run.sh installs it): "
                      << process.errorString().toStdString() << " " << process.readAllStandardError().toStdString();
    if (!good)
        return std::nullopt;
    return process.readAllStandardOutput();
}

const Theme& light()
{
    static const Theme theme = Theme::of(Theme::Kind::Light);
    return theme;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Difference compare(const QImage& a, const QImage& b, int tolerance, int reach)
{
    Difference result;
    EXPECT_EQ(a.size(), b.size());
    if (a.size() != b.size())
        return result;
    result.pixels = a.width() * a.height();
    result.picture = QImage(a.size(), QImage::Format_RGB32);
    result.picture.fill(Qt::white);
    constexpr int side = 40;
    std::map<std::pair<int, int>, int> tiles;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const int by = distance(a.pixel(x, y), b.pixel(x, y));
            if (by <= tolerance)
                continue;
            ++result.raw;
            const bool explained = reach > 0 && isBetween(b, x, y, a.pixel(x, y), tolerance, reach) &&
                                   isBetween(a, x, y, b.pixel(x, y), tolerance, reach);
            result.picture.setPixel(x, y, explained ? qRgb(255, 210, 160) : qRgb(220, 0, 0));
            if (explained)
                continue;
            ++result.differing;
            result.worstTile = std::max(result.worstTile, ++tiles[{x / side, y / side}]);
        }
    return result;
}

} // namespace plenary
