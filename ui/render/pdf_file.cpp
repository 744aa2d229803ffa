// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/pdf_file.h"

#include "core/io/figure_file.h"

#include <QDateTime>
#include <QList>

#include <algorithm>
#include <optional>

namespace plenary
{

namespace
{

/// A change of the file: `removed` bytes at `at` give way to `put`.
struct Patch
{
    qsizetype at = 0;
    qsizetype removed = 0;
    QByteArray put;

    qsizetype growth() const { return put.size() - removed; }
};

/// A text string of PDF: UTF-16 with its mark, in hexadecimal, so that nothing needs an escape.
QByteArray pdfText(const QString& text)
{
    QByteArray bytes = "<FEFF";
    for (const QChar c : text)
        bytes += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return bytes + '>';
}

QByteArray pdfDate()
{
    bool set = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&set);
    const auto date = set ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime::currentDateTimeUtc();
    return "(D:" + date.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + "Z)";
}

/// The table of offsets at the end of a file, as Qt writes it: one section, entries of twenty bytes.
struct Offsets
{
    qsizetype table = 0; ///< where its first entry starts
    qsizetype start = 0; ///< where its keyword starts
    int count = 0;
};

std::optional<Offsets> offsetsOf(const QByteArray& pdf)
{
    const qsizetype word = pdf.lastIndexOf("startxref\n");
    if (word < 0)
        return std::nullopt;
    bool number = false;
    Offsets offsets;
    offsets.start = pdf.mid(word + 10, 20).split('\n').value(0).trimmed().toLongLong(&number);
    if (!number || pdf.mid(offsets.start, 7) != "xref\n0 ")
        return std::nullopt;
    const qsizetype end = pdf.indexOf('\n', offsets.start + 5);
    offsets.count = pdf.mid(offsets.start + 7, end - offsets.start - 7).trimmed().toInt(&number);
    offsets.table = end + 1;
    if (!number || offsets.table + qsizetype{offsets.count} * 20 > pdf.size())
        return std::nullopt;
    return offsets;
}

/// Where the dictionary of the object that the trailer calls `name` starts, after its `<<`.
std::optional<qsizetype> dictionary(const QByteArray& pdf, const Offsets& offsets, const char* name)
{
    const QByteArray trailer = pdf.mid(pdf.lastIndexOf("trailer"));
    const qsizetype at = trailer.indexOf(name);
    const int object = at < 0 ? 0 : trailer.mid(at + QByteArrayView(name).size() + 1, 12).split(' ').value(0).toInt();
    if (object <= 0 || object >= offsets.count)
        return std::nullopt;
    const qsizetype place = pdf.mid(offsets.table + qsizetype{object} * 20, 10).toLongLong();
    const qsizetype open = pdf.indexOf("<<", place);
    return open < 0 || open > place + 20 ? std::nullopt : std::optional(open + 2);
}

QByteArray patched(const QByteArray& pdf, const Offsets& offsets, const QList<Patch>& patches)
{
    const auto moved = [&](qsizetype place) {
        qsizetype by = 0;
        for (const auto& patch : patches)
            by += patch.at < place ? patch.growth() : 0;
        return place + by;
    };
    QByteArray out;
    qsizetype done = 0;
    for (const auto& patch : patches) {
        out += pdf.mid(done, patch.at - done) + patch.put;
        done = patch.at + patch.removed;
    }
    out += pdf.mid(done, offsets.table - done);
    for (int i = 0; i < offsets.count; ++i) {
        const QByteArray entry = pdf.mid(offsets.table + qsizetype{i} * 20, 20);
        const bool inUse = entry[17] == 'n';
        out += inUse ? QByteArray::number(moved(entry.left(10).toLongLong())).rightJustified(10, '0') + entry.mid(10)
                     : entry;
    }
    const qsizetype word = pdf.lastIndexOf("startxref\n");
    const qsizetype tail = offsets.table + qsizetype{offsets.count} * 20;
    out += pdf.mid(tail, word - tail) + "startxref\n" + QByteArray::number(moved(offsets.start)) + "\n%%EOF\n";
    return out;
}

} // namespace

QByteArray xmpOf(const PdfInfo& info)
{
    const auto text = [](const QString& value) {
        return QByteArray::fromStdString(io::xmlEscaped(value.toStdString()));
    };
    const auto name = [](std::string_view value) {
        return QByteArray(value.data(), static_cast<qsizetype>(value.size()));
    };
    QByteArray xmp = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                     "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                     "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                     "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                     "xmlns:plenary=\"" +
                     name(io::recipeNamespace) + "\">\n";
    const auto alternative = [&](const char* field, const QString& value) {
        if (!value.isEmpty())
            xmp += QByteArray("<dc:") + field + "><rdf:Alt><rdf:li xml:lang=\"x-default\">" + text(value) +
                   "</rdf:li></rdf:Alt></dc:" + field + ">\n";
    };
    alternative("title", info.title);
    alternative("description", info.subject);
    if (!info.author.isEmpty())
        xmp += "<dc:creator><rdf:Seq><rdf:li>" + text(info.author) + "</rdf:li></rdf:Seq></dc:creator>\n";
    xmp += "<dc:language><rdf:Bag><rdf:li>" + text(info.language) + "</rdf:li></rdf:Bag></dc:language>\n";
    if (!info.recipe.isEmpty())
        xmp += '<' + name(io::recipeElement) + '>' + text(QString::fromUtf8(info.recipe)) + "</" +
               name(io::recipeElement) + ">\n";
    return xmp + "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>\n";
}

QByteArray finishedPdf(const QByteArray& pdf, const PdfInfo& info)
{
    const auto offsets = offsetsOf(pdf);
    const auto about = offsets ? dictionary(pdf, *offsets, "/Info") : std::nullopt;
    const auto root = offsets ? dictionary(pdf, *offsets, "/Root") : std::nullopt;
    if (!about || !root)
        return pdf;
    QByteArray sayings;
    if (!info.author.isEmpty())
        sayings += "\n/Author " + pdfText(info.author);
    if (!info.subject.isEmpty())
        sayings += "\n/Subject " + pdfText(info.subject);
    QList<Patch> patches;
    patches.append({*about, 0, sayings});
    patches.append(
        {*root, 0, "\n/Lang (" + info.language.left(2).toLatin1() + ")\n/ViewerPreferences <</DisplayDocTitle true>>"});
    const qsizetype date = pdf.indexOf("/CreationDate (", *about);
    if (const qsizetype end = pdf.indexOf(')', date); date >= 0 && end - date < 60)
        patches.append({date + 14, end + 1 - date - 14, pdfDate()});
    std::ranges::sort(patches, {}, &Patch::at);
    return patched(pdf, *offsets, patches);
}

} // namespace plenary
