// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace plenary
{

/// Chooses the time zones that the axis of the timeline shows beside the document's own.
class ZoneDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ZoneDialog(const Session& session, QWidget* parent = nullptr);
    /// IANA names.
    std::vector<std::string> chosen() const;

private:
    void check();

    std::vector<QComboBox*> m_choosers;
    QLabel* m_problem;
    QPushButton* m_ok;
};

} // namespace plenary
