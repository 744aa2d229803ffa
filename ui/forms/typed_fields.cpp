// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/typed_fields.h"

#include "core/base/text.h"
#include "ui/forms/record_picker.h"
#include "ui/forms/rows_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <functional>

namespace plenary
{

namespace
{

/// Visits the controls that hold a value, each once: those within another one are its own.
void eachControl(const QWidget& editor, const std::function<void(QWidget&)>& visit)
{
    const auto isControl = [](const QWidget* widget) {
        return qobject_cast<const RecordPicker*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
               qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QComboBox*>(widget) ||
               qobject_cast<const QSpinBox*>(widget) || qobject_cast<const QCheckBox*>(widget);
    };
    for (auto* widget : editor.findChildren<QWidget*>()) {
        bool isInner = false;
        for (const auto* outer = widget->parentWidget(); outer && outer != &editor; outer = outer->parentWidget())
            isInner = isInner || isControl(outer);
        if (isControl(widget) && !isInner)
            visit(*widget);
    }
}

QJsonValue valueOf(const QWidget& control)
{
    if (const auto* picker = qobject_cast<const RecordPicker*>(&control))
        return QJsonObject{{QStringLiteral("id"), QString::number(picker->chosen().id)},
                           {QStringLiteral("text"), picker->findChild<QLineEdit*>()->text()}};
    if (const auto* line = qobject_cast<const QLineEdit*>(&control))
        return line->text();
    if (const auto* lines = qobject_cast<const QPlainTextEdit*>(&control))
        return lines->toPlainText();
    if (const auto* box = qobject_cast<const QComboBox*>(&control))
        return box->isEditable() ? QJsonValue(box->currentText()) : QJsonValue(box->currentIndex());
    if (const auto* steps = qobject_cast<const QSpinBox*>(&control))
        return steps->value();
    return static_cast<const QCheckBox&>(control).isChecked();
}

void setValue(QWidget& control, const QJsonValue& value)
{
    if (auto* picker = qobject_cast<RecordPicker*>(&control)) {
        const auto id = value.toObject().value(QLatin1String("id")).toString().toLongLong();
        if (id)
            picker->choose(id);
        else
            picker->findChild<QLineEdit*>()->setText(value.toObject().value(QLatin1String("text")).toString());
    } else if (auto* line = qobject_cast<QLineEdit*>(&control))
        line->setText(value.toString());
    else if (auto* lines = qobject_cast<QPlainTextEdit*>(&control))
        lines->setPlainText(value.toString());
    else if (auto* box = qobject_cast<QComboBox*>(&control)) {
        if (box->isEditable())
            box->setCurrentText(value.toString());
        else
            box->setCurrentIndex(value.toInt());
    } else if (auto* steps = qobject_cast<QSpinBox*>(&control))
        steps->setValue(value.toInt());
    else
        static_cast<QCheckBox&>(control).setChecked(value.toBool());
}

} // namespace

QJsonArray typedIn(const QWidget& editor)
{
    QJsonArray rows, values;
    for (const auto* list : editor.findChildren<RowsEditor*>())
        rows.append(static_cast<int>(list->rows().size()));
    if (const auto* list = qobject_cast<const RowsEditor*>(&editor))
        rows.prepend(static_cast<int>(list->rows().size()));
    eachControl(editor, [&](QWidget& control) { values.append(valueOf(control)); });
    return {rows, values};
}

void typeInto(QWidget& editor, const QJsonArray& typed)
{
    const auto rows = typed.at(0).toArray(), values = typed.at(1).toArray();
    for (int i = 0; i < rows.size(); ++i) {
        auto lists = editor.findChildren<RowsEditor*>(); // anew: a row may have lists of its own
        if (auto* list = qobject_cast<RowsEditor*>(&editor))
            lists.prepend(list);
        while (i < lists.size() && static_cast<int>(lists[i]->rows().size()) < std::min(rows[i].toInt(), 1000))
            lists[i]->addNew();
    }
    int at = 0;
    eachControl(editor, [&](QWidget& control) {
        if (at < values.size())
            setValue(control, values[at]);
        ++at;
    });
}

bool typeText(QWidget& editor, const QString& text)
{
    if (auto* rows = qobject_cast<RowsEditor*>(&editor)) {
        for (const QString& part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
            rows->addNew();
            if (!typeText(*rows->rows().back(), part.trimmed()))
                return false;
        }
        return true;
    }
    if (auto* picker = qobject_cast<RecordPicker*>(&editor)) {
        picker->type(text);
        return true;
    }
    if (auto* part = qobject_cast<PartEditor*>(&editor))
        return typeText(*part->field(0), text); // what the part is about
    if (auto* box = editor.findChild<QComboBox*>()) {
        for (int i = 0; i < box->count(); ++i)
            if (folded(box->itemText(i).toStdString()) == folded(text.toStdString())) {
                box->setCurrentIndex(i);
                return true;
            }
        return false;
    }
    if (auto* box = editor.findChild<QSpinBox*>()) {
        bool isNumber = false;
        const int number = QString(text).replace(QChar(0x2212), QLatin1Char('-')).toInt(&isNumber);
        box->setValue(number);
        return isNumber && box->value() == number;
    }
    if (auto* check = editor.findChild<QCheckBox*>()) {
        static const QStringList yes{QStringLiteral("1"),   QStringLiteral("yes"),  QStringLiteral("true"),
                                     QStringLiteral("oui"), QStringLiteral("vrai"), QStringLiteral("✓"),
                                     QStringLiteral("x")};
        static const QStringList no{QStringLiteral("0"), QStringLiteral("no"), QStringLiteral("false"),
                                    QStringLiteral("non"), QStringLiteral("faux")};
        check->setChecked(yes.contains(text.toLower()));
        return yes.contains(text.toLower()) || no.contains(text.toLower());
    }
    if (auto* line = editor.findChild<QLineEdit*>())
        return line->setText(text), true;
    if (auto* lines = editor.findChild<QPlainTextEdit*>())
        return lines->setPlainText(QString(text).replace(QLatin1Char(';'), QLatin1Char('\n'))), true;
    return false;
}

} // namespace plenary
