// SPDX-License-Identifier: GPL-3.0-or-later
// The user's own logo in figures: in every format and theme, and files that are none.
#include "ui/render/logo.h"

#include "core/io/figure_file.h"
#include "core/io/recipe_json.h"
#include "tests/render/support.h"
#include "tests/support/core.h"
#include "ui/render/figure_maker.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QPainter>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace plenary
{

namespace
{

using scene::ChartKind;

constexpr const char* emblem =
    R"x(<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 120 40"
        data-author="Jane Doe" data-path="/home/jane/logo.svg">
      <defs><linearGradient id="g"><stop offset="0" stop-color="#c00"/><stop offset="1" stop-color="#06c"/></linearGradient>
      <circle id="dot" cx="100" cy="20" r="8"/></defs>
      <rect x="2" y="2" width="36" height="36" rx="6" fill="url(#g)"/>
      <path d="M50 30L60 10L70 30Z" fill="none" stroke="#123456" stroke-width="4"/>
      <use xlink:href="#dot" fill="#123456"/></svg>)x";

/// A folder with logos of every kind.
class LogoTest : public ::testing::Test
{
protected:
    LogoTest()
    {
        write("emblem.svg", emblem);
        QImage image(300, 100, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.fillRect(20, 20, 260, 60, QColor(0x12, 0x34, 0x56));
        painter.end();
        image.setText(QStringLiteral("Author"), QStringLiteral("Jane Doe"));
        EXPECT_TRUE(image.save(path("bar.png")));
        QImage photo(400, 200, QImage::Format_RGB32);
        photo.fill(QColor(200, 60, 20));
        EXPECT_TRUE(photo.save(path("photo.jpg")));
    }

    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    void write(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    std::string logo(const char* name) const
    {
        const auto read = Logo::fromFile(path(name));
        EXPECT_TRUE(read.has_value()) << read.error().message();
        return read ? read->data() : std::string();
    }
    static Figure figure(ChartKind kind, const std::string& logo, Format format, const char* theme = "light",
                         const char* size = "900x640")
    {
        scene::ChartOptions chart;
        chart.kind = kind;
        scene::FigureLook look;
        look.logo = logo;
        look.theme = theme;
        look.size = size;
        look.outlineText = true;
        const auto view = bundledView();
        auto made = makeFigure(view, recipeFor(view, {}, chart, look), format);
        EXPECT_TRUE(made.has_value()) << made.error().message();
        return *std::move(made);
    }
    static QByteArray bytes(const Figure& figure)
    {
        return fileBytes(figure.pages, figure.spec).value_or(QByteArray());
    }
    static QRectF place(const scene::Scene& figure)
    {
        for (const auto& item : figure.items)
            if (const auto* picture = std::get_if<scene::Picture>(&item.shape))
                return {picture->rect.x, picture->rect.y, picture->rect.width, picture->rect.height};
        return {};
    }
    /// Values of attributes called href of the elements of an SVG, and how many pictures it has.
    static std::pair<QStringList, int> pictures(const QByteArray& svg)
    {
        std::pair<QStringList, int> found;
        QXmlStreamReader xml(svg);
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            found.second += xml.name() == QLatin1String("image") ? 1 : 0;
            for (const auto& attribute : xml.attributes())
                if (attribute.name() == QLatin1String("href"))
                    found.first << attribute.value().toString();
        }
        EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
        return found;
    }
    QString kept(const QByteArray& bytes, const char* name) const
    {
        write(name, bytes);
        return path(name);
    }

    QTemporaryDir m_folder;
};

TEST_F(LogoTest, aVectorLogoStaysVectorsInSvgPdfAndHtml)
{
    const auto data = logo("emblem.svg");
    const auto svg = bytes(figure(ChartKind::Matrix, data, Format::Svg));
    EXPECT_EQ(pictures(svg).second, 0);
    EXPECT_TRUE(pictures(svg).first.isEmpty());
    EXPECT_TRUE(svg.contains("logo-paint-1")) << "the gradient";
    EXPECT_TRUE(svg.contains("#123456"));
    const auto pdf = kept(bytes(figure(ChartKind::Matrix, data, Format::Pdf)), "a.pdf");
    const auto images = outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf});
    ASSERT_TRUE(images.has_value());
    EXPECT_EQ(images->trimmed().count('\n'), 1) << images->toStdString();
    const auto html = bytes(figure(ChartKind::Matrix, data, Format::Html));
    EXPECT_FALSE(html.contains("<image"));
    EXPECT_FALSE(html.contains("img-src"));
}

