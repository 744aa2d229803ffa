// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/map/options.h"
#include "core/scene/map/signatories.h"

namespace plenary::scene
{

/// A class of the legend: those it holds look alike.
struct MapBin
{
    std::string key; ///< the word for it in files and on the command line
    std::string label;
    Style style;
    int states = 0; ///< states of the document that are in it
    bool counted = true;
    bool faded = false; ///< the legend was asked to show others
};

/// What the colours of a map say of every actor.
struct MapColours
{
    std::vector<MapBin> bins;
    std::vector<std::size_t> bin;     ///< one an actor: index into `bins`
    std::vector<std::string> value;   ///< one an actor: “+1.5” or empty
    std::vector<std::string> detail;  ///< one an actor: a line for its card, or empty
    std::vector<std::string>
        breaks; ///< one an actor: that its words do not go with its deeds or with each other, or empty
    std::vector<Row> sources;         ///< behind stances and agreement, one a passage
    std::string title;
    std::vector<std::string> notes;
    std::size_t none = 0; ///< the bin of what nothing is known of

    /// Whether anything is known of an actor that the filter does not hide.
    bool tells(Row actor) const { return bin[actor] != none && bins[bin[actor]].key != hiddenKey; }
    static constexpr const char* hiddenKey = "hidden";
    const MapBin& of(Row actor) const { return bins[actor == noRow ? none : bin[actor]]; }
    /// How it is drawn, faded where others are asked for.
    Style style(Row actor) const;
};

MapColours mapColours(const View& view, const MapOptions& options, const SignatoryStates& states,
                      Row instrument);

/// Whether an actor is one of the states that MapBin::states counts.
bool isCounted(const Dataset& data, const SignatoryStates& states, const MapOptions& options, Row actor);

/// The topic and the actor that the colours are about where they are about one; noRow where there is none.
Row mapTopic(const View& view, const MapOptions& options);
Row mapActor(const Dataset& data, const MapOptions& options);

/// The keys of the bins that a colouring has, for the command line.
std::vector<std::string> mapBinKeys(MapColour colour);

} // namespace plenary::scene
