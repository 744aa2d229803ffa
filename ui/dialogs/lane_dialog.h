// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QDialog>

#include <string>
#include <vector>

class QListWidget;
class QPushButton;

namespace plenary
{

/// Chooses which lanes the timeline shows, and in which order.
class LaneDialog : public QDialog
{
    Q_OBJECT

public:
    /// `shown`: ids of the lanes shown now, in order.
    LaneDialog(const Session& session, const std::vector<std::string>& shown, QWidget* parent = nullptr);

    /// Ids of all lanes in the order chosen, and of those hidden.
    std::vector<std::string> order() const { return ids(false); }
    std::vector<std::string> hidden() const { return ids(true); }

private:
    std::vector<std::string> ids(bool hiddenOnly) const;
    void moveLane(int step);
    void check();

    QListWidget* m_list;
    QPushButton* m_ok = nullptr;
};

} // namespace plenary
