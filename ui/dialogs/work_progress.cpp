// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/work_progress.h"

#include <QCoreApplication>
#include <QProgressDialog>

namespace plenary
{

namespace
{

constexpr int steps = 1000;
constexpr int milliseconds = 500;

} // namespace

WorkProgress::WorkProgress(QString title, QString sentence, QWidget* window)
    : m_title(std::move(title)), m_sentence(std::move(sentence)), m_window(window)
{
}

WorkProgress::~WorkProgress() = default;

bool WorkProgress::goOn(double share)
{
    // Not before it is needed: a dialog that exists comes up by itself.
    if (!m_dialog) {
        m_dialog = std::make_unique<QProgressDialog>(
            m_sentence, QCoreApplication::translate("WorkProgress", "Cancel"), 0, steps, m_window);
        m_dialog->setWindowTitle(m_title);
        m_dialog->setWindowModality(Qt::WindowModal);
        m_dialog->setMinimumDuration(milliseconds);
        m_dialog->setAutoReset(false);
    }
    m_dialog->setValue(static_cast<int>(share * steps));
    return !m_dialog->wasCanceled();
}

} // namespace plenary
