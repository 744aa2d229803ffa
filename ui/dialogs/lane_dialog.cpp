// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/lane_dialog.h"

#include "core/scene/timeline.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace plenary
{

LaneDialog::LaneDialog(const Session& session, const std::vector<std::string>& shown, QWidget* parent)
    : QDialog(parent), m_list(new QListWidget(this))
{
    setWindowTitle(tr("Lanes"));
    m_list->setAccessibleName(tr("Lanes"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    const auto context = session.context(100, 100);
    const auto& options = session.timeline();
    const auto index =
        scene::indexFor(context, scene::TimelineIndex::Options{options.laneBy, options.colourBy});
    std::vector<const scene::LaneHead*> lanes;
    for (const auto& lane : index->lanes())
        lanes.push_back(&lane.head());
    // Those shown in their order, then those hidden.
    std::ranges::stable_sort(lanes, {}, [&](const auto* lane) { return std::ranges::find(shown, lane->id); });
    for (const auto* lane : lanes) {
        auto* item = new QListWidgetItem(QString::fromStdString(scene::nameOf(context, *lane)), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(std::ranges::count(shown, lane->id) > 0 ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, QString::fromStdString(lane->id));
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Show"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto* arrange = new QHBoxLayout;
    for (const auto& [text, key, step] : {std::tuple{tr("Move up"), QStringLiteral("Ctrl+Up"), -1},
                                          {tr("Move down"), QStringLiteral("Ctrl+Down"), 1}}) {
        auto* button = new QPushButton(text, this);
        button->setShortcut(QKeySequence(key));
        button->setToolTip(
            tr("Drag the names, or press %1").arg(button->shortcut().toString(QKeySequence::NativeText)));
        button->setAutoDefault(false);
        arrange->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, step = step] { moveLane(step); });
    }
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addLayout(arrange);
    layout->addWidget(buttons);
    connect(m_list, &QListWidget::itemChanged, this, &LaneDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(340, 440);
    check();
}

std::vector<std::string> LaneDialog::ids(bool hiddenOnly) const
{
    std::vector<std::string> found;
    for (int i = 0; i < m_list->count(); ++i)
        if (!hiddenOnly || m_list->item(i)->checkState() != Qt::Checked)
            found.push_back(m_list->item(i)->data(Qt::UserRole).toString().toStdString());
    return found;
}

void LaneDialog::moveLane(int step)
{
    const int row = m_list->currentRow();
    const int to = row + step;
    if (row < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(row));
    m_list->setCurrentRow(to);
}

void LaneDialog::check()
{
    m_ok->setEnabled(hidden().size() < order().size());
}

} // namespace plenary
