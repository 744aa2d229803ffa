// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/common.h"
#include "core/scene/figure/recipe.h"

#include <CLI/App.hpp>

#include <memory>
#include <string>
#include <vector>

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
    /// The view the document is opened with.
    const ViewFlags& view() const;
    /// What is asked for. Leaves `viewed` with the filter, date and language of the figure.
    [[nodiscard]] Result<scene::Recipe> recipe(Viewed& viewed) const;

    struct Flags;

private:
    [[nodiscard]] Result<scene::Recipe> recipeLike(Viewed& viewed) const;

    std::unique_ptr<Flags> m_flags;
    const CLI::App* m_verb = nullptr;
};

/// The view that a recipe describes, in a document that shows it already (FigureFlags::recipe).
scene::Context contextOf(const Viewed& viewed, const scene::Recipe& recipe);

/// Renders the figures of a specification (JSON) from one document. Nothing is written where one of them is wrong.
[[nodiscard]] Result<> exportBatch(const std::string& document, const std::string& specification, bool progress);

} // namespace plenary::cli
