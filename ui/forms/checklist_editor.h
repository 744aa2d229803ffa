// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/code_editor.h"

class QListWidget;

namespace plenary
{

/// Any number of a long list, found by typing; ticked with the space bar or a click.
class ChecklistEditor : public StringsEditor
{
    Q_OBJECT

public:
    explicit ChecklistEditor(const std::vector<CodeName>& known, QWidget* parent = nullptr);
    /// The codes that are ticked, in the order of the list.
    std::vector<std::string> values() const override;
    /// What an item is called from now on.
    void setShown(const std::string& code, const QString& text);
    QString meaning() const override;
    void setNames(const QString& name, const QString& description) override;

private:
    void find(const QString& words);

    QLineEdit* m_search;
    QListWidget* m_list;
};

} // namespace plenary
