// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/document.h"

#include <unordered_map>

namespace plenary::io
{

/// Uids of records by kind and key, each read when it is first asked for. The document must outlive it.
class Uids
{
public:
    explicit Uids(const Document& document) : m_document(document) {}

    /// Empty, with failed() from then on, where it cannot be read.
    const std::string& operator()(Ref record) const
    {
        auto& known = m_known[record.kind];
        const auto [place, isNew] = known.try_emplace(record.id);
        if (isNew) {
            auto uid = m_document.uidOf(record);
            if (uid)
                place->second = *std::move(uid);
            else if (!m_failed)
                m_failed = std::move(uid).error();
        }
        return place->second;
    }

    /// The first error of a look-up.
    const std::optional<Error>& failed() const { return m_failed; }

private:
    const Document& m_document;
    mutable std::unordered_map<EntityKind, std::unordered_map<std::int64_t, std::string>> m_known;
    mutable std::optional<Error> m_failed;
};

} // namespace plenary::io
