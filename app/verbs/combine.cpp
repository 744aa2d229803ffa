// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output.h"
#include "app/verbs/files.h"
#include "app/verbs/verbs.h"

namespace plenary::cli
{

namespace
{

struct CombineFlags
{
    std::string file, kept, gone;
    EntityKind kind = EntityKind::Actor;
};

Result<> combine(const CombineFlags& flags)
{
    auto document = TRY(openDocument(flags.file, OpenMode::ReadWrite));
    Ref records[2];
    for (const int i : {0, 1}) {
        const auto& uid = i == 0 ? flags.kept : flags.gone;
        records[i] = {flags.kind, TRY(document.find(flags.kind, uid))};
        if (records[i].id == 0)
            return fail(Errc::NotFound,
                        PLENARY_TR("core", "There is no record “%1” of that kind: “plenary list” lists them."), {uid});
    }
    return document.edit({PLENARY_TR("core", "Make one of “%1” and “%2”"), {flags.kept, flags.gone}},
                         [&](Writer& writer) { return writer.combine(records[0], records[1]); });
}

} // namespace

void addCombine(Verb& app, Action& chosen)
{
    auto* verb = app.addVerb("combine", "Make one record of two that stand for the same; one undo takes it back");
    auto flags = std::make_shared<CombineFlags>();
    std::vector<std::string> plurals;
    std::vector<EntityKind> kinds;
    forEachRecord([&]<class R>(std::type_identity<R>) {
        if (Record<R>::kind == EntityKind::Summit)
            return;
        plurals.push_back(Record<R>::plural);
        kinds.push_back(Record<R>::kind);
    });
    verb->add("FILE", flags->file, "A document")->required();
    verb->addChoice(
            "KIND", plurals, [flags, kinds](std::size_t i) { flags->kind = kinds[i]; }, "What they are")
        ->required();
    verb->add("KEPT", flags->kept, "The uid of the one that stays")->required();
    verb->add("GONE", flags->gone, "The uid of the one that becomes a part of it")->required();
    verb->onChosen([flags, &chosen] { chosen = [flags] { return combine(*flags); }; });
}

} // namespace plenary::cli
