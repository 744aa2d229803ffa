// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/output.h"
#include "app/verbs/verbs.h"
#include "core/base/text.h"
#include "ui/render/qt_lexicon.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>
#include <filesystem>
#include <string_view>

namespace plenary::cli
{

namespace
{

constexpr std::string_view verbs[] = {"new",     "info",   "check",   "compact", "unpack", "diff", "list",
                                      "compare", "export", "history", "undo",    "redo",   "open", "views"};

/// One line, however the parser words it.
int usage(const CLI::ParseError& error)
{
    complain(error.what() + std::string("; see “plenary --help”."));
    return 2;
}

/// Whatever is no file is text, which other outputs could not hold if it were no UTF-8.
const CLI::Option* textThatIsNone(const CLI::App& verb)
{
    constexpr std::string_view files[] = {"FILE", "FOLDER", "FIGURE", "--batch", "--out", "--like", "--logo"};
    for (const CLI::Option* option : verb.get_options()) {
        const bool isFile = std::ranges::find(files, option->get_name()) != std::end(files) ||
                            (verb.get_name() == "new" && option->get_name() == "--from");
        if (!isFile && !std::ranges::all_of(option->results(), isUtf8))
            return option;
    }
    return nullptr;
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
    CLI::App app("Plenary: who stood where, when, and the proof behind it");
    app.set_version_flag("--version", "Plenary " PLENARY_VERSION);
    app.require_subcommand(0, 1);
    app.footer("Without a verb, the window opens: plenary [FILE]");
    Action chosen;
    addNew(app, chosen);
    addInfo(app, chosen);
    addCheck(app, chosen);
    addCompact(app, chosen);
    addUnpack(app, chosen);
    addDiff(app, chosen);
    addList(app, chosen);
    addCompare(app, chosen);
    addExport(app, chosen);
    addHistory(app, chosen);
    addOpen(app, chosen);
    addViews(app, chosen);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& done) {
        return app.exit(done);
    } catch (const CLI::ParseError& error) {
        return usage(error);
    }
    if (!chosen)
        return 2;
    for (const CLI::App* verb : app.get_subcommands())
        if (const CLI::Option* option = textThatIsNone(*verb)) {
            complain("the text given as " + option->get_name() +
                     " is not valid UTF-8: type it in a terminal that uses it.");
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
