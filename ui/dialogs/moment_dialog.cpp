// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/moment_dialog.h"

#include "ui/forms/noted_editor.h"
#include "ui/forms/value_editors.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace plenary
{

std::optional<TimeSpan> askMoment(const Session& session, QWidget* parent, const QString& title, const QString& hint)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto* editor = new TimeEditor(session, {}, &dialog);
    auto* noted = new NotedEditor(session, editor, title, hint, &dialog);
    noted->setHint(hint);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    buttons->button(QDialogButtonBox::Ok)->setText(QCoreApplication::translate("MomentDialog", "Go"));
    buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    buttons->button(QDialogButtonBox::Cancel)->setText(QCoreApplication::translate("MomentDialog", "Cancel"));
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(noted);
    layout->addWidget(buttons);
    QObject::connect(noted, &NotedEditor::edited, &dialog, [&] {
        noted->setHint(editor->value().empty() ? hint : QString());
        buttons->button(QDialogButtonBox::Ok)->setEnabled(!editor->value().empty());
    });
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    dialog.resize(420, 130);
    noted->setFocus();
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    const auto span = parseTime(editor->value());
    return span ? std::optional(resolved(*span, session.zone())) : std::nullopt;
}

} // namespace plenary
