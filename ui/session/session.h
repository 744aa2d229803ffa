// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/figure/chart.h"
#include "core/scene/view/context.h"
#include "core/store/backups.h"
#include "core/store/document.h"
#include "ui/render/fonts.h"
#include "ui/render/qt_lexicon.h"
#include "ui/render/theme.h"
#include "ui/session/background_work.h"
#include "ui/session/changes.h"
#include "ui/session/message.h"
#include "ui/session/opened.h"

#include <QObject>

#include <memory>
#include <optional>
#include <span>

namespace plenary
{

/// The one owner of what the window shows: document, filter, as-of date, selection, options, language and theme.
/// Views listen to changed(); everything that changes it goes through a function here. GUI thread only.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    /// Opens a document in place of the present one, which stays when it fails. Of a large one a sample of its events
    /// is there at once; the rest follows (see progressed()), and until then nothing can be edited. `upgrading` as
    /// `progress` in Document::open(); it may run an event loop.
    [[nodiscard]] Result<> open(const QString& path, const Progress& upgrading = {});
    void close();   ///< no document is shown then
    void catchUp(); ///< shows what other programs have written since
    bool isOpen() const { return m_open != nullptr; }
    bool isLoading() const { return isOpen() && m_open->isLoading; }
    /// Whether only a sample is there, since loading was cancelled or failed.
    bool isPartial() const { return isOpen() && m_open->isPartial; }
    /// Stops what is being loaded: a sample of a document stays, or what was shown before a past was asked for.
    void cancelLoading();
    bool canEdit() const { return isOpen() && !m_open->document.readOnly() && !isLoading() && !isPartial(); }

    /// What is shown: the document that was opened, or a copy of it as it was (see showPast()).
    const Document& document() const { return m_open->document; }
    /// The document that was opened, whatever is shown.
    const Document& today() const { return m_past ? m_past->today->document : m_open->document; }

    /// Told how it went, unless it was overtaken by another wish, or cancelled.
    using Then = std::function<void(const Result<>&)>;
    /// Shows it as it was after the edit numbered `change`, for reading only; `name` asked for it. That of a large
    /// document is loaded in the background (see progressed()) and shown when it is there. An error changes nothing.
    void showPast(std::int64_t change, const QString& name, const Then& then);
    [[nodiscard]] Result<> showToday(); ///< again, if it does not
    bool showsPast() const { return m_past.has_value(); }
    bool isLoadingPast() const { return m_isLoadingPast; } ///< what was shown before stays until it is there
    /// What asked for the past that is shown, and the last edit in it; none where there was none before.
    const QString& pastName() const { return m_past->name; }
    std::optional<HistoryEntry> pastEdit() const;

    const Dataset& data() const { return m_open->data(); }
    const Filter& filter() const { return m_filter; }
    /// What passes the filter; of a large document what passed the last one until the new one is through. Both are
    /// others after each change.
    const Selection& visible() const { return *m_open->view->selection; }
    const FacetCounts& facets() const { return m_open->view->facets; }
    Instant asOf() const { return m_asOf; }
    const scene::Target& selected() const { return m_selected; }
    /// The events selected together, in time: none or at least two; selected() is the one last added.
    const std::vector<EventId>& marked() const { return m_marked; }
    const scene::TimelineOptions& timeline() const { return m_timeline; }
    scene::Extent span() const { return {m_timeline.from, m_timeline.to}; }
    const scene::StanceOptions& stances() const { return m_stances; }
    const scene::MapOptions& map() const { return m_map; }
    /// Which chart the stance panel and the map panel show.
    scene::ChartKind stanceChart() const { return m_stanceChart; }
    scene::ChartKind mapChart() const { return m_mapChart; }
    bool countsSpokenFor() const { return m_countSpokenFor; }
    /// Of the document; UTC without one.
    Zone zone() const { return isOpen() ? m_open->view->zone : Zone::utc(); }
    const Lexicon& words() const { return *m_words; }
    QString language() const { return QString::fromStdString(m_words->language()); }
    const Theme& theme() const { return m_theme; }
    QString in(const Text& text) const { return QString::fromStdString(text.in(m_words->language())); }

    /// What is shown, and with the room of a chart; valid until the next change. It brings the memory of agreement.
    scene::View view() const;
    scene::Context context(double width, double height) const;

