// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/combining.h"

#include "ui/forms/record_names.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace plenary
{

namespace
{

struct CombiningWords
{
    Q_DECLARE_TR_FUNCTIONS(plenary::RecordsDialog)
};

/// Which of the two stays; none: cancelled.
std::optional<int> askWhichStays(const QString& first, const QString& second, QWidget* parent)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(CombiningWords::tr("Make one of two"));
    auto* question = new QLabel(
        CombiningWords::tr("Which one stays? Whatever names the other one will name it. It takes over what it "
                           "lacks, the passages and, of an actor, the names. One step takes all of it back."),
        &dialog);
    question->setWordWrap(true);
    auto* keepFirst = new QRadioButton(first, &dialog);
    auto* keepSecond = new QRadioButton(second, &dialog);
    keepFirst->setChecked(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    buttons->button(QDialogButtonBox::Ok)->setText(CombiningWords::tr("&Make one"));
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(&dialog);
    for (QWidget* part : std::initializer_list<QWidget*>{question, keepFirst, keepSecond, buttons})
        layout->addWidget(part);
    dialog.setMinimumWidth(460);
    keepFirst->setFocus();
    return dialog.exec() == QDialog::Accepted ? std::optional(keepSecond->isChecked() ? 1 : 0) : std::nullopt;
}

} // namespace

bool combineRecords(Session& session, Ref first, Ref second, QWidget* parent)
{
    const QString names[] = {recordName(session, first), recordName(session, second)};
    const auto stays = askWhichStays(names[0], names[1], parent);
    if (!stays)
        return false;
    const Ref kept = *stays == 0 ? first : second, gone = *stays == 0 ? second : first;
    const QString keptName = names[*stays], goneName = names[1 - *stays];
    const EditLabel label(PLENARY_TR("core", "Make one of “%1” and “%2”"),
                          {keptName.toStdString(), goneName.toStdString()});
    if (!session.told(session.edit(label, [&](Writer& writer) { return writer.combine(kept, gone); })))
        return false;
    session.say(CombiningWords::tr("“%1” is a part of “%2” now. Undo brings it back.").arg(goneName, keptName));
    return true;
}

} // namespace plenary
