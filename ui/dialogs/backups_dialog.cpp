// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/backups_dialog.h"

#include "core/base/files.h"
#include "core/scene/words/wording.h"
#include "ui/dialogs/work_progress.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace plenary
{

namespace
{

QString reasonText(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Merge:
        return BackupsDialog::tr("before a merge");
    case BackupReason::Import:
        return BackupsDialog::tr("before an import");
    case BackupReason::Compact:
        break;
    }
    return BackupsDialog::tr("before it was made smaller");
}

} // namespace

BackupsDialog::BackupsDialog(Session& session, std::vector<Backup> backups, QWidget* parent)
    : QDialog(parent), m_session(session), m_backups(std::move(backups)), m_table(new QTreeWidget(this)),
      m_held(new QLabel(this))
{
    setWindowTitle(tr("Backups"));
    auto* intro = new QLabel(
        m_backups.empty()
            ? tr("No copy of this document is kept yet. One is made before a merge and before it is made smaller.")
            : tr("Copies of this document as it was. One that is restored becomes a file of its own beside it: "
                 "nothing is replaced."),
        this);
    intro->setWordWrap(true);
    m_table->setRootIsDecorated(false);
    m_table->setAlternatingRowColors(true);
    m_table->setHeaderLabels({tr("When"), tr("Why"), tr("Size")});
    m_table->setAccessibleName(tr("Backups, the newest first"));
    m_table->setVisible(!m_backups.empty());
    m_held->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(this);
    m_restore = buttons->addButton(tr("&Restore beside it"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &BackupsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &BackupsDialog::showHeld);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_held);
    layout->addWidget(buttons);
    resize(620, m_backups.empty() ? 120 : 400);
    fill();
}

void BackupsDialog::fill()
{
    const QLocale locale(m_session.language());
    for (const auto& backup : m_backups) {
        const auto time = parseTime(backup.at);
        auto* item = new QTreeWidgetItem(m_table);
        item->setText(0, time ? QString::fromStdString(scene::timeText(m_session.words(), *time, m_session.zone()))
                              : QString::fromStdString(backup.at));
        item->setText(1, reasonText(backup.reason));
        item->setText(2, locale.formattedDataSize(static_cast<qint64>(backup.bytes)));
    }
    m_table->header()->resizeSection(0, 260);
    m_table->header()->resizeSection(1, 200);
    if (m_table->topLevelItemCount() > 0) {
        m_table->setCurrentItem(m_table->topLevelItem(0));
        m_table->setFocus();
    }
    showHeld();
}

/// Read when it is asked for: to open every copy would take a while.
void BackupsDialog::showHeld()
{
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    m_restore->setEnabled(row >= 0);
    if (row < 0)
        return m_held->clear();
    const auto document = Document::open(m_backups[static_cast<std::size_t>(row)].path, OpenMode::ReadOnly);
    const auto info = document ? document->info() : Result<DocumentInfo>(std::unexpected(document.error()));
    m_restore->setEnabled(info.has_value());
    if (!info)
        return m_held->setText(QString::fromStdString(m_session.words().say(info.error())));
    const auto count = [&](const char* what) { return static_cast<int>(info->counts.at(what)); };
    m_held->setText(QStringList{tr("%n event(s)", nullptr, count("events")),
                                tr("%n statement(s)", nullptr, count("positions")),
                                tr("%n actor(s)", nullptr, count("actors")),
                                tr("%n edit(s) in its history", nullptr, static_cast<int>(info->edits))}
                        .join(QStringLiteral(" · ")));
}

std::optional<std::filesystem::path> BackupsDialog::restore()
{
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    if (row < 0)
        return std::nullopt;
    const auto& present = m_session.today().path();
    auto name = present;
    name.replace_filename(present.stem().string() + " " + m_backups[static_cast<std::size_t>(row)].at.substr(0, 10) +
                          ".plenary");
    for (int i = 2; files::isThere(name); ++i)
        name.replace_filename(present.stem().string() + " " +
                              m_backups[static_cast<std::size_t>(row)].at.substr(0, 10) + " " + std::to_string(i) +
                              ".plenary");
    const auto document = Document::open(m_backups[static_cast<std::size_t>(row)].path, OpenMode::ReadOnly);
    WorkProgress shown(tr("Backups"), tr("The copy is written beside the document."), this);
    const auto copied = document ? document->copyTo(name, [&](double share) { return shown.goOn(share); })
                                 : Result<>(std::unexpected(document.error()));
    if (!copied) {
        m_held->setText(QString::fromStdString(m_session.words().say(copied.error())));
        return std::nullopt;
    }
    return name;
}

void BackupsDialog::accept()
{
    if (const auto path = restore()) {
        m_restored = *path;
        QDialog::accept();
    }
}

} // namespace plenary
