// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/announcement.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace plenary
{

namespace
{

class Spoken : public QAccessibleWidget
{
public:
    explicit Spoken(QWidget* widget) : QAccessibleWidget(widget, QAccessible::Notification) {}

    QString text(QAccessible::Text kind) const override
    {
        const auto* label = qobject_cast<const QLabel*>(widget());
        return kind == QAccessible::Name && label ? label->text() : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* spoken(const QString& kind, QObject* object)
{
    return kind == QLatin1String("plenary::Announcement") ? new Spoken(static_cast<QWidget*>(object)) : nullptr;
}

} // namespace

Announcement::Announcement(QWidget* parent) : QLabel(parent)
{
    static const bool isInstalled = (QAccessible::installFactory(spoken), true);
    Q_UNUSED(isInstalled)
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
}

void Announcement::say(const QString& sentence)
{
    setText(sentence);
    if (sentence.isEmpty())
        return;
    // Orca speaks a notification when it comes to be seen.
    QAccessibleEvent shown(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

} // namespace plenary
