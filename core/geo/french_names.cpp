// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/french_names.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace plenary::geo
{

namespace
{

/// By code; names that are the same in English are left out.
constexpr std::pair<std::string_view, std::string_view> names[] = {
    // clang-format off
    {"ALA", "Îles Åland"}, {"ALB", "Albanie"}, {"AND", "Andorre"}, {"ARE", "Émirats arabes unis"},
    {"ARG", "Argentine"}, {"ARM", "Arménie"}, {"ASM", "Samoa américaines"}, {"ATA", "Antarctique"},
    {"ATC", "Îles Ashmore-et-Cartier"}, {"ATF", "Terres australes et antarctiques françaises"},
    {"ATG", "Antigua-et-Barbuda"}, {"AUS", "Australie"}, {"AUT", "Autriche"}, {"AZE", "Azerbaïdjan"},
    {"BEL", "Belgique"}, {"BEN", "Bénin"}, {"BGR", "Bulgarie"}, {"BHR", "Bahreïn"},
    {"BIH", "Bosnie-Herzégovine"}, {"BLM", "Saint-Barthélemy"}, {"BLR", "Biélorussie"}, {"BMU", "Bermudes"},
    {"BOL", "Bolivie"}, {"BRA", "Brésil"}, {"BRB", "Barbade"}, {"BTN", "Bhoutan"},
    {"CAF", "République centrafricaine"}, {"CHE", "Suisse"}, {"CHL", "Chili"}, {"CHN", "Chine"},
    {"CMR", "Cameroun"}, {"COD", "République démocratique du Congo"}, {"COG", "République du Congo"},
    {"COK", "Îles Cook"}, {"COL", "Colombie"}, {"COM", "Comores"}, {"CPV", "Cap-Vert"}, {"CYM", "Îles Caïmans"},
    {"CYN", "Chypre du Nord"}, {"CYP", "Chypre"}, {"CZE", "Tchéquie"}, {"DEU", "Allemagne"},
    {"DMA", "Dominique"}, {"DNK", "Danemark"}, {"DOM", "République dominicaine"}, {"DZA", "Algérie"},
    {"ECU", "Équateur"}, {"EGY", "Égypte"}, {"ERI", "Érythrée"}, {"ESH", "Sahara occidental"},
    {"ESP", "Espagne"}, {"EST", "Estonie"}, {"ETH", "Éthiopie"}, {"FIN", "Finlande"}, {"FJI", "Fidji"},
    {"FLK", "Îles Malouines (Falkland)"}, {"FRO", "Îles Féroé"}, {"FSM", "Micronésie"}, {"GBR", "Royaume-Uni"},
    {"GEO", "Géorgie"}, {"GGY", "Guernesey"}, {"GIN", "Guinée"}, {"GMB", "Gambie"}, {"GNB", "Guinée-Bissau"},
    {"GNQ", "Guinée équatoriale"}, {"GRC", "Grèce"}, {"GRD", "Grenade"}, {"GRL", "Groenland"},
    {"HMD", "Îles Heard-et-MacDonald"}, {"HRV", "Croatie"}, {"HTI", "Haïti"}, {"HUN", "Hongrie"},
    {"IDN", "Indonésie"}, {"IMN", "Île de Man"}, {"IND", "Inde"},
    {"IOA", "Île Christmas et îles Cocos (Keeling)"}, {"IOT", "Territoire britannique de l’océan Indien"},
    {"IRL", "Irlande"}, {"IRQ", "Irak"}, {"ISL", "Islande"}, {"ISR", "Israël"}, {"ITA", "Italie"},
    {"JAM", "Jamaïque"}, {"JOR", "Jordanie"}, {"JPN", "Japon"}, {"KAS", "Glacier du Siachen"},
    {"KGZ", "Kirghizistan"}, {"KHM", "Cambodge"}, {"KNA", "Saint-Christophe-et-Niévès"},
    {"KOR", "Corée du Sud"}, {"KWT", "Koweït"}, {"LBN", "Liban"}, {"LBR", "Libéria"}, {"LBY", "Libye"},
    {"LCA", "Sainte-Lucie"}, {"LTU", "Lituanie"}, {"LVA", "Lettonie"}, {"MAF", "Saint-Martin"},
    {"MAR", "Maroc"}, {"MDA", "Moldavie"}, {"MEX", "Mexique"}, {"MHL", "Îles Marshall"},
    {"MKD", "Macédoine du Nord"}, {"MLT", "Malte"}, {"MMR", "Birmanie"}, {"MNE", "Monténégro"},
    {"MNP", "Îles Mariannes du Nord"}, {"MRT", "Mauritanie"}, {"MUS", "Maurice"}, {"MYS", "Malaisie"},
    {"NAM", "Namibie"}, {"NCL", "Nouvelle-Calédonie"}, {"NFK", "Île Norfolk"}, {"NGA", "Nigéria"},
    {"NLD", "Pays-Bas"}, {"NOR", "Norvège"}, {"NPL", "Népal"}, {"NZL", "Nouvelle-Zélande"},
    {"PCN", "Îles Pitcairn"}, {"PER", "Pérou"}, {"PLW", "Palaos"}, {"PNG", "Papouasie-Nouvelle-Guinée"},
    {"POL", "Pologne"}, {"PRI", "Porto Rico"}, {"PRK", "Corée du Nord"}, {"PYF", "Polynésie française"},
    {"ROU", "Roumanie"}, {"RUS", "Russie"}, {"SAU", "Arabie saoudite"}, {"SDN", "Soudan"}, {"SEN", "Sénégal"},
    {"SGP", "Singapour"}, {"SGS", "Géorgie du Sud et îles Sandwich du Sud"}, {"SHN", "Sainte-Hélène"},
    {"SLB", "Îles Salomon"}, {"SLV", "Salvador"}, {"SMR", "Saint-Marin"}, {"SOM", "Somalie"},
    {"SPM", "Saint-Pierre-et-Miquelon"}, {"SRB", "Serbie"}, {"SSD", "Soudan du Sud"},
    {"STP", "Sao Tomé-et-Principe"}, {"SVK", "Slovaquie"}, {"SVN", "Slovénie"}, {"SWE", "Suède"},
    {"SXM", "Saint-Martin (partie néerlandaise)"}, {"SYR", "Syrie"}, {"TCA", "Îles Turques-et-Caïques"},
    {"TCD", "Tchad"}, {"THA", "Thaïlande"}, {"TJK", "Tadjikistan"}, {"TKM", "Turkménistan"},
    {"TLS", "Timor oriental"}, {"TTO", "Trinité-et-Tobago"}, {"TUN", "Tunisie"}, {"TUR", "Turquie"},
    {"TWN", "Taïwan"}, {"TZA", "Tanzanie"}, {"UGA", "Ouganda"}, {"USA", "États-Unis d’Amérique"},
    {"UZB", "Ouzbékistan"}, {"VCT", "Saint-Vincent-et-les-Grenadines"}, {"VGB", "Îles Vierges britanniques"},
    {"VIR", "Îles Vierges américaines"}, {"VNM", "Viêt Nam"}, {"WLF", "Wallis-et-Futuna"}, {"YEM", "Yémen"},
    {"ZAF", "Afrique du Sud"}, {"ZMB", "Zambie"},
    // clang-format on
};

} // namespace

std::string_view frenchName(std::string_view iso3)
{
    const auto* found = std::ranges::lower_bound(names, iso3, {}, &std::pair<std::string_view, std::string_view>::first);
    return found != std::end(names) && found->first == iso3 ? found->second : std::string_view();
}

} // namespace plenary::geo
