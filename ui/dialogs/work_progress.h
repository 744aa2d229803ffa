// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QProgressDialog;
class QWidget;

namespace plenary
{

/// Says how far work is that the window waits for, and lets it be stopped. Nothing is seen where that takes less than
/// half a second. GUI thread only.
class WorkProgress
{
public:
    /// `sentence` says what is done.
    WorkProgress(QString title, QString sentence, QWidget* window);
    ~WorkProgress();

    /// Shows the share done, 0 … 1; false once the reader wants it stopped. Lets the window be painted.
    bool goOn(double share);

    /// What is shown; none before the first share.
    QProgressDialog* dialog() const { return m_dialog.get(); }

private:
    QString m_title;
    QString m_sentence;
    QWidget* m_window;
    std::unique_ptr<QProgressDialog> m_dialog;
};

} // namespace plenary
