// SPDX-License-Identifier: GPL-3.0-or-later
// Every sentence of the program has its French, with the same placeholders.
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace
{

QSet<QString> placeholders(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("%[1-9n]"));
    QSet<QString> found;
    for (auto match = form.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured());
    return found;
}

TEST(TranslationTest, EveryStringHasItsFrench)
{
    QFile file(QStringLiteral(PLENARY_RESOURCES "/i18n/plenary_fr.ts"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString source;
    int count = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("source"))
            source = xml.readElementText();
        if (xml.name() != QLatin1String("translation"))
            continue;
        EXPECT_NE(xml.attributes().value(QLatin1String("type")), QLatin1String("unfinished")) << source.toStdString();
        const QString french = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        EXPECT_FALSE(french.isEmpty()) << source.toStdString();
        EXPECT_EQ(placeholders(french), placeholders(source)) << source.toStdString() << " / " << french.toStdString();
        ++count;
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_GT(count, 500);
}

TEST(TranslationTest, EveryCountHasItsEnglishForms)
{
    QFile file(QStringLiteral(PLENARY_RESOURCES "/i18n/plenary_en.ts"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString source;
    int count = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("source"))
            source = xml.readElementText();
        if (!xml.isStartElement() || xml.name() != QLatin1String("numerusform"))
            continue;
        EXPECT_FALSE(xml.readElementText().trimmed().isEmpty()) << source.toStdString();
        ++count;
    }
    EXPECT_GT(count, 40);
}

TEST(TranslationTest, FrenchSignsHaveTheSpacesOfTheNorm)
{
    QFile file(QStringLiteral(PLENARY_RESOURCES "/i18n/plenary_fr.ts"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    // A narrow no-break space before ; ! ? and within « », a no-break space before a colon (Imprimerie nationale).
    static const QRegularExpression wrong(
        QStringLiteral("[ \u00A0][;!?](?=\\s|$)|[ \u202F]:(?=\\s|$)|«(?!\u202F)|(?<!\u202F)»"));
    ASSERT_TRUE(wrong.isValid()) << wrong.errorString().toStdString();
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement() || xml.name() != QLatin1String("translation"))
            continue;
        const QString french = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        EXPECT_FALSE(wrong.match(french).hasMatch()) << french.toStdString();
    }
}

} // namespace
