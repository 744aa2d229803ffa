// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/scaling.h"

#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>

namespace plenary::stats
{

namespace
{

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr double negligible = 1e-9; ///< beside the largest, as rounding leaves it

/// The items that have a known distance to another one; the single item of a matrix of one.
std::vector<std::size_t> placeable(const DistanceMatrix& distances)
{
    std::vector<std::size_t> items;
    for (std::size_t item = 0; item < distances.size(); ++item) {
        bool hasNeighbour = distances.size() == 1;
        for (std::size_t other = 0; other < distances.size() && !hasNeighbour; ++other) {
            hasNeighbour = other != item && distances.isKnown(item, other);
        }
        if (hasNeighbour) {
            items.push_back(item);
        }
    }
    return items;
}

/// The distances between `items`, with the mean of the known ones in the place of each missing one.
MatrixXd completed(const DistanceMatrix& distances, const std::vector<std::size_t>& items, std::size_t& guessed)
{
    const auto size = static_cast<Index>(items.size());
    MatrixXd result = MatrixXd::Zero(size, size);
    double sum = 0;
    std::size_t known = 0;
    for (Index a = 0; a < size; ++a) {
        for (Index b = 0; b < a; ++b) {
            const double distance =
                distances.at(items[static_cast<std::size_t>(a)], items[static_cast<std::size_t>(b)]);
            result(a, b) = distance;
            if (!std::isnan(distance)) {
                sum += distance;
                ++known;
            }
        }
    }
    guessed = items.size() * (items.size() - 1) / 2 - known;
    for (Index a = 0; a < size; ++a) {
        for (Index b = 0; b < a; ++b) {
            if (std::isnan(result(a, b))) {
                result(a, b) = sum / static_cast<double>(known);
            }
            result(b, a) = result(a, b);
        }
    }
    return result;
}

MatrixXd doubleCentred(const MatrixXd& distances)
{
    MatrixXd result = distances.array().square() * -0.5;
    const VectorXd means = result.rowwise().mean();
    const double mean = means.mean();
    result.colwise() -= means;
    result.rowwise() -= means.transpose();
    result.array() += mean;
    return result;
}

/// Coordinates on one axis: the eigenvector times √λ, with its farthest point positive.
VectorXd axis(const VectorXd& vector, double eigenvalue)
{
    const double farthest = vector.cwiseAbs().maxCoeff();
    Index first = 0;
    while (std::fabs(vector(first)) < farthest * (1 - negligible)) {
        ++first;
    }
    return vector * (vector(first) < 0 ? -std::sqrt(eigenvalue) : std::sqrt(eigenvalue));
}

std::optional<double> stress(const DistanceMatrix& distances, const std::vector<std::optional<Point>>& points)
{
    double misfit = 0;
    double total = 0;
    bool hasDistance = false;
    for (std::size_t a = 0; a < distances.size(); ++a) {
        for (std::size_t b = 0; b < a; ++b) {
            if (!distances.isKnown(a, b)) {
                continue;
            }
            hasDistance = true;
            const double distance = distances.at(a, b);
            const double drawn = std::hypot(points[a]->x - points[b]->x, points[a]->y - points[b]->y);
            misfit += (distance - drawn) * (distance - drawn);
            total += distance * distance;
        }
    }
    if (!hasDistance) {
        return std::nullopt;
    }
    return total > 0 ? std::sqrt(misfit / total) : 0;
}

} // namespace

Scaling classicalScaling(const DistanceMatrix& distances)
{
    Scaling result;
    result.points.resize(distances.size());
    const std::vector<std::size_t> items = placeable(distances);
    if (items.empty()) {
        return result;
    }
    const MatrixXd products = doubleCentred(completed(distances, items, result.guessed));
    const Eigen::SelfAdjointEigenSolver<MatrixXd> solver(products); // eigenvalues rise
    const VectorXd& values = solver.eigenvalues();
    const auto size = static_cast<Index>(items.size());
    const double largest = values.cwiseAbs().maxCoeff();
    MatrixXd coordinates = MatrixXd::Zero(size, 2);
    double drawn = 0;
    for (Index dimension = 0; dimension < std::min<Index>(2, size); ++dimension) {
        const double eigenvalue = values(size - 1 - dimension);
        if (eigenvalue > largest * negligible) {
            coordinates.col(dimension) = axis(solver.eigenvectors().col(size - 1 - dimension), eigenvalue);
            drawn += eigenvalue;
        }
    }
    for (std::size_t place = 0; place < items.size(); ++place) {
        const auto row = static_cast<Index>(place);
        result.points[items[place]] = Point{coordinates(row, 0), coordinates(row, 1)};
    }
    result.stress = stress(distances, result.points);
    if (largest > 0) {
        result.explained = drawn / values.cwiseAbs().sum();
    }
    return result;
}

} // namespace plenary::stats
