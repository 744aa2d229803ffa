// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/differences.h"
#include "ui/session/session.h"

#include <QDialog>
#include <QThreadPool>

#include <atomic>

class QLabel;
class QLineEdit;
class QPushButton;
class QTextBrowser;
class QTreeView;

namespace plenary
{

class HistoryModel;

/// Every edit of the document, and of the chosen one what it changed, field by field, before and after. Leads to the
/// state after any of them: to look at it, or to go back to it. It stays open beside the window and follows it.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HistoryDialog(Session& session, QWidget* parent = nullptr);
    ~HistoryDialog() override;

    /// Shows the edits of a record or a cell alone, called `name`.
    void showOf(const EditSubject& subject, const QString& name);
    QPushButton* restoreButton() const { return m_restore; }
    QTreeView* table() const { return m_table; }
    QTextBrowser* text() const { return m_text; }
    QPushButton* takeBackButton() const { return m_takeBack; }
    /// Whether what an edit changed is still being looked up.
    bool isLooking() const { return m_isLooking; }

private:
    void build();
    void list();
    void refresh();
    void lookUp();
    void take(const HistoryEntry& entry, const Result<std::vector<io::RecordChange>>& changes);
    void showThen();
    void goThere();
    void takeBack();
    void restore();
    void showAll();
    void findEdits();
    const HistoryEntry* chosen() const;

    Session& m_session;
    HistoryModel* m_model;
    QLineEdit* m_find;
    QTreeView* m_table;
    QTextBrowser* m_text;
    QPushButton *m_show, *m_go, *m_takeBack, *m_restore, *m_all;
    QLabel* m_of;
    QThreadPool m_pool;                 ///< of one thread: copies of the document are made and compared there
    std::atomic<unsigned> m_latest = 0; ///< the last wish; earlier ones are given up
    std::optional<EditSubject> m_subject; ///< whose edits are shown alone
    std::filesystem::path m_subjectDocument; ///< in which its keys mean something
    QString m_subjectName;
    std::optional<std::vector<std::int64_t>> m_only; ///< their numbers, once they are found
    std::atomic<unsigned> m_latestSearch = 0;
    bool m_isSearching = false;
    std::int64_t m_shown = -1;          ///< the edit that the text is about
    bool m_isLooking = false;
};

} // namespace plenary
