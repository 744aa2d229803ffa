// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/document.h"

#include "tests/support/everything.h"

#include <gtest/gtest.h>

#include <sys/wait.h>

namespace plenary
{

namespace
{

using namespace test;

/// A time as the columns keep it: all but the offset it was written with.
TimeSpan withoutOffset(const std::string& edtf)
{
    TimeSpan span = must(parseTime(edtf));
    span.offsetMinutes.reset();
    return span;
}

/// A stored document that was closed and opened again.
class DocumentTest : public testing::Test
{
protected:
    Document reopened() { return must(Document::open(path, OpenMode::ReadWrite)); }

    TemporaryFolder folder;
    fs::path path = folder / "test.plenary";
};

TEST_F(DocumentTest, KeepsActorsTopicsAndSources)
{
    auto written = emptyDocument(path);
    const Everything all = stored(written);
    written = reopened();
    const DatasetPtr data = must(written.load());
    ASSERT_EQ(data->actors.size(), 3U);
    const Actor& actor = data->actors[data->rowOf(all.actor.id)];
    EXPECT_EQ(std::tie(actor.uid, actor.name, actor.shortName, actor.role, actor.iso3),
              std::tie(all.actor.uid, all.actor.name, all.actor.shortName, all.actor.role, all.actor.iso3));
    EXPECT_EQ(actor.kind, ActorKind::State);
    const Topic& topic = data->topics.at(0);
    EXPECT_EQ(std::tie(topic.id, topic.uid, topic.name, topic.definition, topic.poleMinus, topic.polePlus, topic.order),
              std::tie(all.topic.id, all.topic.uid, all.topic.name, all.topic.definition, all.topic.poleMinus,
                       all.topic.polePlus, all.topic.order));
    const Source& source = data->sources.at(0);
    EXPECT_EQ(std::tie(source.uid, source.publisher, source.title, source.titleIsDescriptive, source.url,
                       source.language, source.date, source.accessed, source.note),
              std::tie(all.source.uid, all.source.publisher, all.source.title, all.source.titleIsDescriptive,
                       all.source.url, all.source.language, all.source.date, all.source.accessed, all.source.note));
    EXPECT_EQ(data->positionSources.values, std::vector<Row>{0});
    EXPECT_TRUE(data->eventSources.of(0).empty());
    const Affiliation& office = data->affiliations.at(0);
    EXPECT_EQ(office.role, bothLanguages("President", "Président"));
    EXPECT_EQ(office.from.text + "/" + office.to.text, "2017-05-14/2027-05");
    EXPECT_TRUE(office.speaksFor);
    EXPECT_EQ(data->memberships.at(0).bloc, all.bloc.id);
    EXPECT_EQ(data->memberships.at(0).from, "1958");
}

TEST_F(DocumentTest, KeepsEventsAndPositions)
{
    auto written = emptyDocument(path);
    const Everything all = stored(written);
    written = reopened();
    const Event event = must(written.read(all.event.id));
    EXPECT_EQ(std::tie(event.uid, event.kind, event.title, event.summary, event.when, event.timeNote, event.place,
                       event.importance, event.participants, event.topics),
              std::tie(all.event.uid, all.event.kind, all.event.title, all.event.summary, all.event.when,
                       all.event.timeNote, all.event.place, all.event.importance, all.event.participants,
                       all.event.topics));
    const Position position = must(written.read(all.position.id));
    EXPECT_EQ(std::tie(position.uid, position.actor, position.speakingFor, position.topic, position.stance,
                       position.basis, position.weight, position.madeAt, position.event, position.coder,
                       position.summary, position.note),
              std::tie(all.position.uid, all.position.actor, all.position.speakingFor, all.position.topic,
                       all.position.stance, all.position.basis, all.position.weight, all.position.madeAt,
                       all.position.event, all.position.coder, all.position.summary, all.position.note));
    const DatasetPtr data = must(written.load());
    EXPECT_EQ(data->events.time(0), withoutOffset(all.event.when));
    EXPECT_EQ(data->events.participants.of(0).size(), 2U);
    EXPECT_EQ(data->events.topics.of(0).size(), 1U);
    EXPECT_EQ(data->events.positions.of(0).size(), 1U);
    EXPECT_EQ(data->events.evidence.at(0), 0);
    EXPECT_EQ(data->positions.evidence.at(0), 1);
    EXPECT_EQ(data->positions.stance.at(0), -2);
    EXPECT_EQ(data->positions.time(0), withoutOffset(all.position.madeAt));
    EXPECT_EQ(data->coders.at(data->positions.coder.at(0)).name, "me");
    EXPECT_EQ(data->positions.countsFor.of(0).size(), 2U);
}

TEST_F(DocumentTest, KeepsSetsOfDatesAndTheSidesOfQualifiers)
{
    auto written = emptyDocument(path);
    Everything all = stored(written);
    const auto store = [&](const std::string& when) {
        all.event.when = all.position.madeAt = when;
        must(written.edit("Edit", [&](Writer& writer) -> Result<> {
            (void)TRY(writer.put(all.event));
            (void)TRY(writer.put(all.position));
            return {};
        }));
        return must(written.load());
    };
    for (const char* when : {"{2025-02-10,2025-02-12..2025-02-14}", "[2025-02-10~,2025-02-12T10:00+01:00]", "2025-XX-10",
                             "1984~/2004", "1984/2004?", "1984%/2004~", "[1984?..2004]", "1984/2004"}) {
        const auto data = store(when);
        EXPECT_EQ(data->events.time(0), withoutOffset(when)) << when;
        EXPECT_EQ(data->positions.time(0).members, withoutOffset(when).members) << when;
        EXPECT_EQ(data->positions.time(0).startQualifier, withoutOffset(when).startQualifier) << when;
    }
    EXPECT_FALSE(store("{2025,2027}")->events.time(0).members.empty());
}

TEST_F(DocumentTest, KeepsTextsSignaturesAndSums)
{
    auto written = emptyDocument(path);
    const Everything all = stored(written);
    written = reopened();
    const DatasetPtr data = must(written.load());
    const Instrument& text = data->instruments.at(0);
    EXPECT_EQ(std::tie(text.uid, text.kind, text.title, text.date, text.url, text.binding, text.note),
              std::tie(all.instrument.uid, all.instrument.kind, all.instrument.title, all.instrument.date,
                       all.instrument.url, all.instrument.binding, all.instrument.note));
    const Signature& signature = data->signatures.at(0).record;
    EXPECT_EQ(std::tie(signature.uid, signature.instrument, signature.actor, signature.status, signature.date,
                       signature.attested, signature.counted, signature.onBehalf, signature.reason),
              std::tie(all.signature.uid, all.signature.instrument, all.signature.actor, all.signature.status,
                       all.signature.date, all.signature.attested, all.signature.counted, all.signature.onBehalf,
                       all.signature.reason));
    const PublishedCount& count = data->publishedCounts.at(0);
    EXPECT_EQ(std::tie(count.id, count.uid, count.instrument, count.number, count.approximate, count.date, count.what),
              std::tie(all.count.id, all.count.uid, all.count.instrument, all.count.number, all.count.approximate,
                       all.count.date, all.count.what));
    const Pledge& pledge = data->pledges.at(0);
    EXPECT_EQ(std::tie(pledge.uid, pledge.event, pledge.actor, pledge.amount, pledge.currency, pledge.bound,
                       pledge.kind, pledge.label, pledge.horizon, pledge.recipient),
              std::tie(all.pledge.uid, all.pledge.event, all.pledge.actor, all.pledge.amount, all.pledge.currency,
                       all.pledge.bound, all.pledge.kind, all.pledge.label, all.pledge.horizon, all.pledge.recipient));
    EXPECT_FALSE(pledge.partOf);
    const auto proof = must(written.evidence({EntityKind::Position, all.position.id.value}));
    ASSERT_EQ(proof.size(), 1U);
    EXPECT_EQ(proof[0].source, all.source.id);
    EXPECT_EQ(proof[0].quote + "|" + proof[0].language, "une confiance|fr");
    EXPECT_EQ(proof[0].note, bothLanguages("Spoken", "À l’oral"));
}

TEST_F(DocumentTest, KeepsWhatTheSummitSaysOfItself)
{
    const Summit read = must(io::readSummit(bundledFolder()));
    const auto document = parisDocument(path);
    const DatasetPtr data = must(document.load());
    const Summit& kept = data->summit;
    EXPECT_EQ(std::tie(kept.uid, kept.title, kept.subtitle, kept.place, kept.start, kept.end, kept.zone, kept.languages,
                       kept.instrument, kept.profileActors, kept.focus, kept.asOf, kept.coder,
                       kept.licence, kept.credit, kept.note),
              std::tie(read.uid, read.title, read.subtitle, read.place, read.start, read.end, read.zone, read.languages,
                       read.instrument, read.profileActors, read.focus, read.asOf, read.coder,
                       read.licence, read.credit, read.note));
}

TEST_F(DocumentTest, CheckNamesLocalTimesThatTheClockSkipsOrShowsTwice)
{
    Summit summit;
    summit.zone = "Europe/Paris";
    auto document = must(Document::create(path, summit));
    must(document.edit("events", [](Writer& writer) -> Result<> {
        for (const auto& [uid, when] : {std::pair{"gap", "2024-03-31T02:30"}, {"twice", "2024-10-27T02:30"},
                                        {"plain", "2024-10-27T04:30"}, {"zoned", "2024-10-27T02:30+01:00"}}) {
            Event event;
            event.uid = uid;
            event.title = Text("en", uid);
            event.when = when;
            (void)TRY(writer.put(event));
        }
        return {};
    }));
    std::vector<std::string> clocks;
    for (const auto& finding : must(document.check()))
        if (finding.text.find("clock") != std::string::npos) {
            EXPECT_EQ(finding.severity, Finding::Severity::Remark);
            clocks.push_back(finding.text);
        }
    ASSERT_EQ(clocks.size(), 2U);
    EXPECT_EQ(clocks[0], "The event “gap”: 2024-03-31T02:30 in its field “when” is skipped by the clock of Europe/Paris: "
                         "write the offset, such as +01:00.");
    EXPECT_NE(clocks[1].find("“twice”: 2024-10-27T02:30 in its field “when” comes twice"), std::string::npos);
}

TEST_F(DocumentTest, CheckNamesLongQuotations)
{
    auto document = must(Document::create(path, Summit{}));
    must(document.edit("source", [](Writer& writer) -> Result<> {
        Source source;
        source.uid = "report";
        source.title = "A report";
        source.publisher = "A publisher";
        source.language = "en";
        source.url = "https://example.org/report";
        const SourceId id = TRY(writer.put(source));
        Event event;
        event.uid = "talk";
        event.title = Text("en", "A talk");
        event.when = "2025-02-11";
        std::string fifteen = "word";
        for (int i = 1; i < 15; ++i)
            fifteen += " word";
        const EventId talk = TRY(writer.put(event));
        TRY(writer.addEvidence({EntityKind::Event, talk.value}, {id, fifteen, "en", {}}));
        TRY(writer.addEvidence({EntityKind::Event, talk.value}, {id, fifteen + " more", "en", {}}));
        return writer.addEvidence({EntityKind::Event, talk.value}, {id, fifteen + " and more", "en", {}});
    }));
    const auto findings = must(document.check());
    ASSERT_EQ(std::ranges::count(findings, Finding::Severity::Remark, &Finding::severity), 1);
    const auto found = std::ranges::find(findings, Finding::Severity::Remark, &Finding::severity);
    EXPECT_TRUE(found->text.starts_with("2 passages quote more than 15 words")) << found->text;
    EXPECT_LT(found->text.find("(17)"), found->text.find("(16)")) << "the longest first: " << found->text;
}

TEST_F(DocumentTest, ReadsTitlesOfManyEventsInOrder)
{
    const auto document = parisDocument(path);
    const EventId vance{keyIn(path, "event", "vance-speech")};
    const EventId closing{keyIn(path, "event", "macron-closing")};
    const auto titles = must(document.eventTitles(std::vector{closing, vance, EventId{99'999}, closing}));
    ASSERT_EQ(titles.size(), 4U);
    EXPECT_EQ(titles[0], must(document.read(closing)).title);
    EXPECT_EQ(titles[1], must(document.read(vance)).title);
    EXPECT_EQ(titles[2].in("en"), "");
    EXPECT_EQ(titles[3], titles[0]);
    EXPECT_NE(titles[0].in("fr"), titles[0].in("en"));
    EXPECT_EQ(document.read(EventId{99'999}).error().code, Errc::NotFound);
    EXPECT_EQ(document.read(PositionId{99'999}).error().code, Errc::NotFound);
}

TEST_F(DocumentTest, LeavesOneFileWhenClosed)
{
    {
        auto document = emptyDocument(path);
        (void)stored(document);
    }
    EXPECT_EQ(folder.names(), std::vector<std::string>{"test.plenary"});
    {
        auto document = reopened();
        must(document.undo());
        must(document.load());
    }
    EXPECT_EQ(folder.names(), std::vector<std::string>{"test.plenary"});
    const std::string before = bytesOf(path);
    {
        const auto document = must(Document::open(path, OpenMode::ReadOnly));
        EXPECT_TRUE(document.readOnly());
        must(document.load());
        must(document.check());
        must(document.search({"france"}));
        EXPECT_EQ(folder.names(), std::vector<std::string>{"test.plenary"});
    }
    EXPECT_EQ(folder.names(), std::vector<std::string>{"test.plenary"});
    EXPECT_EQ(bytesOf(path), before) << "reading must not write";
}

TEST_F(DocumentTest, RefusesEditsWhenReadOnly)
{
    {
        const auto document = emptyDocument(path);
    }
    auto document = must(Document::open(path, OpenMode::ReadOnly));
    const auto edited = document.edit("x", [](Writer&) { return Result<>{}; });
    ASSERT_FALSE(edited);
    EXPECT_NE(sentence(edited).find(path.string()), std::string::npos);
    EXPECT_TRUE(isOneSentence(sentence(edited))) << sentence(edited);
}

/// Runs `work` in a process of a user without rights, since root may write anywhere.
int asNobody(const std::function<int()>& work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        if (::getuid() == 0 && (::setgid(65'534) != 0 || ::setuid(65'534) != 0))
            ::_exit(90);
        int code = 91;
        try {
            code = work();
        } catch (const std::exception& error) {
            std::fprintf(stderr, "%s\n", error.what());
        }
        ::_exit(code);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 100 + status;
}

TEST_F(DocumentTest, AReadOnlyFolderOpensForReading)
{
    writeBytes(path, parisBytes());
    fs::permissions(path, fs::perms(0444));
    fs::permissions(folder.path(), fs::perms(0555));
    const int code = asNobody([&] {
        auto document = must(Document::open(path, OpenMode::ReadWrite));
        const auto edited = document.edit("x", [](Writer&) { return Result<>{}; });
        return document.readOnly() && must(document.load())->events.size() == parisEvents() && !edited &&
                       isOneSentence(sentence(edited)) && !document.undo() && isOneSentence(sentence(document.undo()))
                   ? 0
                   : 1;
    });
    fs::permissions(folder.path(), fs::perms(0755));
    EXPECT_EQ(code, 0);
    EXPECT_EQ(folder.names(), std::vector<std::string>{"test.plenary"});
    EXPECT_EQ(bytesOf(path), parisBytes());
}

TEST_F(DocumentTest, CopiesItselfWithItsHistory)
{
    auto document = emptyDocument(path);
    (void)stored(document);
    const fs::path target = folder / "it's a “copy”.plenary";
    must(document.copyTo(target));
    EXPECT_EQ(dumpOf(target), dumpOf(path));
    EXPECT_EQ(document.copyTo(target).error().code, Errc::Conflict);
    EXPECT_TRUE(isOneSentence(sentence(document.copyTo(folder / "no/such/x.plenary"))));
    {
        auto copy = must(Document::open(target, OpenMode::ReadWrite));
        EXPECT_EQ(must(copy.undo()).label, "everything");
        EXPECT_TRUE(must(copy.load())->actors.empty());
    }
    EXPECT_EQ(must(document.load())->actors.size(), 3U) << "a copy shares nothing";
}

TEST_F(DocumentTest, ACopyAsItWasTellsHowFarItIsAndCanBeStopped)
{
    const Document document = parisDocument(path);
    std::vector<double> shares;
    const auto copy = must(document.copyAt(0, folder / "past.plenary", [&](double share) {
        shares.push_back(share);
        return true;
    }));
    EXPECT_EQ(must(copy.load())->events.size(), parisEvents());
    EXPECT_GT(shares.size(), 2U);
    EXPECT_TRUE(std::ranges::is_sorted(shares));
    const auto stopped = document.copyAt(0, folder / "stopped.plenary", [](double) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, Errc::Cancelled);
    EXPECT_EQ(folder.names(), (std::vector<std::string>{"past.plenary", "test.plenary"}));
}

TEST_F(DocumentTest, CreateRefusesWhatItCannotMake)
{
    writeBytes(path, "mine");
    const auto taken = Document::create(path, {});
    EXPECT_EQ(taken.error().code, Errc::Conflict);
    EXPECT_EQ(bytesOf(path), "mine");
    const auto nowhere = Document::create(folder / "no/such/x.plenary", {});
    EXPECT_TRUE(isOneSentence(sentence(nowhere))) << sentence(nowhere);
    EXPECT_NE(sentence(nowhere).find("x.plenary"), std::string::npos);
    EXPECT_EQ(Document::create(folder.path(), {}).error().code, Errc::Conflict);
}

} // namespace

} // namespace plenary
