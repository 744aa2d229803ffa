// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/set_field.h"

#include "ui/forms/record_form.h"
#include "ui/forms/record_makers.h"

#include <QCoreApplication>
#include <QInputDialog>

namespace plenary
{

namespace
{

struct SettingWords
{
    Q_DECLARE_TR_FUNCTIONS(plenary::RecordsDialog)
};

template <class R, class FieldType>
bool setOf(Session& session, const std::vector<Ref>& records, const FieldType& field, QWidget* parent)
{
    const QString name = QString::fromStdString(session.words().translate(field.label));
    const QString help = *field.help ? QString::fromStdString(session.words().translate(field.help)) : QString();
    RecordForm form(session, SettingWords::tr("%1 of %n records", nullptr, static_cast<int>(records.size())).arg(name),
                    parent);
    auto* line = form.add(field.key, makeEditor(session, field, R{}.*(field.member)), name, help, field.has(Required));
    const auto check = [&] {
        R draft;
        DraftMaker drafts;
        std::vector<rules::Fault> faults;
        if (const auto taken = take(*line->editor(), draft.*(field.member), drafts); !taken)
            faults.push_back({field.key, taken.error()});
        else if (auto sound = rules::soundValue(draft.*(field.member), field); !sound)
            faults.push_back({field.key, std::move(sound).error()});
        return faults;
    };
    return form.run(check, [&] {
        const EditLabel label(PLENARY_TR("core", "Set “%1” of %2 records"),
                              {name.toStdString(), std::to_string(records.size())});
        return session.edit(label, [&](Writer& writer) -> Result<> {
            WritingMaker maker(writer);
            for (const Ref& ref : records) {
                auto record = TRY(session.document().read(Id<R>{ref.id}));
                TRY(take(*line->editor(), record.*(field.member), maker));
                (void)TRY(writer.put(record));
            }
            return {};
        });
    });
}

} // namespace

bool setField(Session& session, const std::vector<Ref>& records, QWidget* parent)
{
    bool done = false;
    forKind(records.front().kind, [&]<class R>() {
        QStringList names;
        forEachField<R>(
            [&](const auto& field) { names << QString::fromStdString(session.words().translate(field.label)); });
        bool wanted = false;
        const QString chosen = QInputDialog::getItem(parent, SettingWords::tr("Set a field"),
                                                     SettingWords::tr("Which field shall all of them have alike?"),
                                                     names, 0, false, &wanted);
        int at = 0;
        forEachField<R>([&](const auto& field) {
            if (at++ == names.indexOf(chosen) && wanted)
                done = setOf<R>(session, records, field, parent);
        });
    });
    return done;
}

} // namespace plenary
