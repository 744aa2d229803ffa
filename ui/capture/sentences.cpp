// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/sentences.h"

#include <QSet>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace plenary
{

namespace
{

constexpr qsizetype widestLine = 160; ///< of a text whose lines are broken to fit a page

/// Lines of a broken text are about as long as each other: how long nine of ten are at most; 0: its lines are
/// paragraphs.
qsizetype lineWidth(const QString& text)
{
    std::vector<qsizetype> widths;
    for (const auto& line : QStringView(text).split(QLatin1Char('\n')))
        if (!line.trimmed().isEmpty())
            widths.push_back(line.size());
    if (widths.size() < 4)
        return 0;
    const auto ninth = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() * 9 / 10);
    std::ranges::nth_element(widths, ninth);
    return *ninth <= widestLine ? *ninth : 0;
}

/// The text with a space for every break of a line at which its paragraph goes on.
QString unbroken(QString text)
{
    const qsizetype width = lineWidth(text);
    qsizetype start = 0;
    for (qsizetype end = text.indexOf(QLatin1Char('\n')); end >= 0; end = text.indexOf(QLatin1Char('\n'), start)) {
        const auto line = QStringView(text).mid(start, end - start).trimmed();
        const auto next = QStringView(text).mid(end + 1);
        const bool isEmpty = next.isEmpty() || next.front() == QLatin1Char('\n') || line.isEmpty();
        const bool isFull = width > 0 && line.size() * 4 >= width * 3;
        if (!isEmpty && (isFull || next.front().isLower()))
            text[end] = QLatin1Char(' ');
        start = end + 1;
    }
    return text;
}

bool isClosing(QChar c)
{
    return c == QChar(0xBB) || c == QChar(0x201D) || c == QChar(0x203A) || c == QLatin1Char(')') ||
           c == QLatin1Char(']');
}

/// Whether a full stop at the end of `sentence` ends a word only.
bool isAbbreviated(QStringView sentence)
{
    static const QSet<QString> known{
        QStringLiteral("m"),    QStringLiteral("mm"),    QStringLiteral("mr"),  QStringLiteral("mrs"),
        QStringLiteral("ms"),   QStringLiteral("dr"),    QStringLiteral("pr"),  QStringLiteral("prof"),
        QStringLiteral("st"),   QStringLiteral("ste"),   QStringLiteral("sen"), QStringLiteral("rep"),
        QStringLiteral("gen"),  QStringLiteral("gov"),   QStringLiteral("art"), QStringLiteral("no"),
        QStringLiteral("cf"),   QStringLiteral("vs"),    QStringLiteral("p"),   QStringLiteral("pp"),
        QStringLiteral("e.g"),  QStringLiteral("i.e"),   QStringLiteral("u.s"), QStringLiteral("u.k"),
        QStringLiteral("u.n"),  QStringLiteral("jan"),   QStringLiteral("feb"), QStringLiteral("févr"),
        QStringLiteral("janv"), QStringLiteral("approx")};
    if (!sentence.endsWith(QLatin1Char('.')))
        return false;
    const auto words = sentence.chopped(1);
    qsizetype start = words.size();
    while (start > 0 && (words[start - 1].isLetterOrNumber() || words[start - 1] == QLatin1Char('.')))
        --start;
    const auto last = words.mid(start);
    const bool isInitial =
        !last.isEmpty() && last.back().isUpper() && (last.size() == 1 || last[last.size() - 2] == QLatin1Char('.'));
    return isInitial || known.contains(last.toString().toLower());
}

} // namespace

std::vector<Stretch> sentencesOf(const QString& text)
{
    const QString whole = unbroken(text);
    std::vector<Stretch> sentences;
    bool goesOn = false;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, whole);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to >= 0; from = to, to = finder.toNextBoundary()) {
        Stretch part{from, to};
        while (part.from < part.to && whole[part.from].isSpace())
            ++part.from;
        while (part.to > part.from && whole[part.to - 1].isSpace())
            --part.to;
        if (part.from == part.to)
            continue;
        // A closing mark after a space, as French sets it, belongs to what it closes.
        if (!goesOn && !sentences.empty() && isClosing(whole[part.from])) {
            sentences.back().to = ++part.from;
            while (part.from < part.to && whole[part.from].isSpace())
                ++part.from;
            if (part.from == part.to)
                continue;
        }
        if (goesOn)
            sentences.back().to = part.to;
        else
            sentences.push_back(part);
        const bool isParagraphEnd = QStringView(whole).mid(part.to, to - part.to).contains(QLatin1Char('\n'));
        goesOn = !isParagraphEnd && isAbbreviated(QStringView(whole).mid(part.from, part.size()));
    }
    return sentences;
}

QString shownText(QString text)
{
    for (QChar& c : text)
        if ((c.unicode() < 0x20 && c != QLatin1Char('\n') && c != QLatin1Char('\t')) ||
            c == QChar::ObjectReplacementCharacter)
            c = QLatin1Char(' ');
        else if (c == QChar::ParagraphSeparator || c == QChar::LineSeparator)
            c = QLatin1Char('\n');
    return text;
}

CharacterPlaces::CharacterPlaces(const QString& text)
{
    for (qsizetype at = 0; at + 1 < text.size(); ++at)
        if (text[at].isHighSurrogate())
            m_pairs.push_back(at);
}

std::int64_t CharacterPlaces::characters(qsizetype units) const
{
    return units - (std::ranges::lower_bound(m_pairs, units) - m_pairs.begin());
}

qsizetype CharacterPlaces::units(std::int64_t characters) const
{
    // Before the n-th pair lie n characters fewer than units.
    qsizetype low = 0, high = static_cast<qsizetype>(m_pairs.size());
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (m_pairs[static_cast<std::size_t>(middle)] - middle < characters)
            low = middle + 1;
        else
            high = middle;
    }
    return static_cast<qsizetype>(characters) + low;
}

} // namespace plenary
