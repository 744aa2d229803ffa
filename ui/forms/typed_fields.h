// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>

class QWidget;

namespace plenary
{

/// What stands in the controls of an editor, sound or not, in the order in which they were made.
QJsonArray typedIn(const QWidget& editor);

/// Puts it back into an editor made for the same field; rows that it lacks are added. What does not fit is left out.
void typeInto(QWidget& editor, const QJsonArray& typed);

} // namespace plenary
