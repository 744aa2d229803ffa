// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace plenary::io
{

/// Whether brackets and braces of a JSON text stand within each other more than `levels` deep. To be asked before the
/// text is read: what is copied, compared or written out again goes down by one call a level.
bool nestsDeeperThan(std::size_t levels, std::string_view json);

} // namespace plenary::io
