// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace plenary
{

/// The page of the inspector for a place in a chart, as the subset of HTML that Qt renders. Texts of the document are
/// escaped; they cannot bring markup or links of their own.
QString inspectorPage(const Session& session, const scene::Target& target);

/// The page for the events selected together.
QString severalPage(const Session& session);

/// The address of a link that opens the reader on a source; what such an address stands for, nothing for others.
QString readingAddress(SourceId source);
std::optional<SourceId> sourceToRead(const QUrl& address);

} // namespace plenary
