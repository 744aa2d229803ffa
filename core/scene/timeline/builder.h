// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/stances/broken_statements.h"
#include "core/scene/timeline/day_folds.h"
#include "core/scene/timeline/row_packing.h"
#include "core/scene/timeline/timeline.h"

#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

// Behind buildTimeline; only the timeline*.cpp include it.
namespace plenary::scene
{

/// An event with the place of its mark on an endless sheet of paper: pixels grow beyond the plot on both sides.
struct Shown
{
    Row event = 0;
    TimeSpan time;
    std::string title;
    double left = 0, right = 0; ///< of the mark
    bool isBar = false;
    bool isKnownToTheDay = false; ///< and stands in the column of its day
    bool isForemost = false;      ///< of the importance that is written bold
    TitleSide side = TitleSide::Right;
    bool isCut = false; ///< a bar that ends before its time does, where the title behind it begins
    Breaks breaks = {}; ///< of what was said there; known once it is drawn or listed
};

/// A lane and what is known of it before there is a place for it.
struct LanePlan
{
    const LaneIndex* lane = nullptr;
    std::size_t number = 0; ///< into TimelineIndex::lanes()
    std::string name;
    bool isCollapsed = false;    ///< one row high
    bool isCrowd = false;        ///< drawn as a strip with the most important events above it
    std::vector<Shown> events;   ///< all of the lane, in the order of their starts, unless it is a crowd
    std::vector<Packed> places;  ///< one an event, in as many rows as are wanted
    std::size_t rows = 1;        ///< wanted
};

class TimelineBuilder
{
public:
    TimelineBuilder(const Context& context, const TimelineOptions& options, const TimelineIndex& index);

    Scene build();

private:
    // timeline.cpp: the whole
    TimeFoldsPtr folds(const std::vector<LanePlan>& plans) const;
    void measureFrame(const std::vector<LanePlan>& plans);
    void drawAxis();
    void layOut(std::vector<LanePlan>& plans);
    void leaveOutEmptyLanes(std::vector<LanePlan>& plans) const;
    void layOutEvenly(std::vector<LanePlan>& plans, double height);
    void describe();
    void addReadingNotes();
    bool shows(TimeFolds::Kind kind) const;
    std::optional<std::string> busiestDay() const;
    void drawAsOf();

    // lane.cpp: lanes whose events all have a place of their own
    std::vector<LanePlan> planLanes() const;
    void planEvents(std::vector<LanePlan>& plans) const;
    void place(LanePlan& plan, std::size_t most) const;
    PackItem packItem(const Shown& shown) const;
    PackLimits titleLimits(const Shown& shown) const;
    PackLimits limits() const { return {m_scene.plot.x, m_scene.plot.right()}; }
    void drawPlaced(Shown& shown, const Packed& place, double y, double rowHeight);
    void drawHead(const LanePlan& plan, const Rect& area);
    void drawLane(LanePlan& plan, const Rect& area, std::size_t rows, double rowHeight);
    void drawOverflow(const Shown& shown, double y, double& drawnTo);

    // crowd.cpp: lanes of very many events
    void drawCrowd(const LanePlan& plan, const Rect& area);
    void drawStrip(const LanePlan& plan, const Rect& strip);
    void drawForemost(const LanePlan& plan, const Rect& area, std::size_t rows);
    struct Reach
    {
        double limit = 0; ///< of mark and title
        double end = 0;   ///< of what is written
    };
    void drawTitled(Shown shown, Reach reach, double y, double rowHeight);
    template <class Centre>
    void drawCarried(std::span<const Shown> carried, Instant length, const std::vector<double>& free, Centre centre,
                     double rowHeight);
    void drawSelected(const LanePlan& plan, const Rect& strip);
    void listCrowd(const LanePlan& plan);

