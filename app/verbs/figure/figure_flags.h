// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/viewed.h"
#include "core/scene/figure/recipe.h"

#include <CLI/App.hpp>

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
    void addTo(CLI::App& verb);
    /// The file to write.
    const std::string& out() const;
    /// The files it is made from besides the document.
    std::vector<std::string> inputs() const;
    /// What is asked for.
    [[nodiscard]] Result<scene::Recipe> recipe(Viewed& viewed) const;

    struct Flags;

private:
    [[nodiscard]] Result<scene::Recipe> recipeLike(const Viewed& viewed) const;

    std::unique_ptr<Flags> m_flags;
    const CLI::App* m_verb = nullptr;
};

} // namespace plenary::cli
