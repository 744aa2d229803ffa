// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace plenary
{

class OrderedList;

/// Chooses the actors of the chart of stances shown, among those with statements, and their order. None chosen: the
/// chart takes those of the summit's profile or those with most statements.
class ActorDialog : public QDialog
{
    Q_OBJECT

public:
    ActorDialog(const Session& session, QWidget* parent = nullptr);
    /// Their uids, in the order of the list.
    std::vector<std::string> chosen() const;

private:
    void check();

    std::size_t m_least;
    std::size_t m_most;
    OrderedList* m_list;
    QPushButton* m_ok;
    QLabel* m_hint;
};

/// Lets the actors of the charts of stances be chosen.
void chooseActors(Session& session, QWidget* parent);

} // namespace plenary
