// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a figure that can be asked: what its script puts together is what Plenary draws.
#include "ui/session/living_page.h"

#include "core/io/figure_file.h"
#include "core/io/recipe_json.h"
#include "tests/render/support.h"
#include "ui/render/page_lines.h"
#include "ui/render/svg_writer.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace plenary
{

namespace
{

class LivingPageTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        auto made = io::createFromFolder(m_folder.filePath(QStringLiteral("p.plenary")).toStdString(),
                                         scene::Bundled::folder());
        ASSERT_TRUE(made.has_value());
        m_document = *std::move(made);
        m_data = *m_document->load();
    }
    static scene::Recipe recipeOf(scene::ChartKind kind, const std::string& language = "en")
    {
        scene::Recipe recipe;
        recipe.chart.kind = kind;
        recipe.language = language;
        recipe.asOf = bundledView().asOf;
        recipe.look.interactive = true;
        return recipe;
    }
    QByteArray page(const scene::Recipe& recipe) const
    {
        const auto figure = livingPage(*m_document, *m_data, recipe);
        EXPECT_TRUE(figure.has_value()) << figure.error().message();
        return figure ? figure->ready : QByteArray();
    }
    static QJsonObject dataOf(const QByteArray& page)
    {
        static const QByteArray start = "id=\"plenary-page\">";
        const auto from = page.indexOf(start) + start.size();
        return QJsonDocument::fromJson(page.mid(from, page.indexOf("</script>", from) - from)).object();
    }
    /// As the script does it.
    static QString joined(const QJsonObject& data, const QJsonValue& runs)
    {
        static const QRegularExpression part(QStringLiteral("\t(\\d+)\t"));
        QString out;
        const auto list = runs.toArray();
        for (int i = 0; i < list.size(); i += 2)
            for (int n = 0; n < list[i + 1].toInt(); ++n) {
                QString line = data[QStringLiteral("lines")].toArray()[list[i].toInt() + n].toString();
                for (auto match = part.match(line); match.hasMatch(); match = part.match(line))
                    line.replace(match.capturedStart(), match.capturedLength(),
                                 data[QStringLiteral("parts")].toArray()[match.captured(1).toInt()].toString());
                out += line + u'\n';
            }
        return out;
    }
    static QJsonObject frame(const QJsonObject& data, const char* language, int moment)
    {
        return data[QStringLiteral("frames")][QLatin1String(language)].toArray()[moment].toObject();
    }

    QTemporaryDir m_folder;
    std::optional<Document> m_document;
    DatasetPtr m_data;
};

TEST_F(LivingPageTest, everyChartHasOneThatIsSmallEnough)
{
    for (const auto kind : everyChart) {
        const auto made = page(recipeOf(kind));
        EXPECT_LE(made.size(), largestLivingPage) << keyOf(kind);
        const auto data = dataOf(made);
        for (const char* language : {"en", "fr"}) {
            const auto moments = data[QStringLiteral("moments")][QLatin1String(language)].toArray().size();
            EXPECT_GE(moments, 2) << keyOf(kind);
            EXPECT_EQ(moments, data[QStringLiteral("frames")][QLatin1String(language)].toArray().size());
            const auto last = frame(data, language, static_cast<int>(moments) - 1);
            EXPECT_TRUE(joined(data, last[QStringLiteral("svg")]).startsWith(QStringLiteral("<svg"))) << keyOf(kind);
            EXPECT_TRUE(joined(data, last[QStringLiteral("rows")]).contains(QStringLiteral("<td>"))) << keyOf(kind);
        }
    }
}

TEST_F(LivingPageTest, leadsFromAMarkToThePassagesBehindIt)
{
    const auto data = dataOf(page(recipeOf(scene::ChartKind::Statements)));
    const auto last =
        frame(data, "en", static_cast<int>(data[QStringLiteral("moments")][QStringLiteral("en")].toArray().size()) - 1);
    const QString svg = joined(data, last[QStringLiteral("svg")]);
    static const QRegularExpression place(QStringLiteral("data-tip=\"([^\"]*)\"[^>]*data-proofs=\"(\\d+)\""));
    int marks = 0;
    for (auto match = place.globalMatch(svg); match.hasNext(); ++marks) {
        const auto found = match.next();
        const QString proof = joined(data, data[QStringLiteral("proofs")][QStringLiteral("en")][found.captured(2)]);
        EXPECT_TRUE(proof.contains(QStringLiteral("<h3>"))) << found.captured(1).toStdString();
        const QString words = found.captured(1).section(QStringLiteral("&#10;"), 1, 1);
        if (words.startsWith(u'“')) {
            EXPECT_TRUE(proof.contains(words.mid(1, 12))) << words.toStdString();
        }
    }
    EXPECT_GT(marks, 5);
}

TEST_F(LivingPageTest, anEarlierDateKnowsLess)
{
    const auto data = dataOf(page(recipeOf(scene::ChartKind::Matrix)));
    const auto proven = [&](int moment) {
        return joined(data, frame(data, "en", moment)[QStringLiteral("svg")]).count(QStringLiteral("data-proofs=\"\""));
    };
    EXPECT_GT(proven(0),
              proven(static_cast<int>(data[QStringLiteral("moments")][QStringLiteral("en")].toArray().size()) - 1));
}

