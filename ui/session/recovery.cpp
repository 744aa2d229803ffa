// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/recovery.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTimer>
#include <QUuid>

#include <algorithm>

namespace plenary
{

namespace
{

constexpr int delay = 1000; ///< milliseconds
constexpr qint64 largest = 10 << 20;

Recovery* theOne = nullptr;

std::optional<Unfinished> read(const QString& path)
{
    QFile file(path);
    if (file.size() > largest || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto json = QJsonDocument::fromJson(file.readAll()).object();
    const Unfinished left{json.value(QLatin1String("document")).toString(),
                          json.value(QLatin1String("view")).toString(), json.value(QLatin1String("form")).toObject()};
    return left.document.isEmpty() ? std::nullopt : std::optional(left);
}

} // namespace

Recovery::Recovery(QString folder, QObject* parent)
    : QObject(parent), m_folder(std::move(folder)), m_name(QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(delay);
    connect(m_timer, &QTimer::timeout, this, &Recovery::write);
    if (!theOne)
        theOne = this;
}

Recovery::~Recovery()
{
    QFile::remove(path("json"));
    if (theOne == this)
        theOne = nullptr;
}

Recovery* Recovery::current()
{
    return theOne;
}

QString Recovery::userFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/recovery");
}

QString Recovery::path(const char* ending) const
{
    return QStringLiteral("%1/%2.%3").arg(m_folder, m_name, QLatin1String(ending));
}

std::optional<Unfinished> Recovery::left(const QString& document)
{
    const auto isAsked = [&](const QString& found) {
        return document.isEmpty() || QFileInfo(found).canonicalFilePath() == QFileInfo(document).canonicalFilePath();
    };
    const QDir folder(m_folder);
    for (const auto& file : folder.entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Time)) {
        if (file.absoluteFilePath() == QFileInfo(path("json")).absoluteFilePath())
            continue;
        QLockFile lock(folder.filePath(file.completeBaseName() + QStringLiteral(".lock")));
        lock.setStaleLockTime(0); // of a program that runs, however long it took no step
        if (!lock.tryLock(0))
            continue;
        const auto found = read(file.absoluteFilePath()); // the newest comes first
        if (found && !isAsked(found->document))
            continue;
        QFile::remove(file.absoluteFilePath());
        if (found)
            return found;
    }
    return std::nullopt;
}

void Recovery::keepView(const QString& document, std::function<QString()> view)
{
    m_now.document = document;
    m_view = std::move(view);
    later();
}

void Recovery::keepForm(const QObject* owner, std::function<QJsonObject()> form)
{
    const auto known = std::ranges::find(m_forms, owner, [](const auto& kept) { return kept.first; });
    if (known != m_forms.end() && !form)
        m_forms.erase(known);
    else if (known != m_forms.end())
        known->second = std::move(form);
    else if (form)
        m_forms.emplace_back(owner, std::move(form));
    later();
}

void Recovery::later()
{
    if (!m_timer->isActive())
        m_timer->start();
}

void Recovery::write()
{
    m_timer->stop();
    if (m_now.document.isEmpty()) {
        QFile::remove(path("json"));
        return;
    }
    m_now.view = m_view ? m_view() : QString();
    m_now.form = m_forms.empty() ? QJsonObject() : m_forms.front().second();
    if (!m_lock) {
        QDir().mkpath(m_folder);
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_lock = std::make_unique<QLockFile>(path("lock"));
        m_lock->setStaleLockTime(0);
        if (!m_lock->tryLock(0))
            return; // a folder that cannot be written: nothing is kept, and nothing is lost by it
    }
    QSaveFile file(path("json"));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QJsonObject json{{QStringLiteral("document"), m_now.document},
                           {QStringLiteral("view"), m_now.view},
                           {QStringLiteral("form"), m_now.form}};
    file.write(QJsonDocument(json).toJson(QJsonDocument::Compact));
    file.commit();
}

} // namespace plenary
