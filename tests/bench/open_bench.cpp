// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes until something is seen: of a document opened, beside a bare SELECT of what a picture needs; and of
// a filter or a search in a document of a million events.
#include "core/store/sqlite.h"
#include "tests/bench/corpus.h"
#include "tests/bench/support.h"
#include "ui/render/figure_maker.h"
#include "ui/render/painter.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

#include <chrono>
#include <map>
#include <thread>

namespace plenary::bench
{

namespace
{

/// The corpus as a file, made once a run.
const std::filesystem::path& documentOf(std::size_t events)
{
    static const QTemporaryDir folder;
    static std::map<std::size_t, std::filesystem::path> made;
    auto& path = made[events];
    if (path.empty()) {
        path = folder.filePath(QStringLiteral("%1.plenary").arg(events)).toStdString();
        if (const auto done = makeCorpus(events, path); !done)
            std::abort();
    }
    return path;
}

/// A picture of the timeline as the window shows it.
void paintTimeline(const Session& session)
{
    static QImage picture(1600, 900, QImage::Format_RGB32);
    scene::ChartOptions options;
    options.timeline = session.timeline();
    auto context = session.context(picture.width(), picture.height());
    context.tableRows = 200;
    const auto scene = figureScene(context, options, panelFrame(scene::Frame::Legend::None));
    picture.fill(Qt::white);
    QPainter painter(&picture);
    paintScene(painter, scene, session.theme());
}

/// Lets the event loop run until `done` answers true; yields the longest time in which it did not answer. As a window
/// does it waits between events, and leaves the processor to the work it waits for.
template <class Done>
double waitUntil(Done done)
{
    double longest = 0;
    while (!done()) {
        QElapsedTimer timer;
        timer.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (!done())
            std::this_thread::sleep_for(std::chrono::microseconds(100));
    }
    return longest;
}

void selectFloor(benchmark::State& state)
{
    const auto& path = documentOf(static_cast<std::size_t>(state.range(0)));
    Frames frames(state);
    for (auto _ : state)
        frames.time([&] {
            const auto connection = sqlite::Connection::open(path, sqlite::Access::ReadOnly);
            auto rows = connection->prepare(
                "SELECT id, start_min, start_max, end_min, end_max, time_flags, kind, importance FROM event");
            std::int64_t sum = 0;
            while (rows->step().value_or(false))
                for (const int column : {0, 1, 2, 3, 4, 5, 7})
                    sum += rows->integer(column) + static_cast<std::int64_t>(rows->view(6).size());
            benchmark::DoNotOptimize(sum);
        });
}
BENCHMARK(selectFloor)->Name("SelectFloor")->Arg(10'000)->Arg(1'000'000)->Iterations(3)->Unit(benchmark::kMillisecond);

/// To the first picture; `loaded_median_ms` until all is there.
void openDocument(benchmark::State& state)
{
    const QString path = QString::fromStdString(documentOf(static_cast<std::size_t>(state.range(0))).string());
    std::vector<double> first;
    std::vector<double> loaded;
    double longest = 0;
    for (auto _ : state) {
        Session session;
        QElapsedTimer timer;
        timer.start();
        if (!session.open(path))
            return state.SkipWithError("the document cannot be opened");
        paintTimeline(session);
        first.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        longest = std::max(longest, waitUntil([&] { return !session.isLoading(); }));
        paintTimeline(session);
        loaded.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    report(state, "", first);
    report(state, "loaded_", loaded);
    state.counters["blocked_ms"] = longest;
}
BENCHMARK(openDocument)
    ->Name("OpenDocument")
    ->Arg(10'000)
    ->Arg(1'000'000)
    ->Iterations(3)
    ->Unit(benchmark::kMillisecond);

/// From a filter to its picture; `blocked_ms` is the longest time in which the window could not answer.
void filterInTurn(benchmark::State& state, const std::vector<const char*>& filters)
{
    Session session;
    if (!session.open(QString::fromStdString(documentOf(1'000'000).string())))
        return state.SkipWithError("the document cannot be opened");
    (void)waitUntil([&] { return !session.isLoading(); });
    bool shown = false;
    bool counted = false;
    QObject::connect(&session, &Session::changed, &session, [&](Changes changes) {
        if (changes & Change::Filter)
            shown = true;
        if (changes & Change::Facets)
            counted = true;
    });
    std::vector<double> times;
    double longest = 0;
    for (auto _ : state)
        for (const char* filter : filters) {
            shown = counted = false;
            QElapsedTimer timer;
            timer.start();
            if (!session.setFilterText(QString::fromLatin1(filter)))
                return state.SkipWithError("the filter is wrong");
            longest = std::max(longest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
            longest = std::max(longest, waitUntil([&] { return shown; }));
            paintTimeline(session);
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            longest = std::max(longest, waitUntil([&] { return counted; }));
        }
    report(state, "", times);
    state.counters["blocked_ms"] = longest;
}

void filterMany(benchmark::State& state)
{
    filterInTurn(state, {"kind:speech", "actor:state-3,state-7", "from:2024-03 to:2024-05 -kind:media", ""});
}
BENCHMARK(filterMany)->Name("Filter/1000000")->Iterations(3)->Unit(benchmark::kMillisecond);

void searchMany(benchmark::State& state)
{
    filterInTurn(state, {"energy", "123456", "council reviews"});
}
BENCHMARK(searchMany)->Name("Search/1000000")->Iterations(3)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace plenary::bench
