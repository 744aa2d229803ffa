// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

// What records are called where a person chooses among them, in the reader's language.
namespace plenary
{

/// The name of a record, such as its title, or who said what on which topic; empty where it is no longer there.
QString recordName(const Session& session, Ref record);
/// The same of one that was read already.
template <class R>
QString recordName(const Session& session, const R& record);

/// A time as a person reads it, in the zone of the document; empty where there is none.
QString timeName(const Session& session, const Edtf& time);

/// “Event”, “Actor” …
QString kindName(const Session& session, EntityKind kind);

/// A record that may be chosen.
struct Candidate
{
    Ref record;
    QString name;
};

/// Records of a kind whose name, other names or code hold every word of `text`; at most `most`. Of events and
/// statements, of which there may be very many, those that the search for the words finds.
std::vector<Candidate> candidates(const Session& session, EntityKind kind, const QString& text, std::size_t most = 50);

} // namespace plenary
