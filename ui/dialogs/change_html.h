// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/differences.h"
#include "ui/session/session.h"

namespace plenary
{

/// A text of a document as HTML shows it.
QString plainHtml(const std::string& text);

/// What a record that differs goes by: its own name, else what the document that is shown calls it, else its uid.
QString changedName(const Session& session, EntityKind kind, const std::string& name, const std::string& uid);

/// A change of a record in the reader's words, field by field, under a heading.
QString changeHtml(const Session& session, const io::RecordChange& change);

} // namespace plenary
