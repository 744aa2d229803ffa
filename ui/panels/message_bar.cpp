// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/message_bar.h"

#include "ui/look/announcement.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace plenary
{

MessageBar::MessageBar(Session& session, QWidget* parent)
    : QFrame(parent), m_label(new Announcement(this)), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setProperty("flat", true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(&session, &Session::messaged, this, &MessageBar::show);
    hide();
}

void MessageBar::show(const Message& message)
{
    m_kind = message.kind;
    setProperty("kind", m_kind == Message::Kind::Error ? QStringLiteral("error") : QStringLiteral("note"));
    style()->unpolish(this);
    style()->polish(this);
    QFrame::show();
    m_label->say(message.text);
}

void MessageBar::dismissNote()
{
    if (m_kind == Message::Kind::Note)
        hide();
}

QString MessageBar::text() const
{
    return m_label->text();
}

void MessageBar::setCloseText(const QString& text)
{
    m_close->setText(text);
    m_close->setAccessibleName(text);
}

} // namespace plenary
