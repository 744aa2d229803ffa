// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/table.h"
#include "core/base/time.h"
#include "core/model/kinds.h"
#include "core/scene/canvas/density_strip.h"
#include "core/scene/canvas/geometry.h"
#include "core/scene/canvas/time_scale.h"
#include "core/scene/canvas/tone.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

// A picture as plain values: what is drawn where, in logical pixels (1/96 inch), y downwards. Every decision that is
// not a pixel is made here, so that it can be tested without a screen; screen, PNG, SVG and PDF paint the same scene.
namespace plenary::scene
{

enum class Weight : std::uint8_t { Regular, Medium, SemiBold, Bold };

struct Font
{
    double size = 13; ///< pixels of the em square
    Weight weight = Weight::Regular;

    bool operator==(const Font&) const = default;
};

/// Widths of texts in the bundled font; implemented where fonts are (ui/render), faked in tests.
class TextMeasure
{
public:
    virtual ~TextMeasure() = default;
    virtual double width(std::string_view text, Font font) const = 0;
    /// Bytes of the longest start of a text, in whole characters, that is no wider than `room`.
    virtual std::size_t fitting(std::string_view text, Font font, double room) const;
};

/// The text, cut with “…” where it is wider than `room`; empty when not even one letter fits.
std::string elided(std::string_view text, Font font, double room, const TextMeasure& measure);
/// The text in lines no wider than `room`, broken at spaces; at most `most` lines, the last one elided.
std::vector<std::string> wrapped(std::string_view text, Font font, double room, std::size_t most,
                                 const TextMeasure& measure);

struct Style
{
    Tone fill = Tone::None;
    Tone stroke = Tone::None;
    double strokeWidth = 1;
    Pattern pattern = Pattern::Solid;
    double opacity = 1;
};

struct Box
{
    Rect rect;
    double radius = 0;
    Style style;
};
struct Line
{
    Point from, to;
    Tone tone = Tone::Line;
    double width = 1;
    bool dashed = false;
};
struct Polyline
{
    std::vector<Point> points;
    Tone tone = Tone::Line;
    double width = 1;
    Dash dash = Dash::Solid;
};
/// Rings filled by the even-odd rule.
struct Polygon
{
    std::vector<std::vector<Point>> rings;
    Style style;
};
enum class Glyph : std::uint8_t { Diamond, Circle, Square, Triangle, ArrowRight, ArrowLeft, TriangleDown, Cross, Bolt, None };
struct Mark
{
    Point centre;
    Glyph glyph = Glyph::Circle;
    double size = 8; ///< width and height
    Style style;
};
enum class Align : std::uint8_t { Left, Centre, Right };
/// One line of text; `at` lies on the baseline.
struct Label
{
    Point at;
    std::string text;
    Font font;
    Tone tone = Tone::Ink;
    Align align = Align::Left;
    double degrees = 0; ///< turned counter-clockwise about `at`
};

/// A picture of the user's own, drawn in its own colours (ui/render/logo.h says in which form).
struct Picture
{
    Rect rect;
    std::shared_ptr<const std::string> data;
};

/// A strip as boxes, one for columns alike; for paper, where there are no pixels.
std::vector<Box> boxesOf(const Strip& strip);

using Shape = std::variant<Box, Line, Polyline, Polygon, Mark, Label, Strip, Picture>;

enum class Layer : std::uint8_t { Ground, Bands, Grid, Marks, Labels, Overlay };
inline constexpr std::size_t layerCount = 6;

struct Item
{
    Layer layer = Layer::Marks;
    Shape shape;
    std::uint16_t group = 0; ///< index into Scene::groups
};

/// What a place in a chart stands for, and leads to when it is clicked.
struct Target
{
    /// Of a Legend `first` says which entry it is.
    enum class Kind : std::uint8_t {
        None, Event, Cell, Actor, Topic, Pledge, Signature, Lane, Pair, Group, Source, Legend
    } kind = Kind::None;
    std::int64_t first = 0; ///< key of the record; of the actor in a cell, the bloc in a group’s cell, the first of a pair
    std::int64_t second = 0; ///< key of the topic in a cell, of the second actor of a pair

    bool operator==(const Target&) const = default;
};

/// A place that can be pointed at.
struct Hit
{
    Rect box;
    Target target;
    std::string tip;                              ///< what the hover card says, first line its title
    std::string name;                             ///< what a screen reader says
    std::vector<std::vector<Point>> outline = {}; ///< where the box is not exact, its rings
    std::string lane = {};                        ///< of the name of a lane, the lane’s id
    std::optional<Ref> record = {};               ///< the one it stands for, where the target says less
};

struct LegendEntry
{
    std::string text;
    Glyph glyph = Glyph::Square;
    Style style;
    std::string key = {}; ///< where a click on it does something: what it stands for
    std::string tip = {}; ///< and what that is
    std::optional<Dash> line = {}; ///< a piece of line in the fill’s tone, under the mark
};

struct Scene
{
    double width = 0;
    double height = 0;
    Rect plot; ///< marks are drawn inside it only
    TimeScale time; ///< how time lies on the plot, where its width stands for one
    std::vector<Item> items;
    struct
    {
        std::size_t first = 0, last = 0;
    } terrain = {}; ///< the lowest items of a map: very many polygons and lines, painted in the order they have here
    std::vector<Dye> dyes;                  ///< themes show them so, as far as they can be seen
    std::vector<Hit> hits;                  ///< later ones lie above earlier ones
    std::vector<std::string> groups = {""}; ///< names of parts, for SVG ids
    std::string title;                      ///< what was found, else what is shown
    std::string plainTitle, subtitle;       ///< what is shown; empty: the title says no more
    std::vector<LegendEntry> legend;
    std::vector<std::string> notes;     ///< how to read it: formula, rule, zone
    std::vector<std::uint32_t> sources; ///< rows of the sources behind what is drawn, one a passage
    std::string altText;
    std::string emptyText; ///< what to say where there is nothing to draw
    Table table;

    template <class S>
    void add(Layer layer, S shape, std::uint16_t group = 0)
    {
        auto& item = items.emplace_back();
        item.layer = layer;
        item.shape = std::move(shape);
        item.group = group;
    }
    std::uint16_t group(std::string name);
    /// The topmost place at a point; nullptr where there is none.
    const Hit* hitAt(Point point) const;
};

} // namespace plenary::scene
