// SPDX-License-Identifier: GPL-3.0-or-later
// Session: the document as it was, for views that are frozen. Today's stays open beside it, as it was shown.
#include "ui/session/session.h"

namespace plenary
{

void Session::showPast(std::int64_t change, const QString& name, const Then& then)
{
    if (isLoading())
        return then(
            fail(Errc::Busy, PLENARY_TR("core", "The document is still being opened: show it as it was when all "
                                                "of it is there.")));
    auto folder = ScratchFolder::make();
    if (!folder)
        return then(std::unexpected(folder.error()));
    const PastCopy copy{std::make_shared<ScratchFolder>(*std::move(folder)), change};
    const auto size = today().sizeHint();
    if (!size)
        return then(std::unexpected(size.error()));
    const auto path = today().path().string();
    if (!isLargeDocument(*size))
        return then(takePast(name, copy, loadPastView(path, copy, viewRequest())));
    m_isLoadingPast = true;
    m_work.loadPast(
        path, copy, viewRequest(), [this](double share) { emit progressed(share); },
        [this, name, copy, then](const Result<FilteredViewPtr>& view) {
            m_isLoadingPast = false;
            const auto taken = takePast(name, copy, view);
            if (!taken)
                emit changed(Change::Loading);
            then(taken);
        });
    emit changed(Change::Loading);
}

Result<> Session::takePast(const QString& name, const PastCopy& copy, const Result<FilteredViewPtr>& view)
{
    auto shown = TRY(view);
    auto document = TRY(Document::open(copy.path(), OpenMode::ReadOnly));
    auto opened = TRY(Opened::of(std::move(document), std::move(shown)));
    auto today = m_past ? std::move(m_past->today) : std::move(m_open);
    m_open.reset(); // a copy shown so far is closed before its folder goes
    m_past.emplace(name, copy.folder, std::move(today));
    replace(std::move(opened));
    return {};
}

Result<> Session::showToday()
{
    if (std::exchange(m_isLoadingPast, false)) {
        m_work.cancelLoading();
        emit changed(Change::Loading);
    }
    if (!m_past)
        return {};
    auto& today = *m_past->today;
    const auto foreign = TRY(today.document.foreignState());
    ViewRequest request = viewRequest();
    request.data = today.view->data;
    request.zone = today.view->zone;
    auto view = today.view;
    if (foreign != today.foreignState)
        today.distrust(); // somebody else wrote meanwhile
    if (!isLargeDocument(today.data().events.size() + today.data().positions.size())) {
        view =
            today.touched.isEmpty() ? TRY(makeView(today.document, request)) : TRY(loadView(today.document, request));
        today.texts.forget(std::exchange(today.touched, {}));
    }
    today.foreignState = foreign;
    today.view = std::move(view);
    auto opened = std::move(m_past->today);
    m_open.reset();
    m_past.reset();
    replace(std::move(opened));
    return {};
}

std::optional<HistoryEntry> Session::pastEdit() const
{
    const auto* last = m_open->lastDone();
    return last ? std::optional(*last) : std::nullopt;
}

} // namespace plenary
