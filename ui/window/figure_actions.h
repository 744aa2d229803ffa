// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/figure/recipe.h"
#include "core/store/saved_views.h"
#include "ui/charts/chart_view.h"
#include "ui/session/session.h"

#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QKeySequence;
class QMenu;
class QPagedPaintDevice;
class QWidget;

namespace plenary
{

/// What the window does with figures: writes, prints and copies charts, opens figures again, keeps views. Holds no
/// state but its menus.
class FigureActions : public QObject
{
    Q_OBJECT

public:
    /// `current` yields the chart that is meant where none is named.
    FigureActions(Session& session, std::function<scene::ChartOptions()> current, QWidget* window);

    /// Adds a part to a menu of files: `exporting`, print, copy.
    void addTo(QMenu* file, QAction* exporting);
    /// Fills a menu with what can be done with views, and with those of the document.
    void addViewsTo(QMenu* views);

    void use(const scene::ChartOptions& chart, FigureUse use);
    void print();
    /// Paints a chart onto paper of this size.
    [[nodiscard]] Result<> printOn(QPagedPaintDevice& device, QSizeF millimetres, const scene::ChartOptions& chart);

    /// Shows the view a figure was made from and says what has changed since; once the document is there as a whole.
    /// False where it is clear at once that it can't.
    bool openFigure(const QString& path);
    void showView(const SavedView& view);
    /// What the window shows, as a recipe in JSON; and back.
    QString presentView() const;
    void showPresentView(const QString& recipe);
    [[nodiscard]] Result<> saveView(const QString& name);

signals:
    void chartWanted(plenary::scene::ChartKind chart);

private:
    QAction* add(QMenu* menu, const char* text, const QKeySequence& key, const std::function<void()>& act);
    void retranslate();
    void fillViews();
    void askForName();
    void manageViews();
    void exportChart(const scene::ChartOptions& chart);
    [[nodiscard]] Result<> copyPicture(const scene::ChartOptions& chart);
    [[nodiscard]] Result<> copyTable(const scene::ChartOptions& chart);
    /// Shows the view of a recipe; `name` asked for it, and `then` is told how it went.
    void show(const scene::Recipe& recipe, const std::string& name, const Session::Then& then);

    struct Named
    {
        QAction* action;
        const char* text;
    };

    Session& m_session;
    std::function<scene::ChartOptions()> m_current;
    QWidget* m_window;
    QMenu* m_views = nullptr;
    std::vector<Named> m_named;
    std::vector<QAction*> m_listed; ///< one a saved view
    QString m_awaited;              ///< a figure to be opened when the document is loaded; empty: none
};

} // namespace plenary
