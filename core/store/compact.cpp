// SPDX-License-Identifier: GPL-3.0-or-later
// Document: gives back the room of what nothing refers to any more.
#include "core/base/files.h"
#include "core/model/field_types.h"
#include "core/store/catalogue.h"
#include "core/store/document.h"

namespace plenary
{

namespace
{

/// Whether a record holds the contents of a hash now, or held them in a state that the history can go back to.
std::string inUseCondition()
{
    std::string condition = "EXISTS(SELECT 1 FROM history WHERE instr(changeset, CAST(blob.sha256 AS BLOB)))";
    forEachRecord([&]<class R>(std::type_identity<R>) {
        forEachColumn<R>([&](const auto& field) {
            if constexpr (std::is_same_v<ValueOf<decltype(field)>, Blob>)
                condition += " OR EXISTS(SELECT 1 FROM " + store::sqlName(Record<R>::table) + " AS r WHERE r." +
                             store::sqlName(field.key) + "=blob.sha256)";
        });
    });
    return condition;
}

} // namespace

Result<Compacted> Document::compact(const Progress& progress)
{
    if (m_readOnly)
        return fail(Errc::Io, PLENARY_TR("core", "%1 is open for reading only: it cannot be made smaller."), {m_path.string()});
    TRY(beReady());
    Compacted done;
    (void)TRY(m_connection.emptyLog());
    done.bytesBefore = files::sizeOf(m_path);
    const sqlite::Watch watch(m_connection, [&] { return !progress || progress(0.5); });
    {
        auto transaction = TRY(sqlite::Transaction::begin(m_connection));
        const std::string unused = " FROM blob WHERE NOT (" + inUseCondition() + ")";
        done.contentsDropped = TRY(m_connection.number("SELECT count(*)" + unused));
        if (done.contentsDropped > 0)
            TRY(m_connection.execute("DELETE" + unused));
        TRY(transaction.commit());
    }
    TRY(m_connection.execute("VACUUM"));
    (void)TRY(m_connection.emptyLog());
    done.bytesAfter = files::sizeOf(m_path);
    return done;
}

} // namespace plenary
