// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QSize>

#include <optional>

class QAction;
class QActionGroup;

namespace plenary
{

/// Shows one chart at a time in a small window, where several would have no room for what they say, and those that were
/// chosen in a large one. Their switches are the tabs. What a hand chose goes before the size. GUI thread only.
class OneAtATime : public QObject
{
    Q_OBJECT

public:
    /// `charts` are the switches of the charts; `chosen` says so and changes it.
    OneAtATime(const QList<QAction*>& charts, QAction* chosen, QObject* parent);

    void fit(QSize window);
    bool isOn() const;
    QAction* choice() const { return m_chosen; }
    /// Whether a chart is shown, or would be in a large window.
    bool isWanted(const QAction* chart) const;

private:
    void set(bool on);

    QList<QAction*> m_charts;
    QAction* m_chosen;
    QActionGroup* m_tabs;
    QList<QAction*> m_wanted; ///< in a large window, while one is shown alone
    std::optional<bool> m_byHand; ///< chosen, whatever the size
};

} // namespace plenary
