// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/message_bar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace plenary
{

MessageBar::MessageBar(Session& session, QWidget* parent)
    : QFrame(parent), m_label(new QLabel(this)), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
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
    m_label->setText(message.text);
    setProperty("kind", m_kind == Message::Kind::Error ? QStringLiteral("error") : QStringLiteral("note"));
    style()->unpolish(this);
    style()->polish(this);
    setAccessibleName(message.text);
    QFrame::show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
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
