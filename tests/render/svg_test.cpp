// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/svg_writer.h"

#include "tests/render/support.h"
#include "ui/render/exporter.h"

#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <iostream>

namespace plenary
{

namespace
{

using namespace scene;

/// What a reader finds in an SVG file.
struct Read
{
    QString error;
    QStringList elements;
    QSet<QString> ids;
    QStringList repeated; ///< ids that occur twice
    QStringList links;    ///< values of href and of url(…) that do not stay in the file
    QStringList texts;
};

Read readSvg(const QByteArray& svg)
{
    Read read;
    QXmlStreamReader xml(svg);
    static const QRegularExpression url(QStringLiteral(R"(url\(\s*['"]?([^)'"]*))"));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters && !xml.isWhitespace())
            read.texts << xml.text().toString();
        if (xml.isDTD() || xml.isEntityReference() || xml.isProcessingInstruction())
            read.elements << QStringLiteral("!");
        if (!xml.isStartElement())
            continue;
        read.elements << xml.name().toString();
        for (const auto& attribute : xml.attributes()) {
            const QString value = attribute.value().toString();
            const QString name = attribute.name().toString();
            if (name == QLatin1String("id")) {
                if (read.ids.contains(value))
                    read.repeated << value;
                read.ids << value;
            }
            if (name == QLatin1String("href") && !value.startsWith(QLatin1Char('#')))
                read.links << value;
            if (name.startsWith(QLatin1String("on")))
                read.links << name;
            const auto match = url.match(value);
            if (match.hasMatch() && !match.captured(1).startsWith(QLatin1Char('#')))
                read.links << value;
        }
    }
    read.error = xml.hasError() ? xml.errorString() : QString();
    return read;
}

class SvgTest : public ::testing::TestWithParam<ChartKind>
{
};

TEST_P(SvgTest, isWellFormedAndStandsAlone)
{
    const Scene figure = publishedFigure(GetParam(), {1200, 800});
    for (const SvgText text : {SvgText::Text, SvgText::Outlines})
        for (const auto kind : {Theme::Kind::Light, Theme::Kind::Dark, Theme::Kind::Print, Theme::Kind::Grey}) {
            const Read read = readSvg(toSvg(figure, Theme::of(kind), text));
            EXPECT_EQ(read.error.toStdString(), "");
            ASSERT_FALSE(read.elements.isEmpty());
            EXPECT_EQ(read.elements.front(), QStringLiteral("svg"));
            for (const char* foreign : {"image", "script", "foreignObject", "use", "style", "a", "!"})
                EXPECT_FALSE(read.elements.contains(QLatin1String(foreign))) << foreign;
            EXPECT_EQ(read.links.join(QLatin1Char(' ')).toStdString(), "");
            EXPECT_EQ(read.repeated.join(QLatin1Char(' ')).toStdString(), "");
            EXPECT_EQ(read.elements.contains(QStringLiteral("text")), text == SvgText::Text);
            EXPECT_TRUE(read.texts.contains(QString::fromStdString(figure.title)));
            EXPECT_TRUE(read.texts.contains(QString::fromStdString(figure.altText)));
        }
}

TEST_P(SvgTest, everyPaintReferredToIsDefined)
{
    const QByteArray svg = toSvg(publishedFigure(GetParam(), {1200, 800}), light(), SvgText::Text);
    const Read read = readSvg(svg);
    static const QRegularExpression reference(QStringLiteral(R"(url\(#([^)]*)\))"));
    auto found = reference.globalMatch(QString::fromUtf8(svg));
    while (found.hasNext())
        EXPECT_TRUE(read.ids.contains(found.next().captured(1)));
}

TEST(SvgTextTest, whatIsWrittenLeftwardsStartsAtItsRight)
{
    Scene scene;
    scene.width = 300;
    scene.height = 100;
    scene.add(Layer::Labels, Label{{20, 30}, "קיצור של…", {12}, Tone::Ink});
    scene.add(Layer::Labels, Label{{280, 60}, "קיצור", {12}, Tone::Ink, Align::Right});
    scene.add(Layer::Labels, Label{{20, 90}, "Paris…", {12}, Tone::Ink});
    const QString svg = QString::fromUtf8(toSvg(scene, light(), SvgText::Text));
    EXPECT_EQ(svg.count(QStringLiteral("direction=\"rtl\"")), 2);
    EXPECT_TRUE(svg.contains(QRegularExpression(QStringLiteral("x=\"20\" y=\"30\"[^>]*text-anchor=\"end\""))));
    EXPECT_FALSE(svg.contains(QRegularExpression(QStringLiteral("x=\"280\" y=\"60\"[^>]*text-anchor"))));
    EXPECT_FALSE(svg.contains(QRegularExpression(QStringLiteral("x=\"20\" y=\"90\"[^>]*text-anchor"))));
}

TEST_P(SvgTest, sameSceneSameBytes)
{
    const QByteArray once = toSvg(publishedFigure(GetParam(), {1000, 700}), light(), SvgText::Text);
    EXPECT_EQ(once, toSvg(publishedFigure(GetParam(), {1000, 700}), light(), SvgText::Text));
    static const QRegularExpression noNumber(QStringLiteral(R"([" MLC]-?(nan|inf)[ "LCZ])"));
    EXPECT_FALSE(noNumber.match(QString::fromUtf8(once)).hasMatch());
}

/// librsvg is an independent reader: what it makes of the file must look like the PNG. Edges may be antialiased in
/// another way; what differs by more than that is at most half a percent.
TEST_P(SvgTest, rendersLikeThePng)
{
    constexpr QSizeF size(1200, 800);
    constexpr int tolerance = 40;
    const Scene figure = publishedFigure(GetParam(), size);
    const QTemporaryDir folder;
    ASSERT_TRUE(folder.isValid());
    const QString svg = folder.filePath(QStringLiteral("figure.svg"));
    const QString png = folder.filePath(QStringLiteral("figure.png"));
    QFile file(svg);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(toSvg(figure, light(), SvgText::Outlines));
    file.close();
    ASSERT_TRUE(outputOf(QStringLiteral("rsvg-convert"), {QStringLiteral("-o"), png, svg}).has_value());
    const QImage theirs = QImage(png).convertToFormat(QImage::Format_RGB32);
    const QImage ours = toImage(figure, light(), 1, 96);
    ASSERT_EQ(theirs.size(), ours.size());
    const Difference difference = compare(ours, theirs, tolerance, 1);
    std::cout << keyOf(GetParam()) << ": " << 100.0 * difference.share() << " % differ beyond antialiasing, "
              << 100.0 * difference.raw / difference.pixels << " % with it, " << difference.worstTile
              << " pixels in the worst square of 40 x 40\n";
    RecordProperty("differing", difference.differing);
    if (const auto keep = qEnvironmentVariable("PLENARY_KEEP"); !keep.isEmpty()) {
        const auto name = QString::fromStdString(std::string(keyOf(GetParam())));
        difference.picture.save(keep + QLatin1Char('/') + name + QStringLiteral(".svgdiff.png"));
        theirs.save(keep + QLatin1Char('/') + name + QStringLiteral(".rsvg.png"));
        ours.save(keep + QLatin1Char('/') + name + QStringLiteral(".ours.png"));
    }
    EXPECT_LE(difference.share(), 0.005);
    EXPECT_LE(difference.worstTile, 80) << "something is missing or moved in one place";
}

INSTANTIATE_TEST_SUITE_P(AllCharts, SvgTest, ::testing::ValuesIn(everyChart),
                         [](const auto& test) { return std::string(keyOf(test.param)); });

Scene sceneWithText(const std::string& text)
{
    Scene scene;
    scene.width = 200;
    scene.height = 100;
    scene.title = text;
    scene.altText = text;
    scene.add(Layer::Labels, Label{{10, 50}, text, {13}, Tone::Ink});
    scene.add(Layer::Marks, Box{{0, 0, 10, 10}, 0, {Tone::Accent}}, scene.group(text));
    return scene;
}

TEST(SvgTextTest, whatXmlCannotHoldIsEscapedOrLeftOut)
{
    const std::string texts[] = {"a < b & c > d",
                                 "\"quoted\" and 'single'",
                                 "]]> <script>alert(1)</script> <!-- -->",
                                 std::string("nul\0bell\a\x1b[31m escape\x7f", 22),
                                 "turned \u202E around \u2066 isolated \u2069 \u202A",
                                 "line\nbreak\ttab\r",
                                 "not a character \uFFFE\uFFFF",
                                 "broken \xC3 utf8 \xFF\xFE bytes",
                                 "beyond the plane 👩‍👩‍👧 𝒜",
                                 "&amp; &#0; &lt;"};
    for (const auto& text : texts)
        for (const SvgText how : {SvgText::Text, SvgText::Outlines}) {
            const QByteArray svg = toSvg(sceneWithText(text), light(), how);
            const Read read = readSvg(svg);
            EXPECT_EQ(read.error.toStdString(), "") << text;
            EXPECT_FALSE(read.elements.contains(QStringLiteral("script")));
            const QString all = QString::fromUtf8(svg);
            for (const QChar c : all) {
                const ushort code = c.unicode();
                const bool control = (code < 0x20 && code != '\n') || code == 0x7F ||
                                     (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) ||
                                     code == 0xFFFE || code == 0xFFFF;
                EXPECT_FALSE(control) << "code " << code << " is left";
            }
        }
    const Read plain = readSvg(toSvg(sceneWithText("a < b & c > \"d\""), light(), SvgText::Text));
    EXPECT_TRUE(plain.texts.contains(QStringLiteral("a < b & c > \"d\""))) << "nothing readable is lost";
}

TEST(SvgMapTest, everyCountryIsANamedGroup)
{
    const QByteArray svg = toSvg(publishedFigure(ChartKind::Map, {1600, 900}), light(), SvgText::Text);
    const Read read = readSvg(svg);
    for (const char* id : {"country-FRA", "country-USA", "country-CHN", "country-IND", "country-ZAF", "country-VAT",
                           "organisation-eu", "marks", "labels", "ground"})
        EXPECT_TRUE(read.ids.contains(QLatin1String(id))) << id;
    EXPECT_EQ(read.repeated.join(QLatin1Char(' ')).toStdString(), "");
}

TEST(SvgTurnTest, turnedLabelsStayTurnedAsOutlines)
{
    Scene scene = sceneWithText("Turned");
    std::get<Label>(scene.items[0].shape).degrees = 90;
    const QByteArray text = toSvg(scene, light(), SvgText::Text);
    const QByteArray outlines = toSvg(scene, light(), SvgText::Outlines);
    EXPECT_TRUE(text.contains("rotate(-90"));
    std::get<Label>(scene.items[0].shape).degrees = 0;
    EXPECT_TRUE(outlines != toSvg(scene, light(), SvgText::Outlines));
}

TEST(SvgEmptyTest, anEmptySceneIsAValidFile)
{
    const Read read = readSvg(toSvg(Scene(), light(), SvgText::Text));
    EXPECT_EQ(read.error.toStdString(), "");
}

} // namespace

} // namespace plenary
