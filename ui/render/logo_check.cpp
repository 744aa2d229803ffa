// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/logo_check.h"

#include "ui/render/logo_markup.h"

#include <QHash>
#include <QList>
#include <QRectF>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace plenary
{

namespace
{

constexpr std::size_t deepest = 200; ///< elements within each other, or one using the next
// What is drawn is counted in bytes of what describes it, as often as it is used.
constexpr std::int64_t mostDrawn = 4'000'000;
constexpr std::int64_t elementCost = 200;
constexpr std::int64_t letterCost = 200; ///< a letter becomes an outline
/// Every rule of style is tried on every element: bytes of rules by elements.
constexpr std::int64_t mostStyling = 1'000'000'000;
constexpr std::int64_t stylingCost = 20; ///< of an element, beside its class

class Check
{
public:
    explicit Check(const QByteArray& svg) : m_xml(svg) {}

    LogoFault run()
    {
        if (!read())
            return {LogoFault::Kind::Damaged};
        if (!m_foreign.isEmpty())
            return {LogoFault::Kind::Foreign, m_foreign};
        const bool styles = m_styleBytes > 0 && m_styled > mostStyling / m_styleBytes;
        return {styles || weigh(0, 0).cost > mostDrawn ? LogoFault::Kind::TooMuch : LogoFault::Kind::None};
    }

private:
    /// What drawing an element costs, with all it holds and uses, and how deep these go.
    struct Weight
    {
        std::int64_t cost = 0;
        std::size_t height = 0;
    };
    struct Node
    {
        QString uses; ///< id of the element it repeats, or a gradient goes on from
        std::vector<std::size_t> parts;
        std::int64_t own = elementCost;
        Weight weight;
        bool isStyle = false;
        enum : std::uint8_t { New, Open, Done } state = New;
    };

    /// Whether it is an SVG at all.
    bool read();
    void open(std::size_t parent);
    void readText(std::size_t node);
    Weight weigh(std::size_t node, std::size_t depth);
    bool isWholeClip() const;

    QXmlStreamReader m_xml;
    QString m_foreign;
    QRectF m_view;
    bool m_inClip = false;
    std::vector<Node> m_nodes;
    QHash<QString, std::vector<std::size_t>> m_ids; ///< renderers differ in which of two they take
    std::int64_t m_styled = 0;                      ///< what rules of style are tried on
    std::int64_t m_styleBytes = 0;
};

bool Check::read()
{
    if (!m_xml.readNextStartElement() || m_xml.name() != QLatin1String("svg"))
        return false;
    const auto view = m_xml.attributes().value(QLatin1String("viewBox")).toString().split(QLatin1Char(' '));
    if (view.size() == 4)
        m_view = {view[0].toDouble(), view[1].toDouble(), view[2].toDouble(), view[3].toDouble()};
    std::vector<std::size_t> above;
    open(0);
    above.push_back(0);
    while (!above.empty() && !m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            open(above.back());
            above.push_back(m_nodes.size() - 1);
            if (above.size() > deepest)
                return false;
            break;
        case QXmlStreamReader::Characters:
            readText(above.back());
            break;
        case QXmlStreamReader::EndElement:
            m_inClip = m_inClip && m_xml.name() != QLatin1String("clipPath");
            above.pop_back();
            break;
        default:
            break;
        }
    }
    return !m_xml.hasError() && above.empty();
}

void Check::open(std::size_t parent)
{
    static constexpr std::array foreign = {"image", "mask", "filter", "pattern", "foreignObject", "animate", "set"};
    const auto name = m_xml.name().toString();
    const auto attributes = m_xml.attributes();
    const std::size_t own = m_nodes.size();
    auto& node = m_nodes.emplace_back();
    if (own != parent)
        m_nodes[parent].parts.push_back(own);
    if (const auto id = attributes.value(QLatin1String("id")).toString(); !id.isEmpty())
        m_ids[id].push_back(own);
    node.isStyle = name == QLatin1String("style");
    m_styled += stylingCost + attributes.value(QLatin1String("class")).size();
    for (const auto& attribute : attributes) {
        node.own += attribute.value().size();
        if (attribute.name() == QLatin1String("href"))
            node.uses = attribute.value().toString().mid(1);
    }
    const bool refused = std::ranges::any_of(foreign, [&](const char* word) { return name == QLatin1String(word); });
    // Design programs put a clip of the whole picture around everything; it cuts nothing off.
    if (m_foreign.isEmpty() && (refused || (m_inClip && !isWholeClip())))
        m_foreign = m_inClip ? QStringLiteral("clipPath") : name;
    m_inClip = m_inClip || name == QLatin1String("clipPath");
}

bool Check::isWholeClip() const
{
    const auto attributes = m_xml.attributes();
    const auto number = [&](const char* name) { return attributes.value(QLatin1String(name)).toDouble(); };
    return m_xml.name() == QLatin1String("rect") && !attributes.hasAttribute(QLatin1String("transform")) &&
           m_view.isValid() && number("x") <= m_view.x() && number("y") <= m_view.y() &&
           number("x") + number("width") >= m_view.right() && number("y") + number("height") >= m_view.bottom();
}

void Check::readText(std::size_t node)
{
    const auto size = std::int64_t{m_xml.text().size()};
    if (m_nodes[node].isStyle)
        m_styleBytes += size;
    else if (!m_xml.isWhitespace())
        m_nodes[node].own += size * letterCost;
}

Check::Weight Check::weigh(std::size_t at, std::size_t depth)
{
    const Weight tooMuch{mostDrawn + 1, depth};
    if (m_nodes[at].state == Node::Done)
        return m_nodes[at].weight;
    if (m_nodes[at].state == Node::Open || depth > deepest)
        return tooMuch; // it uses itself, or goes on and on
    m_nodes[at].state = Node::Open;
    Weight sum{std::min(mostDrawn + 1, m_nodes[at].own), 1};
    const auto add = [&](const std::vector<std::size_t>& nodes) {
        for (const std::size_t node : nodes) {
            const Weight part = weigh(node, depth + 1);
            sum.cost = std::min(mostDrawn + 1, sum.cost + part.cost);
            sum.height = std::max(sum.height, part.height + 1);
        }
    };
    add(m_nodes[at].parts);
    if (const auto used = m_ids.constFind(m_nodes[at].uses); used != m_ids.constEnd())
        add(*used);
    if (sum.height > deepest)
        sum.cost = mostDrawn + 1;
    m_nodes[at].state = Node::Done;
    return m_nodes[at].weight = sum;
}

} // namespace

LogoFault checkLogo(const QByteArray& svg)
{
    if (!isPlainMarkup(svg))
        return {LogoFault::Kind::Damaged};
    if (multipliesWork(svg))
        return {LogoFault::Kind::TooMuch};
    return Check(svg).run();
}

} // namespace plenary
