// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/message_bar.h"

#include "ui/look/announcement.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace plenary
{

namespace
{

constexpr int mostWidth = 720;
constexpr int air = 14;         ///< between the bar and the edges of its parent
constexpr int noteStays = 9000; ///< milliseconds: long enough to read two sentences twice

} // namespace

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
    setAutoFillBackground(true);
    parent->installEventFilter(this);
    m_leaving.setSingleShot(true);
    connect(&m_leaving, &QTimer::timeout, this, &MessageBar::leave);
    hide();
}

bool MessageBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void MessageBar::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    place();
}

void MessageBar::place()
{
    const QWidget& room = *parentWidget();
    const int width = std::min(mostWidth, room.width() - 2 * air);
    const int height = std::max(sizeHint().height(), layout()->totalHeightForWidth(width));
    setGeometry((room.width() - width) / 2, room.height() - height - air, width, height);
    raise();
}

void MessageBar::leave()
{
    const auto* focused = QApplication::focusWidget();
    if (underMouse() || (focused && isAncestorOf(focused)))
        m_leaving.start(); // it is being read
    else
        dismissNote();
}

void MessageBar::show(const Message& message)
{
    m_kind = message.kind;
    setProperty("kind", m_kind == Message::Kind::Error ? QStringLiteral("error") : QStringLiteral("note"));
    style()->unpolish(this);
    style()->polish(this);
    QFrame::show();
    m_label->say(message.text);
    place();
    m_leaving.stop();
    if (m_kind == Message::Kind::Note)
        m_leaving.start(noteStays);
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
