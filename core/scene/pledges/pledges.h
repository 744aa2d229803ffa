// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/view/context.h"

#include <string>

namespace plenary::scene
{

/// Announced sums, each in its own currency on its own scale: currencies are never converted. What is public,
/// private, mixed or a mere bid differs by pattern as well as by colour; parts stand under their whole.
Scene buildPledges(const Context& context);

/// An exact decimal amount as people read it: “€109 bn”, “$97.4 bn”, “€3.5 m”.
std::string amountText(const Lexicon& words, const std::string& amount, const std::string& currency);

} // namespace plenary::scene
