// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace plenary
{

/// What a PDF says about itself.
struct PdfInfo
{
    QString title;
    QString author;
    QString subject;
    QString language;  ///< ISO 639-1
    QByteArray recipe; ///< JSON kept in the XMP metadata; empty: none
};

/// The XMP metadata of a file (ISO 16684-1), the same bytes for the same values.
QByteArray xmpOf(const PdfInfo& info);

/// A file of QPdfWriter with what Qt cannot say: author, subject, language, that viewers show its title, and a date
/// that follows SOURCE_DATE_EPOCH where it is set, so that the same figure is the same bytes. Returned as it is where
/// it is built in another way than Qt 6 builds it.
QByteArray finishedPdf(const QByteArray& pdf, const PdfInfo& info);

} // namespace plenary
