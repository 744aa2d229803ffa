// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/file_path.h"

#include <algorithm>

namespace plenary
{

std::string FilePath::ending() const
{
    const auto name = fileName();
    const auto dot = name.rfind('.');
    std::string ending = dot == std::string::npos ? std::string() : name.substr(dot + 1);
    std::ranges::transform(ending, ending.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return ending;
}

FilePath FilePath::numbered(std::size_t number) const
{
    const auto text = string();
    const auto dot = text.size() - ending().size() - 1;
    return text.substr(0, dot) + "-" + std::to_string(number) + text.substr(dot);
}

} // namespace plenary
