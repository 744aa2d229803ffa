// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/past_bar.h"

#include "core/base/time.h"
#include "core/scene/words/wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace plenary
{

PastBar::PastBar(Session& session, QWidget* parent)
    : QFrame(parent), m_session(session), m_label(new QLabel(this)), m_back(new QToolButton(this))
{
    setObjectName(QStringLiteral("pastBar"));
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_back);
    connect(m_back, &QToolButton::clicked, this, [this] { m_session.told(m_session.showToday()); });
    connect(&session, &Session::changed, this, [this](Changes changes) {
        if (changes & (Changes(Change::Document) | Change::Language))
            refresh();
    });
    refresh();
}

void PastBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

QString PastBar::text() const
{
    return m_label->text();
}

void PastBar::refresh()
{
    const bool past = m_session.isOpen() && m_session.showsPast();
    m_back->setText(tr("Back to today"));
    m_back->setToolTip(tr("Show the document as it is now"));
    setVisible(past);
    if (!past)
        return;
    const auto edit = m_session.pastEdit();
    const auto when = parseTime(edit ? edit->at : std::string());
    const QString state =
        !edit ? tr("before its first edit")
              : tr("after change %1 (%2, %3)")
                    .arg(edit->number)
                    .arg(m_session.inWords(edit->label),
                         when ? QString::fromStdString(
                                    scene::momentText(m_session.words(), when->earliestStart, m_session.zone()))
                              : QString::fromStdString(edit->at));
    m_label->setText(
        m_session.pastName().isEmpty()
            ? tr("Shown is the document as it was %1. It can be read and exported, not edited.").arg(state)
            : tr("“%1” is frozen: shown is the document as it was %2. It can be read and exported, not edited.")
                  .arg(m_session.pastName(), state));
    setAccessibleName(m_label->text());
}

} // namespace plenary
