// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/office_text.h"

#include "tests/support/core.h"

#include <gtest/gtest.h>
#include <zip.h>

namespace plenary::io
{

namespace
{

using namespace test;

using Entries = std::vector<std::pair<std::string, std::string>>;

/// An archive with these files, encrypted where a password is given.
std::string zipped(const Entries& entries, const char* password = nullptr)
{
    TemporaryFolder folder;
    const auto path = folder / "a.zip";
    zip_t* archive = zip_open(path.c_str(), ZIP_CREATE, nullptr);
    for (const auto& [name, contents] : entries) {
        auto* source = zip_source_buffer(archive, contents.data(), contents.size(), 0);
        const auto index = zip_file_add(archive, name.c_str(), source, 0);
        if (password)
            zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, password);
    }
    zip_close(archive);
    return bytesOf(path);
}

std::string word(const std::string& body)
{
    return R"(<?xml version="1.0"?><w:document xmlns:w="urn:w" xmlns:mc="urn:mc"><w:body>)" + body +
           "</w:body></w:document>";
}

std::string open(const std::string& body)
{
    return R"(<?xml version="1.0"?><office:document-content xmlns:office="urn:o" xmlns:text="urn:t"><office:body><office:text>)" +
           body + "</office:text></office:body></office:document-content>";
}

TEST(OfficeTextTest, AWordDocumentIsReadAsItIsSeen)
{
    const auto bytes = zipped(
        {{"word/document.xml",
          word("<w:p><w:pPr><w:t>style</w:t></w:pPr><w:r><w:t>Une IA</w:t></w:r><w:r><w:t xml:space=\"preserve\"> "
               "</w:t></w:r><w:r><w:t>« ouverte »</w:t><w:br/><w:t>et sûre</w:t></w:r></w:p>"
               "<w:p><w:del><w:r><w:delText>never</w:delText><w:t>gone</w:t></w:r></w:del><w:ins><w:r><w:t>said</w:t></"
               "w:r></w:ins></w:p>"
               "<w:p/><w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
               "<w:p><mc:AlternateContent><mc:Choice><w:r><w:t>once</w:t></w:r></"
               "mc:Choice><mc:Fallback><w:r><w:t>twice</w:t></w:r>"
               "</mc:Fallback></mc:AlternateContent><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>")},
         {"word/footnotes.xml", word("<w:p><w:r><w:t>A note.</w:t></w:r></w:p>")}});
    ASSERT_TRUE(isOfficeDocument(bytes));
    EXPECT_EQ(must(textOfOffice(bytes, "a.docx")), "Une IA « ouverte »\net sûre\n\nsaid\n\na\tb\n\nonce\n\nA note.");
}

TEST(OfficeTextTest, AnOpenDocumentIsReadAsItIsSeen)
{
    const auto bytes =
        zipped({{"mimetype", "application/vnd.oasis.opendocument.text"},
                {"content.xml",
                 open("<text:tracked-changes><text:p>gone</text:p></text:tracked-changes>\n  <text:h>Speech</text:h>\n"
                      "<text:p>Rules\n   <text:span>and</text:span> <text:span>trust</text:span><text:s "
                      "text:c=\"3\"/>now<text:line-break/>"
                      "here<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A "
                      "note.</text:p></text:note-body>"
                      "</text:note> again<office:annotation><text:p>comment</text:p></office:annotation></text:p>")}});
    EXPECT_EQ(must(textOfOffice(bytes, "a.odt")), "Speech\n\nRules and trust   now\nhere again\n\nA note.");
}

TEST(OfficeTextTest, WhatIsNoneOrHarmfulIsRefusedInOneSentence)
{
    const auto refused = [](const std::string& bytes, const char* part) {
        const auto text = textOfOffice(bytes, "f.docx");
        ASSERT_FALSE(text) << part;
        EXPECT_TRUE(isOneSentence(text.error().message())) << text.error().message();
        EXPECT_NE(text.error().message().find(part), std::string::npos) << text.error().message();
        EXPECT_NE(text.error().message().find("f.docx"), std::string::npos);
    };
    const auto sound = zipped({{"word/document.xml", word("<w:p><w:r><w:t>a</w:t></w:r></w:p>")}});
    refused(sound.substr(0, sound.size() / 2), "damaged");
    refused("PK\x03\x04 and nothing", "damaged");
    refused(zipped({{"xl/workbook.xml", "<x/>"}}), "no document of a word processor");
    refused(zipped({{"content.xml", "<office:document-content><office:body><office:spreadsheet/></office:body>"
                                    "</office:document-content>"}}),
            "no document of a word processor");
    refused(zipped({{"word/document.xml", word("<w:p>")}}).replace(0, 0, ""), "damaged");
    refused(zipped({{"word/document.xml", word("")}}, "secret"), "password");
    refused("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 older", ".doc");
    refused(zipped({{"word/document.xml", word(std::string(31 << 20, ' '))}}), "30 MB");
    refused(zipped({{"word/document.xml", ""}}), "damaged");
}

TEST(OfficeTextTest, NeitherDepthNorEntitiesNorPathsDoHarm)
{
    std::string deep;
    for (int i = 0; i < 200'000; ++i)
        deep += "<w:r>";
    deep += "<w:t>deep</w:t>";
    for (int i = 0; i < 200'000; ++i)
        deep += "</w:r>";
    EXPECT_EQ(must(textOfOffice(zipped({{"word/document.xml", word(deep)}}), "d.docx")), "deep");
    const std::string entities =
        "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY x SYSTEM "
        "\"file:///etc/passwd\">]><w:document><w:p><w:t>&b;&x; &amp; done</w:t></w:p></w:document>";
    EXPECT_EQ(must(textOfOffice(zipped({{"../../word/document.xml", "x"}, {"word/document.xml", entities}}), "e.docx")),
              "&b;&x; & done")
        << "entities of its own are never replaced";
    EXPECT_EQ(must(textOfOffice(zipped({{"content.xml", open("<text:p>a<text:s text:c=\"2000000000\"/>b</text:p>")}}),
                                "s.odt"))
                  .size(),
              1002U);
}

} // namespace

} // namespace plenary::io
