// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QJsonObject>

#include <functional>

namespace plenary
{

/// What is known of a record before it is entered: where it was asked for.
struct Preset
{
    QString title = {};
    ActorId actor = {};
    TopicId topic = {};
    InstrumentId instrument = {};
    EventId event = {};
    Edtf when = {};
    std::vector<Evidence> passages = {};
};

/// Asks for a new record in a form and stores it as one edit; nothing where it was cancelled.
std::optional<Ref> addRecord(Session& session, EntityKind kind, const Preset& preset, QWidget* parent);

/// Shows a record in a form and stores what was changed as one edit; false where it was cancelled, nothing was changed
/// or the record is no longer there, which is told.
bool editRecord(Session& session, Ref record, QWidget* parent);

/// Opens a form again with what was being typed in it (see Recovery); false where it was cancelled, or there is no such
/// record any more.
bool continueForm(Session& session, const QJsonObject& form, QWidget* parent);

/// Deletes a record with what depends on it, as one edit; an error is told.
bool deleteRecord(Session& session, Ref record);
/// The same of several at once.
bool deleteRecords(Session& session, const std::vector<Ref>& records);

} // namespace plenary
