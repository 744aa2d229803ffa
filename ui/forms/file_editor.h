// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

#include <filesystem>

class QLabel;

namespace plenary
{

/// A file that the document keeps: what it has, or one to be read when the form is saved.
class FileEditor : public FieldEditor
{
    Q_OBJECT

public:
    FileEditor(const Blob& kept, QWidget* parent = nullptr);
    /// What the document has; empty where another file was chosen, or none.
    const Blob& kept() const { return m_kept; }
    /// The file that was chosen; empty where none was.
    const std::filesystem::path& file() const { return m_file; }

private:
    void choose();
    void clear();
    void show();

    Blob m_kept;
    std::filesystem::path m_file;
    QLabel* m_name;
};

} // namespace plenary
