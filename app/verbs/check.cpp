// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output.h"
#include "app/verbs/files.h"
#include "app/verbs/verbs.h"
#include "core/store/document.h"

#include <algorithm>

namespace plenary::cli
{

namespace
{

Result<> check(const std::string& file)
{
    const auto document = TRY(openDocument(file, OpenMode::ReadOnly));
    const auto findings = TRY(document.check());
    const auto faults = std::ranges::count(findings, Finding::Severity::Fault, &Finding::severity);
    for (const auto& finding : findings)
        printLine((finding.severity == Finding::Severity::Fault ? "fault: " : "remark: ") + finding.text);
    if (faults > 0)
        return fail(Errc::Corrupt,
                    PLENARY_TR("core", "%1 has %2 faults: restore it from a copy, or export what can still be read."),
                    {file, std::to_string(faults)});
    printLine(findings.empty() ? "ok" : "ok, with remarks");
    return {};
}

} // namespace

void addCheck(Verb& app, Action& chosen)
{
    auto* verb = app.addVerb("check", "Look for damage, broken references and unproven records");
    auto file = std::make_shared<std::string>();
    verb->add("FILE", *file, "A document")->required();
    verb->onChosen([file, &chosen] { chosen = [file] { return check(*file); }; });
}

} // namespace plenary::cli
