// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace plenary
{

/// Says in the status bar how much of a large document, or of its past, is loaded, and lets it be stopped; hidden when
/// all is there.
class LoadingBar : public QWidget
{
    Q_OBJECT

public:
    explicit LoadingBar(Session& session, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    Session& m_session;
    QLabel* m_label;
    QProgressBar* m_bar;
    QToolButton* m_cancel;
};

} // namespace plenary
