// SPDX-License-Identifier: GPL-3.0-or-later
// The window of the reader: what it does.
#include "ui/reader/source_reader.h"

#include "ui/capture/file_text.h"
#include "ui/dialogs/work_progress.h"
#include "ui/forms/record_dialog.h"
#include "ui/forms/record_names.h"
#include "ui/forms/record_picker.h"
#include "ui/look/announcement.h"
#include "ui/reader/coded_text.h"
#include "ui/reader/coding_strip.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QListWidget>

#include <span>

namespace plenary
{

void SourceReader::say(const QString& sentence)
{
    m_said->say(sentence);
}

bool SourceReader::told(const Result<>& done)
{
    if (!done)
        say(QString::fromStdString(m_session.words().say(done.error())));
    return done.has_value();
}

bool SourceReader::capture(const CapturedText& captured)
{
    std::vector<PassageInText> passages;
    const bool done = told(m_session.edit(
        {PLENARY_TR("core", "Capture the text of “%1”"), {m_source->title}}, [&](Writer& writer) -> Result<> {
            passages = TRY(plenary::capture(m_session.document(), writer, m_source->id, captured));
            return {};
        }));
    if (!done)
        return false;
    const auto orphans = std::ranges::count_if(passages, [](const PassageInText& one) { return !one.found; });
    say(tr("The text is kept: %n sentence(s).", nullptr, static_cast<int>(m_text->sentences().size())) +
        QLatin1Char(' ') +
        (passages.empty() ? QString()
         : orphans == 0   ? tr("All %n passage(s) stand in it.", nullptr, static_cast<int>(passages.size()))
                          : tr("%n passage(s) do not stand in it; they are at the end of the list.", nullptr,
                               static_cast<int>(orphans))));
    m_text->setFocus();
    return true;
}

void SourceReader::askForFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Text from a file"), {},
        tr("Texts, web pages, documents") + QStringLiteral(" (%1)").arg(readableFiles().join(QLatin1Char(' '))) +
            QStringLiteral(";;") + tr("All files") + QStringLiteral(" (*)"));
    if (!path.isEmpty())
        captureFile(path);
}

void SourceReader::captureFile(const QString& path)
{
    WorkProgress progress(tr("Text from a file"), tr("The pages are read."), this);
    const auto read =
        textOfFile(std::filesystem::path(path.toStdString()), [&](double share) { return progress.goOn(share); });
    if (!read) {
        (void)told(std::unexpected(read.error()));
        return;
    }
    const auto bytes =
        std::as_bytes(std::span(read->original.constData(), static_cast<std::size_t>(read->original.size())));
    if (capture({read->text.toStdString(), {bytes.begin(), bytes.end()}, {}}) && read->remark)
        say(QString::fromStdString(m_session.words().say(*read->remark)));
}

void SourceReader::paste()
{
    if (!m_source || !m_session.canEdit())
        return;
    const auto text = keptText(QGuiApplication::clipboard()->text());
    if (!text)
        (void)told(std::unexpected(text.error()));
    else
        capture({text->toStdString(), {}, {}});
}

void SourceReader::code(int stance)
{
    const auto words = quotation();
    if (!words || !m_source)
        return say(tr("There is nothing to code: give the source a text first."));
    const Stretch at = m_text->current();
    const auto coded = plenary::code(m_session, *m_source, *words, [&](Position& position, RecordMaker& maker) {
        return m_strip->take(stance, position, maker);
    });
    if (!coded) {
        (void)told(std::unexpected(coded.error()));
        return;
    }
    const QString what = shortName({{EntityKind::Position, coded->position.value}, {}, {}, stance});
    if (const auto history = m_session.history(); !coded->isKnown && !history.empty())
        m_done.push_back({history.back().number, {at.from, at.to}});
    m_strip->settle();
    m_text->setFocus();
    m_text->next();
    // Last, since a screen reader leaves off what it says when the sentence changes.
    say(coded->isKnown     ? tr("Coded so already: %1").arg(what)
        : coded->isChanged ? tr("Changed: %1").arg(what)
                           : tr("Coded: %1").arg(what));
}

/// What was coded here last, if nothing else was edited since.
void SourceReader::takeBack()
{
    const auto history = m_session.history();
    const auto last =
        std::ranges::find_if(history.rbegin(), history.rend(), [](const HistoryEntry& entry) { return !entry.undone; });
    if (m_done.empty() || last == history.rend() || last->number != m_done.back().edit)
        return say(tr("Nothing was coded here last that could be taken back."));
    const auto done = m_session.undo();
    if (!done) {
        (void)told(std::unexpected(done.error()));
        return;
    }
    const auto [from, to] = m_done.back().stretch;
    m_done.pop_back();
    m_text->choose({from, to});
    say(tr("Taken back: %1").arg(*done));
}

void SourceReader::takeProposal()
{
    if (!m_proposal)
        return;
    m_strip->show(*m_proposal);
    code(m_proposal->stance);
}

void SourceReader::addEvent()
{
    const auto words = quotation();
    if (!words || !m_session.canEdit())
        return;
    Preset preset{.title = QString::fromStdString(words->words), .when = saidWhen(m_session, {}, *m_source)};
    preset.passages.push_back({m_source->id, words->words, m_source->language, {}});
    if (const auto event = addRecord(m_session, EntityKind::Event, preset, this)) {
        m_strip->setEvent(EventId{event->id});
        say(tr("Added: %1").arg(recordName(m_session, *event)));
    }
    m_text->setFocus();
}

void SourceReader::goToField(QChar letter)
{
    if (letter == u'e')
        addEvent();
    else
        m_strip->focusField(letter);
}

void SourceReader::goToPassage()
{
    if (const auto* coded = chosenPassage(); coded && coded->place)
        m_text->choose({m_places->units(coded->place->from), m_places->units(coded->place->to)});
    refreshControls();
}

void SourceReader::editPassage()
{
    if (const auto* coded = chosenPassage(); coded && m_session.canEdit())
        editRecord(m_session, coded->record, this);
}

void SourceReader::deletePassage()
{
    const auto* coded = chosenPassage();
    if (!coded)
        return;
    const QString name = recordName(m_session, coded->record);
    if (deleteRecord(m_session, coded->record))
        say(tr("Deleted: %1. Undo brings it back.").arg(name));
}

/// The words of the text in place of those that are not in it: decided by the reader, never by itself.
void SourceReader::takeNearest()
{
    const auto* coded = chosenPassage();
    const auto near = coded && !coded->place ? m_finder->nearest(coded->passage.fragment) : std::nullopt;
    if (!near)
        return;
    Passage passage = coded->passage;
    passage.fragment = m_finder->words(*near);
    passage.from = near->from;
    passage.to = near->to;
    if (told(m_session.edit({PLENARY_TR("core", "Quote “%1” as the text has it"), {coded->passage.fragment}},
                            [&](Writer& writer) -> Result<> {
                                (void)TRY(writer.put(passage));
                                return {};
                            })))
        say(tr("Quoted as the text has it."));
}

} // namespace plenary
