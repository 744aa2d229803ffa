// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QObject>

class QCompleter;
class QLineEdit;
class QStandardItemModel;
class QTimer;

namespace plenary
{

class Announcement;

/// What is found while a person types into the search: records of all kinds, with the words where they stand. The down
/// key goes into the list, Enter there or a click selects the record; Enter in the line filters, as it does without.
class SearchProposals : public QObject
{
    Q_OBJECT

public:
    SearchProposals(Session& session, QLineEdit& line);

    /// Whether Enter is meant for the record chosen in the list.
    bool isChoosing() const;

private:
    void propose();

    Session& m_session;
    QLineEdit& m_line;
    QStandardItemModel* m_model;
    QCompleter* m_completer;
    QTimer* m_atRest;
    Announcement* m_announcement;
};

} // namespace plenary
