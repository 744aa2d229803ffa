// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/upgrade_progress.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProgressDialog>

namespace plenary
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(plenary::UpgradeProgress)
};

constexpr int steps = 1000;
constexpr int milliseconds = 500;

} // namespace

UpgradeProgress::UpgradeProgress(const QString& path, QWidget* window) : m_path(path), m_window(window) {}

UpgradeProgress::~UpgradeProgress() = default;

bool UpgradeProgress::goOn(double share)
{
    // Not before it is needed: a dialog that exists comes up by itself.
    if (!m_dialog) {
        m_dialog = std::make_unique<QProgressDialog>(
            Words::tr("%1 is brought to the present format. The file as it was stays beside it.")
                .arg(QFileInfo(m_path).fileName()),
            Words::tr("Cancel"), 0, steps, m_window);
        m_dialog->setWindowTitle(Words::tr("Older document"));
        m_dialog->setWindowModality(Qt::WindowModal);
        m_dialog->setMinimumDuration(milliseconds);
        m_dialog->setAutoReset(false);
    }
    m_dialog->setValue(static_cast<int>(share * steps));
    return !m_dialog->wasCanceled();
}

} // namespace plenary
