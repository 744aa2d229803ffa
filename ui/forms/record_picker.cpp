// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/record_picker.h"

#include "ui/forms/calm_widgets.h"
#include "ui/forms/record_dialog.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QStandardItemModel>
#include <QToolButton>

#include <algorithm>

namespace plenary
{

namespace
{

/// A line whose proposals come up with the down key too, and of which Enter takes the first one where none is chosen.
class ProposingLine : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;
    std::function<void()> propose;
    std::function<bool()> takeFirst;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Down && propose && completer() && !completer()->popup()->isVisible()) {
            propose();
            completer()->complete();
            return;
        }
        const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        const bool isOpen = completer() && completer()->popup()->isVisible();
        if (isEnter && isOpen && !completer()->popup()->currentIndex().isValid() && takeFirst()) {
            completer()->popup()->hide();
            return event->accept();
        }
        QLineEdit::keyPressEvent(event);
    }
};

} // namespace

RecordPicker::RecordPicker(Session& session, EntityKind kind, std::int64_t id, QWidget* parent)
    : FieldEditor(parent), m_session(session), m_kind(kind), m_id(id), m_proposed(new QStandardItemModel(this))
{
    auto* line = new ProposingLine(recordName(session, Ref{kind, id}), this);
    m_line = line;
    line->propose = [this] { propose(); };
    line->takeFirst = [this] { return takeFirst(); };
    line->setClearButtonEnabled(true);
    line->setCursorPosition(0);
    auto* completer = new QCompleter(m_proposed, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    line->setCompleter(completer);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(line, 1);
    setFocusProxy(line);
    if (isMadeByName())
        line->setPlaceholderText(tr("type a name; a new one is added"));
    else {
        line->setPlaceholderText(tr("type a part of the name"));
        auto* add = new QToolButton(this);
        add->setText(QStringLiteral("+"));
        add->setToolTip(tr("Add a new record and choose it"));
        add->setAccessibleName(tr("Add a new record and choose it"));
        layout->addWidget(add);
        connect(add, &QToolButton::clicked, this, &RecordPicker::addNew);
        for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) // a tool button knows the space bar alone
            connect(new QShortcut(key, add, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, add,
                    &QToolButton::click);
    }
    m_name = line->text();
    connect(line, &QLineEdit::textEdited, this, [this](const QString&) {
        propose();
        settle();
        emit edited();
    });
    // Whatever wrote there, a hand, the list of proposals or the button that clears: what is shown is what is chosen.
    connect(line, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text == m_name)
            return;
        m_id = 0;
        m_name.clear();
        settle();
        emit edited();
    });
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        take(index.data().toString(), index.data(Qt::UserRole).toLongLong());
        emit taken();
    });
}

void RecordPicker::propose()
{
    const QString text = m_id ? QString() : m_line->text();
    m_proposed->clear();
    const auto append = [this](const QString& name, std::int64_t id) {
        auto* item = new QStandardItem(name);
        item->setData(static_cast<qlonglong>(id), Qt::UserRole);
        m_proposed->appendRow(item);
    };
    const auto isPreferred = [&](std::int64_t id) { return text.isEmpty() && std::ranges::count(m_preferred, id) > 0; };
    if (text.isEmpty())
        for (const auto id : m_preferred)
            if (const QString name = recordName(m_session, Ref{m_kind, id}); !name.isEmpty())
                append(name, id);
    for (const auto& candidate : candidates(m_session, m_kind, text))
        if (!isPreferred(candidate.record.id))
            append(candidate.name, candidate.record.id);
}

void RecordPicker::take(const QString& name, std::int64_t id)
{
    m_id = id;
    m_name = name;
    m_line->setText(name);
    emit edited();
}

/// A name that was typed whole, and that one record alone has, is chosen.
void RecordPicker::settle()
{
    const auto typed = folded(m_line->text().trimmed().toStdString());
    std::int64_t only = 0;
    for (int i = 0; i < m_proposed->rowCount(); ++i) {
        const auto* item = m_proposed->item(i);
        if (folded(item->text().toStdString()) != typed)
            continue;
        if (only)
            return;
        only = item->data(Qt::UserRole).toLongLong();
    }
    m_id = only;
    m_name = only ? m_line->text() : QString();
}

void RecordPicker::choose(std::int64_t id)
{
    take(recordName(m_session, Ref{m_kind, id}), id);
}

bool RecordPicker::takeFirst()
{
    if (m_id || isMadeByName() || m_line->text().trimmed().isEmpty() || m_proposed->rowCount() == 0)
        return false;
    take(m_proposed->item(0)->text(), m_proposed->item(0)->data(Qt::UserRole).toLongLong());
    emit taken();
    return true;
}

void RecordPicker::type(const QString& name)
{
    m_id = 0;
    m_line->setText(name);
    propose();
    settle();
    // A name that one record alone holds means it, as “Macron” does “Emmanuel Macron”.
    if (!m_id && m_proposed->rowCount() == 1)
        (void)takeFirst();
}

void RecordPicker::open()
{
    propose();
    m_line->selectAll();
    m_line->completer()->complete();
}

void RecordPicker::prefer(std::int64_t id)
{
    std::erase(m_preferred, id);
    m_preferred.insert(m_preferred.begin(), id);
}

void RecordPicker::setKind(EntityKind kind)
{
    m_kind = kind;
    take({}, 0);
}

void RecordPicker::addNew()
{
    const auto name = m_id ? QString() : m_line->text().trimmed();
    if (const auto added = addRecord(m_session, m_kind, {.title = name}, window()))
        choose(added->id);
    m_line->setFocus(Qt::OtherFocusReason); // what is typed next belongs there, not to the button
    if (m_id)
        emit taken();
}

Chosen RecordPicker::chosen() const
{
    if (m_id)
        return {m_id, {}};
    return {0, isMadeByName() ? m_line->text().trimmed().toStdString() : std::string()};
}

QString RecordPicker::problem() const
{
    if (m_id || isMadeByName() || m_line->text().trimmed().isEmpty())
        return {};
    return m_proposed->rowCount()
               ? tr("Enter takes “%1”; or choose another one of the list.").arg(m_proposed->item(0)->text())
               : tr("Nothing is called so: correct it, or add it with +.");
}

RefPicker::RefPicker(Session& session, Ref record, QWidget* parent)
    : FieldEditor(parent), m_kind(new Calm<QComboBox>(this)),
      m_record(new RecordPicker(session, record.kind, record.id, this))
{
    forEachRecord([&]<class R>(std::type_identity<R>) {
        if constexpr (std::is_same_v<R, Attachment> || std::is_same_v<R, Attribute>)
            return; // belong to others themselves
        m_kinds.push_back(Record<R>::kind);
        m_kind->addItem(kindName(session, Record<R>::kind));
        if (Record<R>::kind == record.kind)
            m_kind->setCurrentIndex(m_kind->count() - 1);
    });
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_kind);
    layout->addWidget(m_record, 1);
    setFocusProxy(m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_record->setKind(m_kinds[static_cast<std::size_t>(index)]); });
    connect(m_record, &FieldEditor::edited, this, &FieldEditor::edited);
}

Ref RefPicker::chosen() const
{
    return {m_kinds[static_cast<std::size_t>(m_kind->currentIndex())], m_record->chosen().id};
}

QString RefPicker::problem() const
{
    return m_record->problem();
}

} // namespace plenary
