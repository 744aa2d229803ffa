<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Inspector</name>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>open source</source>
        <translation>ouvrir la source</translation>
    </message>
    <message>
        <source>No passage yet: this record is drawn hollow and counted as unproven.</source>
        <translation>Aucun passage à l’appui pour l’instant&#xa0;: cet enregistrement est dessiné par une marque vide et compté comme non prouvé.</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>responds to</source>
        <translation>répond à</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>a pour réponse</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Date et heure&#xa0;: %1</translation>
    </message>
    <message>
        <source>Positions taken here</source>
        <translation>Prises de position à cette occasion</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Événements liés</translation>
    </message>
    <message>
        <source>No statement up to this date. Silence is not a neutral stance.</source>
        <translation>Aucune déclaration jusqu’à cette date. Le silence n’est pas une position neutre.</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>moyenne %1</translation>
    </message>
    <message numerus="yes">
        <source>%n statements</source>
        <translation>
            <numerusform>%n déclaration</numerusform>
            <numerusform>%n déclarations</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % interval %1 to %2</source>
        <translation>intervalle à 95&#xa0;% de %1 à %2</translation>
    </message>
    <message>
        <source>Statements, newest first</source>
        <translation>Déclarations, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Announced at %1</source>
        <translation>Occasion de l’annonce&#xa0;: %1</translation>
    </message>
    <message>
        <source>Click any mark — an event, a cell, a country, a sum — to read the passages behind it.</source>
        <translation>Cliquer sur une marque (événement, cellule, pays, montant) pour lire les passages qui l’appuient.</translation>
    </message>
    <message>
        <source>About these data</source>
        <translation>À propos de ces données</translation>
    </message>
    <message>
        <source>Published counts of signatories</source>
        <translation>Nombres de signataires publiés</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>%1 and members</source>
        <translation>%1 et membres</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>non défini</translation>
    </message>
    <message numerus="yes">
        <source>%n shared topics</source>
        <translation>
            <numerusform>%n thème commun</numerusform>
            <numerusform>%n thèmes communs</numerusform>
        </translation>
    </message>
    <message>
        <source>amends</source>
        <translation>modifie</translation>
    </message>
    <message>
        <source>amended by</source>
        <translation>modifié par</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Mots-clés&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events selected</source>
        <translation>
            <numerusform>%Ln événement sélectionné</numerusform>
            <numerusform>%Ln événements sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>How far apart</source>
        <translation>Écart dans le temps</translation>
    </message>
    <message>
        <source>From the first to the last</source>
        <translation>Du premier au dernier</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>fait partie de</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>comprend</translation>
    </message>
    <message>
        <source>Signing expresses</source>
        <translation>Signer exprime</translation>
    </message>
    <message>
        <source>Also called: %1</source>
        <translation>Aussi appelé&#xa0;: %1</translation>
    </message>
    <message>
        <source>coded by %1</source>
        <translation>codé par %1</translation>
    </message>
    <message>
        <source>Title set from the content, not read on the page</source>
        <translation>Titre tiré du contenu, non lu sur la page</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Paru</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>What it supports</source>
        <translation>Ce qu’elle étaie</translation>
    </message>
    <message>
        <source>No record rests on it yet.</source>
        <translation>Aucun enregistrement ne s’y appuie encore.</translation>
    </message>
    <message>
        <source>Save the captured original…</source>
        <translation>Enregistrer l’original conservé…</translation>
    </message>
    <message>
        <source>Captured text</source>
        <translation>Texte conservé</translation>
    </message>
    <message>
        <source>Save the captured text…</source>
        <translation>Enregistrer le texte conservé…</translation>
    </message>
    <message>
        <source>The first %1 of %2 characters are shown; the whole text can be saved.</source>
        <translation>Les %1 premiers caractères sur %2 sont affichés&#x202f;; le texte entier peut être enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n coded differently by several people</source>
        <translation>
            <numerusform>%n codé différemment par plusieurs personnes</numerusform>
            <numerusform>%n codés différemment par plusieurs personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>read and code it</source>
        <translation>le lire et le coder</translation>
    </message>
    <message>
        <source>Giving expresses</source>
        <translation>La verser exprime</translation>
    </message>
</context>
<context>
    <name>KeptFiles</name>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
</context>
<context>
    <name>MomentDialog</name>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>RecordExtras</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Further facts</source>
        <translation>Autres faits</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>piece-jointe</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
