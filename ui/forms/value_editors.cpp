// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/value_editors.h"

#include "ui/forms/calm_widgets.h"
#include "ui/forms/minus_sign.h"
#include "ui/forms/record_names.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTextDocument>

#include <cmath>

namespace plenary
{

namespace
{

constexpr int linesShown = 3;
constexpr std::size_t mostBeside = 2; ///< languages that stand side by side; more stand below each other

QPlainTextEdit* severalLines(const QString& text, QWidget* parent)
{
    auto* edit = new QPlainTextEdit(text, parent);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * linesShown + 14);
    return edit;
}

/// Lays `inner` out as the whole of `outer`, which takes the focus for it.
void fill(QWidget* outer, QWidget* inner)
{
    auto* layout = new QHBoxLayout(outer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(inner);
    outer->setFocusProxy(inner);
}

/// What stands in the editor, with the spaces that do not break: toPlainText() makes plain ones of them.
QString textOf(const QPlainTextEdit& edit)
{
    QString text = edit.document()->toRawText();
    return text.replace(QChar::ParagraphSeparator, QLatin1Char('\n')).replace(QChar::LineSeparator, QLatin1Char('\n'));
}

QString shown(std::optional<double> number)
{
    return number ? QString::number(*number, 'g', 15) : QString();
}

/// Shows the minus sign, and takes a hyphen for it.
class StepBox : public Calm<QSpinBox>
{
public:
    using Calm::Calm;

protected:
    QString textFromValue(int value) const override { return withMinus(QSpinBox::textFromValue(value)); }
    int valueFromText(const QString& text) const override { return QSpinBox::valueFromText(withHyphen(text)); }
    QValidator::State validate(QString& text, int& at) const override
    {
        QString plain = withHyphen(text);
        return QSpinBox::validate(plain, at);
    }
};

} // namespace

LineEditor::LineEditor(const std::string& value, Lines lines, QWidget* parent) : StringEditor(parent), m_given(value)
{
    const QString text = QString::fromStdString(value);
    if (lines == Lines::One) {
        m_line = new QLineEdit(text, this);
        m_line->setCursorPosition(0); // a long text is read from its beginning
        fill(this, m_line);
        connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::edited);
    } else {
        m_lines = severalLines(text, this);
        fill(this, m_lines);
        connect(m_lines, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
    }
}

std::string LineEditor::value() const
{
    const QString text = m_line ? m_line->text() : textOf(*m_lines);
    return text == QString::fromStdString(m_given) ? m_given : text.trimmed().toStdString();
}

void LineEditor::setText(const QString& text)
{
    if (m_line)
        m_line->setText(text);
    else
        m_lines->setPlainText(text);
}

void LineEditor::setPlaceholder(const QString& text)
{
    if (m_line)
        m_line->setPlaceholderText(text);
    else
        m_lines->setPlaceholderText(text);
}

LinesEditor::LinesEditor(const std::vector<std::string>& values, QWidget* parent)
    : StringsEditor(parent), m_lines(severalLines(QString::fromStdString(join(values, "\n")), this))
{
    fill(this, m_lines);
    m_lines->setPlaceholderText(tr("one a line"));
    connect(m_lines, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
}

std::vector<std::string> LinesEditor::values() const
{
    std::vector<std::string> found;
    const auto text = textOf(*m_lines).toStdString();
    for (const auto line : split(text, '\n'))
        if (const auto words = trimmed(line); !words.empty())
            found.emplace_back(words);
    return found;
}

TextsEditor::TextsEditor(const Session& session, const Text& value, LineEditor::Lines lines, QWidget* parent)
    : FieldEditor(parent), m_value(value)
{
    const auto& languages = session.data().summit.languages;
    const bool beside = languages.size() <= mostBeside;
    auto* layout = new QBoxLayout(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const auto& language : languages) {
        auto* editor = new LineEditor(std::string(value.only(language)), lines, this);
        if (languages.size() > 1) {
            auto* code = new QLabel(QString::fromStdString(language).toUpper(), this);
            code->setBuddy(editor);
            layout->addWidget(code);
        }
        layout->addWidget(editor, 1);
        m_editors.emplace_back(language, editor);
        connect(editor, &FieldEditor::edited, this, &TextsEditor::showFallbacks);
        connect(editor, &FieldEditor::edited, this, &FieldEditor::edited);
    }
    if (!m_editors.empty())
        setFocusProxy(m_editors.front().second);
    showFallbacks();
}

Text TextsEditor::value() const
{
    Text value = m_value;
    for (const auto& [language, editor] : m_editors)
        value.set(language, editor->value());
    return value;
}

/// What a reader of a language sees while its text is missing.
void TextsEditor::showFallbacks()
{
    const Text text = value();
    for (const auto& [language, editor] : m_editors)
        editor->setPlaceholder(text.only(language).empty() ? QString::fromStdString(text.in(language)) : QString());
}

void TextsEditor::setNames(const QString& name, const QString& description)
{
    setAccessibleName(name);
    for (const auto& [language, editor] : m_editors) {
        const QString native = QLocale(QString::fromStdString(language)).nativeLanguageName();
        editor->setNames(m_editors.size() > 1 ? tr("%1, %2").arg(name, native) : name, description);
    }
}

TimeEditor::TimeEditor(const Session& session, const Edtf& value, QWidget* parent)
    : FieldEditor(parent), m_session(session), m_given(value),
      m_line(new QLineEdit(QString::fromStdString(value), this))
{
    fill(this, m_line);
    m_line->setPlaceholderText(tr("like 11 Feb 2025, 2025-02-11 10:50 or 2025-02"));
    m_line->setToolTip(tr("A date, a time, an interval A/B, or a window [A..B] for one moment somewhere within it"));
    connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::edited);
}

Result<std::string> TimeEditor::read() const
{
    const auto edtf = TRY(parseTyped(m_line->text().trimmed().toStdString()));
    (void)TRY(parseTime(edtf));
    return edtf;
}

Edtf TimeEditor::value() const
{
    const auto typed = m_line->text().trimmed().toStdString();
    return typed == m_given.text ? m_given : typed.empty() ? Edtf() : Edtf(read().value_or(std::string()));
}

void TimeEditor::setValue(const Edtf& value)
{
    m_given = value;
    m_line->setText(QString::fromStdString(value));
}

QString TimeEditor::problem() const
{
    if (m_line->text().trimmed().isEmpty())
        return {};
    const auto edtf = read();
    return edtf ? QString() : QString::fromStdString(m_session.words().say(edtf.error()));
}

QString TimeEditor::meaning() const
{
    return timeName(m_session, value());
}

NumberEditor::NumberEditor(Sort sort, std::optional<double> value, QWidget* parent)
    : FieldEditor(parent), m_sort(sort), m_given(value), m_line(new QLineEdit(shown(value), this))
{
    fill(this, m_line);
    connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::edited);
}

