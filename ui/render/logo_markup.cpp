// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/logo_markup.h"

#include <QByteArray>

#include <algorithm>
#include <array>

namespace plenary
{

namespace
{

constexpr int mostAttributes = 200;           ///< of one element; names of namespaces are among them
constexpr qsizetype mostExpanded = 1'000'000; ///< bytes that references to entities may become

/// Goes through the tags of a file without understanding them.
class Markup
{
public:
    explicit Markup(QByteArrayView xml) : m_xml(xml) {}

    bool multiplies()
    {
        while (!m_multiplies && m_at < m_xml.size()) {
            const char c = m_xml[m_at];
            m_references += c == '&';
            if (c == '<')
                readMarkup();
            else
                ++m_at;
        }
        return m_multiplies || (m_longestEntity > 0 && m_references > mostExpanded / m_longestEntity);
    }

private:
    bool startsWith(QByteArrayView word) const { return m_xml.sliced(m_at).startsWith(word); }
    void skipPast(QByteArrayView end)
    {
        const auto found = m_xml.indexOf(end, m_at);
        m_at = found < 0 ? m_xml.size() : found + end.size();
    }

    void readMarkup()
    {
        if (startsWith("<!--"))
            skipPast("-->");
        else if (startsWith("<![CDATA["))
            skipPast("]]>");
        else if (startsWith("<?"))
            skipPast("?>");
        else if (startsWith("<!"))
            readDeclarations();
        else
            readTag();
    }

    void readTag()
    {
        int attributes = 0;
        char quote = 0;
        for (; m_at < m_xml.size(); ++m_at) {
            const char c = m_xml[m_at];
            m_references += c == '&';
            if (quote != 0) {
                quote = c == quote ? '\0' : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                break;
            } else if (c == '=' && ++attributes > mostAttributes) {
                m_multiplies = true;
                return;
            }
        }
        m_at = std::min(m_at + 1, m_xml.size());
    }

    /// A DOCTYPE with what it declares. Programs that draw logos declare plain entities there and nothing else.
    void readDeclarations()
    {
        int depth = 0;
        for (; m_at < m_xml.size() && !m_multiplies; ++m_at) {
            const char c = m_xml[m_at];
            if (startsWith("<!ENTITY"))
                readEntity();
            else if (startsWith("<!ATTLIST") || c == '%')
                m_multiplies = true;
            else if (c == '[')
                ++depth;
            else if (c == ']')
                --depth;
            else if (c == '>' && depth <= 0)
                break;
        }
        m_at = std::min(m_at + 1, m_xml.size());
    }

    void readEntity()
    {
        const auto start = m_at;
        char quote = 0;
        for (++m_at; m_at < m_xml.size(); ++m_at) {
            const char c = m_xml[m_at];
            if (c == '%' || (c == '&' && !startsWith("&#")))
                m_multiplies = true; // entities of entities
            if (quote != 0)
                quote = c == quote ? '\0' : quote;
            else if (c == '"' || c == '\'')
                quote = c;
            else if (c == '>')
                break;
        }
        m_longestEntity = std::max(m_longestEntity, m_at - start);
    }

    QByteArrayView m_xml;
    qsizetype m_at = 0;
    qsizetype m_references = 0;
    qsizetype m_longestEntity = 0;
    bool m_multiplies = false;
};

} // namespace

bool isPlainMarkup(QByteArrayView xml)
{
    if (xml.first(std::min<qsizetype>(xml.size(), 4)).contains('\0'))
        return false; // UTF-16 or UTF-32
    const auto end = xml.startsWith("<?xml") || xml.startsWith("\xEF\xBB\xBF<?xml") ? xml.indexOf("?>") : -1;
    const auto start = end < 0 ? -1 : xml.first(end).indexOf("encoding");
    if (start < 0)
        return true;
    const QByteArray said = xml.sliced(start + 8, end - start - 8).trimmed().toByteArray().toLower();
    constexpr std::array known = {"utf-8", "utf8", "us-ascii", "iso-8859-1", "iso-8859-15", "windows-1252"};
    return std::ranges::any_of(known, [&](const char* name) { return said.contains(name); });
}

bool multipliesWork(QByteArrayView xml)
{
    return Markup(xml).multiplies();
}

} // namespace plenary
