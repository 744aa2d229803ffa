// SPDX-License-Identifier: GPL-3.0-or-later
// export: a figure from flags, from a saved view, or many from a specification.
#include "app/output.h"
#include "app/verbs/figure/batch.h"
#include "app/verbs/figure/figure_flags.h"
#include "app/verbs/files.h"
#include "app/verbs/verbs.h"

#include "core/io/recipe_json.h"
#include "ui/render/proof_pages.h"
#include "ui/session/view_recipe.h"

namespace plenary::cli
{

namespace
{

struct ExportFlags
{
    std::string file, batch, saved;
    bool progress = false;
    FigureFlags figure;
};

std::optional<FilePath> proofsOf(const ExportFlags& flags)
{
    return flags.figure.proofs().empty() ? std::nullopt : std::optional<FilePath>(flags.figure.proofs());
}

/// Refused before a document is opened: a name that says no format.
Result<> checkNames(const ExportFlags& flags)
{
    (void)TRY(formatFor(flags.figure.out()));
    if (const auto proofs = proofsOf(flags))
        TRY(checkProofs(flags.figure.out(), *proofs));
    return {};
}

Result<> exportSaved(const ExportFlags& flags)
{
    TRY(checkNames(flags));
    const auto document = TRY(openDocument(flags.file, OpenMode::ReadOnly));
    CommandFiles files;
    files.readsDocument(flags.file);
    for (const auto& view : TRY(document.savedViews()))
        if (view.name == flags.saved) {
            const auto recipe = TRY(io::recipeFromJson(view.recipe, view.name));
            TRY(writesFigure(files, recipe, flags.figure.out(), flags.figure.proofs()));
            return exportFrom(document, recipe, flags.figure.out(), proofsOf(flags));
        }
    return fail(Errc::NotFound, PLENARY_TR("core", "There is no view “%1”: see “plenary views FILE” for the names."),
                {flags.saved});
}

Result<> exportOne(const ExportFlags& flags)
{
    TRY(checkNames(flags));
    const auto viewed = TRY(Viewed::open(flags.file));
    const auto recipe = TRY(flags.figure.recipe(*viewed));
    CommandFiles files;
    files.readsDocument(flags.file);
    for (const auto& input : flags.figure.inputs())
        files.reads(input);
    TRY(writesFigure(files, recipe, flags.figure.out(), flags.figure.proofs()));
    tidyFolderOf(flags.figure.out());
    const auto view = TRY(viewed->view(recipe));
    const auto remarks =
        TRY(writeFigure(viewed->document(), view, recipe, flags.figure.out(), proofsOf(flags), terminalProgress()));
    for (const Error& remark : remarks)
        complain(view.words.say(remark));
    return {};
}

} // namespace

void addExport(Verb& app, Action& chosen)
{
    auto* verb = app.addVerb("export", "Write a chart as a picture, a page or a table");
    auto flags = std::make_shared<ExportFlags>();
    verb->add("FILE", flags->file, "A document")->required();
    auto* batch = verb->add("--batch", flags->batch, "A specification (JSON) of many figures");
    verb->addFlag("--progress", flags->progress, "Say how far a batch is, on stderr")->needs(batch);
    flags->figure.addTo(*verb);
    auto* saved = verb->add("--saved", flags->saved, "A saved view; a frozen one as the document was then");
    saved->excludes("--chart")->excludes("--like")->excludes(batch);
    batch->excludes("--out")->excludes("--chart")->excludes("--like");
    verb->onChosen([flags, verb, &chosen] {
        // One figure is asked for by flags, many by a file: the parser alone cannot say “one of them”.
        if (flags->batch.empty() && !(verb->isGiven("--out") && (verb->isGiven("--chart") || verb->isGiven("--like") ||
                                                                 verb->isGiven("--saved"))))
            throw UsageError("--out with --chart, --like or --saved, or --batch is required");
        chosen = [flags] {
            return !flags->batch.empty()   ? exportBatch(flags->file, flags->batch, flags->progress)
                   : !flags->saved.empty() ? exportSaved(*flags)
                                           : exportOne(*flags);
        };
    });
}

} // namespace plenary::cli