</context>
<context>
    <name>WorkProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>There is no date from character %2 on; write one like 2025-02-11.</source>
        <translation>Date absente à partir du caractère %2&#xa0;: en écrire une comme 2025-02-11.</translation>
    </message>
    <message>
        <source>“%1” goes on at character %2 where the date should end; write it like 2025-02-11, 2025-02-11T10:50+01:00, A/B or [A..B].</source>
        <translation>«&#x202f;%1&#x202f;» continue au caractère %2, où la date devrait finir&#xa0;: l’écrire comme 2025-02-11, 2025-02-11T10:50+01:00, A/B ou [A..B].</translation>
    </message>
    <message>
        <source>“%1” has no date at character %2; an open end needs a date on its other side.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de date au caractère %2&#xa0;: en donner une en face de la borne ouverte.</translation>
    </message>
    <message>
        <source>The interval “%1” goes on at character %2 where it should end; write it like A/B.</source>
        <translation>L’intervalle «&#x202f;%1&#x202f;» continue au caractère %2, où il devrait finir&#xa0;: l’écrire comme A/B.</translation>
    </message>
    <message>
        <source>The interval “%1” has no date from character %2 on; give its start or its end.</source>
        <translation>L’intervalle «&#x202f;%1&#x202f;» n’a pas de date à partir du caractère %2&#xa0;: donner son début ou sa fin.</translation>
    </message>
    <message>
        <source>The window “%1” needs .. at character %2; write it like [A..B].</source>
        <translation>Il manque .. au caractère %2 de la fenêtre «&#x202f;%1&#x202f;»&#xa0;: l’écrire comme [A..B].</translation>
    </message>
    <message>
        <source>The window “%1” has no date at character %2; give one of its ends.</source>
        <translation>La fenêtre «&#x202f;%1&#x202f;» n’a pas de date au caractère %2&#xa0;: donner l’une de ses bornes.</translation>
    </message>
    <message>
        <source>The window “%1” ends before it starts; put a later date at character %2.</source>
        <translation>La fenêtre «&#x202f;%1&#x202f;» finit avant de commencer&#xa0;: mettre une date postérieure au caractère %2.</translation>
    </message>
    <message>
        <source>“%1” needs a year of four digits at character %2, as in 2025-02-11 (or with a Y before more than four).</source>
        <translation>Il manque une année au caractère %2 de «&#x202f;%1&#x202f;»&#xa0;: l’écrire à quatre chiffres, comme dans 2025-02-11 (ou précédée de Y au-delà de quatre).</translation>
    </message>
    <message>
        <source>The year at character %2 of “%1” is out of range; write one from -%3 to %3.</source>
        <translation>L’année au caractère %2 de «&#x202f;%1&#x202f;» est hors limites&#xa0;: en écrire une de -%3 à %3.</translation>
    </message>
    <message>
        <source>The year at character %2 of “%1” does not exist; write 0000 for 1 BCE.</source>
        <translation>L’année au caractère %2 de «&#x202f;%1&#x202f;» n’existe pas&#xa0;: écrire 0000 pour l’an 1 av. J.-C.</translation>
    </message>
    <message>
        <source>The day at character %2 of “%1” is none of that month; write 01 to %3 or XX.</source>
        <translation>Le jour au caractère %2 de «&#x202f;%1&#x202f;» n’existe pas dans ce mois&#xa0;: écrire 01 à %3, ou XX.</translation>
    </message>
    <message>
        <source>The time at character %2 of “%1” is none; write it like 10:50 or 10:50:30, from 00:00 to 23:59:59.</source>
        <translation>L’heure au caractère %2 de «&#x202f;%1&#x202f;» n’est pas valable&#xa0;: l’écrire comme 10:50 ou 10:50:30, de 00:00 à 23:59:59.</translation>
    </message>
    <message>
        <source>The seconds of “%1” have a fourth decimal at character %2; write three.</source>
        <translation>Les secondes de «&#x202f;%1&#x202f;» ont une quatrième décimale au caractère %2&#xa0;: n’en écrire que trois.</translation>
    </message>
    <message>
        <source>The offset at character %2 of “%1” is none; write Z or one like +01:00, of at most 14 hours.</source>
        <translation>Le décalage au caractère %2 de «&#x202f;%1&#x202f;» n’est pas valable&#xa0;: écrire Z ou un décalage comme +01:00, de 14 heures au plus.</translation>
    </message>
    <message>
        <source>The interval “%1” ends before it starts; put a later date at character %2.</source>
        <translation>L’intervalle «&#x202f;%1&#x202f;» finit avant de commencer&#xa0;: mettre une date postérieure au caractère %2.</translation>
    </message>
    <message>
        <source>“%1” could be %2 or %3; write it in one of these two ways.</source>
        <translation>«&#x202f;%1&#x202f;» peut se lire %2 ou %3&#xa0;: choisir l’une de ces deux formes.</translation>
    </message>
    <message>
        <source>“%1” is no date that can be read; write it like 2025-02-11, 2025-02-11 10:30 or 11 Feb 2025.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date lisible&#xa0;: l’écrire comme 2025-02-11, 2025-02-11 10:30 ou 11 févr. 2025.</translation>
    </message>
    <message>
        <source>The time zone “%1” cannot be read (%2); install the package tzdata or use UTC.</source>
        <translation>Le fuseau horaire «&#x202f;%1&#x202f;» est illisible (%2)&#xa0;: installer le paquet tzdata ou utiliser UTC.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”; write a name such as Europe/Paris.</source>
        <translation>Le fuseau horaire «&#x202f;%1&#x202f;» n’existe pas&#xa0;: écrire un nom comme Europe/Paris.</translation>
    </message>
    <message>
        <source>The world map is missing or is not a Plenary map file: install Plenary again.</source>
        <translation>La carte du monde manque ou n’est pas un fichier de carte Plenary&#xa0;: réinstaller Plenary.</translation>
    </message>
    <message>
        <source>The world map has version %1, but this program reads version %2: install both together.</source>
        <translation>La carte du monde est en version %1, mais ce programme lit la version %2&#xa0;: installer les deux ensemble.</translation>
    </message>
    <message>
        <source>The world map is damaged, its checksum does not match: install Plenary again.</source>
        <translation>La carte du monde est endommagée, sa somme de contrôle ne correspond pas&#xa0;: réinstaller Plenary.</translation>
    </message>
    <message>
        <source>The world map makes no sense at byte %1: install Plenary again.</source>
        <translation>La carte du monde est incohérente à l’octet %1&#xa0;: réinstaller Plenary.</translation>
    </message>
    <message>
        <source>The world map has an impossible outline of %1: install Plenary again.</source>
        <translation>La carte du monde contient un contour impossible pour %1&#xa0;: réinstaller Plenary.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was written.</source>
        <translation>L’importation a été annulée&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 cannot be read: check its permissions.</source>
        <translation>Lecture de %1 impossible&#xa0;: vérifier ses droits d’accès.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON after record %2: %3.</source>
        <translation>%1 n’est pas un JSON valide après l’enregistrement %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 must hold a list of records in brackets.</source>
        <translation>%1 doit contenir une liste d’enregistrements entre crochets.</translation>
    </message>
    <message>
        <source>There is no folder %1: give a folder with summit.json and its companions.</source>
        <translation>Dossier %1 introuvable&#xa0;: indiquer un dossier contenant summit.json et ses fichiers associés.</translation>
    </message>
    <message>
        <source>%1 holds no summit.json: give a folder in the shape of the bundled data set.</source>
        <translation>%1 ne contient pas de summit.json&#xa0;: indiquer un dossier structuré comme le jeu de données fourni.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON.</source>
        <translation>%1 n’est pas un JSON valide.</translation>
    </message>
    <message>
        <source>%1, record %2, field “%3” %4.</source>
        <translation>%1, enregistrement %2, champ «&#x202f;%3&#x202f;»&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Type d’événement</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codeur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Kind of actor</source>
        <translation>Type d’acteur</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>A pledge</source>
        <translation>Un engagement</translation>
    </message>
    <message>
        <source>A time to the minute</source>
        <translation>Une heure à la minute près</translation>
    </message>
    <message>
        <source>White space is missing at character %1: a quoted phrase ends with it, and fields stand in front of a colon without quotation marks.</source>
        <translation>Espace manquante au caractère %1&#xa0;: en mettre une après une expression entre guillemets, et écrire les champs sans guillemets devant les deux-points.</translation>
    </message>
    <message>
        <source>There is nothing to search for at character %1: write a word, a quoted phrase or a field such as topic:regulation.</source>
        <translation>Rien à chercher au caractère %1&#xa0;: écrire un mot, une expression entre guillemets ou un champ comme topic:regulation.</translation>
    </message>
    <message>
        <source>The quotation mark at character %1 is not closed: put another one after the phrase.</source>
        <translation>Le guillemet au caractère %1 n’est pas fermé&#xa0;: en mettre un autre après l’expression.</translation>
    </message>
    <message>
        <source>White space or a comma is missing at character %1, after the quotation mark.</source>
        <translation>Espace ou virgule manquante au caractère %1, après le guillemet&#xa0;: l’ajouter.</translation>
    </message>
    <message>
        <source>A value is missing at character %1: write it right after the colon or comma, in quotation marks where it contains white space.</source>
        <translation>Valeur manquante au caractère %1&#xa0;: l’écrire juste après les deux-points ou la virgule, entre guillemets si elle contient une espace.</translation>
    </message>
    <message>
        <source>A second date stands at character %1: “%2” takes one, in quotation marks where it contains a comma.</source>
        <translation>Seconde date au caractère %1&#xa0;: n’en donner qu’une à «&#x202f;%2&#x202f;», entre guillemets si elle contient une virgule.</translation>
    </message>
    <message>
        <source>No actor is called “%1” at character %2: did you mean “%3”?</source>
        <translation>Acteur «&#x202f;%1&#x202f;» inconnu au caractère %2&#xa0;: vouliez-vous dire «&#x202f;%3&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>No actor is called “%1” at character %2: write a name, a short name, a country code or a key from the list of actors.</source>
        <translation>Acteur «&#x202f;%1&#x202f;» inconnu au caractère %2&#xa0;: écrire un nom, un nom court, un code pays ou une clé de la liste des acteurs.</translation>
    </message>
    <message>
        <source>No topic is called “%1” at character %2: did you mean “%3”?</source>
        <translation>Thème «&#x202f;%1&#x202f;» inconnu au caractère %2&#xa0;: vouliez-vous dire «&#x202f;%3&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>No topic is called “%1” at character %2: the topics are %3.</source>
        <translation>Thème «&#x202f;%1&#x202f;» inconnu au caractère %2&#xa0;: choisir parmi %3.</translation>
    </message>
    <message>
        <source>No coder is called “%1” at character %2: did you mean “%3”?</source>
        <translation>Codeur «&#x202f;%1&#x202f;» inconnu au caractère %2&#xa0;: vouliez-vous dire «&#x202f;%3&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>No coder is called “%1” at character %2: the coders are %3.</source>
        <translation>Codeur «&#x202f;%1&#x202f;» inconnu au caractère %2&#xa0;: choisir parmi %3.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is no stance: write a number from -2 to 2, a comparison such as &lt;0 or &gt;=1, or a range such as -2..0.</source>
        <translation>«&#x202f;%1&#x202f;» au caractère %2 n’est pas une position&#xa0;: écrire un nombre de -2 à 2, une comparaison comme &lt;0 ou &gt;=1, ou un intervalle comme -2..0.</translation>
    </message>
    <message>
        <source>“%1” at character %2 cannot be read as one date: write it like 2025-02-11, 2025-02-11T10:30+01:00 or &quot;11 Feb 2025&quot;.</source>
        <translation>«&#x202f;%1&#x202f;» au caractère %2 n’est pas lisible comme date unique&#xa0;: l’écrire comme 2025-02-11, 2025-02-11T10:30+01:00 ou &quot;11 févr. 2025&quot;.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is not possible for “%3”: write one of %4.</source>
        <translation>«&#x202f;%1&#x202f;» au caractère %2 n’est pas possible pour «&#x202f;%3&#x202f;»&#xa0;: choisir parmi %4.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a word at character %1: put it in front of the whole word or value, and double it where it is part of a phrase.</source>
        <translation>Guillemet à l’intérieur d’un mot au caractère %1&#xa0;: le placer devant le mot entier ou la valeur entière, et le doubler s’il fait partie d’une expression.</translation>
    </message>
    <message>
        <source>The filter is not valid UTF-8: type it again, or save it as UTF-8.</source>
        <translation>Le filtre n’est pas en UTF-8 valide&#xa0;: le saisir de nouveau ou l’enregistrer en UTF-8.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Prise de position</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Published count</source>
        <translation>Décompte publié</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Bloc</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Media outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Discours</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Side event</source>
        <translation>Événement parallèle</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Exprimée</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Rapportée</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>Déduite</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>A signé</translation>
    </message>
    <message>
        <source>Joined later</source>
        <translation>A rejoint plus tard</translation>
    </message>
    <message>
        <source>Took part, did not sign</source>
        <translation>A participé, n’a pas signé</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>S’est retiré</translation>
    </message>
    <message>
        <source>Listed, then disowned</source>
        <translation>Inscrit, puis démenti</translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation>Non invité</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Named in a source of the summit’s days</source>
        <translation>Cité dans une source des jours du sommet</translation>
    </message>
    <message>
        <source>Named in a later list only</source>
        <translation>Cité dans une liste ultérieure seulement</translation>
    </message>
    <message>
        <source>Named in the press</source>
        <translation>Cité dans la presse</translation>
    </message>
    <message>
        <source>Public money</source>
        <translation>Fonds publics</translation>
    </message>
    <message>
        <source>Private money</source>
        <translation>Fonds privés</translation>
    </message>
    <message>
        <source>Public and private</source>
        <translation>Public et privé</translation>
    </message>
    <message>
        <source>A bid, not a pledge</source>
        <translation>Une offre, pas un engagement</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>exactement</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>about</source>
        <translation>environ</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>As of %1 (%2)</source>
        <translation>Au %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Sources: %1 and %n more</source>
        <translation>
            <numerusform>Sources&#xa0;: %1 et %n autre</numerusform>
            <numerusform>Sources&#xa0;: %1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Sources&#xa0;: %1</translation>
    </message>
    <message>
        <source>Other states</source>
        <translation>Autres États</translation>
    </message>
    <message>
        <source>Blocs</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiatives</translation>
    </message>
    <message>
        <source>Media outlets</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>By %1: whether it extends here is not stated</source>
        <translation>Par %1&#xa0;: l’extension à ce territoire n’est pas précisée</translation>
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
            <numerusform>%n État</numerusform>
            <numerusform>%n États</numerusform>
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
        <translation>Les totaux publiés divergent&#xa0;: %1. Chacun figure avec sa source dans la liste des décomptes.</translation>
    </message>
    <message>
        <source>−1</source>
        <translation>−1</translation>
    </message>
    <message>
        <source>0 balanced</source>
        <translation>0 équilibre</translation>
    </message>
    <message>
        <source>+1</source>
        <translation>+1</translation>
    </message>
    <message>
        <source>Number of events over the whole time, from %1 to %2</source>
        <translation>Nombre d’événements sur toute la période, du %1 au %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>env. %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sums</source>
        <translation>
            <numerusform>%n montant</numerusform>
            <numerusform>%n montants</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%2 bn</source>
        <translation>%2&#xa0;Md%1</translation>
    </message>
    <message>
        <source>%1%2 m</source>
        <translation>%2&#xa0;M%1</translation>
    </message>
    <message>
        <source>%1%2</source>
        <translation>%2&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 first pole</source>
        <translation>%1 premier pôle</translation>
    </message>
    <message>
        <source>%1 balanced</source>
        <translation>%1 équilibre</translation>
    </message>
    <message>
        <source>%1 second pole</source>
        <translation>%1 second pôle</translation>
    </message>
    <message>
        <source>Stances of %1</source>
        <translation>Positions&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mean stance of statements · %1</source>
        <translation>Position moyenne des déclarations · %1</translation>
    </message>
    <message>
        <source>Through a bloc only</source>
        <translation>Via un bloc seulement</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>Non recensé</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>Moyenne %1</translation>
    </message>
    <message numerus="yes">
        <source>%n statements</source>
        <translation>
            <numerusform>%n déclaration</numerusform>
            <numerusform>%n déclarations</numerusform>
        </translation>
    </message>
    <message>
        <source>spread %1</source>
        <translation>dispersion %1</translation>
    </message>
    <message>
        <source>−2 %1  ·  +2 %2</source>
        <translation>−2 %1  ·  +2 %2</translation>
    </message>
    <message>
        <source>%1 BCE</source>
        <translation>%1 av.&#xa0;J.-C.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>Times of %1. A date without a time does not move with the zone.</source>
        <translation>Heures du fuseau %1. Une date sans heure ne se décale pas avec le fuseau.</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar.</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mer.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jeu.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>ven.</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sam.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dim.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>févr.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>avr.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juil.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>déc.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May </source>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>century from %1</source>
        <translation>siècle débutant en %1</translation>
    </message>
    <message>
        <source>%1s</source>
        <translation>années %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>avant le %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après le %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre le %1 et le %2</translation>
    </message>
    <message>
        <source>%1, between %2 and %3</source>
        <translation>%1, entre %2 et %3</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <translation>%1 ou plus tard</translation>
    </message>
    <message>
        <source>%1 at the latest</source>
        <translation>%1 au plus tard</translation>
    </message>
    <message>
        <source>from %1, end unknown</source>
        <translation>début&#xa0;: %1, fin inconnue</translation>
    </message>
    <message>
        <source>until %1, start unknown</source>
        <translation>fin&#xa0;: %1, début inconnu</translation>
    </message>
    <message>
        <source>%1 %2 %3 %4</source>
        <translation>%1 %2 %3 %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (uncertain)</source>
        <translation>%1 (incertain)</translation>
    </message>
    <message>
        <source>π = 1 − Do/De, Do = mean [a ≠ b] over shared topics, De from pooled shares, stances rounded (Scott 1955; Häge 2011)</source>
        <translation>π = 1 − Do/De, Do = moyenne de [a ≠ b] sur les thèmes communs, De d’après les parts cumulées, positions arrondies (Scott 1955&#x202f;; Häge 2011)</translation>
    </message>
    <message>
        <source>π = 1 − Do/De, Do = mean |a − b| over shared topics, De from pooled shares, stances rounded (Scott 1955; Häge 2011)</source>
        <translation>π = 1 − Do/De, Do = moyenne de |a − b| sur les thèmes communs, De d’après les parts cumulées, positions arrondies (Scott 1955&#x202f;; Häge 2011)</translation>
    </message>
    <message>
        <source>π = 1 − Do/De, Do = mean (a − b)² over shared topics, De from pooled shares, stances rounded (Scott 1955; Häge 2011)</source>
        <translation>π = 1 − Do/De, Do = moyenne de (a − b)² sur les thèmes communs, De d’après les parts cumulées, positions arrondies (Scott 1955&#x202f;; Häge 2011)</translation>
    </message>
    <message>
        <source>κ = 1 − Do/De, Do = mean [a ≠ b] over shared topics, De from each actor&apos;s shares, stances rounded (Cohen 1960; Häge 2011)</source>
        <translation>κ = 1 − Do/De, Do = moyenne de [a ≠ b] sur les thèmes communs, De d’après les parts de chaque acteur, positions arrondies (Cohen 1960&#x202f;; Häge 2011)</translation>
    </message>
    <message>
        <source>κ = 1 − Do/De, Do = mean |a − b| over shared topics, De from each actor&apos;s shares, stances rounded (Cohen 1968; Häge 2011)</source>
        <translation>κ = 1 − Do/De, Do = moyenne de |a − b| sur les thèmes communs, De d’après les parts de chaque acteur, positions arrondies (Cohen 1968&#x202f;; Häge 2011)</translation>
    </message>
    <message>
        <source>κ = 1 − Do/De, Do = mean (a − b)² over shared topics, De from each actor&apos;s shares, stances rounded (Cohen 1968; Häge 2011)</source>
        <translation>κ = 1 − Do/De, Do = moyenne de (a − b)² sur les thèmes communs, De d’après les parts de chaque acteur, positions arrondies (Cohen 1968&#x202f;; Häge 2011)</translation>
    </message>
    <message>
        <source>Agreement = 1 − mean |a − b| / 4 over shared topics, a and b mean stances −2 … +2</source>
        <translation>Convergence = 1 − moyenne de |a − b| / 4 sur les thèmes communs, a et b positions moyennes −2 … +2</translation>
    </message>
    <message>
        <source>S = 1 − 2·mean |a − b| / 4 over shared topics (Signorino &amp; Ritter 1999)</source>
        <translation>S = 1 − 2·moyenne de |a − b| / 4 sur les thèmes communs (Signorino &amp; Ritter 1999)</translation>
    </message>
    <message>
        <source>S = 1 − 2·Σw|a − b| / (4·Σw) over shared topics (Signorino &amp; Ritter 1999)</source>
        <translation>S = 1 − 2·Σw|a − b| / (4·Σw) sur les thèmes communs (Signorino &amp; Ritter 1999)</translation>
    </message>
    <message>
        <source>Position %1 has the stance %2 and the weight %3; give it a stance and a weight above zero.</source>
        <translation>La prise de position %1 a la position %2 et le poids %3&#xa0;: lui donner une position, et un poids supérieur à zéro.</translation>
    </message>
    <message>
        <source>There is no file %1: check the name, or make it with “plenary new %1”.</source>
        <translation>Fichier %1 introuvable&#xa0;: vérifier le nom, ou le créer avec «&#x202f;plenary new %1&#x202f;».</translation>
    </message>
    <message>
        <source>%1 is a folder: give the name of a .plenary file in it.</source>
        <translation>%1 est un dossier&#xa0;: indiquer le nom d’un fichier .plenary qu’il contient.</translation>
    </message>
    <message>
        <source>%1 is not a Plenary document: open a .plenary file, or import the data into a new one.</source>
        <translation>%1 n’est pas un document Plenary&#xa0;: ouvrir un fichier .plenary, ou importer les données dans un nouveau.</translation>
    </message>
    <message>
        <source>%1 is a database of another program: open a .plenary file.</source>
        <translation>%1 est une base de données d’un autre programme&#xa0;: ouvrir un fichier .plenary.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Plenary (format %2, this one reads up to %3): update Plenary to open it.</source>
        <translation>%1 a été écrit par un Plenary plus récent (format %2, celui-ci lit jusqu’au %3)&#xa0;: mettre Plenary à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 is cut short (%2 bytes are missing): fetch it again or restore it from a copy.</source>
        <translation>%1 est tronqué (octets manquants&#xa0;: %2)&#xa0;: le récupérer de nouveau ou le restaurer depuis une copie.</translation>
    </message>
    <message>
        <source>The document is damaged (%1): restore it from a copy.</source>
        <translation>Le document est endommagé (%1)&#xa0;: le restaurer depuis une copie.</translation>
    </message>
    <message>
        <source>%1 exists already: choose another name or delete it first.</source>
        <translation>%1 existe déjà&#xa0;: choisir un autre nom ou le supprimer d’abord.</translation>
    </message>
    <message>
        <source>%1 is open for reading only: save a copy in a folder of your own and edit that.</source>
        <translation>%1 est ouvert en lecture seule&#xa0;: en enregistrer une copie dans un dossier personnel et la modifier.</translation>
    </message>
    <message>
        <source>This edit can no longer be taken back or put back, since the document was changed outside its history; nothing was changed.</source>
        <translation>Cette modification ne peut plus être annulée ni rétablie, car le document a été changé hors de son historique&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no edit to undo.</source>
        <translation>Aucune modification à annuler.</translation>
    </message>
    <message>
        <source>There is no edit to redo.</source>
        <translation>Aucune modification à rétablir.</translation>
    </message>
    <message>
        <source>The history of the document is damaged: this edit cannot be taken back.</source>
        <translation>L’historique du document est endommagé&#xa0;: cette modification ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>Opening was cancelled.</source>
        <translation>L’ouverture a été annulée.</translation>
    </message>
    <message>
        <source>The document has tables or triggers that Plenary did not write: it is refused, since opening it could run code of a stranger; export it again from its source.</source>
        <translation>Document refusé, car il contient des tables ou des déclencheurs que Plenary n’a pas écrits et son ouverture pourrait exécuter du code étranger&#xa0;: l’exporter de nouveau depuis sa source.</translation>
    </message>
    <message>
        <source>The disk is full while %1: free some space and try again; nothing was changed.</source>
        <translation>Disque plein (opération&#xa0;: %1)&#xa0;: libérer de l’espace et réessayer&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The document cannot be written while %1: it or its folder is read-only; copy it to a folder of your own.</source>
        <translation>Écriture du document impossible (opération&#xa0;: %1), le fichier ou son dossier étant en lecture seule&#xa0;: le copier dans un dossier personnel.</translation>
    </message>
    <message>
        <source>Another program is writing to the document while %1: wait until it has finished and try again.</source>
        <translation>Un autre programme écrit dans le document (opération&#xa0;: %1)&#xa0;: attendre qu’il ait fini et réessayer.</translation>
    </message>
    <message>
        <source>The document is damaged (%2) while %1: restore it from a copy.</source>
        <translation>Document endommagé (%2&#x202f;; opération&#xa0;: %1)&#xa0;: le restaurer depuis une copie.</translation>
    </message>
    <message>
        <source>The document cannot be opened while %1: check that the file and its folder can be read.</source>
        <translation>Ouverture du document impossible (opération&#xa0;: %1)&#xa0;: vérifier que le fichier et son dossier sont lisibles.</translation>
    </message>
    <message>
        <source>The database refused while %1: %2.</source>
        <translation>Refus de la base de données (opération&#xa0;: %1)&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no bundled summit “%1”: give paris-2025, empty, or a folder of JSON files.</source>
        <translation>Sommet fourni «&#x202f;%1&#x202f;» inconnu&#xa0;: indiquer paris-2025, empty ou un dossier de fichiers JSON.</translation>
    </message>
    <message>
        <source>There is no room for temporary files: free some space in %1.</source>
        <translation>Pas de place pour les fichiers temporaires&#xa0;: libérer de l’espace dans %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: check its permissions.</source>
        <translation>Création du dossier %1 impossible&#xa0;: vérifier ses droits d’accès.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2): check the folder, its permissions and the free space.</source>
        <translation>Écriture de %1 impossible (%2)&#xa0;: vérifier le dossier, ses droits d’accès et l’espace libre.</translation>
    </message>
    <message>
        <source>A resolution of %1 dpi is out of range: give 72 to 1200.</source>
        <translation>Une résolution de %1 dpi est hors limites&#xa0;: indiquer de 72 à 1200.</translation>
    </message>
    <message>
        <source>A figure of %1 is out of range: each side must have 100 to 20000 pixels.</source>
        <translation>Une figure de %1 est hors limites&#xa0;: donner à chaque côté de 100 à 20000 pixels.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size: choose a smaller one.</source>
        <translation>Mémoire insuffisante pour une image de cette taille&#xa0;: en choisir une plus petite.</translation>
    </message>
    <message>
        <source>%1 has %2 faults: restore it from a copy, or export what can still be read.</source>
        <translation>%1 présente des défauts (%2)&#xa0;: le restaurer depuis une copie, ou exporter ce qui reste lisible.</translation>
    </message>
    <message>
        <source>There is no actor “%1”: see “plenary list actors” for their names.</source>
        <translation>Acteur «&#x202f;%1&#x202f;» inconnu&#xa0;: consulter les noms avec «&#x202f;plenary list actors&#x202f;».</translation>
    </message>
    <message>
        <source>There is no actor “%1”: did you mean “%2”?</source>
        <translation>Acteur «&#x202f;%1&#x202f;» inconnu&#xa0;: vouliez-vous dire «&#x202f;%2&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Only one actor was given: name two or more to compare.</source>
        <translation>Un seul acteur indiqué&#xa0;: en nommer deux ou plus à comparer.</translation>
    </message>
    <message>
        <source>The actor “%1” was given twice: name different ones.</source>
        <translation>L’acteur «&#x202f;%1&#x202f;» est indiqué deux fois&#xa0;: nommer des acteurs différents.</translation>
    </message>
    <message>
        <source>A profile shows two to six actors, not %1: name fewer.</source>
        <translation>Un profil montre de deux à six acteurs, pas %1&#xa0;: en nommer moins.</translation>
    </message>
    <message>
        <source>The time shown ends before it starts: let --to be later than --from.</source>
        <translation>La période affichée finit avant de commencer&#xa0;: donner à --to une date postérieure à --from.</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Coded by the authors of the data set.</source>
        <translation>Codage&#xa0;: auteurs du jeu de données.</translation>
    </message>
    <message>
        <source>Sources: none recorded</source>
        <translation>Sources&#xa0;: aucune enregistrée</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Also signed:</source>
        <translation>Ont aussi signé&#xa0;:</translation>
    </message>
    <message>
        <source>, %1 joined later</source>
        <translation>, %1 par la suite</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <source>A missing record is not a refusal. A bloc’s signature is not counted as its members’. Organisations are counted apart.</source>
        <translation>Ne pas être recensé ne vaut pas refus. La signature d’un bloc n’est pas comptée comme celle de ses membres. Les organisations sont comptées à part.</translation>
    </message>
    <message>
        <source>This document has no text to sign.</source>
        <translation>Ce document n’a pas de texte à signer.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>No statement</source>
        <translation>Aucune déclaration</translation>
    </message>
    <message>
        <source>– no statement</source>
        <translation>– sans déclaration</translation>
    </message>
    <message>
        <source>not stated outright</source>
        <translation>non exprimée directement</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersion</translation>
    </message>
    <message>
        <source>With passages</source>
        <translation>Avec passages</translation>
    </message>
    <message>
        <source>Stated outright</source>
        <translation>Exprimées directement</translation>
    </message>
    <message>
        <source>Stances by topic and actor</source>
        <translation>Positions par thème et par acteur</translation>
    </message>
    <message>
        <source>No statement passes the filter up to this date.</source>
        <translation>Aucune déclaration ne passe le filtre jusqu’à cette date.</translation>
    </message>
    <message numerus="yes">
        <source>← %n earlier</source>
        <translation>
            <numerusform>← %n avant</numerusform>
            <numerusform>← %n avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later →</source>
        <translation>
            <numerusform>%n après →</numerusform>
            <numerusform>%n après →</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Sums announced</source>
        <translation>Montants annoncés</translation>
    </message>
    <message>
        <source>No announced sum passes the filter up to this date.</source>
        <translation>Aucun montant annoncé ne passe le filtre jusqu’à cette date.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Montant annoncé</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>%1 %2 bn</source>
        <translation>%2&#xa0;Md&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 %2 m</source>
        <translation>%2&#xa0;M&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Interval from</source>
        <translation>Intervalle de</translation>
    </message>
    <message>
        <source>Interval to</source>
        <translation>Intervalle à</translation>
    </message>
    <message>
        <source>open mark: reported or inferred, not stated outright</source>
        <translation>marque vide&#xa0;: rapportée ou déduite, non exprimée directement</translation>
    </message>
    <message>
        <source>Figure in the mark: number of statements behind it. Apart: at least one step from every other actor shown.</source>
        <translation>Chiffre dans la marque&#xa0;: nombre de déclarations qui l’appuient. À l’écart&#xa0;: au moins un échelon de chacun des autres acteurs affichés.</translation>
    </message>
    <message>
        <source>Choose two to six actors to compare.</source>
        <translation>Choisir de deux à six acteurs à comparer.</translation>
    </message>
    <message>
        <source>Mean = Σws/Σw of the statements up to the date shown; scale −2 … +2 between the two poles of each topic.</source>
        <translation>Moyenne = Σws/Σw des déclarations jusqu’à la date affichée&#x202f;; échelle −2 … +2 entre les deux pôles de chaque thème.</translation>
    </message>
    <message>
        <source>Statements of office-holders count for the actor they speak for.</source>
        <translation>Les déclarations des responsables comptent pour l’acteur au nom duquel ils parlent.</translation>
    </message>
    <message>
        <source>Statements count for their speaker only.</source>
        <translation>Les déclarations ne comptent que pour leur auteur.</translation>
    </message>
    <message>
        <source>Silence is shown as silence, not as neutral.</source>
        <translation>Un silence est montré comme un silence, non comme une neutralité.</translation>
    </message>
    <message>
        <source>No passage behind it yet</source>
        <translation>Aucun passage à l’appui pour l’instant</translation>
    </message>
    <message>
        <source>Reported or inferred, not stated outright</source>
        <translation>Rapportée ou déduite, non exprimée directement</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Couloir</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>Au plus tôt</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Au plus tard</translation>
    </message>
    <message>
        <source>What happened when</source>
        <translation>Ce qui s’est passé, et quand</translation>
    </message>
    <message>
        <source>No event passes the filter.</source>
        <translation>Aucun événement ne passe le filtre.</translation>
    </message>
    <message>
        <source>the end of %1</source>
        <translation>soir du %1</translation>
    </message>
    <message>
        <source>no statement</source>
        <translation>sans déclaration</translation>
    </message>
    <message>
        <source>%1, record %2 is not an object in braces.</source>
        <translation>%1, enregistrement %2&#xa0;: ce n’est pas un objet entre accolades.</translation>
    </message>
    <message>
        <source>winter from %1</source>
        <translation>hiver à partir de %1</translation>
    </message>
    <message>
        <source>spring %1</source>
        <translation>printemps %1</translation>
    </message>
    <message>
        <source>summer %1</source>
        <translation>été %1</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <translation>automne %1</translation>
    </message>
    <message>
        <source>The document refers to records it does not have: see “plenary check”, and restore it from a copy.</source>
        <translation>Le document renvoie à des enregistrements absents&#xa0;: voir «&#x202f;plenary check&#x202f;» et le restaurer depuis une copie.</translation>
    </message>
    <message>
        <source>“%1” mixes two units: give both sides in the same one.</source>
        <translation>«&#x202f;%1&#x202f;» mélange deux unités&#xa0;: donner les deux côtés dans la même.</translation>
    </message>
    <message>
        <source>The set “%1” needs %3 at character %2; write it like %4.</source>
        <translation>Il faut %3 au caractère %2 de l’ensemble «&#x202f;%1&#x202f;»&#x202f;; écrivez-le comme %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n actors</source>
        <translation>
            <numerusform>%n acteur</numerusform>
            <numerusform>%n acteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean of all topics</source>
        <translation>Moyenne de tous les thèmes</translation>
    </message>
    <message>
        <source>Polarisation over time</source>
        <translation>Polarisation au fil du temps</translation>
    </message>
    <message>
        <source>Index = variance of the actors’ mean stances / 4, its greatest value: 0 all alike, 1 half at each pole (DiMaggio, Evans &amp; Bryson 1996).</source>
        <translation>Indice = variance des positions moyennes des acteurs / 4, sa plus grande valeur&#xa0;: 0 tous semblables, 1 une moitié à chaque pôle (DiMaggio, Evans et Bryson 1996).</translation>
    </message>
    <message>
        <source>Thick: mean of the topics that two actors or more spoke on. Thin: the topics on which they lie farthest apart at the end.</source>
        <translation>Trait épais&#xa0;: moyenne des thèmes sur lesquels deux acteurs au moins se sont exprimés. Traits fins&#xa0;: les thèmes où l’écart final est le plus grand.</translation>
    </message>
    <message>
        <source>Polarisation</source>
        <translation>Polarisation</translation>
    </message>
    <message>
        <source>%1 of actors over time</source>
        <translation>%1 entre acteurs au fil du temps</translation>
    </message>
    <message>
        <source>Where two share no topic it is not defined, and not drawn as 0.</source>
        <translation>Sans thème commun, la valeur n’est pas définie&#x202f;; elle n’est pas tracée comme 0.</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paire</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: map of distances between actors</source>
        <translation>%1&#xa0;: carte des distances entre acteurs</translation>
    </message>
    <message>
        <source>Classical scaling (Torgerson 1952): the closer, the more alike. Stress-1 %1</source>
        <translation>Positionnement multidimensionnel classique (Torgerson 1952)&#xa0;: plus c’est proche, plus c’est semblable. Stress-1 %1</translation>
    </message>
    <message>
        <source>%1 % of the variation shown</source>
        <translation>%1&#xa0;% de la variation représentée</translation>
    </message>
    <message>
        <source>%1: network of actors</source>
        <translation>%1&#xa0;: réseau des acteurs</translation>
    </message>
    <message numerus="yes">
        <source>%n ties at or above %1, thicker where stronger; places by Fruchterman &amp; Reingold 1991 from the map of distances.</source>
        <translation>
            <numerusform>%n lien à partir de %1, d’autant plus épais qu’il est fort&#x202f;; placement selon Fruchterman et Reingold 1991 à partir de la carte des distances.</numerusform>
            <numerusform>%n liens à partir de %1, d’autant plus épais qu’ils sont forts&#x202f;; placement selon Fruchterman et Reingold 1991 à partir de la carte des distances.</numerusform>
        </translation>
    </message>
    <message>
        <source>– not defined: no shared topic</source>
        <translation>– non défini&#xa0;: aucun thème commun</translation>
    </message>
    <message>
        <source>%1 of actors, two by two</source>
        <translation>%1 entre acteurs, deux à deux</translation>
    </message>
    <message>
        <source>Other actor</source>
        <translation>Autre acteur</translation>
    </message>
    <message>
        <source>Shared topics</source>
        <translation>Thèmes communs</translation>
    </message>
    <message>
        <source>Coalitions</source>
        <translation>Coalitions</translation>
    </message>
    <message numerus="yes">
        <source>%n topics</source>
        <translation>
            <numerusform>%n thème</numerusform>
            <numerusform>%n thèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Average linkage, cut into %n coalitions</source>
        <translation>
            <numerusform>Lien moyen, coupé en %n coalition</numerusform>
            <numerusform>Lien moyen, coupé en %n coalitions</numerusform>
        </translation>
    </message>
    <message>
        <source>mean silhouette %1 (Rousseeuw 1987).</source>
        <translation>silhouette moyenne %1 (Rousseeuw 1987).</translation>
    </message>
    <message>
        <source>Agreement needs two actors with statements: choose more, or widen the filter.</source>
        <translation>La convergence se mesure entre deux acteurs qui se sont exprimés&#xa0;: choisissez-en d’autres ou élargissez le filtre.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Convergence</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>ordered %1</source>
        <translation>ordre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Large figure: mean stance. Small figures: spread (standard deviation) and number of statements.</source>
        <translation>Grand chiffre&#xa0;: position moyenne. Petits chiffres&#xa0;: dispersion (écart type) et nombre de déclarations.</translation>
    </message>
    <message>
        <source>Clustered by average linkage of mean |a − b| / 4, missing pairs left out.</source>
        <translation>Regroupés par lien moyen de la moyenne de |a − b| / 4, sans les paires manquantes.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more topics</source>
        <translation>
            <numerusform>… et %n autre thème</numerusform>
            <numerusform>… et %n autres thèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n statements</source>
        <translation>
            <numerusform>%1, %n déclaration</numerusform>
            <numerusform>%1, %n déclarations</numerusform>
        </translation>
    </message>
    <message>
        <source>They differ most on “%1”: %2 (%3) and %4 (%5).</source>
        <translation>Le plus grand écart porte sur «&#x202f;%1&#x202f;»&#xa0;: %2 (%3) et %4 (%5).</translation>
    </message>
    <message>
        <source>%1 and members</source>
        <translation>%1 et membres</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>par nom</translation>
    </message>
    <message>
        <source>by mean stance</source>
        <translation>par position moyenne</translation>
    </message>
    <message>
        <source>by number of statements</source>
        <translation>par nombre de déclarations</translation>
    </message>
    <message>
        <source>by clustering</source>
        <translation>par regroupement</translation>
    </message>
    <message>
        <source>Map of distances</source>
        <translation>Carte des distances</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Pairs over time</source>
        <translation>Paires au fil du temps</translation>
    </message>
    <message>
        <source>S-score</source>
        <translation>Score S</translation>
    </message>
    <message>
        <source>Scott’s π</source>
        <translation>π de Scott</translation>
    </message>
    <message>
        <source>Cohen’s κ</source>
        <translation>κ de Cohen</translation>
    </message>
    <message>
        <source>Congruence</source>
        <translation>Congruence</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>not normalised</source>
        <translation>sans normalisation</translation>
    </message>
    <message>
        <source>average</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>Jaccard</source>
        <translation>Jaccard</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>cosinus</translation>
    </message>
    <message>
        <source>cosine of DNA</source>
        <translation>cosinus de DNA</translation>
    </message>
    <message>
        <source>mean to date</source>
        <translation>moyenne à ce jour</translation>
    </message>
    <message>
        <source>latest statement</source>
        <translation>dernière déclaration</translation>
    </message>
    <message>
        <source>moving window</source>
        <translation>fenêtre glissante</translation>
    </message>
    <message numerus="yes">
        <source>Means of fewer than %n statements are left out.</source>
        <translation>
            <numerusform>Les moyennes de moins de %n déclaration sont omises.</numerusform>
            <numerusform>Les moyennes de moins de %n déclarations sont omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than asked for, so no mean is shown</source>
        <translation>moins que le minimum demandé, donc aucune moyenne</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2</source>
        <translation>intervalle à 95&#xa0;% de %1 à %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Further clocks: %1.</source>
        <translation>Autres horloges&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Stance from then on: %1</source>
        <translation>Position à partir de là&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rule: weighted mean of all statements to date.</source>
        <translation>Règle&#xa0;: moyenne pondérée de toutes les déclarations à ce jour.</translation>
    </message>
    <message>
        <source>Rule: the latest statement; the weighted mean of those of one moment.</source>
        <translation>Règle&#xa0;: la dernière déclaration&#x202f;; moyenne pondérée si plusieurs datent du même moment.</translation>
    </message>
    <message numerus="yes">
        <source>Rule: weighted mean of the statements of the last %n days.</source>
        <translation>
            <numerusform>Règle&#xa0;: moyenne pondérée des déclarations du dernier jour.</numerusform>
            <numerusform>Règle&#xa0;: moyenne pondérée des déclarations des %n derniers jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” over time: %2</source>
        <translation>«&#x202f;%1&#x202f;» au fil du temps&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose one to six actors and a topic.</source>
        <translation>Choisissez un à six acteurs et un thème.</translation>
    </message>
    <message>
        <source>A stance lies between −2 and +2, not at %1.</source>
        <translation>Une position est comprise entre −2 et +2, pas %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be a member of “%2”, which is a member of it in turn: take one of the two memberships out.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être membre de «&#x202f;%2&#x202f;», qui en est lui-même membre&#xa0;: retirez l’une des deux appartenances.</translation>
    </message>
    <message>
        <source>There is no topic “%1”: see “plenary list topics” for their names.</source>
        <translation>Il n’y a pas de thème «&#x202f;%1&#x202f;»&#xa0;: voyez «&#x202f;plenary list topics&#x202f;» pour leurs noms.</translation>
    </message>
    <message>
        <source>There is no topic “%1”: did you mean “%2”?</source>
        <translation>Il n’y a pas de thème «&#x202f;%1&#x202f;»&#xa0;: vouliez-vous dire «&#x202f;%2&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>A trend shows one to six actors, not %1: name fewer.</source>
        <translation>Une évolution montre un à six acteurs, pas %1&#xa0;: indiquez-en moins.</translation>
    </message>
    <message>
        <source>This chart shows up to %1 actors, not %2: name fewer.</source>
        <translation>Ce graphique montre %1 acteurs au plus, pas %2&#xa0;: indiquez-en moins.</translation>
    </message>
    <message>
        <source>“%1” has no members in this document: name a bloc.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de membres dans ce document&#xa0;: indiquez un bloc.</translation>
    </message>
    <message>
        <source>An axis shows two more time zones, not %1: name fewer.</source>
        <translation>Un axe montre deux fuseaux de plus, pas %1&#xa0;: nommez-en moins.</translation>
    </message>
    <message>
        <source>Figure %1 of %2: %3</source>
        <translation>Figure %1 de %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>There is no specification %1: check the name.</source>
        <translation>La spécification %1 n’existe pas&#xa0;: vérifiez le nom.</translation>
    </message>
    <message>
        <source>%1 is no JSON: check its brackets, commas and quotation marks.</source>
        <translation>%1 n’est pas du JSON&#xa0;: vérifiez les crochets, les virgules et les guillemets.</translation>
    </message>
    <message>
        <source>%1 has no list “figures”: see the README for the form of a batch.</source>
        <translation>%1 n’a pas de liste «&#x202f;figures&#x202f;»&#xa0;: voyez dans le README la forme d’un lot.</translation>
    </message>
    <message>
        <source>%1 has a field “%2” that a batch does not know.</source>
        <translation>%1 a un champ «&#x202f;%2&#x202f;» inconnu d’un lot.</translation>
    </message>
    <message>
        <source>%1 asks for no figure.</source>
        <translation>%1 ne demande aucune figure.</translation>
    </message>
    <message>
        <source>a figure is an object such as {&quot;chart&quot;: &quot;map&quot;, &quot;out&quot;: &quot;map.svg&quot;}.</source>
        <translation>une figure est un objet comme {&quot;chart&quot;: &quot;map&quot;, &quot;out&quot;: &quot;map.svg&quot;}.</translation>
    </message>
    <message>
        <source>“for” wants “all” or a list of names for “%1”.</source>
        <translation>«&#x202f;for&#x202f;» attend «&#x202f;all&#x202f;» ou une liste de noms pour «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“for” wants “topic” or “actor” with “all” or a list of names.</source>
        <translation>«&#x202f;for&#x202f;» attend «&#x202f;topic&#x202f;» ou «&#x202f;actor&#x202f;» avec «&#x202f;all&#x202f;» ou une liste de noms.</translation>
    </message>
    <message>
        <source>“for” knows topic and actor, not “%1”.</source>
        <translation>«&#x202f;for&#x202f;» connaît topic et actor, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“frames” wants “from”, “to” and “step”, such as 30m, 6h or 1d.</source>
        <translation>«&#x202f;frames&#x202f;» attend «&#x202f;from&#x202f;», «&#x202f;to&#x202f;» et «&#x202f;step&#x202f;», comme 30m, 6h ou 1d.</translation>
    </message>
    <message>
        <source>“frames” ends before it starts, or has more than %1 steps.</source>
        <translation>«&#x202f;frames&#x202f;» finit avant de commencer, ou compte plus de %1 étapes.</translation>
    </message>
    <message>
        <source>“%1” has a value that is no text, number or list of texts.</source>
        <translation>«&#x202f;%1&#x202f;» a une valeur qui n’est ni un texte, ni un nombre, ni une liste de textes.</translation>
    </message>
    <message>
        <source>“out” is missing: name the file to write.</source>
        <translation>«&#x202f;out&#x202f;» manque&#xa0;: nommez le fichier à écrire.</translation>
    </message>
    <message>
        <source>two figures go into %1: put {topic}, {actor} or {frame} into its name.</source>
        <translation>deux figures vont dans %1&#xa0;: mettez {topic}, {actor} ou {frame} dans le nom.</translation>
    </message>
    <message>
        <source>a batch has at most %1 figures.</source>
        <translation>un lot compte au plus %1 figures.</translation>
    </message>
    <message>
        <source>“chart” is missing: name the chart to draw.</source>
        <translation>«&#x202f;chart&#x202f;» manque&#xa0;: nommez le graphique à dessiner.</translation>
    </message>
    <message>
        <source>--%1 cannot be given beside --like: the figure says it already.</source>
        <translation>--%1 ne peut pas accompagner --like&#xa0;: la figure le dit déjà.</translation>
    </message>
    <message>
        <source>Name the document as well, to hear what has changed since %1 was made.</source>
        <translation>Nommez aussi le document, pour savoir ce qui a changé depuis que %1 a été fait.</translation>
    </message>
    <message>
        <source>There is no figure %1: check the name.</source>
        <translation>La figure %1 n’existe pas&#xa0;: vérifiez le nom.</translation>
    </message>
    <message>
        <source>%1 holds no recipe: give a PNG, SVG, PDF or HTML file exported by Plenary.</source>
        <translation>%1 ne contient pas de recette&#xa0;: donnez un fichier PNG, SVG, PDF ou HTML exporté par Plenary.</translation>
    </message>
    <message>
        <source>The recipe in %1 is damaged: export the figure again.</source>
        <translation>La recette dans %1 est endommagée&#xa0;: exportez de nouveau la figure.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Plenary (recipe %2, this one reads up to %3): update Plenary to open it.</source>
        <translation>%1 vient d’un Plenary plus récent (recette %2, celui-ci lit jusqu’à %3)&#xa0;: mettez Plenary à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The recipe in %1 was changed after the figure was made (its checksum is another): export the figure again.</source>
        <translation>La recette dans %1 a été modifiée après coup (sa somme de contrôle diffère)&#xa0;: exportez de nouveau la figure.</translation>
    </message>
    <message>
        <source>The recipe in %1 cannot be used: “%2” has a value this Plenary does not know.</source>
        <translation>La recette dans %1 est inutilisable&#xa0;: «&#x202f;%2&#x202f;» a une valeur que ce Plenary ne connaît pas.</translation>
    </message>
    <message>
        <source>Shown is what passes the filter: %1.</source>
        <translation>N’est montré que ce que retient le filtre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 was made from another document, “%2” (this one is “%3”): open that one first.</source>
        <translation>%1 vient d’un autre document, «&#x202f;%2&#x202f;» (celui-ci est «&#x202f;%3&#x202f;»)&#xa0;: ouvrez d’abord celui-là.</translation>
    </message>
    <message numerus="yes">
        <source>%n edits were made since (the last: %1).</source>
        <translation>
            <numerusform>%n modification depuis&#xa0;: %1.</numerusform>
            <numerusform>%n modifications depuis (les dernières&#xa0;: %1).</numerusform>
        </translation>
    </message>
    <message>
        <source>This document lacks edits that the figure was made after.</source>
        <translation>Il manque à ce document des modifications antérieures à la figure.</translation>
    </message>
    <message>
        <source>What the figure shows has not changed.</source>
        <translation>Ce que montre la figure n’a pas changé.</translation>
    </message>
    <message>
        <source>What the figure shows has changed.</source>
        <translation>Ce que montre la figure a changé.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the figure are new or changed (%1), %2 are gone.</source>
        <translation>
            <numerusform>%n ligne de la figure est nouvelle ou modifiée (%1), %2 ont disparu.</numerusform>
            <numerusform>%n lignes de la figure sont nouvelles ou modifiées (%1), %2 ont disparu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the figure are gone.</source>
        <translation>
            <numerusform>%n ligne de la figure a disparu.</numerusform>
            <numerusform>%n lignes de la figure ont disparu.</numerusform>
        </translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>sauf %1</translation>
    </message>
    <message>
        <source>A figure has 1 to %1 pages, not %2.</source>
        <translation>Une figure compte de 1 à %1 pages, pas %2.</translation>
    </message>
    <message>
        <source>There is no theme “%1”: give light, dark, print or grey.</source>
        <translation>Le thème «&#x202f;%1&#x202f;» n’existe pas&#xa0;: donnez light, dark, print ou grey.</translation>
    </message>
    <message>
        <source>%1 has no known ending: name a .png, .svg, .pdf, .html or .csv file.</source>
        <translation>%1 n’a pas d’extension connue&#xa0;: nommez un fichier .png, .svg, .pdf, .html ou .csv.</translation>
    </message>
    <message>
        <source>Article, 1600 × 900 px</source>
        <translation>Article, 1600 × 900 px</translation>
    </message>
    <message>
        <source>Social square, 1080 × 1080 px</source>
        <translation>Carré pour réseaux sociaux, 1080 × 1080 px</translation>
    </message>
    <message>
        <source>Slide 16:9, 1920 × 1080 px</source>
        <translation>Diapositive 16:9, 1920 × 1080 px</translation>
    </message>
    <message>
        <source>Single column, 90 × 100 mm</source>
        <translation>Une colonne, 90 × 100 mm</translation>
    </message>
    <message>
        <source>Double column, 180 × 120 mm</source>
        <translation>Deux colonnes, 180 × 120 mm</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 paysage</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>A4 portrait</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 paysage</translation>
    </message>
    <message>
        <source>A2 landscape</source>
        <translation>A2 paysage</translation>
    </message>
    <message>
        <source>A1 landscape</source>
        <translation>A1 paysage</translation>
    </message>
    <message>
        <source>A0 landscape</source>
        <translation>A0 paysage</translation>
    </message>
    <message>
        <source>“%1” is no size: write it like 1600x900 or 180mmx120mm, or name a preset such as a4, column, slide or square.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une taille&#xa0;: écrivez-la comme 1600x900 ou 180mmx120mm, ou nommez un format tel que a4, column, slide ou square.</translation>
    </message>
    <message>
        <source>A text size of %1 points is out of range: give 4 to 72.</source>
        <translation>Un corps de %1 points est hors limites&#xa0;: donnez de 4 à 72.</translation>
    </message>
    <message>
        <source>A text size of %1 points is too large for a figure of %2: give a smaller text or a larger figure.</source>
        <translation>Un corps de %1 points est trop grand pour une figure de %2&#xa0;: réduisez le texte ou agrandissez la figure.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Point at a mark for its details, or press Tab and the arrow keys; Esc closes.</source>
        <translation>Pointez une marque pour ses détails, ou utilisez Tab et les flèches&#x202f;; Échap ferme.</translation>
    </message>
    <message>
        <source>A region is always shown equal-area: leave --projection out, or say globe.</source>
        <translation>Une région est toujours montrée en projection équivalente&#xa0;: retirez --projection, ou indiquez globe.</translation>
    </message>
    <message>
        <source>The legend of this map has no “%1”: choose from %2.</source>
        <translation>La légende de cette carte n’a pas «&#x202f;%1&#x202f;»&#xa0;: choisissez parmi %2.</translation>
    </message>
    <message>
        <source>Stance −2</source>
        <translation>Position −2</translation>
    </message>
    <message>
        <source>Stance −1</source>
        <translation>Position −1</translation>
    </message>
    <message>
        <source>Stance 0</source>
        <translation>Position 0</translation>
    </message>
    <message>
        <source>Stance +1</source>
        <translation>Position +1</translation>
    </message>
    <message>
        <source>Stance +2</source>
        <translation>Position +2</translation>
    </message>
    <message>
        <source>Beside the map:</source>
        <translation>Hors de la carte&#xa0;:</translation>
    </message>
    <message>
        <source>Class at %1</source>
        <translation>Classe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left: %1 · right: %2</source>
        <translation>À gauche&#xa0;: %1 · à droite&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Mean %1 of %n statements</source>
        <translation>
            <numerusform>Moyenne %1 de %n déclaration</numerusform>
            <numerusform>Moyenne %1 de %n déclarations</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean stance on %1</source>
        <translation>Position moyenne&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Agreement %1 on %n topics in common</source>
        <translation>
            <numerusform>Convergence %1 sur %n thème commun</numerusform>
            <numerusform>Convergence %1 sur %n thèmes communs</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement with %1</source>
        <translation>Convergence avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>signatures</translation>
    </message>
    <message>
        <source>mean stance on a topic</source>
        <translation>position moyenne sur un thème</translation>
    </message>
    <message>
        <source>agreement with an actor</source>
        <translation>convergence avec un acteur</translation>
    </message>
    <message>
        <source>Equal Earth</source>
        <translation>Equal Earth</translation>
    </message>
    <message>
        <source>Natural Earth</source>
        <translation>Natural Earth</translation>
    </message>
    <message>
        <source>Globe</source>
        <translation>Globe</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Monde</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>Afrique</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Asie</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation>Amériques</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>Océanie</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>Orthographic projection: the edge of the globe is foreshortened.</source>
        <translation>Projection orthographique&#xa0;: le bord du globe est vu en raccourci.</translation>
    </message>
    <message>
        <source>Azimuthal equal-area projection (Lambert), %1.</source>
        <translation>Projection azimutale équivalente (Lambert), %1.</translation>
    </message>
    <message>
        <source>Natural Earth projection: areas are not kept.</source>
        <translation>Projection Natural Earth&#xa0;: les surfaces ne sont pas conservées.</translation>
    </message>
    <message>
        <source>Equal Earth projection.</source>
        <translation>Projection Equal Earth.</translation>
    </message>
    <message>
        <source>No territory on this map stands for %1.</source>
        <translation>Aucun territoire de cette carte ne correspond à&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Several actors have one code, the map shows the one with a record: %1.</source>
        <translation>Plusieurs acteurs ont le même code, la carte montre celui dont un acte est connu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Made with Natural Earth; boundaries as in that data, with the decisions listed in the program; disputed areas hatched; no position is taken on any territory.</source>
        <translation>Réalisé avec Natural Earth&#x202f;; frontières selon ces données et les décisions énumérées dans le programme&#x202f;; zones disputées hachurées&#x202f;; aucune position n’est prise sur un territoire.</translation>
    </message>
    <message>
        <source>Disputed: this map takes no side</source>
        <translation>Disputé&#xa0;: cette carte ne prend pas parti</translation>
    </message>
    <message>
        <source>Click to show only this, or all again</source>
        <translation>Cliquer pour ne montrer que cela, ou de nouveau tout</translation>
    </message>
    <message>
        <source>The world map of this installation is damaged: install Plenary again.</source>
        <translation>La carte du monde de cette installation est endommagée&#xa0;: réinstallez Plenary.</translation>
    </message>
    <message>
        <source>This document has nothing that a map could be coloured by.</source>
        <translation>Ce document n’a rien d’après quoi colorer une carte.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message numerus="yes">
        <source>the table lists %n of them</source>
        <translation>
            <numerusform>le tableau en liste %n</numerusform>
            <numerusform>le tableau en liste %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events in this span: zoom in to tell them apart</source>
        <translation>
            <numerusform>%n événement dans cette durée&#xa0;: zoomez pour le distinguer</numerusform>
            <numerusform>%n événements dans cette durée&#xa0;: zoomez pour les distinguer</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>Overlap in time</source>
        <translation>Recoupement dans le temps</translation>
    </message>
    <message>
        <source>Possibly in the range</source>
        <translation>Peut-être dans la période</translation>
    </message>
    <message>
        <source>Certainly in the range</source>
        <translation>Certainement dans la période</translation>
    </message>
    <message>
        <source>With its middle in the range</source>
        <translation>Avec son milieu dans la période</translation>
    </message>
    <message>
        <source>“overlap” at character %1 takes one of %2, once and without a minus.</source>
        <translation>«&#x202f;overlap&#x202f;» au caractère %1 prend l’une des valeurs %2, une seule fois et sans moins.</translation>
    </message>
    <message>
        <source>No event has a tag yet, so “%1” at character %2 finds nothing: leave it out.</source>
        <translation>Aucun événement n’a encore de mot-clé&#xa0;: «&#x202f;%1&#x202f;» au caractère %2 ne trouve rien, supprimez-le.</translation>
    </message>
    <message>
        <source>No event has the tag “%1” at character %2: the tags are %3.</source>
        <translation>Aucun événement n’a le mot-clé «&#x202f;%1&#x202f;» au caractère %2&#xa0;: les mots-clés sont %3.</translation>
    </message>
    <message>
        <source>responds to</source>
        <translation>répond à</translation>
    </message>
    <message>
        <source>amends</source>
        <translation>modifie</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>roughly %1</source>
        <translation>environ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
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
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>not known, since one of the times is open</source>
        <translation>inconnu, car l’une des dates est ouverte</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>By the calendar: %1</source>
        <translation>D’après le calendrier&#xa0;: %1</translation>
    </message>
    <message>
        <source>From start to start: %1</source>
        <translation>De début à début&#xa0;: %1</translation>
    </message>
    <message>
        <source>From the end of the earlier to the start of the later: %1</source>
        <translation>De la fin du premier au début du second&#xa0;: %1</translation>
    </message>
    <message>
        <source>They overlap, or touch.</source>
        <translation>Ils se recoupent ou se touchent.</translation>
    </message>
    <message>
        <source>No actor</source>
        <translation>Aucun acteur</translation>
    </message>
    <message>
        <source>Other actors</source>
        <translation>Autres acteurs</translation>
    </message>
    <message>
        <source>“≈” before a title: the time is approximate; “?”: it is uncertain.</source>
        <translation>«&#x202f;≈&#x202f;» devant un titre&#xa0;: la date est approximative&#x202f;; «&#x202f;?&#x202f;»&#xa0;: elle est incertaine.</translation>
    </message>
    <message>
        <source>Dates before 15 October 1582 are given in the proleptic Gregorian calendar.</source>
        <translation>Les dates antérieures au 15 octobre 1582 sont données dans le calendrier grégorien proleptique.</translation>
    </message>
    <message>
        <source>An arrow leads from an event to the one it responds to; a dashed one, to what it amends.</source>
        <translation>Une flèche mène d’un événement à celui auquel il répond&#x202f;; en tirets, à ce qu’il modifie.</translation>
    </message>
    <message>
        <source>%1 (proleptic Gregorian)</source>
        <translation>%1 (grégorien proleptique)</translation>
    </message>
    <message>
        <source>A view needs a name of 1 to 200 characters.</source>
        <translation>Une vue doit avoir un nom de 1 à 200 caractères.</translation>
    </message>
    <message>
        <source>There is a view “%1” already: choose another name.</source>
        <translation>Il y a déjà une vue «&#x202f;%1&#x202f;»&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This document lacks edits that the figure was made after: redo them first.</source>
        <translation>Il manque à ce document des modifications antérieures à la figure&#xa0;: rétablissez-les d’abord.</translation>
    </message>
    <message>
        <source>An event cannot refer to itself: choose another one.</source>
        <translation>Un événement ne peut pas renvoyer à lui-même&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>No view is chosen.</source>
        <translation>Aucune vue n’est choisie.</translation>
    </message>
    <message>
        <source>Opening was cancelled: a sample of the events is shown, and nothing can be edited; open the document again to see all of it.</source>
        <translation>L’ouverture a été interrompue&#xa0;: seul un échantillon des événements est montré et rien ne peut être modifié&#x202f;; rouvrez le document pour tout voir.</translation>
    </message>
    <message>
        <source>There is no view “%1”: see “plenary views FILE” for the names.</source>
        <translation>Il n’y a pas de vue «&#x202f;%1&#x202f;»&#xa0;: voyez les noms avec «&#x202f;plenary views FILE&#x202f;».</translation>
    </message>
    <message>
        <source>This chart cannot be coloured by “%1”: write one of %2.</source>
        <translation>Ce graphique ne peut pas être coloré par «&#x202f;%1&#x202f;»&#xa0;: écrivez l’une des valeurs %2.</translation>
    </message>
    <message>
        <source>“%1” is no band of a timeline: write eras, nights or none.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une bande de chronologie&#xa0;: écrivez eras, nights ou none.</translation>
    </message>
    <message>
        <source>There is no lane “%1” here: the lanes are %2.</source>
        <translation>Il n’y a pas de couloir «&#x202f;%1&#x202f;» ici&#xa0;: les couloirs sont %2.</translation>
    </message>
    <message>
        <source>Name the figure whose view is to be saved: --save NAME --like FIGURE.</source>
        <translation>Nommez la figure dont la vue est à garder&#xa0;: --save NOM --like FIGURE.</translation>
    </message>
    <message>
        <source>The month at character %2 of “%1” is none; write 01 to 12, 21 to 24 for a season, 33 to 36 for a quarter, or XX.</source>
        <translation>Le mois au caractère %2 de «&#x202f;%1&#x202f;» n’en est pas un&#xa0;: écrire 01 à 12, 21 à 24 pour une saison, 33 à 36 pour un trimestre, ou XX.</translation>
    </message>
    <message>
        <source>“%1” needs a number of zeros of one or two digits at character %2, as in Y17E3 for the year 17000.</source>
        <translation>Il manque à «&#x202f;%1&#x202f;», au caractère %2, un nombre de zéros d’un ou deux chiffres, comme dans Y17E3 pour l’an 17000.</translation>
    </message>
    <message>
        <source>“%1” needs the number of digits that are certain at character %2, from 1 to %3, as in 1950S2.</source>
        <translation>Il manque à «&#x202f;%1&#x202f;», au caractère %2, le nombre de chiffres certains, de 1 à %3, comme dans 1950S2.</translation>
    </message>
    <message>
        <source>“%1” goes on at character %2; a season or a quarter has no day.</source>
        <translation>«&#x202f;%1&#x202f;» continue au caractère %2&#xa0;: une saison ou un trimestre n’a pas de jour.</translation>
    </message>
    <message>
        <source>“to:%1” at character %2 lies before “from:%3”, so that nothing can be found: exchange the two dates, or leave one out.</source>
        <translation>«&#x202f;to:%1&#x202f;», au caractère %2, précède «&#x202f;from:%3&#x202f;», si bien que rien ne peut être trouvé&#xa0;: échanger les deux dates, ou en retirer une.</translation>
    </message>
    <message numerus="yes">
        <source>%n events here</source>
        <translation>
            <numerusform>%n événement ici</numerusform>
            <numerusform>%n événements ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to select it.</source>
        <translation>Cliquer pour le sélectionner.</translation>
    </message>
    <message>
        <source>Click to list them.</source>
        <translation>Cliquer pour en voir la liste.</translation>
    </message>
    <message>
        <source>Click to zoom in on them.</source>
        <translation>Cliquer pour zoomer dessus.</translation>
    </message>
    <message>
        <source>Everything must be loaded again.</source>
        <translation>Tout doit être rechargé.</translation>
    </message>
    <message>
        <source>only what certainly overlaps that time</source>
        <translation>seulement ce qui recoupe certainement cette période</translation>
    </message>
    <message>
        <source>what has the middle of its possible time in it</source>
        <translation>ce dont le milieu du temps possible s’y trouve</translation>
    </message>
    <message>
        <source>Shown is the document as it was: go back to today before you save a view.</source>
        <translation>Le document est montré tel qu’il était&#xa0;: revenez à aujourd’hui avant d’enregistrer une vue.</translation>
    </message>
    <message>
        <source>The logo %1 is damaged: choose another picture.</source>
        <translation>Le logo %1 est endommagé&#xa0;: choisissez une autre image.</translation>
    </message>
    <message>
        <source>The logo %1 has %2 × %3 pixels, more than %4 on a side: choose a smaller one.</source>
        <translation>Le logo %1 fait %2 × %3 pixels, plus de %4 de côté&#xa0;: choisissez-en un plus petit.</translation>
    </message>
    <message>
        <source>The logo %1 cannot be read: check its name and its permissions.</source>
        <translation>Le logo %1 ne peut pas être lu&#xa0;: vérifiez son nom et ses droits d’accès.</translation>
    </message>
    <message>
        <source>The logo %1 is larger than %2 MB: choose a smaller picture.</source>
        <translation>Le logo %1 dépasse %2&#xa0;Mo&#xa0;: choisissez une image plus petite.</translation>
    </message>
    <message>
        <source>The logo %1 has too many shapes for a figure: save it as a PNG picture.</source>
        <translation>Le logo %1 a trop de formes pour une figure&#xa0;: enregistrez-le comme image PNG.</translation>
    </message>
    <message>
        <source>The logo of this figure is damaged: choose the file again.</source>
        <translation>Le logo de cette figure est endommagé&#xa0;: choisissez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The logo %1 is no PNG, JPEG or SVG picture, or it is damaged: choose another.</source>
        <translation>Le logo %1 n’est pas une image PNG, JPEG ou SVG, ou il est endommagé&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The logo %1 uses “%2”, which figures cannot draw as vectors: save it as PNG.</source>
        <translation>Le logo %1 emploie «&#x202f;%2&#x202f;», que les figures ne peuvent pas dessiner en vecteurs&#xa0;: enregistrez-le en PNG.</translation>
    </message>
    <message>
        <source>The logo %1 draws nothing: choose another picture.</source>
        <translation>Le logo %1 ne dessine rien&#xa0;: choisissez une autre image.</translation>
    </message>
    <message>
        <source>“%1” is open at one end: name the date at which the time shown begins or ends.</source>
        <translation>«&#x202f;%1&#x202f;» est ouvert d’un côté&#xa0;: indiquez la date à laquelle commence ou finit la durée montrée.</translation>
    </message>
    <message>
        <source>There is no event yet.</source>
        <translation>Il n’y a pas encore d’événement.</translation>
    </message>
    <message>
        <source>No event in this span of time.</source>
        <translation>Aucun événement dans cette durée.</translation>
    </message>
    <message>
        <source>The document is still being opened: edit it when all of it is there.</source>
        <translation>Le document est encore en cours d’ouverture&#xa0;: modifiez-le une fois qu’il est là en entier.</translation>
    </message>
    <message>
        <source>Only a sample of the document is open: open it again before you edit it.</source>
        <translation>Seul un échantillon du document est ouvert&#xa0;: rouvrez-le avant de le modifier.</translation>
    </message>
    <message>
        <source>The day of the week in “%1” does not fit its date; correct one of the two.</source>
        <translation>Le jour de la semaine de «&#x202f;%1&#x202f;» ne correspond pas à sa date&#x202f;; corriger l’un des deux.</translation>
    </message>
    <message>
        <source>Where that holds of one end only, the bar fades or is hatched there.</source>
        <translation>Si cela ne vaut que pour une extrémité, la barre s’y estompe ou y est hachurée.</translation>
    </message>
    <message>
        <source>Pieces on a dashed line are a set of dates: all of them where each has a solid foot, else one of them.</source>
        <translation>Des segments sur une ligne tiretée forment un ensemble de dates&#xa0;: toutes si chacun a un pied plein, sinon l’une d’elles.</translation>
    </message>
    <message>
        <source>%1 (approximate)</source>
        <translation>%1 (environ)</translation>
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
            <numerusform>%n date ou période</numerusform>
            <numerusform>%n dates ou périodes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>The set “%1” has more than %3 dates from character %2 on; enter it as several events.</source>
        <translation>L’ensemble «&#x202f;%1&#x202f;» a plus de %3 dates à partir du caractère %2&#x202f;; le saisir en plusieurs événements.</translation>
    </message>
    <message>
        <source>“%1” is no single date; write one such as 11 Feb 2025 there.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date seule&#x202f;; en écrire une ici, comme 11 févr. 2025.</translation>
    </message>
    <message>
        <source>“%1” cannot be one of several dates; enter it as an event of its own.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être l’une de plusieurs dates&#x202f;; le saisir comme un événement à part.</translation>
    </message>
    <message>
        <source>Two strokes break off a bar that goes on; the strip below shows how far.</source>
        <translation>Deux traits interrompent une barre qui continue&#x202f;; la bande au-dessous montre jusqu’où.</translation>
    </message>
    <message>
        <source>%1 or earlier</source>
        <translation>%1 ou plus tôt</translation>
    </message>
    <message>
        <source>between %1 and %2 </source>
        <translation>entre %1 et %2 </translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’une des %1</translation>
    </message>
    <message>
        <source>Copying the document as it was is cancelled.</source>
        <translation>La copie du document tel qu’il était est annulée.</translation>
    </message>
    <message>
        <source>The document is still being opened: show it as it was when all of it is there.</source>
        <translation>Le document est en cours d’ouverture&#xa0;: affichez-le tel qu’il était une fois qu’il est là en entier.</translation>
    </message>
    <message>
        <source>%1 shows a view of a document: open that document first, and then the figure.</source>
        <translation>%1 montre une vue d’un document&#xa0;: ouvrez d’abord ce document, puis la figure.</translation>
    </message>
    <message>
        <source>There is not enough memory to open the document: close other programs.</source>
        <translation>La mémoire ne suffit pas pour ouvrir le document&#xa0;: fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>%1 has more than %2 brackets within each other, which no batch needs.</source>
        <translation>%1 emboîte plus de %2 crochets, ce dont aucun lot n’a besoin.</translation>
    </message>
    <message>
        <source>There is no kind of record called “%1”.</source>
        <translation>Aucun type d’enregistrement ne s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Save view “%1”</source>
        <translation>Garder la vue «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Freeze view “%1”</source>
        <translation>Figer la vue «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Unfreeze view “%1”</source>
        <translation>Libérer la vue «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Delete view “%1”</source>
        <translation>Supprimer la vue «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Rename view “%1”</source>
        <translation>Renommer la vue «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 would be written over %2, which the same command writes: choose another name; nothing was written.</source>
        <translation>%1 serait écrit par-dessus %2, que la même commande écrit&#xa0;: choisissez un autre nom&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 would be written over %2, which the same command reads: choose another name; nothing was written.</source>
        <translation>%1 serait écrit par-dessus %2, que la même commande lit&#xa0;: choisissez un autre nom&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The output goes into %1, which the same command reads: send it into another file; nothing was written.</source>
        <translation>La sortie va dans %1, que la même commande lit&#xa0;: envoyez-la dans un autre fichier&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The name %1 is too long for a file: choose a shorter one.</source>
        <translation>Le nom %1 est trop long pour un fichier&#xa0;: choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2): check its name and its permissions.</source>
        <translation>%1 ne peut pas être lu (%2)&#xa0;: vérifiez son nom et ses droits d’accès.</translation>
    </message>
    <message>
        <source>%1 is no file: put the records in a file of this name.</source>
        <translation>%1 n’est pas un fichier&#xa0;: mettez les enregistrements dans un fichier de ce nom.</translation>
    </message>
    <message>
        <source>%1 is not a file of a data set: did you mean “%2”?</source>
        <translation>%1 n’est pas un fichier de jeu de données&#xa0;: vouliez-vous dire «&#x202f;%2&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is not a file of a data set: take it out of the folder.</source>
        <translation>%1 n’est pas un fichier de jeu de données&#xa0;: retirez-le du dossier.</translation>
    </message>
    <message>
        <source>Firmness</source>
        <translation>Fermeté</translation>
    </message>
    <message>
        <source>“%1” at character %2 may mean %3: write the one you mean.</source>
        <translation>«&#x202f;%1&#x202f;», au caractère %2, peut désigner %3&#xa0;: écrire celui qui convient.</translation>
    </message>
    <message>
        <source>The filter is longer than %1 characters: shorten it.</source>
        <translation>Le filtre compte plus de %1 caractères&#xa0;: le raccourcir.</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Era</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Summit</source>
        <translation>Sommet</translation>
    </message>
    <message>
        <source>Ratified</source>
        <translation>Ratifié</translation>
    </message>
    <message>
        <source>Acceded</source>
        <translation>Adhésion</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Made a reservation</source>
        <translation>A émis une réserve</translation>
    </message>
    <message>
        <source>Gave notice of leaving</source>
        <translation>A notifié son retrait</translation>
    </message>
    <message>
        <source>is part of</source>
        <translation>fait partie de</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Préférence</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>Ligne rouge</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Official page</source>
        <translation>Page officielle</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Communiqué</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Legal text</source>
        <translation>Texte juridique</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Video or sound</source>
        <translation>Vidéo ou son</translation>
    </message>
    <message>
        <source>Post in a social network</source>
        <translation>Message sur un réseau social</translation>
    </message>
    <message>
        <source>Reference work</source>
        <translation>Ouvrage de référence</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>“%1” may mean %2: write the one you mean.</source>
        <translation>«&#x202f;%1&#x202f;» peut désigner %2&#xa0;: écrire celui qui convient.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>When it was adopted or opened</source>
        <translation>Date d’adoption ou d’ouverture</translation>
    </message>
    <message>
        <source>Where it can be read</source>
        <translation>Où on peut le lire</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Contraignant</translation>
    </message>
    <message>
        <source>Whether it binds in law</source>
        <translation>S’il oblige en droit</translation>
    </message>
    <message>
        <source>Signing expresses</source>
        <translation>Signer exprime</translation>
    </message>
    <message>
        <source>The stance that signing it expresses on a topic</source>
        <translation>La position que sa signature exprime sur un thème</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>What the actor did</source>
        <translation>Ce que l’acteur a fait</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Connu par</translation>
    </message>
    <message>
        <source>Where the record comes from</source>
        <translation>D’où vient l’enregistrement</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Whether it counts among the signatories</source>
        <translation>S’il compte parmi les signataires</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Au nom de</translation>
    </message>
    <message>
        <source>For whom the actor acted</source>
        <translation>Pour qui l’acteur a agi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>The reason given</source>
        <translation>La raison donnée</translation>
    </message>
    <message>
        <source>How many signatories the source printed</source>
        <translation>Combien de signataires la source a imprimés</translation>
    </message>
    <message>
        <source>Approximate</source>
        <translation>Approximatif</translation>
    </message>
    <message>
        <source>When it was printed</source>
        <translation>Date d’impression</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Ce qui a été compté</translation>
    </message>
    <message>
        <source>Where it was announced</source>
        <translation>Où il a été annoncé</translation>
    </message>
    <message>
        <source>Who announced it</source>
        <translation>Qui l’a annoncé</translation>
    </message>
    <message>
        <source>The larger sum it belongs to</source>
        <translation>La somme plus grande dont il fait partie</translation>
    </message>
    <message>
        <source>Exact, in units of the currency</source>
        <translation>Exact, en unités de la devise</translation>
    </message>
    <message>
        <source>ISO 4217 code</source>
        <translation>Code ISO 4217</translation>
    </message>
    <message>
        <source>Exactly, up to, about, at least</source>
        <translation>Exactement, jusqu’à, environ, au moins</translation>
    </message>
    <message>
        <source>Whose money it is</source>
        <translation>À qui est l’argent</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>À quelle échéance</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Bénéficiaire</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Qui le reçoit</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>What happened, in your own words</source>
        <translation>Ce qui s’est passé, dans vos propres mots</translation>
    </message>
    <message>
        <source>As precisely as is known</source>
        <translation>Aussi précisément qu’on le sait</translation>
    </message>
    <message>
        <source>Note on time</source>
        <translation>Note sur la date</translation>
    </message>
    <message>
        <source>How the time is known</source>
        <translation>Comment la date est connue</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>5 is a headline: its label is drawn first</source>
        <translation>5&#xa0;: événement majeur, dont l’étiquette est dessinée en premier</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>The event it took place within</source>
        <translation>L’événement dans lequel il a eu lieu</translation>
    </message>
    <message>
        <source>Responds to</source>
        <translation>Répond à</translation>
    </message>
    <message>
        <source>Earlier events it answers</source>
        <translation>Les événements antérieurs auxquels il répond</translation>
    </message>
    <message>
        <source>Amends</source>
        <translation>Modifie</translation>
    </message>
    <message>
        <source>Earlier events it corrects or adds to</source>
        <translation>Les événements antérieurs qu’il corrige ou complète</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Words it is marked with</source>
        <translation>Les mots dont il est marqué</translation>
    </message>
    <message>
        <source>Office of</source>
        <translation>Fonction au sein de</translation>
    </message>
    <message>
        <source>Whose office it is</source>
        <translation>À qui est la fonction</translation>
    </message>
    <message>
        <source>What the office is called</source>
        <translation>Nom de la fonction</translation>
    </message>
    <message>
        <source>First day; empty: not known</source>
        <translation>Premier jour&#x202f;; vide&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Parle pour</translation>
    </message>
    <message>
        <source>Official statements of that time count for the actor</source>
        <translation>Les déclarations officielles de ce temps comptent pour l’acteur</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Membre de</translation>
    </message>
    <message>
        <source>The bloc</source>
        <translation>Le bloc</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Qui a participé</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>À quel titre</translation>
    </message>
    <message>
        <source>The topic that the text speaks on</source>
        <translation>Le thème dont parle le texte</translation>
    </message>
    <message>
        <source>What signing expresses, between the two poles of the topic</source>
        <translation>Ce que la signature exprime, entre les deux pôles du thème</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Where there is little room</source>
        <translation>Là où il y a peu de place</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Aussi appelé</translation>
    </message>
    <message>
        <source>Other names it is found by</source>
        <translation>Autres noms par lesquels on le trouve</translation>
    </message>
    <message>
        <source>Office or description</source>
        <translation>Fonction ou description</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Code de pays</translation>
    </message>
    <message>
        <source>ISO 3166-1 alpha-3 code of a state</source>
        <translation>Code ISO 3166-1 alpha-3 d’un État</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Offices held, each with its time</source>
        <translation>Fonctions exercées, chacune avec sa durée</translation>
    </message>
    <message>
        <source>Blocs it belongs to, each with its time</source>
        <translation>Blocs dont il est membre, chacun avec sa durée</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>Ce qui en relève</translation>
    </message>
    <message>
        <source>What −2 stands for</source>
        <translation>Ce que −2 signifie</translation>
    </message>
    <message>
        <source>What +2 stands for</source>
        <translation>Ce que +2 signifie</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Place among the topics</source>
        <translation>Place parmi les thèmes</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>Qui a parlé</translation>
    </message>
    <message>
        <source>Speaking for</source>
        <translation>Au nom de</translation>
    </message>
    <message>
        <source>Whom the speaker spoke for in official capacity</source>
        <translation>Pour qui la personne parlait à titre officiel</translation>
    </message>
    <message>
        <source>−2 wholly the first pole, +2 wholly the second</source>
        <translation>−2 entièrement le premier pôle, +2 entièrement le second</translation>
    </message>
    <message>
        <source>Stated outright, reported by others, or inferred by the coder</source>
        <translation>Dit ouvertement, rapporté par d’autres, ou déduit par le codeur</translation>
    </message>
    <message>
        <source>How firmly it is held, where somebody said so</source>
        <translation>Avec quelle fermeté elle est tenue, là où quelqu’un l’a dit</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Share in means, above 0</source>
        <translation>Part dans les moyennes, au-dessus de 0</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>When the statement was made</source>
        <translation>Quand la déclaration a été faite</translation>
    </message>
    <message>
        <source>Where it was made</source>
        <translation>Où elle a été faite</translation>
    </message>
    <message>
        <source>Who set the stance</source>
        <translation>Qui a fixé la position</translation>
    </message>
    <message>
        <source>What was said, in your own words</source>
        <translation>Ce qui a été dit, dans vos propres mots</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation>Qui l’a publié</translation>
    </message>
    <message>
        <source>Title as printed</source>
        <translation>Titre tel qu’imprimé</translation>
    </message>
    <message>
        <source>Title set from the content</source>
        <translation>Titre tiré du contenu</translation>
    </message>
    <message>
        <source>The title was set from the content, not read on the page</source>
        <translation>Le titre a été tiré du contenu, non lu sur la page</translation>
    </message>
    <message>
        <source>What sort of source it is</source>
        <translation>De quelle sorte de source il s’agit</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Who wrote or spoke it</source>
        <translation>Qui l’a écrit ou dit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language it is in</source>
        <translation>Langue de la source</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>When it was published</source>
        <translation>Date de publication</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Day it was read</source>
        <translation>Jour de lecture</translation>
    </message>
    <message>
        <source>Captured text</source>
        <translation>Texte conservé</translation>
    </message>
    <message>
        <source>The text as it was read</source>
        <translation>Le texte tel qu’il a été lu</translation>
    </message>
    <message>
        <source>Captured original</source>
        <translation>Original conservé</translation>
    </message>
    <message>
        <source>The file the text was taken from</source>
        <translation>Le fichier dont le texte est tiré</translation>
    </message>
    <message>
        <source>The exact words; empty: the source as a whole</source>
        <translation>Les mots exacts&#x202f;; vide&#xa0;: la source entière</translation>
    </message>
    <message>
        <source>First character</source>
        <translation>Premier caractère</translation>
    </message>
    <message>
        <source>Of the captured text</source>
        <translation>Du texte conservé</translation>
    </message>
    <message>
        <source>Behind the last character</source>
        <translation>Après le dernier caractère</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Type de média</translation>
    </message>
    <message>
        <source>Like image/png</source>
        <translation>Comme image/png</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Whose picture it is</source>
        <translation>À qui est l’image</translation>
    </message>
    <message>
        <source>For those who do not see it</source>
        <translation>Pour qui ne la voit pas</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name of the summit</source>
        <translation>Nom du sommet</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>One line under the name</source>
        <translation>Une ligne sous le nom</translation>
    </message>
    <message>
        <source>Where it took place</source>
        <translation>Où il a eu lieu</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>IANA time zone in which times are shown</source>
        <translation>Fuseau horaire IANA dans lequel les heures sont données</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Languages in which texts are given</source>
        <translation>Langues dans lesquelles les textes sont donnés</translation>
    </message>
    <message>
        <source>Text shown first</source>
        <translation>Texte montré d’abord</translation>
    </message>
    <message>
        <source>Instrument that the map shows first</source>
        <translation>Instrument que la carte montre d’abord</translation>
    </message>
    <message>
        <source>Actors compared first</source>
        <translation>Acteurs comparés d’abord</translation>
    </message>
    <message>
        <source>Actors compared by default</source>
        <translation>Acteurs comparés par défaut</translation>
    </message>
    <message>
        <source>Time shown first</source>
        <translation>Période montrée d’abord</translation>
    </message>
    <message>
        <source>The interval that the timeline shows first</source>
        <translation>L’intervalle que la chronologie montre d’abord</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Date de référence</translation>
    </message>
    <message>
        <source>Date at which the state of things is shown by default</source>
        <translation>Date à laquelle l’état des choses est montré par défaut</translation>
    </message>
    <message>
        <source>Who read and coded the records</source>
        <translation>Qui a lu et codé les enregistrements</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licence of the summaries and the coding</source>
        <translation>Licence des résumés et du codage</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Ligne de crédit</translation>
    </message>
    <message>
        <source>What a reader must know about the data</source>
        <translation>Ce que le lecteur doit savoir des données</translation>
    </message>
    <message>
        <source>The part of time</source>
        <translation>La période</translation>
    </message>
    <message>
        <source>Ratified or in force</source>
        <translation>Ratifié ou en vigueur</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>, %1 ratified</source>
        <translation>, %1 ont ratifié</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, %1 se sont retirés</translation>
    </message>
    <message>
        <source>The path of %1 is too long for a document: keep it in a folder higher up.</source>
        <translation>Le chemin de %1 est trop long pour un document&#xa0;: rangez-le dans un dossier moins profond.</translation>
    </message>
    <message>
        <source>%1 would be spoiled by %2, which an earlier document of this name left: move that file away, or choose another name.</source>
        <translation>%1 serait abîmé par %2, laissé par un document antérieur de ce nom&#xa0;: déplacez ce fichier ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 was brought to the present format; as it was before, it lies in %2.</source>
        <translation>%1 a été porté au format actuel&#x202f;; tel qu’il était, il se trouve dans %2.</translation>
    </message>
    <message>
        <source>%1 was moved, removed or replaced by another program while it was open, so nothing was changed: save a copy under another name and go on there.</source>
        <translation>%1 a été déplacé, supprimé ou remplacé par un autre programme pendant qu’il était ouvert, donc rien n’a été modifié&#xa0;: enregistrez une copie sous un autre nom et continuez avec elle.</translation>
    </message>
    <message>
        <source>There is no edit %1 in the history.</source>
        <translation>L’historique n’a pas de modification %1.</translation>
    </message>
    <message>
        <source>The document does not say which summit it is about: restore it from a copy.</source>
        <translation>Le document ne dit pas de quel sommet il parle&#xa0;: restaurez-le à partir d’une copie.</translation>
    </message>
    <message>
        <source>The document is damaged: a record holds a word that is none of those its field knows; see “plenary check”, and restore it from a copy.</source>
        <translation>Le document est endommagé&#xa0;: un enregistrement contient un mot que son champ ne connaît pas&#x202f;; voyez «&#x202f;plenary check&#x202f;», et restaurez-le à partir d’une copie.</translation>
    </message>
    <message>
        <source>The document was left as it is.</source>
        <translation>Le document est resté tel quel.</translation>
    </message>
    <message>
        <source>The document refers to records it does not have, so that it cannot be brought to the present format: restore it from a copy.</source>
        <translation>Le document renvoie à des enregistrements qu’il n’a pas, si bien qu’il ne peut être porté au format actuel&#xa0;: restaurez-le à partir d’une copie.</translation>
    </message>
    <message>
        <source>The last edit of %1 was not finished, and cannot be finished here since it or its folder is read-only: copy it together with %2 to a folder of your own and open the copy.</source>
        <translation>La dernière modification de %1 n’a pas été terminée et ne peut pas l’être ici, car le fichier ou son dossier est en lecture seule&#xa0;: copiez-le avec %2 dans un dossier à vous et ouvrez la copie.</translation>
    </message>
    <message>
        <source>Beside %1 lay a file that does not belong to it, left by another one of this name: it was set aside as %2.</source>
        <translation>À côté de %1 se trouvait un fichier qui ne lui appartient pas, laissé par un autre de ce nom&#xa0;: il a été mis de côté sous le nom %2.</translation>
    </message>
    <message>
        <source>Beside %1 lies a file that does not belong to it (%2), left by another one of this name: it was not read.</source>
        <translation>À côté de %1 se trouve un fichier qui ne lui appartient pas (%2), laissé par un autre de ce nom&#xa0;: il n’a pas été lu.</translation>
    </message>
    <message>
        <source>%1 is no file but a device or pipe: open a .plenary file.</source>
        <translation>%1 n’est pas un fichier mais un périphérique ou un tube&#xa0;: ouvrez un fichier .plenary.</translation>
    </message>
    <message>
        <source>The document is damaged: the field “%2” of table %3, row %4, holds “%1”, which is none of its values; restore it from a copy.</source>
        <translation>Le document est endommagé&#xa0;: le champ «&#x202f;%2&#x202f;» de la table %3, ligne %4, contient «&#x202f;%1&#x202f;», qui n’est aucune de ses valeurs&#x202f;; restaurez-le à partir d’une copie.</translation>
    </message>
    <message>
        <source>This record is no longer in the document.</source>
        <translation>Cet enregistrement n’est plus dans le document.</translation>
    </message>
    <message>
        <source>The record “%1” of table %2 cannot be kept: its field “%3” %4.</source>
        <translation>L’enregistrement «&#x202f;%1&#x202f;» de la table %2 ne peut être conservé&#xa0;: son champ «&#x202f;%3&#x202f;» %4.</translation>
    </message>
    <message>
        <source>The contents %1 are not in the document.</source>
        <translation>Le contenu %1 n’est pas dans le document.</translation>
    </message>
    <message>
        <source>The document does not say in which format it is: restore it from a copy.</source>
        <translation>Le document ne dit pas dans quel format il est&#xa0;: restaurez-le à partir d’une copie.</translation>
    </message>
    <message>
        <source>Settle coding: %1 stays</source>
        <translation>Trancher le codage&#xa0;: %1 reste</translation>
    </message>
    <message>
        <source>Update view “%1”</source>
        <translation>Mettre à jour la vue «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Order views</source>
        <translation>Ranger les vues</translation>
    </message>
    <message>
        <source>Your copy of the bundled summit could not be read: it was set aside as %1, and a new one was made.</source>
        <translation>Votre copie du sommet fourni n’a pas pu être lue&#xa0;: elle a été mise de côté sous le nom %1, et une nouvelle a été créée.</translation>
    </message>
    <message>
        <source>Change eras</source>
        <translation>Modifier les périodes</translation>
    </message>
    <message>
        <source>Link two events</source>
        <translation>Relier deux événements</translation>
    </message>
    <message>
        <source>Take a link between two events away</source>
        <translation>Retirer un lien entre deux événements</translation>
    </message>
    <message>
        <source>is missing or empty</source>
        <translation>est absent ou vide</translation>
    </message>
    <message>
        <source>contains a NUL character</source>
        <translation>contient un caractère NUL</translation>
    </message>
    <message>
        <source>is not valid UTF-8</source>
        <translation>n’est pas de l’UTF-8 valable</translation>
    </message>
    <message>
        <source>must be a language code of two or three small letters (ISO 639), like fr</source>
        <translation>doit être un code de langue de deux ou trois minuscules (ISO 639), comme fr</translation>
    </message>
    <message>
        <source>must be a colour like #2F5DA8</source>
        <translation>doit être une couleur comme #2F5DA8</translation>
    </message>
    <message>
        <source>is “%1”, which is no time zone like Europe/Paris</source>
        <translation>vaut «&#x202f;%1&#x202f;», qui n’est pas un fuseau horaire comme Europe/Paris</translation>
    </message>
    <message>
        <source>lies before “from”</source>
        <translation>précède «&#x202f;from&#x202f;»</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>est absent</translation>
    </message>
    <message>
        <source>has a part whose field “%1” %2</source>
        <translation>a un élément dont le champ «&#x202f;%1&#x202f;» %2</translation>
    </message>
    <message>
        <source>is no time: %1</source>
        <translation>n’est pas une date&#xa0;: %1</translation>
    </message>
    <message>
        <source>must begin with http:// or https://</source>
        <translation>doit commencer par http:// ou https://</translation>
    </message>
    <message>
        <source>must be a plain decimal number, like 109000000000 or 0.5</source>
        <translation>doit être un nombre décimal simple, comme 109000000000 ou 0.5</translation>
    </message>
    <message>
        <source>must be a SHA-256 in 64 small hexadecimal digits</source>
        <translation>doit être un SHA-256 de 64 chiffres hexadécimaux minuscules</translation>
    </message>
    <message>
        <source>must name at least one</source>
        <translation>doit en nommer au moins un</translation>
    </message>
    <message>
        <source>names something twice</source>
        <translation>nomme deux fois la même chose</translation>
    </message>
    <message>
        <source>has a text in “%1”, which is no language code like fr</source>
        <translation>a un texte en «&#x202f;%1&#x202f;», qui n’est pas un code de langue comme fr</translation>
    </message>
    <message>
        <source>must be at least %1, not %2</source>
        <translation>doit valoir au moins %1, et non %2</translation>
    </message>
    <message>
        <source>must lie between %1 and %2, not %3</source>
        <translation>doit être compris entre %1 et %2, et non %3</translation>
    </message>
    <message>
        <source>must be greater than 0</source>
        <translation>doit être supérieur à 0</translation>
    </message>
    <message>
        <source>lies before “start”</source>
        <translation>précède «&#x202f;start&#x202f;»</translation>
    </message>
    <message>
        <source>is the actor itself</source>
        <translation>est l’acteur lui-même</translation>
    </message>
    <message>
        <source>is the sum itself</source>
        <translation>est la somme elle-même</translation>
    </message>
    <message>
        <source>names an actor twice</source>
        <translation>nomme deux fois un acteur</translation>
    </message>
    <message>
        <source>names a topic twice</source>
        <translation>nomme deux fois un thème</translation>
    </message>
    <message>
        <source>names a tag twice</source>
        <translation>nomme deux fois un mot-clé</translation>
    </message>
    <message>
        <source>is the event itself</source>
        <translation>est l’événement lui-même</translation>
    </message>
    <message>
        <source>Language of the words, like fr</source>
        <translation>Langue des mots, comme fr</translation>
    </message>
    <message>
        <source>%1 is open for reading only: it cannot be made smaller.</source>
        <translation>%1 est ouvert en lecture seule&#xa0;: il ne peut pas être réduit.</translation>
    </message>
    <message>
        <source>must name a record like “event:its-id”</source>
        <translation>doit nommer un enregistrement comme «&#x202f;event:son-id&#x202f;»</translation>
    </message>
    <message>
        <source>is not an object in braces</source>
        <translation>n’est pas un objet entre accolades</translation>
    </message>
    <message>
        <source>must be a text in quotes</source>
        <translation>doit être un texte entre guillemets</translation>
    </message>
    <message>
        <source>must name its languages, like {&quot;en&quot;: &quot;…&quot;}</source>
        <translation>doit nommer ses langues, comme {&quot;en&quot;: &quot;…&quot;}</translation>
    </message>
    <message>
        <source>must hold texts in quotes</source>
        <translation>doit contenir des textes entre guillemets</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>doit valoir true ou false</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>doit être un nombre entier</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>est trop grand</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>doit être un nombre</translation>
    </message>
    <message>
        <source>must be a list in brackets</source>
        <translation>doit être une liste entre crochets</translation>
    </message>
    <message>
        <source>is “%1”, not one of %2</source>
        <translation>vaut «&#x202f;%1&#x202f;», et aucun de %2</translation>
    </message>
    <message>
        <source>is unknown</source>
        <translation>est inconnu</translation>
    </message>
    <message>
        <source>%1, record %2, field “%3” is unknown: did you mean “%4”?</source>
        <translation>%1, enregistrement %2, le champ «&#x202f;%3&#x202f;» est inconnu&#xa0;: vouliez-vous dire «&#x202f;%4&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>must be lower-case letters, digits and hyphens</source>
        <translation>doit se composer de minuscules, de chiffres et de traits d’union</translation>
    </message>
    <message>
        <source>must hold words without commas</source>
        <translation>doit contenir des mots sans virgule</translation>
    </message>
    <message>
        <source>names “%1”, which is not in %2</source>
        <translation>nomme «&#x202f;%1&#x202f;», qui n’est pas dans %2</translation>
    </message>
    <message>
        <source>names “%1”, which is not in the data set</source>
        <translation>nomme «&#x202f;%1&#x202f;», qui n’est pas dans le jeu de données</translation>
    </message>
    <message>
        <source>has a text in “%1”, which is none of the languages of summit.json</source>
        <translation>a un texte en «&#x202f;%1&#x202f;», qui n’est pas une langue de summit.json</translation>
    </message>
    <message>
        <source>stands for two records</source>
        <translation>désigne deux enregistrements</translation>
    </message>
    <message>
        <source>stands for two records, or for something that may be there only once</source>
        <translation>désigne deux enregistrements, ou ce qui ne peut exister qu’une fois</translation>
    </message>
    <message>
        <source>What proves it: the source and its exact words</source>
        <translation>Ce qui le prouve&#xa0;: la source et ses mots exacts</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Modifier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Ajouter «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Connu le</translation>
    </message>
    <message numerus="yes">
        <source>hollow: fewer than %n shared topics</source>
        <translation>
            <numerusform>vide&#xa0;: moins de %n thème commun</numerusform>
            <numerusform>vide&#xa0;: moins de %n thèmes communs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs with too few shared topics are placed as if at the mean distance.</source>
        <translation>
            <numerusform>%n paire qui a trop peu de thèmes communs est placée comme à la distance moyenne.</numerusform>
            <numerusform>%n paires qui ont trop peu de thèmes communs sont placées comme à la distance moyenne.</numerusform>
        </translation>
    </message>
    <message>
        <source>too few shared topics</source>
        <translation>trop peu de thèmes communs</translation>
    </message>
    <message>
        <source>With nobody enough topics: %1.</source>
        <translation>Assez de thèmes avec personne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Of it, this says nothing of what is drawn here, and hides nothing: %1.</source>
        <translation>Ce qui suit n’y dit rien de ce qui est dessiné ici, et ne masque rien&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Hidden by the filter</source>
        <translation>Masqué par le filtre</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n topics in common</source>
        <translation>
            <numerusform>Moins de %n thème commun</numerusform>
            <numerusform>Moins de %n thèmes communs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agreement %1 on only %n topics in common: too few</source>
        <translation>
            <numerusform>Convergence %1 sur %n seul thème commun&#xa0;: trop peu</numerusform>
            <numerusform>Convergence %1 sur %n thèmes communs seulement&#xa0;: trop peu</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed, list seen later</source>
        <translation>Signé, liste vue plus tard</translation>
    </message>
    <message>
        <source>May have acted by then</source>
        <translation>A pu agir avant cette date</translation>
    </message>
    <message>
        <source>, %1 may have acted by then</source>
        <translation>, %1 ont pu agir avant cette date</translation>
    </message>
    <message numerus="yes">
        <source>, %n acts hidden by the filter</source>
        <translation>
            <numerusform>, %n acte masqué par le filtre</numerusform>
            <numerusform>, %n actes masqués par le filtre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sums that may have been announced by then left out</source>
        <translation>
            <numerusform>%n somme peut-être annoncée avant cette date, laissée de côté</numerusform>
            <numerusform>%n sommes peut-être annoncées avant cette date, laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sums hidden by the filter</source>
        <translation>
            <numerusform>%n somme masquée par le filtre</numerusform>
            <numerusform>%n sommes masquées par le filtre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements hidden by the filter</source>
        <translation>
            <numerusform>%n déclaration masquée par le filtre</numerusform>
            <numerusform>%n déclarations masquées par le filtre</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2: too few for an interval</source>
        <translation>de %1 à %2&#xa0;: trop peu pour un intervalle</translation>
    </message>
    <message>
        <source>hidden by the filter</source>
        <translation>masqué par le filtre</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more actors</source>
        <translation>
            <numerusform>… et %n autre acteur</numerusform>
            <numerusform>… et %n autres acteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>May have begun by the as-of date</source>
        <translation>A pu commencer à la date d’état</translation>
    </message>
    <message numerus="yes">
        <source>%n events may have begun by the as-of date (pale)</source>
        <translation>
            <numerusform>%n événement a pu commencer à la date d’état (pâle)</numerusform>
            <numerusform>%n événements ont pu commencer à la date d’état (pâles)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements that may have been made by then left out</source>
        <translation>
            <numerusform>%n déclaration peut-être faite avant cette date, laissée de côté</numerusform>
            <numerusform>%n déclarations peut-être faites avant cette date, laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events hidden by the filter</source>
        <translation>
            <numerusform>%n événement masqué par le filtre</numerusform>
            <numerusform>%n événements masqués par le filtre</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 says nothing of a %2: leave it out, or draw another chart.</source>
        <translation>--%1 ne dit rien d’un graphique «&#x202f;%2&#x202f;»&#xa0;: retirez-le, ou dessinez un autre graphique.</translation>
    </message>
    <message>
        <source>--from and --to say nothing of this view of agreement: use --filter &quot;from:… to:…&quot;, or --view pairs or polarisation.</source>
        <translation>--from et --to ne disent rien de cette vue de la convergence&#xa0;: utilisez --filter &quot;from:… to:…&quot;, ou --view pairs ou polarisation.</translation>
    </message>
    <message>
        <source>“%1” in the filter says nothing of a list of %2: leave it out, or list something else.</source>
        <translation>«&#x202f;%1&#x202f;» dans le filtre ne dit rien d’une liste de %2&#xa0;: retirez-le, ou listez autre chose.</translation>
    </message>
    <message>
        <source>A list of %1 has no dates: leave --as-of out.</source>
        <translation>Une liste de %1 n’a pas de dates&#xa0;: retirez --as-of.</translation>
    </message>
    <message>
        <source>Lines below the marks: from the least to the greatest of two to four statements; of more, 95 % intervals of the mean (percentile bootstrap, 1,000 rounds, fixed seed).</source>
        <translation>Traits sous les marques&#xa0;: de la moindre à la plus grande de deux à quatre déclarations&#x202f;; au-delà, intervalles à 95 % de la moyenne (bootstrap des centiles, 1 000 tirages, graine fixe).</translation>
    </message>
    <message>
        <source>A season or another part of a year, at character %2 of “%1”, cannot stand behind a year with open digits; write the years, or a set of them such as {1920-21,1921-21}.</source>
        <translation>Une saison ou une autre partie de l’année, au caractère %2 de «&#x202f;%1&#x202f;», ne peut pas suivre une année aux chiffres ouverts&#x202f;; écrivez les années, ou un ensemble comme {1920-21,1921-21}.</translation>
    </message>
    <message>
        <source>names an event twice</source>
        <translation>nomme deux fois un événement</translation>
    </message>
    <message numerus="yes">
        <source>Where two share fewer than %n topics nothing is drawn.</source>
        <translation>
            <numerusform>Là où deux acteurs partagent moins de %n thème, rien n’est dessiné.</numerusform>
            <numerusform>Là où deux acteurs partagent moins de %n thèmes, rien n’est dessiné.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no country “%1” on the map: give a name, or a code of two or three letters.</source>
        <translation>Il n’y a pas de pays «&#x202f;%1&#x202f;» sur la carte&#xa0;: donnez un nom, ou un code de deux ou trois lettres.</translation>
    </message>
    <message>
        <source>%1 signed, %2 by a list seen later</source>
        <translation>%1 ont signé, %2 par une liste vue plus tard</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (masqué)</translation>
    </message>
    <message>
        <source>from %1, no end set</source>
        <translation>à partir de %1, sans fin fixée</translation>
    </message>
    <message>
        <source>until %1, no start set</source>
        <translation>jusqu’à %1, sans début fixé</translation>
    </message>
    <message>
        <source>Delete %1 records</source>
        <translation>Supprimer %1 enregistrements</translation>
    </message>
    <message>
        <source>not drawn</source>
        <translation>non dessiné</translation>
    </message>
    <message>
        <source>“%1” would be part of itself by way of others: take one of these links out.</source>
        <translation>«&#x202f;%1&#x202f;» ferait partie de lui-même par l’intermédiaire d’autres&#xa0;: retirez l’un de ces liens.</translation>
    </message>
    <message>
        <source>names a file that is not in the data set (%1)</source>
        <translation>désigne un fichier absent du jeu de données (%1)</translation>
    </message>
    <message>
        <source>names a file whose contents are others (%1)</source>
        <translation>désigne un fichier dont le contenu est autre (%1)</translation>
    </message>
    <message>
        <source>%1 is there already: choose another name.</source>
        <translation>%1 existe déjà&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Writing was cancelled; nothing was left behind.</source>
        <translation>L’écriture a été interrompue&#x202f;; rien n’a été laissé.</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Type de source</translation>
    </message>
    <message>
        <source>Kind of text</source>
        <translation>Type de texte</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Au sein de</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un fichier</translation>
    </message>
    <message>
        <source>No event or sum has parts yet, so “%1” at character %2 finds nothing: leave it out.</source>
        <translation>Aucun événement ni montant n’a encore de parties&#x202f;; «&#x202f;%1&#x202f;», au caractère %2, ne trouve donc rien&#xa0;: retirez-le.</translation>
    </message>
    <message>
        <source>No event or sum with parts is called “%1” at character %2: did you mean “%3”?</source>
        <translation>Aucun événement ni montant à parties ne s’appelle «&#x202f;%1&#x202f;», au caractère %2&#xa0;: vouliez-vous dire «&#x202f;%3&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>No event or sum with parts is called “%1” at character %2: those with parts are %3.</source>
        <translation>Aucun événement ni montant à parties ne s’appelle «&#x202f;%1&#x202f;», au caractère %2&#xa0;: ceux qui en ont sont %3.</translation>
    </message>
    <message>
        <source>“%1” at character %2 names no attribute: write a name, or a name and a value like party=Greens.</source>
        <translation>«&#x202f;%1&#x202f;», au caractère %2, ne nomme pas d’attribut&#xa0;: écrivez un nom, ou un nom et une valeur comme parti=Verts.</translation>
    </message>
    <message>
        <source>Its colour in charts that tell actors apart by colour, like #2F5DA8</source>
        <translation>Sa couleur dans les graphiques qui distinguent les acteurs par la couleur, comme #2F5DA8</translation>
    </message>
    <message>
        <source>must be three letters of ISO 3166-1 like FRA, not “%1”</source>
        <translation>doit être un code de trois lettres de l’ISO 3166-1 comme FRA, et non «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>must be a code of ISO 4217 like EUR, not “%1”</source>
        <translation>doit être un code de l’ISO 4217 comme EUR, et non «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>must be a number with a decimal point, as its type says</source>
        <translation>doit être un nombre, avec un point décimal, comme le dit son type</translation>
    </message>
    <message>
        <source>must be a time like 2025-02-11, as its type says</source>
        <translation>doit être une date comme 2025-02-11, comme le dit son type</translation>
    </message>
    <message>
        <source>must be yes or no, as its type says</source>
        <translation>doit être yes ou no, comme le dit son type</translation>
    </message>
    <message>
        <source>must begin with http:// or https://, as its type says</source>
        <translation>doit commencer par http:// ou https://, comme le dit son type</translation>
    </message>
    <message>
        <source>No record has an attribute “%1” since none has any: leave “attribute” out of the filter.</source>
        <translation>Aucun enregistrement n’a d’attribut «&#x202f;%1&#x202f;», car aucun n’en a&#xa0;: retirez «&#x202f;attribute&#x202f;» du filtre.</translation>
    </message>
    <message>
        <source>No record has an attribute “%1”: the attributes are %2.</source>
        <translation>Aucun enregistrement n’a d’attribut «&#x202f;%1&#x202f;»&#xa0;: les attributs sont %2.</translation>
    </message>
    <message>
        <source>The act “%1” is there already as “%2”, of the same actor on the same text on the same date: keep one of them.</source>
        <translation>L’acte «&#x202f;%1&#x202f;» existe déjà sous «&#x202f;%2&#x202f;», du même acteur sur le même texte à la même date&#xa0;: n’en gardez qu’un.</translation>
    </message>
    <message>
        <source>The record “%1” cannot be kept: its field “%2” names a file (%3) that is not in the document.</source>
        <translation>L’enregistrement «&#x202f;%1&#x202f;» ne peut être conservé&#xa0;: son champ «&#x202f;%2&#x202f;» désigne un fichier (%3) absent du document.</translation>
    </message>
    <message numerus="yes">
        <source>, %n not counted among the signatories</source>
        <translation>
            <numerusform>, %n non compté parmi les signataires</numerusform>
            <numerusform>, %n non comptés parmi les signataires</numerusform>
        </translation>
    </message>
    <message>
        <source>words against deeds, or on both sides</source>
        <translation>paroles contre actes, ou des deux côtés</translation>
    </message>
    <message>
        <source>words against deeds</source>
        <translation>paroles contre actes</translation>
    </message>
    <message>
        <source>on both sides</source>
        <translation>des deux côtés</translation>
    </message>
    <message>
        <source>from %1 to %2 by different coders</source>
        <translation>de %1 à %2 selon les codeurs</translation>
    </message>
    <message numerus="yes">
        <source>%n statements coded differently by several people</source>
        <translation>
            <numerusform>%n déclaration codée différemment par plusieurs personnes</numerusform>
            <numerusform>%n déclarations codées différemment par plusieurs personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Words against deeds: see “Words and deeds”</source>
        <translation>Paroles contre actes&#xa0;: voir «&#x202f;Paroles et actes&#x202f;»</translation>
    </message>
    <message>
        <source>Stood on both sides</source>
        <translation>S’est tenu des deux côtés</translation>
    </message>
    <message>
        <source>Words and deeds</source>
        <translation>Paroles et actes</translation>
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
        <translation>%2&#xa0;%1</translation>
    </message>
    <message>
        <source>No font on this machine has the characters %1: they are drawn as boxes; install a font that has them.</source>
        <translation>Aucune police de cette machine n’a les caractères %1&#xa0;: ils sont dessinés en cadres&#x202f;; installez une police qui les a.</translation>
    </message>
    <message>
        <source>a side once</source>
        <translation>un côté une fois</translation>
    </message>
    <message>
        <source>each statement</source>
        <translation>chaque déclaration</translation>
    </message>
    <message>
        <source>over topics and sides; x: statements on the side, y: on the other one</source>
        <translation>sur les thèmes et les côtés&#x202f;; x&#xa0;: déclarations de ce côté, y&#xa0;: de l’autre</translation>
    </message>
    <message>
        <source>over topics and sides; x: 1 for a side taken at all, y: for the other one</source>
        <translation>sur les thèmes et les côtés&#x202f;; x&#xa0;: 1 si ce côté est pris, y&#xa0;: pour l’autre</translation>
    </message>
    <message>
        <source>m10, m01: x of sides that only one took, m11 = Σ xA·xB</source>
        <translation>m10, m01&#xa0;: x des côtés qu’un seul a pris, m11 = Σ xA·xB</translation>
    </message>
    <message>
        <source> (“cosine” of DNA)</source>
        <translation> («&#x202f;cosine&#x202f;» de DNA)</translation>
    </message>
    <message>
        <source>the statement of %1 on “%2”</source>
        <translation>la déclaration de %1 sur «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>the source “%1” (%2)</source>
        <translation>la source «&#x202f;%1&#x202f;» (%2)</translation>
    </message>
    <message>
        <source>the coder %1</source>
        <translation>le codeur %1</translation>
    </message>
    <message>
        <source>%1: who is nearest to whom</source>
        <translation>%1&#xa0;: qui est le plus proche de qui</translation>
    </message>
    <message>
        <source>Leaving single sources out was not tried: there are too many statements.</source>
        <translation>Retirer les sources une à une n’a pas été essayé&#xa0;: il y a trop de déclarations.</translation>
    </message>
    <message>
        <source>No single quote, source or coder decides a side, a nearest actor or a coalition.</source>
        <translation>Aucune citation, source ni codeur ne décide seul d’un côté, d’un plus proche acteur ou d’une coalition.</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs change sides</source>
        <translation>
            <numerusform>%n paire change de côté</numerusform>
            <numerusform>%n paires changent de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>the coalitions are others</source>
        <translation>les coalitions sont autres</translation>
    </message>
    <message numerus="yes">
        <source>%n actors have another nearest one</source>
        <translation>
            <numerusform>%n acteur a un autre plus proche</numerusform>
            <numerusform>%n acteurs ont un autre plus proche</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave-one-out: most hangs on %1; without it %2.</source>
        <translation>En en retirant une à la fois&#xa0;: le plus tient à %1&#x202f;; sans cela, %2.</translation>
    </message>
    <message numerus="yes">
        <source>In brackets: %n pairs that one quote, source or coder turns from rather alike to rather apart, or back.</source>
        <translation>
            <numerusform>Entre crochets&#xa0;: %n paire qu’une seule citation, source ou un seul codeur fait passer de plutôt proche à plutôt éloignée, ou l’inverse.</numerusform>
            <numerusform>Entre crochets&#xa0;: %n paires qu’une seule citation, source ou un seul codeur fait passer de plutôt proches à plutôt éloignées, ou l’inverse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turns without %1</source>
        <translation>Bascule sans %1</translation>
    </message>
    <message>
        <source>Hangs on</source>
        <translation>Tient à</translation>
    </message>
    <message>
        <source>by topic</source>
        <translation>par thème</translation>
    </message>
    <message>
        <source>by event (roll call)</source>
        <translation>par événement (vote)</translation>
    </message>
    <message>
        <source>There is no text “%1”: did you mean “%2”?</source>
        <translation>Il n’y a pas de texte «&#x202f;%1&#x202f;»&#xa0;: vouliez-vous dire «&#x202f;%2&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>There is no text “%1” in this document: choose from %2.</source>
        <translation>Il n’y a pas de texte «&#x202f;%1&#x202f;» dans ce document&#xa0;: choisissez parmi %2.</translation>
    </message>
    <message>
        <source>%1 is a document: choose another name for the output; nothing was written.</source>
        <translation>%1 est un document&#xa0;: choisissez un autre nom pour la sortie&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 gives its field “%2” twice: leave one of them.</source>
        <translation>%1 donne deux fois son champ «&#x202f;%2&#x202f;»&#xa0;: n’en gardez qu’un.</translation>
    </message>
    <message>
        <source>%1, record %2 gives its field “%3” twice: leave one of them.</source>
        <translation>%1, entrée %2, donne deux fois son champ «&#x202f;%3&#x202f;»&#xa0;: n’en gardez qu’un.</translation>
    </message>
    <message>
        <source>Last day it is held; empty: still held, or not known</source>
        <translation>Dernier jour où elle est exercée&#x202f;; vide&#xa0;: toujours exercée, ou inconnu</translation>
    </message>
    <message>
        <source>Last day as a member; empty: still one, or not known</source>
        <translation>Dernier jour comme membre&#x202f;; vide&#xa0;: l’est toujours, ou inconnu</translation>
    </message>
    <message>
        <source>is an address, which holds no spaces: write %20 for one</source>
        <translation>est une adresse, qui ne contient pas d’espace&#xa0;: écrivez %20</translation>
    </message>
    <message>
        <source>must be at most 1,000,000</source>
        <translation>doit être au plus 1&#x202f;000&#x202f;000</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs share fewer than %1 topics: hollow, in no coalition.</source>
        <translation>
            <numerusform>%n paire partage moins de %1 thèmes&#xa0;: évidée, dans aucune coalition.</numerusform>
            <numerusform>%n paires partagent moins de %1 thèmes&#xa0;: évidées, dans aucune coalition.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; not counted</source>
        <translation>%1&#x202f;; non compté</translation>
    </message>
    <message>
        <source>Range from</source>
        <translation>Étendue de</translation>
    </message>
    <message>
        <source>Range to</source>
        <translation>Étendue à</translation>
    </message>
    <message>
        <source>Coded differently</source>
        <translation>Codés différemment</translation>
    </message>
    <message>
        <source>The name of the view is not valid UTF-8.</source>
        <translation>Le nom de la vue n’est pas de l’UTF-8 valide.</translation>
    </message>
    <message numerus="yes">
        <source>hollow: fewer than %n shared events</source>
        <translation>
            <numerusform>vide&#xa0;: moins de&#xa0;%n événement commun</numerusform>
            <numerusform>vide&#xa0;: moins de&#xa0;%n événements communs</numerusform>
        </translation>
    </message>
    <message>
        <source>– not defined: no shared event</source>
        <translation>– non défini&#xa0;: aucun événement commun</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs with too few shared events are placed as if at the mean distance.</source>
        <translation>
            <numerusform>%n paire avec trop peu d’événements communs est placée comme à la distance moyenne.</numerusform>
            <numerusform>%n paires avec trop peu d’événements communs sont placées comme à la distance moyenne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words against deeds on a topic: %1.</source>
        <translation>Paroles contre actes sur un thème&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>On both sides of a topic: %1.</source>
        <translation>Des deux côtés d’un thème&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Shared events</source>
        <translation>Événements communs</translation>
    </message>
    <message>
        <source>too few shared events</source>
        <translation>trop peu d’événements communs</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs share fewer than %1 events: hollow, in no coalition.</source>
        <translation>
            <numerusform>%n paire partage moins de&#xa0;%1 événements&#xa0;: évidée, dans aucune coalition.</numerusform>
            <numerusform>%n paires partagent moins de&#xa0;%1 événements&#xa0;: évidées, dans aucune coalition.</numerusform>
        </translation>
    </message>
    <message>
        <source>With nobody enough events: %1.</source>
        <translation>Sans assez d’événements communs avec quiconque&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Where two share no event it is not defined, and not drawn as 0.</source>
        <translation>Sans événement commun, elle n’est pas définie, et n’est pas dessinée comme 0.</translation>
    </message>
    <message>
        <source>Compared event by event, as roll calls are: in the formula “topic” means an event with its topic. Statements made at no event are left out.</source>
        <translation>Comparés événement par événement, comme des votes&#xa0;: dans la formule, «&#x202f;thème&#x202f;» désigne un événement avec son thème. Les déclarations faites hors événement sont laissées de côté.</translation>
    </message>
    <message>
        <source>What it does to nearest actors and coalitions was not tried: there are too many statements.</source>
        <translation>Son effet sur les plus proches et les coalitions n’a pas été essayé&#xa0;: il y a trop de déclarations.</translation>
    </message>
    <message>
        <source>No single quote, source or coder decides whether two are rather alike.</source>
        <translation>Aucune citation, source ni aucun codeur ne décide à lui seul si deux acteurs sont plutôt proches.</translation>
    </message>
    <message>
        <source>Another act on record</source>
        <translation>Autre acte connu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>the same in another order</source>
        <translation>les mêmes dans un autre ordre</translation>
    </message>
    <message>
        <source>Cancelled: nothing was compared.</source>
        <translation>Annulé&#xa0;: rien n’a été comparé.</translation>
    </message>
    <message>
        <source>Among the statements shown no two of these actors share a topic: polarisation is not defined.</source>
        <translation>Parmi les déclarations montrées, aucune paire de ces acteurs n’a de thème commun&#xa0;: la polarisation n’est pas définie.</translation>
    </message>
    <message>
        <source>Among the statements shown no two of these actors share enough topics.</source>
        <translation>Parmi les déclarations montrées, aucune paire de ces acteurs n’a assez de thèmes communs.</translation>
    </message>
    <message>
        <source>Among the statements shown no two of these actors share a topic, so there is no map.</source>
        <translation>Parmi les déclarations montrées, aucune paire de ces acteurs n’a de thème commun&#xa0;: il n’y a donc pas de carte.</translation>
    </message>
    <message>
        <source>Among the statements shown no two of these actors share an event, so there is no map.</source>
        <translation>Parmi les déclarations montrées, aucune paire de ces acteurs n’a d’événement commun&#xa0;: il n’y a donc pas de carte.</translation>
    </message>
    <message>
        <source>Bars in place of a map: classical scaling would have a stress-1 of %1; above 0.2 its distances are not those of the data (Kruskal 1964). Bar: %2 with the nearest other actor, n shared topics.</source>
        <translation>Des barres au lieu d’une carte&#xa0;: le positionnement classique aurait un stress-1 de %1&#x202f;; au-delà de 0,2, ses distances ne sont pas celles des données (Kruskal 1964). Barre&#xa0;: %2 avec l’acteur le plus proche, n thèmes communs.</translation>
    </message>
    <message>
        <source>Among the statements shown no two of them are on the same topic: how far they differ is not known.</source>
        <translation>Parmi les déclarations montrées, aucune paire ne porte sur un même thème&#xa0;: leur écart est inconnu.</translation>
    </message>
    <message>
        <source>Their means are the same on every topic that two of them spoke on.</source>
        <translation>Leurs moyennes sont les mêmes sur chaque thème que deux d’entre eux ont abordé.</translation>
    </message>
    <message>
        <source>No statement of these actors on “%1” is among those shown.</source>
        <translation>Aucune déclaration de ces acteurs sur «&#x202f;%1&#x202f;» n’est parmi celles qui sont montrées.</translation>
    </message>
    <message>
        <source>%1 cannot be read again.</source>
        <translation>%1 ne peut pas être relu.</translation>
    </message>
    <message>
        <source>Take back alone: %1</source>
        <translation>Annuler seule&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no bloc “%1”: give one of %2.</source>
        <translation>Il n’y a pas de bloc «&#x202f;%1&#x202f;»&#xa0;: indiquez l’un de %2.</translation>
    </message>
    <message>
        <source>There is no state with the code “%1”: give three letters, like FRA.</source>
        <translation>Aucun État n’a le code «&#x202f;%1&#x202f;»&#xa0;: donnez trois lettres, comme FRA.</translation>
    </message>
    <message>
        <source>needs English or French among the languages: no other names are known</source>
        <translation>demande l’anglais ou le français parmi les langues&#xa0;: d’autres noms ne sont pas connus</translation>
    </message>
    <message>
        <source>has no name for “%1” in any of the languages</source>
        <translation>n’a de nom pour «&#x202f;%1&#x202f;» dans aucune des langues</translation>
    </message>
    <message>
        <source>No such summit can be made: its field “%1” %2.</source>
        <translation>Ce sommet ne peut pas être créé&#xa0;: son champ «&#x202f;%1&#x202f;» %2.</translation>
    </message>
    <message>
        <source>names “%1”, which is not there</source>
        <translation>nomme «&#x202f;%1&#x202f;», qui n’existe pas</translation>
    </message>
    <message>
        <source>The record “%1” is no longer there: nothing was changed.</source>
        <translation>L’enregistrement «&#x202f;%1&#x202f;» n’est plus là&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Merge with “%1”</source>
        <translation>Fusionner avec «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>This is the same document: choose another copy of it.</source>
        <translation>C’est le même document&#xa0;: choisissez-en une autre copie.</translation>
    </message>
    <message>
        <source>%1 is about another summit (“%2”, here “%3”): only copies of one document can be merged.</source>
        <translation>%1 porte sur un autre sommet («&#x202f;%2&#x202f;», ici «&#x202f;%3&#x202f;»)&#xa0;: seules les copies d’un même document peuvent être fusionnées.</translation>
    </message>
    <message>
        <source>The edit %1 is not in force: there is nothing to take back.</source>
        <translation>La modification %1 n’est pas en vigueur&#xa0;: il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>What the edit %1 did was changed again since: give --later keep to leave that as it is, or --later undo to take it back too. Nothing was changed.</source>
        <translation>Ce que la modification %1 a fait a changé depuis&#xa0;: ajoutez --later keep pour le garder tel quel, ou --later undo pour l’annuler aussi. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The two copies differ in %1 things that only a person can decide: give --prefer mine or --prefer theirs, or merge them in the window. Nothing was changed.</source>
        <translation>Les deux copies diffèrent sur %1 points que seule une personne peut trancher&#xa0;: ajoutez --prefer mine ou --prefer theirs, ou fusionnez-les dans la fenêtre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There are no words in this text.</source>
        <translation>Ce texte ne contient aucun mot.</translation>
    </message>
    <message>
        <source>This is no text: it holds bytes that are no characters.</source>
        <translation>Ce n’est pas un texte&#xa0;: il contient des octets qui ne sont pas des caractères.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Capture the text of “%1”</source>
        <translation>Conserver le texte de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Quote “%1” as the text has it</source>
        <translation>Citer «&#x202f;%1&#x202f;» comme dans le texte</translation>
    </message>
    <message>
        <source>Choose who speaks first.</source>
        <translation>Choisissez d’abord qui parle.</translation>
    </message>
    <message>
        <source>Choose the topic first.</source>
        <translation>Choisissez d’abord le thème.</translation>
    </message>
    <message>
        <source>Say when it was said: choose an event, or write a date.</source>
        <translation>Dites quand cela a été dit&#xa0;: choisissez un événement ou écrivez une date.</translation>
    </message>
    <message>
        <source>Code %1 on %2: %3</source>
        <translation>Coder %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 begins like Unicode but holds bytes that are no characters: save it anew as UTF-8.</source>
        <translation>%1 commence comme de l’Unicode mais contient des octets qui ne sont pas des caractères&#xa0;: enregistrez-le à nouveau en UTF-8.</translation>
    </message>
    <message>
        <source>%1 is damaged: most of it is UTF-8, but some bytes are no characters. Save it anew as UTF-8.</source>
        <translation>%1 est abîmé&#xa0;: il est en UTF-8 pour l’essentiel, mais certains octets ne sont pas des caractères. Enregistrez-le à nouveau en UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not in UTF-8 and was read as Windows-1252: look whether its accents are right.</source>
        <translation>%1 n’est pas en UTF-8 et a été lu comme Windows-1252&#xa0;: vérifiez que ses accents sont justes.</translation>
    </message>
    <message>
        <source>This is no text: it holds characters that are none.</source>
        <translation>Ce n’est pas un texte&#xa0;: il contient des caractères qui n’en sont pas.</translation>
    </message>
    <message>
        <source>The text has %1 characters, more than the two million that a source may have: give the part that is quoted.</source>
        <translation>Le texte a %1 caractères, plus que les deux millions qu’une source peut avoir&#xa0;: donnez la partie qui est citée.</translation>
    </message>
    <message>
        <source>%1 has more than 10 MB of text: give the part that is quoted.</source>
        <translation>%1 a plus de 10 Mo de texte&#xa0;: donnez la partie qui est citée.</translation>
    </message>
    <message>
        <source>%1 is a PDF that cannot be read: open it in another program and save it anew.</source>
        <translation>%1 est un PDF illisible&#xa0;: ouvrez-le dans un autre programme et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 is a PDF that asks for a password: save it without one.</source>
        <translation>%1 est un PDF qui demande un mot de passe&#xa0;: enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Annulé&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is a PDF of pictures: there is no text in it. Let a program for text recognition read it first.</source>
        <translation>%1 est un PDF d’images&#xa0;: il ne contient pas de texte. Faites-le d’abord lire par un programme de reconnaissance de texte.</translation>
    </message>
    <message>
        <source>There is no source “%1”: “plenary list sources FILE” lists them.</source>
        <translation>Il n’y a pas de source «&#x202f;%1&#x202f;»&#xa0;: «&#x202f;plenary list sources FICHIER&#x202f;» les énumère.</translation>
    </message>
    <message>
        <source>Only two records of one kind can become one.</source>
        <translation>Seules deux fiches du même type peuvent n’en faire qu’une.</translation>
    </message>
    <message>
        <source>The summit is one already.</source>
        <translation>Le sommet est déjà unique.</translation>
    </message>
    <message>
        <source>Looking through the history was cancelled.</source>
        <translation>La recherche dans l’historique a été annulée.</translation>
    </message>
    <message>
        <source>This record was not in the document then.</source>
        <translation>Cette fiche n’était pas dans le document à ce moment-là.</translation>
    </message>
    <message>
        <source>Make one of “%1” and “%2”</source>
        <translation>Réunir «&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Restore “%1” as it was</source>
        <translation>Rétablir «&#x202f;%1&#x202f;» tel que c’était</translation>
    </message>
    <message>
        <source>There is no record “%1” of that kind: “plenary list” lists them.</source>
        <translation>Il n’y a pas de fiche «&#x202f;%1&#x202f;» de ce type&#xa0;: «&#x202f;plenary list&#x202f;» les énumère.</translation>
    </message>
    <message>
        <source>Set “%1” of %2 records</source>
        <translation>Fixer «&#x202f;%1&#x202f;» de %2 fiches</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Rien n’a été modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was added: row %1, “%2”: %3</source>
        <translation>Rien n’a été ajouté&#xa0;: ligne %1, «&#x202f;%2&#x202f;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>Nothing was added: the first line names the fields, and “%1” is none. They are: %2.</source>
        <translation>Rien n’a été ajouté&#xa0;: la première ligne nomme les champs, et «&#x202f;%1&#x202f;» n’en est pas un. Ce sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There are no rows in the clipboard: copy a table whose first line names the fields.</source>
        <translation>Il n’y a pas de lignes dans le presse-papiers&#xa0;: copiez un tableau dont la première ligne nomme les champs.</translation>
    </message>
    <message>
        <source>These are %1 rows, more than can be pasted at once: paste at most 5,000.</source>
        <translation>Il y a %1 lignes, plus qu’on ne peut coller à la fois&#xa0;: collez-en au plus 5 000.</translation>
    </message>
    <message>
        <source>Paste %1 rows</source>
        <translation>Coller %1 lignes</translation>
    </message>
    <message>
        <source>This is the same record twice: name two.</source>
        <translation>C’est deux fois la même fiche&#xa0;: nommez-en deux.</translation>
    </message>
    <message>
        <source>These passages quote other words: only the same words can become one.</source>
        <translation>Ces passages citent d’autres mots&#xa0;: seuls les mêmes mots peuvent n’en faire qu’un.</translation>
    </message>
    <message>
        <source>%1 is a page that nests too deep, or holds too many scripts, to be read: save its article as a plain text.</source>
        <translation>%1 est une page trop imbriquée, ou avec trop de scripts, pour être lue&#xa0;: enregistrez son article en texte brut.</translation>
    </message>
    <message>
        <source>%1: no record cites the words of “%2”.</source>
        <translation>%1&#xa0;: aucune fiche ne cite les mots de «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Giving expresses</source>
        <translation>La verser exprime</translation>
    </message>
    <message>
        <source>The stance that giving it expresses on a topic</source>
        <translation>La position que verser cette somme exprime sur un thème</translation>
    </message>
    <message>
        <source>The topic that the sum speaks on</source>
        <translation>Le thème sur lequel la somme dit quelque chose</translation>
    </message>
    <message>
        <source>What giving it expresses, between the two poles of the topic</source>
        <translation>Ce que verser cette somme exprime, entre les deux pôles du thème</translation>
    </message>
    <message>
        <source>%1 is damaged: fetch it again, or save it anew.</source>
        <translation>%1 est endommagé&#xa0;: récupérez-le à nouveau ou réenregistrez-le.</translation>
    </message>
    <message>
        <source>%1 is protected by a password or of an older kind (.doc): save it as .docx or .odt without a password.</source>
        <translation>%1 est protégé par un mot de passe ou d’un type ancien (.doc)&#xa0;: enregistrez-le en .docx ou .odt sans mot de passe.</translation>
    </message>
    <message>
        <source>%1 is no document of a word processor: give a .docx, an .odt, a PDF, a web page or a plain text.</source>
        <translation>%1 n’est pas un document de traitement de texte&#xa0;: donnez un .docx, un .odt, un PDF, une page web ou un texte brut.</translation>
    </message>
    <message>
        <source>%1 is protected by a password: save it without one.</source>
        <translation>%1 est protégé par un mot de passe&#xa0;: enregistrez-le sans.</translation>
    </message>
    <message>
        <source>%1 has more than %2 MB of text: give the part that is quoted.</source>
        <translation>%1 contient plus de %2&#xa0;Mo de texte&#xa0;: donnez la partie citée.</translation>
    </message>
    <message>
        <source>Copying the document was cancelled.</source>
        <translation>La copie du document a été annulée.</translation>
    </message>
    <message>
        <source>%1 is no text: it holds NUL bytes. Give a plain text in UTF-8, a web page, a .docx, an .odt or a PDF.</source>
        <translation>%1 n’est pas un texte&#xa0;: il contient des octets nuls. Donnez un texte brut en UTF-8, une page web, un .docx, un .odt ou un PDF.</translation>
    </message>
    <message>
        <source>A figure of %1 is too small for this chart: make it larger, or its text smaller.</source>
        <translation>Une figure de %1 est trop petite pour ce graphique&#xa0;: agrandissez-la, ou réduisez son texte.</translation>
    </message>
    <message>
        <source>A figure of %1 is too small for this chart: it needs at least %2.</source>
        <translation>Une figure de %1 est trop petite pour ce graphique&#xa0;: il lui faut au moins %2.</translation>
    </message>
    <message>
        <source>is missing: a passage has both ends, or none</source>
        <translation>manque&#xa0;: un passage a ses deux bouts, ou aucun</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more lanes</source>
        <translation>
            <numerusform>… et %n autre couloir</numerusform>
            <numerusform>… et %n autres couloirs</numerusform>
        </translation>
    </message>
    <message>
        <source>a file, %1…</source>
        <translation>un fichier, %1…</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Non évaluée</translation>
    </message>
    <message>
        <source>First pole (−2)</source>
        <translation>Premier pôle (−2)</translation>
    </message>
    <message>
        <source>Second pole (+2)</source>
        <translation>Second pôle (+2)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>moyenne %1</translation>
    </message>
    <message>
        <source>Spoken by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>stated outright</source>
        <translation>exprimé directement</translation>
    </message>
    <message>
        <source>one speaker moved by two steps or more</source>
        <translation>une même personne a bougé d’au moins deux échelons</translation>
    </message>
    <message>
        <source>mean of the statements</source>
        <translation>moyenne des déclarations</translation>
    </message>
    <message>
        <source>Every statement between the two poles, in the order of time · %1</source>
        <translation>Chaque déclaration entre les deux pôles, dans l’ordre du temps · %1</translation>
    </message>
    <message>
        <source>%1: the means of %2 (%3) and %4 (%5) lie farthest apart</source>
        <translation>%1&#xa0;: les moyennes les plus éloignées, %2 (%3) et %4 (%5)</translation>
    </message>
    <message>
        <source>A chart of statements shows one to six actors, not %1: name fewer.</source>
        <translation>Une figure des déclarations montre un à six acteurs, pas %1&#xa0;: en nommer moins.</translation>
    </message>
    <message numerus="yes">
        <source>%n states signed</source>
        <translation>
            <numerusform>%n État a signé</numerusform>
            <numerusform>%n États ont signé</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 took part and did not</source>
        <translation>%1&#x202f;; présents sans signer&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n states took part and did not</source>
        <translation>
            <numerusform>%1&#x202f;; %n État a participé sans signer</numerusform>
            <numerusform>%1&#x202f;; %n États ont participé sans signer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 apart from all others on %2 of the %3 topics all spoke on</source>
        <translation>%1&#xa0;: à l’écart de tous les autres sur %2 des %3 thèmes dont tous ont parlé</translation>
    </message>
    <message>
        <source>Line: stance in force, of three dated statements or more; aslant where the hour is not known. Mark: what one statement said; open where it was not stated outright or has no passage.</source>
        <translation>Ligne&#xa0;: position en vigueur, à partir de trois déclarations datées&#x202f;; oblique là où l’heure n’est pas connue. Marque&#xa0;: ce que dit une déclaration&#x202f;; vide si elle n’est pas exprimée directement ou sans passage.</translation>
    </message>
    <message>
        <source>−2 first pole</source>
        <translation>−2 premier pôle</translation>
    </message>
    <message>
        <source>+2 second pole</source>
        <translation>+2 second pôle</translation>
    </message>
    <message>
        <source>%1 a step or more apart on %2 of the %3 topics both spoke on</source>
        <translation>%1&#xa0;: écart d’un échelon ou plus sur %2 des %3 thèmes communs</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation>selon %1</translation>
    </message>
    <message>
        <source>inferred from %1</source>
        <translation>déduit de %1</translation>
    </message>
    <message>
        <source>No statement on “%1”</source>
        <translation>Aucune déclaration sur «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Statements on “%1”: %2</source>
        <translation>Déclarations sur «&#x202f;%1&#x202f;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Every statement between the two poles · %1</source>
        <translation>Chaque déclaration entre les deux pôles · %1</translation>
    </message>
    <message>
        <source>%1: %2 at %3, then at %4</source>
        <translation>%1&#xa0;: %2 à %3, puis à %4</translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 at %3 in all %n statements</source>
        <translation>
            <numerusform>%1&#x202f;; %2&#xa0;: %3 dans la déclaration</numerusform>
            <numerusform>%1&#x202f;; %2&#xa0;: %3 dans les %n déclarations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states signed, ratified or joined</source>
        <translation>
            <numerusform>%n État a signé, ratifié ou adhéré</numerusform>
            <numerusform>%n États ont signé, ratifié ou adhéré</numerusform>
        </translation>
    </message>
    <message>
        <source>hour not known</source>
        <translation>heure inconnue</translation>
    </message>
    <message>
        <source>day only</source>
        <translation>jour seul</translation>
    </message>
    <message>
        <source>Rounded to whole steps for the colour.</source>
        <translation>Arrondie à l’échelon entier pour la couleur.</translation>
    </message>
    <message>
        <source>day known, hour not</source>
        <translation>jour connu, heure non</translation>
    </message>
    <message>
        <source>A round bar, or one that fades on a dashed line, is one moment or a stay somewhere within it: its ends are no start times.</source>
        <translation>Une barre arrondie, ou estompée sur ligne tiretée, marque un instant ou une présence quelque part dans cet intervalle&#xa0;: ses bords ne sont pas des heures de début.</translation>
    </message>
    <message>
        <source>A diamond is a moment, or too short for this scale; a bar lasted.</source>
        <translation>Un losange marque un instant, ou une durée trop courte pour cette échelle&#x202f;; une barre, une durée.</translation>
    </message>
    <message>
        <source>Bold: the most important events.</source>
        <translation>En gras&#xa0;: les événements les plus importants.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 agree least of %3 pairs: %4 on %n shared topics</source>
        <translation>
            <numerusform>%1 et %2 convergent le moins de %3 paires&#xa0;: %4 sur %n thème commun</numerusform>
            <numerusform>%1 et %2 convergent le moins de %3 paires&#xa0;: %4 sur %n thèmes communs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 agree least of %3 pairs: %4 at %n shared events</source>
        <translation>
            <numerusform>%1 et %2 convergent le moins de %3 paires&#xa0;: %4 à %n événement commun</numerusform>
            <numerusform>%1 et %2 convergent le moins de %3 paires&#xa0;: %4 à %n événements communs</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest of the %1 sums named in %2: %3, %4</source>
        <translation>La plus grande des %1 sommes annoncées en %2&#xa0;: %3, %4</translation>
    </message>
    <message>
        <source>Two steps or more between actors on %1 of the %2 topics that several spoke on</source>
        <translation>Deux échelons ou plus entre acteurs sur %1 des %2 thèmes abordés par plusieurs</translation>
    </message>
    <message>
        <source>%1 of the %2 events shown were on %3</source>
        <translation>%1 des %2 événements montrés ont eu lieu le %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Hatched: time left out, in which nothing is recorded.</source>
        <translation>Hachures&#xa0;: temps replié, où rien n’est attesté.</translation>
    </message>
    <message>
        <source>Hours before the first one named of a day are left out: none is known to hold an event.</source>
        <translation>Les heures avant la première indiquée d’un jour sont repliées&#xa0;: aucun événement n’y est situé.</translation>
    </message>
    <message>
        <source>Hollow: no passage proves it yet.</source>
        <translation>Creux&#xa0;: aucun passage ne l’appuie encore.</translation>
    </message>
    <message>
        <source>At least %1 of the %2 events shown were on %3</source>
        <translation>Au moins %1 des %2 événements montrés ont eu lieu le %3</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>coded by %1</source>
        <translation>codé par %1</translation>
    </message>
    <message>
        <source>Coded otherwise by somebody who is not named: %1</source>
        <translation>Codé autrement par une personne qui n’est pas nommée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Coded otherwise by %2: %1</source>
        <translation>Codé autrement par %2&#xa0;: %1</translation>
    </message>
    <message>
        <source>On the other side than what %1 said before: %2, %3</source>
        <translation>De l’autre côté que ce que %1 avait dit&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Goes against a sum that %1 gave: %2, whose giving expresses %3</source>
        <translation>Va contre une somme donnée par %1&#xa0;: %2, dont le don exprime %3</translation>
    </message>
    <message>
        <source>Goes against an act of %1: “%2”, %3, whose signature expresses %4</source>
        <translation>Va contre un acte de %1&#xa0;: «&#x202f;%2&#x202f;», %3, dont la signature exprime %4</translation>
    </message>
    <message>
        <source>Not counted among the signatories, by its record</source>
        <translation>Non compté parmi les signataires, selon sa fiche</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>publié&#xa0;: %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>lu&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n records have no passage yet; they are drawn hollow.</source>
        <translation>
            <numerusform>%n fiche n’a pas encore de passage&#x202f;; elle est dessinée en creux.</numerusform>
            <numerusform>%n fiches n’ont pas encore de passage&#x202f;; elles sont dessinées en creux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks had no room for their number in the figure; here they are told by name.</source>
        <translation>
            <numerusform>%n repère n’a pas eu la place de son numéro dans la figure&#x202f;; il est désigné ici par son nom.</numerusform>
            <numerusform>%n repères n’ont pas eu la place de leur numéro dans la figure&#x202f;; ils sont désignés ici par leur nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>Behind this figure stand %1 records, and a proof sheet lists at most %2: narrow the filter or the time shown.</source>
        <translation>Cette figure repose sur %1 fiches, et une feuille de preuves en porte au plus %2&#xa0;: resserrez le filtre ou la période montrée.</translation>
    </message>
    <message>
        <source>The proof sheet was not made: it was stopped.</source>
        <translation>La feuille de preuves n’a pas été faite&#xa0;: elle a été arrêtée.</translation>
    </message>
    <message>
        <source>Proofs: %1</source>
        <translation>Preuves&#xa0;: %1</translation>
    </message>
    <message>
        <source>Each number is that of a mark in the figure. Under it stand the records behind the mark: what was said or done, when, how directly it is attested and who coded it, the passages word for word with their source, and what disputes it.</source>
        <translation>Chaque numéro est celui d’un repère de la figure. Dessous viennent les fiches sur lesquelles il repose&#xa0;: ce qui a été dit ou fait, quand, comment c’est attesté et qui l’a codé, les passages mot pour mot avec leur source, et ce qui les conteste.</translation>
    </message>
    <message>
        <source>No room for its number in the figure</source>
        <translation>Pas de place pour son numéro dans la figure</translation>
    </message>
    <message>
        <source>See number %1</source>
        <translation>Voir le numéro %1</translation>
    </message>
    <message>
        <source>In the words of the coder: %1</source>
        <translation>Dans les mots du codeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>No passage yet: this record is unproven.</source>
        <translation>Pas encore de passage&#xa0;: cette fiche n’est pas prouvée.</translation>
    </message>
    <message>
        <source>Disputed.</source>
        <translation>Contesté.</translation>
    </message>
    <message>
        <source>language: %1</source>
        <translation>langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>SHA-256 of the captured text: %1</source>
        <translation>SHA-256 du texte capturé&#xa0;: %1</translation>
    </message>
    <message>
        <source>A proof sheet goes with a picture, whose marks it names by number: %1 is a table.</source>
        <translation>Une feuille de preuves accompagne une image, dont elle désigne les repères par leur numéro&#xa0;: %1 est un tableau.</translation>
    </message>
    <message>
        <source>%1 has no known ending: name a .pdf, .html or .odt file.</source>
        <translation>%1 n’a pas de terminaison connue&#xa0;: nommez un fichier .pdf, .html ou .odt.</translation>
    </message>
    <message>
        <source>The pages could not be made: there is not enough memory.</source>
        <translation>Les pages n’ont pas pu être faites&#xa0;: la mémoire ne suffit pas.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Words of marks and rows</source>
        <translation>Mots des repères et des lignes</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>%1 of %2 marks</source>
        <translation>%1 repères sur %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Choose a mark to read what it rests on: click it, or press Tab, the arrow keys and Enter; Esc closes.</source>
        <translation>Choisissez un repère pour lire sur quoi il repose&#xa0;: cliquez dessus, ou appuyez sur Tab, les flèches et Entrée&#x202f;; Échap ferme.</translation>
    </message>
    <message>
        <source>The page was not made: it was stopped.</source>
        <translation>La page n’a pas été faite&#xa0;: elle a été arrêtée.</translation>
    </message>
    <message>
        <source>A living page of this figure would have %1 kB, and it may have %2: narrow the filter, or show fewer actors or less time.</source>
        <translation>Une page vivante de cette figure aurait %1 ko, et elle peut en avoir %2&#xa0;: resserrez le filtre, ou montrez moins d’acteurs ou moins de temps.</translation>
    </message>
    <message>
        <source>A living page is an HTML file: name a file that ends in .html, not %1.</source>
        <translation>Une page vivante est un fichier HTML&#xa0;: nommez un fichier qui finit par .html, pas %1.</translation>
    </message>
    <message>
        <source>A living page has its proofs inside: leave the proof sheet out.</source>
        <translation>Une page vivante contient ses preuves&#xa0;: n’ajoutez pas de feuille de preuves.</translation>
    </message>
    <message numerus="yes">
        <source>%n actors with fewer statements are left out.</source>
        <translation>
            <numerusform>%n acteur qui a moins de déclarations est laissé de côté.</numerusform>
            <numerusform>%n acteurs qui ont moins de déclarations sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each currency has an axis of its own; nothing is converted, and no sum is formed.</source>
        <translation>Chaque monnaie a son propre axe&#x202f;; rien n’est converti, et rien n’est additionné.</translation>
    </message>
    <message>
        <source>Parts lie in the sum they belong to, one behind the other; what of it is pale is not broken down.</source>
        <translation>Les parties se trouvent dans la somme dont elles font partie, l’une derrière l’autre&#x202f;; ce qui en est pâle n’est pas détaillé.</translation>
    </message>
    <message>
        <source>The parts on record come to more than this sum, and each is drawn from its start: %1.</source>
        <translation>Les parties connues dépassent cette somme, et chacune est dessinée depuis son début&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The marks of this figure stand for many records together: narrow the filter or the time shown.</source>
        <translation>Les repères de cette figure représentent plusieurs fiches ensemble&#xa0;: resserrez le filtre ou la période montrée.</translation>
    </message>
    <message>
        <source>This place stands for none, or for more than can be listed here.</source>
        <translation>Cet endroit ne représente aucune fiche, ou plus qu’il n’en peut être nommé ici.</translation>
    </message>
    <message>
        <source>--%1 says nothing of a living page: leave it out.</source>
        <translation>--%1 ne dit rien d’une page vivante&#xa0;: ne le donnez pas.</translation>
    </message>
    <message>
        <source>%1 was brought to another format by another program: open it again.</source>
        <translation>%1 a été mis dans un autre format par un autre programme&#xa0;: rouvrez-le.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
</context>
<context>
    <name>plenary::ActorDialog</name>
    <message>
        <source>Actors to compare</source>
        <translation>Acteurs à comparer</translation>
    </message>
    <message>
        <source>Find an actor</source>
        <translation>Rechercher un acteur</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen: the chart chooses.</source>
        <translation>Aucun choix&#xa0;: le graphique choisit.</translation>
    </message>
    <message>
        <source>Choose %1 to %2 actors, or none.</source>
        <translation>Choisissez %1 à %2 acteurs, ou aucun.</translation>
    </message>
</context>
<context>
    <name>plenary::BackupsDialog</name>
    <message>
        <source>before a merge</source>
        <translation>avant une fusion</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>avant un import</translation>
    </message>
    <message>
        <source>before it was made smaller</source>
        <translation>avant le compactage</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>No copy of this document is kept yet. One is made before a merge and before it is made smaller.</source>
        <translation>Aucune copie de ce document n’est encore gardée. Il s’en fait une avant une fusion et avant le compactage.</translation>
    </message>
    <message>
        <source>Copies of this document as it was. One that is restored becomes a file of its own beside it: nothing is replaced.</source>
        <translation>Copies de ce document tel qu’il était. Une copie restaurée devient un fichier à part, à côté&#xa0;: rien n’est remplacé.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sauvegardes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>&amp;Restore beside it</source>
        <translation>&amp;Restaurer à côté</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n prise de position</numerusform>
            <numerusform>%n prises de position</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n acteur</numerusform>
            <numerusform>%n acteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) in its history</source>
        <translation>
            <numerusform>%n modification dans son historique</numerusform>
            <numerusform>%n modifications dans son historique</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy is written beside the document.</source>
        <translation>La copie est écrite à côté du document.</translation>
    </message>
</context>
<context>
    <name>plenary::BorderDialog</name>
    <message>
        <source>Decisions about borders</source>
        <translation>Décisions sur les frontières</translation>
    </message>
    <message>
        <source>How this map treats areas that are disputed, and since when. The boundaries and names shown do not imply endorsement or acceptance by the authors. Made with Natural Earth.</source>
        <translation>Comment cette carte traite les zones disputées, et depuis quand. Les frontières et les noms montrés n’impliquent ni approbation ni acceptation par les auteurs. Réalisé avec Natural Earth.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>plenary::ChartView</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Afficher en graphique</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>plenary::ChecklistEditor</name>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Aucun choix</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Find: %1</source>
        <translation>Chercher&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>plenary::CodingStrip</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>On the next stretch alone</source>
        <translation>Pour le prochain passage seulement</translation>
    </message>
    <message>
        <source>between</source>
        <translation>entre les deux</translation>
    </message>
    <message>
        <source>Key %1: code as %2</source>
        <translation>Touche %1&#xa0;: coder %2</translation>
    </message>
    <message>
        <source>Key %1: code as %2 – %3</source>
        <translation>Touche %1&#xa0;: coder %2 – %3</translation>
    </message>
</context>
<context>
    <name>plenary::DeedsDialog</name>
    <message>
        <source>Words and deeds</source>
        <translation>Paroles et actes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>No such statement passes the filter up to this date.</source>
        <translation>Aucune déclaration de ce genre ne passe le filtre jusqu’à cette date.</translation>
    </message>
    <message>
        <source>%1 said %2 · %3</source>
        <translation>%1 a dit %2 · %3</translation>
    </message>
    <message>
        <source>%1: %2 · its signature expresses %3 · %4</source>
        <translation>%1&#xa0;: %2 · sa signature exprime %3 · %4</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>%1: %2 · giving it expresses %3 · %4</source>
        <translation>%1&#xa0;: %2 · la verser exprime %3 · %4</translation>
    </message>
    <message>
        <source>A statement stands here where it goes against what the actor signed or refused, by what the text says its signature expresses, against a sum it gave, by what giving it expresses, or against what it said before on the same topic. Whether that is a contradiction is for the reader to judge.</source>
        <translation>Une déclaration figure ici si elle va contre ce que l’acteur a signé ou refusé, d’après ce que la signature du texte exprime, contre une somme qu’il a versée, d’après ce que la verser exprime, ou contre ce qu’il avait dit du même thème. Si c’est une contradiction, au lecteur d’en juger.</translation>
    </message>
</context>
<context>
    <name>plenary::DocumentActions</name>
    <message>
        <source>New copy of the &amp;Paris summit…</source>
        <translation>Nouvelle copie du sommet de &amp;Paris…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Save a &amp;copy as…</source>
        <translation>Enregistrer une &amp;copie sous…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Documents &amp;récents</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Rien n’a encore été ouvert</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Nouveau document</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Co&amp;mpact</source>
        <translation>Co&amp;mpacter</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacter</translation>
    </message>
    <message>
        <source>Files that nothing refers to any more are dropped, and free room is given back.</source>
        <translation>Les fichiers que plus rien ne désigne sont retirés, et la place libre est rendue.</translation>
    </message>
    <message>
        <source>The document is smaller by %1; files dropped: %2.</source>
        <translation>Le document est réduit de %1&#x202f;; fichiers retirés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Save as a &amp;data set…</source>
        <translation>Enregistrer comme jeu de &amp;données…</translation>
    </message>
    <message>
        <source>Save as a data set: a folder of JSON files</source>
        <translation>Enregistrer comme jeu de données&#xa0;: un dossier de fichiers JSON</translation>
    </message>
    <message>
        <source>Save as a data set</source>
        <translation>Enregistrer comme jeu de données</translation>
    </message>
    <message>
        <source>The records are written as JSON files into a new folder.</source>
        <translation>Les enregistrements sont écrits en fichiers JSON dans un nouveau dossier.</translation>
    </message>
    <message>
        <source>The data set is in %1.</source>
        <translation>Le jeu de données est dans %1.</translation>
    </message>
    <message>
        <source>&amp;New summit…</source>
        <translation>&amp;Nouveau sommet…</translation>
    </message>
    <message>
        <source>Mer&amp;ge with another copy…</source>
        <translation>F&amp;usionner avec une autre copie…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Sau&amp;vegardes…</translation>
    </message>
    <message>
        <source>Merge with another copy of this document</source>
        <translation>Fusionner avec une autre copie de ce document</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>The document is written into a new file, with its history.</source>
        <translation>Le document est écrit dans un nouveau fichier, avec son historique.</translation>
    </message>
</context>
<context>
    <name>plenary::EraDialog</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Eras</source>
        <translation>Périodes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>plenary::ExportDialog</name>
    <message>
        <source>Title, notes and sources</source>
        <translation>Titre, notes et sources</translation>
    </message>
    <message>
        <source>Text as outlines (SVG)</source>
        <translation>Texte vectorisé (SVG)</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Exporter le graphique</translation>
    </message>
    <message>
        <source>Choose a size or type one, like 1200x800 or 90mmx60mm</source>
        <translation>Choisir une taille ou en saisir une, comme 1200x800 ou 90mmx60mm</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>The chart’s own title</source>
        <translation>Titre d’origine du graphique</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>as the size suggests</source>
        <translation>selon la taille</translation>
    </message>
    <message>
        <source>Size of the chart’s texts, whatever the size of the picture</source>
        <translation>Corps des textes du graphique, quelle que soit la taille de l’image</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habituelle</translation>
    </message>
    <message>
        <source>Print, greyscale</source>
        <translation>Impression en niveaux de gris</translation>
    </message>
    <message>
        <source>The part shown</source>
        <translation>La partie affichée</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>The chart’s own subtitle</source>
        <translation>Le sous-titre du graphique</translation>
    </message>
    <message>
        <source>The chart’s own description</source>
        <translation>La description du graphique</translation>
    </message>
    <message>
        <source>What a screen reader says in place of the picture</source>
        <translation>Ce que dit un lecteur d’écran à la place de l’image</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Corps du texte</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page in the preview</source>
        <translation>Page de l’aperçu</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the picture as it is shown</source>
        <translation>Copier l’image telle qu’elle est affichée</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>L’image est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>A PNG, JPEG or SVG file that stands beside the title</source>
        <translation>Un fichier PNG, JPEG ou SVG, placé à côté du titre</translation>
    </message>
    <message>
        <source>Leave the logo out</source>
        <translation>Ne pas mettre de logo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>Logo&#xa0;: %1</translation>
    </message>
    <message>
        <source>Title without a finding</source>
        <translation>Titre sans constat</translation>
    </message>
    <message>
        <source>The chart’s own title says what is shown, not what was found in it</source>
        <translation>Le titre de la figure dit ce qu’elle montre, non ce qu’on y constate</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>A second file: what each mark rests on, with its sources, by the number it then carries in the figure</source>
        <translation>Un second fichier&#xa0;: sur quoi repose chaque repère, avec ses sources, sous le numéro qu’il porte alors dans la figure</translation>
    </message>
    <message>
        <source>Proof sheet</source>
        <translation>Feuille de preuves</translation>
    </message>
    <message>
        <source>%1-proofs</source>
        <comment>name of a file</comment>
        <translation>%1-preuves</translation>
    </message>
    <message>
        <source>What the marks rest on is gathered.</source>
        <translation>Ce sur quoi reposent les repères est rassemblé.</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 existe déjà. Le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>Living page (HTML)</source>
        <translation>Page vivante (HTML)</translation>
    </message>
    <message>
        <source>The file can be asked in a browser, without a network: another date, another language, a filter, and what each mark rests on</source>
        <translation>Le fichier peut être interrogé dans un navigateur, sans réseau&#xa0;: une autre date, une autre langue, un filtre, et sur quoi repose chaque repère</translation>
    </message>
    <message>
        <source>The page is drawn for every date.</source>
        <translation>La page est dessinée pour chaque date.</translation>
    </message>
</context>
<context>
    <name>plenary::FigureActions</name>
    <message>
        <source>Copy p&amp;icture</source>
        <translation>Copier l’&amp;image</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>Copier le &amp;tableau</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>&amp;Garder la vue…</translation>
    </message>
    <message>
        <source>&amp;Arrange views…</source>
        <translation>&amp;Organiser les vues…</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>Aucune vue n’est encore gardée</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The picture is on the clipboard, with the recipe it is made from.</source>
        <translation>L’image est dans le presse-papiers, avec sa recette.</translation>
    </message>
    <message numerus="yes">
        <source>The table is on the clipboard: %Ln rows.</source>
        <translation>
            <numerusform>Le tableau est dans le presse-papiers&#xa0;: %Ln ligne.</numerusform>
            <numerusform>Le tableau est dans le presse-papiers&#xa0;: %Ln lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown is the view of %1. %2</source>
        <translation>La vue de %1 est affichée. %2</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Garder la vue</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Gardée sous le nom «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The view of %1 is shown as soon as the document is loaded.</source>
        <translation>La vue de %1 sera affichée dès que le document sera chargé.</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Since “%1” was frozen: %2</source>
        <translation>Depuis que «&#x202f;%1&#x202f;» a été figée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Written: %1 and %2</source>
        <translation>Écrits&#xa0;: %1 et %2</translation>
    </message>
</context>
<context>
    <name>plenary::FileEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep a file in the document</source>
        <translation>Conserver un fichier dans le document</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Kept in the document (%1…)</source>
        <translation>Conservé dans le document (%1…)</translation>
    </message>
</context>
<context>
    <name>plenary::FilterPanel</name>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln autre…</numerusform>
            <numerusform>%Ln autres…</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Fondement</translation>
    </message>
</context>
<context>
    <name>plenary::HistoryDialog</name>
    <message>
        <source>&amp;Show as it was then</source>
        <translation>&amp;Montrer l’état d’alors</translation>
    </message>
    <message>
        <source>&amp;Go back to this state</source>
        <translation>&amp;Revenir à cet état</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Find an edit by its words or by who made it</source>
        <translation>Trouver une modification par ses mots ou son auteur</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Edits, the last one first</source>
        <translation>Modifications, la dernière en premier</translation>
    </message>
    <message>
        <source>What the edit changed</source>
        <translation>Ce que la modification a changé</translation>
    </message>
    <message>
        <source>Look at the document as it was after this edit; nothing is changed</source>
        <translation>Regarder le document tel qu’il était après cette modification&#x202f;; rien n’est changé</translation>
    </message>
    <message>
        <source>Take back all later edits, or put them back; none of them is lost</source>
        <translation>Annuler toutes les modifications suivantes, ou les rétablir&#x202f;; aucune n’est perdue</translation>
    </message>
    <message>
        <source>Nothing was edited in this document yet.</source>
        <translation>Rien n’a encore été modifié dans ce document.</translation>
    </message>
    <message>
        <source>No edit has these words.</source>
        <translation>Aucune modification ne contient ces mots.</translation>
    </message>
    <message>
        <source>Looking up what it changed…</source>
        <translation>Recherche de ce qu’elle a changé…</translation>
    </message>
    <message>
        <source>No field of a record is another one: it was a saved view, or the order of parts.</source>
        <translation>Aucun champ d’une fiche n’a changé&#xa0;: il s’agissait d’une vue enregistrée ou d’un ordre.</translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <translation>%1, ajout&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 removed: %2</source>
        <translation>%1, suppression&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Back at the state after: %1. Later edits are kept in the history.</source>
        <translation>Retour à l’état après&#xa0;: %1. Les modifications suivantes restent dans l’historique.</translation>
    </message>
    <message>
        <source>&amp;Take back only this…</source>
        <translation>A&amp;nnuler seulement celle-ci…</translation>
    </message>
    <message>
        <source>Later edits stay; you see first what it changes</source>
        <translation>Les modifications suivantes restent&#x202f;; vous voyez d’abord ce que cela change</translation>
    </message>
    <message>
        <source>&amp;Restore the record as it was then</source>
        <translation>&amp;Rétablir la fiche telle qu’elle était</translation>
    </message>
    <message>
        <source>Show &amp;all edits</source>
        <translation>Montrer &amp;toutes les modifications</translation>
    </message>
    <message>
        <source>This record alone, after this edit; everything else stays as it is now</source>
        <translation>Cette fiche seule, après cette modification&#x202f;; tout le reste demeure comme maintenant</translation>
    </message>
    <message>
        <source>Only the edits of: %1</source>
        <translation>Seulement les modifications de&#xa0;: %1</translation>
    </message>
    <message>
        <source>This was never edited here: it is as it came.</source>
        <translation>Ceci n’a jamais été modifié ici&#xa0;: c’est tel que reçu.</translation>
    </message>
    <message>
        <source>Looking through the history…</source>
        <translation>Recherche dans l’historique…</translation>
    </message>
</context>
<context>
    <name>plenary::HistoryModel</name>
    <message>
        <source>overtaken</source>
        <translation>remplacée</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>plenary::KeyboardHelp</name>
    <message>
        <source>Keyboard</source>
        <translation>Raccourcis clavier</translation>
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
        <translation>Ctrl K  chercher et filtrer
W / S  zoomer et dézoomer
A / D  se déplacer dans le temps
← / →  événement précédent et suivant
↑ / ↓  couloir du dessus et du dessous, avec un arrêt à sa bande s’il contient de très nombreux événements
Entrée  ouvrir l’élément actif&amp;#x202f;; sur une bande, sélectionner ses événements les plus importants
Échap  ne rien sélectionner
Maj ← / →, Ctrl clic, Maj clic  sélectionner plusieurs événements
Alt ↑ / ↓  déplacer le couloir
C  replier le couloir
H / Maj H  masquer le couloir, afficher tous les couloirs
F  toute la durée ou toute la carte
Début / Fin  premier et dernier événement
G ou Ctrl G  aller à une date
Ctrl ← / Ctrl →  date de référence d’un événement à l’autre
Ctrl Espace  lire ce qui est montré
Ctrl P  imprimer
Ctrl Z / Ctrl Maj Z  annuler et rétablir
Ctrl Maj E  exporter</translation>
    </message>
</context>
<context>
    <name>plenary::LaneDialog</name>
    <message>
        <source>Lanes</source>
        <translation>Couloirs</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>plenary::LinesEditor</name>
    <message>
        <source>one a line</source>
        <translation>un par ligne</translation>
    </message>
</context>
<context>
    <name>plenary::LoadingBar</name>
    <message>
        <source>%1 % loaded</source>
        <translation>%1&#xa0;% chargés</translation>
    </message>
    <message>
        <source>Loading; a sample of the events is shown</source>
        <translation>Chargement&#x202f;; un échantillon des événements est montré</translation>
    </message>
    <message>
        <source>Only a sample of the events is shown</source>
        <translation>Seul un échantillon des événements est montré</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop loading and keep the sample</source>
        <translation>Arrêter le chargement et garder l’échantillon</translation>
    </message>
    <message>
        <source>Loading the document as it was</source>
        <translation>Chargement du document tel qu’il était</translation>
    </message>
    <message>
        <source>Stop loading and keep what is shown</source>
        <translation>Arrêter le chargement et garder ce qui est affiché</translation>
    </message>
</context>
<context>
    <name>plenary::MainWindow</name>
    <message>
        <source>%1 is open for reading only: save a copy to edit it.</source>
        <translation>%1 est ouvert en lecture seule&#xa0;: en enregistrer une copie pour la modifier.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln events</source>
        <translation>
            <numerusform>%L1 sur %Ln événement</numerusform>
            <numerusform>%L1 sur %Ln événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln positions</source>
        <translation>
            <numerusform>%Ln prise de position</numerusform>
            <numerusform>%Ln prises de position</numerusform>
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
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>all changes saved</source>
        <translation>tout est enregistré</translation>
    </message>
    <message>
        <source>all dates</source>
        <translation>toutes les dates</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Date de référence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Timeline — %1 to %2</source>
        <translation>Chronologie — du %1 au %2</translation>
    </message>
    <message>
        <source>lanes: %1</source>
        <translation>couloirs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stances</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <source>Sums announced</source>
        <translation>Montants annoncés</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Like 11 Feb 2025, 2025-02-11 10:30 or 2025-02</source>
        <translation>Par exemple 11 févr. 2025, 2025-02-11 10:30 ou 2025-02</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Date de référence</translation>
    </message>
    <message>
        <source>Like 11 Feb 2025 (the day counts as a whole) or 2025-02-11 12:00</source>
        <translation>Par exemple 11 févr. 2025 (le jour compte en entier) ou 2025-02-11 12:00</translation>
    </message>
    <message>
        <source>About Plenary</source>
        <translation>À propos de Plenary</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;&lt;p&gt;Who stood where, when, and the proof behind it.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Made with Qt, QCustomPlot, SQLite and Natural Earth; typeface Inter.&lt;/p&gt;</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;&lt;p&gt;Qui a pris quelle position, quand, avec les preuves.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU (GPL), version 3 ou ultérieure. Réalisé avec Qt, QCustomPlot, SQLite et Natural Earth&#x202f;; police de caractères Inter.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Count statements for whom the speaker speaks</source>
        <translation>Compter les déclarations pour l’acteur représenté</translation>
    </message>
    <message>
        <source>Mark members of a signing bloc</source>
        <translation>Marquer les membres d’un bloc signataire</translation>
    </message>
    <message>
        <source>As-of date back by one event</source>
        <translation>Reculer la date de référence d’un événement</translation>
    </message>
    <message>
        <source>As-of date on by one event</source>
        <translation>Avancer la date de référence d’un événement</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>Événement &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation>Événement &amp;précédent</translation>
    </message>
    <message>
        <source>Go to &amp;date…</source>
        <translation>Aller à une &amp;date…</translation>
    </message>
    <message>
        <source>&amp;Whole time</source>
        <translation>&amp;Toute la période</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>A&amp;nalyse</translation>
    </message>
    <message>
        <source>Stance &amp;matrix</source>
        <translation>&amp;Matrice des positions</translation>
    </message>
    <message>
        <source>Stance &amp;profile</source>
        <translation>&amp;Profil des positions</translation>
    </message>
    <message>
        <source>&amp;Signatory map</source>
        <translation>Carte des &amp;signataires</translation>
    </message>
    <message>
        <source>Su&amp;ms announced</source>
        <translation>M&amp;ontants annoncés</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Plenary</source>
        <translation>À &amp;propos de Plenary</translation>
    </message>
    <message>
        <source>Step the as-of date back to the event before</source>
        <translation>Reculer la date de référence à l’événement précédent</translation>
    </message>
    <message>
        <source>Step the as-of date on to the next event</source>
        <translation>Avancer la date de référence à l’événement suivant</translation>
    </message>
    <message>
        <source>Let the as-of date run from event to event</source>
        <translation>Faire défiler la date de référence d’événement en événement</translation>
    </message>
    <message>
        <source>Write a chart into a file</source>
        <translation>Enregistrer un graphique dans un fichier</translation>
    </message>
    <message>
        <source>Show or hide the timeline</source>
        <translation>Afficher ou masquer la chronologie</translation>
    </message>
    <message>
        <source>Show or hide the stances</source>
        <translation>Afficher ou masquer les positions</translation>
    </message>
    <message>
        <source>Show or hide the map</source>
        <translation>Afficher ou masquer la carte</translation>
    </message>
    <message>
        <source>Search events, actors, quotes…   Ctrl K</source>
        <translation>Rechercher événements, acteurs, citations…   Ctrl K</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Words, or terms like actor:france topic:regulation kind:speech stance:&lt;0 from:2025-02-10; Enter applies</source>
        <translation>Mots, ou termes comme actor:france topic:regulation kind:speech stance:&lt;0 from:2025-02-10 (Entrée pour appliquer)</translation>
    </message>
    <message>
        <source>Choose the date up to which statements and signatures count</source>
        <translation>Choisir la date jusqu’à laquelle comptent les déclarations et les signatures</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Time zone of all times shown</source>
        <translation>Fuseau horaire de toutes les heures affichées</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Drag to move through time</source>
        <translation>Faire glisser pour se déplacer dans le temps</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>effacer</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Tout afficher de nouveau</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>matrice</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>signatories</source>
        <translation>signataires</translation>
    </message>
    <message>
        <source>sums</source>
        <translation>montants</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Fill the window with this chart, or show all again</source>
        <translation>Agrandir ce graphique à toute la fenêtre, ou tout afficher de nouveau</translation>
    </message>
    <message>
        <source>Fill the window</source>
        <translation>Agrandir à toute la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Time zones on the axis…</source>
        <translation>&amp;Fuseaux horaires de l’axe…</translation>
    </message>
    <message>
        <source>Stance &amp;over time</source>
        <translation>Position au &amp;fil du temps</translation>
    </message>
    <message>
        <source>A&amp;greement of actors</source>
        <translation>A&amp;ccord entre acteurs</translation>
    </message>
    <message>
        <source>&amp;Actors to compare…</source>
        <translation>&amp;Acteurs à comparer…</translation>
    </message>
    <message>
        <source>&amp;Reliability of the coding…</source>
        <translation>&amp;Fiabilité du codage…</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>évolution</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>convergence</translation>
    </message>
    <message>
        <source>Mean stances by topic and actor</source>
        <translation>Positions moyennes par thème et par acteur</translation>
    </message>
    <message>
        <source>Up to six actors side by side on every topic</source>
        <translation>Jusqu’à six acteurs côte à côte sur chaque thème</translation>
    </message>
    <message>
        <source>Stances of up to six actors on one topic over time</source>
        <translation>Positions de six acteurs au plus sur un thème, au fil du temps</translation>
    </message>
    <message>
        <source>How far actors agree: matrix, map, network, polarisation</source>
        <translation>À quel point les positions des acteurs convergent&#xa0;: matrice, carte, réseau, polarisation</translation>
    </message>
    <message>
        <source>Vie&amp;ws</source>
        <translation>&amp;Vues</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>figé</translation>
    </message>
    <message>
        <source>Timeline — %1</source>
        <translation>Chronologie — %1</translation>
    </message>
    <message>
        <source>Older document</source>
        <translation>Document ancien</translation>
    </message>
    <message>
        <source>%1 is brought to the present format. The file as it was stays beside it.</source>
        <translation>%1 est mis au format actuel. Le fichier tel qu’il était reste à côté.</translation>
    </message>
    <message>
        <source>Only what was &amp;known at the as-of date</source>
        <translation>Seulement ce qui était &amp;connu à la date d’état</translation>
    </message>
    <message>
        <source>&amp;Words and deeds…</source>
        <translation>&amp;Paroles et actes…</translation>
    </message>
    <message>
        <source>This document lies on a network drive, where two programs cannot always tell that the other one writes. Let one person at a time edit it, or give everybody a copy and merge them (File).</source>
        <translation>Ce document se trouve sur un lecteur réseau, où deux programmes ne peuvent pas toujours savoir que l’autre écrit. Qu’une seule personne à la fois le modifie, ou donnez à chacun une copie et fusionnez-les (Fichier).</translation>
    </message>
    <message>
        <source>This document lies in a folder that is synchronised. Whoever edits it elsewhere at the same time makes a second copy of it: give everybody a copy and merge them (File).</source>
        <translation>Ce document se trouve dans un dossier synchronisé. Qui le modifie ailleurs en même temps en fait une seconde copie&#xa0;: donnez à chacun une copie et fusionnez-les (Fichier).</translation>
    </message>
    <message>
        <source>Plenary ended without a word last time. Every edit is in the document, and what was shown is back.</source>
        <translation>Plenary s’est arrêté sans prévenir la dernière fois. Chaque modification est dans le document, et ce qui était montré est de retour.</translation>
    </message>
    <message>
        <source>Plenary ended without a word last time. Every edit is in the document; what was shown is back, and what was being typed.</source>
        <translation>Plenary s’est arrêté sans prévenir la dernière fois. Chaque modification est dans le document&#x202f;; ce qui était montré est de retour, ainsi que ce qui était en cours de saisie.</translation>
    </message>
    <message>
        <source>S&amp;tatements on a topic</source>
        <translation>Déclarations sur un &amp;thème</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>déclarations</translation>
    </message>
    <message>
        <source>Every statement of up to six actors on one topic, with its words</source>
        <translation>Chaque déclaration d’au plus six acteurs sur un thème, avec ses mots</translation>
    </message>
    <message>
        <source>&amp;One chart at a time</source>
        <translation>&amp;Une figure à la fois</translation>
    </message>
    <message>
        <source>The charts are tabs, as they are in a small window</source>
        <translation>Les figures sont des onglets, comme dans une petite fenêtre</translation>
    </message>
</context>
<context>
    <name>plenary::MapGroup</name>
    <message>
        <source>No state of this document lies there: draw the frame over the middle of states.</source>
        <translation>Aucun État de ce document ne se trouve là&#xa0;: tracez le cadre sur le milieu d’États.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n states chosen has a statement in view.</source>
        <translation>
            <numerusform>L’État choisi n’a aucune déclaration en vue.</numerusform>
            <numerusform>Aucun des %n États choisis n’a de déclaration en vue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states chosen; the stances show the %1 of them with statements.</source>
        <translation>
            <numerusform>%n État choisi&#x202f;; les positions montrent ceux qui ont des déclarations&#xa0;: %1.</numerusform>
            <numerusform>%n États choisis&#x202f;; les positions montrent ceux qui ont des déclarations&#xa0;: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenary::MapTools</name>
    <message>
        <source>Topic of the map</source>
        <translation>Thème de la carte</translation>
    </message>
    <message>
        <source>Actor whose agreement the map shows</source>
        <translation>Acteur dont la carte montre la convergence</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>Chercher un pays</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>More about the map</source>
        <translation>Autres choix pour la carte</translation>
    </message>
    <message>
        <source>Text whose signatures the map shows</source>
        <translation>Texte dont la carte montre les signatures</translation>
    </message>
    <message>
        <source>What the colours of the map say</source>
        <translation>Ce que disent les couleurs de la carte</translation>
    </message>
    <message>
        <source>Projection or part of the world</source>
        <translation>Projection ou partie du monde</translation>
    </message>
    <message>
        <source>%1 has no territory on this map; the inspector shows what it said and signed.</source>
        <translation>%1 n’a pas de territoire sur cette carte&#x202f;; l’inspecteur montre ses déclarations et ses signatures.</translation>
    </message>
    <message>
        <source>This document has no record of %1.</source>
        <translation>Ce document n’a aucun acte de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Une autre date</translation>
    </message>
    <message>
        <source>Another date beside it…</source>
        <translation>Une autre date à côté…</translation>
    </message>
    <message>
        <source>One date only</source>
        <translation>Une seule date</translation>
    </message>
    <message>
        <source>Show all classes</source>
        <translation>Montrer toutes les classes</translation>
    </message>
    <message>
        <source>Stances of the states shown</source>
        <translation>Positions des États montrés</translation>
    </message>
    <message>
        <source>Decisions about borders…</source>
        <translation>Décisions sur les frontières…</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Names of states</source>
        <translation>Noms des États</translation>
    </message>
    <message>
        <source>Europe larger in a corner</source>
        <translation>L’Europe agrandie dans un coin</translation>
    </message>
    <message>
        <source>Rings round small states without a record</source>
        <translation>Cercles autour des petits États non recensés</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarctique</translation>
    </message>
    <message>
        <source>Second as-of date, like 2025-02-11; the earlier map stands at the left:</source>
        <translation>Seconde date de référence, comme 2025-02-11&#x202f;; la carte la plus ancienne est à gauche&#xa0;:</translation>
    </message>
</context>
<context>
    <name>plenary::Merging</name>
    <message>
        <source>Merge with another copy</source>
        <translation>Fusionner avec une autre copie</translation>
    </message>
    <message>
        <source>The two copies are compared, record by record.</source>
        <translation>Les deux copies sont comparées, enregistrement par enregistrement.</translation>
    </message>
    <message>
        <source>%1 has nothing that is not here already.</source>
        <translation>%1 n’a rien qui ne soit déjà ici.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>&amp;Keep it as here</source>
        <translation>&amp;Garder comme ici</translation>
    </message>
    <message>
        <source>Take it from the &amp;other copy</source>
        <translation>Prendre de l’&amp;autre copie</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>What was done in %1 is here now; one step takes it back.</source>
        <translation>Ce qui a été fait dans %1 est maintenant ici&#x202f;; un seul pas l’annule.</translation>
    </message>
    <message>
        <source>Take back only this edit</source>
        <translation>Annuler seulement cette modification</translation>
    </message>
    <message>
        <source>What was changed since is looked up.</source>
        <translation>Recherche de ce qui a changé depuis.</translation>
    </message>
    <message>
        <source>Nothing of this edit is left to take back.</source>
        <translation>Il ne reste rien de cette modification à annuler.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Before the edit</source>
        <translation>Avant la modification</translation>
    </message>
    <message>
        <source>&amp;Keep it as now</source>
        <translation>&amp;Garder comme maintenant</translation>
    </message>
    <message>
        <source>As &amp;before the edit</source>
        <translation>Comme a&amp;vant la modification</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>A&amp;nnuler cette modification</translation>
    </message>
    <message>
        <source>Restore a record</source>
        <translation>Rétablir une fiche</translation>
    </message>
    <message>
        <source>The document as it was then is looked up.</source>
        <translation>Le document tel qu’il était alors est recherché.</translation>
    </message>
    <message>
        <source>The record is as it was then already.</source>
        <translation>La fiche est déjà telle qu’elle était.</translation>
    </message>
    <message>
        <source>“%1” is as it was then; one step takes that back.</source>
        <translation>«&#x202f;%1&#x202f;» est tel que c’était alors&#x202f;; un pas en arrière l’annule.</translation>
    </message>
    <message>
        <source>The document as it is now is kept as a backup.</source>
        <translation>Le document tel qu’il est maintenant est gardé en copie de sauvegarde.</translation>
    </message>
</context>
<context>
    <name>plenary::Narrowing</name>
    <message>
        <source>Only “%1”</source>
        <translation>Seulement «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Date de référence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>plenary::NewFileEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>There is a file of this name already: choose another name.</source>
        <translation>Un fichier porte déjà ce nom&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Nouveau document</translation>
    </message>
</context>
<context>
    <name>plenary::NewSummitDialog</name>
    <message numerus="yes">
        <source>%1: %n member(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n membre</numerusform>
            <numerusform>%1&#xa0;: %n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>New summit</source>
        <translation>Nouveau sommet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Where the document is kept; one file holds everything</source>
        <translation>Où le document est gardé&#x202f;; un seul fichier contient tout</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Blocs</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>Each comes with its members on the first day</source>
        <translation>Chacun vient avec ses membres au premier jour</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>Besides the members of the blocs</source>
        <translation>En plus des membres des blocs</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Copied with their poles; more can be added later</source>
        <translation>Copiés avec leurs pôles&#x202f;; d’autres peuvent s’ajouter plus tard</translation>
    </message>
</context>
<context>
    <name>plenary::NumberEditor</name>
    <message>
        <source>This is no whole number: write digits only.</source>
        <translation>Ce n’est pas un nombre entier&#xa0;: n’écrivez que des chiffres.</translation>
    </message>
    <message>
        <source>This is no number: write it like 0.5.</source>
        <translation>Ce n’est pas un nombre&#xa0;: écrivez-le comme 0.5.</translation>
    </message>
</context>
<context>
    <name>plenary::OrderedList</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Drag the names, or press %1</source>
        <translation>Faites glisser les noms, ou appuyez sur %1</translation>
    </message>
</context>
<context>
    <name>plenary::PartEditor</name>
    <message>
        <source>One of the fields is not right yet.</source>
        <translation>L’un des champs n’est pas encore correct.</translation>
    </message>
</context>
<context>
    <name>plenary::PastBar</name>
    <message>
        <source>Back to today</source>
        <translation>Revenir à aujourd’hui</translation>
    </message>
    <message>
        <source>Show the document as it is now</source>
        <translation>Montrer le document tel qu’il est maintenant</translation>
    </message>
    <message>
        <source>before its first edit</source>
        <translation>avant sa première modification</translation>
    </message>
    <message>
        <source>after change %1 (%2, %3)</source>
        <translation>après la modification %1 (%2, %3)</translation>
    </message>
    <message>
        <source>“%1” is frozen: shown is the document as it was %2. It can be read and exported, not edited.</source>
        <translation>«&#x202f;%1&#x202f;» est figée&#xa0;: le document est montré tel qu’il était %2. Il peut être lu et exporté, non modifié.</translation>
    </message>
    <message>
        <source>Shown is the document as it was %1. It can be read and exported, not edited.</source>
        <translation>Voici le document tel qu’il était %1. Il peut être lu et exporté, pas modifié.</translation>
    </message>
</context>
<context>
    <name>plenary::ReconcileDialog</name>
    <message>
        <source>What is &amp;taken over without a question:</source>
        <translation>Ce qui est &amp;repris sans question&#xa0;:</translation>
    </message>
    <message>
        <source>What is taken over</source>
        <translation>Ce qui est repris</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Rien n’est modifié</translation>
    </message>
    <message>
        <source>Nothing is changed; what was decided is remembered</source>
        <translation>Rien n’est modifié&#x202f;; ce qui a été décidé est retenu</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation>Ce qui est à décider</translation>
    </message>
    <message>
        <source>Both values in full, and the passages</source>
        <translation>Les deux valeurs en entier, et les passages</translation>
    </message>
    <message>
        <source>Or type what it is to be</source>
        <translation>Ou tapez ce que ce doit être</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Genre d’enregistrement</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the whole record</source>
        <translation>l’enregistrement entier</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>changed or needed</source>
        <translation>modifié ou nécessaire</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardé</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>— to be decided</source>
        <translation>— à décider</translation>
    </message>
    <message>
        <source>the source as a whole</source>
        <translation>la source entière</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken over</source>
        <translation>
            <numerusform>%n enregistrement repris</numerusform>
            <numerusform>%n enregistrements repris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n à décider</numerusform>
            <numerusform>%n à décider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same on both sides</source>
        <translation>
            <numerusform>%n identique des deux côtés</numerusform>
            <numerusform>%n identiques des deux côtés</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Result: %1. %2</source>
        <translation>Résultat&#xa0;: %1. %2</translation>
    </message>
</context>
<context>
    <name>plenary::RecordActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Add event…</source>
        <translation>A&amp;jouter un événement…</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Add &amp;other</source>
        <translation>Ajouter &amp;autre chose</translation>
    </message>
    <message>
        <source>&amp;Statement…</source>
        <translation>&amp;Déclaration…</translation>
    </message>
    <message>
        <source>&amp;Actor…</source>
        <translation>&amp;Acteur…</translation>
    </message>
    <message>
        <source>&amp;Topic…</source>
        <translation>&amp;Thème…</translation>
    </message>
    <message>
        <source>Te&amp;xt to sign…</source>
        <translation>Te&amp;xte à signer…</translation>
    </message>
    <message>
        <source>A&amp;ct on a text…</source>
        <translation>A&amp;cte sur un texte…</translation>
    </message>
    <message>
        <source>&amp;Published count…</source>
        <translation>&amp;Total publié…</translation>
    </message>
    <message>
        <source>Su&amp;m…</source>
        <translation>So&amp;mme…</translation>
    </message>
    <message>
        <source>S&amp;ource…</source>
        <translation>S&amp;ource…</translation>
    </message>
    <message>
        <source>&amp;Era…</source>
        <translation>&amp;Période…</translation>
    </message>
    <message>
        <source>Ta&amp;g…</source>
        <translation>Mot-&amp;clé…</translation>
    </message>
    <message>
        <source>Co&amp;der…</source>
        <translation>Co&amp;deur…</translation>
    </message>
    <message>
        <source>Attached &amp;file…</source>
        <translation>&amp;Fichier joint…</translation>
    </message>
    <message>
        <source>Attri&amp;bute…</source>
        <translation>Attri&amp;but…</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Deleted: %1, with all that cannot be without it. Undo brings all of it back.</source>
        <translation>Supprimé&#xa0;: %1, avec tout ce qui en dépend. Annuler rétablit l’ensemble.</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add a statement…</source>
        <translation>Ajouter une déclaration…</translation>
    </message>
    <message>
        <source>Add an act on a text…</source>
        <translation>Ajouter un acte sur un texte…</translation>
    </message>
    <message>
        <source>Add an event…</source>
        <translation>Ajouter un événement…</translation>
    </message>
    <message>
        <source>&amp;Records…</source>
        <translation>&amp;Enregistrements…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>Read a so&amp;urce…</source>
        <translation>&amp;Lire une source…</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>Historique&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>plenary::RecordForm</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>This field %1.</source>
        <translation>Ce champ %1.</translation>
    </message>
    <message>
        <source>Discard what was entered?</source>
        <translation>Abandonner ce qui a été saisi&#x202f;?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is one already: %1</source>
        <translation>Il y en a déjà un&#xa0;: %1</translation>
    </message>
    <message>
        <source>To be filled in: %1</source>
        <translation>À remplir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>plenary::RecordPicker</name>
    <message>
        <source>type a name; a new one is added</source>
        <translation>tapez un nom&#x202f;; un nouveau sera ajouté</translation>
    </message>
    <message>
        <source>type a part of the name</source>
        <translation>tapez une partie du nom</translation>
    </message>
    <message>
        <source>Add a new record and choose it</source>
        <translation>Ajouter un enregistrement et le choisir</translation>
    </message>
    <message>
        <source>Nothing is called so: correct it, or add it with +.</source>
        <translation>Rien ne porte ce nom&#xa0;: corrigez-le, ou ajoutez-le avec +.</translation>
    </message>
    <message>
        <source>Enter takes “%1”; or choose another one of the list.</source>
        <translation>Entrée prend «&#x202f;%1&#x202f;»&#x202f;; ou choisissez-en un autre dans la liste.</translation>
    </message>
</context>
<context>
    <name>plenary::RecordsDialog</name>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Type d’enregistrement</translation>
    </message>
    <message>
        <source>Find by any word of its names</source>
        <translation>Trouver par n’importe quel mot de ses noms</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Trouver</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n enregistrement</numerusform>
            <numerusform>%n enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 chosen</source>
        <translation>, %1 choisis</translation>
    </message>
    <message>
        <source>Deleted: %1, with all that cannot be without it. Undo brings all of it back.</source>
        <translation>Supprimé&#xa0;: %1, avec tout ce qui en dépend. Annuler rétablit l’ensemble.</translation>
    </message>
    <message>
        <source>Make one of two</source>
        <translation>Réunir deux fiches</translation>
    </message>
    <message>
        <source>Which one stays? Whatever names the other one will name it. It takes over what it lacks, the passages and, of an actor, the names. One step takes all of it back.</source>
        <translation>Laquelle reste&#x202f;? Tout ce qui nomme l’autre la nommera. Elle reprend ce qui lui manque, les passages et, pour un acteur, les noms. Un pas en arrière annule le tout.</translation>
    </message>
    <message>
        <source>&amp;Make one</source>
        <translation>&amp;Réunir</translation>
    </message>
    <message>
        <source>“%1” is a part of “%2” now. Undo brings it back.</source>
        <translation>«&#x202f;%1&#x202f;» fait maintenant partie de «&#x202f;%2&#x202f;». Annuler le fait revenir.</translation>
    </message>
    <message>
        <source>Make one of two…</source>
        <translation>Réunir deux fiches…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Where two records stand for the same: choose both</source>
        <translation>Quand deux fiches désignent la même chose&#xa0;: choisissez les deux</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n records</source>
        <translation>
            <numerusform>%1 de %n fiche</numerusform>
            <numerusform>%1 de %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Set a field</source>
        <translation>Fixer un champ</translation>
    </message>
    <message>
        <source>Which field shall all of them have alike?</source>
        <translation>Quel champ doivent-elles toutes avoir pareil&#x202f;?</translation>
    </message>
    <message>
        <source>Set a field…</source>
        <translation>Fixer un champ…</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Coller des lignes</translation>
    </message>
    <message>
        <source>Rows of a spreadsheet (Ctrl+V); the first one names the fields</source>
        <translation>Lignes d’un tableur (Ctrl+V)&#x202f;; la première nomme les champs</translation>
    </message>
    <message>
        <source>Enter; F2 edits the cell alone</source>
        <translation>Entrée&#x202f;; F2 modifie la cellule seule</translation>
    </message>
    <message>
        <source>The same value for all that are chosen</source>
        <translation>La même valeur pour toutes celles qui sont choisies</translation>
    </message>
    <message numerus="yes">
        <source>Added: %n record(s). Undo takes them back together.</source>
        <translation>
            <numerusform>%n fiche ajoutée. Annuler la retire.</numerusform>
            <numerusform>%n fiches ajoutées. Annuler les retire ensemble.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is none of its values.</source>
        <translation>«&#x202f;%1&#x202f;» n’est aucune de ses valeurs.</translation>
    </message>
</context>
<context>
    <name>plenary::RecordsModel</name>
    <message>
        <source>%1: empty</source>
        <translation>%1&#xa0;: vide</translation>
    </message>
</context>
<context>
    <name>plenary::ReliabilityDialog</name>
    <message>
        <source>Krippendorff’s α by topic</source>
        <translation>α de Krippendorff par thème</translation>
    </message>
    <message>
        <source>Coded differently</source>
        <translation>Codages divergents</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Trancher</translation>
    </message>
    <message>
        <source>Reliability of the coding</source>
        <translation>Fiabilité du codage</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Keep the coding chosen with this stance and take the others out; their passages stay</source>
        <translation>Garder le codage choisi avec cette position et retirer les autres&#x202f;; leurs passages restent</translation>
    </message>
    <message>
        <source>&amp;Stance:</source>
        <translation>&amp;Position&#xa0;:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No statement that passes the filter was coded by two coders. Codings are compared where speaker, topic and event are the same.</source>
        <translation>Aucune déclaration retenue par le filtre n’a été codée par deux personnes. Les codages sont comparés quand l’orateur, le thème et l’événement sont les mêmes.</translation>
    </message>
    <message numerus="yes">
        <source>%n statements were coded by two coders or more; until a disputed one is settled, each coding counts.</source>
        <translation>
            <numerusform>%n déclaration a été codée par deux personnes ou plus&#x202f;; tant qu’un désaccord n’est pas tranché, chaque codage compte.</numerusform>
            <numerusform>%n déclarations ont été codées par deux personnes ou plus&#x202f;; tant qu’un désaccord n’est pas tranché, chaque codage compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>En désaccord</translation>
    </message>
    <message>
        <source>α nominal</source>
        <translation>α nominal</translation>
    </message>
    <message>
        <source>α ordinal</source>
        <translation>α ordinal</translation>
    </message>
    <message>
        <source>α interval</source>
        <translation>α d’intervalle</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Nothing is disputed.</source>
        <translation>Aucun désaccord.</translation>
    </message>
    <message>
        <source>Choose the coding that is to stay: the cell of its coder.</source>
        <translation>Choisissez le codage à garder&#xa0;: la case de son auteur.</translation>
    </message>
</context>
<context>
    <name>plenary::RowsEditor</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>plenary::SearchProposals</name>
    <message numerus="yes">
        <source>%n records found; the down key leads to them</source>
        <translation>
            <numerusform>%n fiche trouvée&#x202f;; la flèche vers le bas y mène</numerusform>
            <numerusform>%n fiches trouvées&#x202f;; la flèche vers le bas y mène</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenary::Session</name>
    <message>
        <source>Loading the document as it was is cancelled: what was shown stays.</source>
        <translation>Le chargement du document tel qu’il était est annulé&#xa0;: ce qui était affiché reste.</translation>
    </message>
    <message>
        <source>The edit is stored, but cannot be shown. %1</source>
        <translation>La modification est enregistrée, mais ne peut être affichée. %1</translation>
    </message>
    <message>
        <source>Another program has changed the document: what is shown is up to date.</source>
        <translation>Un autre programme a modifié le document&#xa0;: ce qui est montré est à jour.</translation>
    </message>
</context>
<context>
    <name>plenary::SourceReader</name>
    <message numerus="yes">
        <source>The text is kept: %n sentence(s).</source>
        <translation>
            <numerusform>Le texte est conservé&#xa0;: %n phrase.</numerusform>
            <numerusform>Le texte est conservé&#xa0;: %n phrases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n passage(s) stand in it.</source>
        <translation>
            <numerusform>Le passage s’y trouve.</numerusform>
            <numerusform>Les %n passages s’y trouvent tous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) do not stand in it; they are at the end of the list.</source>
        <translation>
            <numerusform>%n passage ne s’y trouve pas&#x202f;; il est à la fin de la liste.</numerusform>
            <numerusform>%n passages ne s’y trouvent pas&#x202f;; ils sont à la fin de la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text from a file</source>
        <translation>Texte d’un fichier</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>The pages are read.</source>
        <translation>Les pages sont lues.</translation>
    </message>
    <message>
        <source>There is nothing to code: give the source a text first.</source>
        <translation>Il n’y a rien à coder&#xa0;: donnez d’abord un texte à la source.</translation>
    </message>
    <message>
        <source>Coded so already: %1</source>
        <translation>Déjà codé ainsi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Coded: %1</source>
        <translation>Codé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was coded here last that could be taken back.</source>
        <translation>Rien n’a été codé ici en dernier qui puisse être retiré.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Deleted: %1. Undo brings it back.</source>
        <translation>Supprimé&#xa0;: %1. Annuler le fait revenir.</translation>
    </message>
    <message>
        <source>Quoted as the text has it.</source>
        <translation>Cité comme dans le texte.</translation>
    </message>
    <message>
        <source>Text from a &amp;file…</source>
        <translation>Texte d’un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Paste the text</source>
        <translation>&amp;Coller le texte</translation>
    </message>
    <message>
        <source>Keep the text of the clipboard with this source</source>
        <translation>Conserver avec cette source le texte du presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Edit the record that this passage supports</source>
        <translation>Modifier la fiche que ce passage étaye</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete the record that this passage supports</source>
        <translation>Supprimer la fiche que ce passage étaye</translation>
    </message>
    <message>
        <source>&amp;Take these words</source>
        <translation>&amp;Prendre ces mots</translation>
    </message>
    <message>
        <source>Quote the words of the text in place of those that are no longer in it</source>
        <translation>Citer les mots du texte à la place de ceux qui n’y sont plus</translation>
    </message>
    <message>
        <source>Read a source</source>
        <translation>Lire une source</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>Sou&amp;rce</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>Ce qui est lu</translation>
    </message>
    <message>
        <source>&amp;Coded in this source</source>
        <translation>C&amp;odé dans cette source</translation>
    </message>
    <message>
        <source>Coded in this source</source>
        <translation>Codé dans cette source</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>Texte de la source</translation>
    </message>
    <message>
        <source>↓ ↑ sentence · Shift+↓ longer · Ctrl+← → end by a word · 1 … 5 stance −2 … +2 · A speaker · T topic · F firmness · B basis · N note · E event · Enter takes over · Backspace takes back</source>
        <translation>↓ ↑ phrase · Maj+↓ plus long · Ctrl+← → fin d’un mot · 1 … 5 position −2 … +2 · A acteur · T thème · F fermeté · B fondement · N note · E événement · Entrée reprend · Retour arrière retire</translation>
    </message>
    <message>
        <source>Choose the source that is read, or add it with +.</source>
        <translation>Choisissez la source à lire, ou ajoutez-la avec +.</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1 – “%2”</source>
        <translation>%1 – «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Not in the text: </source>
        <translation>Absent du texte&#xa0;: </translation>
    </message>
    <message>
        <source>Nearest: “%1”</source>
        <translation>Le plus proche&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Sentence %1 of %2</source>
        <translation>Phrase %1 sur %2</translation>
    </message>
    <message>
        <source>coded: %1</source>
        <translation>codé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The same words stand elsewhere for: %1. Enter takes it over.</source>
        <translation>Les mêmes mots valent ailleurs pour&#xa0;: %1. Entrée le reprend.</translation>
    </message>
    <message>
        <source>Keep the text of a plain text, a web page, a .docx, an .odt or a PDF with this source</source>
        <translation>Conserver avec cette source le texte d’un fichier texte, d’une page web, d’un .docx, d’un .odt ou d’un PDF</translation>
    </message>
    <message>
        <source>This source has no text yet: paste what was read (Ctrl+V), or take it from a plain text, a web page, a .docx, an .odt or a PDF.</source>
        <translation>Cette source n’a pas encore de texte&#xa0;: collez ce qui a été lu (Ctrl+V), ou prenez-le dans un fichier texte, une page web, un .docx, un .odt ou un PDF.</translation>
    </message>
    <message>
        <source>Texts, web pages, documents</source>
        <translation>Textes, pages web, documents</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>Close the reader; all that was coded is in the document</source>
        <translation>Fermer le lecteur&#x202f;; tout ce qui a été codé est dans le document</translation>
    </message>
</context>
<context>
    <name>plenary::SpokenState</name>
    <message>
        <source>All dates.</source>
        <translation>Toutes les dates.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Date de référence&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>No filter: all %Ln events.</source>
        <translation>
            <numerusform>Aucun filtre&#xa0;: %Ln événement.</numerusform>
            <numerusform>Aucun filtre&#xa0;: tous les %Ln événements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln events</source>
        <translation>
            <numerusform>%L1 sur %Ln événement</numerusform>
            <numerusform>%L1 sur %Ln événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements.</source>
        <translation>
            <numerusform>%Ln prise de position.</numerusform>
            <numerusform>%Ln prises de position.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenary::StanceTools</name>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>How the statements made so far are combined</source>
        <translation>Comment les déclarations faites jusque-là sont combinées</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>How far back the moving window reaches</source>
        <translation>Étendue de la fenêtre glissante</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Order of rows and columns; drag a name to order them by hand</source>
        <translation>Ordre des lignes et des colonnes&#x202f;; faites glisser un nom pour ordonner à la main</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>How agreement is drawn</source>
        <translation>Représentation de la convergence</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>How two actors are compared; the formula stands below the chart</source>
        <translation>Comment deux acteurs sont comparés&#x202f;; la formule figure sous le graphique</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Divisé par</translation>
    </message>
    <message>
        <source>What congruence, conflict and subtract are divided by</source>
        <translation>Ce par quoi congruence, conflit et différence sont divisés</translation>
    </message>
    <message>
        <source>Coalitions</source>
        <translation>Coalitions</translation>
    </message>
    <message>
        <source>Into how many coalitions the dendrogram is cut</source>
        <translation>En combien de coalitions le dendrogramme est coupé</translation>
    </message>
    <message>
        <source>best</source>
        <translation>au mieux</translation>
    </message>
    <message>
        <source>Least n</source>
        <translation>n minimal</translation>
    </message>
    <message>
        <source>Means of fewer statements are neither shown nor compared</source>
        <translation>Les moyennes de moins de déclarations ne sont ni montrées ni comparées</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>Pairs below this value are not tied</source>
        <translation>Les paires sous cette valeur ne sont pas reliées</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Show a bloc and its members as one</source>
        <translation>Montrer un bloc et ses membres comme un seul</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Choose the actors of the chart and their order</source>
        <translation>Choisir les acteurs du graphique et leur ordre</translation>
    </message>
    <message>
        <source>Actors…</source>
        <translation>Acteurs…</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Communs</translation>
    </message>
    <message>
        <source>Topics that two must share to be drawn as alike or not, and to be clustered</source>
        <translation>Thèmes que deux acteurs doivent partager pour être dits proches ou non, et regroupés</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Whether several statements on one side of a topic count once or each</source>
        <translation>Si plusieurs déclarations d’un même côté d’un thème comptent une fois ou chacune</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparés</translation>
    </message>
    <message>
        <source>On what actors are compared: topics, or events one by one, as roll calls</source>
        <translation>Sur quoi les acteurs sont comparés&#xa0;: les thèmes, ou les événements un à un, comme des votes</translation>
    </message>
    <message>
        <source>less</source>
        <translation>moins</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>More choices for this chart</source>
        <translation>Autres choix pour ce graphique</translation>
    </message>
    <message>
        <source>The topic of the statements shown</source>
        <translation>Le thème des déclarations montrées</translation>
    </message>
</context>
<context>
    <name>plenary::StanceView</name>
    <message>
        <source>Statements on “%1”</source>
        <translation>Déclarations sur «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” over time</source>
        <translation>«&#x202f;%1&#x202f;» dans le temps</translation>
    </message>
</context>
<context>
    <name>plenary::StartPage</name>
    <message>
        <source>Remove from this list; the file stays</source>
        <translation>Retirer de cette liste&#x202f;; le fichier reste</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>Retirer %1 de cette liste</translation>
    </message>
    <message>
        <source>Documents that you open are listed here.</source>
        <translation>Les documents que vous ouvrez apparaissent ici.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Who stood where, when, and the proof behind it</source>
        <translation>Qui a pris quelle position, quand, avec les preuves</translation>
    </message>
    <message>
        <source>Recent documents</source>
        <translation>Documents récents</translation>
    </message>
    <message>
        <source>A document can also be dropped on this window.</source>
        <translation>On peut aussi déposer un document sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Paris AI Action Summit</source>
        <translation>Sommet pour l’action sur l’IA, Paris</translation>
    </message>
    <message>
        <source>The bundled summit of 10–11 February 2025, in a copy of your own</source>
        <translation>Le sommet fourni, des 10 et 11 février 2025, dans une copie à vous</translation>
    </message>
    <message>
        <source>Open a document…</source>
        <translation>Ouvrir un document…</translation>
    </message>
    <message>
        <source>A .plenary file of yours, or one that you were given</source>
        <translation>Un fichier .plenary à vous, ou que l’on vous a donné</translation>
    </message>
    <message>
        <source>New summit…</source>
        <translation>Nouveau sommet…</translation>
    </message>
    <message>
        <source>Your own: its dates and, if you like, the states, blocs and topics to begin with</source>
        <translation>Le vôtre&#xa0;: ses dates et, si vous voulez, des États, des blocs et des thèmes pour commencer</translation>
    </message>
</context>
<context>
    <name>plenary::TextsEditor</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>plenary::TimeEditor</name>
    <message>
        <source>like 11 Feb 2025, 2025-02-11 10:50 or 2025-02</source>
        <translation>comme 11 fév 2025, 2025-02-11 10:50 ou 2025-02</translation>
    </message>
    <message>
        <source>A date, a time, an interval A/B, or a window [A..B] for one moment somewhere within it</source>
        <translation>Une date, une heure, un intervalle A/B, ou une fenêtre [A..B] pour un moment quelque part dedans</translation>
    </message>
</context>
<context>
    <name>plenary::TimelineActions</name>
    <message>
        <source>Slow</source>
        <translation>Lente</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Very fast</source>
        <translation>Très rapide</translation>
    </message>
    <message>
        <source>&amp;Lanes…</source>
        <translation>&amp;Couloirs…</translation>
    </message>
    <message>
        <source>&amp;Eras…</source>
        <translation>&amp;Périodes…</translation>
    </message>
    <message>
        <source>As-of date: &amp;all dates</source>
        <translation>Date de référence&#xa0;: &amp;toutes les dates</translation>
    </message>
    <message>
        <source>&amp;Colour by</source>
        <translation>C&amp;ouleur selon</translation>
    </message>
    <message>
        <source>&amp;Arrows between events</source>
        <translation>&amp;Flèches entre événements</translation>
    </message>
    <message>
        <source>&amp;Bands of eras</source>
        <translation>&amp;Bandes des périodes</translation>
    </message>
    <message>
        <source>Bands of &amp;nights</source>
        <translation>Bandes des &amp;nuits</translation>
    </message>
    <message>
        <source>&amp;Filter to the time shown</source>
        <translation>&amp;Filtrer sur la durée montrée</translation>
    </message>
    <message>
        <source>What the filter’s range of time &amp;takes in</source>
        <translation>Ce que la période du filtre &amp;retient</translation>
    </message>
    <message>
        <source>&amp;Speed of playing</source>
        <translation>&amp;Vitesse de lecture</translation>
    </message>
    <message>
        <source>Of two selected events, the later &amp;responds to the earlier</source>
        <translation>De deux événements sélectionnés, le second &amp;répond au premier</translation>
    </message>
    <message>
        <source>Of two selected events, the later a&amp;mends the earlier</source>
        <translation>De deux événements sélectionnés, le second &amp;modifie le premier</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Chronologie</translation>
    </message>
    <message>
        <source>What the colours of events say</source>
        <translation>Ce que disent les couleurs des événements</translation>
    </message>
    <message>
        <source>The range of time that the filter asks for, and how it is met</source>
        <translation>La période demandée par le filtre et la façon d’y répondre</translation>
    </message>
    <message>
        <source>colour: %1</source>
        <translation>couleur&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1&#xa0;: de %2 à %3</translation>
    </message>
    <message>
        <source>Leave &amp;out empty nights and times</source>
        <translation>&amp;Replier les nuits et les temps vides</translation>
    </message>
</context>
<context>
    <name>plenary::TimelineView</name>
    <message numerus="yes">
        <source>%Ln events lie here; the %1 most important ones are selected.</source>
        <translation>
            <numerusform>%Ln événement se trouve ici&#x202f;; les %1 plus importants sont sélectionnés.</numerusform>
            <numerusform>%Ln événements se trouvent ici&#x202f;; les %1 plus importants sont sélectionnés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expand lane</source>
        <translation>Déplier le couloir</translation>
    </message>
    <message>
        <source>Collapse lane</source>
        <translation>Replier le couloir</translation>
    </message>
    <message>
        <source>Hide lane</source>
        <translation>Masquer le couloir</translation>
    </message>
    <message>
        <source>Move lane up</source>
        <translation>Monter le couloir</translation>
    </message>
    <message>
        <source>Move lane down</source>
        <translation>Descendre le couloir</translation>
    </message>
    <message>
        <source>Show all lanes</source>
        <translation>Montrer tous les couloirs</translation>
    </message>
</context>
<context>
    <name>plenary::ViewsDialog</name>
    <message>
        <source>Saved views</source>
        <translation>Vues gardées</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Let the window show this view</source>
        <translation>Afficher cette vue dans la fenêtre</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Keep what the window shows now under this name</source>
        <translation>Garder sous ce nom ce que montre la fenêtre</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Give this view another name</source>
        <translation>Donner un autre nom à cette vue</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move this view up in the list</source>
        <translation>Monter cette vue dans la liste</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move this view down in the list</source>
        <translation>Descendre cette vue dans la liste</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Figer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write the figure of this view into a file</source>
        <translation>Enregistrer la figure de cette vue dans un fichier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete this view; undo brings it back</source>
        <translation>Supprimer cette vue&#x202f;; annuler la rétablit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>Aucune vue n’est encore gardée</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>Export view</source>
        <translation>Exporter la vue</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>A frozen view is shown and exported from the document as it was when it was frozen</source>
        <translation>Une vue figée est montrée et exportée à partir du document tel qu’il était quand elle a été figée</translation>
    </message>
    <message>
        <source>%1 (frozen after change %2)</source>
        <translation>%1 (figée après la modification %2)</translation>
    </message>
    <message>
        <source>Shown is the document as it was: views are changed from today’s.</source>
        <translation>Le document est montré tel qu’il était&#xa0;: les vues se modifient à partir d’aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>plenary::YesNoEditor</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>plenary::ZoneDialog</name>
    <message>
        <source>Time zones on the axis</source>
        <translation>Fuseaux horaires de l’axe</translation>
    </message>
    <message>
        <source>In force:</source>
        <translation>En vigueur&#xa0;:</translation>
    </message>
    <message>
        <source>Second clock:</source>
        <translation>Deuxième horloge&#xa0;:</translation>
    </message>
    <message>
        <source>Third clock:</source>
        <translation>Troisième horloge&#xa0;:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>A date without a time stays where it is, whatever the zone.</source>
        <translation>Une date sans heure reste où elle est, quel que soit le fuseau.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is no time zone “%1”: choose one from the list.</source>
        <translation>Il n’y a pas de fuseau «&#x202f;%1&#x202f;»&#xa0;: choisissez-en un dans la liste.</translation>
    </message>
</context>
</TS>
