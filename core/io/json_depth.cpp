// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/json_depth.h"

namespace plenary::io
{

bool nestsDeeperThan(std::size_t levels, std::string_view json)
{
    std::size_t depth = 0;
    bool quoted = false;
    for (std::size_t at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (quoted && c == '\\')
            ++at;
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '[' || c == '{')) {
            if (++depth > levels)
                return true;
        } else if (!quoted && (c == ']' || c == '}') && depth > 0) {
            --depth;
        }
    }
    return false;
}

} // namespace plenary::io