TEST_F(LogoTest, aBitmapLogoIsTheOnePictureOfAFigure)
{
    for (const char* name : {"bar.png", "photo.jpg"}) {
        const auto data = logo(name);
        const auto svg = bytes(figure(ChartKind::Timeline, data, Format::Svg));
        EXPECT_EQ(pictures(svg).second, 1) << name;
        ASSERT_EQ(pictures(svg).first.size(), 1) << name;
        EXPECT_TRUE(pictures(svg).first.front().startsWith(QLatin1String("data:image/png;base64,")));
        const auto pdf = kept(bytes(figure(ChartKind::Timeline, data, Format::Pdf)), "b.pdf");
        const auto images = outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf});
        ASSERT_TRUE(images.has_value());
        EXPECT_GE(images->trimmed().count('\n'), 2) << images->toStdString();
        EXPECT_LE(images->trimmed().count('\n'), 3) << "the picture and what of it is clear: " << images->toStdString();
        const auto html = bytes(figure(ChartKind::Timeline, data, Format::Html));
        EXPECT_TRUE(html.contains("img-src data:"));
        EXPECT_EQ(html.count("<image"), 1);
    }
}

TEST_F(LogoTest, rsvgDrawsItAsThePngHasIt)
{
    for (const char* name : {"emblem.svg", "bar.png", "photo.jpg"})
        for (const char* theme : {"light", "dark", "print", "grey"}) {
            const auto made = figure(ChartKind::Profile, logo(name), Format::Svg, theme);
            const auto svg = kept(bytes(made), "c.svg");
            const auto png = path("c.png");
            ASSERT_TRUE(outputOf(QStringLiteral("rsvg-convert"), {QStringLiteral("-o"), png, svg}).has_value());
            const QRect part = place(made.pages.front()).toAlignedRect().adjusted(-6, -6, 6, 6);
            const QImage theirs = QImage(png).convertToFormat(QImage::Format_RGB32).copy(part);
            const QImage ours = toImage(made.pages.front(), made.spec.theme, 1, 96).copy(part);
            EXPECT_LT(compare(ours, theirs, 40, 1).share(), 0.005) << name << ", " << theme;
        }
}

TEST_F(LogoTest, itStandsInEveryFormatAndIsBroughtBackByTheRecipe)
{
    const auto data = logo("emblem.svg");
    for (const Format format : {Format::Png, Format::Svg, Format::Pdf, Format::Html}) {
        const auto file = bytes(figure(ChartKind::Trend, data, format)).toStdString();
        const auto json = io::recipeIn(file);
        ASSERT_TRUE(json.has_value());
        const auto recipe = io::recipeFromJson(*json, "x");
        ASSERT_TRUE(recipe.has_value()) << recipe.error().message();
        EXPECT_EQ(recipe->look.logo, data);
    }
    const QImage with = toImage(figure(ChartKind::Trend, data, Format::Png).pages.front(),
                                Theme::of(Theme::Kind::Light), 1, 96);
    const QRectF at = place(figure(ChartKind::Trend, data, Format::Png).pages.front());
    int dark = 0;
    for (int x = 0; x < with.width(); ++x)
        for (int y = 0; y < with.height(); ++y)
            dark += with.pixel(x, y) == qRgb(0x12, 0x34, 0x56) && at.contains(QPointF(x, y)) ? 1 : 0;
    EXPECT_GT(dark, 100);
}

TEST_F(LogoTest, sameLogoSameBytes)
{
    for (const char* name : {"emblem.svg", "bar.png", "photo.jpg"}) {
        EXPECT_EQ(logo(name), logo(name));
        EXPECT_EQ(Logo::fromData(logo(name))->data(), logo(name));
        for (const Format format : {Format::Png, Format::Svg, Format::Html})
            EXPECT_EQ(bytes(figure(ChartKind::Pledges, logo(name), format)),
                      bytes(figure(ChartKind::Pledges, logo(name), format)));
    }
}

TEST_F(LogoTest, nothingIsKeptButWhatIsSeen)
{
    for (const char* name : {"emblem.svg", "bar.png"}) {
        const auto data = logo(name);
        const auto decoded = QByteArray::fromBase64(QByteArray::fromStdString(data.substr(data.find(',') + 1)));
        EXPECT_FALSE(decoded.contains("Jane")) << name;
        EXPECT_FALSE(decoded.contains("/home")) << name;
        EXPECT_FALSE(decoded.contains(m_folder.path().toUtf8())) << name;
    }
}

