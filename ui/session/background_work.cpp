// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/background_work.h"

#include "core/store/filter_hits.h"

#include <QtConcurrent>

namespace plenary
{

namespace
{

/// A view of more events is made anew rather than kept beside the one shown.
constexpr std::size_t mostKept = 4'000'000;

/// Progress of a part of the work, from one share of the whole to another.
Progress part(const Progress& whole, double from, double to)
{
    return [whole, from, to](double share) { return !whole || whole(from + (to - from) * share); };
}

} // namespace

Result<FilteredViewPtr> loadPastView(const std::string& path, const PastCopy& past, const ViewRequest& request,
                                     const Progress& progress)
{
    {
        const Document today = TRY(Document::open(path, OpenMode::ReadOnly));
        // Writable while edits are taken back, closed here.
        (void)TRY(today.copyAt(past.change, past.path(), part(progress, 0, 0.5)));
    }
    const Document document = TRY(Document::open(past.path(), OpenMode::ReadOnly));
    return loadView(document, request, part(progress, 0.5, 1));
}

BackgroundWork::BackgroundWork(QObject* parent) : QObject(parent)
{
    m_loadPool.setMaxThreadCount(1);
    m_viewPool.setMaxThreadCount(1);
}

BackgroundWork::~BackgroundWork()
{
    release();
}

void BackgroundWork::forget()
{
    ++m_latestLoad;
    ++m_latestView;
}

void BackgroundWork::release()
{
    forget();
    m_loadPool.waitForDone();
    m_viewPool.waitForDone();
    m_reader.reset();
    m_otherReader.reset();
    m_whole.reset();
}

FilteredViewPtr BackgroundWork::wholeFor(const ViewRequest& request)
{
    const std::scoped_lock lock(m_wholeLock);
    return m_whole && m_whole->isOf(request) ? m_whole : nullptr;
}

void BackgroundWork::keepWhole(const FilteredViewPtr& view)
{
    if (!view->filter.empty() || view->data->events.size() > mostKept)
        return;
    const std::scoped_lock lock(m_wholeLock);
    m_whole = view;
}

template <class Delivery>
void BackgroundWork::deliver(const std::atomic<unsigned>& latest, unsigned wish, Delivery delivery)
{
    QMetaObject::invokeMethod(
        this,
        [&latest, wish, delivery = std::move(delivery)] {
            if (latest == wish)
                delivery();
        },
        Qt::QueuedConnection);
}

void BackgroundWork::load(const std::string& path, const ViewRequest& request, Progressed progressed, Loaded loaded)
{
    const auto load = [path, request](const Progress& progress) -> Result<FilteredViewPtr> {
        const Document document = TRY(Document::open(path, OpenMode::ReadOnly));
        return loadView(document, request, progress);
    };
    start(path, load, std::move(progressed), std::move(loaded));
}

void BackgroundWork::loadPast(const std::string& path, const PastCopy& past, const ViewRequest& request,
                              Progressed progressed, Loaded loaded)
{
    const auto load = [path, past, request](const Progress& progress) {
        return loadPastView(path, past, request, progress);
    };
    start(past.path(), load, std::move(progressed), std::move(loaded));
}

void BackgroundWork::start(const std::string& path, Load load, Progressed progressed, Loaded loaded)
{
    const unsigned wish = ++m_latestLoad;
    (void)QtConcurrent::run(&m_loadPool, [=, this] {
        if (m_latestLoad != wish)
            return;
        const auto view = load([&](double share) {
            deliver(m_latestLoad, wish, [progressed, share] { progressed(share); });
            return m_latestLoad == wish;
        });
        if (view)
            keepWhole(*view);
        deliver(m_latestLoad, wish, [loaded, view] { loaded(view); });
        // The first search need not wait for its readers; one that can't be opened is told of by the search that needs
        // it.
        if (view)
            (void)QtConcurrent::run(&m_viewPool, [=, this] {
                if (m_latestLoad == wish && openReader(m_reader, path))
                    (void)openReader(m_otherReader, path);
            });
    });
}

void BackgroundWork::makeView(const std::string& path, const ViewRequest& request, const Touched& touched, Made made)
{
    const unsigned wish = ++m_latestView;
    (void)QtConcurrent::run(&m_viewPool, [=, this] { makeNow(path, request, touched, wish, made); });
}

Result<> BackgroundWork::openReader(std::optional<Document>& reader, const std::string& path)
{
    if (reader && reader->path() == path)
        return {};
    reader.reset();
    reader = TRY(Document::open(path, OpenMode::ReadOnly));
    return {};
}

Result<FilterHits> BackgroundWork::hitsOf(const std::string& path, const Filter& filter)
{
    if (!asksStore(filter))
        return FilterHits{};
    TRY(openReader(m_reader, path));
    if (filter.words(false).size() + filter.words(true).size() < 2)
        return findHits(*m_reader, filter);
    TRY(openReader(m_otherReader, path));
    return findHits(*m_reader, *m_otherReader, filter);
}

void BackgroundWork::makeNow(const std::string& path, ViewRequest request, const Touched& touched, unsigned wish,
                             const Made& made)
{
    const auto isStale = [&] { return m_latestView != wish; };
    const auto find = [&]() -> Result<FilterHits> {
        if (!touched.isEmpty()) {
            TRY(openReader(m_reader, path));
            request.data = TRY(m_reader->refreshed(*request.data, touched));
            request.zone = TRY(Zone::find(request.data->summit.zone));
            const std::scoped_lock lock(m_wholeLock);
            m_whole.reset(); // of data that are gone
        }
        return hitsOf(path, request.filter);
    };
    const auto show = [&](const Result<FilteredViewPtr>& view, bool withFacets) {
        deliver(m_latestView, wish, [made, view, withFacets] { made(view, withFacets); });
    };
    if (isStale())
        return;
    const auto hits = find();
    if (!hits)
        return show(std::unexpected(hits.error()), false);
    if (isStale())
        return;
    if (const auto whole = wholeFor(request)) {
        show(whole, false);
        return show(whole, true);
    }
    FilteredView view = viewOf(request, *hits);
    show(std::make_shared<const FilteredView>(view), false);
    if (isStale())
        return;
    const auto counted = withFacets(std::move(view), countFacets(*request.data, request.filter, *hits, request.zone));
    keepWhole(counted);
    show(counted, true);
}

} // namespace plenary
