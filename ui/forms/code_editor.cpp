// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/code_editor.h"

#include "core/io/new_summit.h"
#include "ui/forms/calm_widgets.h"
#include "ui/render/world.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace plenary
{

namespace
{

/// A name with its code, which tells those apart that are called alike.
QString withCode(const QString& name, const std::string& code)
{
    return QStringLiteral("%1 (%2)").arg(name, QString::fromStdString(code));
}

/// Whether the program's own font has the letters, so that nobody reads boxes.
bool isShown(const QString& text)
{
    return std::ranges::all_of(text, [](QChar letter) {
        const auto script = letter.script();
        return script == QChar::Script_Latin || script == QChar::Script_Greek || script == QChar::Script_Cyrillic ||
               script == QChar::Script_Common || script == QChar::Script_Inherited;
    });
}

/// The code that was typed or chosen.
std::string codeOf(const std::vector<CodeName>& known, const QString& text)
{
    const auto found = std::ranges::find(known, text, &CodeName::shown);
    return found == known.end() ? text.toStdString() : found->code;
}

} // namespace

std::vector<CodeName> zoneCodes()
{
    std::vector<CodeName> codes;
    for (const auto& name : Zone::names())
        codes.push_back({name, QString::fromStdString(name)});
    return codes;
}

std::vector<CodeName> languageCodes()
{
    // What a language calls itself may name a variety (“American English”): of all names the shortest one.
    std::map<std::string, QString> names;
    for (const auto& locale :
         QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
        const QString native = locale.nativeLanguageName();
        const QString name = isShown(native) ? native : QLocale::languageToString(locale.language());
        if (locale.language() == QLocale::C || name.isEmpty())
            continue;
        QString& shortest = names[QLocale::languageToCode(locale.language()).toStdString()];
        if (shortest.isEmpty() || name.size() < shortest.size())
            shortest = name;
    }
    std::vector<CodeName> codes;
    for (const auto& [code, name] : names)
        codes.push_back({code, withCode(name, code)});
    std::ranges::sort(codes,
                      [](const CodeName& a, const CodeName& b) { return a.shown.localeAwareCompare(b.shown) < 0; });
    return codes;
}

std::vector<CodeName> stateCodes(std::string_view language)
{
    std::vector<CodeName> codes;
    for (auto& state : io::statesOf(bundledWorld().map, language))
        codes.push_back({state.iso3, withCode(QString::fromStdString(state.name), state.iso3)});
    return codes;
}

CodeEditor::CodeEditor(std::vector<CodeName> known, const std::string& value, QWidget* parent)
    : StringEditor(parent), m_known(std::move(known)), m_box(new Calm<QComboBox>(this))
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(20);
    for (const auto& [code, shown] : m_known)
        m_box->addItem(shown);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    const auto found = std::ranges::find(m_known, value, &CodeName::code);
    m_box->setCurrentIndex(found == m_known.end() ? -1 : static_cast<int>(found - m_known.begin()));
    m_box->setEditText(found == m_known.end() ? QString::fromStdString(value) : found->shown);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::editTextChanged, this, &FieldEditor::edited);
}

std::string CodeEditor::value() const
{
    return codeOf(m_known, m_box->currentText().trimmed());
}

QString CodeEditor::meaning() const
{
    const auto typed = m_box->currentText().trimmed();
    const auto found = std::ranges::find(m_known, typed.toStdString(), &CodeName::code);
    return found == m_known.end() || found->shown == typed ? QString() : found->shown;
}

LanguagesEditor::LanguagesEditor(const std::vector<std::string>& values, QWidget* parent) : StringsEditor(parent)
{
    const auto make = [](const std::string& value) { return new CodeEditor(languageCodes(), value); };
    m_rows = new RowsEditor([make] { return make({}); }, this);
    for (const auto& value : values)
        m_rows->add(make(value));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
    setFocusProxy(m_rows);
    connect(m_rows, &FieldEditor::edited, this, &FieldEditor::edited);
}

std::vector<std::string> LanguagesEditor::values() const
{
    std::vector<std::string> values;
    for (const auto* row : m_rows->rows())
        if (auto code = static_cast<const CodeEditor*>(row)->value(); !code.empty())
            values.push_back(std::move(code));
    return values;
}

void LanguagesEditor::setNames(const QString& name, const QString& description)
{
    setAccessibleName(name);
    m_rows->setNames(name, description);
}

} // namespace plenary
