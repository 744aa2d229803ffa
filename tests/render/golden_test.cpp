// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/render/support.h"
#include "ui/render/exporter.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace plenary
{

namespace
{

constexpr QSizeF goldenSize(1200, 800);
constexpr int tolerance = 24;          // of a channel, for rasterisers that round in another way
constexpr double allowedShare = 0.001; // of the pixels may differ by more

QString goldenPath(const QString& name)
{
    return QDir(QStringLiteral(PLENARY_GOLDEN)).filePath(name);
}

class GoldenTest : public ::testing::TestWithParam<scene::ChartKind>
{
};

/// The picture made now must look like the one kept in tests/golden. After a change that is meant, look at
/// NAME.actual.png, then run the test with UPDATE_GOLDEN=1 and commit the new pictures.
TEST_P(GoldenTest, looksAsItDid)
{
    const auto name = QString::fromStdString(std::string(keyOf(GetParam())));
    const QString golden = goldenPath(name + QStringLiteral(".png"));
    const QString actual = goldenPath(name + QStringLiteral(".actual.png"));
    const QString differences = goldenPath(name + QStringLiteral(".diff.png"));
    const QImage image = toImage(publishedFigure(GetParam(), goldenSize), Theme::of(Theme::Kind::Light), 1, 96);
    ASSERT_FALSE(image.isNull());
    QFile::remove(actual);
    QFile::remove(differences);
    if (qEnvironmentVariableIntValue("UPDATE_GOLDEN") == 1) {
        ASSERT_TRUE(QDir().mkpath(QStringLiteral(PLENARY_GOLDEN)));
        ASSERT_TRUE(image.save(golden)) << golden.toStdString();
        return;
    }
    const QImage expected(golden);
    if (expected.isNull() || expected.size() != image.size()) {
        image.save(actual);
        FAIL() << (expected.isNull() ? "There is no golden picture " : "Another size has the golden picture ")
               << golden.toStdString() << ".\nLook at " << actual.toStdString()
               << ", then run with UPDATE_GOLDEN=1 and commit the picture.";
    }
    const Difference difference = compare(image, expected, tolerance, 0);
    if (difference.share() > allowedShare) {
        image.save(actual);
        difference.picture.save(differences);
        ADD_FAILURE() << difference.differing << " of " << difference.pixels << " pixels differ from "
                      << golden.toStdString() << ".\nLook at " << actual.toStdString() << " and "
                      << differences.toStdString() << "; UPDATE_GOLDEN=1 keeps the new picture.";
    }
}

/// Twice the same picture in one process, so that a golden picture means something.
TEST_P(GoldenTest, looksTheSameTwice)
{
    const Theme theme = Theme::of(Theme::Kind::Light);
    EXPECT_EQ(toImage(publishedFigure(GetParam(), goldenSize), theme, 1, 96),
              toImage(publishedFigure(GetParam(), goldenSize), theme, 1, 96));
}

INSTANTIATE_TEST_SUITE_P(AllCharts, GoldenTest, ::testing::ValuesIn(everyChart),
                         [](const auto& test) { return std::string(keyOf(test.param)); });

} // namespace

} // namespace plenary
