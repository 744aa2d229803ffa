// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/coding.h"
#include "ui/session/session.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace plenary
{

/// How far several coders agree: α by topic, and the statements they coded differently, side by side. A disputed one is
/// settled by choosing a coding, or by giving it another stance: the others are taken out, their passages go to the one
/// that stays, as one step that can be undone.
class ReliabilityDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReliabilityDialog(Session& session, QWidget* parent = nullptr);

private:
    void build();
    void refresh();
    void fillAlphas();
    void fillDisputes();
    void choose();
    void settle();
    QString coder(Row position) const;
    /// The position chosen in the table of disputes; noRow where none is.
    Row chosen() const;

    Session& m_session;
    std::vector<scene::CodedUnit> m_disputed;
    QTableWidget* m_alphas;
    QTableWidget* m_disputes;
    QLabel* m_hint;
    QLabel* m_summary;
    QSpinBox* m_stance;
    QPushButton* m_settle;
};

} // namespace plenary
