// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace plenary
{

/// Names parts of time, which the timeline shows as bands. Names are those of the language shown.
class EraDialog : public QDialog
{
    Q_OBJECT

public:
    explicit EraDialog(const Session& session, QWidget* parent = nullptr);

    /// What was entered, in order of the list.
    std::vector<Era> eras() const { return m_eras; }

private:
    void showEras();
    void addEra();
    void removeEra();
    void check();

    const Session& m_session;
    std::vector<Era> m_eras;
    QTableWidget* m_table;
    QLineEdit* m_name;
    QLineEdit* m_when;
    QLabel* m_hint;
    QPushButton* m_add;
    QPushButton* m_remove;
};

/// Makes the eras of a document those of `after`; what stays as it was is not written.
[[nodiscard]] Result<> replaceEras(Writer& writer, const std::vector<Era>& before, const std::vector<Era>& after);

} // namespace plenary
