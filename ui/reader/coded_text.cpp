// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/coded_text.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QTextBlock>

#include <algorithm>
#include <optional>

namespace plenary
{

namespace
{

constexpr Qt::KeyboardModifiers relevant = Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

/// 1 … 5, also on keyboards that have them behind Shift, as the French one.
std::optional<int> digit(const QKeyEvent& event)
{
    static const QString row = QStringLiteral("&é\"'(");
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier) || event.text().size() != 1)
        return std::nullopt;
    const QChar typed = event.text().front();
    if (typed >= QLatin1Char('1') && typed <= QLatin1Char('5'))
        return typed.unicode() - u'0';
    const auto at = row.indexOf(typed);
    return at >= 0 ? std::optional(static_cast<int>(at) + 1) : std::nullopt;
}

} // namespace

CodedText::CodedText(QWidget* parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setUndoRedoEnabled(false);
    setCursorWidth(2);
}

void CodedText::setText(const QString& text)
{
    setPlainText(text);
    m_sentences = sentencesOf(text);
    if (m_sentences.empty())
        emit chosen();
    else
        choose(m_sentences.front());
}

void CodedText::setHighlights(const std::vector<Highlight>& highlights)
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const Highlight& highlight : highlights) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(static_cast<int>(highlight.at.from));
        selection.cursor.setPosition(static_cast<int>(highlight.at.to), QTextCursor::KeepAnchor);
        selection.format.setBackground(highlight.ground);
        selection.format.setForeground(highlight.ink);
        selections.append(selection);
    }
    setExtraSelections(selections);
}

Stretch CodedText::current() const
{
    const auto cursor = textCursor();
    Stretch stretch{cursor.selectionStart(), cursor.selectionEnd()};
    const auto* text = document();
    while (stretch.from < stretch.to && text->characterAt(static_cast<int>(stretch.from)).isSpace())
        ++stretch.from;
    while (stretch.to > stretch.from && text->characterAt(static_cast<int>(stretch.to) - 1).isSpace())
        --stretch.to;
    return stretch;
}

void CodedText::choose(Stretch stretch)
{
    auto cursor = textCursor();
    cursor.setPosition(static_cast<int>(stretch.from));
    cursor.setPosition(static_cast<int>(stretch.to), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    emit chosen();
}

/// Of the last sentence that begins at a place or before it.
std::size_t CodedText::sentenceAt(qsizetype place) const
{
    const auto after = std::ranges::upper_bound(m_sentences, place, {}, &Stretch::from);
    return static_cast<std::size_t>(after - m_sentences.begin()) - (after == m_sentences.begin() ? 0 : 1);
}

std::size_t CodedText::sentenceNumber() const
{
    return m_sentences.empty() ? 0 : sentenceAt(textCursor().selectionStart()) + 1;
}

bool CodedText::next()
{
    const auto after = std::ranges::lower_bound(m_sentences, current().to, {}, &Stretch::from);
    if (after == m_sentences.end())
        return false;
    choose(*after);
    return true;
}

void CodedText::mouseReleaseEvent(QMouseEvent* event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || m_sentences.empty())
        return;
    if (textCursor().hasSelection())
        emit chosen();
    else
        choose(m_sentences[sentenceAt(textCursor().position())]);
}

/// Whether a place is in a word: apostrophes and hyphens between letters are of it, other signs of none.
bool CodedText::isInWord(qsizetype at) const
{
    const auto is = [&](qsizetype place) {
        const QChar sign = document()->characterAt(static_cast<int>(place));
        return sign.isLetterOrNumber() || sign.isMark() || sign.isSurrogate();
    };
    const QChar sign = document()->characterAt(static_cast<int>(at));
    const bool joins = sign == QLatin1Char('\'') || sign == QChar(0x2019) || sign == QLatin1Char('-');
    return is(at) || (joins && at > 0 && is(at - 1) && is(at + 1));
}

