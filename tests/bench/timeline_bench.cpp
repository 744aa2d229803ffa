// SPDX-License-Identifier: GPL-3.0-or-later
// What a frame of the timeline costs: the scene built and painted, over the whole time, moved and zoomed. Beside it the
// obvious way, one item of QCustomPlot an event.
#include "core/scene/timeline/timeline.h"
#include "tests/bench/corpus.h"
#include "tests/bench/support.h"
#include "ui/charts/scene_layer.h"
#include "ui/render/figure_maker.h"
#include "ui/render/fonts.h"

#include <malloc.h>

#include <fstream>
#include <optional>

namespace plenary::bench
{

namespace
{

constexpr double width = 1600;
constexpr double height = 900;

/// Bytes of this process that are in memory.
double residentBytes()
{
    std::ifstream statm("/proc/self/statm");
    double pages = 0;
    statm >> pages >> pages;
    return pages * 4096;
}

/// The corpus with its index; only the last one asked for is kept.
struct Indexed
{
    Corpus corpus;
    std::unique_ptr<scene::TimelineIndex> index;
    double bytesPerEvent = 0;

    static const Indexed& of(std::size_t events)
    {
        static std::optional<Indexed> kept;
        if (!kept || kept->corpus.data.events.size() != events) {
            kept.reset();
            malloc_trim(0);
            const double before = residentBytes();
            kept.emplace();
            kept->corpus = Corpus::of(events);
            kept->index = std::make_unique<scene::TimelineIndex>(kept->corpus.data, kept->corpus.everything,
                                                                 Zone::find("Europe/Paris").value_or(Zone()),
                                                                 scene::TimelineIndex::Options{});
            malloc_trim(0);
            kept->bytesPerEvent = (residentBytes() - before) / static_cast<double>(events);
        }
        return *kept;
    }

