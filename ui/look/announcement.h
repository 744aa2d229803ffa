// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace plenary
{

/// A line that is spoken when it is written, as a notification is: screen readers say it without the focus moving.
/// GUI thread only.
class Announcement : public QLabel
{
    Q_OBJECT

public:
    explicit Announcement(QWidget* parent = nullptr);
    /// Shows a sentence and has it said, also where the same was said before.
    void say(const QString& sentence);
};

} // namespace plenary
