// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/view/context.h"

#include <functional>
#include <memory>
#include <string>

namespace plenary::scene
{

/// What stands around a chart.
struct Frame
{
    enum class Legend : std::uint8_t { None, Top, Bottom };

    bool heading = true; ///< title and subtitle
    bool notes = true;   ///< how to read it, sources, licence
    Legend legend = Legend::Top;
    double margin = 28;
    std::string title;         ///< instead of the chart's own; empty: the chart's own
    bool plainTitle = false;   ///< which then says what is shown, not what was found
    std::string product;       ///< name and version of the program, for the last line
    std::string subtitle = {}; ///< instead of the chart's own; empty: the chart's own
    std::string altText = {};  ///< the same
    std::string filter = {};   ///< the filter in words, said in the notes; empty: nothing is said
    bool numbers = false;      ///< marks that something proves carry numbers
    std::vector<std::string> idle = {}; ///< what the filter says that does not concern what is drawn, in words
    struct
    {
        std::shared_ptr<const std::string> data; ///< as in Picture; none: no logo
        double proportion = 1;                   ///< its width, of its height
    } logo = {};                                 ///< of the user, at the right of the heading; not without a heading
};

using Builder = std::function<Scene(const Context&)>;

/// A chart with its heading, legend, notes and sources, laid out in context.width × context.height. The same for the
/// window (legend only), for files and for print.
Scene composeFigure(const Context& context, const Frame& frame, const Builder& builder);

/// The legend alone, as wide as the context and as high as its rows; of no height where there are no entries.
Scene legendScene(const Context& context, const std::vector<LegendEntry>& entries);

/// “Sources: Euronews, Élysée … and 38 more”: publishers by how much rests on them.
std::string sourceLine(const View& view, const std::vector<Row>& sources, std::size_t most);

} // namespace plenary::scene
