// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/history_dialog.h"

#include "ui/dialogs/change_html.h"
#include "ui/dialogs/history_model.h"
#include "ui/dialogs/merging.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace plenary
{

namespace
{

/// In a connection of its own, since a document is for one thread.
Result<std::vector<io::RecordChange>> changesIn(const std::string& path, std::int64_t edit, const std::string& language,
                                                const Progress& progress)
{
    const auto document = TRY(Document::open(path, OpenMode::ReadOnly));
    return io::changesOfEdit(document, edit, language, progress);
}

} // namespace

HistoryDialog::HistoryDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_model(new HistoryModel(session, this)), m_find(new QLineEdit(this)),
      m_table(new QTreeView(this)), m_text(new QTextBrowser(this)),
      m_show(new QPushButton(tr("&Show as it was then"), this)),
      m_go(new QPushButton(tr("&Go back to this state"), this)),
      m_takeBack(new QPushButton(tr("&Take back only this…"), this)),
      m_restore(new QPushButton(tr("&Restore the record as it was then"), this)),
      m_all(new QPushButton(tr("Show &all edits"), this)), m_of(new QLabel(this))
{
    setWindowTitle(tr("History"));
    m_pool.setMaxThreadCount(1);
    build();
    connect(m_find, &QLineEdit::textChanged, this, &HistoryDialog::list);
    connect(m_show, &QPushButton::clicked, this, &HistoryDialog::showThen);
    connect(m_go, &QPushButton::clicked, this, &HistoryDialog::goThere);
    connect(m_takeBack, &QPushButton::clicked, this, &HistoryDialog::takeBack);
    connect(m_restore, &QPushButton::clicked, this, &HistoryDialog::restore);
    connect(m_all, &QPushButton::clicked, this, &HistoryDialog::showAll);
    connect(m_table, &QTreeView::activated, this, &HistoryDialog::showThen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryDialog::refresh);
    connect(&session, &Session::changed, this, [this](Changes changes) {
        if (changes & (Changes(Change::Document) | Change::History | Change::Language | Change::Loading))
            m_subject ? findEdits() : list();
    });
    list();
}

HistoryDialog::~HistoryDialog()
{
    ++m_latest;
    ++m_latestSearch;
    m_pool.waitForDone();
}

void HistoryDialog::build()
{
    m_find->setPlaceholderText(tr("Find an edit by its words or by who made it"));
    m_find->setAccessibleName(tr("Find"));
    m_find->setClearButtonEnabled(true);
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setAccessibleName(tr("Edits, the last one first"));
    m_table->header()->setStretchLastSection(true);
    for (const auto& [column, width] :
         {std::pair{HistoryModel::When, 190}, {HistoryModel::Who, 110}, {HistoryModel::What, 420}})
        m_table->header()->resizeSection(column, width);
    m_text->setAccessibleName(tr("What the edit changed"));
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    m_show->setToolTip(tr("Look at the document as it was after this edit; nothing is changed"));
    m_go->setToolTip(tr("Take back all later edits, or put them back; none of them is lost"));
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(m_table);
    parts->addWidget(m_text);
    auto* bottom = new QHBoxLayout;
    bottom->addStretch();
    m_takeBack->setToolTip(tr("Later edits stay; you see first what it changes"));
    m_restore->setToolTip(tr("This record alone, after this edit; everything else stays as it is now"));
    for (auto* button : {m_show, m_takeBack, m_restore, m_go}) {
        button->setAutoDefault(false);
        bottom->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    auto* only = new QHBoxLayout;
    m_of->setTextFormat(Qt::PlainText);
    m_all->setAutoDefault(false);
    only->addWidget(m_of, 1);
    only->addWidget(m_all);
    layout->addLayout(only);
    layout->addWidget(m_find);
    layout->addWidget(parts, 1);
    layout->addLayout(bottom);
    resize(900, 620);
    m_table->setFocus();
}

const HistoryEntry* HistoryDialog::chosen() const
{
    const auto index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? &m_model->entryAt(index.row()) : nullptr;
}

/// Lists anew and stays at the edit it was at.
void HistoryDialog::list()
{
    const auto* before = chosen();
    const std::int64_t edit = before ? before->number : -1;
    m_shown = -1; // the language may be another one
    m_of->setText(m_subject ? tr("Only the edits of: %1").arg(m_subjectName) : QString());
    m_of->setVisible(m_subject.has_value());
    m_all->setVisible(m_subject.has_value());
    m_restore->setVisible(m_subject && !m_subject->actor);
    m_model->show(m_find->text().trimmed(), m_only);
    m_table->setColumnHidden(HistoryModel::Who, std::ranges::all_of(m_session.history(), [](const HistoryEntry& one) {
                                 return one.author.empty(); // nobody is named: a column of nothing
                             }));
    const int row = m_model->rowOf(edit);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::max(row, 0), HistoryModel::What));
    refresh();
}

