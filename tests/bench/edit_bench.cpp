// SPDX-License-Identifier: GPL-3.0-or-later
// How long an edit of a large document takes until every view shows it, a history until it is listed, and a merge
// beside reading both documents.
#include "core/io/merge.h"
#include "tests/bench/corpus.h"
#include "tests/bench/support.h"
#include "ui/dialogs/history_dialog.h"
#include "ui/render/figure_maker.h"
#include "ui/render/painter.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

#include <chrono>
#include <thread>

namespace plenary::bench
{

namespace
{

namespace fs = std::filesystem;

void insist(const Result<>& done)
{
    if (!done) {
        std::fprintf(stderr, "%s\n", done.error().message().c_str());
        std::abort();
    }
}

fs::path placeOf(const char* name)
{
    static const QTemporaryDir folder;
    return folder.filePath(QString::fromLatin1(name)).toStdString();
}

/// The corpus with statements of its actors on as many topics as there are hundredths of it.
Result<> addStatements(Document& document, std::size_t count)
{
    const auto actors = TRY(document.readAll<Actor>());
    return document.fill([&](Writer& writer) -> Result<> {
        std::vector<TopicId> topics;
        for (std::size_t i = 0; i < 100; ++i) {
            Topic topic;
            topic.uid = "topic-" + std::to_string(i);
            topic.name.set("en", "Topic " + std::to_string(i));
            topic.poleMinus.set("en", "Less");
            topic.polePlus.set("en", "More");
            topics.push_back(TRY(writer.put(topic)));
        }
        for (std::size_t i = 0; i < count; ++i) {
            Position position;
            position.uid = "p-" + std::to_string(i);
            position.actor = actors[i % actors.size()].id;
            position.topic = topics[(i / actors.size()) % topics.size()];
            position.stance = static_cast<int>(i * 7 % 5) - 2;
            position.madeAt = Edtf("2024-0" + std::to_string(1 + i % 9));
            (void)TRY(writer.insert(position));
        }
        return {};
    });
}

const fs::path& manyStatements()
{
    static const fs::path path = [] {
        auto made = placeOf("statements.plenary");
        insist(makeCorpus(1'000, made));
        auto document = Document::open(made, OpenMode::ReadWrite);
        insist(addStatements(*document, 1'000'000));
        return made;
    }();
    return path;
}

void paintAll(const Session& session)
{
    static QImage picture(1200, 800, QImage::Format_RGB32);
    for (const auto kind : {scene::ChartKind::Timeline, scene::ChartKind::Matrix, scene::ChartKind::Map}) {
        scene::ChartOptions options;
        options.kind = kind;
        options.timeline = session.timeline();
        options.stances = session.stances();
        options.map = session.map();
        auto context = session.context(picture.width(), picture.height());
        context.tableRows = 200;
        QPainter painter(&picture);
        paintScene(painter, figureScene(context, options, panelFrame(scene::Frame::Legend::None)), session.theme());
    }
}

template <class Done>
void wait(Done done)
{
    while (!done()) {
        QCoreApplication::processEvents();
        if (!done())
            std::this_thread::sleep_for(std::chrono::microseconds(100));
    }
}

void editToViews(benchmark::State& state, bool undoes)
{
    Session session;
    insist(session.open(QString::fromStdString(manyStatements().string())));
    wait([&] { return !session.isLoading(); });
    paintAll(session);
    std::vector<double> times;
    int stance = 0;
    for (auto _ : state) {
        const auto edit = [&] {
            return session.edit("stance", [&](Writer& writer) -> Result<> {
                auto position = TRY(session.document().read(PositionId{5000}));
                position.stance = stance = stance == 2 ? -2 : stance + 1;
                (void)TRY(writer.put(position));
                return {};
            });
        };
        if (undoes) {
            insist(edit());
            wait([&] { return !session.isRefreshing(); });
        }
        QElapsedTimer timer;
        timer.start();
        if (undoes)
            (void)session.undo();
        else
            insist(edit());
        wait([&] { return !session.isRefreshing(); });
        paintAll(session);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    report(state, "", times);
}
BENCHMARK_CAPTURE(editToViews, edit, false)->Name("EditToViews/1000000")->Iterations(9)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(editToViews, undo, true)->Name("UndoToViews/1000000")->Iterations(9)->Unit(benchmark::kMillisecond);

/// From asking for the history to its first row being there.
void historyPanel(benchmark::State& state)
{
    const auto path = placeOf("history.plenary");
    if (!fs::exists(path)) {
        insist(makeCorpus(100, path));
        auto document = Document::open(path, OpenMode::ReadWrite);
        for (int i = 0; i < 50'000; ++i)
            insist(document->edit({"Edit “%1”", {std::to_string(i)}}, [&](Writer& writer) -> Result<> {
                (void)TRY(writer.tagNamed("tag " + std::to_string(i)));
                return {};
            }));
    }
    Session session;
    insist(session.open(QString::fromStdString(path.string())));
    wait([&] { return !session.isLoading(); });
    std::vector<double> times;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        HistoryDialog dialog(session);
        dialog.show();
        QCoreApplication::processEvents();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    report(state, "", times);
}
BENCHMARK(historyPanel)->Name("HistoryPanel/50000")->Iterations(5)->Unit(benchmark::kMillisecond);

struct Copies
{
    fs::path ours, theirs;
};

/// A document of 100,000 records and a copy of it in which a thousand are other ones.
const Copies& copies()
{
    static const Copies made = [] {
        Copies pair{placeOf("ours.plenary"), placeOf("theirs.plenary")};
        insist(makeCorpus(100'000, pair.ours));
        auto ours = Document::open(pair.ours, OpenMode::ReadWrite);
        insist(ours->edit("shared", [&](Writer& writer) -> Result<> {
            (void)TRY(writer.tagNamed("shared"));
            return {};
        }));
        insist(ours->copyTo(pair.theirs));
        auto theirs = Document::open(pair.theirs, OpenMode::ReadWrite);
        insist(theirs->edit("theirs", [&](Writer& writer) -> Result<> {
            for (std::int64_t i = 0; i < 1'000; ++i) {
                auto event = TRY(theirs->read(EventId{1 + i * 90}));
                event.title.set("en", "Another title " + std::to_string(i));
                (void)TRY(writer.put(event));
            }
            return {};
        }));
        return pair;
    }();
    return made;
}

Result<> readWhole(const Document& document)
{
    Result<> done;
    forEachRecord([&]<class R>(std::type_identity<R>) {
        if (done)
            done = document.forEach<R>([](const R& record) -> Result<> {
                benchmark::DoNotOptimize(record.uid.data());
                return {};
            });
    });
    return done;
}

void readBoth(benchmark::State& state)
{
    Frames frames(state);
    for (auto _ : state)
        frames.time([&] {
            for (const auto* path : {&copies().ours, &copies().theirs})
                insist(readWhole(*Document::open(*path, OpenMode::ReadOnly)));
        });
}
BENCHMARK(readBoth)->Name("ReadBothFloor/100000")->Iterations(3)->Unit(benchmark::kMillisecond);

void merge(benchmark::State& state)
{
    const auto ours = Document::open(copies().ours, OpenMode::ReadOnly),
               theirs = Document::open(copies().theirs, OpenMode::ReadOnly);
    Frames frames(state);
    for (auto _ : state)
        frames.time([&] {
            const auto plan = io::planMerge(*ours, *theirs, "en");
            if (!plan || plan->both.taken.size() < 1'000)
                std::abort();
        });
}
BENCHMARK(merge)->Name("Merge/100000")->Iterations(3)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace plenary::bench
