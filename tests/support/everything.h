// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/database.h"

namespace plenary::test
{

/// One record of every kind, each field filled.
struct Everything
{
    Actor actor{{},
                "france",
                ActorKind::State,
                bothLanguages("France", "La France"),
                bothLanguages("FR", "Fr."),
                bothLanguages("Host", "Hôte"),
                "FRA"};
    Actor person{{},
                 "macron",
                 ActorKind::Person,
                 bothLanguages("Emmanuel Macron", "Emmanuel Macron le président"),
                 Text("en", "Macron"),
                 {},
                 ""};
    Actor bloc{{}, "eu", ActorKind::Bloc, Text("en", "European Union"), Text("en", "EU"), {}, ""};
    Topic topic{{},
                "regulation",
                bothLanguages("Regulation", "Régulation"),
                bothLanguages("Rules", "Règles"),
                bothLanguages("Fewer", "Moins"),
                bothLanguages("More", "Plus"),
                7};
    Source source{{},           "elysee",
                  "Élysée",     "Discours",
                  true,         "https://www.elysee.fr/x",
                  "fr",         "2025-02-11",
                  "2026-01-01", bothLanguages("Read in full", "Lu en entier")};
    Event event{{},
                "closing",
                EventKind::Speech,
                bothLanguages("Closing", "Clôture"),
                bothLanguages("He closed.", "Il a clos."),
                "[2025-02-11T11:29+01:00..2025-02-11T13:30+01:00]",
                bothLanguages("Before lunch", "Avant le déjeuner"),
                bothLanguages("Grand Palais", "Au Grand Palais"),
                5,
                {},
                {},
                {}};
    Position position{{},
                      "pos-1",
                      {},
                      {},
                      {},
                      -2,
                      Basis::Reported,
                      0.5,
                      "2025-02-11~",
                      {},
                      {},
                      bothLanguages("Trust needs rules.", "La confiance veut des règles."),
                      bothLanguages("Paraphrased", "Paraphrasé")};
    Instrument instrument{{},
                          "statement",
                          InstrumentKind::Treaty,
                          bothLanguages("Statement", "Déclaration"),
                          "2025-02-11",
                          "https://example.org/s",
                          true,
                          bothLanguages("Note", "Remarque")};
    Signature signature{{},
                        "sig-1",
                        {},
                        {},
                        SignatureStatus::Disowned,
                        "2025-02-12",
                        Attested::LaterList,
                        true,
                        bothLanguages("Minister", "Ministre"),
                        bothLanguages("A mistake", "Une erreur")};
    PublishedCount count{0, "count-1", {}, 61, true, "2025-02-11", bothLanguages("Countries", "Pays")};
    Pledge pledge{{},
                  "pledge-1",
                  {},
                  {},
                  {},
                  "109000000000.50",
                  "EUR",
                  Bound::UpTo,
                  PledgeKind::Mixed,
                  bothLanguages("Plan", "Projet"),
                  bothLanguages("Five years", "Cinq ans"),
                  {}};
};

inline Result<> putActs(Writer& writer, Everything& all)
{
    all.event.participants = {{all.actor.id, Role::Host}, {all.person.id, Role::Speaker}};
    all.event.topics = {all.topic.id};
    all.event.id = TRY(writer.put(all.event));
    all.position.actor = all.person.id;
    all.position.speakingFor = all.actor.id;
    all.position.topic = all.topic.id;
    all.position.event = all.event.id;
    all.position.coder = TRY(writer.coderNamed("me"));
    all.position.id = TRY(writer.put(all.position));
    all.instrument.id = TRY(writer.put(all.instrument));
    all.signature.instrument = all.count.instrument = all.instrument.id;
    all.signature.actor = all.actor.id;
    all.signature.id = TRY(writer.put(all.signature));
    all.count.id = TRY(writer.put(all.count));
    all.pledge.event = all.event.id;
    all.pledge.actor = all.person.id;
    all.pledge.recipient = all.actor.id;
    all.pledge.id = TRY(writer.put(all.pledge));
    const Ref position{EntityKind::Position, all.position.id.value};
    return writer.addEvidence(position, {all.source.id, "une confiance", "fr", bothLanguages("Spoken", "À l’oral")});
}

/// Stores one record of every kind as one edit.
inline Everything stored(Document& document)
{
    Everything all;
    must(document.edit("everything", [&](Writer& writer) -> Result<> {
        all.actor.id = TRY(writer.put(all.actor));
        all.person.id = TRY(writer.put(all.person));
        all.bloc.id = TRY(writer.put(all.bloc));
        TRY(writer.add(Affiliation{all.person.id, all.actor.id, bothLanguages("President", "Président"), "2017-05-14",
                                   "2027-05", true}));
        TRY(writer.add(BlocMembership{all.actor.id, all.bloc.id, "1958", ""}));
        all.topic.id = TRY(writer.put(all.topic));
        all.source.id = TRY(writer.put(all.source));
        return putActs(writer, all);
    }));
    return all;
}

} // namespace plenary::test
