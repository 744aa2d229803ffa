// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QWidget>

namespace plenary
{

/// Edits the value of one field. What sort of value it is decides which (ui/forms/editor.h).
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Why what was entered is no value at all, in the reader's language; empty where it is one.
    virtual QString problem() const { return {}; }
    /// How what was entered is understood, where that is not plain; empty where it is.
    virtual QString meaning() const { return {}; }
    /// What a screen reader calls it, and says besides.
    virtual void setNames(const QString& name, const QString& description);

signals:
    void edited();
};

} // namespace plenary
