// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QDialog>

namespace plenary
{

/// The dated table of how the map treats disputed areas, and the credit of its data.
class BorderDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BorderDialog(const Session& session, QWidget* parent = nullptr);
};

} // namespace plenary
