// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/document.h"

#include <QByteArray>
#include <QString>

#include <filesystem>
#include <optional>

namespace plenary
{

/// The text of a file, and its bytes as they are.
struct FileText
{
    QString text;
    QByteArray original;
    std::optional<Error> remark; ///< what a reader should know of how it was read
};

/// The endings of the files that can be read, with their stars, such as “*.txt”.
QStringList readableFiles();

/// Reads the text of a plain text (UTF-8, UTF-16 with its mark, else Windows-1252, which is remarked), of a web page,
/// of a word processor (.docx, .odt) or of a PDF, which its first bytes tell, not its name. Nothing that a page names
/// is loaded. Errors say what the file lacks: a PDF with a password or of pictures alone, bytes that are no text, a
/// text that is too long.
[[nodiscard]] Result<FileText> textOfFile(const std::filesystem::path& file, const Progress& progress = {});

/// A text from a clipboard or a file as it is kept: breaks of lines are \n, letters are composed with their accents.
/// Errors: no words, characters that are none, more than two million of them.
[[nodiscard]] Result<QString> keptText(QString text);

/// The text of a PDF, page after page in the order in which it is read.
[[nodiscard]] Result<QString> textOfPdf(const QByteArray& bytes, const std::string& name, const Progress& progress);

} // namespace plenary
