// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/timeline/index.h"
#include "core/store/document.h"

#include <memory>

namespace plenary
{

/// What a view is to be made of.
struct ViewRequest
{
    DatasetPtr data;
    Filter filter;
    Zone zone;
    scene::TimelineIndex::Options lanes;
};

/// The data, what a filter lets through of them and what is derived from it: made together, shown together, replaced
/// whole, never changed.
struct FilteredView
{
    DatasetPtr data;
    Filter filter;
    Zone zone;
    std::shared_ptr<const Selection> selection;
    FacetCounts facets;
    scene::TimelineIndexPtr index; ///< of this data and selection

    /// Whether it is what such a request asks for.
    bool isOf(const ViewRequest& request) const;
};
using FilteredViewPtr = std::shared_ptr<const FilteredView>;

/// The view with its facets; the words of the filter are looked up in the document.
[[nodiscard]] Result<FilteredViewPtr> makeView(const Document& document, const ViewRequest& request);

/// The same of the data as they are in the document; what is said in the request of data and zone is replaced.
[[nodiscard]] Result<FilteredViewPtr> loadView(const Document& document, ViewRequest request,
                                               const Progress& progress = {});

/// The view without its facets, which take the longest to count.
FilteredView viewOf(const ViewRequest& request, const FilterHits& hits);

/// The view with the facets of another one, until its own are counted.
FilteredViewPtr withFacets(FilteredView view, FacetCounts facets);

} // namespace plenary
