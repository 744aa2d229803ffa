// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/figure/chart.h"
#include "core/scene/view/context.h"
#include "core/store/document.h"
#include "ui/render/fonts.h"
#include "ui/render/qt_lexicon.h"
#include "ui/render/theme.h"
#include "ui/session/filtered_view.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace plenary
{

/// What of the state changed; views look at what concerns them.
enum class Change {
    Document = 1,
    Filter = 2,
    AsOf = 4,
    Selection = 8,
    Timeline = 16,
    Language = 32,
    Theme = 64,
    Stances = 128,
    Map = 256,
    Counting = 512,
    Facets = 1024,
    History = 2048 ///< there is another edit to undo or redo; what it changed may follow
};
Q_DECLARE_FLAGS(Changes, Change)
Q_DECLARE_OPERATORS_FOR_FLAGS(Changes)

/// The one owner of what the window shows: document, filter, as-of date, selection, options of the charts, language and
/// theme.
/// Views read it and listen to changed(); everything that changes it goes through a function here. GUI thread only.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    /// Opens a document in place of the present one, which stays when it fails. Of a large one a sample of its events
    /// is there at once; the rest follows (see progressed()), and until then nothing can be edited.
    [[nodiscard]] Result<> open(const QString& path);
    bool isOpen() const { return m_document.has_value(); }
    bool isLoading() const { return m_loading; }
    /// Whether only a sample is there, since loading was cancelled or failed.
    bool isPartial() const { return m_partial; }
    void cancelLoading() { m_work.cancelLoading(); }
    bool canEdit() const { return isOpen() && !m_document->readOnly() && !m_loading && !m_partial; }

    /// What is shown: the document that was opened, or a copy of it as it was (see showPast()).
    const Document& document() const { return *m_document; }
    /// The document that was opened, whatever is shown.
    const Document& today() const { return m_past ? m_past->today : *m_document; }

    /// Shows it as it was after the edit numbered `change`, for reading only; `name` asked for it. An error changes nothing.
    [[nodiscard]] Result<> showPast(std::int64_t change, const QString& name);
    /// Shows today's document again, if it does not.
    [[nodiscard]] Result<> showToday();
    bool showsPast() const { return m_past.has_value(); }
    /// What asked for the past that is shown, and the last edit in it; none where there was none before.
    const QString& pastName() const { return m_past->name; }
    std::optional<HistoryEntry> pastEdit() const;

    const Dataset& data() const { return *m_data; }
    const Filter& filter() const { return m_filter; }
    /// What passes the filter; of a large document what passed the last one until the new one is through. Both are
    /// others after each change.
    const Selection& visible() const { return *m_view->selection; }
    const FacetCounts& facets() const { return m_view->facets; }
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
    const Zone& zone() const { return m_zone; }
    const Lexicon& words() const { return *m_words; }
    QString language() const { return QString::fromStdString(m_words->language()); }
    const Theme& theme() const { return m_theme; }
    QString in(const Text& text) const { return QString::fromStdString(text.in(m_words->language())); }

    /// What is shown, and with the room of a chart; valid until the next change. It brings the memory of agreement.
    scene::View view() const;
    scene::Context context(double width, double height) const;

    /// An error leaves the filter as it was. In a large document what passes is found in the background: changed()
    /// follows, and again with Change::Facets.
    [[nodiscard]] Result<> setFilterText(const QString& text);
    void setFilter(const Filter& filter);
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
    [[nodiscard]] Result<> edit(const QString& label, const std::function<Result<>(Writer&)>& change);
    [[nodiscard]] Result<QString> undo();
    [[nodiscard]] Result<QString> redo();
    /// Whether edits are not yet in data() and visible().
    bool isRefreshing() const { return !m_touched.isEmpty(); }
    bool canUndo() const;
    bool canRedo() const;
    QString undoLabel() const;
    QString redoLabel() const;

    /// The event that follows or precedes the selected one among those that pass the filter, in time; 0 at the end.
    std::int64_t neighbourEvent(int step) const;
    /// The next moment after, or last moment before, the as-of date at which something passing the filter begins.
    std::optional<Instant> nextMoment(int step) const;

signals:
    void changed(plenary::Changes changes);
    void progressed(double share); ///< how much of a large document is loaded
    /// What went wrong in the background.
    void failed(const plenary::Error& error);

private:
    // session_loading.cpp: documents and filters
    [[nodiscard]] Result<> reload();
    [[nodiscard]] Result<> checkComplete() const;
    [[nodiscard]] Result<> follow(const std::vector<HistoryEntry>& before);
    void adopt(const FilteredView& view);
    void wishForView();
    [[nodiscard]] Result<> refreshSelection();
    ViewRequest viewRequest() const;
    bool isLarge() const;
    void refreshLanes();
    void watchBackground();
    void finishLoading(const FilteredViewPtr& view, const ViewRequest& request);
    void showView(const FilteredViewPtr& view, bool withFacets);
    std::vector<Text> readTitles(std::span<const EventId> ids);
    void readHistory();
    [[nodiscard]] Result<> start(DatasetPtr data);

    /// Before the document, which is closed before its file goes.
    struct Past
    {
        QString name;
        std::unique_ptr<QTemporaryDir> folder;
        Document today;
    };
    std::optional<Past> m_past;
    std::optional<Document> m_document;
    DatasetPtr m_data;
    Filter m_filter;
    FilteredViewPtr m_view;
    Instant m_asOf = distantFuture;
    scene::Target m_selected;
    std::vector<EventId> m_marked;
    scene::TimelineOptions m_timeline;
    scene::StanceOptions m_stances;
    scene::MapOptions m_map;
    scene::ChartKind m_stanceChart = scene::ChartKind::Matrix;
    scene::ChartKind m_mapChart = scene::ChartKind::Map;
    bool m_countSpokenFor = true;
    Zone m_zone;
    std::unique_ptr<QtLexicon> m_words;
    Theme m_theme = Theme::of(Theme::Kind::Light);
    FontMeasure m_measure;
    scene::TitleReader m_titles;
    std::unordered_map<EventId, Text> m_titlesRead;
    std::unique_ptr<scene::AgreementMemory> m_memory;
    std::vector<HistoryEntry> m_history;
    bool m_loading = false;
    bool m_partial = false;
    Touched m_touched; ///< by edits that m_data do not have yet
    std::int64_t m_foreignState = 0;
    BackgroundWork m_work;
};

} // namespace plenary
