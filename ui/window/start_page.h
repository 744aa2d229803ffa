// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QScrollArea>

#include <functional>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace plenary
{

class CardButton;

/// What the window shows while no document is open: ways to one. Reads the list of recent documents, never the files.
class StartPage : public QScrollArea
{
    Q_OBJECT

public:
    /// Where the choices lead to.
    struct Doors
    {
        std::function<void()> bundled; ///< the bundled summit
        std::function<void()> open;
        std::function<void()> create;
        std::function<void(const QString& path)> recent;
    };

    StartPage(Session& session, Doors doors, QWidget* parent = nullptr);
    /// The list of recent documents as it is now.
    void refreshRecent();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeHeader();
    CardButton* addCard(QVBoxLayout* column, std::function<void()> act);
    void addRecent(const QString& path, const QString& title);
    void forget(const QString& path);
    void retranslate();
    void applyTheme();

    Session& m_session;
    Doors m_doors;
    QBoxLayout* m_columns = nullptr;
    QVBoxLayout* m_recent = nullptr;
    QLabel *m_slogan = nullptr, *m_startTitle = nullptr, *m_recentTitle = nullptr, *m_hint = nullptr;
    CardButton *m_bundled = nullptr, *m_open = nullptr, *m_create = nullptr;
};

} // namespace plenary
