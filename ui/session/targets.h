// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dataset.h"
#include "core/scene/canvas/scene.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace plenary
{

/// Whether the records that a place in a chart stands for are among the data. Places that stand for none always are.
bool isThere(const Dataset& data, const scene::Target& target);

/// The one record that a place in a chart stands for; none where it stands for several, or for none.
std::optional<Ref> recordAt(const scene::Target& target);

/// The place that shows a record: of a statement the event it was made at, else its cell; of an act its actor. None for
/// records that no place shows.
std::optional<scene::Target> placeOf(const Dataset& data, Ref record);

/// The address of a link to a place, and the place that such an address leads to.
QString addressOf(const scene::Target& target);
std::optional<scene::Target> targetOf(const QUrl& link);

} // namespace plenary
