// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scratch_folder.h"
#include "ui/session/filtered_view.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace plenary
{

/// A document as it was: where its copy goes, which lives as long as the folder, and the last edit in it.
struct PastCopy
{
    std::shared_ptr<ScratchFolder> folder;
    std::int64_t change = 0;

    std::string path() const { return (*folder / "past.plenary").string(); }
};

/// The view of a document as it was, which is copied for that.
[[nodiscard]] Result<FilteredViewPtr> loadPastView(const std::string& path, const PastCopy& past,
                                                   const ViewRequest& request, const Progress& progress = {});

/// Loads documents and makes views away from the window. Only the result of the latest wish of a kind is delivered,
/// those overtaken are dropped, and work not begun yet is left out. Belongs to the GUI thread; results come there.
class BackgroundWork : public QObject
{
public:
    using Progressed = std::function<void(double share)>;
    using Loaded = std::function<void(const Result<FilteredViewPtr>& view)>;
    using Made = std::function<void(const Result<FilteredViewPtr>& view, bool withFacets)>;

    explicit BackgroundWork(QObject* parent = nullptr);
    ~BackgroundWork() override;

    /// Loads all of a document and makes the view of it; `request` says how, its data are not looked at.
    void load(const std::string& path, const ViewRequest& request, Progressed progressed, Loaded loaded);
    /// The same of the document as it was.
    void loadPast(const std::string& path, const PastCopy& past, const ViewRequest& request, Progressed progressed,
                  Loaded loaded);
    void cancelLoading() { ++m_latestLoad; }
    /// Makes a view; its facets follow in a second delivery, so that the picture need not wait for them. Where edits
    /// touched something, of the data as they are now.
    void makeView(const std::string& path, const ViewRequest& request, const Touched& touched, Made made);
    /// What was wished for so far is of no use any more.
    void forget();
    /// The same, and waits until nothing here reads a document any more: its owner can then close it properly.
    void release();

private:
    using Load = std::function<Result<FilteredViewPtr>(const Progress&)>;

    /// The view of everything: to take a filter back is wished for often and costs the most to make.
    FilteredViewPtr wholeFor(const ViewRequest& request);
    void keepWhole(const FilteredViewPtr& view);
    /// `path` is of the document that is there afterwards.
    void start(const std::string& path, Load load, Progressed progressed, Loaded loaded);
    void makeNow(const std::string& path, ViewRequest request, const Touched& touched, unsigned wish, const Made& made);
    [[nodiscard]] static Result<> openReader(std::optional<Document>& reader, const std::string& path);
    [[nodiscard]] Result<FilterHits> hitsOf(const std::string& path, const Filter& filter);
    template <class Delivery>
    void deliver(const std::atomic<unsigned>& latest, unsigned wish, Delivery delivery);

    QThreadPool m_loadPool, m_viewPool; ///< of one thread each: a filter need not wait for a document
    std::atomic<unsigned> m_latestLoad = 0, m_latestView = 0;
    std::optional<Document> m_reader;      ///< of the view pool alone
    std::optional<Document> m_otherReader; ///< the same; for the second of several words
    std::mutex m_wholeLock;
    FilteredViewPtr m_whole;
};

} // namespace plenary
