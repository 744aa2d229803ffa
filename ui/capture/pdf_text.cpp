// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/file_text.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <memory>

namespace plenary
{

namespace
{

/// What the library has to say of a damaged file is no sentence for a reader.
void dropRemark(const std::string&, void*) {}

Error unreadable(const std::string& name)
{
    return {Errc::Corrupt,
            PLENARY_TR("core", "%1 is a PDF that cannot be read: open it in another program and save it anew."),
            {name}};
}

QString textOfPage(const poppler::page& page)
{
    const auto bytes = page.text(poppler::rectf(), poppler::page::non_raw_non_physical_layout).to_utf8();
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace

Result<QString> textOfPdf(const QByteArray& bytes, const std::string& name, const Progress& progress)
{
    poppler::set_debug_error_function(dropRemark, nullptr);
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.constData(), static_cast<int>(bytes.size())));
    if (!document)
        return std::unexpected(unreadable(name));
    if (document->is_locked())
        return fail(Errc::Invalid, PLENARY_TR("core", "%1 is a PDF that asks for a password: save it without one."),
                    {name});
    QString text;
    const int pages = document->pages();
    if (pages < 1)
        return std::unexpected(unreadable(name));
    for (int i = 0; i < pages; ++i) {
        if (progress && !progress(static_cast<double>(i) / pages))
            return fail(Errc::Cancelled, PLENARY_TR("core", "Cancelled: nothing was changed."));
        if (const std::unique_ptr<poppler::page> page(document->create_page(i)); page)
            text += textOfPage(*page) + QLatin1Char('\n');
    }
    // Pages end with a form feed.
    text.replace(QLatin1Char('\f'), QLatin1Char('\n'));
    if (text.trimmed().isEmpty())
        return fail(Errc::Invalid,
                    PLENARY_TR("core", "%1 is a PDF of pictures: there is no text in it. Let a program for text "
                                       "recognition read it first."),
                    {name});
    return text;
}

} // namespace plenary
