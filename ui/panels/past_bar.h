// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace plenary
{

/// Says above the charts that they show the document as it was, why and until which edit, for as long as they do, and
/// leads back to today.
class PastBar : public QFrame
{
    Q_OBJECT

public:
    explicit PastBar(Session& session, QWidget* parent = nullptr);
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    Session& m_session;
    QLabel* m_label;
    QToolButton* m_back;
};

} // namespace plenary
