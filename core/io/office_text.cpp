// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/office_text.h"

#include "core/base/text.h"
#include "core/io/zip_archive.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <pugixml.hpp>

namespace plenary::io
{

namespace
{

constexpr std::size_t mostXml = 30 << 20; ///< of one file of the document
constexpr int mostSpaces = 1000;          ///< that one element may stand for

/// The name of an element without its prefix.
std::string_view localName(const pugi::xml_node& node)
{
    const std::string_view name = node.name();
    return name.substr(name.find(':') + 1); // npos + 1 is 0
}

template <std::size_t N>
bool isOneOf(std::string_view name, const std::array<std::string_view, N>& names)
{
    return std::ranges::find(names, name) != names.end();
}

/// Visits nodes in their order, without a stack that a deep document could exhaust: enter() answers whether to go into
/// the node, leave() hears of the end of one that was gone into.
template <class Enter, class Leave>
void walk(const pugi::xml_node& root, Enter enter, Leave leave)
{
    pugi::xml_node node = root;
    while (true) {
        if (enter(node)) {
            if (const auto child = node.first_child()) {
                node = child;
                continue;
            }
            leave(node);
        }
        while (node != root && !node.next_sibling()) {
            node = node.parent();
            leave(node);
        }
        if (node == root)
            return;
        node = node.next_sibling();
    }
}

/// Text in paragraphs.
class Paragraphs
{
public:
    void add(std::string_view words) { m_text += words; }
    /// White space that only lays out the XML counts as one space at most.
    void addCollapsed(std::string_view words)
    {
        for (const char c : words)
            if (std::isspace(static_cast<unsigned char>(c)) == 0)
                m_text += c;
            else if (!m_text.empty() && m_text.back() != ' ' && m_text.back() != '\n')
                m_text += ' ';
    }
    void end()
    {
        while (!m_text.empty() && m_text.back() == ' ')
            m_text.pop_back();
        if (!m_text.empty() && !m_text.ends_with("\n\n"))
            m_text += m_text.back() == '\n' ? "\n" : "\n\n";
    }
    std::string taken()
    {
        end();
        return std::string(trimmed(m_text));
    }

private:
    std::string m_text;
};

Result<> parse(pugi::xml_document& document, const std::string& xml, const std::string& name)
{
    const auto parsed = document.load_buffer(xml.data(), xml.size(), pugi::parse_default | pugi::parse_ws_pcdata);
    if (!parsed)
        return fail(Errc::Invalid, PLENARY_TR("core", "%1 is damaged: fetch it again, or save it anew."), {name});
    return {};
}

void addWord(const pugi::xml_node& root, Paragraphs& out)
{
    // Deleted or moved away by tracked changes; second forms of what stands there once; names of fields and styles.
    constexpr std::array<std::string_view, 7> leftOut = {"del", "moveFrom", "Fallback", "instrText",
                                                         "pPr", "rPr",      "sectPr"};
    const auto enter = [&](const pugi::xml_node& node) {
        const auto name = localName(node);
        if (name == "t")
            out.add(node.text().get());
        else if (name == "tab")
            out.add("\t");
        else if (name == "br" || name == "cr")
            out.add("\n");
        else if (name == "noBreakHyphen")
            out.add("\u2011");
        return name != "t" && !isOneOf(name, leftOut);
    };
    walk(root, enter, [&](const pugi::xml_node& node) {
        if (localName(node) == "p")
            out.end();
    });
}

void addOpen(const pugi::xml_node& root, Paragraphs& out, Paragraphs& notes)
{
    constexpr std::array<std::string_view, 6> leftOut = {"annotation",    "tracked-changes", "annotation-end",
                                                         "note-citation", "ruby-text",       "sequence-decls"};
    Paragraphs* into = &out;
    const auto enter = [&](const pugi::xml_node& node) {
        if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata)
            into->addCollapsed(node.value());
        const auto name = localName(node);
        if (name == "s")
            into->add(std::string(
                static_cast<std::size_t>(std::clamp(node.attribute("text:c").as_int(1), 1, mostSpaces)), ' '));
        else if (name == "tab")
            into->add("\t");
        else if (name == "line-break")
            into->add("\n");
        else if (name == "note")
            into = &notes;
        return !isOneOf(name, leftOut);
    };
    walk(root, enter, [&](const pugi::xml_node& node) {
        const auto name = localName(node);
        if (name == "p" || name == "h")
            into->end();
        else if (name == "note")
            into = &out;
    });
}

} // namespace

bool isOfficeDocument(std::string_view bytes)
{
    return bytes.starts_with("PK\x03\x04") || bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

Result<std::string> textOfOffice(std::string bytes, const std::string& name)
{
    if (!bytes.starts_with("PK"))
        return fail(Errc::Invalid,
                    PLENARY_TR("core",
                               "%1 is protected by a password or of an older kind (.doc): save it as .docx or .odt "
                               "without a password."),
                    {name});
    const auto archive = TRY(ZipArchive::open(std::move(bytes), name));
    pugi::xml_document xml, notes;
    Paragraphs text, ofNotes;
    if (const auto word = TRY(archive.read("word/document.xml", mostXml))) {
        TRY(parse(xml, *word, name));
        addWord(xml, text);
        if (const auto footnotes = TRY(archive.read("word/footnotes.xml", mostXml))) {
            TRY(parse(notes, *footnotes, name));
            addWord(notes, ofNotes);
        }
    } else {
        const auto open = TRY(archive.read("content.xml", mostXml));
        if (open)
            TRY(parse(xml, *open, name));
        const auto body = xml.document_element().child("office:body").child("office:text");
        if (!body)
            return fail(Errc::Invalid,
                        PLENARY_TR("core", "%1 is no document of a word processor: give a .docx, an .odt, a PDF, a web "
                                           "page or a plain text."),
                        {name});
        addOpen(body, text, ofNotes);
    }
    auto whole = text.taken();
    if (const auto below = ofNotes.taken(); !below.empty())
        whole += "\n\n" + below;
    return whole;
}

} // namespace plenary::io
