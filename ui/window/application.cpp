// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/application.h"

#include "core/io/figure_file.h"
#include "ui/look/screen_fit.h"
#include "ui/render/world.h"
#include "ui/session/bundled.h"
#include "ui/window/ending.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QFileInfo>

namespace plenary
{

namespace
{

bool isFigure(const QString& path)
{
    return io::hasFigureEnding(path.toStdString());
}

} // namespace

int runWindow(QApplication& application)
{
    new ScreenFit(application); // it goes with the application
    Recovery recovery(Recovery::userFolder());
    QStringList arguments = QApplication::arguments().mid(1);
    if (arguments.value(0) == QLatin1String("open"))
        arguments.removeFirst();
    // A figure that is opened shows its own view; a document, what was shown of it when it ended without a word.
    const bool opensFigure = !arguments.isEmpty() && isFigure(arguments.first());
    const auto left = opensFigure ? std::nullopt : recovery.left(arguments.value(arguments.size() - 1));
    MainWindow window;
    window.show();
    // “open FIGURE FILE” names the document last; a figure alone is looked for in the bundled summit.
    const bool named = !arguments.isEmpty() && !(arguments.size() == 1 && isFigure(arguments.first()));
    const bool recovers = left && QFileInfo::exists(left->document);
    if (recovers)
        window.recover(*left);
    const auto own = named || recovers ? Result<OwnCopy>({arguments.value(arguments.size() - 1), {}}) : ownCopy();
    if (!own)
        window.session().tell(own.error());
    else if (!recovers && window.openDocument(own->path)) {
        if (own->remark)
            window.session().remark(QString::fromStdString(window.session().words().say(*own->remark)));
        if (!arguments.isEmpty() && isFigure(arguments.first()))
            window.openPath(arguments.first());
    }
    if (bundledWorld().problem)
        window.session().tell(*bundledWorld().problem);
    const auto save = [&] {
        if (window.session().isOpen())
            (void)window.session().today().settle();
    };
    const Ending ending(application, save, [&] { window.close(); });
    return QApplication::exec();
}

} // namespace plenary
