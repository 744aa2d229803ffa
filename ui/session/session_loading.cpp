// SPDX-License-Identifier: GPL-3.0-or-later
// Session: documents opened and loaded, what passes the filter. What is shown is made first and then replaced as one,
// so that an error leaves what was there before.
#include "ui/session/session.h"

#include "core/scene/agreement/agreement.h"
#include "ui/session/timing.h"

namespace plenary
{

namespace
{

/// Up to so many events and positions, everything is done at once: it takes less than a tenth of a second.
constexpr std::size_t largeDocument = 50'000;
/// Events of a large document shown first.
constexpr std::size_t firstSample = 4096;

} // namespace

bool Session::isLargeDocument(std::size_t records)
{
    return records > largeDocument;
}

bool Session::isLarge() const
{
    return isLargeDocument(data().events.size() + data().positions.size());
}

ViewRequest Session::viewRequest() const
{
    return {m_open->view->data, m_filter, m_open->view->zone, {m_timeline.laneBy, m_timeline.colourBy}};
}

Result<> Session::open(const QString& path, const Progress& upgrading)
{
    timing::opening();
    auto document = TRY(Document::open(path.toStdString(), OpenMode::ReadWrite, upgrading));
    const bool large = isLargeDocument(TRY(document.sizeHint()));
    ViewRequest request{nullptr, {}, {}, {m_timeline.laneBy, m_timeline.colourBy}};
    request.data = large ? TRY(document.loadSample(firstSample)) : TRY(document.load());
    request.zone = TRY(Zone::find(request.data->summit.zone));
    auto view = TRY(makeView(document, request));
    auto opened = TRY(Opened::of(std::move(document), std::move(view)));
    opened->isLoading = large;
    m_work.release();
    m_isLoadingPast = false;
    m_open = std::move(opened);
    m_past.reset();
    resetChoices();
    m_memory->forget();
    emit changed(Change::Document);
    if (large)
        m_work.load(
            m_open->document.path().string(), viewRequest(), [this](double share) { emit progressed(share); },
            [this](const auto& loaded) { finishLoading(loaded); });
    else
        timing::loaded(data().events.size());
    return {};
}

void Session::close()
{
    m_work.release();
    m_isLoadingPast = false;
    m_open.reset();
    m_past.reset();
    resetChoices();
    m_memory->forget();
    emit changed(Change::Document);
}

/// What was chosen in one document means nothing in another.
void Session::resetChoices()
{
    m_filter = {};
    m_selected = {};
    m_marked = {};
    m_timeline.hiddenLanes.clear();
    m_timeline.collapsedLanes.clear();
    m_timeline.laneOrder.clear();
    m_stances = {};
    m_map = {};
    m_asOf = distantFuture;
    if (!isOpen())
        return;
    const auto focus = scene::focusOf(data(), zone());
    m_timeline.from = focus.from;
    m_timeline.to = focus.to;
    if (const auto asOf = parseTime(data().summit.asOf))
        m_asOf = resolved(*asOf, zone()).latestEnd;
}

void Session::replace(FilteredViewPtr view, Changes changes)
{
    if (view->selection != m_open->view->selection)
        m_memory->forget();
    m_open->view = std::move(view);
    emit changed(changes | dropMissing());
}

void Session::replace(OpenedPtr opened)
{
    m_work.forget();
    m_isLoadingPast = false;
    m_open = std::move(opened);
    m_memory->forget();
    emit changed(dropMissing() | Change::Document);
    // What was chosen while it was away.
    if (!m_open->view->isOf(viewRequest()) || isRefreshing())
        wishForView();
}

void Session::finishLoading(const Result<FilteredViewPtr>& view)
{
    m_open->isLoading = false;
    m_open->isPartial = !view;
    if (!view) {
        emit changed(Change::Document);
        return tell(view.error());
    }
    timing::loaded((*view)->data->events.size());
    replace(*view, Change::Document);
    // Meanwhile another filter or other lanes may have been chosen.
    if (!(*view)->isOf(viewRequest()))
        wishForView();
}

void Session::cancelLoading()
{
    m_work.cancelLoading();
    if (std::exchange(m_isLoadingPast, false)) {
        emit changed(Change::Loading);
        say(tr("Loading the document as it was is cancelled: what was shown stays."));
    } else if (isLoading()) {
        finishLoading(fail(Errc::Cancelled,
                           PLENARY_TR("core", "Opening was cancelled: a sample of the events is shown, and nothing can "
                                              "be edited; open the document again to see all of it.")));
    }
}

Result<> Session::setFilterText(const QString& text)
{
    return applyFilter(TRY(parseFilter(text.toStdString(), data())));
}

void Session::setFilter(const Filter& filter)
{
    if (!isOpen() || told(applyFilter(filter)))
        return;
    emit changed(Change::Filter); // what shows the filter that was wished for shows the one there is
}

Result<> Session::applyFilter(const Filter& filter)
{
    if (filter == m_filter)
        return {};
    if (isLarge()) {
        m_filter = filter;
        wishForView();
        return {};
    }
    auto request = viewRequest();
    request.filter = filter;
    auto view = TRY(makeView(m_open->document, request));
    m_filter = filter;
    replace(std::move(view), Change::Filter);
    return {};
}

void Session::wishForView()
{
    m_work.makeView(m_open->document.path().string(), viewRequest(), m_open->touched,
                    [this](const auto& view, bool withFacets) { takeView(view, withFacets); });
}

void Session::takeView(const Result<FilteredViewPtr>& made, bool withFacets)
{
    if (!made) {
        m_filter = m_open->view->filter;
        emit changed(Change::Filter);
        return tell(made.error());
    }
    const auto& view = *made;
    const bool edited = view->data != m_open->view->data;
    if (edited && !isRefreshing())
        return; // of a document or state that is gone
    if (withFacets && !edited)
        return replace(view, Change::Facets);
    if (edited) {
        m_open->texts.forget(std::exchange(m_open->touched, {}));
        timing::refreshed();
    }
    // The facets are those before until the new ones are counted.
    replace(plenary::withFacets(*view, m_open->view->facets),
            edited ? Changes(Change::Document) : Changes(Change::Filter) | Change::Timeline);
}

/// The index follows the choice of lanes and colours.
void Session::refreshLanes()
{
    if (!isOpen() || m_open->view->index->options() == viewRequest().lanes)
        return;
    if (isLarge())
        return wishForView();
    auto view = std::make_shared<FilteredView>(*m_open->view);
    view->index =
        std::make_shared<const scene::TimelineIndex>(*view->data, *view->selection, view->zone, viewRequest().lanes);
    m_open->view = std::move(view);
}

/// A sample must not be taken for the document that is edited.
Result<> Session::checkComplete() const
{
    if (isLoading())
        return fail(Errc::Busy,
                    PLENARY_TR("core", "The document is still being opened: edit it when all of it is there."));
    if (isPartial())
        return fail(Errc::Conflict,
                    PLENARY_TR("core", "Only a sample of the document is open: open it again before you edit it."));
    return {};
}

/// Brings what is shown up to date after an edit, an undo or a redo: at once, or, of a large document, what was touched
/// in the background. The edit is done whatever happens here.
void Session::follow()
{
    auto done = m_open->follow();
    if (!done)
        m_open->distrust();
    if (done && !isLarge())
        done = reload();
    if (!done)
        emit messaged({Message::Kind::Error, tr("The edit is stored, but cannot be shown. %1")
                                                 .arg(QString::fromStdString(m_words->say(done.error())))});
    else if (!isLarge())
        return;
    else if (isRefreshing())
        wishForView();
    emit changed(Change::History);
}

void Session::catchUp()
{
    if (!isOpen() || isLoading() || isPartial() || showsPast() || isRefreshing())
        return;
    const auto joined = m_open->document.rejoin();
    const auto foreign = m_open->document.foreignState();
    if (!joined || !foreign || (!*joined && *foreign == m_open->foreignState))
        return; // what is wrong with the file is told when it is edited
    if (*joined)
        m_open->distrust();
    follow();
    say(tr("Another program has changed the document: what is shown is up to date."));
}

Result<> Session::reload()
{
    m_open->distrust(); // until all of it is there
    auto view = TRY(loadView(m_open->document, viewRequest()));
    m_work.forget();
    m_open->texts.forget(std::exchange(m_open->touched, {}));
    replace(std::move(view), Change::Document);
    return {};
}

/// A text that cannot be read is told once, and not from within the making of a picture.
void Session::tellUnread(const Error& error)
{
    if (!std::exchange(m_open->textsFailed, true))
        QMetaObject::invokeMethod(
            this, [this, error] { tell(error); }, Qt::QueuedConnection);
}

} // namespace plenary
