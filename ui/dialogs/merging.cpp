// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/merging.h"

#include "core/io/apply_changes.h"
#include "core/io/merge.h"
#include "ui/dialogs/reconcile_dialog.h"
#include "ui/dialogs/work_progress.h"
#include "ui/render/file_path.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace plenary
{

namespace
{

struct MergingWords
{
    Q_DECLARE_TR_FUNCTIONS(plenary::Merging)
};

/// Work that the window waits for, with a way to stop it.
template <class Work>
auto watched(const QString& title, const QString& sentence, QWidget* parent, const Work& work)
{
    WorkProgress shown(title, sentence, parent);
    return work([&](double share) { return shown.goOn(share); });
}

bool ask(Session& session, ReconcileDialog::Words words, const QString& memory, const io::Reconciled& both,
         const EditLabel& label, const Document* other, QWidget* parent)
{
    const auto apply = [&](const std::vector<io::RecordChange>& changes) -> Result<> {
        if (other)
            TRY(watched(MergingWords::tr("Merge with another copy"),
                        MergingWords::tr("The document as it is now is kept as a backup."), parent,
                        [&](const Progress& progress) { return session.backUp(BackupReason::Merge, progress); }));
        return session.edit(
            label, [&](Writer& writer) { return io::applyChanges(session.document(), writer, changes, other); });
    };
    return ReconcileDialog(session, std::move(words), memory, both, apply, parent).exec() == QDialog::Accepted;
}

} // namespace

bool mergeWith(Session& session, const QString& path, QWidget* parent)
{
    const auto other = Document::open(FilePath(path).path(), OpenMode::ReadOnly);
    if (!other)
        return session.tell(other.error()), false;
    const QString title = MergingWords::tr("Merge with another copy");
    const auto plan =
        watched(title, MergingWords::tr("The two copies are compared, record by record."), parent,
                [&](const Progress& progress) {
                    return io::planMerge(session.document(), *other, session.language().toStdString(), progress);
                });
    if (!plan)
        return session.tell(plan.error()), false;
    const QString name = QFileInfo(path).fileName();
    if (plan->both.taken.empty() && plan->both.open.empty())
        return session.say(MergingWords::tr("%1 has nothing that is not here already.").arg(name)), false;
    // Named by the state of the other copy that is taken over.
    const QString memory = QString::fromStdString(session.data().summit.uid + " " + plan->label.arguments.back());
    const bool merged = ask(session,
                            {.title = title,
                             .ours = MergingWords::tr("Here"),
                             .theirs = name,
                             .keepOurs = MergingWords::tr("&Keep it as here"),
                             .takeTheirs = MergingWords::tr("Take it from the &other copy"),
                             .done = MergingWords::tr("&Merge"),
                             .knowsBefore = plan->hasAncestor},
                            memory, plan->both, plan->label, &*other, parent);
    if (merged)
        session.say(MergingWords::tr("What was done in %1 is here now; one step takes it back.").arg(name));
    return merged;
}

bool takeBackAlone(Session& session, std::int64_t edit, QWidget* parent)
{
    const QString title = MergingWords::tr("Take back only this edit");
    const auto plan =
        watched(title, MergingWords::tr("What was changed since is looked up."), parent, [&](const Progress& progress) {
            return io::planTakingBack(session.document(), edit, session.language().toStdString(), progress);
        });
    if (!plan)
        return session.tell(plan.error()), false;
    if (plan->both.taken.empty() && plan->both.open.empty())
        return session.say(MergingWords::tr("Nothing of this edit is left to take back.")), false;
    // Named by the edit, whose number other documents use too.
    const auto edits = session.history();
    const auto taken = std::ranges::find(edits, edit, &HistoryEntry::number);
    const QString memory = taken == edits.end() ? QString() : QString::fromStdString(taken->uid);
    return ask(session,
               {.title = title,
                .ours = MergingWords::tr("Now"),
                .theirs = MergingWords::tr("Before the edit"),
                .keepOurs = MergingWords::tr("&Keep it as now"),
                .takeTheirs = MergingWords::tr("As &before the edit"),
                .done = MergingWords::tr("&Take back")},
               memory, plan->both, plan->label, nullptr, parent);
}

bool restoreRecord(Session& session, Ref record, std::int64_t edit, QWidget* parent)
{
    const auto changes = watched(
        MergingWords::tr("Restore a record"), MergingWords::tr("The document as it was then is looked up."), parent,
        [&](const Progress& progress) {
            return io::changesToRestore(session.document(), record, edit, session.language().toStdString(), progress);
        });
    if (!changes)
        return session.tell(changes.error()), false;
    if (changes->empty())
        return session.say(MergingWords::tr("The record is as it was then already.")), false;
    const EditLabel label(PLENARY_TR("core", "Restore “%1” as it was"), {changes->front().name});
    const bool done = session.told(
        session.edit(label, [&](Writer& writer) { return io::applyChanges(session.document(), writer, *changes); }));
    if (done)
        session.say(MergingWords::tr("“%1” is as it was then; one step takes that back.")
                        .arg(QString::fromStdString(changes->front().name)));
    return done;
}

} // namespace plenary
