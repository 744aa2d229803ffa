// SPDX-License-Identifier: GPL-3.0-or-later
// Session: documents opened and loaded, what passes the filter.
#include "ui/session/session.h"

#include "core/scene/agreement/agreement.h"
#include "ui/session/timing.h"

#include <algorithm>

namespace plenary
{

namespace
{

/// Up to so many events and positions, everything is done at once: it takes less than a tenth of a second.
constexpr std::size_t largeDocument = 50'000;
/// Events of a large document shown first.
constexpr std::size_t firstSample = 4096;
/// Titles remembered.
constexpr std::size_t mostTitles = 50'000;

} // namespace

void Session::watchBackground()
{
    connect(&m_work, &BackgroundWork::progressed, this, &Session::progressed);
    connect(&m_work, &BackgroundWork::loaded, this, &Session::finishLoading);
    connect(&m_work, &BackgroundWork::viewMade, this, &Session::showView);
    connect(&m_work, &BackgroundWork::viewFailed, this, &Session::failed);
    connect(&m_work, &BackgroundWork::loadingFailed, this, [this](const Error& error) {
        m_loading = false;
        m_partial = true;
        emit changed(Change::Document);
        emit failed(error);
    });
}

Result<> Session::open(const QString& path)
{
    timing::opening();
    auto document = TRY(Document::open(path.toStdString(), OpenMode::ReadWrite));
    const bool large = TRY(document.sizeHint()) > largeDocument;
    auto data = large ? TRY(document.loadSample(firstSample)) : TRY(document.load());
    auto zone = TRY(Zone::find(data->summit.zone));
    m_work.release();
    m_document = std::move(document);
    m_touched = {};
    m_foreignState = m_document->foreignState().value_or(0);
    m_past.reset();
    m_data = std::move(data);
    m_zone = std::move(zone);
    m_titlesRead.clear();
    m_filter = {};
    m_selected = {};
    m_marked = {};
    const auto focus = scene::focusOf(*m_data, m_zone);
    m_timeline.hiddenLanes.clear(); // lanes of one document mean nothing in another
    m_timeline.collapsedLanes.clear();
    m_timeline.laneOrder.clear();
    m_timeline.from = focus.from;
    m_timeline.to = focus.to;
    m_stances = {};
    m_map = {};
    m_asOf = distantFuture;
    m_loading = large;
    m_partial = false;
    if (const auto asOf = parseTime(m_data->summit.asOf))
        m_asOf = resolved(*asOf, m_zone).latestEnd;
    TRY(refreshSelection());
    readHistory();
    emit changed(Change::Document);
    if (large)
        m_work.load(m_document->path().string(), viewRequest());
    else
        timing::loaded(m_data->events.size());
    return {};
}

void Session::finishLoading(const FilteredViewPtr& view, const ViewRequest& request)
{
    m_loading = false;
    m_data = view->data;
    m_view = view;
    m_memory->forget();
    readHistory();
    timing::loaded(m_data->events.size());
    emit changed(Change::Document);
    // Meanwhile another filter or other lanes may have been chosen.
    if (!(request.filter == m_filter) || !(request.lanes == viewRequest().lanes))
        wishForView();
}

/// Brings the data up to date after an edit, an undo or a redo: at once, or, of a large document, what was touched in
/// the background. `before` is the history as it was.
Result<> Session::follow(const std::vector<HistoryEntry>& before)
{
    if (!isLarge())
        return reload();
    readHistory();
    for (const auto& entry : m_history) {
        const auto known = std::ranges::find(before, entry.number, &HistoryEntry::number);
        if (known == before.end() || known->undone != entry.undone || known->at != entry.at)
            m_touched.add(m_document->touchedBy(entry).value_or(Touched{{}, {}, true, true}));
    }
    const auto foreign = m_document->foreignState().value_or(m_foreignState);
    if (std::exchange(m_foreignState, foreign) != foreign)
        m_touched.everything = m_touched.anything = true;
    if (!m_touched.isEmpty())
        wishForView();
    emit changed(Change::History);
    return {};
}

void Session::wishForView()
{
    m_work.makeView(m_document->path().string(), viewRequest(), m_touched);
}

/// Takes over a view of the data as edits have left them.
void Session::adopt(const FilteredView& view)
{
    auto shown = std::make_shared<FilteredView>(view);
    shown->facets = m_view->facets; // those before until the new ones are counted
    shown->facets.actors.resize(view.data->actors.size());
    shown->facets.topics.resize(view.data->topics.size());
    if (m_touched.everything)
        m_titlesRead.clear();
    for (const EventId event : m_touched.events)
        m_titlesRead.erase(event);
    m_touched = {};
    m_data = view.data;
    m_view = std::move(shown);
    m_memory->forget();
    timing::refreshed();
    emit changed(Change::Document);
}

void Session::showView(const FilteredViewPtr& view, bool withFacets)
{
    if (view->data != m_data)
        return isRefreshing() ? adopt(*view) : void(); // else of a document or state that is gone
    if (withFacets) {
        m_view = view;
        emit changed(Change::Facets);
        return;
    }
    auto shown = std::make_shared<FilteredView>(*view);
    shown->facets = m_view->facets; // those before until the new ones are counted
    m_view = std::move(shown);
    m_memory->forget();
    emit changed(Changes(Change::Filter) | Change::Timeline);
}

Result<> Session::reload()
{
    m_work.forget();
    m_touched = {};
    m_data = TRY(m_document->load());
    m_titlesRead.clear();
    TRY(refreshSelection());
    readHistory();
    emit changed(Change::Document);
    return {};
}

Result<> Session::refreshSelection()
{
    auto view = TRY(makeView(*m_document, viewRequest()));
    m_memory->forget();
    m_view = std::make_shared<const FilteredView>(std::move(view));
    return {};
}

ViewRequest Session::viewRequest() const
{
    return {m_data, m_filter, m_zone, {m_timeline.laneBy, m_timeline.colourBy}};
}

bool Session::isLarge() const
{
    return m_data->events.size() + m_data->positions.size() > largeDocument;
}

/// The index follows the choice of lanes and colours.
void Session::refreshLanes()
{
    const auto request = viewRequest();
    if (!isOpen() || m_view->index->options() == request.lanes)
        return;
    if (isLarge())
        return wishForView();
    auto view = std::make_shared<FilteredView>(*m_view);
    view->index = std::make_shared<const scene::TimelineIndex>(*view->data, *view->selection, m_zone, request.lanes);
    m_view = std::move(view);
}

/// Titles are read from the document when they are first shown, and then remembered.
std::vector<Text> Session::readTitles(std::span<const EventId> ids)
{
    std::vector<EventId> missing;
    for (const EventId id : ids)
        if (!m_titlesRead.contains(id))
            missing.push_back(id);
    if (m_titlesRead.size() + missing.size() > mostTitles && m_titlesRead.size() > missing.size())
        m_titlesRead.clear();
    if (m_titlesRead.empty())
        missing.assign(ids.begin(), ids.end());
    if (!missing.empty()) {
        auto read = m_document->eventTitles(missing).value_or(std::vector<Text>(missing.size()));
        for (std::size_t i = 0; i < missing.size(); ++i)
            m_titlesRead[missing[i]] = std::move(read[i]);
    }
    std::vector<Text> titles;
    titles.reserve(ids.size());
    for (const EventId id : ids)
        titles.push_back(m_titlesRead[id]);
    return titles;
}

void Session::readHistory()
{
    m_history = m_document->history().value_or(std::vector<HistoryEntry>());
}

} // namespace plenary
