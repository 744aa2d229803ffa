// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "app/output.h"
#include "ui/render/fonts.h"
#ifdef PLENARY_WINDOW
#include "ui/window/application.h"
#endif

#include <QApplication>

#include <cstdio>
#include <exception>

namespace
{

/// On the command line stderr belongs to our own sentence; Qt’s remarks on the desktop around it would only confuse.
void dropRemarks(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        plenary::cli::complain(message.toStdString());
}

int run(int argc, char** argv)
{
    const bool command = plenary::cli::isCommand(argc, argv);
    // Verbs draw without a screen; the platform must be known before the application is made.
    if (command) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qInstallMessageHandler(dropRemarks);
    }
    if (!command && qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
        qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && argc > 0) {
        plenary::cli::complain(
            "there is no display to open a window on; use the verbs of the command line, see “plenary --help”.");
        return 1;
    }
    int first = 1;
    QApplication application(command ? first : argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Plenary"));
    QApplication::setApplicationName(QStringLiteral("Plenary"));
    QApplication::setApplicationVersion(QStringLiteral(PLENARY_VERSION));
    plenary::loadFonts();
    if (command)
        return plenary::cli::run(argc, argv);
#ifdef PLENARY_WINDOW
    return plenary::runWindow(application);
#else
    plenary::cli::complain("this program was built without its window; use the verbs of the command line, see “plenary "
                           "--help”.");
    return 1;
#endif
}

} // namespace

int main(int argc, char** argv)
{
    // Whatever can go wrong comes as a Result; this is for what nobody thought of, such as memory that ran out.
    try {
        return run(argc, argv);
    } catch (const std::exception& error) {
        fprintf(stderr, "plenary: something went wrong that was not foreseen (%s): try again, and report it if it stays.\n",
                error.what());
        return 1;
    }
}
