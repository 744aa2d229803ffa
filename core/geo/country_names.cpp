// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/country_names.h"

#include "core/base/text.h"

#include <utility>

namespace plenary::geo
{

namespace
{

/// ISO 3166-1, two letters and three letters, as in Debian's iso-codes.
constexpr std::string_view codes =
    // clang-format off
    "ADAND AEARE AFAFG AGATG AIAIA ALALB AMARM AOAGO AQATA ARARG ASASM ATAUT AUAUS AWABW AXALA AZAZE BABIH BBBRB "
    "BDBGD BEBEL BFBFA BGBGR BHBHR BIBDI BJBEN BLBLM BMBMU BNBRN BOBOL BQBES BRBRA BSBHS BTBTN BVBVT BWBWA BYBLR "
    "BZBLZ CACAN CCCCK CDCOD CFCAF CGCOG CHCHE CICIV CKCOK CLCHL CMCMR CNCHN COCOL CRCRI CUCUB CVCPV CWCUW CXCXR "
    "CYCYP CZCZE DEDEU DJDJI DKDNK DMDMA DODOM DZDZA ECECU EEEST EGEGY EHESH ERERI ESESP ETETH FIFIN FJFJI FKFLK "
    "FMFSM FOFRO FRFRA GAGAB GBGBR GDGRD GEGEO GFGUF GGGGY GHGHA GIGIB GLGRL GMGMB GNGIN GPGLP GQGNQ GRGRC GSSGS "
    "GTGTM GUGUM GWGNB GYGUY HKHKG HMHMD HNHND HRHRV HTHTI HUHUN IDIDN IEIRL ILISR IMIMN ININD IOIOT IQIRQ IRIRN "
    "ISISL ITITA JEJEY JMJAM JOJOR JPJPN KEKEN KGKGZ KHKHM KIKIR KMCOM KNKNA KPPRK KRKOR KWKWT KYCYM KZKAZ LALAO "
    "LBLBN LCLCA LILIE LKLKA LRLBR LSLSO LTLTU LULUX LVLVA LYLBY MAMAR MCMCO MDMDA MEMNE MFMAF MGMDG MHMHL MKMKD "
    "MLMLI MMMMR MNMNG MOMAC MPMNP MQMTQ MRMRT MSMSR MTMLT MUMUS MVMDV MWMWI MXMEX MYMYS MZMOZ NANAM NCNCL NENER "
    "NFNFK NGNGA NINIC NLNLD NONOR NPNPL NRNRU NUNIU NZNZL OMOMN PAPAN PEPER PFPYF PGPNG PHPHL PKPAK PLPOL PMSPM "
    "PNPCN PRPRI PSPSE PTPRT PWPLW PYPRY QAQAT REREU ROROU RSSRB RURUS RWRWA SASAU SBSLB SCSYC SDSDN SESWE SGSGP "
    "SHSHN SISVN SJSJM SKSVK SLSLE SMSMR SNSEN SOSOM SRSUR SSSSD STSTP SVSLV SXSXM SYSYR SZSWZ TCTCA TDTCD TFATF "
    "TGTGO THTHA TJTJK TKTKL TLTLS TMTKM TNTUN TOTON TRTUR TTTTO TVTUV TWTWN TZTZA UAUKR UGUGA UMUMI USUSA UYURY "
    "UZUZB VAVAT VCVCT VEVEN VGVGB VIVIR VNVNM VUVUT WFWLF WSWSM YEYEM YTMYT ZAZAF ZMZMB ZWZWE";

constexpr std::pair<std::string_view, std::string_view> everyday[] = {
    {"Turkey", "TUR"},
    {"Ivory Coast", "CIV"},
    {"Czech Republic", "CZE"},
    {"Russian Federation", "RUS"},
    {"DRC", "COD"},
    {"DR Congo", "COD"},
    {"Congo-Kinshasa", "COD"},
    {"Democratic Republic of the Congo", "COD"},
    {"Congo-Brazzaville", "COG"},
    {"Republic of the Congo", "COG"},
    {"Republic of Korea", "KOR"},
    {"South Korea", "KOR"},
    {"Democratic People's Republic of Korea", "PRK"},
    {"North Korea", "PRK"},
    {"United States of America", "USA"},
    {"America", "USA"},
    {"Britain", "GBR"},
    {"Great Britain", "GBR"},
    {"UK", "GBR"},
    {"United Kingdom of Great Britain and Northern Ireland", "GBR"},
    {"UAE", "ARE"},
    {"Emirates", "ARE"},
    {"Holland", "NLD"},
    {"Burma", "MMR"},
    {"Swaziland", "SWZ"},
    {"Cape Verde", "CPV"},
    {"East Timor", "TLS"},
    {"Macedonia", "MKD"},
    {"Holy See", "VAT"},
    {"Vatican City", "VAT"},
    {"Viet Nam", "VNM"},
    {"Syrian Arab Republic", "SYR"},
    {"Iran (Islamic Republic of)", "IRN"},
    {"Islamic Republic of Iran", "IRN"},
    {"Bolivia (Plurinational State of)", "BOL"},
    {"Venezuela (Bolivarian Republic of)", "VEN"},
    {"United Republic of Tanzania", "TZA"},
    {"Lao People's Democratic Republic", "LAO"},
    {"Republic of Moldova", "MDA"},
    {"Brunei Darussalam", "BRN"},
    {"Türkiye", "TUR"},
    {"Cabo Verde", "CPV"},
    {"Czechia", "CZE"},
    {"Côte d'Ivoire", "CIV"},
    {"State of Palestine", "PSX"},
    {"Palestine", "PSX"},
    {"Micronesia (Federated States of)", "FSM"},
    {"Biélorussie", "BLR"},
    {"Bélarus", "BLR"},
    {"Birmanie", "MMR"},
    {"Turquie", "TUR"},
    {"États-Unis d'Amérique", "USA"},
    {"Grande-Bretagne", "GBR"},
    {"Angleterre", "GBR"},
    {"England", "GBR"},
    {"PRC", "CHN"},
    {"People's Republic of China", "CHN"},
    {"KSA", "SAU"},
    // clang-format on
};

} // namespace

std::string_view iso3Of(std::string_view iso2)
{
    constexpr std::size_t entry = 6; // with the blank behind it
    for (std::size_t at = 0; iso2.size() == 2 && at < codes.size(); at += entry)
        if (codes.substr(at, 2) == iso2)
            return codes.substr(at + 2, 3);
    return {};
}

std::string_view codeOfEverydayName(std::string_view name)
{
    const auto wanted = folded(name);
    for (const auto& [known, code] : everyday)
        if (folded(known) == wanted)
            return code;
    return {};
}

} // namespace plenary::geo
