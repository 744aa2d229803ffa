// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"
#include "ui/forms/record_names.h"

class QComboBox;
class QLineEdit;
class QStandardItemModel;

namespace plenary
{

/// A record that was chosen by its name, or a name that a record shall be made for; neither where none is chosen.
struct Chosen
{
    std::int64_t id = 0;
    std::string newName;
};

/// Chooses one record of a kind by typing a part of its name. Tags and coders are made by their names; other records can
/// be added on the spot, as an edit of their own.
class RecordPicker : public FieldEditor
{
    Q_OBJECT

public:
    RecordPicker(Session& session, EntityKind kind, std::int64_t id, QWidget* parent = nullptr);
    Chosen chosen() const;
    QString problem() const override;
    void choose(std::int64_t id);
    /// Chooses what is proposed first for what was typed, where nothing is chosen yet; false where nothing is proposed.
    bool takeFirst();
    /// As if a name were typed: chosen where one record alone is called so.
    void type(const QString& name);
    /// Proposes as if the down key were pressed.
    void open();
    /// Proposes a record before the others, the last one first.
    void prefer(std::int64_t id);
    /// Chooses among records of another kind; none is chosen then.
    void setKind(EntityKind kind);

signals:
    void taken(); ///< one of the proposals was chosen

private:
    void propose();
    void take(const QString& name, std::int64_t id);
    void settle();
    void addNew();
    bool isMadeByName() const { return m_kind == EntityKind::Tag || m_kind == EntityKind::Coder; }

    Session& m_session;
    EntityKind m_kind;
    std::int64_t m_id;
    QString m_name; ///< that the line shows for it
    QLineEdit* m_line;
    QStandardItemModel* m_proposed;
    std::vector<std::int64_t> m_preferred;
};

/// Chooses one record of any kind.
class RefPicker : public FieldEditor
{
    Q_OBJECT

public:
    RefPicker(Session& session, Ref record, QWidget* parent = nullptr);
    Ref chosen() const;
    QString problem() const override;

private:
    std::vector<EntityKind> m_kinds;
    QComboBox* m_kind;
    RecordPicker* m_record;
};

} // namespace plenary
