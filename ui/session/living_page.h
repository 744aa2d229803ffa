// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/figure/recipe.h"
#include "core/store/document.h"
#include "ui/render/figure_maker.h"

#include <QByteArray>

namespace plenary
{

/// The most bytes of a living page: what a mail takes and a browser opens at once.
inline constexpr qsizetype largestLivingPage = 2'000'000;
/// The most dates between which a reader of one chooses.
inline constexpr std::size_t mostMoments = 40;

/// A figure as one HTML file that can be asked, without Plenary and without a network: another date, another language,
/// a filter, and what each mark rests on; with its recipe inside. Every frame is drawn here, and the page shows one of
/// them: nothing is computed in the browser. Fewer dates where the page would be larger than largestLivingPage.
/// The figure of the recipe's own date, with the bytes of the page as Figure::ready. `recipe` has the language in which
/// the page opens. Errors: Invalid where even one date is too much; those of makeFigure() and io::proofSheet().
[[nodiscard]] Result<Figure> livingPage(const Document& document, const Dataset& data, const scene::Recipe& recipe,
                                        const Progress& progress = {});

/// Why no living page can go into this file: it is no HTML, or a proof sheet is asked for as well.
[[nodiscard]] Result<> checkLiving(const FilePath& path, const std::optional<FilePath>& proofs);

} // namespace plenary