    // marks.cpp: one event
    Shown shownOf(Row event, std::string title) const;
    const TimeFolds::Stretch* columnOf(const TimeSpan& time) const;
    double placeOf(Instant at, const TimeSpan& time) const;
    void drawMark(const Shown& shown, double y, double height);
    /// Writes the title on its side of the mark, no further than the room given; answers what it takes, nothing where
    /// none was written.
    std::optional<PackLimits> drawLabel(const Shown& shown, double y, PackLimits room);
    void addHit(const Shown& shown, const Rect& box);
    void addRow(const LanePlan& plan, const Shown& shown, std::size_t hit);
    /// The title behind “≈” where the time is approximate and “?” where it is uncertain.
    static std::string labelText(const Shown& shown);
    /// The width of labelText(), with room for the arrow of an open start.
    double titleWidth(const Shown& shown) const;
    Font fontOf(const Shown& shown) const;
    // bars.cpp: what lasted
    void drawBar(const Shown& shown, double y, double height, Tone tone, double opacity);
    void drawPieces(const Shown& shown, const Rect& tick, Tone tone);

    bool isSelected(Row event) const;
    Happened happenedBy(const Shown& shown) const { return happened(m_context, shown.time); }
    bool isFuture(const Shown& shown) const { return happenedBy(shown) == Happened::No; }
    bool isInView(const Shown& shown) const;
    /// The part of the mark inside the plot.
    Shown clipped(const Shown& shown) const;
    void markStatements();
    /// How the statements made there, on the topic of the lane where it has one, go with deeds and earlier words.
    Breaks breaksAt(Row event);
    void drawBreakMark(const Shown& shown, double y);

    const Context& m_context;
    const TimelineOptions& m_options;
    const TimelineIndex& m_index;
    Scene m_scene;
    TimelineLayout m_layout;
    TimeScale m_scale;
    std::vector<Zone> m_zones; ///< beside the one in force
    std::size_t m_shown = 0;
    std::set<Row> m_events;     ///< those in the span, of lanes in which each is looked at by itself
    std::size_t m_possible = 0; ///< of these, how many only may have begun by the as-of date
    Row m_topic = noRow;        ///< of the lane being drawn, where lanes are topics
    bool m_tableCut = false;   ///< not all events are in the table
    bool m_anyBold = false;    ///< some titles are bold: importance
    bool m_anyWindow = false;  ///< a bar is one moment or a stay somewhere within it
    bool m_anyUnproven = false;
    bool m_barsCut = false;    ///< some bars end before their time does
    bool m_anyBroken = false;  ///< a statement made at one of them does not go with deeds or earlier words
    std::optional<BrokenStatements> m_broken; ///< made with the first statement that is looked at
    std::vector<Row> m_stated; ///< events to ring because of the selected cell, sorted
};

namespace timeline
{

constexpr double axisHeight = 40;
constexpr double fullRow = 21;
constexpr double smallestRow = 15;
constexpr double lanePadding = 5;
constexpr double leastLane = 14; ///< height in which a name and a row of marks can stand
constexpr double tallestCrowd = 78;
constexpr double narrowest = 8; ///< height in which a strip and a small name can stand
constexpr double leastFoldedDay = 150; ///< width of a day that can have a column
constexpr double leastDayOfTitles = 320; ///< width of a day in which titles had better stay
constexpr double diamond = 9;
constexpr double tallestBar = 14;
constexpr double columnAir = 5;      ///< between the edge of a day’s column and the marks in it
constexpr double laterOpacity = 0.4; ///< of what begins after the as-of date
constexpr double possibleOpacity = 0.7; ///< of what only may have begun by then
constexpr double breakWidth = 8; ///< of the strokes at which a bar is broken off
constexpr Font labelFont{12, Weight::Regular};
constexpr Font selectedFont{12, Weight::SemiBold};
constexpr Font foremostFont{12, Weight::Bold};
constexpr std::uint8_t foremost = 5; ///< the importance whose titles are bold
constexpr Font laneFont{12.5, Weight::SemiBold};
constexpr Font narrowFont{8.5, Weight::Medium};
constexpr std::size_t mostRows = 12; ///< of a lane, where its share of the picture has no room for more
/// So many rows of a table are wanted only where it is looked at or written.
constexpr std::size_t wholeTable = 10'000;
/// A lane of more events is a crowd, and so is every lane where all together have more.
constexpr std::size_t mostInLane = 400;
constexpr std::size_t mostInAll = 2000;

} // namespace timeline

} // namespace plenary::scene
