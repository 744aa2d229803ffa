// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/integrity.h"

#include "core/base/text.h"

#include <algorithm>

namespace plenary::store
{

std::string faultIn(const std::string& report)
{
    const auto heading = report.rfind("***");
    std::string text(trimmed(std::string_view(report).substr(heading == std::string::npos ? 0 : heading + 3)));
    std::ranges::replace(text, '\n', ' ');
    return text;
}

} // namespace plenary::store
