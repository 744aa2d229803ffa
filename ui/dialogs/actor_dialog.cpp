// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/actor_dialog.h"

#include "core/scene/stances/charts.h"
#include "ui/dialogs/ordered_list.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace plenary
{

ActorDialog::ActorDialog(const Session& session, QWidget* parent)
    : QDialog(parent),
      m_least(session.stanceChart() == scene::ChartKind::Trend || session.stanceChart() == scene::ChartKind::Statements
                  ? 1
                  : 2),
      m_most(session.stanceChart() == scene::ChartKind::Profile ||
                     session.stanceChart() == scene::ChartKind::Statements ||
                     session.stanceChart() == scene::ChartKind::Trend
                 ? scene::mostInProfile
                 : scene::mostInMatrix),
      m_list(new OrderedList(tr("Actors"), this)), m_hint(new QLabel(this))
{
    setWindowTitle(tr("Actors to compare"));
    const auto chosen = m_most == scene::mostInProfile ? scene::profileActors(session.data(), session.stances())
                                                       : session.data().findActors(session.stances().actors);
    auto actors = chosen;
    for (const Row actor : scene::stanceActors(session.view(), 500))
        if (std::ranges::find(actors, actor) == actors.end())
            actors.push_back(actor);
    for (const Row actor : actors) {
        const auto& record = session.data().actors[actor];
        m_list->add(session.in(record.name), record.uid, std::ranges::find(chosen, actor) != chosen.end());
    }
    auto* search = new QLineEdit(this);
    search->setPlaceholderText(tr("Find an actor"));
    search->setAccessibleName(tr("Find an actor"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Compare"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    layout->addWidget(buttons);
    connect(search, &QLineEdit::textChanged, m_list, &OrderedList::find);
    connect(m_list, &OrderedList::changed, this, &ActorDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(360, 520);
    check();
}

std::vector<std::string> ActorDialog::chosen() const
{
    return m_list->ticked();
}

void ActorDialog::check()
{
    const auto count = chosen().size();
    m_ok->setEnabled(count == 0 || (count >= m_least && count <= m_most));
    m_hint->setText(count == 0          ? tr("None chosen: the chart chooses.")
                    : m_ok->isEnabled() ? tr("%n chosen", nullptr, static_cast<int>(count))
                                        : tr("Choose %1 to %2 actors, or none.").arg(m_least).arg(m_most));
}

void chooseActors(Session& session, QWidget* parent)
{
    ActorDialog dialog(session, parent);
    if (dialog.exec() != QDialog::Accepted)
        return;
    auto stances = session.stances();
    stances.actors = dialog.chosen();
    session.setStances(session.stanceChart(), std::move(stances));
}

} // namespace plenary
