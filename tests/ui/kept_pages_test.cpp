// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that lead to what a document keeps: sources with their captured texts, files of records, words and deeds.
#include "tests/support/database.h"
#include "tests/ui/paris_window.h"
#include "ui/dialogs/deeds_dialog.h"
#include "ui/panels/inspector.h"
#include "ui/panels/kept_files.h"
#include "ui/session/targets.h"

#include <QBuffer>
#include <QTextBrowser>

using namespace plenary;
using scene::Target;

namespace
{

class KeptPagesTest : public test::ParisWindow<>
{
protected:
    QString page() { return part<Inspector>()->toPlainText(); }
    SourceId sourceOf(const char* uid)
    {
        for (const auto& source : session().data().sources)
            if (source.uid == uid)
                return source.id;
        return {};
    }
    static std::span<const std::byte> bytesOf(std::string_view text) { return std::as_bytes(std::span(text)); }
};

TEST_F(KeptPagesTest, ASourceTellsWhatItSupportsAndShowsItsCapturedText)
{
    const auto id = sourceOf("euronews-seed");
    ASSERT_TRUE(id);
    const std::string text = "Avant. tous les efforts possibles pour encourager les politiques pro-croissance Après <b>.";
    ASSERT_TRUE(session().edit("Capture", [&](Writer& writer) -> Result<> {
        auto source = TRY(session().document().read(id));
        source.text = TRY(writer.keep(bytesOf(text)));
        source.original = TRY(writer.keep(bytesOf("%PDF")));
        (void)TRY(writer.put(source));
        return {};
    }));
    session().select({Target::Kind::Source, id.value});
    settle();
    EXPECT_TRUE(page().contains(QStringLiteral("Euronews"))) << page().toStdString();
    EXPECT_TRUE(page().contains(QStringLiteral("What it supports")));
    EXPECT_TRUE(page().contains(QString::fromStdString(text))) << "as it is, markup and all";
    const auto html = part<Inspector>()->toHtml();
    EXPECT_TRUE(html.contains(QStringLiteral("plenary-file:"))) << "both can be saved";
    EXPECT_TRUE(page().contains(QStringLiteral("Save the captured original")));
}

TEST_F(KeptPagesTest, ThePassagesOfARecordLeadToTheirSource)
{
    session().select({Target::Kind::Event, test::keyIn(path.toStdString(), "event", "vance-speech")});
    settle();
    const auto address = addressOf({Target::Kind::Source, sourceOf("euronews-seed").value});
    EXPECT_TRUE(part<Inspector>()->toHtml().contains(address)) << address.toStdString();
    EXPECT_EQ(targetOf(QUrl(address)), (Target{Target::Kind::Source, sourceOf("euronews-seed").value}));
}

TEST_F(KeptPagesTest, APictureOfARecordIsShownAndItsAddressSaysItsName)
{
    QImage picture(40, 20, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    ASSERT_TRUE(picture.save(&buffer, "PNG"));
    const auto key = test::keyIn(path.toStdString(), "event", "vance-speech");
    Blob kept;
    ASSERT_TRUE(session().edit("Attach", [&](Writer& writer) -> Result<> {
        kept = TRY(writer.keep(std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())))));
        (void)TRY(writer.put(Attachment{{}, {}, {EntityKind::Event, key}, kept, "image/png", Text("en", "The hall"), "Ann", {}}));
        return {};
    }));
    session().select({Target::Kind::Event, key});
    settle();
    EXPECT_TRUE(page().contains(QStringLiteral("The hall"))) << page().toStdString();
    const QUrl address(keptFileAddress(kept, QStringLiteral("attachment.png")));
    const auto shown = part<Inspector>()->document()->resource(QTextDocument::ImageResource, address);
    EXPECT_EQ(shown.value<QImage>().size(), QSize(40, 20));
    EXPECT_EQ(keptFileOf(address)->name, QStringLiteral("attachment.png"));
    EXPECT_EQ(keptFileOf(address)->contents, kept);
    EXPECT_FALSE(keptFileOf(QUrl(QStringLiteral("https://example.org"))));
}

TEST_F(KeptPagesTest, WordsAndDeedsStandSideBySideAndLeadToTheCell)
{
    DeedsDialog dialog(session());
    const QString text = dialog.text()->toPlainText();
    EXPECT_TRUE(text.contains(QStringLiteral("United States"))) << text.left(600).toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Took part, did not sign")) || text.contains(QStringLiteral("Signed")));
    EXPECT_TRUE(text.contains(QStringLiteral("for the reader to judge")));
    const auto& data = session().data();
    const Target cell{Target::Kind::Cell, data.actors[data.findActor("usa")].id.value,
                      data.topics[data.findTopic("regulation")].id.value};
    emit dialog.text()->anchorClicked(QUrl(addressOf(cell)));
    EXPECT_EQ(session().selected(), cell);
}

} // namespace
