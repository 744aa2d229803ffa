// SPDX-License-Identifier: GPL-3.0-or-later
// What a figure in a file costs beside FrameFloor: laid out, encoded, all but written to the disk.
#include "core/store/filter_hits.h"
#include "tests/bench/support.h"
#include "tests/support/many_events.h"
#include "ui/render/figure_maker.h"
#include "ui/render/fonts.h"
#include "ui/render/qt_lexicon.h"

namespace plenary::bench
{

namespace
{

/// A document with its view, kept for all benchmarks of one size.
class Year
{
public:
    explicit Year(int events)
        : m_events(events), m_document(*Document::open(m_events.path(), OpenMode::ReadOnly)),
          m_data(*m_document.load()), m_selection(*runFilter(m_document, *m_data, {}, Zone()))
    {
    }
    static const Year& of(int events)
    {
        static std::map<int, std::unique_ptr<Year>> made;
        auto& year = made[events];
        if (!year)
            year = std::make_unique<Year>(events);
        return *year;
    }
    scene::View view() const
    {
        return {.data = *m_data, .selection = m_selection, .words = m_words, .titles = m_titles, .zone = {}};
    }

private:
    test::ManyEvents m_events;
    Document m_document;
    DatasetPtr m_data;
    Selection m_selection;
    QtLexicon m_words{QStringLiteral("en")};
    scene::TitleReader m_titles = [this](std::span<const EventId> ids) {
        return m_document.eventTitles(ids).value_or(std::vector<Text>(ids.size()));
    };
};

void exportFigureTo(benchmark::State& state, Format format, const char* size)
{
    const auto& year = Year::of(static_cast<int>(state.range(0)));
    const auto view = year.view();
    scene::ChartOptions chart;
    showWhole(chart, view);
    scene::FigureLook look;
    look.size = size;
    const auto recipe = recipeFor(view, {}, chart, look);
    qsizetype bytes = 0;
    Frames frames(state);
    for (auto _ : state)
        frames.time([&] {
            const auto figure = makeFigure(view, recipe, format);
            bytes = figure ? fileBytes(figure->pages, figure->spec).value_or(QByteArray()).size() : 0;
        });
    state.counters["bytes"] = static_cast<double>(bytes);
}

void exportPng(benchmark::State& state)
{
    exportFigureTo(state, Format::Png, "1600x900");
}
BENCHMARK(exportPng)->Name("ExportPng")->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

void exportSvg(benchmark::State& state)
{
    exportFigureTo(state, Format::Svg, "1600x900");
}
BENCHMARK(exportSvg)->Name("ExportSvg")->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

void exportPdf(benchmark::State& state)
{
    exportFigureTo(state, Format::Pdf, "1600x900");
}
BENCHMARK(exportPdf)->Name("ExportPdf")->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

/// A poster of a year.
void exportPoster(benchmark::State& state)
{
    exportFigureTo(state, Format::Pdf, "841mmx594mm");
}
BENCHMARK(exportPoster)->Name("ExportPdfA1")->Arg(10000)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace plenary::bench
