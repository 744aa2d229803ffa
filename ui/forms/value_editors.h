// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

#include <span>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

// Editors of plain values. Each shows the value it is made with, and gives exactly that while nothing was edited.
namespace plenary
{

/// What is kept as one text, however it is chosen.
class StringEditor : public FieldEditor
{
    Q_OBJECT

public:
    using FieldEditor::FieldEditor;
    virtual std::string value() const = 0;
};

/// What is kept as a list of texts.
class StringsEditor : public FieldEditor
{
    Q_OBJECT

public:
    using FieldEditor::FieldEditor;
    virtual std::vector<std::string> values() const = 0;
};

/// A text of one line, or of several.
class LineEditor : public StringEditor
{
    Q_OBJECT

public:
    enum class Lines { One, Several };

    LineEditor(const std::string& value, Lines lines, QWidget* parent = nullptr);
    std::string value() const override;
    void setText(const QString& text); ///< as if it were typed
    void setPlaceholder(const QString& text);

private:
    std::string m_given;
    QLineEdit* m_line = nullptr;
    QPlainTextEdit* m_lines = nullptr;
};

/// Texts, one a line.
class LinesEditor : public StringsEditor
{
    Q_OBJECT

public:
    explicit LinesEditor(const std::vector<std::string>& values, QWidget* parent = nullptr);
    std::vector<std::string> values() const override;

private:
    QPlainTextEdit* m_lines;
};

/// A text in every language of the document, side by side. What is shown of another language where one is missing is
/// never taken for a translation.
class TextsEditor : public FieldEditor
{
    Q_OBJECT

public:
    TextsEditor(const Session& session, const Text& value, LineEditor::Lines lines, QWidget* parent = nullptr);
    Text value() const;
    void setNames(const QString& name, const QString& description) override;

private:
    void showFallbacks();

    Text m_value; ///< with the languages that the document does not name
    std::vector<std::pair<std::string, LineEditor*>> m_editors;
};

/// A time as a person types it, with how it is understood.
class TimeEditor : public FieldEditor
{
    Q_OBJECT

public:
    TimeEditor(const Session& session, const Edtf& value, QWidget* parent = nullptr);
    /// In EDTF; empty where nothing was entered or it is no time.
    Edtf value() const;
    void setValue(const Edtf& value);
    QString problem() const override;
    QString meaning() const override;

private:
    Result<std::string> read() const;

    const Session& m_session;
    Edtf m_given;
    QLineEdit* m_line;
};

/// A whole number, or any number; one that need not be there may be empty.
class NumberEditor : public FieldEditor
{
    Q_OBJECT

public:
    enum class Sort { Whole, Any };

    NumberEditor(Sort sort, std::optional<double> value, QWidget* parent = nullptr);
    std::optional<double> value() const;
    QString problem() const override;

private:
    Sort m_sort;
    std::optional<double> m_given;
    QLineEdit* m_line;
};

/// A whole number in a small range.
class StepEditor : public FieldEditor
{
    Q_OBJECT

public:
    StepEditor(int low, int high, int value, QWidget* parent = nullptr);
    int value() const;

private:
    QSpinBox* m_box;
};

class YesNoEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit YesNoEditor(bool value, QWidget* parent = nullptr);
    bool value() const;

private:
    QCheckBox* m_box;
};

/// One of the values of an enumeration, by its number.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const Lexicon& words, std::span<const KindName> names, std::size_t value, QWidget* parent = nullptr);
    std::size_t value() const;

private:
    QComboBox* m_box;
};

} // namespace plenary
