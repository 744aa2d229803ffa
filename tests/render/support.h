// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/figure/chart.h"
#include "core/scene/figure/frame.h"
#include "tests/support/bundled.h"
#include "ui/render/fonts.h"
#include "ui/render/theme.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <optional>
#include <ostream>

namespace plenary
{

inline constexpr scene::ChartKind everyChart[] = {
    scene::ChartKind::Timeline, scene::ChartKind::Matrix,    scene::ChartKind::Profile, scene::ChartKind::Statements,
    scene::ChartKind::Trend,    scene::ChartKind::Agreement, scene::ChartKind::Map,     scene::ChartKind::Pledges};

/// The bundled summit as seen at the end of 12 February 2025, in the bundled font and in English.
scene::View bundledView();
scene::Context bundledContext(double width, double height);

/// A chart of the bundled summit as it is published.
scene::Scene publishedFigure(scene::ChartKind kind, QSizeF size);

/// What a program printed; nothing where it could not be run or failed. The test fails then.
std::optional<QByteArray> outputOf(const QString& program, const QStringList& arguments);

/// The theme of the screen by day.
const Theme& light();

/// All bytes of a file; nothing where it cannot be read.
QByteArray contentOf(const QString& path);

/// How two pictures of one size differ.
struct Difference
{
    int pixels = 0;    ///< of the picture
    int differing = 0; ///< beyond the tolerance, not to be explained by antialiasing
    int raw = 0;       ///< beyond the tolerance
    int worstTile = 0; ///< of `differing`, the most in one square of 40 × 40: what is missing in one place shows here
    QImage picture;    ///< white where alike, red where not

    double share() const { return pixels > 0 ? static_cast<double>(differing) / pixels : 0; }
};

/// Compares channel by channel. A pixel whose value lies between the darkest and the lightest of the other picture's
/// pixels around it (within `reach`), give or take the tolerance, is antialiased in another way and does not count.
Difference compare(const QImage& a, const QImage& b, int tolerance, int reach);

} // namespace plenary
