// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/svg_text.h"

namespace plenary
{

QString svgNumber(double value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

QString svgPath(const QPainterPath& path)
{
    QString data;
    for (int i = 0; i < path.elementCount(); ++i) {
        const auto element = path.elementAt(i);
        const QString point = svgNumber(element.x) + QLatin1Char(' ') + svgNumber(element.y);
        if (element.isMoveTo())
            data += QLatin1Char('M') + point;
        else if (element.isLineTo())
            data += QLatin1Char('L') + point;
        else if (element.type == QPainterPath::CurveToElement)
            data += QLatin1Char('C') + point;
        else
            data += QLatin1Char(' ') + point;
    }
    return data;
}

} // namespace plenary
