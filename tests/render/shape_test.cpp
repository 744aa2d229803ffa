// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures without colours: what is told apart by its shape alone.
#include "core/scene/canvas/series_look.h"
#include "tests/render/support.h"
#include "ui/render/painter.h"

#include <QPainter>

#include <gtest/gtest.h>

namespace plenary
{

namespace
{

using namespace scene;

QImage grey(const Shape& shape)
{
    Scene scene;
    scene.add(Layer::Marks, shape);
    QImage image(80, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintScene(painter, scene, Theme::of(Theme::Kind::Grey));
    painter.end();
    return image;
}

/// Pixels that are ink in one picture and paper in the other.
int differing(const QImage& a, const QImage& b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 128 ? 1 : 0;
    return count;
}

/// In one and the same grey, so that nothing but the shape can differ.
TEST(ShapeTest, theGreyPictureOfAPointTellsSixActorsApart)
{
    const auto mark = [](std::size_t actor, bool open) {
        const Glyph glyph = actorGlyph(actor);
        return grey(Mark{{40, 20}, glyph, glyphSize(glyph, 16), open ? Style{Tone::Panel, Tone::Ink, 2} : Style{Tone::Ink}});
    };
    for (const bool open : {false, true})
        for (std::size_t a = 0; a < 6; ++a)
            for (std::size_t b = 0; b < a; ++b)
                EXPECT_GE(differing(mark(a, open), mark(b, open)), 25) << a << " and " << b << (open ? ", open" : "");
}

TEST(ShapeTest, theGreyPictureOfALineTellsSixActorsApart)
{
    const auto line = [](std::size_t actor) {
        return grey(Polyline{{{2, 20}, {78, 20}}, Tone::Ink, 2.2, actorDash(actor)});
    };
    for (std::size_t a = 0; a < 6; ++a)
        for (std::size_t b = 0; b < a; ++b)
            EXPECT_GE(differing(line(a), line(b)), 12) << a << " and " << b;
}

} // namespace

} // namespace plenary
