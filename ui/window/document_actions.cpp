// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/document_actions.h"

#include "core/io/folder_writer.h"
#include "ui/dialogs/backups_dialog.h"
#include "ui/dialogs/merging.h"
#include "ui/dialogs/new_summit_dialog.h"
#include "ui/dialogs/work_progress.h"
#include "ui/session/bundled.h"
#include "ui/session/user_backups.h"
#include "ui/window/recent_documents.h"

#include <QAction>
#include <QFileDialog>
#include <QLocale>
#include <QMenu>

namespace plenary
{

namespace
{

QString fileFilter()
{
    return QStringLiteral("Plenary (*.plenary)");
}

} // namespace

DocumentActions::DocumentActions(Session& session, std::function<bool(const QString&)> open, QWidget& window)
    : QObject(&window), m_session(session), m_open(std::move(open)), m_window(window),
      m_new(add(QT_TR_NOOP("&New summit…"), QKeySequence::New, [this] { newSummit(); })),
      m_newBundled(add(QT_TR_NOOP("New copy of the &Paris summit…"), {}, [this] { newBundled(); })),
      m_openOther(add(QT_TR_NOOP("&Open…"), QKeySequence::Open, [this] { askAndOpen(); })),
      m_copy(add(QT_TR_NOOP("Save a &copy as…"), QKeySequence::SaveAs, [this] { saveCopy(); })),
      m_unpack(add(QT_TR_NOOP("Save as a &data set…"), {}, [this] { unpack(); })),
      m_merge(add(QT_TR_NOOP("Mer&ge with another copy…"), {}, [this] { merge(); })),
      m_backups(add(QT_TR_NOOP("&Backups…"), {}, [this] { showBackups(); })),
      m_compact(add(QT_TR_NOOP("Co&mpact"), {}, [this] { compact(); })),
      m_close(add(QT_TR_NOOP("C&lose"), QKeySequence(QStringLiteral("Ctrl+W")), [this] { m_session.close(); })),
      m_recent(new QMenu(&window))
{
    m_named.push_back({m_recent->menuAction(), QT_TR_NOOP("Open &recent")});
    connect(m_recent, &QMenu::aboutToShow, this, &DocumentActions::fillRecent);
    const auto refresh = [this] {
        m_compact->setEnabled(m_session.canEdit() && !m_session.showsPast());
        m_merge->setEnabled(m_session.canEdit() && !m_session.showsPast());
        m_backups->setEnabled(m_session.isOpen());
        m_copy->setEnabled(m_session.isOpen());
        m_unpack->setEnabled(m_session.isOpen());
        m_close->setEnabled(m_session.isOpen());
    };
    connect(&session, &Session::changed, this, refresh);
    refresh();
}

QAction* DocumentActions::add(const char* text, const QKeySequence& key, const std::function<void()>& act)
{
    auto* action = new QAction(this);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, act);
    m_window.addAction(action);
    m_named.push_back({action, text});
    return action;
}

void DocumentActions::addTo(QMenu& file)
{
    file.addActions({m_new, m_newBundled, m_openOther});
    file.addMenu(m_recent);
    file.addActions({m_copy, m_unpack, m_merge, m_compact, m_backups, m_close});
}

void DocumentActions::retranslate()
{
    for (const auto& [action, text] : m_named)
        action->setText(tr(text));
}

void DocumentActions::fillRecent()
{
    m_recent->clear();
    for (const auto& document : recentDocuments()) {
        // An ampersand in a name is no shortcut.
        const auto name = QStringLiteral("%1 — %2").arg(document.path.section(u'/', -1), shortFolder(document.path));
        m_recent->addAction(QString(name).replace(u'&', QStringLiteral("&&")), this,
                            [this, path = document.path] { m_open(path); });
    }
    if (m_recent->isEmpty())
        m_recent->addAction(tr("Nothing was opened yet"))->setEnabled(false);
}

void DocumentActions::openBundled()
{
    const auto own = ownCopy();
    if (!m_session.told(own ? Result<>() : std::unexpected(own.error())))
        return;
    if (m_open(own->path) && own->remark)
        m_session.remark(QString::fromStdString(m_session.words().say(*own->remark)));
}

void DocumentActions::askAndOpen()
{
    // A figure is opened as the view it was made from, in the document that is open.
    const QString figures = m_session.isOpen()
                                ? QStringLiteral(";;") + tr("Figures") + QStringLiteral(" (*.png *.svg *.pdf *.html)")
                                : QString();
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Open"), QString(), fileFilter() + figures);
    if (!path.isEmpty())
        m_open(path);
}

void DocumentActions::newSummit()
{
    if (const auto made = NewSummitDialog(m_session, &m_window).run())
        m_open(QFile::decodeName(made->c_str()));
}

void DocumentActions::newBundled()
{
    const QString path = QFileDialog::getSaveFileName(&m_window, tr("New document"), QString(), fileFilter(), nullptr,
                                                      QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        makeBundled(path);
}

bool DocumentActions::makeBundled(QString path)
{
    if (!path.endsWith(QLatin1String(".plenary")))
        path += QLatin1String(".plenary");
    const auto made = createFromBundled(bundledSummits().front(), path.toStdString());
    return m_session.told(made ? Result<>() : std::unexpected(made.error())) && m_open(path);
}

void DocumentActions::compact()
{
    WorkProgress shown(tr("Compact"), tr("Files that nothing refers to any more are dropped, and free room is given back."),
                       &m_window);
    const auto done = m_session.compact([&](double share) { return shown.goOn(share); });
    if (!done)
        return m_session.tell(done.error());
    const auto saved = done->bytesBefore > done->bytesAfter ? done->bytesBefore - done->bytesAfter : 0;
    m_session.say(tr("The document is smaller by %1; files dropped: %2.")
                      .arg(QLocale(m_session.language()).formattedDataSize(static_cast<qint64>(saved)))
                      .arg(done->contentsDropped));
}

void DocumentActions::unpack()
{
    const QString path = QFileDialog::getSaveFileName(&m_window, tr("Save as a data set: a folder of JSON files"), QString(),
                                                      QString(), nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    WorkProgress shown(tr("Save as a data set"), tr("The records are written as JSON files into a new folder."), &m_window);
    if (m_session.told(io::writeFolder(m_session.document(), path.toStdString(),
                                       [&](double share) { return shown.goOn(share); })))
        m_session.say(tr("The data set is in %1.").arg(path));
}

void DocumentActions::merge()
{
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Merge with another copy of this document"),
                                                      QString(), fileFilter());
    if (!path.isEmpty())
        (void)mergeWith(m_session, path, &m_window);
}

void DocumentActions::showBackups()
{
    BackupsDialog dialog(m_session, userBackups().of(m_session.today().path()), &m_window);
    if (dialog.exec() == QDialog::Accepted)
        m_open(QFile::decodeName(dialog.restored().c_str()));
}

void DocumentActions::saveCopy()
{
    const QString path = QFileDialog::getSaveFileName(&m_window, tr("Save a copy"), QString(), fileFilter(), nullptr,
                                                      QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    const auto copied = [&] {
        WorkProgress shown(tr("Save a copy"), tr("The document is written into a new file, with its history."),
                           &m_window);
        return m_session.document().copyTo(path.toStdString(), [&](double share) { return shown.goOn(share); });
    }();
    if (m_session.told(copied))
        m_open(path);
}

} // namespace plenary
