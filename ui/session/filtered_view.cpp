// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/filtered_view.h"

#include "core/store/filter_hits.h"

namespace plenary
{

bool FilteredView::isOf(const ViewRequest& request) const
{
    return data == request.data && filter == request.filter && zone == request.zone &&
           index->options() == request.lanes;
}

FilteredView viewOf(const ViewRequest& request, const FilterHits& hits)
{
    FilteredView view;
    view.data = request.data;
    view.filter = request.filter;
    view.zone = request.zone;
    view.selection = std::make_shared<const Selection>(select(*request.data, request.filter, hits, request.zone));
    view.index = std::make_shared<const scene::TimelineIndex>(*view.data, *view.selection, request.zone, request.lanes);
    return view;
}

FilteredViewPtr withFacets(FilteredView view, FacetCounts facets)
{
    view.facets = std::move(facets);
    view.facets.actors.resize(view.data->actors.size());
    view.facets.topics.resize(view.data->topics.size());
    return std::make_shared<const FilteredView>(std::move(view));
}

Result<FilteredViewPtr> makeView(const Document& document, const ViewRequest& request)
{
    const FilterHits hits = TRY(findHits(document, request.filter));
    return withFacets(viewOf(request, hits), countFacets(*request.data, request.filter, hits, request.zone));
}

Result<FilteredViewPtr> loadView(const Document& document, ViewRequest request, const Progress& progress)
{
    request.data = TRY(document.load(progress));
    request.zone = TRY(Zone::find(request.data->summit.zone));
    return makeView(document, request);
}

} // namespace plenary
