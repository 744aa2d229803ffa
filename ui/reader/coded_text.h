// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capture/sentences.h"

#include <QColor>
#include <QPlainTextEdit>

#include <vector>

namespace plenary
{

/// A stretch that is coded, and its look.
struct Highlight
{
    Stretch at;
    QColor ground, ink;
};

/// The text of a source, read sentence by sentence with the keyboard; the sentence, or what was selected instead, is
/// what is coded. Keys that code are told, nothing is changed here.
class CodedText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CodedText(QWidget* parent = nullptr);

    /// `text` as shownText() has it.
    void setText(const QString& text);
    void setHighlights(const std::vector<Highlight>& highlights);
    /// The stretch that is coded next, without spaces around it; empty where there is none.
    Stretch current() const;
    void choose(Stretch stretch);
    /// The sentence after the stretch; false at the end of the text.
    bool next();
    const std::vector<Stretch>& sentences() const { return m_sentences; }
    /// The number of the sentence where the stretch begins, from 1; 0 where there is none.
    std::size_t sentenceNumber() const;

signals:
    void stanceAsked(int stance);   ///< −2 … +2
    void letterAsked(QChar letter); ///< in lower case
    void proposalTaken();
    void takenBack();
    void pasteAsked();
    void helpAsked();
    void chosen(); ///< another stretch

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    bool move(const QKeyEvent& event);
    bool ask(const QKeyEvent& event);
    std::size_t sentenceAt(qsizetype place) const;
    bool isInWord(qsizetype at) const;
    void moveEnd(bool isEnd, int step);
    void page(int step);

    std::vector<Stretch> m_sentences;
};

} // namespace plenary
