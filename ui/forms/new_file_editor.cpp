// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/new_file_editor.h"

#include "core/base/files.h"
#include "ui/render/file_path.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

namespace plenary
{

NewFileEditor::NewFileEditor(QWidget* parent) : FieldEditor(parent), m_line(new QLineEdit(this))
{
    auto* choose = new QPushButton(tr("Choose…"), this);
    choose->setAutoDefault(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line, 1);
    layout->addWidget(choose);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::edited);
    connect(choose, &QPushButton::clicked, this, &NewFileEditor::choose);
}

std::filesystem::path NewFileEditor::path() const
{
    QString typed = m_line->text().trimmed();
    if (typed.isEmpty())
        return {};
    if (!typed.endsWith(QLatin1String(".plenary")))
        typed += QLatin1String(".plenary");
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return FilePath(documents.absoluteFilePath(typed)).path();
}

void NewFileEditor::propose(const std::filesystem::path& path)
{
    const QSignalBlocker quiet(m_line); // nobody typed it
    const bool isOwn = m_line->text() != m_proposed;
    m_proposed = QString::fromStdString(path.string());
    if (!isOwn)
        m_line->setText(m_proposed);
}

QString NewFileEditor::problem() const
{
    return !path().empty() && files::isThere(path()) ? tr("There is a file of this name already: choose another name.")
                                                     : QString();
}

void NewFileEditor::choose()
{
    const QString chosen =
        QFileDialog::getSaveFileName(window(), tr("New document"), m_line->text(),
                                     QStringLiteral("Plenary (*.plenary)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty())
        m_line->setText(chosen);
}

} // namespace plenary
