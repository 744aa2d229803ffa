// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/records_delegate.h"

#include "ui/forms/record_makers.h"
#include "ui/forms/records_model.h"

namespace plenary
{

namespace
{

template <class T>
constexpr bool fitsIntoCell =
    !isList<T> && !std::is_same_v<T, Ref> && !std::is_same_v<T, Blob> && !std::is_same_v<T, std::vector<std::string>>;

/// What a cell's editor holds; of a text in one language.
template <class T>
Result<> takeCell(const FieldEditor& editor, const std::string& language, T& value, RecordMaker& maker)
{
    if constexpr (isText<T>)
        value.set(language, static_cast<const LineEditor&>(editor).value());
    else if constexpr (fitsIntoCell<T>)
        return take(editor, value, maker);
    return {};
}

/// Calls act(field) for the field that a column shows.
template <class R, class Act>
void withColumn(int column, Act&& act)
{
    int at = 0;
    forEachField<R>([&](const auto& field) {
        if (!field.has(Long) && at++ == column)
            act(field);
    });
}

} // namespace

RecordsDelegate::RecordsDelegate(Session& session, const RecordsModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_session(session), m_model(model)
{
}

QWidget* RecordsDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    FieldEditor* editor = nullptr;
    const Ref record = m_model.recordAt(index.row());
    forKind(record.kind, [&]<class R>() {
        const auto read = m_session.document().read(Id<R>{record.id});
        if (read && m_session.canEdit())
            withColumn<R>(index.column(), [&](const auto& field) {
                using T = ValueOf<decltype(field)>;
                const auto& value = (*read).*(field.member);
                if constexpr (isText<T>)
                    editor = new LineEditor(std::string(value.only(m_session.language().toStdString())),
                                            LineEditor::Lines::One);
                else if constexpr (fitsIntoCell<T>)
                    editor = makeEditor(m_session, field, value);
                if (editor)
                    editor->setNames(QString::fromStdString(m_session.words().translate(field.label)), {});
            });
    });
    if (editor) {
        editor->setParent(parent);
        editor->setAutoFillBackground(true);
    }
    return editor;
}

void RecordsDelegate::setModelData(QWidget* widget, QAbstractItemModel*, const QModelIndex& index) const
{
    const auto& editor = *static_cast<FieldEditor*>(widget);
    if (const QString problem = editor.problem(); !problem.isEmpty())
        return m_session.tell({Errc::Invalid, PLENARY_TR("core", "Nothing was changed: %1"), {problem.toStdString()}});
    const Ref ref = m_model.recordAt(index.row());
    forKind(ref.kind, [&]<class R>() {
        auto read = m_session.document().read(Id<R>{ref.id});
        if (!read)
            return m_session.tell(read.error());
        withColumn<R>(index.column(), [&](const auto& field) {
            const auto take = [&](R& record, RecordMaker& maker) {
                return takeCell(editor, m_session.language().toStdString(), record.*(field.member), maker);
            };
            R draft = *read;
            DraftMaker drafts;
            if (!take(draft, drafts) || draft.*(field.member) == (*read).*(field.member))
                return; // as it was
            const EditLabel label(PLENARY_TR("core", "Edit “%1”"), {recordName(m_session, draft).toStdString()});
            (void)m_session.told(m_session.edit(label, [&](Writer& writer) -> Result<> {
                WritingMaker maker(writer);
                TRY(take(*read, maker));
                (void)TRY(writer.put(*read));
                return {};
            }));
        });
    });
}

/// Wider than a narrow cell, and as high as the editor needs.
void RecordsDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                           const QModelIndex&) const
{
    const QSize size = editor->sizeHint().expandedTo(option.rect.size());
    editor->setGeometry(QRect(option.rect.topLeft(), size).translated(0, (option.rect.height() - size.height()) / 2));
}

} // namespace plenary