std::optional<double> NumberEditor::value() const
{
    if (m_line->text() == shown(m_given))
        return m_given;
    bool isNumber = false;
    const double number =
        withHyphen(m_line->text().trimmed()).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&isNumber);
    const bool fits = std::isfinite(number) && (m_sort == Sort::Any || (number == std::floor(number) && std::abs(number) < 1e15));
    return isNumber && fits ? std::optional(number) : std::nullopt;
}

QString NumberEditor::problem() const
{
    if (m_line->text().trimmed().isEmpty() || value())
        return {};
    return m_sort == Sort::Whole ? tr("This is no whole number: write digits only.") : tr("This is no number: write it like 0.5.");
}

StepEditor::StepEditor(int low, int high, int value, QWidget* parent) : FieldEditor(parent), m_box(new StepBox(this))
{
    m_box->setRange(low, high);
    m_box->setValue(value);
    m_box->setMaximumWidth(m_box->fontMetrics().averageCharWidth() * 20);
    fill(this, m_box);
    connect(m_box, &QSpinBox::valueChanged, this, &FieldEditor::edited);
}

int StepEditor::value() const
{
    return m_box->value();
}

YesNoEditor::YesNoEditor(bool value, QWidget* parent) : FieldEditor(parent), m_box(new QCheckBox(tr("Yes"), this))
{
    m_box->setChecked(value);
    fill(this, m_box);
    connect(m_box, &QCheckBox::toggled, this, &FieldEditor::edited);
}

bool YesNoEditor::value() const
{
    return m_box->isChecked();
}

ChoiceEditor::ChoiceEditor(const Lexicon& words, std::span<const KindName> names, std::size_t value, QWidget* parent)
    : FieldEditor(parent), m_box(new Calm<QComboBox>(this))
{
    for (const auto& name : names)
        m_box->addItem(QString::fromStdString(words.translate(name.label)));
    m_box->setCurrentIndex(static_cast<int>(value));
    fill(this, m_box);
    connect(m_box, &QComboBox::currentIndexChanged, this, &FieldEditor::edited);
}

std::size_t ChoiceEditor::value() const
{
    return static_cast<std::size_t>(m_box->currentIndex());
}

} // namespace plenary