TEST_F(LogoTest, itKeepsItsProportionsAndCoversNothing)
{
    for (const auto kind : everyChart)
        for (const char* size : {"1600x900", "900x640", "680x454", "420x420"}) {
            const auto made = figure(kind, logo("emblem.svg"), Format::Svg, "light", size);
            const auto& page = made.pages.front();
            const QRectF at = place(page);
            EXPECT_NEAR(at.width() / at.height(), 3, 0.01);
            EXPECT_LE(at.height(), 48);
            EXPECT_GE(at.height(), 12) << size;
            EXPECT_LE(at.right(), page.width);
            EXPECT_GE(at.top(), 0);
            for (const auto& item : page.items) {
                const auto* label = std::get_if<scene::Label>(&item.shape);
                if (!label || label->degrees != 0)
                    continue;
                const double width = FontMeasure().width(label->text, label->font);
                const double left = label->align == scene::Align::Left     ? label->at.x
                                    : label->align == scene::Align::Centre ? label->at.x - width / 2
                                                                           : label->at.x - width;
                EXPECT_FALSE(at.adjusted(-4, -4, 4, 4).intersects(
                    QRectF(left, label->at.y - label->font.size * 0.75, width, label->font.size)))
                    << label->text << " at " << size;
            }
        }
}

TEST_F(LogoTest, itIsSeenInEveryTheme)
{
    write("white.svg", R"x(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"><rect width="30" height="10"
                          rx="5" fill="#fff"/></svg>)x");
    for (const char* name : {"emblem.svg", "bar.png", "photo.jpg", "white.svg"})
        for (const char* theme : {"light", "dark", "print", "grey"}) {
            const auto made = figure(ChartKind::Map, logo(name), Format::Png, theme);
            const QRect part = place(made.pages.front()).toAlignedRect().adjusted(-4, -4, 4, 4);
            const QImage image = toImage(made.pages.front(), made.spec.theme, 1, 96).copy(part);
            int lightest = 0;
            int darkest = 255;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x) {
                    const QRgb pixel = image.pixel(x, y);
                    lightest = std::max(lightest, qGray(pixel));
                    darkest = std::min(darkest, qGray(pixel));
                    if (std::string_view(theme) == "grey") {
                        EXPECT_EQ(qRed(pixel), qBlue(pixel)) << name;
                    }
                }
            EXPECT_GT(lightest - darkest, 60) << name << ", " << theme;
        }
}

TEST_F(LogoTest, withoutAFrameThereIsNone)
{
    scene::FigureLook look;
    look.logo = logo("emblem.svg");
    look.frame = false;
    const auto view = bundledView();
    const auto made = makeFigure(view, recipeFor(view, {}, {}, look), Format::Svg);
    ASSERT_TRUE(made.has_value());
    EXPECT_TRUE(place(made->pages.front()).isNull());
}

