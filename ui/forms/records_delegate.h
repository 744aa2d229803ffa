// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QStyledItemDelegate>

namespace plenary
{

class RecordsModel;

/// Edits a field in its cell, with the editor it has in the form; a text in the reader's language alone. Lists and
/// files have no room there. What is wrong is told and changes nothing.
class RecordsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    RecordsDelegate(Session& session, const RecordsModel& model, QObject* parent = nullptr);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget*, const QModelIndex&) const override {} ///< it is made with its value
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    Session& m_session;
    const RecordsModel& m_model;
};

} // namespace plenary
