// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application.h"

#include "ui/bundled.h"
#include "ui/main_window.h"
#include "ui/render/fonts.h"

#include <QApplication>

namespace plenary
{

int runWindow(QApplication& application)
{
    loadFonts();
    MainWindow window;
    const QStringList arguments = QApplication::arguments();
    window.show();
    if (arguments.size() > 1) {
        window.openDocument(arguments.at(1));
    } else if (const auto own = ownCopy(); own) {
        window.openDocument(*own);
    } else {
        window.fail(own.error());
    }
    return application.exec();
}

} // namespace plenary
