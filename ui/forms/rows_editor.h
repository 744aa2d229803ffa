// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/noted_editor.h"

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace plenary
{

/// The fields of a part of a record side by side, or below each other where there are many.
class PartEditor : public FieldEditor
{
    Q_OBJECT

public:
    PartEditor(const Session& session, std::size_t fields, QWidget* parent = nullptr);

    void add(FieldEditor* editor, const QString& name, const QString& help);
    /// In the order in which they were added.
    FieldEditor* field(std::size_t index) const { return m_fields[index]->editor(); }
    QString problem() const override;
    void setNames(const QString& name, const QString& description) override;

private:
    const Session& m_session;
    bool m_isBeside;
    std::vector<NotedEditor*> m_fields;
};

/// A list of things that are edited one by one; each can be removed, and new ones added.
class RowsEditor : public FieldEditor
{
    Q_OBJECT

public:
    /// Makes the editor of a new thing.
    using Make = std::function<FieldEditor*()>;

    explicit RowsEditor(Make make, QWidget* parent = nullptr);

    void add(FieldEditor* row);
    void addNew();
    const std::vector<FieldEditor*>& rows() const { return m_rows; }
    QString problem() const override;
    void setNames(const QString& name, const QString& description) override;

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void placeBeforeAdd(const QWidget& row);
    void remove(FieldEditor* row);

    Make m_make;
    QVBoxLayout* m_layout;
    QPushButton* m_add;
    QString m_name;
    std::vector<FieldEditor*> m_rows;
};

} // namespace plenary
