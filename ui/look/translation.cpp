// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/translation.h"

#include "ui/render/qt_lexicon.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace plenary
{

void installLanguage(const QString& language)
{
    static QTranslator own;
    static QTranslator toolkit;
    QLocale::setDefault(QLocale(language)); // numbers go with the words, whatever the system says
    QCoreApplication::removeTranslator(&own);
    QCoreApplication::removeTranslator(&toolkit);
    if (own.load(QStringLiteral(":/i18n/plenary_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&own);
    // Standard dialogs bring their own words where Qt's translations are installed.
    if (toolkit.load(QStringLiteral("qtbase_%1").arg(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&toolkit);
}

QString systemLanguage()
{
    const QString language = QLocale::system().name().left(2);
    return QtLexicon::languages().contains(language) ? language : QStringLiteral("en");
}

} // namespace plenary
