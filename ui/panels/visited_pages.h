// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/canvas/scene.h"

#include <functional>
#include <optional>
#include <vector>

namespace plenary
{

/// The pages that were looked at, one after the other, and which of them is shown; “nothing selected” is a page like
/// another. A value.
class VisitedPages
{
public:
    using IsThere = std::function<bool(const scene::Target&)>;

    const scene::Target& shown() const { return m_pages[m_at]; }
    /// A page is shown: the next one, unless it is the one shown already. What lay ahead is dropped.
    void visit(const scene::Target& page);
    /// The page nearest back (−1) or forth (1) that is still there and another than the one shown; nothing at the end.
    std::optional<scene::Target> beside(int step, const IsThere& isThere) const;
    /// Goes to it.
    std::optional<scene::Target> go(int step, const IsThere& isThere);

private:
    std::optional<std::size_t> placeBeside(int step, const IsThere& isThere) const;

    std::vector<scene::Target> m_pages = {{}};
    std::size_t m_at = 0;
};

} // namespace plenary
