// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/output.h"
#include "app/verbs/verbs.h"
#include "core/base/text.h"
#include "ui/render/qt_lexicon.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string_view>

namespace plenary::cli
{

namespace
{

constexpr std::string_view verbs[] = {"new",  "info",    "check",  "compact", "unpack",  "diff",
                                      "list", "compare", "export", "history", "capture", "combine",
                                      "undo", "redo",    "merge",  "backups", "open",    "views"};

int usage(const std::string& what)
{
    complain(what + "; see “plenary --help”.");
    return 2;
}

/// Whatever is no file is text, which other outputs could not hold if it were no UTF-8.
std::optional<std::string> textThatIsNone(const Verb& verb)
{
    constexpr std::string_view files[] = {"FILE", "OTHER", "FOLDER", "FIGURE", "--batch", "--out", "--like", "--logo"};
    for (const auto& [name, texts] : verb.given()) {
        const bool isFile =
            std::ranges::find(files, name) != std::end(files) || (verb.name() == "new" && name == "--from");
        if (!isFile && !std::ranges::all_of(texts, isUtf8))
            return name;
    }
    return std::nullopt;
}

/// The language asked for, for the error line.
QString errorLanguage(int argc, char** argv)
{
    constexpr std::string_view flag = "--lang";
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument == flag && i + 1 < argc)
            return QString::fromUtf8(argv[i + 1]);
        if (argument.starts_with("--lang="))
            return QString::fromUtf8(argv[i] + flag.size() + 1);
    }
    return QStringLiteral("en");
}

/// “open FIGURE [FILE]” shows a window; with an option it prints.
bool opensWindow(int argc, char** argv)
{
    return argc >= 3 && argc <= 4 &&
           std::ranges::none_of(argv + 2, argv + argc, [](const char* word) { return word[0] == '-'; });
}

} // namespace

bool isCommand(int argc, char** argv)
{
    if (argc < 2)
        return false;
    const std::string_view first = argv[1];
    if (first == "open")
        return !opensWindow(argc, argv);
    if (std::ranges::find(verbs, first) != std::end(verbs) || first == "-h")
        return true;
    // Qt’s own options, such as -platform, have one hyphen; ours have two.
    if (first.starts_with("-"))
        return first.starts_with("--");
    std::error_code error; // of a name that no file can have
    return !first.ends_with(".plenary") && !std::filesystem::exists(first, error);
}

int run(int argc, char** argv)
{
    Verb app("Plenary: who stood where, when, and the proof behind it");
    app.describeProgram("Plenary " PLENARY_VERSION, "Without a verb, the window opens: plenary [FILE]");
    Action chosen;
    addNew(app, chosen);
    addInfo(app, chosen);
    addCheck(app, chosen);
    addBackups(app, chosen);
    addCompact(app, chosen);
    addUnpack(app, chosen);
    addDiff(app, chosen);
    addList(app, chosen);
    addCompare(app, chosen);
    addExport(app, chosen);
    addHistory(app, chosen);
    addCapture(app, chosen);
    addCombine(app, chosen);
    addMerge(app, chosen);
    addOpen(app, chosen);
    addViews(app, chosen);
    if (const auto end = app.parse(argc, argv))
        return end->isWrong ? usage(end->what) : 0;
    if (!chosen)
        return 2;
    for (const Verb* verb : app.chosen())
        if (const auto name = textThatIsNone(*verb)) {
            complain("the text given as " + *name + " is not valid UTF-8: type it in a terminal that uses it.");
            return 2;
        }
    const auto done = chosen();
    const bool isWritten = finishOutput();
    if (!done) {
        complain(QtLexicon(errorLanguage(argc, argv)).say(done.error()));
        return 1;
    }
    if (!isWritten) {
        complain("the output could not be written: check the free space.");
        return 1;
    }
    return 0;
}

} // namespace plenary::cli
