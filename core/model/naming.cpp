// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/naming.h"

#include "core/base/text.h"

#include <algorithm>
#include <iterator>

namespace plenary
{

std::string listed(const std::vector<std::string>& names)
{
    constexpr std::ptrdiff_t most = 20;
    if (std::ssize(names) <= most)
        return join(names, ", ");
    return join({names.begin(), names.begin() + most}, ", ") + ", …";
}

std::vector<std::string> namesLike(const std::vector<std::string>& names, std::string_view text)
{
    const std::string exact(trimmed(text));
    if (std::ranges::find(names, exact) != names.end())
        return {exact};
    std::vector<std::string> like;
    std::ranges::copy_if(names, std::back_inserter(like),
                         [wanted = folded(exact)](const std::string& name) { return folded(name) == wanted; });
    return like;
}

std::unexpected<Error> ambiguous(std::string text, const std::vector<std::string>& candidates)
{
    return fail(Errc::Conflict, PLENARY_TR("core", "“%1” may mean %2: write the one you mean."),
                {std::move(text), listed(candidates)});
}

} // namespace plenary
