// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/figure/recipe.h"
#include "core/store/saved_views.h"
#include "ui/session/session.h"

#include <QDialog>

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace plenary
{

/// The saved views of the document: show, rename, order, update to what is shown now, freeze, export, delete. Every
/// change is one edit that can be undone.
class ViewsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `current` is the chart that an update stores.
    ViewsDialog(Session& session, const scene::ChartOptions& current, QWidget* parent = nullptr);

    const std::vector<SavedView>& views() const { return m_views; }
    void choose(int row);
    void rename(const QString& name);
    void moveBy(int step);
    void keepShown();
    /// Freezes the chosen view at the last edit, or lets it follow the document again.
    void freeze();
    void remove();
    /// Writes the chosen view's figure; from the document as it was then where it is frozen.
    [[nodiscard]] Result<> write(const QString& path) const;

signals:
    void viewWanted(const plenary::SavedView& view);

private:
    void build();
    void read(int row);
    void refresh();
    void askForName();
    void exportView();
    void store(const char* label, const std::function<void(SavedView&, scene::Recipe&)>& change);
    const SavedView* chosen() const;
    [[nodiscard]] Result<scene::Recipe> recipe() const;
    void say(const Result<>& done);

    Session& m_session;
    scene::ChartOptions m_current;
    std::vector<SavedView> m_views;
    QListWidget* m_list;
    QLabel* m_problem;
    std::vector<QPushButton*> m_buttons;
    QPushButton* m_freeze = nullptr;
};

} // namespace plenary
