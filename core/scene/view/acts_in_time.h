// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/view/view.h"

namespace plenary::scene
{

/// Whether an act had happened by the as-of date; one without an hour has the window in which its text was signed.
Happened actHappened(const View& view, const SignatureRow& act);

/// When an act began to hold; one without a date that can be read holds from the start.
Instant actStart(const View& view, const Signature& act);

} // namespace plenary::scene
