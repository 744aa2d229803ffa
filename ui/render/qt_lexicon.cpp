// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/qt_lexicon.h"

namespace plenary
{

QtLexicon::QtLexicon(const QString& language)
    : m_language(language.toStdString()), m_translator(std::make_unique<QTranslator>())
{
    (void)m_translator->load(QStringLiteral(":/i18n/plenary_%1.qm").arg(language));
}

std::string QtLexicon::translate(const char* english, long n) const
{
    QString text = m_translator->translate("core", english, nullptr, static_cast<int>(n));
    if (text.isEmpty())
        return m_english.translate(english, n);
    const std::string thousands = m_language == "fr" ? "\u202F" : ",";
    return (n >= 0 ? text.replace(QLatin1String("%n"), QString::fromStdString(groupedNumber(n, thousands))) : text)
        .toStdString();
}

std::string QtLexicon::number(double value, int decimals) const
{
    return plainNumber(value, decimals, m_language == "fr" ? "," : ".");
}

QString QtLexicon::nameOf(const QString& language)
{
    const QLocale locale(language);
    // Qt has “American English” for English.
    QString name = locale.language() == QLocale::English ? QStringLiteral("English") : locale.nativeLanguageName();
    return name.isEmpty() ? language : name.replace(0, 1, name.at(0).toUpper());
}

QStringList QtLexicon::languages()
{
    return {QStringLiteral("en"), QStringLiteral("fr")};
}

} // namespace plenary
