// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/pasted_rows.h"

#include "core/model/rules.h"
#include "ui/capture/page.h"
#include "ui/forms/record_makers.h"
#include "ui/forms/typed_fields.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QTextTable>

#include <memory>

namespace plenary
{

namespace
{

constexpr std::size_t mostRows = 5'000;

QString textOf(const QTextTableCell& cell)
{
    QStringList lines;
    for (auto block = cell.begin(); !block.atEnd(); ++block)
        lines << block.currentBlock().text();
    return lines.join(QLatin1Char('\n')).trimmed();
}

std::vector<QStringList> tableInHtml(const QString& html)
{
    std::vector<QStringList> rows;
    Page page;
    if (!page.read(html, {}))
        return rows; // its plain text is there too
    for (const auto* frame : page.rootFrame()->childFrames())
        if (const auto* table = qobject_cast<const QTextTable*>(frame)) {
            for (int row = 0; row < table->rows(); ++row) {
                rows.emplace_back();
                for (int column = 0; column < table->columns(); ++column)
                    rows.back() << textOf(table->cellAt(row, column));
            }
            break;
        }
    return rows;
}

Error inCell(std::size_t row, const QString& column, const QString& problem)
{
    return {Errc::Invalid,
            PLENARY_TR("core", "Nothing was added: row %1, “%2”: %3"),
            {std::to_string(row), column.toStdString(), problem.toStdString()}};
}

/// The columns of a pasted table, each a field of the record; an error for one that is none.
template <class R>
Result<std::vector<std::string>> fieldsOf(const Session& session, const QStringList& header)
{
    std::vector<std::string> keys;
    for (const QString& name : header) {
        std::string found;
        QStringList known;
        forEachField<R>([&](const auto& field) {
            const QString label = QString::fromStdString(session.words().translate(field.label));
            known << label;
            if (folded(name.trimmed().toStdString()) == folded(label.toStdString()) ||
                name.trimmed() == QLatin1String(field.key))
                found = field.key;
        });
        if (found.empty())
            return fail(
                Errc::Invalid,
                PLENARY_TR("core",
                           "Nothing was added: the first line names the fields, and “%1” is none. They are: %2."),
                {name.toStdString(), known.join(QStringLiteral(", ")).toStdString()});
        keys.push_back(found);
    }
    return keys;
}

template <class R>
Result<R> recordOf(Session& session, const std::vector<std::string>& keys, const QStringList& header,
                   const QStringList& cells, std::size_t number, RecordMaker& maker)
{
    R record;
    Result<> done;
    forEachField<R>([&](const auto& field) {
        const auto column = std::ranges::find(keys, std::string(field.key)) - keys.begin();
        const QString text = cells.value(static_cast<qsizetype>(column)).trimmed();
        if (!done || column == static_cast<std::ptrdiff_t>(keys.size()) || text.isEmpty())
            return;
        using T = ValueOf<decltype(field)>;
        if constexpr (isText<T>)
            (record.*(field.member)).set(session.language().toStdString(), text.toStdString());
        else {
            const std::unique_ptr<FieldEditor> editor(makeEditor(session, field, record.*(field.member)));
            if (!typeText(*editor, text))
                done = std::unexpected(inCell(
                    number, header.value(static_cast<qsizetype>(column)),
                    QCoreApplication::translate("plenary::RecordsDialog", "“%1” is none of its values.").arg(text)));
            else if (const QString problem = editor->problem(); !problem.isEmpty())
                done = std::unexpected(inCell(number, header.value(static_cast<qsizetype>(column)), problem));
            else
                done = take(*editor, record.*(field.member), maker);
        }
    });
    if (!done)
        return std::unexpected(std::move(done).error());
    if (const auto fault = rules::firstFault(record)) {
        QString name = QString::fromLatin1(fault->key);
        forEachField<R>([&](const auto& field) {
            if (name == QLatin1String(field.key))
                name = QString::fromStdString(session.words().translate(field.label));
        });
        const QString what = QString::fromStdString(session.words().say(fault->what));
        return std::unexpected(
            inCell(number, name, QCoreApplication::translate("plenary::RecordForm", "This field %1.").arg(what)));
    }
    return record;
}

} // namespace

std::vector<QStringList> tableIn(const QMimeData& clipboard)
{
    std::vector<QStringList> rows;
    if (clipboard.hasHtml())
        rows = tableInHtml(clipboard.html());
    if (rows.empty())
        for (const QString& line : clipboard.text().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            rows.push_back(line.split(QLatin1Char('\t')));
    return rows.size() < 2 ? std::vector<QStringList>() : rows;
}

Result<int> addRows(Session& session, EntityKind kind, const std::vector<QStringList>& table)
{
    if (table.size() < 2)
        return fail(
            Errc::Invalid,
            PLENARY_TR("core", "There are no rows in the clipboard: copy a table whose first line names the fields."));
    if (table.size() > mostRows + 1)
        return fail(Errc::Invalid,
                    PLENARY_TR("core", "These are %1 rows, more than can be pasted at once: paste at most 5,000."),
                    {std::to_string(table.size() - 1)});
    const QStringList& header = table.front();
    Result<int> added = 0;
    forKind(kind, [&]<class R>() {
        const auto keys = fieldsOf<R>(session, header);
        if (!keys) {
            added = std::unexpected(keys.error());
            return;
        }
        const auto done = session.edit(
            {PLENARY_TR("core", "Paste %1 rows"), {std::to_string(table.size() - 1)}}, [&](Writer& writer) -> Result<> {
                WritingMaker maker(writer);
                for (std::size_t row = 1; row < table.size(); ++row) {
                    const R record = TRY(recordOf<R>(session, *keys, header, table[row], row + 1, maker));
                    (void)TRY(writer.put(record));
                }
                return {};
            });
        added = done ? Result<int>(static_cast<int>(table.size() - 1)) : std::unexpected(done.error());
    });
    return added;
}

} // namespace plenary
