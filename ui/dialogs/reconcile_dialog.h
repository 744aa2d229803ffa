// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/reconcile.h"
#include "ui/session/session.h"

#include <QDialog>

#include <functional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTextBrowser;
class QTreeWidget;
class QVBoxLayout;

namespace plenary
{

class Announcement;

/// Shows what is taken over from another copy, or from the past, and asks for what the two sides do not agree on. A
/// reader may leave and come back: what was decided is remembered under a name until it is done.
class ReconcileDialog : public QDialog
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString ours, theirs;         ///< what the two sides are called
        QString keepOurs, takeTheirs; ///< on buttons, with their letters
        QString done;                 ///< on the button that does it
        bool knowsBefore = true;      ///< whether a state is known that both come from
    };
    using Apply = std::function<Result<>(const std::vector<io::RecordChange>&)>;

    ReconcileDialog(Session& session, Words words, QString memory, io::Reconciled both, Apply apply, QWidget* parent);

    QTreeWidget* open() const { return m_open; }
    QPushButton* doneButton() const { return m_done; }
    QString summary() const;
    /// Decides the rows that are marked.
    void decide(io::Choice choice);
    void accept() override;
    void done(int result) override;

private:
    void build();
    void buildOpen(QVBoxLayout& layout);
    void fill();
    void fillTaken();
    void showRow(int index);
    void showChosen();
    void takeTyped(const QString& text);
    void refresh();
    void recall();
    void remember() const;
    int current() const;
    QString resultText(std::size_t index) const;
    QString valueHtml(const QString& name, const std::string& text) const;
    QString passagesHtml(const io::Disagreement& one) const;

    Session& m_session;
    Words m_words;
    QString m_memory;
    io::Reconciled m_both;
    std::vector<io::Decision> m_decisions;
    Apply m_apply;
    QLabel* m_summary;
    Announcement* m_problem;
    Announcement* m_said; ///< what was decided, by ear
    QComboBox* m_kinds;
    QTreeWidget* m_open;
    QTextBrowser *m_detail, *m_taken;
    QLineEdit* m_typed;
    QPushButton *m_ours, *m_theirs, *m_done;
};

} // namespace plenary
