// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/coding.h"

#include <QWidget>

#include <array>
#include <map>
#include <string_view>

class QGridLayout;
class QToolButton;

namespace plenary
{

class NotedEditor;

/// What the next stretch is coded with: speaker, topic and the rest, carried over from one to the next and always to be
/// seen; and the five stances with the words of the topic's poles. Its fields are those of a position.
class CodingStrip : public QWidget
{
    Q_OBJECT

public:
    explicit CodingStrip(Session& session, QWidget* parent = nullptr);

    /// Of another source: when it was said is not after its date.
    void setSource(const Source& source);
    /// Takes what was entered; see Fill.
    [[nodiscard]] Result<> take(int stance, Position& position, RecordMaker& maker) const;
    /// Shows what a position was coded with.
    void show(const Position& position);
    void setEvent(EventId event);
    /// A stretch was coded: its speaker and topic are proposed first from now on, its note was its own.
    void settle();

    /// Goes to the field of a letter: a, t, f, b, n; false for others.
    bool focusField(QChar letter);
    void setCanCode(bool can);
    void applyTheme() { showPoles(); }

signals:
    void stanceAsked(int stance);
    void left(); ///< the reader is done with a field

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addFields(QGridLayout& grid);
    void addStances(QGridLayout& grid);
    void showPoles();
    void showSpokenFor();
    void showWhen();
    class RecordPicker& picker(std::string_view key) const;

    Session& m_session;
    std::optional<Source> m_source;
    std::map<std::string_view, NotedEditor*> m_fields;
    class LineEditor* m_note;
    std::array<QToolButton*, 5> m_stances{};
};

} // namespace plenary
