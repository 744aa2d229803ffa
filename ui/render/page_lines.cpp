// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/page_lines.h"

namespace plenary
{

namespace
{

constexpr qsizetype longValue = 24; ///< bytes; shorter ones are not worth a number

/// An outline with its coordinates to a tenth of a pixel, which is finer than a screen of three dots a pixel.
QByteArray toTenths(const QByteArray& outline)
{
    QByteArray out;
    int decimals = -1; // behind the point of the number that is read; below 0 before it
    for (const char c : outline) {
        const bool isDigit = c >= '0' && c <= '9';
        if (c == '.')
            decimals = 0;
        else if (!isDigit)
            decimals = -1;
        else if (decimals >= 0 && ++decimals > 1)
            continue;
        out += c;
    }
    return out;
}

} // namespace

int PageLines::part(const QByteArray& value)
{
    auto number = m_partNumbers.constFind(value);
    if (number == m_partNumbers.constEnd()) {
        number = m_partNumbers.insert(value, static_cast<int>(m_parts.size()));
        m_parts.append(QString::fromUtf8(value));
    }
    return *number;
}

QByteArray PageLines::withoutLongValues(const QByteArray& line)
{
    QByteArray kept;
    qsizetype done = 0;
    for (qsizetype at = line.indexOf("=\""); at >= 0; at = line.indexOf("=\"", done)) {
        const qsizetype from = at + 2, to = line.indexOf('"', from);
        if (to < 0)
            break;
        kept += line.mid(done, from - done);
        const QByteArray value = line.mid(from, to - from);
        const bool isOutline = line.mid(at - 2, 2) == " d";
        // Around the number stands a character that no text of a page has: showable() makes blanks of it.
        kept += value.size() < longValue ? value
                                         : '\t' + QByteArray::number(part(isOutline ? toTenths(value) : value)) + '\t';
        done = to;
    }
    return kept + line.mid(done);
}

int PageLines::add(const QByteArray& line)
{
    const QByteArray kept = withoutLongValues(line);
    if (const auto known = m_numbers.constFind(kept); known != m_numbers.constEnd())
        return *known;
    const int number = static_cast<int>(m_lines.size());
    m_numbers.insert(kept, number);
    m_lines.append(QString::fromUtf8(kept));
    return number;
}

QJsonArray PageLines::runs(const QByteArray& text)
{
    QJsonArray runs;
    int first = 0, count = 0;
    const auto close = [&] {
        if (count > 0) {
            runs.append(first);
            runs.append(count);
        }
    };
    for (const QByteArray& line : text.split('\n')) {
        const QByteArray trimmed = line.trimmed();
        if (trimmed.isEmpty())
            continue;
        const int number = add(trimmed);
        if (count > 0 && number == first + count) {
            ++count;
            continue;
        }
        close();
        first = number;
        count = 1;
    }
    close();
    return runs;
}

} // namespace plenary
