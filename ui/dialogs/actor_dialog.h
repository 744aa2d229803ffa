// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace plenary
{

/// Chooses two to six actors to compare, among those with statements.
class ActorDialog : public QDialog
{
    Q_OBJECT

public:
    ActorDialog(const Session& session, QWidget* parent = nullptr);
    /// Their uids, in the order of the list: those chosen before come first.
    std::vector<std::string> chosen() const;

private:
    void check();

    QListWidget* m_list;
    QPushButton* m_ok;
    QLabel* m_hint;
};

} // namespace plenary