TEST_F(LogoTest, aLargePictureIsMadeSmall)
{
    QImage noise(5000, 3000, QImage::Format_RGB32);
    unsigned state = 1;
    for (int y = 0; y < noise.height(); ++y)
        for (int x = 0; x < noise.width(); ++x)
            noise.setPixel(x, y, 0xFF000000 | ((state = state * 1664525U + 1013904223U) >> 8U));
    ASSERT_TRUE(noise.save(path("noise.jpg"), "jpeg", 30));
    const auto data = logo("noise.jpg");
    EXPECT_LT(data.size(), 540'000U);
    EXPECT_NEAR(Logo::fromData(data)->proportion(), 5.0 / 3, 0.02);
}

TEST_F(LogoTest, whatIsNoLogoIsSaidInOneSentence)
{
    const QByteArray head = R"x(<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">)x";
    write("empty.png", "");
    write("text.svg", "hello");
    write("cut.svg", QByteArray(emblem).left(300));
    QFile png(path("bar.png"));
    ASSERT_TRUE(png.open(QIODevice::ReadOnly));
    write("cut.png", png.readAll().left(60));
    write("cut.jpg", QByteArray("\xFF\xD8\xFF\xE0", 4) + QByteArray(200, '\0'));
    write("blank.svg", head + "</svg>");
    write("picture.svg", head + R"x(<image xlink:href="/etc/hostname" width="9" height="9"/></svg>)x");
    write("clip.svg", head + R"x(<clipPath id="c"><circle r="3"/></clipPath><rect width="9" height="9" clip-path="url(#c)"/></svg>)x");
    write("huge.png", QByteArray("\x89PNG") + QByteArray(9 << 20, 'x'));
    write("deep.svg", head + QByteArray("<g>").repeated(5000) + QByteArray("</g>").repeated(5000) + "</svg>");
    QByteArray bomb = head + R"x(<defs><rect id="a0" width="1" height="1"/>)x";
    for (int i = 1; i < 30; ++i)
        bomb += "<g id=\"a" + QByteArray::number(i) + "\">" +
                QByteArray("<use xlink:href=\"#a" + QByteArray::number(i - 1) + "\"/>").repeated(10) + "</g>";
    write("bomb.svg", bomb + R"x(</defs><use xlink:href="#a29"/></svg>)x");
    write("itself.svg", head + R"x(<g id="a"><use xlink:href="#a"/></g></svg>)x");
    QByteArray many = head;
    for (int i = 0; i < 6000; ++i)
        many += "<rect width=\"1\" height=\"" + QByteArray::number(i) + "\"/>";
    write("many.svg", many + "</svg>");
    for (const char* name : {"none.png", ".", "empty.png", "text.svg", "cut.svg", "cut.png", "cut.jpg", "blank.svg",
                             "picture.svg", "clip.svg", "huge.png", "deep.svg", "bomb.svg", "itself.svg",
                             "many.svg"}) {
        const auto read = Logo::fromFile(path(name));
        ASSERT_FALSE(read.has_value()) << name;
        EXPECT_TRUE(test::isOneSentence(read.error().message())) << read.error().message();
        EXPECT_NE(read.error().message().find(path(name).toStdString()), std::string::npos) << read.error().message();
    }
}

/// Pictures made to keep a program busy; every one of them must be refused in time.
struct Hostile
{
    const char* name;
    QByteArray svg;
};

std::vector<Hostile> hostilePictures()
{
    const QByteArray head = R"x(<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 100 100">)x";
    const auto number = [](int value) { return QByteArray::number(value); };
    const auto repeated = [&](int count, auto part) {
        QByteArray text;
        for (int i = 0; i < count; ++i)
            text += part(i);
        return text;
    };
    const QByteArray rect = R"x(<rect id="u0" width="9" height="9"/>)x";
    const QByteArray zigzag = repeated(1500, [&](int i) { return " L 100 " + number(i) + " L 0 " + number(i); });
    return {
        {"each uses the next", head + rect + repeated(120'000, [&](int i) {
             return "<use id=\"u" + number(i + 1) + "\" xlink:href=\"#u" + number(i) + "\"/>";
         }) + "</svg>"},
        {"each uses the next, from the far end", head + repeated(120'000, [&](int i) {
             return "<use id=\"u" + number(120'000 - i) + "\" xlink:href=\"#u" + number(119'999 - i) + "\"/>";
         }) + rect + "</svg>"},
        {"gradients from gradients", head + repeated(30'000, [&](int i) {
             return "<linearGradient id=\"u" + number(i + 1) + "\" xlink:href=\"#u" + number(i) + "\"/>";
         }) + "<rect width=\"9\" height=\"9\" fill=\"url(#u30000)\"/></svg>"},
        {"one id twice", head + "<g id=\"a\">" + repeated(5'000, [&](int) { return rect; }) + "</g><g id=\"a\"/>" +
                             repeated(15'000, [](int) { return "<use xlink:href=\"#a\"/>"; }) + "</svg>"},
        {"fine dashes", head + "<path stroke=\"#000\" fill=\"none\" stroke-width=\"1\" stroke-dasharray=\"0.001 0.001\" "
                               "d=\"M0 0" + zigzag + "\"/></svg>"},
        {"dashes of a thin pen", head + "<path stroke=\"#000\" fill=\"none\" stroke-width=\"0.0001\" "
                                        "stroke-dasharray=\"1\" d=\"M0 0" + zigzag + "\"/></svg>"},
        {"a path used very often", head + "<path id=\"a\" d=\"M0 0" + zigzag + "\"/>" +
                                       repeated(15'000, [](int) { return "<use xlink:href=\"#a\"/>"; }) + "</svg>"},
        {"entities that multiply text", "<!DOCTYPE svg [<!ENTITY a \"" + QByteArray(4'000, 'x') + "\">]>" + head +
                                            "<desc>" + QByteArray("&a;").repeated(300'000) + "</desc>" + rect + "</svg>"},
        {"entities of entities", "<!DOCTYPE svg [<!ENTITY a \"xxxxxxxxxx\">" + repeated(20, [&](int i) {
             const QByteArray before = i == 0 ? QByteArray("a") : "b" + number(i - 1);
             return "<!ENTITY b" + number(i) + " \"" + QByteArray("&" + before + ";").repeated(10) + "\">";
         }) + "]>" + head + "<desc>&b19;</desc>" + rect + "</svg>"},
        {"declared attributes", "<!DOCTYPE svg [<!ATTLIST rect " + repeated(20'000, [&](int i) {
             return "a" + number(i) + " CDATA \"1\" ";
         }) + ">]>" + head + repeated(5'000, [&](int) { return rect; }) + "</svg>"},
        {"very many attributes", head + "<rect width=\"9\" height=\"9\"" + repeated(300'000, [&](int i) {
             return " a" + number(i) + "=\"1\"";
         }) + "/></svg>"},
        {"very many rules of style", head + "<style>" + repeated(40'000, [&](int i) {
             return ".a" + number(i) + "{fill:#123456}";
         }) + "</style>" + repeated(3'000, [](int) { return "<rect class=\"b\" width=\"9\" height=\"9\"/>"; }) + "</svg>"},
        {"very many stops", head + "<linearGradient id=\"g\">" + repeated(100'000, [](int i) {
             return "<stop offset=\"" + QByteArray::number(i / 1e5) + "\" stop-color=\"#000\"/>";
         }) + "</linearGradient><rect width=\"9\" height=\"9\" fill=\"url(#g)\"/></svg>"},
        {"very much text", head + "<text>" + QByteArray(2'000'000, 'x') + "</text></svg>"},
        {"wide letters", QByteArray("\xFF\xFE<\0s\0v\0g\0", 10)},
        {"another alphabet", "<?xml version=\"1.0\" encoding=\"ISO-2022-JP\"?>" + head + rect + "</svg>"},
    };
}

TEST_F(LogoTest, picturesMadeToKeepAProgramBusyAreRefusedInTime)
{
    for (const auto& [name, svg] : hostilePictures()) {
        write("hostile.svg", svg);
        QElapsedTimer timer;
        timer.start();
        const auto read = Logo::fromFile(path("hostile.svg"));
        EXPECT_LT(timer.elapsed(), 10'000) << name;
        ASSERT_FALSE(read.has_value()) << name;
        EXPECT_TRUE(test::isOneSentence(read.error().message())) << read.error().message();
    }
}

TEST_F(LogoTest, whatDrawingProgramsWriteIsRead)
{
    write("drawn.svg", R"x(<?xml version="1.0" encoding="UTF-8" standalone="no"?>
        <!-- Generator: a drawing program's "own" > mark -->
        <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [
            <!ENTITY ns_svg "http://www.w3.org/2000/svg">
            <!ENTITY ns_own "http://example.org/own/&#49;">
        ]>
        <svg xmlns="&ns_svg;" xmlns:own="&ns_own;" viewBox="0 0 100 40"><style type="text/css"><![CDATA[
            .st0{fill:#123456;} .st1{fill:none;stroke:#c00;stroke-width:2;stroke-dasharray:4,2;} ]]></style>
        <metadata>a > b</metadata><g><g><rect class="st0" width="30" height="30"/></g></g>
        <path class="st1" d="M40 10C50 0 60 40 95 20"/><text x="40" y="38" font-size="8">Plenary</text></svg>)x");
    EXPECT_FALSE(logo("drawn.svg").empty());
}

TEST_F(LogoTest, aClipOfTheWholePictureIsNothing)
{
    write("figma.svg", R"x(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g clip-path="url(#c)">
        <circle cx="4" cy="4" r="3"/></g><defs><clipPath id="c"><rect width="9" height="9" fill="white"/></clipPath></defs></svg>)x");
    EXPECT_FALSE(logo("figma.svg").empty());
}

TEST_F(LogoTest, aRecipeWithABadLogoIsRefused)
{
    const auto view = bundledView();
    for (const std::string& bad :
         {std::string("/home/jane/logo.png"), std::string("data:image/png;base64,###"),
          std::string("data:image/svg+xml;base64,PHN2Zz4="), "data:image/png;base64," + std::string(900'000, 'A')}) {
        scene::FigureLook look;
        look.logo = bad;
        const auto made = makeFigure(view, recipeFor(view, {}, {}, look), Format::Svg);
        ASSERT_FALSE(made.has_value());
        EXPECT_TRUE(test::isOneSentence(made.error().message())) << made.error().message();
    }
}

} // namespace

} // namespace plenary
