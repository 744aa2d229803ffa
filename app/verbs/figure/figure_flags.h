// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/viewed.h"
#include "core/scene/figure/recipe.h"

#include <memory>
#include <string>

namespace plenary::cli
{

/// One figure as `export` is asked for it: its flags, and what they mean for a document.
class FigureFlags
{
public:
    FigureFlags();
    ~FigureFlags();
    FigureFlags(FigureFlags&&) noexcept;

    /// Adds every flag of a figure to a verb, which must outlive this.
    void addTo(Verb& verb);
    /// The file to write.
    const std::string& out() const;
    /// The proof sheet to write beside it; empty: none.
    const std::string& proofs() const;
    /// The files it is made from besides the document.
    std::vector<std::string> inputs() const;
    /// Flags that many figures share, some of which they say nothing of.
    void share(std::vector<std::string> names) { m_shared = std::move(names); }
    /// What is asked for. A flag that says nothing of the chart is refused by name.
    [[nodiscard]] Result<scene::Recipe> recipe(Viewed& viewed) const;

    struct Flags;

private:
    [[nodiscard]] Result<scene::Recipe> recipeLike(const Viewed& viewed) const;

    [[nodiscard]] Result<> checkUses() const;

    std::vector<std::string> m_shared;
    std::unique_ptr<Flags> m_flags;
    const Verb* m_verb = nullptr;
};

} // namespace plenary::cli
