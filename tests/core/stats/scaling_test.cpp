// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/scaling.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>

namespace plenary::stats
{

namespace
{

double between(const Point& a, const Point& b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

std::vector<Point> randomPoints(std::mt19937& engine, std::size_t size)
{
    std::vector<Point> points(size);
    for (Point& point : points) {
        point = {static_cast<double>(engine() % 1000) / 100, static_cast<double>(engine() % 1000) / 200};
    }
    return points;
}

DistanceMatrix distancesOf(const std::vector<Point>& points)
{
    DistanceMatrix distances(points.size());
    for (std::size_t a = 0; a < points.size(); ++a) {
        for (std::size_t b = 0; b < a; ++b) {
            distances.set(a, b, between(points[a], points[b]));
        }
    }
    return distances;
}

} // namespace

TEST(Scaling, FindsAPlaneAgain)
{
    std::mt19937 engine(67);
    for (int round = 0; round < 20; ++round) {
        const std::vector<Point> points = randomPoints(engine, 3 + engine() % 40);
        const Scaling result = classicalScaling(distancesOf(points));
        double sumX = 0;
        double sumY = 0;
        for (std::size_t a = 0; a < points.size(); ++a) {
            ASSERT_TRUE(result.points[a]);
            sumX += result.points[a]->x;
            sumY += result.points[a]->y;
            for (std::size_t b = 0; b < a; ++b) {
                EXPECT_NEAR(between(*result.points[a], *result.points[b]), between(points[a], points[b]), 1e-6);
            }
        }
        EXPECT_NEAR(sumX, 0, 1e-6);
        EXPECT_NEAR(sumY, 0, 1e-6);
        EXPECT_NEAR(*result.stress, 0, 1e-6);
        EXPECT_NEAR(*result.explained, 1, 1e-6);
        EXPECT_EQ(result.guessed, 0U);
    }
}

TEST(Scaling, IsWhatTheHandCalculates)
{
    // On a line at 0, 1, 4: centred −5/3, −2/3, 7/3; the farthest is positive.
    DistanceMatrix line(3);
    line.set(0, 1, 1);
    line.set(1, 2, 3);
    line.set(0, 2, 4);
    const Scaling result = classicalScaling(line);
    EXPECT_NEAR(result.points[0]->x, -5.0 / 3, 1e-12);
    EXPECT_NEAR(result.points[1]->x, -2.0 / 3, 1e-12);
    EXPECT_NEAR(result.points[2]->x, 7.0 / 3, 1e-12);
    EXPECT_EQ(result.points[1]->y, 0);

    // Four points all 1 apart: three equal eigenvalues ½, two are drawn, so stress is above 0.
    DistanceMatrix equal(4);
    for (std::size_t a = 0; a < 4; ++a) {
        for (std::size_t b = 0; b < a; ++b) {
            equal.set(a, b, 1);
        }
    }
    const Scaling flat = classicalScaling(equal);
    EXPECT_NEAR(*flat.explained, 2.0 / 3, 1e-12);
    EXPECT_GT(*flat.stress, 0.1);
    EXPECT_LT(*flat.stress, 0.5);
}

TEST(Scaling, TurnsEachAxisTheSameWay)
{
    std::mt19937 engine(71);
    for (int round = 0; round < 20; ++round) {
        const std::vector<Point> points = randomPoints(engine, 12);
        std::vector<Point> mirrored = points;
        for (Point& point : mirrored) {
            point = {-point.x + 3, -point.y};
        }
        const Scaling first = classicalScaling(distancesOf(points));
        const Scaling second = classicalScaling(distancesOf(mirrored));
        double farthestX = 0;
        double farthestY = 0;
        for (std::size_t at = 0; at < points.size(); ++at) {
            EXPECT_NEAR(first.points[at]->x, second.points[at]->x, 1e-6);
            EXPECT_NEAR(first.points[at]->y, second.points[at]->y, 1e-6);
            farthestX = std::fabs(first.points[at]->x) > std::fabs(farthestX) ? first.points[at]->x : farthestX;
            farthestY = std::fabs(first.points[at]->y) > std::fabs(farthestY) ? first.points[at]->y : farthestY;
        }
        EXPECT_GT(farthestX, 0);
        EXPECT_GT(farthestY, 0);
    }
}

TEST(Scaling, DoesNotDependOnTheOrderOfInput)
{
    std::mt19937 engine(73);
    const std::vector<Point> points = randomPoints(engine, 15);
    const std::vector<Point> reversed(points.rbegin(), points.rend());
    const Scaling first = classicalScaling(distancesOf(points));
    const Scaling second = classicalScaling(distancesOf(reversed));
    for (std::size_t at = 0; at < points.size(); ++at) {
        EXPECT_NEAR(first.points[at]->x, second.points[points.size() - 1 - at]->x, 1e-6);
        EXPECT_NEAR(first.points[at]->y, second.points[points.size() - 1 - at]->y, 1e-6);
    }
}

TEST(Scaling, GuessesFewMissingDistancesAndSaysSo)
{
    std::mt19937 engine(79);
    DistanceMatrix distances = distancesOf(randomPoints(engine, 10));
    distances.set(3, 4, std::numeric_limits<double>::quiet_NaN());
    for (std::size_t other = 0; other < 10; ++other) {
        distances.set(7, other, std::numeric_limits<double>::quiet_NaN());
    }
    const Scaling result = classicalScaling(distances);
    EXPECT_EQ(result.guessed, 1U);
    EXPECT_FALSE(result.points[7]);
    EXPECT_TRUE(result.points[3]);
    EXPECT_TRUE(result.points[6]);
    ASSERT_TRUE(result.stress);
    EXPECT_GE(*result.stress, 0);
    EXPECT_LT(*result.stress, 1);
}

TEST(Scaling, NegativeEigenvaluesAreNotDrawn)
{
    // No triangle has sides 1, 1, 10.
    DistanceMatrix distances(3);
    distances.set(0, 1, 1);
    distances.set(1, 2, 1);
    distances.set(0, 2, 10);
    const Scaling result = classicalScaling(distances);
    for (const auto& point : result.points) {
        ASSERT_TRUE(point);
        EXPECT_TRUE(std::isfinite(point->x));
        EXPECT_EQ(point->y, 0);
    }
    EXPECT_LT(*result.explained, 1);
    EXPECT_GT(*result.stress, 0);
}

TEST(Scaling, StandsNothingOneTwoAllMissingAndAllEqual)
{
    EXPECT_TRUE(classicalScaling(DistanceMatrix(0)).points.empty());

    const Scaling one = classicalScaling(DistanceMatrix(1));
    ASSERT_TRUE(one.points[0]);
    EXPECT_EQ(one.points[0]->x, 0);
    EXPECT_FALSE(one.stress);
    EXPECT_FALSE(one.explained);

    DistanceMatrix pair(2);
    pair.set(0, 1, 0.5);
    const Scaling two = classicalScaling(pair);
    EXPECT_NEAR(two.points[0]->x, 0.25, 1e-12);
    EXPECT_NEAR(two.points[1]->x, -0.25, 1e-12);
    EXPECT_NEAR(*two.stress, 0, 1e-12);

    const Scaling missing = classicalScaling(DistanceMatrix(3));
    EXPECT_FALSE(missing.points[0]);
    EXPECT_FALSE(missing.stress);
    EXPECT_FALSE(missing.explained);

    DistanceMatrix zero(3);
    zero.set(0, 1, 0);
    zero.set(0, 2, 0);
    zero.set(1, 2, 0);
    const Scaling together = classicalScaling(zero);
    EXPECT_EQ(together.points[2]->x, 0);
    EXPECT_EQ(together.stress, 0.0);
    EXPECT_FALSE(together.explained);
}

} // namespace plenary::stats