    scene::Context context() const
    {
        static const EnglishLexicon words;
        static const FontMeasure measure;
        static const scene::TitleReader titles = [](std::span<const EventId> ids) {
            std::vector<Text> found;
            for (const EventId id : ids)
                found.emplace_back("en", CorpusMaker::titleOf(static_cast<std::size_t>(id.value - 1)));
            return found;
        };
        return {{.data = corpus.data,
                 .selection = corpus.everything,
                 .words = words,
                 .titles = titles,
                 .zone = Zone::find("Europe/Paris").value_or(Zone()),
                 .index = index.get(),
                 .tableRows = 200},
                {.measure = measure, .width = width, .height = height}};
    }
};

struct View
{
    Instant from;
    Instant to;
};

/// The views of perf.md: the whole time; a tenth of it moved by a hundredth of itself; from the whole to a thousandth.
std::vector<View> fullViews(Instant from, Instant to)
{
    return std::vector<View>(10, {from, to});
}
std::vector<View> panViews(Instant from, Instant to)
{
    std::vector<View> views;
    const Instant length = (to - from) / 10;
    for (int i = 0; i < 60; ++i)
        views.push_back({from + 3 * length + length / 100 * i, from + 4 * length + length / 100 * i});
    return views;
}
std::vector<View> zoomViews(Instant from, Instant to)
{
    std::vector<View> views;
    const auto length = static_cast<double>(to - from);
    const auto centre = static_cast<double>(from) + length * 0.4;
    for (int i = 0; i < 30; ++i) {
        const double part = length / std::pow(1000.0, i / 29.0);
        const auto start = static_cast<Instant>(std::max(static_cast<double>(from), centre - part / 2));
        views.push_back({start, start + static_cast<Instant>(part)});
    }
    return views;
}

template <class Frame>
void runScript(benchmark::State& state, Instant from, Instant to, Frame frame)
{
    struct Part
    {
        const char* name;
        std::vector<View> views;
    };
    const Part parts[] = {{"full_", fullViews(from, to)}, {"pan_", panViews(from, to)}, {"zoom_", zoomViews(from, to)}};
    frame(parts[0].views.front()); // fonts are loaded, pages are there
    std::vector<std::vector<double>> times(std::size(parts));
    for (auto _ : state)
        for (std::size_t i = 0; i < std::size(parts); ++i)
            for (const View& view : parts[i].views) {
                const auto before = std::chrono::steady_clock::now();
                frame(view);
                const auto after = std::chrono::steady_clock::now();
                times[i].push_back(std::chrono::duration<double, std::milli>(after - before).count());
            }
    for (std::size_t i = 0; i < std::size(parts); ++i)
        report(state, parts[i].name, times[i]);
}

void timelineFrame(benchmark::State& state)
{
    const Indexed& indexed = Indexed::of(static_cast<std::size_t>(state.range(0)));
    const Theme theme = Theme::of(Theme::Kind::Light);
    QCustomPlot plot;
    plot.resize(static_cast<int>(width), static_cast<int>(height));
    plot.plotLayout()->clear();
    plot.setBackground(QBrush(theme.color(scene::Tone::Panel)));
    scene::Scene picture;
    for (std::size_t i = 0; i < scene::layerCount; ++i) {
        const QString name = QStringLiteral("scene-%1").arg(i);
        plot.addLayer(name);
        new SceneLayer(&plot, name, static_cast<scene::Layer>(i), picture, theme);
    }
    scene::ChartOptions options;
    runScript(state, indexed.corpus.first, indexed.corpus.last, [&](const View& view) {
        options.timeline.from = view.from;
        options.timeline.to = view.to;
        picture = figureScene(indexed.context(), options, panelFrame(scene::Frame::Legend::None));
        plot.replot(QCustomPlot::rpImmediateRefresh);
    });
    state.counters["bytes_per_event"] = indexed.bytesPerEvent;
    state.counters["items"] = static_cast<double>(picture.items.size());
}
BENCHMARK(timelineFrame)
    ->Name("TimelineFrame")
    ->RangeMultiplier(10)
    ->Range(1'000, 10'000'000)
    ->Iterations(3)
    ->Unit(benchmark::kMillisecond);

/// A rectangle or ellipse and a text for every event, as a first attempt would have it.
void timelineItems(benchmark::State& state)
{
    const auto corpus = Corpus::of(static_cast<std::size_t>(state.range(0)));
    QCustomPlot plot;
    plot.resize(static_cast<int>(width), static_cast<int>(height));
    plot.yAxis->setRange(0, CorpusMaker::states);
    const auto& events = corpus.data.events;
    for (Row row = 0; row < events.size(); ++row) {
        const double lane = events.participants.of(row)[0].actor + 0.5;
        const TimeSpan time = events.time(row);
        const double from = static_cast<double>(time.earliestStart) / 1000;
        if (time.latestEnd > time.earliestStart) {
            auto* bar = new QCPItemRect(&plot);
            bar->topLeft->setCoords(from, lane + 0.2);
            bar->bottomRight->setCoords(static_cast<double>(time.latestEnd) / 1000, lane - 0.2);
        } else {
            auto* dot = new QCPItemEllipse(&plot);
            dot->topLeft->setType(QCPItemPosition::ptPlotCoords);
            dot->topLeft->setCoords(from, lane + 0.1);
            dot->bottomRight->setCoords(from + 60, lane - 0.1);
        }
        auto* label = new QCPItemText(&plot);
        label->position->setCoords(from, lane);
        label->setText(QString::fromStdString(CorpusMaker::titleOf(row)));
    }
    runScript(state, corpus.first, corpus.last, [&](const View& view) {
        plot.xAxis->setRange(static_cast<double>(view.from) / 1000, static_cast<double>(view.to) / 1000);
        plot.replot(QCustomPlot::rpImmediateRefresh);
    });
}
BENCHMARK(timelineItems)
    ->Name("TimelineFrameQCustomPlotItems")
    ->RangeMultiplier(10)
    ->Range(1'000, 10'000)
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);

} // namespace

} // namespace plenary::bench
