// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uid.h"

#include "core/base/text.h"

#include <random>

namespace plenary
{

std::string newUid(std::string_view title)
{
    constexpr std::string_view letters = "abcdefghijkmnpqrstuvwxyz23456789";
    constexpr std::size_t longest = 40;
    constexpr int tail = 6;
    std::string uid = slug(title).substr(0, longest);
    if (uid.back() != '-')
        uid += '-';
    std::random_device random;
    for (int i = 0; i < tail; ++i)
        uid += letters[random() % letters.size()];
    return uid;
}

} // namespace plenary
