// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <span>

namespace plenary
{

/// SHA-256 (FIPS 180-4) of `bytes`.
std::array<std::byte, 32> sha256(std::span<const std::byte> bytes);

} // namespace plenary
