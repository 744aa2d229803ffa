// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace plenary
{

/// SHA-256 (FIPS 180-4) of `bytes`.
std::array<std::byte, 32> sha256(std::span<const std::byte> bytes);

/// The same as 64 hexadecimal digits, in lower case.
std::string sha256Hex(std::span<const std::byte> bytes);
std::string sha256Hex(std::string_view bytes);

} // namespace plenary
