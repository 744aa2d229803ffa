// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/card_button.h"

#include "ui/panels/eliding_label.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace plenary
{

namespace
{

constexpr int horizontalMargin = 14;
constexpr int verticalMargin = 10;
constexpr int lineSpacing = 2;

} // namespace

CardButton::CardButton(Detail detail, QWidget* parent)
    : QPushButton(parent), m_picture(new QLabel(this)), m_title(new ElidingLabel(Qt::ElideRight, this)),
      m_detail(detail == Detail::Path ? new ElidingLabel(Qt::ElideMiddle, this) : new QLabel(this))
{
    setObjectName(QStringLiteral("card"));
    m_title->setObjectName(QStringLiteral("cardTitle"));
    m_detail->setObjectName(QStringLiteral("cardDetail"));
    m_detail->setWordWrap(detail == Detail::Sentence);
    m_picture->setVisible(false);
    for (auto* label : {m_title, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    for (auto* label : {m_picture, m_title, m_detail})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(lineSpacing);
    texts->addWidget(m_title);
    texts->addWidget(m_detail);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(horizontalMargin, verticalMargin, horizontalMargin, verticalMargin);
    row->setSpacing(horizontalMargin);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(hasHeightForWidth());
    setSizePolicy(policy);
    setCursor(Qt::PointingHandCursor);
}

void CardButton::setTexts(const QString& title, const QString& detail)
{
    m_title->setText(title);
    m_detail->setText(detail);
    setAccessibleName(title);
    setAccessibleDescription(detail);
    updateGeometry();
}

void CardButton::setPicture(const QIcon& icon, int size)
{
    m_picture->setPixmap(icon.pixmap(size, size));
    m_picture->setVisible(true);
}

/// Of what it says, also before that is shown: a layout counts nothing that is hidden.
QSize CardButton::sizeHint() const
{
    for (auto* label : {m_title, m_detail})
        label->ensurePolished();
    const int texts = m_title->sizeHint().height() + lineSpacing + m_detail->sizeHint().height();
    return {240, texts + 2 * verticalMargin};
}

QSize CardButton::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

bool CardButton::hasHeightForWidth() const
{
    return m_detail->wordWrap();
}

int CardButton::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

void CardButton::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return click();
    case Qt::Key_Down:
        return void(focusNextChild());
    case Qt::Key_Up:
        return void(focusPreviousChild());
    default:
        QPushButton::keyPressEvent(event);
    }
}

} // namespace plenary
