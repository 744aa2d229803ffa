<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>Inspector</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage yet: this record is drawn hollow and counted as unproven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>responds to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions taken here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statement up to this date. Silence is not a neutral stance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n statements</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % interval %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click any mark — an event, a cell, a country, a sum — to read the passages behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About these data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published counts of signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shared topics</source>
        <translation>
            <numerusform>%n shared topic</numerusform>
            <numerusform>%n shared topics</numerusform>
        </translation>
    </message>
    <message>
        <source>amends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amended by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events selected</source>
        <translation>
            <numerusform>%Ln event selected</numerusform>
            <numerusform>%Ln events selected</numerusform>
        </translation>
    </message>
    <message>
        <source>How far apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first to the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing expresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also called: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coded by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title set from the content, not read on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record rests on it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the captured original…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the captured text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2 characters are shown; the whole text can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n coded differently by several people</source>
        <translation>
            <numerusform>%n coded differently by several people</numerusform>
            <numerusform>%n coded differently by several people</numerusform>
        </translation>
    </message>
    <message>
        <source>read and code it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving expresses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptFiles</name>
    <message>
        <source>Save the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentDialog</name>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordExtras</name>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkProgress</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>There is no date from character %2 on; write one like 2025-02-11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” goes on at character %2 where the date should end; write it like 2025-02-11, 2025-02-11T10:50+01:00, A/B or [A..B].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no date at character %2; an open end needs a date on its other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interval “%1” goes on at character %2 where it should end; write it like A/B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interval “%1” has no date from character %2 on; give its start or its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window “%1” needs .. at character %2; write it like [A..B].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window “%1” has no date at character %2; give one of its ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window “%1” ends before it starts; put a later date at character %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a year of four digits at character %2, as in 2025-02-11 (or with a Y before more than four).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year at character %2 of “%1” is out of range; write one from -%3 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year at character %2 of “%1” does not exist; write 0000 for 1 BCE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day at character %2 of “%1” is none of that month; write 01 to %3 or XX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time at character %2 of “%1” is none; write it like 10:50 or 10:50:30, from 00:00 to 23:59:59.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seconds of “%1” have a fourth decimal at character %2; write three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offset at character %2 of “%1” is none; write Z or one like +01:00, of at most 14 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interval “%1” ends before it starts; put a later date at character %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could be %2 or %3; write it in one of these two ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date that can be read; write it like 2025-02-11, 2025-02-11 10:30 or 11 Feb 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone “%1” cannot be read (%2); install the package tzdata or use UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone “%1”; write a name such as Europe/Paris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The world map is missing or is not a Plenary map file: install Plenary again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The world map has version %1, but this program reads version %2: install both together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The world map is damaged, its checksum does not match: install Plenary again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The world map makes no sense at byte %1: install Plenary again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The world map has an impossible outline of %1: install Plenary again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not valid JSON after record %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must hold a list of records in brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1: give a folder with summit.json and its companions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no summit.json: give a folder in the shape of the bundled data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, record %2, field “%3” %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time to the minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White space is missing at character %1: a quoted phrase ends with it, and fields stand in front of a colon without quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to search for at character %1: write a word, a quoted phrase or a field such as topic:regulation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation mark at character %1 is not closed: put another one after the phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White space or a comma is missing at character %1, after the quotation mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing at character %1: write it right after the colon or comma, in quotation marks where it contains white space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second date stands at character %1: “%2” takes one, in quotation marks where it contains a comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No actor is called “%1” at character %2: did you mean “%3”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No actor is called “%1” at character %2: write a name, a short name, a country code or a key from the list of actors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topic is called “%1” at character %2: did you mean “%3”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topic is called “%1” at character %2: the topics are %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No coder is called “%1” at character %2: did you mean “%3”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No coder is called “%1” at character %2: the coders are %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” at character %2 is no stance: write a number from -2 to 2, a comparison such as &lt;0 or &gt;=1, or a range such as -2..0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” at character %2 cannot be read as one date: write it like 2025-02-11, 2025-02-11T10:30+01:00 or &quot;11 Feb 2025&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” at character %2 is not possible for “%3”: write one of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark stands inside a word at character %1: put it in front of the whole word or value, and double it where it is part of a phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is not valid UTF-8: type it again, or save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bloc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took part, did not sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed, then disowned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named in a source of the summit’s days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named in a later list only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named in the press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public and private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bid, not a pledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sources: %1 and %n more</source>
        <translation>
            <numerusform>Sources: %1 and %n more</numerusform>
            <numerusform>Sources: %1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media outlets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1: whether it extends here is not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states</source>
        <translation>
            <numerusform>%n state</numerusform>
            <numerusform>%n states</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>Published totals disagree: %1. Each is in the list of counts with its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of events over the whole time, from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sums</source>
        <translation>
            <numerusform>%n sum</numerusform>
            <numerusform>%n sums</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%2 bn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%2 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 first pole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 second pole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stances of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean stance of statements · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through a bloc only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n statements</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message>
        <source>spread %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−2 %1  ·  +2 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 BCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times of %1. A date without a time does not move with the zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>century from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, between %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1, end unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1, start unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (uncertain)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>π = 1 − Do/De, Do = mean [a ≠ b] over shared topics, De from pooled shares, stances rounded (Scott 1955; Häge 2011)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>π = 1 − Do/De, Do = mean |a − b| over shared topics, De from pooled shares, stances rounded (Scott 1955; Häge 2011)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>π = 1 − Do/De, Do = mean (a − b)² over shared topics, De from pooled shares, stances rounded (Scott 1955; Häge 2011)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>κ = 1 − Do/De, Do = mean [a ≠ b] over shared topics, De from each actor&apos;s shares, stances rounded (Cohen 1960; Häge 2011)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>κ = 1 − Do/De, Do = mean |a − b| over shared topics, De from each actor&apos;s shares, stances rounded (Cohen 1968; Häge 2011)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>κ = 1 − Do/De, Do = mean (a − b)² over shared topics, De from each actor&apos;s shares, stances rounded (Cohen 1968; Häge 2011)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement = 1 − mean |a − b| / 4 over shared topics, a and b mean stances −2 … +2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S = 1 − 2·mean |a − b| / 4 over shared topics (Signorino &amp; Ritter 1999)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S = 1 − 2·Σw|a − b| / (4·Σw) over shared topics (Signorino &amp; Ritter 1999)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position %1 has the stance %2 and the weight %3; give it a stance and a weight above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1: check the name, or make it with “plenary new %1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder: give the name of a .plenary file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Plenary document: open a .plenary file, or import the data into a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database of another program: open a .plenary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer Plenary (format %2, this one reads up to %3): update Plenary to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cut short (%2 bytes are missing): fetch it again or restore it from a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is damaged (%1): restore it from a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already: choose another name or delete it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open for reading only: save a copy in a folder of your own and edit that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This edit can no longer be taken back or put back, since the document was changed outside its history; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no edit to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no edit to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of the document is damaged: this edit cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has tables or triggers that Plenary did not write: it is refused, since opening it could run code of a stranger; export it again from its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full while %1: free some space and try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document cannot be written while %1: it or its folder is read-only; copy it to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to the document while %1: wait until it has finished and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is damaged (%2) while %1: restore it from a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document cannot be opened while %1: check that the file and its folder can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused while %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bundled summit “%1”: give paris-2025, empty, or a folder of JSON files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for temporary files: free some space in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written (%2): check the folder, its permissions and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A resolution of %1 dpi is out of range: give 72 to 1200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure of %1 is out of range: each side must have 100 to 20000 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size: choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 faults: restore it from a copy, or export what can still be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no actor “%1”: see “plenary list actors” for their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no actor “%1”: did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one actor was given: name two or more to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The actor “%1” was given twice: name different ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile shows two to six actors, not %1: name fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time shown ends before it starts: let --to be later than --from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded by the authors of the data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: none recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also signed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 joined later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A missing record is not a refusal. A bloc’s signature is not counted as its members’. Organisations are counted apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document has no text to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– no statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated outright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated outright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stances by topic and actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statement passes the filter up to this date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>← %n earlier</source>
        <translation>
            <numerusform>← %n earlier</numerusform>
            <numerusform>← %n earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later →</source>
        <translation>
            <numerusform>%n later →</numerusform>
            <numerusform>%n later →</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No announced sum passes the filter up to this date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 bn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open mark: reported or inferred, not stated outright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure in the mark: number of statements behind it. Apart: at least one step from every other actor shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two to six actors to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean = Σws/Σw of the statements up to the date shown; scale −2 … +2 between the two poles of each topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements of office-holders count for the actor they speak for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements count for their speaker only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence is shown as silence, not as neutral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage behind it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported or inferred, not stated outright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event passes the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, record %2 is not an object in braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winter from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spring %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autumn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document refers to records it does not have: see “plenary check”, and restore it from a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” mixes two units: give both sides in the same one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set “%1” needs %3 at character %2; write it like %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n actors</source>
        <translation>
            <numerusform>%n actor</numerusform>
            <numerusform>%n actors</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean of all topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polarisation over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index = variance of the actors’ mean stances / 4, its greatest value: 0 all alike, 1 half at each pole (DiMaggio, Evans &amp; Bryson 1996).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thick: mean of the topics that two actors or more spoke on. Thin: the topics on which they lie farthest apart at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polarisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of actors over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where two share no topic it is not defined, and not drawn as 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: map of distances between actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classical scaling (Torgerson 1952): the closer, the more alike. Stress-1 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the variation shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: network of actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ties at or above %1, thicker where stronger; places by Fruchterman &amp; Reingold 1991 from the map of distances.</source>
        <translation>
            <numerusform>%n tie at or above %1, thicker where stronger; places by Fruchterman &amp; Reingold 1991 from the map of distances.</numerusform>
            <numerusform>%n ties at or above %1, thicker where stronger; places by Fruchterman &amp; Reingold 1991 from the map of distances.</numerusform>
        </translation>
    </message>
    <message>
        <source>– not defined: no shared topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of actors, two by two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coalitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n topics</source>
        <translation>
            <numerusform>%n topic</numerusform>
            <numerusform>%n topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Average linkage, cut into %n coalitions</source>
        <translation>
            <numerusform>Average linkage, not cut: %n coalition</numerusform>
            <numerusform>Average linkage, cut into %n coalitions</numerusform>
        </translation>
    </message>
    <message>
        <source>mean silhouette %1 (Rousseeuw 1987).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement needs two actors with statements: choose more, or widen the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large figure: mean stance. Small figures: spread (standard deviation) and number of statements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clustered by average linkage of mean |a − b| / 4, missing pairs left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more topics</source>
        <translation>
            <numerusform>… and %n more topic</numerusform>
            <numerusform>… and %n more topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n statements</source>
        <translation>
            <numerusform>%1, %n statement</numerusform>
            <numerusform>%1, %n statements</numerusform>
        </translation>
    </message>
    <message>
        <source>They differ most on “%1”: %2 (%3) and %4 (%5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by mean stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by number of statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by clustering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of distances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S-score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scott’s π</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen’s κ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Congruence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not normalised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaccard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosine of DNA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latest statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving window</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Means of fewer than %n statements are left out.</source>
        <translation>
            <numerusform>Means of fewer than %n statement are left out.</numerusform>
            <numerusform>Means of fewer than %n statements are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than asked for, so no mean is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further clocks: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance from then on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: weighted mean of all statements to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: the latest statement; the weighted mean of those of one moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Rule: weighted mean of the statements of the last %n days.</source>
        <translation>
            <numerusform>Rule: weighted mean of the statements of the last day.</numerusform>
            <numerusform>Rule: weighted mean of the statements of the last %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” over time: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one to six actors and a topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stance lies between −2 and +2, not at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be a member of “%2”, which is a member of it in turn: take one of the two memberships out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no topic “%1”: see “plenary list topics” for their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no topic “%1”: did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trend shows one to six actors, not %1: name fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chart shows up to %1 actors, not %2: name fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no members in this document: name a bloc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An axis shows two more time zones, not %1: name fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no specification %1: check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no JSON: check its brackets, commas and quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no list “figures”: see the README for the form of a batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a field “%2” that a batch does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for no figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a figure is an object such as {&quot;chart&quot;: &quot;map&quot;, &quot;out&quot;: &quot;map.svg&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“for” wants “all” or a list of names for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“for” wants “topic” or “actor” with “all” or a list of names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“for” knows topic and actor, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“frames” wants “from”, “to” and “step”, such as 30m, 6h or 1d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“frames” ends before it starts, or has more than %1 steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a value that is no text, number or list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“out” is missing: name the file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two figures go into %1: put {topic}, {actor} or {frame} into its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a batch has at most %1 figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“chart” is missing: name the chart to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 cannot be given beside --like: the figure says it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the document as well, to hear what has changed since %1 was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no figure %1: check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no recipe: give a PNG, SVG, PDF or HTML file exported by Plenary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe in %1 is damaged: export the figure again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer Plenary (recipe %2, this one reads up to %3): update Plenary to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe in %1 was changed after the figure was made (its checksum is another): export the figure again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe in %1 cannot be used: “%2” has a value this Plenary does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown is what passes the filter: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made from another document, “%2” (this one is “%3”): open that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n edits were made since (the last: %1).</source>
        <translation>
            <numerusform>%n edit was made since: %1.</numerusform>
            <numerusform>%n edits were made since (the last: %1).</numerusform>
        </translation>
    </message>
    <message>
        <source>This document lacks edits that the figure was made after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the figure shows has not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the figure shows has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the figure are new or changed (%1), %2 are gone.</source>
        <translation>
            <numerusform>%n row of the figure is new or changed (%1), %2 are gone.</numerusform>
            <numerusform>%n rows of the figure are new or changed (%1), %2 are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the figure are gone.</source>
        <translation>
            <numerusform>%n row of the figure is gone.</numerusform>
            <numerusform>%n rows of the figure are gone.</numerusform>
        </translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure has 1 to %1 pages, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no theme “%1”: give light, dark, print or grey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no known ending: name a .png, .svg, .pdf, .html or .csv file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article, 1600 × 900 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social square, 1080 × 1080 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide 16:9, 1920 × 1080 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single column, 90 × 100 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double column, 180 × 120 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A2 landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A1 landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A0 landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no size: write it like 1600x900 or 180mmx120mm, or name a preset such as a4, column, slide or square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text size of %1 points is out of range: give 4 to 72.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text size of %1 points is too large for a figure of %2: give a smaller text or a larger figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a mark for its details, or press Tab and the arrow keys; Esc closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A region is always shown equal-area: leave --projection out, or say globe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The legend of this map has no “%1”: choose from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance −2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance −1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance +1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance +2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the map:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: %1 · right: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mean %1 of %n statements</source>
        <translation>
            <numerusform>Mean %1 of %n statement</numerusform>
            <numerusform>Mean %1 of %n statements</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean stance on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Agreement %1 on %n topics in common</source>
        <translation>
            <numerusform>Agreement %1 on %n topic in common</numerusform>
            <numerusform>Agreement %1 on %n topics in common</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean stance on a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement with an actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal Earth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural Earth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Globe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>World</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Africa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Americas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orthographic projection: the edge of the globe is foreshortened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azimuthal equal-area projection (Lambert), %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural Earth projection: areas are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal Earth projection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No territory on this map stands for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several actors have one code, the map shows the one with a record: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Natural Earth; boundaries as in that data, with the decisions listed in the program; disputed areas hatched; no position is taken on any territory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed: this map takes no side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to show only this, or all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The world map of this installation is damaged: install Plenary again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document has nothing that a map could be coloured by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the table lists %n of them</source>
        <translation>
            <numerusform>the table lists %n of them</numerusform>
            <numerusform>the table lists %n of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events in this span: zoom in to tell them apart</source>
        <translation>
            <numerusform>%n event in this span: zoom in to tell it apart</numerusform>
            <numerusform>%n events in this span: zoom in to tell them apart</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possibly in the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainly in the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its middle in the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“overlap” at character %1 takes one of %2, once and without a minus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event has a tag yet, so “%1” at character %2 finds nothing: leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event has the tag “%1” at character %2: the tags are %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>responds to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amends</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>roughly %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>not known, since one of the times is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the calendar: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From start to start: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the end of the earlier to the start of the later: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They overlap, or touch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“≈” before a title: the time is approximate; “?”: it is uncertain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates before 15 October 1582 are given in the proleptic Gregorian calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An arrow leads from an event to the one it responds to; a dashed one, to what it amends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (proleptic Gregorian)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A view needs a name of 1 to 200 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a view “%1” already: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document lacks edits that the figure was made after: redo them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event cannot refer to itself: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No view is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening was cancelled: a sample of the events is shown, and nothing can be edited; open the document again to see all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no view “%1”: see “plenary views FILE” for the names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chart cannot be coloured by “%1”: write one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no band of a timeline: write eras, nights or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no lane “%1” here: the lanes are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the figure whose view is to be saved: --save NAME --like FIGURE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month at character %2 of “%1” is none; write 01 to 12, 21 to 24 for a season, 33 to 36 for a quarter, or XX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a number of zeros of one or two digits at character %2, as in Y17E3 for the year 17000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs the number of digits that are certain at character %2, from 1 to %3, as in 1950S2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” goes on at character %2; a season or a quarter has no day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“to:%1” at character %2 lies before “from:%3”, so that nothing can be found: exchange the two dates, or leave one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n events here</source>
        <translation>
            <numerusform>%n event here</numerusform>
            <numerusform>%n events here</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to select it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to list them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to zoom in on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything must be loaded again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what certainly overlaps that time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what has the middle of its possible time in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown is the document as it was: go back to today before you save a view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo %1 is damaged: choose another picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo %1 has %2 × %3 pixels, more than %4 on a side: choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo %1 cannot be read: check its name and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo %1 is larger than %2 MB: choose a smaller picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo %1 has too many shapes for a figure: save it as a PNG picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo of this figure is damaged: choose the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo %1 is no PNG, JPEG or SVG picture, or it is damaged: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo %1 uses “%2”, which figures cannot draw as vectors: save it as PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo %1 draws nothing: choose another picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open at one end: name the date at which the time shown begins or ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no event yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event in this span of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is still being opened: edit it when all of it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a sample of the document is open: open it again before you edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the week in “%1” does not fit its date; correct one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where that holds of one end only, the bar fades or is hatched there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces on a dashed line are a set of dates: all of them where each has a solid foot, else one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (approximate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n dates</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates or periods</source>
        <translation>
            <numerusform>%n date or period</numerusform>
            <numerusform>%n dates or periods</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set “%1” has more than %3 dates from character %2 on; enter it as several events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no single date; write one such as 11 Feb 2025 there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be one of several dates; enter it as an event of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two strokes break off a bar that goes on; the strip below shows how far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between %1 and %2 </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the document as it was is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is still being opened: show it as it was when all of it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows a view of a document: open that document first, and then the figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to open the document: close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than %2 brackets within each other, which no batch needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of record called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze view “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfreeze view “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete view “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename view “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would be written over %2, which the same command writes: choose another name; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would be written over %2, which the same command reads: choose another name; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output goes into %1, which the same command reads: send it into another file; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 is too long for a file: choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read (%2): check its name and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no file: put the records in a file of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file of a data set: did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file of a data set: take it out of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” at character %2 may mean %3: write the one you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is longer than %1 characters: shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Era</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made a reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave notice of leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video or sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post in a social network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may mean %2: write the one you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was adopted or opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it binds in law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing expresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stance that signing it expresses on a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the actor did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the record comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it counts among the signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom the actor acted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many signatories the source printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approximate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who announced it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The larger sum it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact, in units of the currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO 4217 code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly, up to, about, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose money it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As precisely as is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the time is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 is a headline: its label is drawn first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event it took place within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responds to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier events it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier events it corrects or adds to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words it is marked with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose office it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the office is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day; empty: not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official statements of that time count for the actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bloc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic that the text speaks on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What signing expresses, between the two poles of the topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where there is little room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names it is found by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office or description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO 3166-1 alpha-3 code of a state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices held, each with its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocs it belongs to, each with its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What −2 stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What +2 stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place among the topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the speaker spoke for in official capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−2 wholly the first pole, +2 wholly the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated outright, reported by others, or inferred by the coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How firmly it is held, where somebody said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share in means, above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the statement was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who set the stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title set from the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title was set from the content, not read on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What sort of source it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote or spoke it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language it is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text as it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file the text was taken from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact words; empty: the source as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the captured text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the last character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like image/png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose picture it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For those who do not see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the summit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line under the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it took place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IANA time zone in which times are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages in which texts are given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text shown first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument that the map shows first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors compared first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors compared by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time shown first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interval that the timeline shows first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date at which the state of things is shown by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who read and coded the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence of the summaries and the coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a reader must know about the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratified or in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 ratified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of %1 is too long for a document: keep it in a folder higher up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would be spoiled by %2, which an earlier document of this name left: move that file away, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was brought to the present format; as it was before, it lies in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was moved, removed or replaced by another program while it was open, so nothing was changed: save a copy under another name and go on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no edit %1 in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document does not say which summit it is about: restore it from a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is damaged: a record holds a word that is none of those its field knows; see “plenary check”, and restore it from a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document refers to records it does not have, so that it cannot be brought to the present format: restore it from a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last edit of %1 was not finished, and cannot be finished here since it or its folder is read-only: copy it together with %2 to a folder of your own and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside %1 lay a file that does not belong to it, left by another one of this name: it was set aside as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside %1 lies a file that does not belong to it (%2), left by another one of this name: it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no file but a device or pipe: open a .plenary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is damaged: the field “%2” of table %3, row %4, holds “%1”, which is none of its values; restore it from a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is no longer in the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record “%1” of table %2 cannot be kept: its field “%3” %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contents %1 are not in the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document does not say in which format it is: restore it from a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle coding: %1 stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update view “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your copy of the bundled summit could not be read: it was set aside as %1, and a new one was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change eras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link two events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a link between two events away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains a NUL character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not valid UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a language code of two or three small letters (ISO 639), like fr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a colour like #2F5DA8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is “%1”, which is no time zone like Europe/Paris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lies before “from”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a part whose field “%1” %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must begin with http:// or https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a plain decimal number, like 109000000000 or 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a SHA-256 in 64 small hexadecimal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must name at least one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names something twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a text in “%1”, which is no language code like fr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be at least %1, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must lie between %1 and %2, not %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be greater than 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lies before “start”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the actor itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the sum itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names an actor twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names a topic twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names a tag twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the event itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the words, like fr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open for reading only: it cannot be made smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must name a record like “event:its-id”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not an object in braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must name its languages, like {&quot;en&quot;: &quot;…&quot;}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must hold texts in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is “%1”, not one of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, record %2, field “%3” is unknown: did you mean “%4”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be lower-case letters, digits and hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must hold words without commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names “%1”, which is not in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names “%1”, which is not in the data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a text in “%1”, which is none of the languages of summit.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands for two records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands for two records, or for something that may be there only once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What proves it: the source and its exact words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known by</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>hollow: fewer than %n shared topics</source>
        <translation>
            <numerusform>hollow: fewer than %n shared topic</numerusform>
            <numerusform>hollow: fewer than %n shared topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs with too few shared topics are placed as if at the mean distance.</source>
        <translation>
            <numerusform>%n pair with too few shared topics is placed as if at the mean distance.</numerusform>
            <numerusform>%n pairs with too few shared topics are placed as if at the mean distance.</numerusform>
        </translation>
    </message>
    <message>
        <source>too few shared topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With nobody enough topics: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of it, this says nothing of what is drawn here, and hides nothing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden by the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n topics in common</source>
        <translation>
            <numerusform>Fewer than %n topic in common</numerusform>
            <numerusform>Fewer than %n topics in common</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agreement %1 on only %n topics in common: too few</source>
        <translation>
            <numerusform>Agreement %1 on only %n topic in common: too few</numerusform>
            <numerusform>Agreement %1 on only %n topics in common: too few</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed, list seen later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May have acted by then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 may have acted by then</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>, %n acts hidden by the filter</source>
        <translation>
            <numerusform>, %n act hidden by the filter</numerusform>
            <numerusform>, %n acts hidden by the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sums that may have been announced by then left out</source>
        <translation>
            <numerusform>%n sum that may have been announced by then left out</numerusform>
            <numerusform>%n sums that may have been announced by then left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sums hidden by the filter</source>
        <translation>
            <numerusform>%n sum hidden by the filter</numerusform>
            <numerusform>%n sums hidden by the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements hidden by the filter</source>
        <translation>
            <numerusform>%n statement hidden by the filter</numerusform>
            <numerusform>%n statements hidden by the filter</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2: too few for an interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden by the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more actors</source>
        <translation>
            <numerusform>… and %n more actor</numerusform>
            <numerusform>… and %n more actors</numerusform>
        </translation>
    </message>
    <message>
        <source>May have begun by the as-of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n events may have begun by the as-of date (pale)</source>
        <translation>
            <numerusform>%n event may have begun by the as-of date (pale)</numerusform>
            <numerusform>%n events may have begun by the as-of date (pale)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements that may have been made by then left out</source>
        <translation>
            <numerusform>%n statement that may have been made by then left out</numerusform>
            <numerusform>%n statements that may have been made by then left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events hidden by the filter</source>
        <translation>
            <numerusform>%n event hidden by the filter</numerusform>
            <numerusform>%n events hidden by the filter</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 says nothing of a %2: leave it out, or draw another chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from and --to say nothing of this view of agreement: use --filter &quot;from:… to:…&quot;, or --view pairs or polarisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in the filter says nothing of a list of %2: leave it out, or list something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of %1 has no dates: leave --as-of out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines below the marks: from the least to the greatest of two to four statements; of more, 95 % intervals of the mean (percentile bootstrap, 1,000 rounds, fixed seed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A season or another part of a year, at character %2 of “%1”, cannot stand behind a year with open digits; write the years, or a set of them such as {1920-21,1921-21}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names an event twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Where two share fewer than %n topics nothing is drawn.</source>
        <translation>
            <numerusform>Where two share fewer than %n topic nothing is drawn.</numerusform>
            <numerusform>Where two share fewer than %n topics nothing is drawn.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no country “%1” on the map: give a name, or a code of two or three letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 signed, %2 by a list seen later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1, no end set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1, no start set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would be part of itself by way of others: take one of these links out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names a file that is not in the data set (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names a file whose contents are others (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing was cancelled; nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event or sum has parts yet, so “%1” at character %2 finds nothing: leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event or sum with parts is called “%1” at character %2: did you mean “%3”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event or sum with parts is called “%1” at character %2: those with parts are %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” at character %2 names no attribute: write a name, or a name and a value like party=Greens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its colour in charts that tell actors apart by colour, like #2F5DA8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be three letters of ISO 3166-1 like FRA, not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a code of ISO 4217 like EUR, not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number with a decimal point, as its type says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a time like 2025-02-11, as its type says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be yes or no, as its type says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must begin with http:// or https://, as its type says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record has an attribute “%1” since none has any: leave “attribute” out of the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record has an attribute “%1”: the attributes are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The act “%1” is there already as “%2”, of the same actor on the same text on the same date: keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record “%1” cannot be kept: its field “%2” names a file (%3) that is not in the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>, %n not counted among the signatories</source>
        <translation>
            <numerusform>, %n not counted among the signatories</numerusform>
            <numerusform>, %n not counted among the signatories</numerusform>
        </translation>
    </message>
    <message>
        <source>words against deeds, or on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words against deeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2 by different coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n statements coded differently by several people</source>
        <translation>
            <numerusform>%n statement coded differently by several people</numerusform>
            <numerusform>%n statements coded differently by several people</numerusform>
        </translation>
    </message>
    <message>
        <source>Words against deeds: see “Words and deeds”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stood on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words and deeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n</source>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#xa0;%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font on this machine has the characters %1: they are drawn as boxes; install a font that has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a side once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over topics and sides; x: statements on the side, y: on the other one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over topics and sides; x: 1 for a side taken at all, y: for the other one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m10, m01: x of sides that only one took, m11 = Σ xA·xB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (“cosine” of DNA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the statement of %1 on “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source “%1” (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the coder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: who is nearest to whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving single sources out was not tried: there are too many statements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single quote, source or coder decides a side, a nearest actor or a coalition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pairs change sides</source>
        <translation>
            <numerusform>%n pair changes sides</numerusform>
            <numerusform>%n pairs change sides</numerusform>
        </translation>
    </message>
    <message>
        <source>the coalitions are others</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n actors have another nearest one</source>
        <translation>
            <numerusform>%n actor has another nearest one</numerusform>
            <numerusform>%n actors have another nearest one</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave-one-out: most hangs on %1; without it %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In brackets: %n pairs that one quote, source or coder turns from rather alike to rather apart, or back.</source>
        <translation>
            <numerusform>In brackets: %n pair that one quote, source or coder turns from rather alike to rather apart, or back.</numerusform>
            <numerusform>In brackets: %n pairs that one quote, source or coder turns from rather alike to rather apart, or back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turns without %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hangs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by event (roll call)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text “%1”: did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text “%1” in this document: choose from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a document: choose another name for the output; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives its field “%2” twice: leave one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, record %2 gives its field “%3” twice: leave one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day it is held; empty: still held, or not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day as a member; empty: still one, or not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is an address, which holds no spaces: write %20 for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be at most 1,000,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pairs share fewer than %1 topics: hollow, in no coalition.</source>
        <translation>
            <numerusform>%n pair shares fewer than %1 topics: hollow, in no coalition.</numerusform>
            <numerusform>%n pairs share fewer than %1 topics: hollow, in no coalition.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the view is not valid UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>hollow: fewer than %n shared events</source>
        <translation>
            <numerusform>hollow: fewer than %n shared event</numerusform>
            <numerusform>hollow: fewer than %n shared events</numerusform>
        </translation>
    </message>
    <message>
        <source>– not defined: no shared event</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pairs with too few shared events are placed as if at the mean distance.</source>
        <translation>
            <numerusform>%n pair with too few shared events is placed as if at the mean distance.</numerusform>
            <numerusform>%n pairs with too few shared events are placed as if at the mean distance.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words against deeds on a topic: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On both sides of a topic: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few shared events</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pairs share fewer than %1 events: hollow, in no coalition.</source>
        <translation>
            <numerusform>%n pair shares fewer than %1 events: hollow, in no coalition.</numerusform>
            <numerusform>%n pairs share fewer than %1 events: hollow, in no coalition.</numerusform>
        </translation>
    </message>
    <message>
        <source>With nobody enough events: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where two share no event it is not defined, and not drawn as 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared event by event, as roll calls are: in the formula “topic” means an event with its topic. Statements made at no event are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does to nearest actors and coalitions was not tried: there are too many statements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single quote, source or coder decides whether two are rather alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another act on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same in another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: nothing was compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among the statements shown no two of these actors share a topic: polarisation is not defined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among the statements shown no two of these actors share enough topics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among the statements shown no two of these actors share a topic, so there is no map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among the statements shown no two of these actors share an event, so there is no map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars in place of a map: classical scaling would have a stress-1 of %1; above 0.2 its distances are not those of the data (Kruskal 1964). Bar: %2 with the nearest other actor, n shared topics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among the statements shown no two of them are on the same topic: how far they differ is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their means are the same on every topic that two of them spoke on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statement of these actors on “%1” is among those shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back alone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bloc “%1”: give one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no state with the code “%1”: give three letters, like FRA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs English or French among the languages: no other names are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no name for “%1” in any of the languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such summit can be made: its field “%1” %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names “%1”, which is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record “%1” is no longer there: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the same document: choose another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is about another summit (“%2”, here “%3”): only copies of one document can be merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edit %1 is not in force: there is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the edit %1 did was changed again since: give --later keep to leave that as it is, or --later undo to take it back too. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two copies differ in %1 things that only a person can decide: give --prefer mine or --prefer theirs, or merge them in the window. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no text: it holds bytes that are no characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture the text of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote “%1” as the text has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who speaks first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the topic first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when it was said: choose an event, or write a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code %1 on %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins like Unicode but holds bytes that are no characters: save it anew as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: most of it is UTF-8, but some bytes are no characters. Save it anew as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in UTF-8 and was read as Windows-1252: look whether its accents are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no text: it holds characters that are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has %1 characters, more than the two million that a source may have: give the part that is quoted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than 10 MB of text: give the part that is quoted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a PDF that cannot be read: open it in another program and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a PDF that asks for a password: save it without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a PDF of pictures: there is no text in it. Let a program for text recognition read it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no source “%1”: “plenary list sources FILE” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only two records of one kind can become one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summit is one already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the history was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was not in the document then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one of “%1” and “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore “%1” as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record “%1” of that kind: “plenary list” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set “%1” of %2 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added: row %1, “%2”: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added: the first line names the fields, and “%1” is none. They are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rows in the clipboard: copy a table whose first line names the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are %1 rows, more than can be pasted at once: paste at most 5,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the same record twice: name two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These passages quote other words: only the same words can become one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a page that nests too deep, or holds too many scripts, to be read: save its article as a plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no record cites the words of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving expresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stance that giving it expresses on a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic that the sum speaks on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What giving it expresses, between the two poles of the topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: fetch it again, or save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is protected by a password or of an older kind (.doc): save it as .docx or .odt without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no document of a word processor: give a .docx, an .odt, a PDF, a web page or a plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is protected by a password: save it without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than %2 MB of text: give the part that is quoted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the document was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no text: it holds NUL bytes. Give a plain text in UTF-8, a web page, a .docx, an .odt or a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure of %1 is too small for this chart: make it larger, or its text smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure of %1 is too small for this chart: it needs at least %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing: a passage has both ends, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more lanes</source>
        <translation>
            <numerusform>… and %n more lane</numerusform>
            <numerusform>… and %n more lanes</numerusform>
        </translation>
    </message>
    <message>
        <source>a file, %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First pole (−2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second pole (+2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated outright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one speaker moved by two steps or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of the statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every statement between the two poles, in the order of time · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the means of %2 (%3) and %4 (%5) lie farthest apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chart of statements shows one to six actors, not %1: name fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n states signed</source>
        <translation>
            <numerusform>%n state signed</numerusform>
            <numerusform>%n states signed</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 took part and did not</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1; %n states took part and did not</source>
        <translation>
            <numerusform>%1; %n state took part and did not</numerusform>
            <numerusform>%1; %n states took part and did not</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 apart from all others on %2 of the %3 topics all spoke on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line: stance in force, of three dated statements or more; aslant where the hour is not known. Mark: what one statement said; open where it was not stated outright or has no passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−2 first pole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+2 second pole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a step or more apart on %2 of the %3 topics both spoke on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statement on “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements on “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every statement between the two poles · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 at %3, then at %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 at %3 in all %n statements</source>
        <translation>
            <numerusform>%1; %2 at %3 in the one statement</numerusform>
            <numerusform>%1; %2 at %3 in all %n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states signed, ratified or joined</source>
        <translation>
            <numerusform>%n state signed, ratified or joined</numerusform>
            <numerusform>%n states signed, ratified or joined</numerusform>
        </translation>
    </message>
    <message>
        <source>hour not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounded to whole steps for the colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day known, hour not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round bar, or one that fades on a dashed line, is one moment or a stay somewhere within it: its ends are no start times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A diamond is a moment, or too short for this scale; a bar lasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold: the most important events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 agree least of %3 pairs: %4 on %n shared topics</source>
        <translation>
            <numerusform>%1 and %2 agree least of %3 pairs: %4 on %n shared topic</numerusform>
            <numerusform>%1 and %2 agree least of %3 pairs: %4 on %n shared topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 agree least of %3 pairs: %4 at %n shared events</source>
        <translation>
            <numerusform>%1 and %2 agree least of %3 pairs: %4 at %n shared event</numerusform>
            <numerusform>%1 and %2 agree least of %3 pairs: %4 at %n shared events</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest of the %1 sums named in %2: %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two steps or more between actors on %1 of the %2 topics that several spoke on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the %2 events shown were on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hatched: time left out, in which nothing is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours before the first one named of a day are left out: none is known to hold an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hollow: no passage proves it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 of the %2 events shown were on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coded by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded otherwise by somebody who is not named: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded otherwise by %2: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the other side than what %1 said before: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes against a sum that %1 gave: %2, whose giving expresses %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes against an act of %1: “%2”, %3, whose signature expresses %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted among the signatories, by its record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records have no passage yet; they are drawn hollow.</source>
        <translation>
            <numerusform>%n record has no passage yet; it is drawn hollow.</numerusform>
            <numerusform>%n records have no passage yet; they are drawn hollow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks had no room for their number in the figure; here they are told by name.</source>
        <translation>
            <numerusform>%n mark had no room for its number in the figure; here it is told by name.</numerusform>
            <numerusform>%n marks had no room for their number in the figure; here they are told by name.</numerusform>
        </translation>
    </message>
    <message>
        <source>Behind this figure stand %1 records, and a proof sheet lists at most %2: narrow the filter or the time shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof sheet was not made: it was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each number is that of a mark in the figure. Under it stand the records behind the mark: what was said or done, when, how directly it is attested and who coded it, the passages word for word with their source, and what disputes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room for its number in the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the words of the coder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage yet: this record is unproven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the captured text: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proof sheet goes with a picture, whose marks it names by number: %1 is a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no known ending: name a .pdf, .html or .odt file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages could not be made: there is not enough memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of marks and rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a mark to read what it rests on: click it, or press Tab, the arrow keys and Enter; Esc closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page was not made: it was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A living page of this figure would have %1 kB, and it may have %2: narrow the filter, or show fewer actors or less time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A living page is an HTML file: name a file that ends in .html, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A living page has its proofs inside: leave the proof sheet out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n actors with fewer statements are left out.</source>
        <translation>
            <numerusform>%n actor with fewer statements is left out.</numerusform>
            <numerusform>%n actors with fewer statements are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each currency has an axis of its own; nothing is converted, and no sum is formed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts lie in the sum they belong to, one behind the other; what of it is pale is not broken down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts on record come to more than this sum, and each is drawn from its start: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marks of this figure stand for many records together: narrow the filter or the time shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place stands for none, or for more than can be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 says nothing of a living page: leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was brought to another format by another program: open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::ActorDialog</name>
    <message>
        <source>Actors to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen: the chart chooses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1 to %2 actors, or none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::BackupsDialog</name>
    <message>
        <source>before a merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before it was made smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy of this document is kept yet. One is made before a merge and before it is made smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of this document as it was. One that is restored becomes a file of its own beside it: nothing is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n actor</numerusform>
            <numerusform>%n actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) in its history</source>
        <translation>
            <numerusform>%n edit in its history</numerusform>
            <numerusform>%n edits in its history</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy is written beside the document.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::BorderDialog</name>
    <message>
        <source>Decisions about borders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this map treats areas that are disputed, and since when. The boundaries and names shown do not imply endorsement or acceptance by the authors. Made with Natural Earth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::ChartView</name>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::ChecklistEditor</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>Find: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::CodingStrip</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the next stretch alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1: code as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1: code as %2 – %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::DeedsDialog</name>
    <message>
        <source>Words and deeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such statement passes the filter up to this date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 said %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 · its signature expresses %3 · %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 · giving it expresses %3 · %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement stands here where it goes against what the actor signed or refused, by what the text says its signature expresses, against a sum it gave, by what giving it expresses, or against what it said before on the same topic. Whether that is a contradiction is for the reader to judge.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::DocumentActions</name>
    <message>
        <source>New copy of the &amp;Paris summit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that nothing refers to any more are dropped, and free room is given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is smaller by %1; files dropped: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a &amp;data set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a data set: a folder of JSON files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records are written as JSON files into a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data set is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New summit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mer&amp;ge with another copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with another copy of this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is written into a new file, with its history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::EraDialog</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::ExportDialog</name>
    <message>
        <source>Title, notes and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text as outlines (SVG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a size or type one, like 1200x800 or 90mmx60mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> dpi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart’s own title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the size suggests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the chart’s texts, whatever the size of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print, greyscale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart’s own subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart’s own description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a screen reader says in place of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page in the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the picture as it is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PNG, JPEG or SVG file that stands beside the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the logo out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title without a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart’s own title says what is shown, not what was found in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second file: what each mark rests on, with its sources, by the number it then carries in the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-proofs</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the marks rest on is gathered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Living page (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can be asked in a browser, without a network: another date, another language, a filter, and what each mark rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is drawn for every date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::FigureActions</name>
    <message>
        <source>Copy p&amp;icture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Arrange views…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is on the clipboard, with the recipe it is made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The table is on the clipboard: %Ln rows.</source>
        <translation>
            <numerusform>The table is on the clipboard: %Ln row.</numerusform>
            <numerusform>The table is on the clipboard: %Ln rows.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown is the view of %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view of %1 is shown as soon as the document is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since “%1” was frozen: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::FileEditor</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a file in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the document (%1…)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::FilterPanel</name>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln more…</numerusform>
            <numerusform>%Ln more…</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::HistoryDialog</name>
    <message>
        <source>&amp;Show as it was then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go back to this state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an edit by its words or by who made it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits, the last one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the edit changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the document as it was after this edit; nothing is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back all later edits, or put them back; none of them is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was edited in this document yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No edit has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up what it changed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field of a record is another one: it was a saved view, or the order of parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back at the state after: %1. Later edits are kept in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take back only this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later edits stay; you see first what it changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore the record as it was then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record alone, after this edit; everything else stays as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the edits of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was never edited here: it is as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the history…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::HistoryModel</name>
    <message>
        <source>overtaken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::KeyboardHelp</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl K  search and filter
W / S  zoom in and out
A / D  move in time
← / →  previous and next event
↑ / ↓  lane above and below, with a stop at its strip where it holds very many events
Enter  open what has the focus; on a strip, select its most important events
Esc  select nothing
Shift ← / →, Ctrl click, Shift click  select events together
Alt ↑ / ↓  move the lane
C  collapse the lane
H / Shift H  hide the lane, show all lanes
F  whole time or map
Home / End  first and last event
G or Ctrl G  go to a date
Ctrl ← / Ctrl →  as-of date by one event
Ctrl Space  play what is shown
Ctrl P  print
Ctrl Z / Ctrl Shift Z  undo and redo
Ctrl Shift E  export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::LaneDialog</name>
    <message>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::LinesEditor</name>
    <message>
        <source>one a line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::LoadingBar</name>
    <message>
        <source>%1 % loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading; a sample of the events is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a sample of the events is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop loading and keep the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the document as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop loading and keep what is shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::MainWindow</name>
    <message>
        <source>%1 is open for reading only: save a copy to edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln events</source>
        <translation>
            <numerusform>%L1 of %Ln event</numerusform>
            <numerusform>%L1 of %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln positions</source>
        <translation>
            <numerusform>%Ln position</numerusform>
            <numerusform>%Ln positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures</source>
        <translation>
            <numerusform>%Ln signature</numerusform>
            <numerusform>%Ln signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline — %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lanes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like 11 Feb 2025, 2025-02-11 10:30 or 2025-02</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like 11 Feb 2025 (the day counts as a whole) or 2025-02-11 12:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Plenary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;&lt;p&gt;Who stood where, when, and the proof behind it.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Made with Qt, QCustomPlot, SQLite and Natural Earth; typeface Inter.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count statements for whom the speaker speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark members of a signing bloc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As-of date back by one event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As-of date on by one event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance &amp;matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance &amp;profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Signatory map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su&amp;ms announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Plenary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step the as-of date back to the event before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step the as-of date on to the next event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the as-of date run from event to event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a chart into a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the stances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search events, actors, quotes…   Ctrl K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, or terms like actor:france topic:regulation kind:speech stance:&lt;0 from:2025-02-10; Enter applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the date up to which statements and signatures count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of all times shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to move through time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the window with this chart, or show all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time zones on the axis…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance &amp;over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;greement of actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actors to compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reliability of the coding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean stances by topic and actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to six actors side by side on every topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stances of up to six actors on one topic over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far actors agree: matrix, map, network, polarisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vie&amp;ws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline — %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is brought to the present format. The file as it was stays beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what was &amp;known at the as-of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words and deeds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document lies on a network drive, where two programs cannot always tell that the other one writes. Let one person at a time edit it, or give everybody a copy and merge them (File).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document lies in a folder that is synchronised. Whoever edits it elsewhere at the same time makes a second copy of it: give everybody a copy and merge them (File).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plenary ended without a word last time. Every edit is in the document, and what was shown is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plenary ended without a word last time. Every edit is in the document; what was shown is back, and what was being typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tatements on a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every statement of up to six actors on one topic, with its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;One chart at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charts are tabs, as they are in a small window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::MapGroup</name>
    <message>
        <source>No state of this document lies there: draw the frame over the middle of states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of the %n states chosen has a statement in view.</source>
        <translation>
            <numerusform>The state chosen has no statement in view.</numerusform>
            <numerusform>None of the %n states chosen has a statement in view.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states chosen; the stances show the %1 of them with statements.</source>
        <translation>
            <numerusform>%n state chosen; the stances show the %1 with statements.</numerusform>
            <numerusform>%n states chosen; the stances show the %1 of them with statements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenary::MapTools</name>
    <message>
        <source>Topic of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor whose agreement the map shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text whose signatures the map shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the colours of the map say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projection or part of the world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no territory on this map; the inspector shows what it said and signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document has no record of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another date beside it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One date only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stances of the states shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions about borders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Europe larger in a corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rings round small states without a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second as-of date, like 2025-02-11; the earlier map stands at the left:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::Merging</name>
    <message>
        <source>Merge with another copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two copies are compared, record by record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has nothing that is not here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it as here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it from the &amp;other copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done in %1 is here now; one step takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back only this edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed since is looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this edit is left to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it as now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;before the edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document as it was then is looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is as it was then already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is as it was then; one step takes that back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document as it is now is kept as a backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::Narrowing</name>
    <message>
        <source>Only “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::NewFileEditor</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::NewSummitDialog</name>
    <message numerus="yes">
        <source>%1: %n member(s)</source>
        <translation>
            <numerusform>%1: %n member</numerusform>
            <numerusform>%1: %n members</numerusform>
        </translation>
    </message>
    <message>
        <source>New summit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the document is kept; one file holds everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each comes with its members on the first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besides the members of the blocs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied with their poles; more can be added later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::NumberEditor</name>
    <message>
        <source>This is no whole number: write digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no number: write it like 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::OrderedList</name>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the names, or press %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::PartEditor</name>
    <message>
        <source>One of the fields is not right yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::PastBar</name>
    <message>
        <source>Back to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the document as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before its first edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after change %1 (%2, %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is frozen: shown is the document as it was %2. It can be read and exported, not edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown is the document as it was %1. It can be read and exported, not edited.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::ReconcileDialog</name>
    <message>
        <source>What is &amp;taken over without a question:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed; what was decided is remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both values in full, and the passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or type what it is to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed or needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>— to be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken over</source>
        <translation>
            <numerusform>%n record taken over</numerusform>
            <numerusform>%n records taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same on both sides</source>
        <translation>
            <numerusform>%n the same on both sides</numerusform>
            <numerusform>%n the same on both sides</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::RecordActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Statement…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Topic…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt to sign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ct on a text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Published count…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su&amp;m…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ource…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Era…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;g…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;der…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attri&amp;bute…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: %1, with all that cannot be without it. Undo brings all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a statement…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an act on a text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Records…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a so&amp;urce…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::RecordForm</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what was entered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one already: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be filled in: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::RecordPicker</name>
    <message>
        <source>type a name; a new one is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type a part of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a new record and choose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called so: correct it, or add it with +.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes “%1”; or choose another one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::RecordsDialog</name>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by any word of its names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: %1, with all that cannot be without it. Undo brings all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one of two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one stays? Whatever names the other one will name it. It takes over what it lacks, the passages and, of an actor, the names. One step takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a part of “%2” now. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one of two…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where two records stand for the same: choose both</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n records</source>
        <translation>
            <numerusform>%1 of %n record</numerusform>
            <numerusform>%1 of %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Set a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which field shall all of them have alike?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a field…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of a spreadsheet (Ctrl+V); the first one names the fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter; F2 edits the cell alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same value for all that are chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Added: %n record(s). Undo takes them back together.</source>
        <translation>
            <numerusform>Added: %n record. Undo takes it back.</numerusform>
            <numerusform>Added: %n records. Undo takes them back together.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is none of its values.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::RecordsModel</name>
    <message>
        <source>%1: empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::ReliabilityDialog</name>
    <message>
        <source>Krippendorff’s α by topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability of the coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the coding chosen with this stance and take the others out; their passages stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stance:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statement that passes the filter was coded by two coders. Codings are compared where speaker, topic and event are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n statements were coded by two coders or more; until a disputed one is settled, each coding counts.</source>
        <translation>
            <numerusform>%n statement was coded by two coders or more; until a disputed one is settled, each coding counts.</numerusform>
            <numerusform>%n statements were coded by two coders or more; until a disputed one is settled, each coding counts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α nominal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α ordinal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is disputed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the coding that is to stay: the cell of its coder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::RowsEditor</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::SearchProposals</name>
    <message numerus="yes">
        <source>%n records found; the down key leads to them</source>
        <translation>
            <numerusform>%n record found; the down key leads to it</numerusform>
            <numerusform>%n records found; the down key leads to them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenary::Session</name>
    <message>
        <source>Loading the document as it was is cancelled: what was shown stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edit is stored, but cannot be shown. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has changed the document: what is shown is up to date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::SourceReader</name>
    <message numerus="yes">
        <source>The text is kept: %n sentence(s).</source>
        <translation>
            <numerusform>The text is kept: %n sentence.</numerusform>
            <numerusform>The text is kept: %n sentences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n passage(s) stand in it.</source>
        <translation>
            <numerusform>The one passage stands in it.</numerusform>
            <numerusform>All %n passages stand in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) do not stand in it; they are at the end of the list.</source>
        <translation>
            <numerusform>%n passage does not stand in it; it is at the end of the list.</numerusform>
            <numerusform>%n passages do not stand in it; they are at the end of the list.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to code: give the source a text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded so already: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was coded here last that could be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: %1. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quoted as the text has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text from a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the text of the clipboard with this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the record that this passage supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the record that this passage supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote the words of the text in place of those that are no longer in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Coded in this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded in this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓ ↑ sentence · Shift+↓ longer · Ctrl+← → end by a word · 1 … 5 stance −2 … +2 · A speaker · T topic · F firmness · B basis · N note · E event · Enter takes over · Backspace takes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the source that is read, or add it with +.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the text: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>The same words stand elsewhere for: %1. Enter takes it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the text of a plain text, a web page, a .docx, an .odt or a PDF with this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source has no text yet: paste what was read (Ctrl+V), or take it from a plain text, a web page, a .docx, an .odt or a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts, web pages, documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the reader; all that was coded is in the document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::SpokenState</name>
    <message>
        <source>All dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No filter: all %Ln events.</source>
        <translation>
            <numerusform>No filter: %Ln event.</numerusform>
            <numerusform>No filter: all %Ln events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln events</source>
        <translation>
            <numerusform>%L1 of %Ln event</numerusform>
            <numerusform>%L1 of %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements.</source>
        <translation>
            <numerusform>%Ln statement.</numerusform>
            <numerusform>%Ln statements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenary::StanceTools</name>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the statements made so far are combined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far back the moving window reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of rows and columns; drag a name to order them by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How agreement is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How two actors are compared; the formula stands below the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What congruence, conflict and subtract are divided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coalitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into how many coalitions the dendrogram is cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means of fewer statements are neither shown nor compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs below this value are not tied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a bloc and its members as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the actors of the chart and their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics that two must share to be drawn as alike or not, and to be clustered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether several statements on one side of a topic count once or each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what actors are compared: topics, or events one by one, as roll calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More choices for this chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic of the statements shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::StanceView</name>
    <message>
        <source>Statements on “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” over time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::StartPage</name>
    <message>
        <source>Remove from this list; the file stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents that you open are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stood where, when, and the proof behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document can also be dropped on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paris AI Action Summit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundled summit of 10–11 February 2025, in a copy of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .plenary file of yours, or one that you were given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New summit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own: its dates and, if you like, the states, blocs and topics to begin with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::TextsEditor</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::TimeEditor</name>
    <message>
        <source>like 11 Feb 2025, 2025-02-11 10:50 or 2025-02</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date, a time, an interval A/B, or a window [A..B] for one moment somewhere within it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::TimelineActions</name>
    <message>
        <source>Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lanes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Eras…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As-of date: &amp;all dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Arrows between events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bands of eras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands of &amp;nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter to the time shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the filter’s range of time &amp;takes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Speed of playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of two selected events, the later &amp;responds to the earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of two selected events, the later a&amp;mends the earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the colours of events say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range of time that the filter asks for, and how it is met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave &amp;out empty nights and times</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::TimelineView</name>
    <message numerus="yes">
        <source>%Ln events lie here; the %1 most important ones are selected.</source>
        <translation>
            <numerusform>%Ln event lies here; the %1 most important ones are selected.</numerusform>
            <numerusform>%Ln events lie here; the %1 most important ones are selected.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expand lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move lane up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move lane down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all lanes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::ViewsDialog</name>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the window show this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what the window shows now under this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this view another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this view up in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this view down in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the figure of this view into a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this view; undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A frozen view is shown and exported from the document as it was when it was frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (frozen after change %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown is the document as it was: views are changed from today’s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::YesNoEditor</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenary::ZoneDialog</name>
    <message>
        <source>Time zones on the axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second clock:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third clock:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date without a time stays where it is, whatever the zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone “%1”: choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
