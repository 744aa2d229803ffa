// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/panel.h"

#include "ui/panels/eliding_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace plenary
{

Panel::Panel(QWidget* content, QWidget* parent)
    : QFrame(parent), m_content(content), m_headerBar(new QWidget(this)), m_title(new ElidingLabel(Qt::ElideRight, this))
{
    setObjectName(QStringLiteral("panel"));
    m_headerBar->hide();
    m_headerBar->setObjectName(QStringLiteral("panelHeader"));
    m_title->setObjectName(QStringLiteral("panelTitle"));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_header = new QHBoxLayout(m_headerBar);
    m_header->setContentsMargins(10, 3, 6, 3);
    m_header->setSpacing(2);
    m_header->addWidget(m_title, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_headerBar);
    layout->addWidget(content, 1);
}

void Panel::setTools(QWidget* tools)
{
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, tools);
}

void Panel::setTitle(const QString& title)
{
    m_headerBar->setVisible(!title.isEmpty());
    m_title->setText(title);
    m_title->setToolTip(title);
}

QToolButton* Panel::addButton()
{
    auto* button = new QToolButton(this);
    button->setProperty("flat", true);
    button->setIconSize({16, 16});
    m_header->addWidget(button);
    return button;
}

} // namespace plenary
