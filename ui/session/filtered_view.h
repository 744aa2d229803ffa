// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/timeline/index.h"
#include "core/store/document.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <mutex>

namespace plenary
{

/// What a filter lets through and what is derived from it: made together, shown together, never changed.
struct FilteredView
{
    DatasetPtr data;
    std::shared_ptr<const Selection> selection;
    FacetCounts facets;
    scene::TimelineIndexPtr index; ///< of this data and selection
};
using FilteredViewPtr = std::shared_ptr<const FilteredView>;

/// What a view is to be made of.
struct ViewRequest
{
    DatasetPtr data;
    Filter filter;
    Zone zone;
    scene::TimelineIndex::Options lanes;
};

/// The view with its facets; the words of the filter are looked up in the document.
[[nodiscard]] Result<FilteredView> makeView(const Document& document, const ViewRequest& request);

/// Loads documents and makes views away from the window. Only the result of the latest wish of a kind is delivered,
/// those overtaken are dropped, and work not begun yet is left out. Belongs to the GUI thread; signals come there.
class BackgroundWork : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundWork(QObject* parent = nullptr);
    ~BackgroundWork() override;

    /// Loads all of a document and makes the view of it; `request` says how, its data are not looked at.
    void load(const std::string& path, const ViewRequest& request);
    void cancelLoading();
    /// Makes a view; its facets follow in a second delivery, so that the picture need not wait for them. Where edits
    /// touched something, of the data as they are now.
    void makeView(const std::string& path, const ViewRequest& request, const Touched& touched = {});
    /// What was wished for so far is of no use any more.
    void forget();
    /// The same, and waits until nothing here reads a document any more: its owner can then close it properly.
    void release();

signals:
    void progressed(double share);
    void loaded(plenary::FilteredViewPtr view, const plenary::ViewRequest& request);
    void viewMade(plenary::FilteredViewPtr view, bool withFacets);
    void loadingFailed(const plenary::Error& error);
    void viewFailed(const plenary::Error& error);

private:
    /// The view of everything: to take a filter back is wished for often and costs the most to make.
    FilteredViewPtr wholeFor(const ViewRequest& request);
    void keepWhole(const ViewRequest& request, const FilteredViewPtr& view);
    void loadNow(const std::string& path, ViewRequest request, unsigned wish);
    void makeNow(const std::string& path, ViewRequest request, const Touched& touched, unsigned wish);
    [[nodiscard]] static Result<> openReader(std::optional<Document>& reader, const std::string& path);
    [[nodiscard]] Result<WordHits> hitsOf(const std::string& path, const Filter& filter);
    template <class Delivery>
    void deliver(const std::atomic<unsigned>& latest, unsigned wish, Delivery delivery);

    QThreadPool m_loadPool, m_viewPool; ///< of one thread each: a filter need not wait for a document
    std::atomic<unsigned> m_latestLoad = 0, m_latestView = 0;
    std::optional<Document> m_reader;      ///< of the view pool alone
    std::optional<Document> m_otherReader; ///< the same; for the second of several words
    std::mutex m_wholeLock;
    FilteredViewPtr m_whole;
    ViewRequest m_wholeRequest; ///< what m_whole was made of
};

} // namespace plenary
