// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/loading_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace plenary
{

LoadingBar::LoadingBar(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_label(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_cancel(new QToolButton(this))
{
    setObjectName(QStringLiteral("loadingBar"));
    m_bar->setRange(0, 100);
    m_bar->setFixedWidth(140);
    m_bar->setFixedHeight(12);
    m_bar->setTextVisible(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part :
         {static_cast<QWidget*>(m_label), static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_cancel)})
        layout->addWidget(part);
    connect(m_cancel, &QToolButton::clicked, this, [this] { m_session.cancelLoading(); });
    connect(&session, &Session::changed, this, &LoadingBar::refresh);
    connect(&session, &Session::progressed, this, [this](double share) {
        m_bar->setValue(static_cast<int>(share * 100));
        m_bar->setAccessibleName(tr("%1 % loaded").arg(m_bar->value()));
    });
    refresh();
}

void LoadingBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void LoadingBar::refresh()
{
    const bool past = m_session.isLoadingPast();
    const bool loading = m_session.isLoading() || past;
    if (!loading)
        m_bar->setValue(0);
    m_label->setText(past      ? tr("Loading the document as it was")
                     : loading ? tr("Loading; a sample of the events is shown")
                               : tr("Only a sample of the events is shown"));
    m_bar->setAccessibleName(tr("%1 % loaded").arg(m_bar->value()));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(past ? tr("Stop loading and keep what is shown") : tr("Stop loading and keep the sample"));
    m_bar->setVisible(loading);
    m_cancel->setVisible(loading);
    setVisible(loading || m_session.isPartial());
}

} // namespace plenary
