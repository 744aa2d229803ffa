// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/exporter.h"

#include "tests/render/support.h"
#include "ui/render/figure_maker.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>
#include <sys/resource.h>

namespace plenary
{

namespace
{

using scene::ChartKind;

/// A folder of its own and exports into it.
class ExportTest : public ::testing::Test
{
protected:
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    Result<> write(const QString& target, ChartKind kind = ChartKind::Matrix,
                   FigureSize size = {.logical = {900, 700}}) const
    {
        ExportSpec spec;
        spec.path = target;
        spec.format = formatOf(target).value_or(Format::Png);
        spec.size = size;
        scene::ChartOptions options;
        options.kind = kind;
        scene::Frame frame;
        frame.product = productName();
        return exportFigure(bundledView(), options, frame, spec);
    }
    QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }

    QTemporaryDir m_folder;
};

class ExportChartTest : public ExportTest, public ::testing::WithParamInterface<ChartKind>
{
};

TEST_P(ExportChartTest, pngHasItsSizeResolutionAndTitle)
{
    const auto size = parseSize(QStringLiteral("180mmx120mm"), 300);
    ASSERT_TRUE(size.has_value());
    ASSERT_TRUE(write(path("x.png"), GetParam(), *size).has_value());
    const QImage image(path("x.png"));
    EXPECT_EQ(image.size(), QSize(2126, 1417));
    EXPECT_NEAR(image.dotsPerMeterX() * 0.0254, 300, 0.5);
    EXPECT_NEAR(image.dotsPerMeterY() * 0.0254, 300, 0.5);
    EXPECT_FALSE(image.text(QStringLiteral("Title")).isEmpty());
    EXPECT_FALSE(image.text(QStringLiteral("Description")).isEmpty());
}

TEST_P(ExportChartTest, pdfIsVectorsWithItsFontsInside)
{
    ASSERT_TRUE(write(path("x.pdf"), GetParam()).has_value());
    const QByteArray bytes = contentOf(path("x.pdf"));
    EXPECT_TRUE(bytes.startsWith("%PDF-"));
    EXPECT_TRUE(bytes.trimmed().endsWith("%%EOF"));
    EXPECT_FALSE(bytes.contains("/Subtype /Image"));
    const auto images = outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path("x.pdf")});
    ASSERT_TRUE(images.has_value());
    EXPECT_EQ(images->trimmed().count('\n'), 1) << "two lines of heading and no picture: " << images->toStdString();
    const auto fonts = outputOf(QStringLiteral("pdffonts"), {path("x.pdf")});
    ASSERT_TRUE(fonts.has_value());
    EXPECT_GE(fonts->trimmed().count('\n'), 2) << "text stays text: " << fonts->toStdString();
    EXPECT_TRUE(fonts->contains("Inter"));
    for (const auto& line : fonts->split('\n').mid(2))
        EXPECT_TRUE(line.isEmpty() || line.contains(" yes ")) << "embedded: " << line.toStdString();
}

TEST_P(ExportChartTest, pdfHasThePageAskedFor)
{
    const auto size = parseSize(QStringLiteral("180mmx120mm"), 300);
    ASSERT_TRUE(write(path("x.pdf"), GetParam(), *size).has_value());
    const auto info = outputOf(QStringLiteral("pdfinfo"), {path("x.pdf")});
    ASSERT_TRUE(info.has_value());
    static const QRegularExpression form(
        QStringLiteral(R"(Pages:\s+1\n[\s\S]*Page size:\s+([0-9.]+) x ([0-9.]+) pts)"));
    const auto match = form.match(QString::fromUtf8(*info));
    ASSERT_TRUE(match.hasMatch()) << info->toStdString();
    EXPECT_NEAR(match.captured(1).toDouble(), 180 / 25.4 * 72, 0.5);
    EXPECT_NEAR(match.captured(2).toDouble(), 120 / 25.4 * 72, 0.5);
}

TEST_P(ExportChartTest, csvIsTheTableForMachines)
{
    ASSERT_TRUE(write(path("x.csv"), GetParam()).has_value());
    const auto text = contentOf(path("x.csv"));
    const auto figure = publishedFigure(GetParam(), {900, 700});
    EXPECT_TRUE(text.contains(QByteArray::fromStdString(figure.table.columns.front())));
    EXPECT_GE(text.count('\n'), static_cast<qsizetype>(figure.table.rows.size()));
    EXPECT_FALSE(text.contains("−")) << "a minus that machines read";
}

TEST_P(ExportChartTest, svgAndPngAreOfTheSameScene)
{
    ASSERT_TRUE(write(path("x.svg"), GetParam()).has_value());
    EXPECT_TRUE(contentOf(path("x.svg")).contains("viewBox=\"0 0 900 700\""));
    ASSERT_TRUE(write(path("x.png"), GetParam()).has_value());
    EXPECT_EQ(QImage(path("x.png")).size(), QSize(900, 700));
}

INSTANTIATE_TEST_SUITE_P(AllCharts, ExportChartTest, ::testing::ValuesIn(everyChart),
                         [](const auto& test) { return std::string(keyOf(test.param)); });

TEST_F(ExportTest, nothingIsLeftBesideTheFile)
{
    ASSERT_TRUE(write(path("x.png")).has_value());
    ASSERT_TRUE(write(path("x.png")).has_value()) << "an older one is replaced";
    EXPECT_EQ(files(), QStringList(QStringLiteral("x.png")));
}

