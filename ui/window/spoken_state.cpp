// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/spoken_state.h"

#include "core/scene/words/wording.h"
#include "ui/look/announcement.h"

#include <QTimer>

namespace plenary
{

namespace
{

constexpr int rest = 600; ///< milliseconds without another change

} // namespace

SpokenState::SpokenState(Session& session, QWidget& place)
    : QObject(&place), m_session(session), m_announcement(new Announcement(&place)), m_rest(new QTimer(this))
{
    m_announcement->setObjectName(QStringLiteral("spokenState"));
    m_announcement->setFixedSize(0, 0);
    m_rest->setSingleShot(true);
    m_rest->setInterval(rest);
    connect(m_rest, &QTimer::timeout, this, &SpokenState::say);
    connect(&session, &Session::changed, this, [this](Changes changes) {
        if (changes & Change::Document)
            m_pending = {}; // another document says its name
        else if (const auto said = changes & (Changes(Change::Filter) | Change::AsOf)) {
            m_pending |= said;
            m_rest->start();
        }
    });
}

void SpokenState::say()
{
    if (!m_session.isOpen())
        return;
    QStringList sentences;
    const auto all = static_cast<int>(m_session.data().events.size());
    if (m_pending & Change::AsOf)
        sentences << (m_session.asOf() >= distantFuture
                          ? tr("All dates.")
                          : tr("As of %1.")
                                .arg(QString::fromStdString(
                                    scene::asOfMoment(m_session.words(), m_session.asOf(), m_session.zone()))));
    if (m_pending & Change::Filter)
        sentences << (m_session.filter().empty()
                          ? tr("No filter: all %Ln events.", nullptr, all)
                          : tr("%L1 of %Ln events", nullptr, all).arg(m_session.visible().eventCount) +
                                QStringLiteral(", ") +
                                tr("%Ln statements.", nullptr, static_cast<int>(m_session.visible().positionCount)));
    m_pending = {};
    m_announcement->say(sentences.join(QLatin1Char(' ')));
}

} // namespace plenary
