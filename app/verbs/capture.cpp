// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/capture.h"
#include "app/output.h"
#include "app/verbs/files.h"
#include "app/verbs/verbs.h"
#include "ui/capture/file_text.h"

#include <algorithm>
#include <span>

namespace plenary::cli
{

namespace
{

struct CaptureFlags
{
    std::string file, source, input;
    bool dryRun = false;
};

void print(const std::vector<PassageInText>& passages, const PassageFinder& text)
{
    std::size_t exact = 0, alike = 0;
    for (const auto& [passage, found] : passages)
        ++(found && found->exact ? exact : alike);
    const auto orphans =
        static_cast<std::size_t>(std::ranges::count_if(passages, [](const PassageInText& one) { return !one.found; }));
    alike -= orphans;
    printLine(std::to_string(text.size()) + " characters; of " + std::to_string(passages.size()) + " passages " +
              std::to_string(exact) + " stand there letter by letter, " + std::to_string(alike) +
              " but for spaces, quotation marks and divided words, " + std::to_string(orphans) + " nowhere.");
    for (const auto& [passage, found] : passages) {
        if (found)
            continue;
        printLine("not there: “" + passage.fragment + "” (" + passage.uid + ")");
        if (const auto near = text.nearest(passage.fragment))
            printLine("  nearest: “" + text.words(*near) + "”; nothing was changed");
    }
}

Result<> captureText(const CaptureFlags& flags)
{
    auto read = TRY(textOfFile(flags.input, terminalProgress())); // first: what cannot be read touches no document
    auto document = TRY(openDocument(flags.file, flags.dryRun ? OpenMode::ReadOnly : OpenMode::ReadWrite));
    const SourceId id{TRY(document.find(EntityKind::Source, flags.source))};
    if (!id)
        return fail(Errc::NotFound,
                    PLENARY_TR("core", "There is no source “%1”: “plenary list sources FILE” lists them."),
                    {flags.source});
    const auto source = TRY(document.read(id));
    if (read.remark)
        complain(read.remark->message());
    CapturedText captured{read.text.toStdString(), {}, {}};
    const auto bytes =
        std::as_bytes(std::span(read.original.constData(), static_cast<std::size_t>(read.original.size())));
    captured.original.assign(bytes.begin(), bytes.end());
    const PassageFinder finder(captured.text);
    print(TRY(passagesIn(document, id, finder)), finder);
    if (flags.dryRun)
        return {};
    return document.edit({PLENARY_TR("core", "Capture the text of “%1”"), {source.title}},
                         [&](Writer& writer) -> Result<> {
                             (void)TRY(capture(document, writer, id, captured));
                             return {};
                         });
}

} // namespace

void addCapture(Verb& app, Action& chosen)
{
    auto* verb = app.addVerb("capture", "Keep the text of a source with it, and find its passages again in there");
    auto flags = std::make_shared<CaptureFlags>();
    verb->add("FILE", flags->file, "A document")->required();
    verb->add("SOURCE", flags->source, "The uid of the source, as “list sources FILE” has it")->required();
    verb->add("INPUT", flags->input, "What was read there: a plain text, a web page, a .docx, an .odt or a PDF")
        ->required();
    verb->addFlag("--dry-run", flags->dryRun, "Tell which passages would be found, and change nothing");
    verb->onChosen([flags, &chosen] { chosen = [flags] { return captureText(*flags); }; });
}

} // namespace plenary::cli
