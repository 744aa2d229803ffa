// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>

class QWidget;

namespace plenary
{

/// What stands in the controls of an editor, sound or not, in the order in which they were made.
QJsonArray typedIn(const QWidget& editor);

/// Puts it back into an editor made for the same field; rows that it lacks are added. What does not fit is left out.
void typeInto(QWidget& editor, const QJsonArray& typed);

/// Types a text into an editor as a person would: a name is looked up, a choice is taken by its words, parts of a list
/// stand between “;”. False where it has no such choice, or no place for a text.
bool typeText(QWidget& editor, const QString& text);

} // namespace plenary
