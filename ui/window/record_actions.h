// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/history_dialog.h"
#include "ui/dialogs/records_dialog.h"
#include "ui/forms/record_dialog.h"
#include "ui/reader/source_reader.h"
#include "ui/session/session.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

class QAction;
class QKeySequence;
class QMenu;
class QToolBar;
class QWidget;

namespace plenary
{

/// What the window does with records: adds, edits and deletes them, takes edits back and puts them back. Holds no
/// state but its menu.
class RecordActions : public QObject
{
    Q_OBJECT

public:
    RecordActions(Session& session, QWidget& window);

    void addTo(QMenu& edit);
    void addTo(QToolBar& bar);
    /// What can be done with the records at a place of a chart.
    void extend(QMenu& menu, const scene::Hit& hit);
    /// Does the only such thing, or asks which; false where there is none.
    bool edit(const scene::Hit& hit);
    /// Opens the reader on a source; none: on what was read last.
    void readSource(SourceId source);
    void retranslate();
    void applyTheme();

private:
    struct Offer
    {
        QString text;
        std::function<void()> act;
    };

    QAction* add(const char* text, const QKeySequence& key, const std::function<void()>& act);
    QAction* addAdding(EntityKind kind, const char* text, const QKeySequence& key = {});
    void refresh();
    void addNew(EntityKind kind, const Preset& preset);
    void editSelected();
    void deleteSelected();
    void undo();
    void redo();
    std::vector<Offer> offers(const scene::Target& target, const std::string& lane);
    Offer editing(Ref record);
    Offer adding(const QString& text, EntityKind kind, const Preset& preset);
    std::vector<Ref> statements(ActorId actor, TopicId topic) const;
    std::vector<Ref> acts(ActorId actor) const;
    Preset known(const scene::Target& target) const;
    void ask(const std::vector<Offer>& offers);
    void showRecords();
    void showHistory();
    void showHistoryOf(const EditSubject& subject, const QString& name);
    std::optional<Offer> historyOffer(const scene::Target& target);

    struct Named
    {
        QAction* action;
        const char* text;
    };

    Session& m_session;
    QWidget& m_window;
    std::vector<Named> m_named;
    std::vector<QAction*> m_adding; ///< one a kind
    QAction *m_undo, *m_redo, *m_add, *m_edit, *m_delete;
    QMenu* m_addMenu;
    QAction* m_records = nullptr;
    QAction* m_history = nullptr;
    QAction* m_read = nullptr;
    QPointer<RecordsDialog> m_dialog;
    QPointer<SourceReader> m_reader;
    QPointer<HistoryDialog> m_historyDialog;
};

} // namespace plenary
