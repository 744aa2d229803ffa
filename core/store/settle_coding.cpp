// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/settle_coding.h"

namespace plenary
{

Result<> settleCoding(const Document& document, Writer& writer, PositionId kept, std::span<const PositionId> others,
                      int stance)
{
    if (stance < -2 || stance > 2)
        return fail(Errc::Invalid, PLENARY_TR("core", "A stance lies between −2 and +2, not at %1."),
                    {std::to_string(stance)});
    Position position = TRY(document.read(kept));
    const Ref keeper{EntityKind::Position, kept.value};
    for (const PositionId other : others) {
        const Ref record{EntityKind::Position, other.value};
        const auto passages = TRY(document.evidence(record));
        TRY(writer.remove(record));
        for (const auto& passage : passages)
            TRY(writer.addEvidence(keeper, {passage.source, passage.quote, passage.language, passage.note}));
    }
    position.stance = stance;
    (void)TRY(writer.put(position));
    return {};
}

} // namespace plenary
