// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/one_at_a_time.h"

#include <QAction>
#include <QActionGroup>
#include <QSettings>
#include <QSignalBlocker>

namespace plenary
{

namespace
{

constexpr QSize leastForSeveral(1500, 850);

QString choiceKey()
{
    return QStringLiteral("window/one-at-a-time");
}

} // namespace

OneAtATime::OneAtATime(const QList<QAction*>& charts, QAction* chosen, QObject* parent)
    : QObject(parent), m_charts(charts), m_chosen(chosen), m_tabs(new QActionGroup(this))
{
    m_chosen->setCheckable(true);
    m_tabs->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    if (const auto kept = QSettings().value(choiceKey()); kept.isValid())
        m_byHand = kept.toBool();
    connect(m_chosen, &QAction::toggled, this, [this](bool on) {
        m_byHand = on;
        QSettings().setValue(choiceKey(), on);
        set(on);
    });
}

bool OneAtATime::isOn() const
{
    return m_tabs->exclusionPolicy() == QActionGroup::ExclusionPolicy::Exclusive;
}

bool OneAtATime::isWanted(const QAction* chart) const
{
    return isOn() ? m_wanted.contains(chart) : chart->isChecked();
}

void OneAtATime::fit(QSize window)
{
    const bool isSmall = window.width() < leastForSeveral.width() || window.height() < leastForSeveral.height();
    const bool on = m_byHand.value_or(isSmall);
    const QSignalBlocker quiet(m_chosen); // the size chooses, not a hand
    m_chosen->setChecked(on);
    set(on);
}

void OneAtATime::set(bool on)
{
    if (on == isOn())
        return;
    if (on) {
        m_wanted.clear();
        for (auto* chart : m_charts)
            if (chart->isChecked())
                m_wanted << chart;
        auto* first = m_wanted.isEmpty() ? m_charts.front() : m_wanted.front();
        for (auto* chart : m_charts)
            chart->setChecked(chart == first);
        for (auto* chart : m_charts)
            m_tabs->addAction(chart);
        m_tabs->setExclusionPolicy(QActionGroup::ExclusionPolicy::Exclusive);
    } else {
        m_tabs->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
        for (auto* chart : m_charts) {
            const bool isShown = chart->isChecked() || m_wanted.contains(chart);
            m_tabs->removeAction(chart);
            chart->setChecked(isShown);
        }
    }
}

} // namespace plenary
