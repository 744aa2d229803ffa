// SPDX-License-Identifier: GPL-3.0-or-later
// Session: the document as it was, for views that are frozen.
#include "ui/session/session.h"

#include <QDir>

#include <algorithm>

namespace plenary
{

Result<> Session::showPast(std::int64_t change, const QString& name)
{
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        return fail(Errc::Io, PLENARY_TR("core", "There is no room for temporary files: free some space in %1."),
                    {QDir::tempPath().toStdString()});
    const auto path = folder->filePath(QStringLiteral("past.plenary")).toStdString();
    (void)TRY(today().copyAt(change, path)); // writable while edits are taken back, closed here
    auto past = TRY(Document::open(path, OpenMode::ReadOnly));
    auto data = TRY(past.load());
    m_work.release();
    if (m_past) {
        // The copy shown so far is closed before its folder goes.
        m_document = std::move(past);
        m_past->folder = std::move(folder);
        m_past->name = name;
    } else {
        m_past.emplace(name, std::move(folder), std::move(*m_document));
        m_document = std::move(past);
    }
    return start(std::move(data));
}

Result<> Session::showToday()
{
    if (!m_past)
        return {};
    auto data = TRY(m_past->today.load());
    m_work.release();
    m_document = std::move(m_past->today);
    m_past.reset();
    return start(std::move(data));
}

Result<> Session::start(DatasetPtr data)
{
    m_touched = {};
    m_foreignState = m_document->foreignState().value_or(0);
    m_data = std::move(data);
    m_zone = TRY(Zone::find(m_data->summit.zone));
    m_loading = m_partial = false;
    m_touched = {};
    m_foreignState = m_document->foreignState().value_or(0);
    m_titlesRead.clear();
    TRY(refreshSelection());
    readHistory();
    emit changed(Change::Document);
    return {};
}

std::optional<HistoryEntry> Session::pastEdit() const
{
    const auto last = std::find_if(m_history.rbegin(), m_history.rend(), [](const auto& entry) { return !entry.undone; });
    return last == m_history.rend() ? std::nullopt : std::optional(*last);
}

} // namespace plenary
