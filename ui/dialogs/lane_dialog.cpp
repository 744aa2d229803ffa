// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/lane_dialog.h"

#include "core/scene/timeline/timeline.h"
#include "ui/dialogs/ordered_list.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace plenary
{

LaneDialog::LaneDialog(const Session& session, const std::vector<std::string>& shown, QWidget* parent)
    : QDialog(parent), m_list(new OrderedList(tr("Lanes"), this))
{
    setWindowTitle(tr("Lanes"));
    const auto view = session.view();
    const auto& options = session.timeline();
    const auto index =
        scene::indexFor(view, scene::TimelineIndex::Options{options.laneBy, options.colourBy});
    std::vector<const scene::LaneHead*> lanes;
    for (const auto& lane : index->lanes())
        lanes.push_back(&lane.head());
    // Those shown in their order, then those hidden.
    std::ranges::stable_sort(lanes, {}, [&](const auto* lane) { return std::ranges::find(shown, lane->id); });
    for (const auto* lane : lanes)
        m_list->add(QString::fromStdString(scene::nameOf(view, *lane)), lane->id,
                    std::ranges::count(shown, lane->id) > 0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Show"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(m_list, &OrderedList::changed, this, &LaneDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(340, 440);
    check();
}

std::vector<std::string> LaneDialog::order() const
{
    return m_list->all();
}

std::vector<std::string> LaneDialog::hidden() const
{
    return m_list->unticked();
}

void LaneDialog::check()
{
    m_ok->setEnabled(hidden().size() < order().size());
}

} // namespace plenary
