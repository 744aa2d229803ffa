// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/filtered_view.h"

#include "core/store/word_search.h"

#include <QtConcurrent>

namespace plenary
{

namespace
{

/// A view of more events is made anew rather than kept beside the one shown.
constexpr std::size_t mostKept = 4'000'000;

FilteredView viewOf(const ViewRequest& request, const WordHits& hits)
{
    FilteredView view;
    view.data = request.data;
    view.selection = std::make_shared<const Selection>(select(*request.data, request.filter, hits, request.zone));
    view.index = std::make_shared<const scene::TimelineIndex>(*view.data, *view.selection, request.zone, request.lanes);
    return view;
}

} // namespace

Result<FilteredView> makeView(const Document& document, const ViewRequest& request)
{
    const WordHits hits = TRY(findWords(document, request.filter));
    FilteredView view = viewOf(request, hits);
    view.facets = countFacets(*request.data, request.filter, hits, request.zone);
    return view;
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
    m_wholeRequest = {};
}

FilteredViewPtr BackgroundWork::wholeFor(const ViewRequest& request)
{
    const std::scoped_lock lock(m_wholeLock);
    const bool isIt = m_whole && request.filter.empty() && m_wholeRequest.data == request.data &&
                      m_wholeRequest.zone == request.zone && m_wholeRequest.lanes == request.lanes;
    return isIt ? m_whole : nullptr;
}

void BackgroundWork::keepWhole(const ViewRequest& request, const FilteredViewPtr& view)
{
    if (!request.filter.empty() || view->data->events.size() > mostKept)
        return;
    const std::scoped_lock lock(m_wholeLock);
    m_whole = view;
    m_wholeRequest = request;
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

void BackgroundWork::load(const std::string& path, const ViewRequest& request)
{
    const unsigned wish = ++m_latestLoad;
    (void)QtConcurrent::run(&m_loadPool, [=, this] { loadNow(path, request, wish); });
}

void BackgroundWork::cancelLoading()
{
    const unsigned wish = ++m_latestLoad;
    deliver(m_latestLoad, wish, [this] {
        emit loadingFailed(
            Error{Errc::Cancelled,
                  PLENARY_TR("core", "Opening was cancelled: a sample of the events is shown, and nothing can be "
                                     "edited; open the document again to see all of it.")});
    });
}

void BackgroundWork::loadNow(const std::string& path, ViewRequest request, unsigned wish)
{
    const auto load = [&]() -> Result<FilteredView> {
        const Document document = TRY(Document::open(path, OpenMode::ReadOnly));
        request.data = TRY(document.load([&](double share) {
            deliver(m_latestLoad, wish, [this, share] { emit progressed(share); });
            return m_latestLoad == wish;
        }));
        return plenary::makeView(document, request);
    };
    if (m_latestLoad != wish)
        return;
    auto made = load();
    if (!made)
        return deliver(m_latestLoad, wish, [this, error = made.error()] { emit loadingFailed(error); });
    const auto view = std::make_shared<const FilteredView>(*std::move(made));
    keepWhole(request, view);
    deliver(m_latestLoad, wish, [this, view, request] { emit loaded(view, request); });
    // The first search need not wait for its readers; one that can't be opened is told of by the search that needs it.
    (void)QtConcurrent::run(&m_viewPool, [=, this] {
        if (m_latestLoad == wish && openReader(m_reader, path))
            (void)openReader(m_otherReader, path);
    });
}

void BackgroundWork::makeView(const std::string& path, const ViewRequest& request, const Touched& touched)
{
    const unsigned wish = ++m_latestView;
    (void)QtConcurrent::run(&m_viewPool, [=, this] { makeNow(path, request, touched, wish); });
}

Result<> BackgroundWork::openReader(std::optional<Document>& reader, const std::string& path)
{
    if (reader && reader->path() == path)
        return {};
    reader.reset();
    reader = TRY(Document::open(path, OpenMode::ReadOnly));
    return {};
}

Result<WordHits> BackgroundWork::hitsOf(const std::string& path, const Filter& filter)
{
    const auto words = filter.words(false).size() + filter.words(true).size();
    if (words == 0)
        return WordHits{};
    TRY(openReader(m_reader, path));
    if (words == 1)
        return findWords(*m_reader, filter);
    TRY(openReader(m_otherReader, path));
    return findWords(*m_reader, *m_otherReader, filter);
}

void BackgroundWork::makeNow(const std::string& path, ViewRequest request, const Touched& touched, unsigned wish)
{
    const auto isStale = [&] { return m_latestView != wish; };
    const auto find = [&]() -> Result<WordHits> {
        if (!touched.isEmpty()) {
            TRY(openReader(m_reader, path));
            request.data = TRY(m_reader->refreshed(*request.data, touched));
            const std::scoped_lock lock(m_wholeLock);
            m_whole.reset(); // of data that are gone
        }
        return hitsOf(path, request.filter);
    };
    if (isStale())
        return;
    const auto hits = find();
    if (!hits)
        return deliver(m_latestView, wish, [this, error = hits.error()] { emit viewFailed(error); });
    if (isStale())
        return;
    const auto show = [&](const FilteredViewPtr& view, bool withFacets) {
        deliver(m_latestView, wish, [this, view, withFacets] { emit viewMade(view, withFacets); });
    };
    if (const auto whole = wholeFor(request)) {
        show(whole, false);
        return show(whole, true);
    }
    FilteredView view = viewOf(request, *hits);
    show(std::make_shared<const FilteredView>(view), false);
    if (isStale())
        return;
    view.facets = countFacets(*request.data, request.filter, *hits, request.zone);
    const auto counted = std::make_shared<const FilteredView>(std::move(view));
    keepWhole(request, counted);
    show(counted, true);
}

} // namespace plenary
