// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rules.h"
#include "ui/forms/editor.h"

#include <QDialog>
#include <QJsonObject>

#include <optional>

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace plenary
{

/// A form for one record: a line a field, with what is wrong beside it while it is typed. What is saved, and when it
/// may be, is decided by who makes it.
class RecordForm : public QDialog
{
    Q_OBJECT

public:
    /// The faults of what was entered; called whenever something is edited.
    using Check = std::function<std::vector<rules::Fault>()>;
    using Save = std::function<Result<>()>;

    RecordForm(Session& session, const QString& title, QWidget* parent);

    /// Adds a line; `required` marks its name.
    NotedEditor* add(const char* key, FieldEditor* editor, const QString& name, const QString& help, bool required);
    /// The editor of a field, nullptr where it has none.
    NotedEditor* line(std::string_view key) const;
    /// Which record it edits, id 0 for a new one: what is typed is kept for the case that the program is killed.
    void setRecord(Ref record) { m_record = record; }
    /// Puts in what was typed before that.
    void restore(const QJsonObject& fields);
    /// Asks until it was saved or cancelled; true where it was saved. An error of `save` stays in the form.
    bool run(Check check, Save save);
    /// The same without asking: what a click on Save does; true where it was saved.
    bool save();
    QPushButton* saveButton() const;
    void reject() override;

private:
    void refresh();
    void keep();
    void showFaults(const std::vector<rules::Fault>& faults);

    Session& m_session;
    QFormLayout* m_lines;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
    struct Line
    {
        std::string key;
        QString name;
        NotedEditor* editor;
    };
    std::vector<Line> m_editors;
    Check m_check;
    Save m_save;
    bool m_isEdited = false;
    std::optional<Ref> m_record;
};

} // namespace plenary
