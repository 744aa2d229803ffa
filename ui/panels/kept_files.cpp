// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/kept_files.h"

#include "core/base/files.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMimeDatabase>

namespace plenary
{

namespace
{

constexpr QLatin1String scheme("plenary-file:");

} // namespace

QString keptFileAddress(const Blob& contents, const QString& name)
{
    return scheme + QString::fromStdString(contents.text) + QLatin1Char('/') +
           QString::fromLatin1(QUrl::toPercentEncoding(name));
}

std::optional<KeptFile> keptFileOf(const QUrl& address)
{
    const QString text = address.toString(QUrl::FullyEncoded);
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    if (!text.startsWith(scheme) || slash < 0)
        return std::nullopt;
    return KeptFile{Blob(text.mid(scheme.size(), slash - scheme.size()).toStdString()),
                    QUrl::fromPercentEncoding(text.mid(slash + 1).toLatin1())};
}

QString keptFileName(const QString& stem, const std::string& mediaType)
{
    const auto suffix = QMimeDatabase().mimeTypeForName(QString::fromStdString(mediaType)).preferredSuffix();
    return suffix.isEmpty() ? stem : stem + QLatin1Char('.') + suffix;
}

void saveKeptFile(Session& session, const KeptFile& file, QWidget* parent)
{
    const auto contents = session.document().contents(file.contents);
    if (!contents) {
        session.told(std::unexpected(contents.error()));
        return;
    }
    const QString path = QFileDialog::getSaveFileName(
        parent, QCoreApplication::translate("KeptFiles", "Save the file"), file.name);
    if (path.isEmpty())
        return;
    const std::string_view bytes(reinterpret_cast<const char*>(contents->data()), contents->size());
    session.told(files::replace(path.toStdString(), bytes));
}

} // namespace plenary