    /// An error leaves the filter as it was. In a large document what passes is found in the background: changed()
    /// follows, and again with Change::Facets; where it fails, the filter before is back and the reason is told.
    [[nodiscard]] Result<> setFilterText(const QString& text);
    void setFilter(const Filter& filter); ///< the same; an error is told
    void setAsOf(Instant asOf);
    void select(const scene::Target& target);
    /// Selects events together; one alone is selected as by select(). `latest` becomes selected(); without it what was
    /// selected stays so.
    void setMarked(std::vector<EventId> events, EventId latest = {});
    /// Adds an event to those selected, or takes it away.
    void toggleMark(EventId event);
    /// Selects all visible events from the selected one through this one, in time.
    void markThrough(EventId event);
    void setTimeline(scene::TimelineOptions timeline);
    void setSpan(scene::Extent span);
    void setStances(scene::ChartKind chart, scene::StanceOptions stances);
    void setMap(scene::ChartKind chart, scene::MapOptions map);
    void setCountSpokenFor(bool count);
    void setLanguage(const QString& language);
    void setTheme(Theme::Kind kind);

    /// Edits go through here: one recorded transaction, then every view shows it. In a large document the views follow
    /// when the data are brought up to date in the background (see isRefreshing()); meanwhile more can be edited.
    /// An edit that is stored but cannot be shown is done all the same: why is told, and what was shown stays.
    [[nodiscard]] Result<> edit(const EditLabel& label, const std::function<Result<>(Writer&)>& change);
    [[nodiscard]] Result<QString> undo();
    [[nodiscard]] Result<QString> redo();
    [[nodiscard]] Result<> goTo(std::int64_t edit);                    ///< as Document::goTo()
    std::span<const HistoryEntry> history() const;                     ///< of today's document, oldest first
    [[nodiscard]] Result<Compacted> compact(const Progress& progress); ///< may run an event loop; backed up before
    [[nodiscard]] Result<> backUp(BackupReason reason, const Progress& progress) const; ///< keeps a copy of today
    /// Whether edits are not yet in data() and visible().
    bool isRefreshing() const { return isOpen() && !m_open->touched.isEmpty(); }
    bool canUndo() const { return canEdit() && m_open->lastDone(); }
    bool canRedo() const { return canEdit() && m_open->firstUndone(); }
    QString undoLabel() const;
    QString redoLabel() const;
    QString inWords(const EditLabel& label) const;

    /// Says a sentence to the user, or what went wrong: messaged() carries it to wherever sentences are shown.
    void say(const QString& sentence) { emit messaged({Message::Kind::Note, sentence}); }
    void tell(const Error& error);
    void remark(const QString& sentences) { emit messaged({Message::Kind::Remark, sentences}); }
    bool told(const Result<>& done); ///< tells what went wrong; whether nothing did

    /// The event that follows or precedes the selected one among those that pass the filter, in time; 0 at the end.
    std::int64_t neighbourEvent(int step) const;
    /// The next moment after, or last moment before, the as-of date at which something passing the filter begins.
    std::optional<Instant> nextMoment(int step) const;

signals:
    void changed(plenary::Changes changes);
    void progressed(double share); ///< how much of a large document, or of its past, is loaded
    void messaged(const plenary::Message& message);

private:
    // session_loading.cpp: documents and views, each replaced whole
    void replace(OpenedPtr opened);
    void replace(FilteredViewPtr view, Changes changes);
    void resetChoices();
    void finishLoading(const Result<FilteredViewPtr>& view);
    [[nodiscard]] Result<> applyFilter(const Filter& filter);
    void wishForView();
    void takeView(const Result<FilteredViewPtr>& view, bool withFacets);
    void refreshLanes();
    [[nodiscard]] Result<> checkComplete() const;
    void follow();
    [[nodiscard]] Result<> reload();
    ViewRequest viewRequest() const;
    bool isLarge() const;
    static bool isLargeDocument(std::size_t records);
    void tellUnread(const Error& error);
    // session_past.cpp
    [[nodiscard]] Result<> takePast(const QString& name, const PastCopy& copy, const Result<FilteredViewPtr>& view);
    // session_marks.cpp
    Changes dropMissing();

    /// Before the copy that is shown, which is closed before its folder goes.
    struct Past
    {
        QString name;
        std::shared_ptr<ScratchFolder> folder;
        OpenedPtr today;
    };
    std::optional<Past> m_past;
    OpenedPtr m_open; ///< what is shown; without a document nothing
    bool m_isLoadingPast = false;
    Filter m_filter; ///< that was asked for last; what passes it may follow
    Instant m_asOf = distantFuture;
    scene::Target m_selected;
    std::vector<EventId> m_marked;
    scene::TimelineOptions m_timeline;
    scene::StanceOptions m_stances;
    scene::MapOptions m_map;
    scene::ChartKind m_stanceChart = scene::ChartKind::Matrix, m_mapChart = scene::ChartKind::Map;
    bool m_countSpokenFor = true;
    std::unique_ptr<QtLexicon> m_words;
    Theme m_theme = Theme::of(Theme::Kind::Light);
    FontMeasure m_measure;
    scene::TitleReader m_titles;
    scene::WordsReader m_statementWords;
    std::unique_ptr<scene::AgreementMemory> m_memory;
    BackgroundWork m_work;
};

} // namespace plenary
