// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/file_editor.h"

#include "ui/render/file_path.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace plenary
{

FileEditor::FileEditor(const Blob& kept, QWidget* parent) : FieldEditor(parent), m_kept(kept), m_name(new QLabel(this))
{
    auto* choose = new QPushButton(tr("Choose…"), this);
    auto* clear = new QPushButton(tr("Remove"), this);
    m_name->setTextFormat(Qt::PlainText);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name, 1);
    layout->addWidget(choose);
    layout->addWidget(clear);
    for (auto* button : {choose, clear})
        button->setAutoDefault(false);
    setFocusProxy(choose);
    connect(choose, &QPushButton::clicked, this, &FileEditor::choose);
    connect(clear, &QPushButton::clicked, this, &FileEditor::clear);
    show();
}

void FileEditor::choose()
{
    const QString path = QFileDialog::getOpenFileName(window(), tr("Keep a file in the document"));
    if (path.isEmpty())
        return;
    m_file = FilePath(path).path();
    m_kept = {};
    show();
    emit edited();
}

void FileEditor::clear()
{
    m_file.clear();
    m_kept = {};
    show();
    emit edited();
}

void FileEditor::show()
{
    if (!m_file.empty())
        m_name->setText(QString::fromStdString(m_file.filename().string()));
    else
        m_name->setText(m_kept.empty() ? tr("None") : tr("Kept in the document (%1…)").arg(QString::fromStdString(m_kept.text.substr(0, 8))));
}

} // namespace plenary
