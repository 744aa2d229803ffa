// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "core/scene/agreement/agreement.h"
#include "ui/session/timing.h"
#include "ui/session/user_backups.h"

#include <algorithm>

namespace plenary
{

Session::Session(QObject* parent)
    : QObject(parent), m_words(std::make_unique<QtLexicon>(QStringLiteral("en"))),
      m_memory(std::make_unique<scene::AgreementMemory>())
{
    const auto orEmpty = [this](auto read, std::size_t size) {
        if (!read)
            tellUnread(read.error());
        return read ? *std::move(read) : typename decltype(read)::value_type(size);
    };
    m_titles = [this, orEmpty](std::span<const EventId> ids) {
        return orEmpty(m_open->texts.titles(m_open->document, ids), ids.size());
    };
    m_statementWords = [this, orEmpty](std::span<const PositionId> ids) {
        return orEmpty(m_open->texts.words(m_open->document, ids), ids.size());
    };
}

Session::~Session() = default;

scene::View Session::view() const
{
    return {.data = data(),
            .selection = visible(),
            .words = *m_words,
            .titles = m_titles,
            .zone = zone(),
            .asOf = m_asOf,
            .countSpokenFor = m_countSpokenFor,
            .selected = m_selected,
            .statementWords = &m_statementWords,
            .marked = &m_marked,
            .memory = m_memory.get(),
            .index = m_open->view->index.get()};
}

scene::Context Session::context(double width, double height) const
{
    return {view(), {.measure = m_measure, .width = width, .height = height}};
}

void Session::setAsOf(Instant asOf)
{
    if (std::exchange(m_asOf, asOf) != asOf)
        emit changed(Change::AsOf);
}

void Session::select(const scene::Target& target)
{
    const bool several = !std::exchange(m_marked, {}).empty();
    if (!(std::exchange(m_selected, target) == target) || several)
        emit changed(Change::Selection);
}

void Session::setSpan(scene::Extent span)
{
    auto timeline = m_timeline;
    timeline.from = span.from;
    timeline.to = span.to;
    setTimeline(std::move(timeline));
}

void Session::setTimeline(scene::TimelineOptions timeline)
{
    // Between one second and thirty thousand years; wider or narrower shows nothing more.
    const Instant length =
        std::clamp<Instant>(timeline.to - timeline.from, 1000, Instant{30000} * 365 * millisecondsPerDay);
    const Instant centre = timeline.from + (timeline.to - timeline.from) / 2;
    timeline.from = centre - length / 2;
    timeline.to = timeline.from + length;
    if (timeline == m_timeline)
        return;
    m_timeline = std::move(timeline);
    refreshLanes();
    emit changed(Change::Timeline);
}

void Session::setStances(scene::ChartKind chart, scene::StanceOptions stances)
{
    if (chart == m_stanceChart && stances == m_stances)
        return;
    m_stanceChart = chart;
    m_stances = std::move(stances);
    emit changed(Change::Stances);
}

void Session::setMap(scene::ChartKind chart, scene::MapOptions map)
{
    if (chart == m_mapChart && map == m_map)
        return;
    m_mapChart = chart;
    m_map = std::move(map);
    emit changed(Change::Map);
}

void Session::setCountSpokenFor(bool count)
{
    if (std::exchange(m_countSpokenFor, count) != count)
        emit changed(Change::Counting);
}

void Session::setLanguage(const QString& language)
{
    if (language == this->language())
        return;
    m_words = std::make_unique<QtLexicon>(language);
    emit changed(Change::Language);
}

void Session::setTheme(Theme::Kind kind)
{
    if (kind == m_theme.kind())
        return;
    m_theme = Theme::of(kind);
    emit changed(Change::Theme);
}

/// In the language shown, whoever made the edit in which.
QString Session::inWords(const EditLabel& label) const
{
    return QString::fromStdString(label.in(*m_words));
}

Result<> Session::edit(const EditLabel& label, const std::function<Result<>(Writer&)>& change)
{
    TRY(checkComplete());
    const timing::Edit timed;
    TRY(m_open->document.edit(label, change));
    follow();
    return {};
}

Result<QString> Session::undo()
{
    TRY(checkComplete());
    const timing::Edit timed;
    const auto entry = TRY(m_open->document.undo());
    follow();
    return inWords(entry.label);
}

Result<QString> Session::redo()
{
    TRY(checkComplete());
    const timing::Edit timed;
    const auto entry = TRY(m_open->document.redo());
    follow();
    return inWords(entry.label);
}

Result<> Session::goTo(std::int64_t edit)
{
    TRY(checkComplete());
    const timing::Edit timed;
    TRY(m_open->document.goTo(edit));
    follow();
    return {};
}

std::span<const HistoryEntry> Session::history() const
{
    const auto* opened = m_past ? m_past->today.get() : m_open.get();
    return opened ? std::span<const HistoryEntry>(opened->history) : std::span<const HistoryEntry>();
}

Result<Compacted> Session::compact(const Progress& progress)
{
    TRY(checkComplete());
    const auto half = [&](double from) {
        return [&progress, from](double share) { return !progress || progress(from + share / 2); };
    };
    TRY(backUp(BackupReason::Compact, half(0)));
    return m_open->document.compact(half(0.5));
}

Result<> Session::backUp(BackupReason reason, const Progress& progress) const
{
    (void)TRY(userBackups().keep(today(), reason, progress));
    return {};
}

QString Session::undoLabel() const
{
    const auto* last = m_open->lastDone();
    return last ? inWords(last->label) : QString();
}

QString Session::redoLabel() const
{
    const auto* first = m_open->firstUndone();
    return first ? inWords(first->label) : QString();
}

void Session::tell(const Error& error)
{
    emit messaged({Message::Kind::Error, QString::fromStdString(m_words->say(error))});
}

bool Session::told(const Result<>& done)
{
    if (!done)
        tell(done.error());
    return done.has_value();
}

std::int64_t Session::neighbourEvent(int step) const
{
    const auto count = static_cast<std::int64_t>(data().events.size());
    const Row selected =
        m_selected.kind == scene::Target::Kind::Event ? data().rowOf(EventId{m_selected.first}) : noRow;
    std::int64_t row = selected == noRow ? (step > 0 ? -1 : count) : static_cast<std::int64_t>(selected);
    for (row += step; row >= 0 && row < count; row += step)
        if (visible().events[static_cast<std::size_t>(row)])
            return data().events.id[static_cast<std::size_t>(row)].value;
    return 0;
}

std::optional<Instant> Session::nextMoment(int step) const
{
    // Rows come by their starts as stored; those of dates without a zone lie less than this from where they are meant.
    constexpr Instant slack = 2 * millisecondsPerDay;
    const auto& stored = data().events.startMin;
    const auto near = std::ranges::lower_bound(stored, step > 0 ? m_asOf - slack : m_asOf + slack) - stored.begin();
    std::optional<Instant> best;
    for (auto row = step > 0 ? near : near - 1; row >= 0 && row < std::ssize(stored); row += step > 0 ? 1 : -1) {
        const auto event = static_cast<Row>(row);
        if (best && (step > 0 ? stored[event] > *best + slack : stored[event] < *best - slack))
            break;
        const TimeSpan time = data().events.time(event);
        if (!visible().events[event] || time.openStart)
            continue;
        const Instant start = resolved(time, zone()).earliestStart + 1;
        const bool beyond = step > 0 ? start > m_asOf : start < m_asOf;
        if (beyond && (!best || (step > 0 ? start < *best : start > *best)))
            best = start;
    }
    return best;
}

} // namespace plenary