/// Moves the beginning or the end of the stretch by a word, and past the signs around it.
void CodedText::moveEnd(bool isEnd, int step)
{
    const Stretch stretch = current();
    const qsizetype last = document()->characterCount() - 1;
    qsizetype place = isEnd ? stretch.to : stretch.from;
    const auto pass = [&](bool words) {
        const auto next = [&] { return step > 0 ? place : place - 1; };
        while (next() >= 0 && next() < last && isInWord(next()) == words)
            place += step;
    };
    pass(false);
    pass(true);
    if (isEnd != (step > 0)) // beyond the word that is left out
        pass(false);
    const Stretch moved = isEnd ? Stretch{stretch.from, place} : Stretch{place, stretch.to};
    if (moved.from < moved.to)
        choose(moved);
}

void CodedText::page(int step)
{
    const int height = std::max(1, viewport()->height() - fontMetrics().lineSpacing());
    auto at = cursorRect().center() + QPoint(0, step * height);
    at.setX(4);
    choose(m_sentences[sentenceAt(cursorForPosition(at).position())]);
}

bool CodedText::move(const QKeyEvent& event)
{
    if (m_sentences.empty())
        return false;
    const auto modifiers = event.modifiers() & relevant;
    const Stretch now = current();
    const auto first = sentenceAt(now.from), last = sentenceAt(std::max(now.from, now.to - 1));
    const bool shift = modifiers == Qt::ShiftModifier, plain = modifiers == Qt::NoModifier;
    switch (event.key()) {
    case Qt::Key_Down:
        if (plain)
            next();
        else if (shift && last + 1 < m_sentences.size())
            choose({now.from, m_sentences[last + (now.to >= m_sentences[last].to ? 1 : 0)].to});
        return plain || shift;
    case Qt::Key_Up:
        if (plain)
            choose(m_sentences[now.from > m_sentences[first].from || first == 0 ? first : first - 1]);
        else if (shift && last > first)
            choose({now.from, m_sentences[last - 1].to});
        return plain || shift;
    case Qt::Key_Right:
    case Qt::Key_Left:
        if (!(modifiers & Qt::ControlModifier))
            return plain; // a caret within a sentence means nothing here
        moveEnd(modifiers == Qt::ControlModifier, event.key() == Qt::Key_Right ? 1 : -1);
        return true;
    case Qt::Key_Home:
        choose(m_sentences.front());
        return true;
    case Qt::Key_End:
        choose(m_sentences.back());
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        page(event.key() == Qt::Key_PageDown ? 1 : -1);
        return true;
    default:
        return false;
    }
}

bool CodedText::ask(const QKeyEvent& event)
{
    if (event.matches(QKeySequence::Paste)) {
        emit pasteAsked();
        return true;
    }
    if (const auto number = digit(event)) {
        emit stanceAsked(*number - 3);
        return true;
    }
    if (event.key() == Qt::Key_Backspace) {
        emit takenBack();
        return true;
    }
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        emit proposalTaken();
        return true;
    }
    const bool isPlain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isPlain && event.text().size() == 1 && event.text().front().isLetter()) {
        emit letterAsked(event.text().front().toLower());
        return true;
    }
    return false;
}

/// Keys that move through the text are never those of a menu.
bool CodedText::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<const QKeyEvent*>(event);
        const bool isArrow = key.key() >= Qt::Key_Home && key.key() <= Qt::Key_PageDown;
        const bool isPlain = !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if ((isArrow && !(key.modifiers() & Qt::AltModifier)) || key.matches(QKeySequence::HelpContents) ||
            (isPlain && !key.text().isEmpty() && key.key() != Qt::Key_Escape))
            event->accept();
    }
    return QPlainTextEdit::event(event);
}

void CodedText::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::HelpContents)) {
        emit helpAsked();
        return event->accept();
    }
    if (move(*event) || ask(*event))
        return event->accept();
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace plenary
