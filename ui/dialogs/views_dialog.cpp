// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/views_dialog.h"

#include "core/io/recipe_json.h"
#include "ui/render/figure_maker.h"
#include "ui/session/view_recipe.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace plenary
{

ViewsDialog::ViewsDialog(Session& session, const scene::ChartOptions& current, QWidget* parent)
    : QDialog(parent), m_session(session), m_current(current), m_list(new QListWidget(this)),
      m_problem(new QLabel(this))
{
    setWindowTitle(tr("Saved views"));
    build();
    read(0);
}

void ViewsDialog::build()
{
    auto* side = new QVBoxLayout;
    const auto button = [&](const QString& text, const QString& tip, auto act) {
        auto* made = new QPushButton(text, this);
        made->setToolTip(tip);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, act);
        side->addWidget(made);
        m_buttons.push_back(made);
        return made;
    };
    button(tr("Show"), tr("Let the window show this view"), [this] {
        if (const auto* view = chosen())
            emit viewWanted(SavedView(*view));
    });
    button(tr("Update"), tr("Keep what the window shows now under this name"), [this] { keepShown(); });
    button(tr("Rename…"), tr("Give this view another name"), [this] { askForName(); });
    button(tr("Up"), tr("Move this view up in the list"), [this] { moveBy(-1); });
    button(tr("Down"), tr("Move this view down in the list"), [this] { moveBy(1); });
    m_freeze = button(tr("Freeze"), tr("A frozen view is shown and exported from the document as it was when it was frozen"),
                      [this] { freeze(); });
    button(tr("Export…"), tr("Write the figure of this view into a file"), [this] { exportView(); });
    button(tr("Delete"), tr("Delete this view; undo brings it back"), [this] { remove(); });
    side->addStretch(1);
    m_list->setAccessibleName(tr("Saved views"));
    m_list->setMinimumSize(300, 260);
    m_problem->setWordWrap(true);
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    close->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(side);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    layout->addWidget(close);
    connect(m_list, &QListWidget::currentRowChanged, this, &ViewsDialog::refresh);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (const auto* view = chosen())
            emit viewWanted(SavedView(*view));
    });
}

void ViewsDialog::read(int row)
{
    const auto views = m_session.today().savedViews();
    m_views = views ? *views : std::vector<SavedView>();
    m_list->clear();
    for (const auto& view : m_views) {
        const auto recipe = io::recipeFromJson(view.recipe, view.name);
        const QString name = QString::fromStdString(view.name);
        m_list->addItem(recipe && recipe->frozen
                            ? tr("%1 (frozen after change %2)").arg(name).arg(recipe->origin.change)
                            : name);
    }
    m_list->setCurrentRow(qBound(0, row, static_cast<int>(m_views.size()) - 1));
    refresh();
    if (!views)
        say(std::unexpected(views.error()));
}

void ViewsDialog::refresh()
{
    const bool writable = m_session.canEdit();
    for (auto* button : m_buttons)
        button->setEnabled(chosen() != nullptr);
    for (std::size_t i = 1; i < m_buttons.size(); ++i)
        if (i != m_buttons.size() - 2) // all but showing and exporting write
            m_buttons[i]->setEnabled(writable && chosen());
    const auto own = recipe();
    m_freeze->setText(own && own->frozen ? tr("Unfreeze") : tr("Freeze"));
    m_problem->setText(m_views.empty()         ? tr("No view is saved yet")
                       : m_session.showsPast() ? tr("Shown is the document as it was: views are changed from today’s.")
                                               : QString());
}

const SavedView* ViewsDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_views.size()) ? &m_views[static_cast<std::size_t>(row)] : nullptr;
}

void ViewsDialog::choose(int row)
{
    m_list->setCurrentRow(row);
}

Result<scene::Recipe> ViewsDialog::recipe() const
{
    const auto* view = chosen();
    if (!view)
        return fail(Errc::NotFound, PLENARY_TR("core", "No view is chosen."));
    return io::recipeFromJson(view->recipe, view->name);
}

void ViewsDialog::say(const Result<>& done)
{
    if (!done)
        m_problem->setText(QString::fromStdString(m_session.words().say(done.error())));
}

void ViewsDialog::store(const char* label, const std::function<void(SavedView&, scene::Recipe&)>& change)
{
    auto own = recipe();
    if (!own)
        return say(std::unexpected(own.error()));
    SavedView view = *chosen();
    change(view, *own);
    view.recipe = io::recipeToJson(*own);
    const auto done = m_session.edit({label, {view.name}}, [&](Writer& writer) -> Result<> {
        (void)TRY(writer.put(view));
        return {};
    });
    read(m_list->currentRow());
    say(done);
}

void ViewsDialog::rename(const QString& name)
{
    store(PLENARY_TR("core", "Rename view “%1”"), [&](SavedView& view, scene::Recipe&) { view.name = name.trimmed().toStdString(); });
}

void ViewsDialog::keepShown()
{
    store(PLENARY_TR("core", "Update view “%1”"), [&](SavedView&, scene::Recipe& own) {
        const auto look = own.look;
        own = recipeOf(m_session, m_current, look, QString::fromStdString(own.language));
    });
}

void ViewsDialog::freeze()
{
    const auto own = recipe();
    store(own && own->frozen ? PLENARY_TR("core", "Unfreeze view “%1”") : PLENARY_TR("core", "Freeze view “%1”"),
          [&](SavedView&, scene::Recipe& changed) {
              changed.frozen = !changed.frozen;
              changed.origin.change = m_session.data().change;
          });
}

void ViewsDialog::moveBy(int step)
{
    const int row = m_list->currentRow();
    const int other = row + step;
    if (!chosen() || other < 0 || other >= static_cast<int>(m_views.size()))
        return;
    auto views = m_views;
    std::swap(views[static_cast<std::size_t>(row)], views[static_cast<std::size_t>(other)]);
    const auto done = m_session.edit(PLENARY_TR("core", "Order views"), [&](Writer& writer) -> Result<> {
        for (std::size_t i = 0; i < views.size(); ++i) {
            views[i].order = static_cast<int>(i) + 1;
            (void)TRY(writer.put(views[i]));
        }
        return {};
    });
    read(other);
    say(done);
}

void ViewsDialog::remove()
{
    const auto* view = chosen();
    if (!view)
        return;
    const auto done = m_session.edit({PLENARY_TR("core", "Delete view “%1”"), {view->name}},
                                     [&](Writer& writer) { return writer.removeView(view->id); });
    read(m_list->currentRow());
    say(done);
}

void ViewsDialog::askForName()
{
    if (!chosen())
        return;
    bool wanted = false;
    const auto name = QInputDialog::getText(this, tr("Rename view"), tr("Name of the view"), QLineEdit::Normal,
                                            QString::fromStdString(chosen()->name), &wanted);
    if (wanted)
        rename(name);
}

Result<> ViewsDialog::write(const QString& path) const
{
    return exportFrom(m_session.today(), TRY(recipe()), path);
}

void ViewsDialog::exportView()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export view"), QString(),
                                     QStringLiteral("PNG, SVG, PDF, HTML, CSV (*.png *.svg *.pdf *.html *.csv)"));
    if (path.isEmpty())
        return;
    const auto done = write(path);
    m_problem->setText(done ? tr("Written: %1").arg(path) : QString());
    say(done);
}

} // namespace plenary
