// SPDX-License-Identifier: GPL-3.0-or-later
// Texts out of files as people have them: in old encodings, damaged, as pages and as PDF.
#include "core/model/passage_finder.h"
#include "tests/support/core.h"
#include "ui/capture/file_text.h"
#include "ui/capture/sentences.h"

#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QTextDocumentWriter>

#include <gtest/gtest.h>

namespace plenary
{

namespace
{

class FileTextTest : public ::testing::Test
{
protected:
    std::filesystem::path written(const char* name, const QByteArray& bytes)
    {
        QFile file(folder.filePath(QLatin1String(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName().toStdString();
    }
    std::string textIn(const char* name, const QByteArray& bytes)
    {
        const auto read = textOfFile(written(name, bytes));
        return read ? read->text.toStdString() : "refused: " + read.error().message();
    }
    std::string refusal(const char* name, const QByteArray& bytes)
    {
        const auto read = textOfFile(written(name, bytes));
        EXPECT_FALSE(read) << name;
        return test::sentence(read);
    }

    QTemporaryDir folder;
};

TEST_F(FileTextTest, ReadsEveryEncodingThatPeopleHave)
{
    EXPECT_EQ(textIn("utf8.txt", "Été à Paris.\r\nFin."), "Été à Paris.\nFin.");
    EXPECT_EQ(textIn("mark.txt", "\xEF\xBB\xBFÉté"), "Été");
    EXPECT_EQ(textIn("utf16.txt", QByteArray("\xFF\xFE\xC9\x00t\x00\xE9\x00", 8)), "Été");
    EXPECT_EQ(textIn("apart.txt", "E\xCC\x81te\xCC\x81"), "Été") << "letters are composed with their accents";
    const auto old = textOfFile(written("old.txt", "L\x92\xE9t\xE9 \x96 \x80 100"));
    ASSERT_TRUE(old);
    EXPECT_EQ(old->text.toStdString(), "L’été – € 100");
    ASSERT_TRUE(old->remark) << "that it was guessed is said";
    EXPECT_EQ(old->original, QByteArray("L\x92\xE9t\xE9 \x96 \x80 100")) << "the file is kept as it is";
}

TEST_F(FileTextTest, RefusesWhatIsNoTextInOneSentence)
{
    for (const auto& [name, bytes] : {std::pair<const char*, QByteArray>{"nul.txt", QByteArray("a\0b", 3)},
                                      {"broken.txt", QByteArray("Été, été, été, \xE9") + "t"},
                                      {"half.txt", QByteArray("\xFF\xFE\x00\xD8"
                                                              "a\x00",
                                                              6)},
                                      {"empty.txt", ""},
                                      {"blank.txt", " \n \n"},
                                      {"long.txt", QByteArray(11 << 20, 'a')},
                                      {"many.txt", QByteArray("a b ").repeated(600'000)},
                                      {"broken.pdf", "%PDF-1.4\nnothing"},
                                      {"empty.html", "<html><body><img src=x></body></html>"}})
        EXPECT_TRUE(test::isOneSentence(refusal(name, bytes))) << name << ": " << refusal(name, bytes);
    EXPECT_TRUE(test::isOneSentence(test::sentence(textOfFile(folder.path().toStdString())))) << "a folder";
    EXPECT_TRUE(
        test::isOneSentence(test::sentence(textOfFile(folder.filePath(QStringLiteral("none.txt")).toStdString()))));
}

TEST_F(FileTextTest, OfAPageReadsTheWordsAndLoadsNothing)
{
    const QString secret = folder.filePath(QStringLiteral("secret.css"));
    const std::string read = textIn(
        "page.html", "<!DOCTYPE html><html><head><meta charset=\"iso-8859-1\"><title>T</title>"
                     "<style>p{color:red}</style><link rel=stylesheet href=\"file://" +
                         secret.toUtf8() +
                         "\"><script>alert('x')</script></head>"
                         "<body><h1>Sommet</h1><p>Un \xE9t\xE9 &agrave; Paris.</p><img src=\"file:///etc/passwd\">"
                         "<p>Fin</p></body></html>");
    EXPECT_EQ(read, "Sommet\n\nUn été à Paris.\n\nFin");
}

/// Small files that took Qt minutes.
TEST_F(FileTextTest, APageThatWouldTakeForEverIsRefusedOrReadAtOnce)
{
    const QByteArray rows =
        (QByteArray("<tr>") + QByteArray("<td colspan=1000 rowspan=65534>x</td>").repeated(10) + "</tr>").repeated(100);
    EXPECT_TRUE(textIn("spans.html", "<html><table>" + rows + "</table><p>End.</p></html>").ends_with("End."));
    for (const QByteArray& flood :
         {QByteArray("<table><tr><td>").repeated(10'000), QByteArray("<div>").repeated(40'000),
          QByteArray("<script>x").repeated(80'000), QByteArray("<blockquote>").repeated(20'000)})
        EXPECT_TRUE(test::isOneSentence(refusal("flood.html", "<html>" + flood + "<p>Hello</p>")))
            << flood.left(20).toStdString();
    EXPECT_EQ(textIn("list.html", "<html><ul>" + QByteArray("<li>A").repeated(3) + "</ul></html>"), "A\n\nA\n\nA");
}

TEST_F(FileTextTest, APageIsDecodedAsBrowsersDoIt)
{
    EXPECT_EQ(textIn("wide.html", "<html><head><meta charset=\"utf-16\"></head><body>\xC3\x89t\xC3\xA9</body></html>"),
              "Été");
    EXPECT_EQ(textIn("nul.html", QByteArray("<html><body>a&#0;b</body></html>")).find("refused"), std::string::npos);
}

TEST_F(FileTextTest, OfADocumentOfAWordProcessorReadsItsParagraphs)
{
    QTextDocument document;
    document.setPlainText(QStringLiteral("Une IA « ouverte »,\u00A0dit-il.\nThe second  paragraph."));
    const QString path = folder.filePath(QStringLiteral("speech.odt"));
    ASSERT_TRUE(QTextDocumentWriter(path, "ODF").write(&document));
    const auto read = textOfFile(path.toStdString());
    ASSERT_TRUE(read) << read.error().message();
    EXPECT_EQ(read->text, QStringLiteral("Une IA « ouverte »,\u00A0dit-il.\n\nThe second  paragraph."));
    EXPECT_FALSE(read->original.isEmpty());
}

TEST_F(FileTextTest, OfAPdfReadsThePagesInOrder)
{
    const QString path = folder.filePath(QStringLiteral("two.pdf"));
    {
        QPdfWriter writer(path);
        QPainter painter(&writer);
        painter.drawText(500, 500, QStringLiteral("The first page says so."));
        writer.newPage();
        painter.drawText(500, 500, QStringLiteral("The second page agrees."));
    }
    double last = 0;
    const auto read = textOfFile(path.toStdString(), [&](double share) { return last = share, true; });
    ASSERT_TRUE(read) << read.error().message();
    // PDF has the ligatures of its font: words are found through them.
    const PassageFinder finder(read->text.toStdString());
    const auto first = finder.find("The first page says so."), second = finder.find("The second page agrees.");
    ASSERT_TRUE(first && second) << read->text.toStdString();
    EXPECT_LT(first->place.to, second->place.from);
    EXPECT_GT(last, 0) << "it was told how far it is";
    const auto stopped = textOfFile(path.toStdString(), [](double) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, Errc::Cancelled);
}

TEST_F(FileTextTest, APdfOfPicturesOrWithAPasswordIsRefused)
{
    const QString path = folder.filePath(QStringLiteral("scan.pdf"));
    {
        QPdfWriter writer(path);
        QPainter painter(&writer);
        painter.fillRect(100, 100, 500, 500, Qt::black);
    }
    EXPECT_TRUE(test::sentence(textOfFile(path.toStdString())).contains("pictures"));
    // A password of the user that is not the empty one: no key that is tried fits.
    const QByteArray pad(64, 'a');
    QByteArray locked =
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\n"
        "3 0 obj<</Filter/Standard/V 1/R 2/Length 40/P -4/O<" +
        pad + ">/U<" + pad + ">>>endobj\n";
    const auto at = locked.size();
    QByteArray table = "xref\n0 4\n0000000000 65535 f \n";
    for (const char* object : {"1 0 obj", "2 0 obj", "3 0 obj"})
        table += QByteArray::number(locked.indexOf(object)).rightJustified(10, '0') + " 00000 n \n";
    locked += table + "trailer<</Size 4/Root 1 0 R/Encrypt 3 0 R/ID[<00><00>]>>\nstartxref\n" + QByteArray::number(at) +
              "\n%%EOF\n";
    EXPECT_TRUE(refusal("locked.pdf", locked).contains("password")) << refusal("locked.pdf", locked);
}

std::vector<std::string> sentencesIn(const char* text)
{
    const QString whole = QString::fromUtf8(text);
    std::vector<std::string> found;
    for (const Stretch& one : sentencesOf(whole))
        found.push_back(whole.mid(one.from, one.size()).toStdString());
    return found;
}

TEST(Sentences, EndWhereAReaderEndsThem)
{
    using List = std::vector<std::string>;
    EXPECT_EQ(sentencesIn("One. Two? Three!"), (List{"One.", "Two?", "Three!"}));
    EXPECT_EQ(sentencesIn("J.D. Vance spoke. M. Macron a répondu. The U.S. Government said no."),
              (List{"J.D. Vance spoke.", "M. Macron a répondu.", "The U.S. Government said no."}));
    EXPECT_EQ(sentencesIn("« Oui. » Il dit 109,5 milliards."), (List{"« Oui. »", "Il dit 109,5 milliards."}));
    EXPECT_EQ(sentencesIn("A title\n\nA paragraph that ends"), (List{"A title", "A paragraph that ends"}));
    EXPECT_TRUE(sentencesIn(" \n ").empty());
    EXPECT_EQ(sentencesIn("قال نعم. وقال لا.").size(), 2U) << "from right to left too";
}

TEST(Sentences, GoOnOverTheEndsOfBrokenLines)
{
    const auto found =
        sentencesIn("We want to encourage every kind of growth in this\nfield. We do not want to regulate what is not\n"
                    "yet there, and we say so to all who have come to\nParis. Thank you.\n\nApplause");
    ASSERT_EQ(found.size(), 4U);
    EXPECT_EQ(found[0], "We want to encourage every kind of growth in this\nfield.");
    EXPECT_EQ(found[3], "Applause");
}

TEST(CharacterPlaces, CountBothWays)
{
    const QString text = QString::fromUtf8("a𝔸b𝔸𝔸c");
    const CharacterPlaces places(text);
    const std::vector<qsizetype> units{0, 1, 3, 4, 6, 8, 9};
    for (std::size_t i = 0; i < units.size(); ++i) {
        EXPECT_EQ(places.units(static_cast<std::int64_t>(i)), units[i]) << i;
        EXPECT_EQ(places.characters(units[i]), static_cast<std::int64_t>(i)) << i;
    }
}

} // namespace

} // namespace plenary
