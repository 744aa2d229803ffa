// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/figure_actions.h"

#include "core/io/figure_file.h"
#include "core/io/recipe_json.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/views_dialog.h"
#include "ui/render/clipboard.h"
#include "ui/session/view_recipe.h"

#include <QAction>
#include <QFileInfo>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace plenary
{

FigureActions::FigureActions(Session& session, std::function<scene::ChartOptions()> current, QWidget* window)
    : QObject(window), m_session(session), m_current(std::move(current)), m_window(window)
{
    connect(&m_session, &Session::changed, this, [this](Changes changes) {
        if (changes & Change::Language)
            retranslate();
        for (const auto& named : m_named)
            named.action->setEnabled(m_session.isOpen());
        if (!m_awaited.isEmpty() && !m_session.isLoading())
            openFigure(std::exchange(m_awaited, {}));
    });
}

QAction* FigureActions::add(QMenu* menu, const char* text, const QKeySequence& key, const std::function<void()>& act)
{
    auto* action = menu->addAction(tr(text));
    action->setShortcut(key);
    action->setEnabled(m_session.isOpen());
    connect(action, &QAction::triggered, this, act);
    m_named.push_back({action, text});
    return action;
}

void FigureActions::addTo(QMenu* file, QAction* exporting)
{
    file->addSeparator();
    file->addAction(exporting);
    add(file, QT_TR_NOOP("P&rint…"), QKeySequence::Print, [this] { print(); });
    add(file, QT_TR_NOOP("Copy p&icture"), QKeySequence(QStringLiteral("Ctrl+Shift+C")),
        [this] { use(m_current(), FigureUse::CopyPicture); });
    add(file, QT_TR_NOOP("Copy &table"), {}, [this] { use(m_current(), FigureUse::CopyTable); });
    file->addSeparator();
}

void FigureActions::addViewsTo(QMenu* views)
{
    m_views = views;
    add(views, QT_TR_NOOP("&Save view…"), QKeySequence(QStringLiteral("Ctrl+Shift+V")), [this] { askForName(); });
    add(views, QT_TR_NOOP("&Arrange views…"), {}, [this] { manageViews(); });
    views->addSeparator();
    connect(views, &QMenu::aboutToShow, this, &FigureActions::fillViews);
}

void FigureActions::retranslate()
{
    for (const auto& [action, text] : m_named)
        action->setText(tr(text));
}

void FigureActions::fillViews()
{
    for (auto* action : std::exchange(m_listed, {}))
        delete action;
    if (!m_session.isOpen())
        return;
    const auto views = m_session.today().savedViews();
    if (!views)
        return m_session.tell(views.error());
    for (const auto& view : *views) {
        // An ampersand in a name is no shortcut.
        const auto name = QString::fromStdString(view.name).replace(u'&', QStringLiteral("&&"));
        m_listed.push_back(m_views->addAction(name, this, [this, view] { showView(view); }));
    }
    if (m_listed.empty()) {
        m_listed.push_back(m_views->addAction(tr("No view is saved yet")));
        m_listed.back()->setEnabled(false);
    }
}

void FigureActions::use(const scene::ChartOptions& chart, FigureUse use)
{
    switch (use) {
    case FigureUse::Export:
        return exportChart(chart);
    case FigureUse::CopyPicture:
        return void(m_session.told(copyPicture(chart)));
    case FigureUse::CopyTable:
        return void(m_session.told(copyTable(chart)));
    }
}

void FigureActions::exportChart(const scene::ChartOptions& chart)
{
    ExportDialog dialog(m_session, chart, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString proofs = dialog.proofsBeside(dialog.written());
    m_session.say(proofs.isEmpty() ? tr("Written: %1").arg(dialog.written())
                                   : tr("Written: %1 and %2").arg(dialog.written(), proofs));
}

Result<> FigureActions::copyPicture(const scene::ChartOptions& chart)
{
    const auto recipe = recipeOf(m_session, chart, {}, m_session.language());
    const auto figure = TRY(makeFigure(m_session.view(), recipe, Format::Png));
    TRY(plenary::copyPicture(figure));
    m_session.say(tr("The picture is on the clipboard, with the recipe it is made from."));
    return {};
}

Result<> FigureActions::copyTable(const scene::ChartOptions& chart)
{
    const auto recipe = recipeOf(m_session, chart, {}, m_session.language());
    const auto figure = TRY(makeFigure(m_session.view(), recipe, Format::Csv));
    plenary::copyTable(figure.table);
    m_session.say(tr("The table is on the clipboard: %Ln rows.", nullptr, static_cast<int>(figure.table.rows.size())));
    return {};
}

Result<> FigureActions::printOn(QPagedPaintDevice& device, QSizeF millimetres, const scene::ChartOptions& chart)
{
    scene::FigureLook look;
    look.size = QStringLiteral("%1mmx%2mm").arg(millimetres.width()).arg(millimetres.height()).toStdString();
    look.theme = "print";
    const auto recipe = recipeOf(m_session, chart, look, m_session.language());
    const auto figure = TRY(makeFigure(m_session.view(), recipe, Format::Svg));
    printPages(figure.pages, figure.spec, device, true);
    return {};
}

void FigureActions::print()
{
    const auto chart = m_current();
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setDocName(QStringLiteral("Plenary"));
    QPrintPreviewDialog dialog(&printer, m_window);
    dialog.resize(m_window->size() * 0.92); // all its tools are seen, the one that prints stands last
    std::optional<Error> problem;
    connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog, [&](QPrinter* paper) {
        if (const auto done = printOn(*paper, paper->pageRect(QPrinter::Millimeter).size(), chart); !done)
            problem = done.error();
    });
    dialog.exec();
    if (problem)
        m_session.tell(*problem);
}

void FigureActions::show(const scene::Recipe& recipe, const std::string& name, const Session::Then& then)
{
    // Refused before anything is changed.
    if (const auto meant = scene::checkDocument(recipe, m_session.data().summit, name); !meant)
        return then(meant);
    const auto restore = [this, recipe, name, then](const Result<>& there) {
        const auto done = there ? restoreView(m_session, recipe, name) : there;
        if (done)
            emit chartWanted(recipe.chart.kind);
        then(done);
    };
    if (recipe.frozen)
        m_session.showPast(recipe.origin.change, QFileInfo(QString::fromStdString(name)).fileName(), restore);
    else
        restore(m_session.showToday());
}

bool FigureActions::openFigure(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    if (!m_session.isOpen()) {
        m_session.tell({Errc::NotFound,
                        PLENARY_TR("core", "%1 shows a view of a document: open that document first, and then the figure."),
                        {name.toStdString()}});
        return false;
    }
    if (m_session.isLoading()) {
        m_awaited = path;
        m_session.say(tr("The view of %1 is shown as soon as the document is loaded.").arg(name));
        return true;
    }
    const auto recipe = io::readRecipe(path.toStdString());
    if (!recipe) {
        m_session.tell(recipe.error());
        return false;
    }
    const auto refused = std::make_shared<bool>(false);
    show(*recipe, path.toStdString(), [this, name, refused, recipe = *recipe](const Result<>& shown) {
        const auto changes = shown ? changesSince(m_session, recipe) : Result<QString>(std::unexpected(shown.error()));
        *refused = !changes;
        if (changes)
            m_session.say(tr("Shown is the view of %1. %2").arg(name, *changes));
        else
            m_session.tell(changes.error());
    });
    return !*refused;
}

void FigureActions::showView(const SavedView& view)
{
    const auto recipe = io::recipeFromJson(view.recipe, view.name);
    if (!recipe)
        return m_session.tell(recipe.error());
    // What has changed is asked of today's document, before the one of then is shown.
    if (!m_session.told(m_session.showToday()))
        return;
    const auto changes = recipe->frozen ? changesSince(m_session, *recipe) : Result<QString>();
    show(*recipe, view.name, [this, changes, name = QString::fromStdString(view.name)](const Result<>& shown) {
        if (!m_session.told(shown))
            return;
        if (!changes)
            m_session.tell(changes.error());
        else if (!changes->isEmpty())
            m_session.say(tr("Since “%1” was frozen: %2").arg(name, *changes));
    });
}

QString FigureActions::presentView() const
{
    return QString::fromStdString(io::recipeToJson(recipeOf(m_session, m_current(), {}, m_session.language())));
}

void FigureActions::showPresentView(const QString& json)
{
    if (const auto recipe = io::recipeFromJson(json.toStdString(), "view"))
        show(*recipe, "view", [this](const Result<>& shown) { (void)m_session.told(shown); });
}

Result<> FigureActions::saveView(const QString& name)
{
    if (m_session.showsPast())
        return fail(Errc::Conflict,
                    PLENARY_TR("core", "Shown is the document as it was: go back to today before you save a view."));
    const auto views = TRY(m_session.document().savedViews());
    SavedView view;
    view.name = name.trimmed().toStdString();
    view.order = views.empty() ? 1 : views.back().order + 1;
    view.recipe = io::recipeToJson(recipeOf(m_session, m_current(), {}, m_session.language()));
    return m_session.edit({PLENARY_TR("core", "Save view “%1”"), {name.trimmed().toStdString()}}, [&](Writer& writer) -> Result<> {
        (void)TRY(writer.put(view));
        return {};
    });
}

void FigureActions::askForName()
{
    bool wanted = false;
    const auto name =
        QInputDialog::getText(m_window, tr("Save view"), tr("Name of the view"), QLineEdit::Normal, QString(), &wanted);
    if (!wanted)
        return;
    if (m_session.told(saveView(name)))
        m_session.say(tr("Saved as “%1”.").arg(name.trimmed()));
}

void FigureActions::manageViews()
{
    ViewsDialog dialog(m_session, m_current(), m_window);
    connect(&dialog, &ViewsDialog::viewWanted, this, &FigureActions::showView);
    dialog.exec();
}

} // namespace plenary
