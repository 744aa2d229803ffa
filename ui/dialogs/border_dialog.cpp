// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/border_dialog.h"

#include "ui/render/world.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace plenary
{

BorderDialog::BorderDialog(const Session& session, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Decisions about borders"));
    resize(760, 520);
    auto* layout = new QVBoxLayout(this);
    auto* intro = new QLabel(tr("How this map treats areas that are disputed, and since when. The boundaries and names "
                                "shown do not imply endorsement or acceptance by the authors. Made with Natural Earth."),
                             this);
    intro->setWordWrap(true);
    layout->addWidget(intro);
    const auto decisions = borderDecisions(session.language());
    auto* table = new QTableWidget(static_cast<int>(decisions.size()), 3, this);
    table->setObjectName(QStringLiteral("borders"));
    table->setHorizontalHeaderLabels({tr("Area"), tr("Decision"), tr("Since")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setWordWrap(true);
    table->verticalHeader()->hide();
    for (std::size_t i = 0; i < decisions.size(); ++i) {
        const int row = static_cast<int>(i);
        table->setItem(row, 0, new QTableWidgetItem(decisions[i].area));
        table->setItem(row, 1, new QTableWidgetItem(decisions[i].decision));
        table->setItem(row, 2, new QTableWidgetItem(decisions[i].since));
    }
    table->setColumnWidth(0, 170);
    table->setColumnWidth(2, 90);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    layout->addWidget(table, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace plenary
