// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/actor_dialog.h"

#include "core/scene/stances.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace plenary
{

ActorDialog::ActorDialog(const Session& session, QWidget* parent)
    : QDialog(parent), m_least(session.stanceChart() == scene::ChartKind::Trend ? 1 : 2),
      m_most(session.stanceChart() == scene::ChartKind::Profile || session.stanceChart() == scene::ChartKind::Trend
                 ? scene::mostInProfile
                 : scene::mostInMatrix),
      m_list(new QListWidget(this)), m_hint(new QLabel(this))
{
    setWindowTitle(tr("Actors to compare"));
    const auto chosen = m_most == scene::mostInProfile ? scene::profileActors(session.data(), session.stances())
                                                       : session.data().findActors(session.stances().actors);
    auto actors = chosen;
    for (const Row actor : scene::stanceActors(session.context(100, 100), 500))
        if (std::ranges::find(actors, actor) == actors.end())
            actors.push_back(actor);
    for (const Row actor : actors) {
        auto* item = new QListWidgetItem(session.in(session.data().actors[actor].name), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
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
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    auto* arrange = new QHBoxLayout;
    for (const auto& [text, key, step] : {std::tuple{tr("Move up"), QStringLiteral("Ctrl+Up"), -1},
                                          {tr("Move down"), QStringLiteral("Ctrl+Down"), 1}}) {
        auto* button = new QPushButton(text, this);
        button->setShortcut(QKeySequence(key));
        button->setToolTip(
            tr("Drag the names, or press %1").arg(button->shortcut().toString(QKeySequence::NativeText)));
        button->setAutoDefault(false);
        arrange->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, step = step] { moveActor(step); });
    }
    layout->addLayout(arrange);
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
    resize(360, 520);
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

void ActorDialog::moveActor(int step)
{
    const int row = m_list->currentRow();
    const int to = row + step;
    if (row < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(row));
    m_list->setCurrentRow(to);
}

void ActorDialog::check()
{
    const auto count = chosen().size();
    m_ok->setEnabled(count == 0 || (count >= m_least && count <= m_most));
    m_hint->setText(count == 0          ? tr("None chosen: the chart chooses.")
                    : m_ok->isEnabled() ? tr("%n chosen", nullptr, static_cast<int>(count))
                                        : tr("Choose %1 to %2 actors, or none.").arg(m_least).arg(m_most));
}

} // namespace plenary
