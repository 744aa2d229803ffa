// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/actor_dialog.h"

#include "core/scene/stances.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace plenary
{

ActorDialog::ActorDialog(const Session& session, QWidget* parent)
    : QDialog(parent), m_list(new QListWidget(this)), m_hint(new QLabel(this))
{
    setWindowTitle(tr("Actors to compare"));
    const auto chosen = scene::profileActors(session.data(), session.stances());
    auto actors = chosen;
    for (const Row actor : scene::stanceActors(session.context(100, 100), 500))
        if (std::ranges::find(actors, actor) == actors.end())
            actors.push_back(actor);
    for (const Row actor : actors) {
        auto* item = new QListWidgetItem(session.in(session.data().actors[actor].name), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(std::ranges::find(chosen, actor) != chosen.end() ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, QString::fromStdString(session.data().actors[actor].uid));
    }
    auto* search = new QLineEdit(this);
    search->setPlaceholderText(tr("Find an actor"));
    search->setAccessibleName(tr("Find an actor"));
    m_list->setAccessibleName(tr("Actors"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Compare"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    layout->addWidget(buttons);
    connect(search, &QLineEdit::textChanged, this, [this](const QString& text) {
        const auto wanted = folded(text.toStdString());
        for (int i = 0; i < m_list->count(); ++i)
            m_list->item(i)->setHidden(folded(m_list->item(i)->text().toStdString()).find(wanted) == std::string::npos);
    });
    connect(m_list, &QListWidget::itemChanged, this, &ActorDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(340, 460);
    check();
}

std::vector<std::string> ActorDialog::chosen() const
{
    std::vector<std::string> actors;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->checkState() == Qt::Checked)
            actors.push_back(m_list->item(i)->data(Qt::UserRole).toString().toStdString());
    return actors;
}

void ActorDialog::check()
{
    const auto count = chosen().size();
    m_ok->setEnabled(count >= 2 && count <= 6);
    m_hint->setText(m_ok->isEnabled() ? tr("%n chosen", nullptr, static_cast<int>(count))
                                      : tr("Choose two to six actors."));
}

} // namespace plenary