TEST_F(LivingPageTest, saysTheFilterInBothLanguages)
{
    auto recipe = recipeOf(scene::ChartKind::Matrix);
    recipe.filter = "basis:stated";
    const auto data = dataOf(page(recipe));
    EXPECT_TRUE(
        joined(data, frame(data, "en", 0)[QStringLiteral("notes")]).contains(QStringLiteral("passes the filter")));
    EXPECT_TRUE(joined(data, frame(data, "fr", 0)[QStringLiteral("notes")]).contains(QStringLiteral("filtre")));
}

TEST_F(LivingPageTest, carriesItsRecipeAndOpensInItsLanguage)
{
    const auto made = page(recipeOf(scene::ChartKind::Profile, "fr"));
    const auto found = io::recipeIn(made.toStdString());
    ASSERT_TRUE(found.has_value());
    const auto recipe = io::recipeFromJson(*found, "page");
    ASSERT_TRUE(recipe.has_value());
    EXPECT_EQ(recipe->chart.kind, scene::ChartKind::Profile);
    EXPECT_TRUE(recipe->look.interactive);
    EXPECT_TRUE(made.contains("<html lang=\"fr\">"));
    EXPECT_EQ(dataOf(made)[QStringLiteral("start")][QStringLiteral("language")].toString(), QStringLiteral("fr"));
}

TEST_F(LivingPageTest, loadsNothingAndRunsItsOwnScriptAlone)
{
    const auto made = page(recipeOf(scene::ChartKind::Timeline));
    EXPECT_TRUE(made.contains("default-src 'none'"));
    EXPECT_FALSE(made.contains("unsafe-inline"));
    EXPECT_FALSE(QString::fromUtf8(made).contains(QRegularExpression(QStringLiteral("@[A-Z]+@"))))
        << "no place of the template was left open";
    const auto from = made.lastIndexOf("<script>") + 8;
    const auto script = made.mid(from, made.lastIndexOf("</script>") - from);
    const auto hash = QCryptographicHash::hash(script, QCryptographicHash::Sha256).toBase64();
    EXPECT_TRUE(made.contains("script-src 'sha256-" + hash + "'"));
    EXPECT_FALSE(made.contains(" src=\"http"));
    EXPECT_FALSE(made.contains(" style=\"")) << "the policy would refuse it";
}

TEST_F(LivingPageTest, namesBringNoMarkup)
{
    const std::string hostile = "</script><script>alert(1)</script><!-- \t7\t <img src=x onerror=alert(1)>";
    ASSERT_TRUE(m_document
                    ->edit("Hostile",
                           [&](Writer& writer) -> Result<> {
                               auto actor = TRY(m_document->read(m_data->actors[m_data->findActor("usa")].id));
                               actor.name.set("en", hostile);
                               actor.shortName.set("en", hostile);
                               (void)TRY(writer.put(actor));
                               return {};
                           })
                    .has_value());
    m_data = *m_document->load();
    const auto made = page(recipeOf(scene::ChartKind::Profile));
    EXPECT_EQ(made.count("</script>"), 3) << "recipe, data, and the one that runs";
    EXPECT_FALSE(made.contains("<!--")) << "within which a script would not end";
    const auto data = dataOf(made);
    const auto last = frame(data, "en", 0);
    for (const char* part : {"svg", "legend", "head", "rows", "notes"})
        for (const char* tag : {"<img", "<script"})
            EXPECT_FALSE(joined(data, last[QLatin1String(part)]).contains(QLatin1String(tag))) << part;
    for (const auto& proof : data[QStringLiteral("proofs")][QStringLiteral("en")].toObject())
        EXPECT_FALSE(joined(data, proof).contains(QStringLiteral("<img")));
}

TEST_F(LivingPageTest, isStoppedWhereItIsAsked)
{
    int asked = 0;
    const auto stopped =
        livingPage(*m_document, *m_data, recipeOf(scene::ChartKind::Matrix), [&](double) { return ++asked < 5; });
    ASSERT_FALSE(stopped.has_value());
    EXPECT_EQ(stopped.error().code, Errc::Cancelled);
    EXPECT_EQ(asked, 5);
}

TEST(PageLines, keepLinesAndLongValuesOnce)
{
    PageLines lines;
    const QByteArray outline = "M1.234 5.678L9.876 5.432L1.111 2.222Z";
    const QByteArray text = "<path d=\"" + outline + "\"/>\n<a/>\n<path d=\"" + outline + "\" fill=\"#fff\"/>\n<a/>\n";
    EXPECT_EQ(lines.runs(text), (QJsonArray{0, 3, 1, 1}));
    EXPECT_EQ(lines.lines().size(), 3);
    ASSERT_EQ(lines.parts().size(), 1);
    EXPECT_EQ(lines.parts()[0].toString(), QStringLiteral("M1.2 5.6L9.8 5.4L1.1 2.2Z"));
}

} // namespace

} // namespace plenary
