// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/rows_editor.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace plenary
{

namespace
{

constexpr std::size_t mostColumnsBeside = 2;
}

PartEditor::PartEditor(const Session& session, std::size_t fields, QWidget* parent)
    : FieldEditor(parent), m_session(session), m_isBeside(fields <= mostColumnsBeside)
{
    if (m_isBeside)
        (new QHBoxLayout(this))->setContentsMargins(0, 0, 0, 0);
    else {
        auto* form = new QFormLayout(this);
        form->setContentsMargins(0, 0, 0, 0);
        form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    }
}

void PartEditor::add(FieldEditor* editor, const QString& name, const QString& help)
{
    auto* noted = new NotedEditor(m_session, editor, name, help, this);
    if (auto* form = qobject_cast<QFormLayout*>(layout()))
        form->addRow(name, noted);
    else
        static_cast<QHBoxLayout*>(layout())->addWidget(noted, m_fields.empty() ? 2 : 1);
    if (m_fields.empty())
        setFocusProxy(noted);
    m_fields.push_back(noted);
    connect(noted, &NotedEditor::edited, this, &FieldEditor::edited);
}

QString PartEditor::problem() const
{
    for (const auto* field : m_fields)
        if (!field->isSound())
            return tr("One of the fields is not right yet.");
    return {};
}

/// Its fields have names of their own.
void PartEditor::setNames(const QString& name, const QString&)
{
    setAccessibleName(name);
}

RowsEditor::RowsEditor(Make make, QWidget* parent)
    : FieldEditor(parent), m_make(std::move(make)), m_layout(new QVBoxLayout(this)),
      m_add(new QPushButton(tr("Add"), this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_add->setAutoDefault(false);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addNew();
        m_rows.back()->setFocus(Qt::TabFocusReason);
        emit edited();
    });
}

void RowsEditor::add(FieldEditor* row)
{
    auto* frame = new QFrame(this);
    auto* beside = new QHBoxLayout(frame);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->addWidget(row, 1);
    auto* away = new QToolButton(frame);
    away->setText(QStringLiteral("×"));
    away->setToolTip(tr("Remove"));
    away->setAccessibleName(tr("Remove"));
    beside->addWidget(away, 0, Qt::AlignTop);
    m_layout->insertWidget(static_cast<int>(m_rows.size()), frame);
    m_rows.push_back(row);
    row->setNames(m_name, {});
    placeBeforeAdd(*frame);
    connect(row, &FieldEditor::edited, this, &FieldEditor::edited);
    connect(away, &QToolButton::clicked, this, [this, row] { remove(row); });
}

/// Tab goes as one reads: down the rows, then to what adds one.
void RowsEditor::placeBeforeAdd(const QWidget& row)
{
    // setTabOrder() moves nothing that stands right in a circle, so that there has to be a stop at the beginning.
    setFocusPolicy(Qt::TabFocus);
    const auto isStop = [](const QWidget* widget) {
        return widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy();
    };
    QWidget* before = m_add->previousInFocusChain();
    while (!isStop(before))
        before = before->previousInFocusChain();
    for (auto* stop : row.findChildren<QWidget*>())
        if (isStop(stop)) {
            setTabOrder(before, stop);
            before = stop;
        }
    setTabOrder(before, m_add);
    setFocusPolicy(Qt::NoFocus);
}

/// Not by a focus proxy, which would stand before all else in the order of Tab.
void RowsEditor::focusInEvent(QFocusEvent* event)
{
    QWidget* first = m_rows.empty() ? static_cast<QWidget*>(m_add) : m_rows.front();
    first->setFocus(event->reason());
}

void RowsEditor::addNew()
{
    add(m_make());
}

void RowsEditor::remove(FieldEditor* row)
{
    std::erase(m_rows, row);
    auto* frame = row->parentWidget();
    frame->hide();
    frame->deleteLater();
    m_add->setFocus();
    emit edited();
}

QString RowsEditor::problem() const
{
    for (const auto* row : m_rows)
        if (const auto problem = row->problem(); !problem.isEmpty())
            return problem;
    return {};
}

void RowsEditor::setNames(const QString& name, const QString& description)
{
    m_name = name;
    setAccessibleName(name);
    m_add->setAccessibleName(tr("Add: %1").arg(name));
    m_add->setAccessibleDescription(description);
    for (auto* row : m_rows)
        row->setNames(name, description);
}

} // namespace plenary
