// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace plenary
{

class RecordsModel;

/// All records of the document, kind by kind: found by their words, sorted, added, edited and deleted, several at once.
/// It stays open beside the window and follows it.
class RecordsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RecordsDialog(Session& session, QWidget* parent = nullptr);

    void show(EntityKind kind);

signals:
    void historyWanted(plenary::EditSubject subject, const QString& name);

private:
    void build();
    void list();
    void refresh();
    void add();
    void edit();
    void remove();
    void combine();
    void setAlike();
    void paste();
    void editCell();
    void moveCell(int step); ///< by columns as they are shown
    std::vector<Ref> selected() const;

    Session& m_session;
    RecordsModel* m_model;
    QComboBox* m_kind;
    QLineEdit* m_find;
    QTreeView* m_table;
    QLabel* m_count;
    QPushButton *m_add, *m_edit, *m_combine, *m_history, *m_alike, *m_paste, *m_remove;
};

} // namespace plenary
