// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/canvas/scene.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace plenary::scene
{

namespace
{

bool insideRings(const std::vector<std::vector<Point>>& rings, Point p)
{
    bool inside = false;
    for (const auto& ring : rings)
        for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++)
            if ((ring[i].y > p.y) != (ring[j].y > p.y) &&
                p.x < (ring[j].x - ring[i].x) * (p.y - ring[i].y) / (ring[j].y - ring[i].y) + ring[i].x)
                inside = !inside;
    return inside;
}

/// The start of the code point that ends before `at`.
std::size_t previousCharacter(std::string_view text, std::size_t at)
{
    do
        --at;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80);
    return at;
}

std::size_t step(double mean)
{
    return static_cast<std::size_t>(std::clamp(std::lround(mean), -2L, 2L) + 2);
}

} // namespace

Tone stanceTone(double mean)
{
    return shifted(Tone::StanceM2, step(mean));
}

Tone stanceInk(double mean)
{
    return shifted(Tone::StanceInkM2, step(mean));
}

Rect Rect::clipped(const Rect& other) const
{
    const double left = std::max(x, other.x);
    const double top = std::max(y, other.y);
    const double newWidth = std::min(right(), other.right()) - left;
    const double newHeight = std::min(bottom(), other.bottom()) - top;
    if (newWidth <= 0 || newHeight <= 0)
        return {left, top, 0, 0};
    return {left, top, newWidth, newHeight};
}

std::size_t TextMeasure::fitting(std::string_view text, Font font, double room) const
{
    std::size_t low = 0;
    std::size_t high = text.size();
    while (low < high) {
        std::size_t middle = low + (high - low + 1) / 2;
        while (middle < text.size() && (static_cast<unsigned char>(text[middle]) & 0xC0) == 0x80)
            ++middle;
        if (width(text.substr(0, middle), font) > room)
            high = previousCharacter(text, std::min(middle, text.size()));
        else
            low = middle;
    }
    return low;
}

std::string elided(std::string_view text, Font font, double room, const TextMeasure& measure)
{
    if (measure.width(text, font) <= room)
        return std::string(text);
    const std::size_t kept = measure.fitting(text, font, room - measure.width("…", font));
    return kept == 0 ? std::string() : std::string(trimmed(text.substr(0, kept))) + "…";
}

std::vector<std::string> wrapped(std::string_view text, Font font, double room, std::size_t most,
                                 const TextMeasure& measure)
{
    std::vector<std::string> lines;
    std::string line;
    const auto words = split(text, ' ');
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string longer = line.empty() ? std::string(words[i]) : line + " " + std::string(words[i]);
        if (line.empty() || measure.width(longer, font) <= room) {
            line = longer;
            continue;
        }
        if (lines.size() + 1 == most) {
            for (; i < words.size(); ++i)
                (line += ' ') += words[i];
            break;
        }
        lines.push_back(elided(line, font, room, measure));
        line = words[i];
    }
    if (!line.empty())
        lines.push_back(elided(line, font, room, measure));
    return lines;
}

std::vector<Box> boxesOf(const Strip& strip)
{
    std::vector<Box> boxes;
    const double width = strip.rect.width / static_cast<double>(std::max<std::size_t>(1, strip.columns.size()));
    for (std::size_t from = 0, to = 0; from < strip.columns.size(); from = to) {
        const Strip::Column& column = strip.columns[from];
        while (to < strip.columns.size() && strip.columns[to] == column)
            ++to;
        if (column.opacity == 0)
            continue;
        const Rect rect{strip.rect.x + width * static_cast<double>(from), strip.rect.y,
                        width * static_cast<double>(to - from), strip.rect.height};
        boxes.push_back({rect, 0, {column.tone, Tone::None, 0, Pattern::Solid, column.opacity / 255.0}});
    }
    return boxes;
}

std::uint16_t Scene::group(std::string name)
{
    const auto found = std::ranges::find(groups, name);
    if (found != groups.end())
        return static_cast<std::uint16_t>(found - groups.begin());
    groups.push_back(std::move(name));
    return static_cast<std::uint16_t>(groups.size() - 1);
}

const Hit* Scene::hitAt(Point point) const
{
    for (auto hit = hits.rbegin(); hit != hits.rend(); ++hit)
        if (hit->box.contains(point) && (hit->outline.empty() || insideRings(hit->outline, point)))
            return &*hit;
    return nullptr;
}

} // namespace plenary::scene
