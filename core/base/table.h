// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace plenary
{

/// The same content as a picture, as text: what CSV, the list twin and a screen reader get.
struct Table
{
    struct Row
    {
        std::vector<std::string> cells;
        std::size_t hit = npos; ///< index into Scene::hits, where the row can be clicked
    };
    static constexpr std::size_t npos = static_cast<std::size_t>(-1);

    std::string caption;
    std::vector<std::string> columns;
    std::vector<Row> rows;
};

} // namespace plenary