TEST_F(ExportTest, aFolderThatIsNotThereIsSaid)
{
    for (const QString& target : {path("no/such/folder/x.png"), path("no/x.csv"), m_folder.path()}) {
        const auto result = write(target);
        ASSERT_FALSE(result.has_value());
        EXPECT_EQ(result.error().code, Errc::Io);
        EXPECT_NE(result.error().message().find(target.toStdString()), std::string::npos) << result.error().message();
    }
    EXPECT_TRUE(files().isEmpty());
}

/// Lets every file of the process grow to a few bytes only, as a full disk does.
class FullDisk
{
public:
    FullDisk()
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{100, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = SIG_DFL;
};

TEST_F(ExportTest, aFullDiskLeavesTheOlderFileWhole)
{
    for (const char* name : {"x.png", "x.svg", "x.pdf", "x.html", "x.csv"}) {
        ASSERT_TRUE(write(path(name)).has_value());
        const QByteArray before = contentOf(path(name));
        ASSERT_GT(before.size(), 100);
        bool failed = false;
        {
            const FullDisk full;
            failed = !write(path(name), ChartKind::Timeline).has_value();
        }
        EXPECT_TRUE(failed) << name;
        EXPECT_TRUE(contentOf(path(name)) == before) << name << " has now " << contentOf(path(name)).size() << " bytes";
    }
    EXPECT_EQ(files().size(), 5) << files().join(QLatin1Char(' ')).toStdString();
}

struct SizeCase
{
    const char* text;
    int dpi;
    double width; ///< in units of 1/96 inch; 0 = an error
    double height;
    int pixelsWide;
};

TEST(ParseSizeTest, pixelsAndLengths)
{
    const SizeCase cases[] = {
        {"1600x900", 96, 1600, 900, 1600},
        {"1600x900", 300, 1600, 900, 1600}, // exactly that many pixels
        {" 1600X900 ", 96, 1600, 900, 1600},
        {"1600pxx900px", 96, 1600, 900, 1600},
        {"180mmx120mm", 300, 180 / 25.4 * 96, 120 / 25.4 * 96, 2126},
        {"180x120mm", 300, 180 / 25.4 * 96, 120 / 25.4 * 96, 2126},
        {"18cmx12cm", 300, 180 / 25.4 * 96, 120 / 25.4 * 96, 2126},
        {"7inx5in", 600, 672, 480, 4200},
        {"7.5inx5in", 72, 720, 480, 540},
        {"100x100", 96, 100, 100, 100},
        {"20000x100", 96, 20000, 100, 20000},
    };
    for (const auto& test : cases) {
        const auto size = parseSize(QString::fromLatin1(test.text), test.dpi);
        ASSERT_TRUE(size.has_value()) << test.text << ": " << size.error().message();
        EXPECT_NEAR(size->logical.width() * size->zoom, test.width, 0.01) << test.text;
        EXPECT_NEAR(size->logical.height() * size->zoom, test.height, 0.01) << test.text;
        EXPECT_EQ(qRound(size->logical.width() * size->scale), test.pixelsWide) << test.text;
        EXPECT_EQ(size->dpi, test.dpi);
    }
}

TEST(ParseSizeTest, nonsenseIsRefusedInOneSentence)
{
    for (const char* text :
         {"", "x", "1600", "1600x", "x900", "0x0", "99x500", "500x99", "20001x500", "-5x500", "1e9x500", "axb",
          "1600x900x3", "1600,900", "nanxnan", "1600x900 mm", "900x900pt", "99999999999999999999x500", "5mmx5mm"}) {
        const auto size = parseSize(QString::fromLatin1(text), 96);
        ASSERT_FALSE(size.has_value()) << text;
        EXPECT_EQ(size.error().code, Errc::Invalid);
        EXPECT_EQ(size.error().message().back(), '.') << size.error().message();
        EXPECT_EQ(size.error().message().find('\n'), std::string::npos);
    }
    for (const int dpi : {0, -1, 71, 1201, 100'000})
        EXPECT_FALSE(parseSize(QStringLiteral("1600x900"), dpi).has_value()) << dpi;
}

TEST(ParseSizeTest, twoUnitsAreHonouredOrRefused)
{
    const auto size = parseSize(QStringLiteral("180mmx5in"), 96);
    EXPECT_TRUE(!size || (std::abs(size->logical.width() - 180 / 25.4 * 96) < 0.01 &&
                          std::abs(size->logical.height() - 480) < 0.01))
        << "millimetres were read as inches";
}

TEST(FormatTest, isKnownByTheEnding)
{
    const std::pair<const char*, std::optional<Format>> cases[] = {
        {"a.png", Format::Png}, {"a.PNG", Format::Png},         {"/x.y/a.b.svg", Format::Svg}, {"a.pdf", Format::Pdf},
        {"a.Csv", Format::Csv}, {"a.jpg", std::nullopt},        {"a", std::nullopt},           {"", std::nullopt},
        {"png", std::nullopt},  {"folder.png/a", std::nullopt}, {"a.png ", std::nullopt}};
    for (const auto& [path, format] : cases)
        EXPECT_EQ(formatOf(QString::fromLatin1(path)), format) << path;
}

TEST(ImageTest, tooLargeIsRefusedWithoutAFile)
{
    scene::Scene figure;
    figure.width = 1e9;
    figure.height = 1e9;
    const QTemporaryDir folder;
    ExportSpec spec;
    spec.path = folder.filePath(QStringLiteral("x.png"));
    const auto result = exportScene(figure, spec);
    ASSERT_FALSE(result.has_value());
    EXPECT_FALSE(QFile::exists(QString::fromStdString(spec.path.string())));
}

} // namespace

} // namespace plenary
