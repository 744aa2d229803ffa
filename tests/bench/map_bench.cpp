// SPDX-License-Identifier: GPL-3.0-or-later
// What the signatory map costs at 1600×900, beside FrameFloor: the first picture from the bytes of the world, a frame
// of zooming from geometry to pixels, new colours for the same shapes, and pointing at a country.
#include "core/scene/map/map.h"
#include "tests/bench/support.h"
#include "tests/support/bundled.h"
#include "ui/render/fonts.h"
#include "ui/render/painter.h"
#include "ui/render/terrain.h"

#include <QFile>
#include <QImage>
#include <QPainter>

#include <cmath>

namespace plenary::bench
{

namespace
{

const QSize size(1600, 900);

const Theme& theme()
{
    static const Theme light = Theme::of(Theme::Kind::Light);
    return light;
}

scene::Scene mapScene(const geo::WorldMap& world, const geo::View& view, Instant asOf = distantFuture)
{
    static const FontMeasure measure;
    auto context = scene::Bundled::get().context(measure, size.width(), size.height());
    context.asOf = asOf;
    scene::MapOptions options;
    options.view = view;
    return scene::buildMap(context, world, options);
}

/// As the window does it, layer by layer.
void paint(QImage& picture, Terrain& terrain, const scene::Scene& scene)
{
    picture.fill(theme().color(scene::Tone::Panel));
    QPainter painter(&picture);
    for (std::size_t i = 0; i < scene::layerCount; ++i) {
        const auto layer = static_cast<scene::Layer>(i);
        if (layer == scene::Layer::Ground)
            terrain.paint(painter, scene, theme());
        paintLayerAround(painter, scene, theme(), layer);
    }
}

void mapFirstPaint(benchmark::State& state)
{
    QFile file(QStringLiteral(PLENARY_RESOURCES "/map/world-50m.bin"));
    if (!file.open(QIODevice::ReadOnly))
        return state.SkipWithError("no map");
    const QByteArray bytes = file.readAll();
    QImage picture(size, QImage::Format_RGB32);
    (void)scene::Bundled::get();
    Frames frames(state);
    for (auto _ : state)
        frames.time([&] {
            const auto world = geo::WorldMap::parse(
                std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
            Terrain terrain;
            paint(picture, terrain, mapScene(*world, {}));
        });
}
BENCHMARK(mapFirstPaint)->Name("MapFirstPaint")->Unit(benchmark::kMillisecond);

void zoomFrames(benchmark::State& state, geo::Projection projection)
{
    const auto& world = scene::Bundled::get().world();
    QImage picture(size, QImage::Format_RGB32);
    Terrain terrain;
    Frames frames(state);
    int turn = 0;
    for (auto _ : state) {
        // In to Paris and out again, in steps of a wheel.
        const int step = turn++ % 40;
        geo::View view;
        view.projection = projection;
        view.zoom = std::pow(1.1, step < 20 ? step : 40 - step);
        view.turned = {2.35 + turn * 3.0, 48.9};
        if (projection != geo::Projection::Globe) {
            view.centreX = 0.03 * (1 - 1 / view.zoom);
            view.centreY = 0.92 * (1 - 1 / view.zoom);
        }
        frames.time([&] { paint(picture, terrain, mapScene(world, view)); });
    }
}
void mapZoomFrame(benchmark::State& state)
{
    zoomFrames(state, geo::Projection::EqualEarth);
}
BENCHMARK(mapZoomFrame)->Name("MapZoomFrame")->Unit(benchmark::kMillisecond);
void mapTurnGlobe(benchmark::State& state)
{
    zoomFrames(state, geo::Projection::Globe);
}
BENCHMARK(mapTurnGlobe)->Name("MapTurnGlobe")->Unit(benchmark::kMillisecond);

/// The same shapes in the colours of another date.
void mapRecolour(benchmark::State& state)
{
    const auto& bundled = scene::Bundled::get();
    const scene::Scene scenes[] = {mapScene(bundled.world(), {}),
                                   mapScene(bundled.world(), {}, bundled.instant("2025-02-10"))};
    Terrain terrain;
    terrain.setShapes(scenes[0], 1);
    Frames frames(state);
    std::size_t turn = 0;
    for (auto _ : state)
        frames.time([&] { benchmark::DoNotOptimize(terrain.recolour(scenes[++turn % 2], theme()).constBits()); });
}
BENCHMARK(mapRecolour)->Name("MapRecolour")->Unit(benchmark::kMillisecond);

/// Scene, classes, table and pixels for another date.
void mapAsOfFrame(benchmark::State& state)
{
    const auto& bundled = scene::Bundled::get();
    QImage picture(size, QImage::Format_RGB32);
    Terrain terrain;
    const Instant dates[] = {bundled.instant("2025-02-10"), bundled.instant("2025-02-12")};
    Frames frames(state);
    std::size_t turn = 0;
    for (auto _ : state)
        frames.time([&] { paint(picture, terrain, mapScene(bundled.world(), {}, dates[++turn % 2])); });
}
BENCHMARK(mapAsOfFrame)->Name("MapAsOfFrame")->Unit(benchmark::kMillisecond);

/// Which country lies under the pointer, and its outline drawn anew into the buffer of the pointer's layer.
void mapHover(benchmark::State& state)
{
    const scene::Scene scene = mapScene(scene::Bundled::get().world(), {});
    QImage pointer(size, QImage::Format_ARGB32_Premultiplied);
    Frames frames(state);
    int turn = 0;
    for (auto _ : state) {
        ++turn;
        const scene::Point at{80.0 + turn * 37 % 1440, 120.0 + turn * 23 % 640};
        frames.time([&] {
            const scene::Hit* hit = scene.hitAt(at);
            pointer.fill(Qt::transparent);
            if (!hit)
                return;
            QPainter painter(&pointer);
            scene::Scene over;
            over.add(scene::Layer::Overlay,
                     scene::Polygon{hit->outline, {scene::Tone::None, scene::Tone::Accent, 1.2}});
            paintScene(painter, over, theme());
        });
    }
}
BENCHMARK(mapHover)->Name("MapHover")->Unit(benchmark::kMillisecond);

} // namespace

} // namespace plenary::bench
