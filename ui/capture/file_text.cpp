// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/file_text.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/io/office_text.h"
#include "ui/capture/page.h"

#include <QStringDecoder>

#include <algorithm>

namespace plenary
{

namespace
{

constexpr std::uintmax_t largestFile = 100 << 20;
constexpr qsizetype largestText = 10 << 20; ///< of a plain text or a page, in bytes
constexpr qsizetype mostCharacters = 2'000'000;

bool isPage(const QByteArray& bytes)
{
    const QByteArray start = bytes.left(1024).trimmed().toLower();
    return start.startsWith("<!doctype html") || start.contains("<html") || start.contains("<head") ||
           start.contains("<body");
}

/// Whether the bytes are UTF-8 but for a few: they are damaged then, and no older encoding.
bool isBrokenUtf8(const QByteArray& bytes)
{
    std::size_t sound = 0, broken = 0;
    const auto isTrail = [&](qsizetype at) {
        return at < bytes.size() && (static_cast<unsigned char>(bytes[at]) & 0xC0) == 0x80;
    };
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const auto byte = static_cast<unsigned char>(bytes[at]);
        if (byte < 0x80)
            continue;
        const qsizetype trails = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : byte >= 0xC2 ? 1 : 0;
        qsizetype found = 0;
        while (found < trails && isTrail(at + found + 1))
            ++found;
        ++(trails > 0 && found == trails ? sound : broken);
        at += found;
    }
    return sound > broken;
}

QString decoded(const QByteArray& bytes, const char* encoding)
{
    QStringDecoder decoder(encoding);
    return decoder.isValid() ? QString(decoder(bytes)) : QString::fromLatin1(bytes);
}

Result<FileText> plainText(const QByteArray& bytes, const std::string& name)
{
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decoder(*marked);
        QString text = decoder(bytes);
        if (decoder.hasError())
            return fail(Errc::Invalid,
                        PLENARY_TR("core", "%1 begins like Unicode but holds bytes that are no characters: save it "
                                           "anew as UTF-8."),
                        {name});
        return FileText{std::move(text), bytes, {}};
    }
    if (bytes.contains('\0'))
        return fail(Errc::Invalid,
                    PLENARY_TR("core", "%1 is no text: it holds NUL bytes. Give a plain text in UTF-8, a web page, a "
                                       ".docx, an .odt or a PDF."),
                    {name});
    if (isUtf8({bytes.constData(), static_cast<std::size_t>(bytes.size())}))
        return FileText{QString::fromUtf8(bytes), bytes, {}};
    if (isBrokenUtf8(bytes))
        return fail(Errc::Invalid,
                    PLENARY_TR("core", "%1 is damaged: most of it is UTF-8, but some bytes are no characters. Save it "
                                       "anew as UTF-8."),
                    {name});
    return FileText{decoded(bytes, "windows-1252"), bytes,
                    Error{Errc::Invalid,
                          PLENARY_TR("core", "%1 is not in UTF-8 and was read as Windows-1252: look whether its "
                                             "accents are right."),
                          {name}}};
}

Result<FileText> pageText(const QByteArray& bytes, const std::string& name)
{
    const auto declared = QStringConverter::encodingForHtml(bytes);
    auto decoder = QStringDecoder::decoderForHtml(bytes);
    // Who can be read so far as to name an encoding of two bytes a letter is not in it, says the HTML standard.
    const bool isWide = declared && *declared != QStringConverter::Utf8 && *declared != QStringConverter::Latin1 &&
                        *declared != QStringConverter::System && !QStringConverter::encodingForData(bytes);
    QString html = isWide              ? QString::fromUtf8(bytes)
                   : decoder.isValid() ? QString(decoder(bytes))
                                       : decoded(bytes, "windows-1252");
    Page page;
    TRY(page.read(std::move(html), name));
    QString text = page.toPlainText();
    text.remove(QChar::ObjectReplacementCharacter).replace(QChar(0), QChar::ReplacementCharacter);
    text.replace(QLatin1Char('\n'), QStringLiteral("\n\n")); // an empty line between paragraphs, as in a plain text
    return FileText{text, bytes, {}};
}

} // namespace

QStringList readableFiles()
{
    return {QStringLiteral("*.txt"),  QStringLiteral("*.html"), QStringLiteral("*.htm"), QStringLiteral("*.pdf"),
            QStringLiteral("*.docx"), QStringLiteral("*.odt"),  QStringLiteral("*.md")};
}

Result<QString> keptText(QString text)
{
    if (text.contains(QChar(0)))
        return fail(Errc::Invalid, PLENARY_TR("core", "This is no text: it holds characters that are none."));
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    text.replace(QChar::ParagraphSeparator, QLatin1Char('\n')).replace(QChar::LineSeparator, QLatin1Char('\n'));
    text = text.normalized(QString::NormalizationForm_C);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    if (text.size() > mostCharacters)
        return fail(Errc::Invalid,
                    PLENARY_TR("core", "The text has %1 characters, more than the two million that a source may have: "
                                       "give the part that is quoted."),
                    {std::to_string(text.size())});
    if (!text.isValidUtf16())
        return fail(Errc::Invalid, PLENARY_TR("core", "This is no text: it holds characters that are none."));
    if (!hasLetterOrDigit(text.toStdString()))
        return fail(Errc::Invalid, PLENARY_TR("core", "There are no words in this text."));
    return text;
}

Result<FileText> textOfFile(const std::filesystem::path& file, const Progress& progress)
{
    const auto read = TRY(files::readWhole(file, largestFile));
    const QByteArray bytes(read.data(), static_cast<qsizetype>(read.size()));
    const std::string name = file.filename().string();
    const bool isPdf = bytes.left(1024).contains("%PDF-");
    const bool isOffice = io::isOfficeDocument(read);
    if (!isPdf && !isOffice && bytes.size() > largestText)
        return fail(Errc::Invalid, PLENARY_TR("core", "%1 has more than 10 MB of text: give the part that is quoted."),
                    {name});
    FileText text;
    if (isPdf)
        text = {TRY(textOfPdf(bytes, name, progress)), bytes, {}};
    else if (isOffice)
        text = {QString::fromStdString(TRY(io::textOfOffice(read, name))), bytes, {}};
    else
        text = TRY(isPage(bytes) ? pageText(bytes, name) : plainText(bytes, name));
    text.text = TRY(keptText(std::move(text.text)));
    return text;
}

} // namespace plenary
