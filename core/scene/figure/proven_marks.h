// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/canvas/canvas.h"
#include "core/scene/figure/chart.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

// Which marks of a chart rest on records, and the numbers by which they are named beside them: what a proof sheet
// lists, and what the page of a figure leads to.
namespace plenary::scene
{

/// A mark, wherever in the chart it is drawn: an event in the lane of each actor that took part is one mark.
struct ProvenMark
{
    /// Where its number may stand: in its place alone, as in a grid; on the same height, as in lanes; or all around it.
    enum class Spots : std::uint8_t { Inside, Beside, Around };

    int number = 0;
    std::string name;              ///< as it is called to those who do not see it
    Target target;
    std::optional<Ref> record;     ///< as in Hit
    std::vector<std::size_t> hits; ///< of Scene::hits, the one that names it first
    std::vector<Ref> records;      ///< behind it, as far as they are in view; never empty
    Spots spots = Spots::Around;
    bool isDrawn = false;          ///< its number is seen at one of these places at least

    bool isSame(const ProvenMark& other) const { return target == other.target && record == other.record; }
};

/// The records behind a place, as far as they are in view: an event and what was said at it, every statement of a cell,
/// the acts of a state. None for names of lanes, topics and columns, and where nothing is known.
std::vector<Ref> recordsBehind(const View& view, const ChartOptions& chart, const Hit& hit);

/// The marks of a chart in the order of its table, numbered on from those `known` of pages before, whose numbers they
/// keep; what the table does not list follows from the top. What stands for many records together has no number: names,
/// lines and means beside the statements they come from.
std::vector<ProvenMark> provenMarks(const View& view, const ChartOptions& chart, const Scene& scene,
                                    std::span<const ProvenMark> known = {});

/// Writes the number of each mark beside it, wherever it is drawn and neither a text nor the place of another mark is
/// covered, and notes which had no such place.
void drawNumbers(Scene& scene, std::vector<ProvenMark>& marks, const TextMeasure& measure);

} // namespace plenary::scene
