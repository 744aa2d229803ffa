// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

// Documents of word processors: Office Open XML (.docx, ISO/IEC 29500) and OpenDocument (.odt, ISO/IEC 26300).
namespace plenary::io
{

/// Whether the bytes are one of them, or one that is encrypted or of the older sort (.doc), which textOfOffice()
/// refuses.
bool isOfficeDocument(std::string_view bytes);

/// The text as a reader sees it, UTF-8: an empty line between paragraphs, footnotes behind the text; without comments
/// and without what tracked changes deleted. `name` is for sentences. Errors: Invalid.
[[nodiscard]] Result<std::string> textOfOffice(std::string bytes, const std::string& name);

} // namespace plenary::io
