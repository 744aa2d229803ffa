// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/value_editors.h"

#include <filesystem>

namespace plenary
{

/// Where a document is to be made: typed, or chosen. Until it is, it follows what is proposed.
class NewFileEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit NewFileEditor(QWidget* parent = nullptr);
    /// With the ending of a document; empty where nothing was entered.
    std::filesystem::path path() const;
    void propose(const std::filesystem::path& path);
    QString problem() const override;

private:
    void choose();

    QLineEdit* m_line;
    QString m_proposed; ///< stays in the line until somebody enters another one
};

} // namespace plenary
