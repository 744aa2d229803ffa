// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/blocs.h"

#include <algorithm>

namespace plenary::geo
{

namespace
{

constexpr Joining europeanUnion[] = {
    {"1958-01-01", "BEL DEU FRA ITA LUX NLD"},
    {"1973-01-01", "DNK GBR IRL"},
    {"1981-01-01", "GRC"},
    {"1986-01-01", "ESP PRT"},
    {"1995-01-01", "AUT FIN SWE"},
    {"2004-05-01", "CYP CZE EST HUN LTU LVA MLT POL SVK SVN"},
    {"2007-01-01", "BGR ROU"},
    {"2013-07-01", "HRV"},
};
constexpr Leaving leftTheUnion[] = {{"GBR", "2020-01-31"}};

constexpr Joining seven[] = {
    {"1975", "DEU FRA GBR ITA JPN USA"},
    {"1976", "CAN"},
};

constexpr Joining twenty[] = {
    {"1999", "ARG AUS BRA CAN CHN DEU FRA GBR IDN IND ITA JPN KOR MEX RUS SAU TUR USA ZAF"},
};

constexpr Joining brics[] = {
    {"2009-06-16", "BRA CHN IND RUS"},
    {"2010", "ZAF"},
    {"2024-01-01", "ARE EGY ETH IRN"},
    {"2025-01", "IDN"},
};

constexpr Joining asean[] = {
    {"1967-08-08", "IDN MYS PHL SGP THA"},
    {"1984-01", "BRN"},
    {"1995-07-28", "VNM"},
    {"1997-07-23", "LAO MMR"},
    {"1999-04-30", "KHM"},
    {"2025-10-26", "TLS"},
};

constexpr Joining africanUnion[] = {
    {"2002-07-09",
     "AGO BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI DZA EGY ERI ESH ETH GAB GHA GIN GMB GNB GNQ KEN LBR LBY LSO "
     "MDG MLI MOZ MRT MUS MWI NAM NER NGA RWA SDN SEN SLE SOM STP SWZ SYC TCD TGO TUN TZA UGA ZAF ZMB ZWE"},
    {"2011", "SSD"},
    {"2017-01", "MAR"},
};

constexpr Joining nato[] = {
    {"1949", "BEL CAN DNK FRA GBR ISL ITA LUX NLD NOR PRT USA"},
    {"1952", "GRC TUR"},
    {"1955", "DEU"},
    {"1982", "ESP"},
    {"1999-03-12", "CZE HUN POL"},
    {"2004-03-29", "BGR EST LTU LVA ROU SVK SVN"},
    {"2009-04-01", "ALB HRV"},
    {"2017-06-05", "MNE"},
    {"2020-03-27", "MKD"},
    {"2023-04-04", "FIN"},
    {"2024-03-07", "SWE"},
};

constexpr Joining oecd[] = {
    {"1961", "AUT BEL CAN CHE DEU DNK ESP FRA GBR GRC IRL ISL LUX NLD NOR PRT SWE TUR USA"},
    {"1962", "ITA"},
    {"1964", "JPN"},
    {"1969", "FIN"},
    {"1971", "AUS"},
    {"1973", "NZL"},
    {"1994", "MEX"},
    {"1995", "CZE"},
    {"1996", "HUN KOR POL"},
    {"2000", "SVK"},
    {"2010", "CHL EST ISR SVN"},
    {"2016", "LVA"},
    {"2018", "LTU"},
    {"2020", "COL"},
    {"2021", "CRI"},
};

constexpr Bloc all[] = {
    {"eu", "European Union", "Union européenne", "EU", "UE", europeanUnion, leftTheUnion},
    {"african-union", "African Union", "Union africaine", "AU", "UA", africanUnion, {}},
    {"asean",
     "Association of Southeast Asian Nations",
     "Association des nations de l’Asie du Sud-Est",
     "ASEAN",
     "ASEAN",
     asean,
     {}},
    {"brics", "BRICS", "BRICS", "BRICS", "BRICS", brics, {}},
    {"g7", "Group of Seven", "Groupe des sept", "G7", "G7", seven, {}},
    {"g20", "Group of Twenty", "Groupe des vingt", "G20", "G20", twenty, {}},
    {"nato",
     "North Atlantic Treaty Organization",
     "Organisation du traité de l’Atlantique nord",
     "NATO",
     "OTAN",
     nato,
     {}},
    {"oecd",
     "Organisation for Economic Co-operation and Development",
     "Organisation de coopération et de développement économiques",
     "OECD",
     "OCDE",
     oecd,
     {}},
};

/// Whether a date in ISO is not after another one; of two of different precision the part that both give decides.
bool notAfter(std::string_view date, std::string_view other)
{
    const auto length = std::min(date.size(), other.size());
    return date.substr(0, length) <= other.substr(0, length);
}

} // namespace

std::span<const Bloc> blocs()
{
    return all;
}

const Bloc* findBloc(std::string_view key)
{
    const auto found = std::ranges::find(all, key, &Bloc::key);
    return found == std::end(all) ? nullptr : found;
}

std::vector<Member> membersOn(const Bloc& bloc, std::string_view day)
{
    std::vector<Member> members;
    for (const Joining& joining : bloc.joined) {
        if (!day.empty() && !notAfter(joining.when, day))
            continue;
        for (const auto state : split(joining.states, ' ')) {
            const auto left = std::ranges::find(bloc.left, state, &Leaving::state);
            const bool isGone = left != bloc.left.end() && (day.empty() || !notAfter(day, left->when));
            if (!isGone)
                members.push_back({state, joining.when, left == bloc.left.end() ? std::string_view() : left->when});
        }
    }
    return members;
}

} // namespace plenary::geo
