// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/rows_editor.h"
#include "ui/forms/value_editors.h"

class QComboBox;

// Editors of codes that nobody knows by heart: chosen by what they mean, or typed.
namespace plenary
{

struct CodeName
{
    std::string code;
    QString shown;
};

/// In the order in which they are offered.
std::vector<CodeName> zoneCodes();
std::vector<CodeName> languageCodes(); ///< each by what it calls itself, or by its English name
/// Of the map, by their names in `language`.
std::vector<CodeName> stateCodes(std::string_view language);

/// A code, found by any part of what it means. One that is not on the list can be typed.
class CodeEditor : public StringEditor
{
    Q_OBJECT

public:
    CodeEditor(std::vector<CodeName> known, const std::string& value, QWidget* parent = nullptr);
    std::string value() const override;
    /// What the code typed means.
    QString meaning() const override;

private:
    std::vector<CodeName> m_known;
    QComboBox* m_box;
};

/// Languages, the first of them that in which a text must be.
class LanguagesEditor : public StringsEditor
{
    Q_OBJECT

public:
    explicit LanguagesEditor(const std::vector<std::string>& values, QWidget* parent = nullptr);
    std::vector<std::string> values() const override;
    void setNames(const QString& name, const QString& description) override;

private:
    RowsEditor* m_rows;
};

} // namespace plenary