void HistoryDialog::refresh()
{
    const auto* entry = chosen();
    m_show->setEnabled(entry && !m_session.isLoading() && !m_session.isLoadingPast());
    m_go->setEnabled(entry && m_session.canEdit());
    m_restore->setEnabled(entry && m_session.canEdit() && !m_session.showsPast());
    m_takeBack->setEnabled(entry && !entry->undone && m_session.canEdit() && !m_session.showsPast());
    if (!entry) {
        ++m_latest;
        m_isLooking = false;
        m_shown = -1;
        m_text->setPlainText(!m_session.isOpen()           ? QString()
                             : m_session.history().empty() ? tr("Nothing was edited in this document yet.")
                             : m_isSearching               ? tr("Looking through the history…")
                             : m_subject                   ? tr("This was never edited here: it is as it came.")
                                                           : tr("No edit has these words."));
    } else if (m_shown != entry->number)
        lookUp();
}

/// Away from the window: a large document takes a while.
void HistoryDialog::lookUp()
{
    const HistoryEntry entry = *chosen();
    m_shown = entry.number;
    m_isLooking = true;
    m_text->setPlainText(tr("Looking up what it changed…"));
    const unsigned wish = ++m_latest;
    const auto path = m_session.today().path().string();
    const auto language = m_session.language().toStdString();
    m_pool.start([this, wish, entry, path, language] {
        const auto isWanted = [this, wish] { return m_latest == wish; };
        if (!isWanted())
            return;
        auto changes = changesIn(path, entry.number, language, [&](double) { return isWanted(); });
        QMetaObject::invokeMethod(this, [this, wish, entry, changes = std::move(changes)] {
            if (m_latest == wish)
                take(entry, changes);
        });
    });
}

void HistoryDialog::take(const HistoryEntry& entry, const Result<std::vector<io::RecordChange>>& changes)
{
    m_isLooking = false;
    if (!changes)
        return m_text->setPlainText(QString::fromStdString(m_session.words().say(changes.error())));
    QStringList head = {m_model->whenOf(entry), QString::fromStdString(entry.author), m_model->stateOf(entry)};
    head.removeAll(QString());
    QString html =
        QStringLiteral("<h2>%1</h2><p>%2</p>")
            .arg(m_session.inWords(entry.label).toHtmlEscaped(), head.join(QStringLiteral(" · ")).toHtmlEscaped());
    if (changes->empty())
        html += QStringLiteral("<p>%1</p>")
                    .arg(tr("No field of a record is another one: it was a saved view, or the order of parts."));
    for (const auto& change : *changes)
        html += changeHtml(m_session, change);
    m_text->setHtml(html);
}

void HistoryDialog::showOf(const EditSubject& subject, const QString& name)
{
    m_subject = subject;
    m_subjectDocument = m_session.today().path();
    m_subjectName = name;
    m_find->clear();
    m_only = std::vector<std::int64_t>();
    findEdits();
    list();
}

void HistoryDialog::showAll()
{
    ++m_latestSearch;
    m_isSearching = false;
    m_subject.reset();
    m_only.reset();
    list();
}

/// Away from the window, as lookUp().
void HistoryDialog::findEdits()
{
    if (!m_session.isOpen() || m_session.today().path() != m_subjectDocument)
        return showAll();
    const unsigned wish = ++m_latestSearch;
    m_isSearching = true;
    const auto path = m_session.today().path().string();
    m_pool.start([this, wish, path, subject = *m_subject] {
        const auto isWanted = [this, wish](double) { return m_latestSearch == wish; };
        const auto document = Document::open(path, OpenMode::ReadOnly);
        auto edits = document ? document->editsOf(subject, isWanted) : std::unexpected(document.error());
        QMetaObject::invokeMethod(this, [this, wish, edits = std::move(edits)] {
            if (m_latestSearch != wish)
                return;
            m_isSearching = false;
            if (!edits)
                return m_session.tell(edits.error());
            m_only = *edits;
            list();
        });
    });
}

void HistoryDialog::restore()
{
    if (const auto* entry = chosen(); entry && m_subject && m_subject->keys.size() == 1)
        (void)restoreRecord(m_session, {m_subject->kind, m_subject->keys.front()}, entry->number, this);
}

void HistoryDialog::showThen()
{
    if (const auto* entry = chosen(); entry && m_show->isEnabled())
        m_session.showPast(entry->number, QString(), [this](const Result<>& done) { m_session.told(done); });
}

void HistoryDialog::takeBack()
{
    if (const auto* entry = chosen())
        (void)takeBackAlone(m_session, entry->number, this);
}

void HistoryDialog::goThere()
{
    if (const auto* entry = chosen()) {
        const QString label = m_session.inWords(entry->label);
        if (m_session.told(m_session.goTo(entry->number)))
            m_session.say(tr("Back at the state after: %1. Later edits are kept in the history.").arg(label));
    }
}

} // namespace plenary
