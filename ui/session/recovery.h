// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QLockFile;
class QTimer;

namespace plenary
{

/// What a window showed, and what was being typed in it.
struct Unfinished
{
    QString document; ///< path of it
    QString view;     ///< a recipe as JSON; empty: none
    QJsonObject form; ///< of the outermost open form; empty: none

    bool operator==(const Unfinished&) const = default;
};

/// Keeps on the disk what a running program would lose when it is killed: a second after a change, in a file of its own
/// that goes when the program ends properly. Edits are not here: they are in the document at once. GUI thread only.
class Recovery : public QObject
{
    Q_OBJECT

public:
    /// `folder` is made when it is first needed, for its owner alone.
    explicit Recovery(QString folder, QObject* parent = nullptr);
    ~Recovery() override;

    /// What the last program left that ended without a word, handed out once; with a document named, the last one that
    /// showed it. What others left stays for the next start, and files of programs that still run are not touched.
    std::optional<Unfinished> left(const QString& document = {});

    /// `view` is asked when it is written, so that every step of a change costs nothing.
    void keepView(const QString& document, std::function<QString()> view);
    /// The fields of an open form, asked when they are written; none: it is closed.
    void keepForm(const QObject* owner, std::function<QJsonObject()> form);
    /// Writes now what would be written in a second.
    void write();

    /// That of the program; nullptr in tests and on the command line.
    static Recovery* current();
    /// The folder of the user's data.
    static QString userFolder();

private:
    void later();
    QString path(const char* ending) const;

    QString m_folder, m_name;
    std::unique_ptr<QLockFile> m_lock;
    QTimer* m_timer;
    Unfinished m_now;
    std::function<QString()> m_view;
    std::vector<std::pair<const QObject*, std::function<QJsonObject()>>> m_forms; ///< the outermost first
};

} // namespace plenary
