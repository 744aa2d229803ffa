// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QDialog>

#include <string>
#include <vector>

class QPushButton;

namespace plenary
{

class OrderedList;

/// Chooses which lanes the timeline shows, and in which order.
class LaneDialog : public QDialog
{
    Q_OBJECT

public:
    /// `shown`: ids of the lanes shown now, in order.
    LaneDialog(const Session& session, const std::vector<std::string>& shown, QWidget* parent = nullptr);

    /// Ids of all lanes in the order chosen, and of those hidden.
    std::vector<std::string> order() const;
    std::vector<std::string> hidden() const;

private:
    void check();

    OrderedList* m_list;
    QPushButton* m_ok = nullptr;
};

} // namespace plenary
