// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recent_documents.h"

#include <QDir>
#include <QSettings>

namespace plenary
{

namespace
{

constexpr std::size_t mostRemembered = 8;

void keep(const std::vector<RecentDocument>& documents)
{
    QSettings settings;
    settings.remove(QStringLiteral("recent"));
    settings.beginWriteArray(QStringLiteral("recent"), static_cast<int>(documents.size()));
    for (std::size_t i = 0; i < documents.size(); ++i) {
        settings.setArrayIndex(static_cast<int>(i));
        settings.setValue(QStringLiteral("path"), documents[i].path);
        settings.setValue(QStringLiteral("title"), documents[i].title);
    }
    settings.endArray();
}

std::vector<RecentDocument> others(const QString& path)
{
    auto documents = recentDocuments();
    std::erase_if(documents, [&](const RecentDocument& document) { return document.path == path; });
    return documents;
}

} // namespace

std::vector<RecentDocument> recentDocuments()
{
    QSettings settings;
    const int count = settings.beginReadArray(QStringLiteral("recent"));
    std::vector<RecentDocument> documents;
    for (int i = 0; i < count && documents.size() < mostRemembered; ++i) {
        settings.setArrayIndex(i);
        documents.push_back(
            {settings.value(QStringLiteral("path")).toString(), settings.value(QStringLiteral("title")).toString()});
        if (documents.back().path.isEmpty())
            documents.pop_back();
    }
    return documents;
}

void rememberDocument(const RecentDocument& document)
{
    auto documents = others(document.path);
    documents.insert(documents.begin(), document);
    if (documents.size() > mostRemembered)
        documents.resize(mostRemembered);
    keep(documents);
}

void forgetDocument(const QString& path)
{
    keep(others(path));
}

QString shortFolder(const QString& path)
{
    const QString folder = path.section(u'/', 0, -2);
    const QString home = QDir::homePath();
    if (folder == home || folder.startsWith(home + u'/'))
        return u'~' + folder.mid(home.size());
    return folder.isEmpty() ? QStringLiteral("/") : folder;
}

} // namespace plenary
