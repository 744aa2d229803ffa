// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_editor.h"

namespace plenary
{

void FieldEditor::setNames(const QString& name, const QString& description)
{
    for (QWidget* widget = this; widget; widget = widget->focusProxy()) {
        widget->setAccessibleName(name);
        widget->setAccessibleDescription(description);
    }
}

} // namespace plenary
