// SPDX-License-Identifier: GPL-3.0-or-later
// That the text of a PDF is the text that is drawn, so that it can be copied, searched and read out.
#include "core/scene/canvas/scene.h"
#include "tests/render/support.h"
#include "ui/capture/file_text.h"
#include "ui/render/exporter.h"
#include "ui/render/figure_maker.h"
#include "ui/render/qt_lexicon.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace plenary
{

namespace
{

class PdfTextTest : public ::testing::TestWithParam<std::tuple<scene::ChartKind, const char*>>
{
};

QString withoutSpaces(const QString& text)
{
    QString left;
    for (const QChar c : text)
        if (!c.isSpace())
            left += c;
    return left;
}

TEST_P(PdfTextTest, isWhatIsDrawn)
{
    const auto& [kind, language] = GetParam();
    const QtLexicon words(QString::fromLatin1(language));
    const auto inLanguage = inWords(bundledView(), words);
    scene::ChartOptions chart;
    chart.kind = kind;
    ExportSpec spec;
    const QTemporaryDir folder;
    spec.path = folder.filePath(QStringLiteral("a.pdf"));
    spec.format = Format::Pdf;
    spec.size.logical = {1600, 900};
    const scene::Context context{inLanguage, {.measure = FontMeasure(), .width = 1600, .height = 900}};
    const auto figure = figureScene(context, chart, {.title = {}, .product = "Plenary"});
    ASSERT_TRUE(exportScene(figure, spec).has_value());
    const auto read = textOfPdf(contentOf(folder.filePath(QStringLiteral("a.pdf"))), "a.pdf", {});
    ASSERT_TRUE(read.has_value());
    const QString text = withoutSpaces(*read);
    int looked = 0;
    for (const auto& item : figure.items)
        if (const auto* label = std::get_if<scene::Label>(&item.shape); label && label->degrees == 0) {
            const QString drawn = withoutSpaces(safeText(label->text));
            EXPECT_TRUE(text.contains(drawn)) << label->text;
            ++looked;
        }
    EXPECT_GT(looked, 10);
}

TEST(PdfNotesTest, allNotesGoAlongInAFile)
{
    ExportSpec spec;
    const QTemporaryDir folder;
    spec.path = folder.filePath(QStringLiteral("a.pdf"));
    spec.format = Format::Pdf;
    spec.size.logical = {1200, 900};
    const auto figure = publishedFigure(scene::ChartKind::Matrix, {1200, 900});
    ASSERT_FALSE(figure.notes.empty());
    ASSERT_TRUE(exportScene(figure, spec).has_value());
    const auto listed =
        outputOf(QStringLiteral("pdfdetach"), {QStringLiteral("-list"), folder.filePath(QStringLiteral("a.pdf"))});
    ASSERT_TRUE(listed.has_value());
    EXPECT_TRUE(listed->contains("notes.txt")) << listed->toStdString();
}

INSTANTIATE_TEST_SUITE_P(Charts, PdfTextTest,
                         ::testing::Combine(::testing::ValuesIn(everyChart), ::testing::Values("en", "fr")));

} // namespace

} // namespace plenary
