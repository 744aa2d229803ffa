// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backups.h"
#include "ui/session/session.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace plenary
{

/// Lists the copies that were kept of the document, with what they hold, and puts one beside the document to be opened.
class BackupsDialog : public QDialog
{
    Q_OBJECT

public:
    BackupsDialog(Session& session, std::vector<Backup> backups, QWidget* parent = nullptr);

    QTreeWidget* table() const { return m_table; }
    /// Copies the one chosen beside the document, where it is answered; nothing where that failed, which was told.
    std::optional<std::filesystem::path> restore();
    /// Where accept() put it.
    const std::filesystem::path& restored() const { return m_restored; }
    void accept() override;

private:
    void fill();
    void showHeld();

    Session& m_session;
    std::vector<Backup> m_backups;
    QTreeWidget* m_table;
    QLabel* m_held;
    QPushButton* m_restore;
    std::filesystem::path m_restored;
};

} // namespace plenary
