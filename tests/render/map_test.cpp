// SPDX-License-Identifier: GPL-3.0-or-later
// The map as pixels: golden pictures of other views than the world, the fast painting for the screen beside the exact
// one for files, and the table of border decisions.
#include "tests/render/support.h"
#include "ui/render/exporter.h"
#include "ui/render/figure_maker.h"
#include "ui/render/painter.h"
#include "ui/render/terrain.h"
#include "ui/render/world.h"

#include <QCryptographicHash>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QProcess>

#include <gtest/gtest.h>

#include <algorithm>

namespace plenary
{

namespace
{

constexpr QSizeF size(1200, 800);

scene::Scene mapFigure(const scene::MapOptions& map, QSizeF of = size)
{
    scene::Frame frame;
    frame.product = "Plenary";
    scene::ChartOptions options;
    options.kind = scene::ChartKind::Map;
    options.map = map;
    return figureScene(bundledContext(of.width(), of.height()), options, frame);
}

scene::MapOptions showing(geo::Projection projection, geo::Region region)
{
    scene::MapOptions options;
    options.view.projection = projection;
    options.view.region = region;
    return options;
}

/// See golden_test.cpp; that one holds the world.
void looksAsItDid(const char* name, const scene::MapOptions& options)
{
    const QString golden =
        QDir(QStringLiteral(PLENARY_GOLDEN)).filePath(QStringLiteral("map-%1.png").arg(QLatin1String(name)));
    const QImage image = toImage(mapFigure(options), light(), 1, 96);
    if (qEnvironmentVariableIntValue("UPDATE_GOLDEN") == 1) {
        ASSERT_TRUE(image.save(golden));
        return;
    }
    const QImage expected(golden);
    ASSERT_EQ(expected.size(), image.size()) << golden.toStdString();
    const Difference difference = compare(image, expected, 24, 0);
    EXPECT_LE(difference.share(), 0.001) << difference.differing << " pixels differ from " << golden.toStdString();
}

TEST(MapGoldenTest, europeLooksAsItDid)
{
    looksAsItDid("europe", showing(geo::Projection::EqualEarth, geo::Region::Europe));
}

TEST(MapGoldenTest, theGlobeLooksAsItDid)
{
    looksAsItDid("globe", showing(geo::Projection::Globe, geo::Region::World));
}

TEST(MapGoldenTest, stancesLookAsTheyDid)
{
    looksAsItDid("stance", {.colour = scene::MapColour::Stance, .topic = "regulation"});
}

/// The picture of the terrain alone, exact or fast, over white.
QImage terrainPicture(const scene::Scene& scene, bool fast, double scale)
{
    QImage image(qRound(scene.width * scale), qRound(scene.height * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    Terrain terrain;
    if (fast) {
        terrain.paint(painter, scene, light());
        return image;
    }
    scene::Scene part;
    for (std::size_t i = scene.terrain.first; i < scene.terrain.last; ++i)
        part.items.push_back(scene.items[i]);
    paintScene(painter, part, light());
    return image;
}

TEST(TerrainTest, theScreenShowsWhatFilesShow)
{
    for (const double scale : {1.0, 2.0})
        for (const auto& options : {showing(geo::Projection::EqualEarth, geo::Region::World),
                                    showing(geo::Projection::EqualEarth, geo::Region::Europe),
                                    showing(geo::Projection::Globe, geo::Region::World),
                                    scene::MapOptions{.beside = scene::Bundled::get().instant("2025-02-10")}}) {
            const auto figure = mapFigure(options, {900, 600});
            ASSERT_LT(figure.terrain.first, figure.terrain.last);
            const Difference difference =
                compare(terrainPicture(figure, true, scale), terrainPicture(figure, false, scale), 60, 3);
            EXPECT_LT(difference.share(), 0.01) << difference.differing;
            EXPECT_LT(difference.worstTile, 260);
        }
}

TEST(TerrainTest, newColoursNeedNoNewShapes)
{
    const auto first = mapFigure({.shown = {"signed"}}); // the same words around both, and so the same room
    auto second = mapFigure({.shown = {"declined"}});
    Terrain kept;
    kept.setShapes(first, 1);
    Terrain fresh;
    fresh.setShapes(second, 1);
    EXPECT_EQ(kept.recolour(second, light()), fresh.recolour(second, light()));
    EXPECT_NE(kept.recolour(first, light()), fresh.recolour(second, light()));
}

TEST(TerrainTest, thePixelKnowsItsCountry)
{
    const auto figure = mapFigure({});
    Terrain terrain;
    terrain.setShapes(figure, 1);
    int alike = 0;
    int asked = 0;
    for (double x = 40; x < 1160; x += 13)
        for (double y = 160; y < 600; y += 11) {
            const auto item = terrain.itemAt(figure, {x + 0.5, y + 0.5});
            const scene::Hit* hit = figure.hitAt({x + 0.5, y + 0.5});
            if (!hit || hit->outline.empty() || item == figure.items.size())
                continue;
            ++asked;
            const auto* polygon = std::get_if<scene::Polygon>(&figure.items[item].shape);
            alike += polygon && polygon->rings == hit->outline ? 1 : 0;
        }
    EXPECT_GT(asked, 500);
    EXPECT_GE(alike, asked - 5) << "but for pixels that lie on a border";
}

TEST(TerrainTest, oddScenesAreHarmless)
{
    Terrain terrain;
    scene::Scene empty;
    QImage image(10, 10, QImage::Format_RGB32);
    QPainter painter(&image);
    terrain.paint(painter, empty, light());
    EXPECT_TRUE(terrain.recolour(empty, light()).isNull());
}

TEST(BorderTest, decisionsAreDatedInBothLanguages)
{
    for (const char* language : {"en", "fr"}) {
        const auto decisions = borderDecisions(QLatin1String(language));
        ASSERT_GE(decisions.size(), 6U);
        for (const auto& decision : decisions) {
            EXPECT_FALSE(decision.area.isEmpty());
            EXPECT_GT(decision.decision.size(), 30);
            EXPECT_TRUE(QDate::fromString(decision.since, Qt::ISODate).isValid()) << decision.since.toStdString();
        }
    }
    const auto named = [](const char* area) {
        const auto decisions = borderDecisions(QStringLiteral("en"));
        return std::ranges::any_of(decisions,
                                   [&](const auto& decision) { return decision.area == QLatin1String(area); });
    };
    for (const char* area : {"Golan Heights", "Northern Cyprus", "Somaliland", "Jammu and Kashmir", "Crimea",
                             "Western Sahara"})
        EXPECT_TRUE(named(area)) << area;
    EXPECT_EQ(borderDecisions(QStringLiteral("fr")).front().area, QStringLiteral("Somaliland"));
}

/// The script yields the committed bytes; only where its source, which is not part of the project, was unpacked.
TEST(ConverterTest, yieldsTheCommittedBytes)
{
    const QString script = QStringLiteral(PLENARY_RESOURCES "/map/convert.py");
    const QString source = qEnvironmentVariable("PLENARY_MAP_SOURCE");
    if (source.isEmpty())
        GTEST_SKIP() << "PLENARY_MAP_SOURCE names no file; see resources/map/NOTICE.md";
    EXPECT_TRUE(outputOf(QStringLiteral("python3"), {script, QStringLiteral("--check"), source}).has_value());
}

TEST(ConverterTest, theResourceIsSmallAndItsHashIsPublished)
{
    QFile map(QStringLiteral(PLENARY_RESOURCES "/map/world-50m.bin"));
    ASSERT_TRUE(map.open(QIODevice::ReadOnly));
    const QByteArray bytes = map.readAll();
    EXPECT_LE(bytes.size(), 300 * 1024);
    QFile notice(QStringLiteral(PLENARY_RESOURCES "/map/NOTICE.md"));
    ASSERT_TRUE(notice.open(QIODevice::ReadOnly));
    EXPECT_TRUE(notice.readAll().contains(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
}

} // namespace

} // namespace plenary
