// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/figure/proven_marks.h"
#include "core/store/document.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

// What lies behind the marks of a figure, in words, for those who check it: as plain values in the language of a view,
// from which pages are made. Nothing is escaped.
namespace plenary::io
{

/// A passage with where it can be read.
struct ProofPassage
{
    std::string words = {};              ///< empty: the source as a whole is cited
    std::string before = {}, after = {}; ///< what stands around them in the captured text
    std::string language = {};           ///< ISO 639-1
    std::string note = {};
    std::string source = {};             ///< its title
    std::vector<std::string> facts = {}; ///< publisher, authors, kind, when published and when read
    std::string address = {};            ///< http or https; empty where there is none
    std::string sha256 = {};             ///< of the captured text; empty where there is none
};

/// One record behind a mark.
struct Proof
{
    Ref record;
    std::string name = {};               ///< “United States · Regulation: −2”
    std::vector<std::string> facts = {}; ///< when, how directly, how firmly, who coded it
    std::string says = {};               ///< in the words of its coder
    std::string note = {};
    std::vector<std::string> disputes = {};
    std::vector<ProofPassage> passages = {};
};

/// A mark of the figure.
struct ProofEntry
{
    int number = 0;
    bool isNumbered = false; ///< its number is seen in the figure
    std::string name;
    std::vector<Ref> records; ///< in the order in which they are to be read; each is in ProofSheet::proofs
};

struct ProofSheet
{
    std::vector<ProofEntry> entries;
    std::vector<Proof> proofs;        ///< each record once, in the order of the first mark that rests on it
    std::vector<std::string> remarks; ///< what a reader must know of the whole, a sentence each

    const Proof* find(Ref record) const; ///< nullptr where it is not there
};

/// What one sheet lists at most: more nobody checks, and no word processor opens.
inline constexpr std::size_t mostProofs = 5000;

/// The records behind these marks. `view` and `document` are those that the figure was made of. Errors: Invalid for
/// more than mostProofs records; those of reading. Takes about a millisecond for twenty records; `progress` may stop
/// it.
[[nodiscard]] Result<ProofSheet> proofSheet(const Document& document, const scene::View& view,
                                            std::span<const scene::ProvenMark> marks, const Progress& progress = {});

} // namespace plenary::io
