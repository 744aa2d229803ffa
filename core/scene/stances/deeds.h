// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/view/view.h"
#include "core/stats/sides.h"

#include <cstdint>
#include <span>
#include <vector>

// Where words and deeds part: what an actor said on a topic against what it did about a text whose signing expresses a
// stance on it, against a sum whose giving expresses one, or against what it said before. Nothing is inferred: an act
// speaks only for what its text says it expresses (Instrument::expresses), a sum for what is noted with it.
namespace plenary::scene
{

/// What an act is to its text: it joins it, stays away from it, or neither.
enum class ActSide : std::uint8_t { Neither, Joins, Refuses };
ActSide sideOf(SignatureStatus status);

/// What an actor did that expresses a stance, or keeps back from expressing it.
struct Deed
{
    Row actor = noRow;
    Row topic = noRow;
    Row act = noRow; ///< of Dataset::signatures; noRow for a sum
    Row sum = noRow; ///< of Dataset::pledges; noRow for an act
    ActSide side = ActSide::Neither;
    int expressed = 0; ///< by signing or giving, not 0

    /// Whether a stance goes against it: one on the other side than the text that was signed, or on the side of the text
    /// that was refused. A stance of 0 goes against nothing.
    bool isAgainst(double stance) const
    {
        return side == ActSide::Joins ? stance * expressed < 0 : stance * expressed > 0;
    }
    /// Whether one of the statements that stand on these sides goes against it.
    bool isAgainst(const stats::Sides& sides) const
    {
        return (sides.minus > 0 && isAgainst(-1)) || (sides.plus > 0 && isAgainst(1));
    }
};

/// By the last act of each actor on each text, and by every sum, up to the as-of date: what passes the filter and takes
/// a side.
class Deeds
{
public:
    explicit Deeds(const View& view);

    std::span<const Deed> all() const { return m_deeds; }
    std::span<const Deed> of(Row actor) const;

private:
    void addActs(const View& view);
    void addSums(const View& view);
    /// One deed a topic on which a stance is expressed.
    template <class Stances>
    void add(const Dataset& data, const Stances& expresses, const Deed& deed);

    std::vector<Deed> m_deeds; ///< by actor
};

/// How what an actor said on a topic goes with what it did and with itself.
struct Breaks
{
    bool againstDeed = false; ///< a statement goes against a deed of the actor
    bool turned = false;      ///< few statements, on both sides; of many the spread says it

    bool any() const { return againstDeed || turned; }
    /// These and those.
    Breaks operator|(const Breaks& other) const { return {againstDeed || other.againstDeed, turned || other.turned}; }
    bool operator==(const Breaks&) const = default;
};

/// Of `n` statements of an actor on a topic that stand on these sides.
Breaks breaksOf(std::span<const Deed> deedsOfActor, Row topic, const stats::Sides& sides, std::size_t n);

/// A statement that goes against a deed, or against an earlier statement on the same topic.
struct Contradiction
{
    Row actor = noRow;
    Row topic = noRow;
    Row statement = noRow; ///< a position
    Row earlier = noRow;   ///< the last position before on the other side; noRow where a deed is meant
    bool isOrdered = true; ///< whether that one was certainly made before
    Deed deed = {};

    bool isOfWords() const { return earlier != noRow; }
};

/// Of these actors, in the order of actors, topics and time: each statement that counts for them against each deed, and
/// each turn from one side to the other.
std::vector<Contradiction> contradictions(const View& view, std::span<const Row> actors);

} // namespace plenary::scene
