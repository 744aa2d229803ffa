// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/keyboard_help.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace plenary
{

namespace
{

struct KeyboardWords
{
    Q_DECLARE_TR_FUNCTIONS(plenary::KeyboardHelp)
};

/// A line each, two blanks between the keys and what they do.
QString keys()
{
    return KeyboardWords::tr("Ctrl K  search and filter\n"
                             "W / S  zoom in and out\n"
                             "A / D  move in time\n"
                             "← / →  previous and next event\n"
                             "↑ / ↓  lane above and below, with a stop at its strip where it holds very many events\n"
                             "Enter  open what has the focus; on a strip, select its most important events\n"
                             "Esc  select nothing\n"
                             "Shift ← / →, Ctrl click, Shift click  select events together\n"
                             "Alt ↑ / ↓  move the lane\n"
                             "C  collapse the lane\n"
                             "H / Shift H  hide the lane, show all lanes\n"
                             "F  whole time or map\n"
                             "Home / End  first and last event\n"
                             "G or Ctrl G  go to a date\n"
                             "Ctrl ← / Ctrl →  as-of date by one event\n"
                             "Ctrl Space  play what is shown\n"
                             "Ctrl P  print\n"
                             "Ctrl Z / Ctrl Shift Z  undo and redo\n"
                             "Ctrl Shift E  export");
}

} // namespace

void showKeyboardHelp(QWidget* window)
{
    QString table = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"4\">");
    for (const QString& line : keys().split(QLatin1Char('\n'))) {
        const auto end = line.indexOf(QLatin1String("  "));
        table += QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>")
                     .arg(line.left(end).toHtmlEscaped(), line.mid(end + 2).toHtmlEscaped());
    }
    QMessageBox box(QMessageBox::NoIcon, KeyboardWords::tr("Keyboard"), table + QStringLiteral("</table>"),
                    QMessageBox::Close, window);
    box.setTextFormat(Qt::RichText);
    box.exec();
}

} // namespace plenary
