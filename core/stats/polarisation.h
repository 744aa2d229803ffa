// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace plenary::stats
{

/// How far actors lie apart on one topic: the variance of their mean stances (each actor counts once) over the largest
/// possible one, which is 4 on the scale −2 … +2: half of them at each pole. Dispersion as DiMaggio, Evans & Bryson
/// 1996, "Have Americans' social attitudes become more polarized?", American Journal of Sociology 102:690–755, scaled.
/// Range 0 (all alike) … 1. Values that are not in −2 … +2 are missing and left out; std::nullopt for fewer than two.
std::optional<double> polarisation(std::span<const double> means);

} // namespace plenary::stats
