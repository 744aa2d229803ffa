// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace plenary::io
{

/// A PNG with a text (UTF-8, chunk iTXt, not compressed) put in after its header; `png` as it is where it is none.
/// Source: W3C, Portable Network Graphics, 11.3.4.5.
std::string withPngText(std::string_view png, std::string_view keyword, std::string_view text);

/// The text that withPngText put in; nothing where there is none or the file is cut or damaged.
std::optional<std::string> pngText(std::string_view png, std::string_view keyword);

bool isPng(std::string_view bytes);

/// Whether it is a PNG to its last part and every part is as it was written.
bool isWholePng(std::string_view bytes);

} // namespace plenary::io
