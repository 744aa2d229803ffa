// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>

namespace plenary
{

/// The lines of many texts that are alike for the most part, each kept once; and of the lines the long values of
/// attributes, such as outlines of shapes, which several lines share. What resources/pages/living_page.js puts together
/// again.
class PageLines
{
public:
    /// The number of a line.
    int add(const QByteArray& line);
    /// A text as runs of lines: the first one and how many follow each other, and so on.
    QJsonArray runs(const QByteArray& text);

    const QJsonArray& lines() const { return m_lines; }
    const QJsonArray& parts() const { return m_parts; }

private:
    int part(const QByteArray& value);
    QByteArray withoutLongValues(const QByteArray& line);

    QJsonArray m_lines, m_parts;
    QHash<QByteArray, int> m_numbers, m_partNumbers;
};

} // namespace plenary
