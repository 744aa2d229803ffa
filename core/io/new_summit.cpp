// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/new_summit.h"

#include "core/base/time_format.h"
#include "core/geo/blocs.h"
#include "core/geo/french_names.h"

#include <algorithm>
#include <map>

namespace plenary::io
{

namespace
{

bool isIn(const std::vector<std::string>& languages, std::string_view language)
{
    return std::ranges::find(languages, language) != languages.end();
}

Text inLanguages(const Summit& summit, std::string_view english, std::string_view french)
{
    Text text;
    for (const auto& language : summit.languages)
        if (language == "en" || language == "fr")
            text.set(language, language == "en" ? english : french);
    return text;
}

Text inLanguages(const Summit& summit, const Text& known)
{
    Text text;
    for (const auto& language : summit.languages)
        text.set(language, known.only(language));
    return text;
}

std::string_view frenchOr(std::string_view iso3, std::string_view english)
{
    const auto french = geo::frenchName(iso3);
    return french.empty() ? english : french;
}

/// Fills a new document with the actors and topics it begins with.
class Starter
{
public:
    Starter(Writer& writer, const Beginning& beginning, const geo::WorldMap& map)
        : m_writer(writer), m_beginning(beginning), m_map(map), m_day(dayOfMembership(beginning.summit))
    {
    }

    Result<> fill()
    {
        for (const auto& key : m_beginning.blocs)
            TRY(addBloc(key));
        for (const auto& iso3 : m_beginning.states)
            m_memberships.try_emplace(iso3);
        for (const auto& [iso3, memberships] : m_memberships)
            TRY(addState(iso3, memberships));
        return addTopics();
    }

private:
    Result<> addBloc(const std::string& key)
    {
        const auto* bloc = geo::findBloc(key);
        if (!bloc) {
            std::vector<std::string> known;
            for (const auto& other : geo::blocs())
                known.emplace_back(other.key);
            return fail(Errc::Invalid, PLENARY_TR("core", "There is no bloc “%1”: give one of %2."),
                        {key, join(known, ", ")});
        }
        Actor actor;
        actor.uid = key;
        actor.kind = ActorKind::Bloc;
        actor.name = inLanguages(m_beginning.summit, bloc->english, bloc->french);
        actor.shortName = inLanguages(m_beginning.summit, bloc->shortEnglish, bloc->shortFrench);
        const auto id = TRY(m_writer.put(actor));
        for (const auto& member : geo::membersOn(*bloc, m_day))
            m_memberships[std::string(member.state)].push_back(
                {.member = {}, .bloc = id, .from = Edtf(std::string(member.from)), .to = Edtf(std::string(member.to))});
        return {};
    }

    Result<> addState(const std::string& iso3, const std::vector<BlocMembership>& memberships)
    {
        const auto territory = m_map.find(iso3);
        if (!territory || m_map.territories()[*territory].noState)
            return fail(Errc::Invalid,
                        PLENARY_TR("core", "There is no state with the code “%1”: give three letters, like FRA."),
                        {iso3});
        const auto& name = m_map.territories()[*territory].name;
        Actor actor;
        actor.uid = slug(name);
        actor.kind = ActorKind::State;
        actor.name = inLanguages(m_beginning.summit, name, frenchOr(iso3, name));
        actor.shortName = actor.name;
        actor.iso3 = iso3;
        actor.memberships = memberships;
        (void)TRY(m_writer.put(actor));
        return {};
    }

    Result<> addTopics()
    {
        for (const Topic& known : m_beginning.topics) {
            Topic topic = known;
            topic.id = {};
            for (auto field : {&Topic::name, &Topic::definition, &Topic::poleMinus, &Topic::polePlus})
                topic.*field = inLanguages(m_beginning.summit, known.*field);
            (void)TRY(m_writer.put(topic));
        }
        return {};
    }

    Writer& m_writer;
    const Beginning& m_beginning;
    const geo::WorldMap& m_map;
    std::string m_day;
    std::map<std::string, std::vector<BlocMembership>> m_memberships; ///< by state
};

} // namespace

std::vector<StateName> statesOf(const geo::WorldMap& map, std::string_view language)
{
    std::vector<StateName> states;
    for (const auto& territory : map.territories())
        if (!territory.noState && territory.sovereign.empty())
            states.push_back({territory.iso3, std::string(language == "fr" ? frenchOr(territory.iso3, territory.name)
                                                                           : std::string_view(territory.name))});
    std::ranges::sort(states, [](const auto& a, const auto& b) { return naturallyBefore(a.name, b.name); });
    return states;
}

std::string dayOfMembership(const Summit& summit)
{
    const auto& known = summit.start.empty() ? summit.end : summit.start;
    const auto time = known.empty() ? Result<TimeSpan>(fail(Errc::NotFound, "")) : parseTime(known);
    return time && !time->openStart ? isoDate(time->earliestStart, Zone::utc()) : std::string();
}

std::vector<rules::Fault> faultsOfNames(const Beginning& beginning)
{
    const auto& summit = beginning.summit;
    std::vector<rules::Fault> faults;
    const auto needsNames = [&](const char* key, const std::vector<std::string>& named) {
        if (!named.empty() && !isIn(summit.languages, "en") && !isIn(summit.languages, "fr"))
            faults.push_back(
                {key,
                 {Errc::Invalid,
                  PLENARY_TR("core", "needs English or French among the languages: no other names are known")}});
    };
    needsNames("blocs", beginning.blocs);
    needsNames("states", beginning.states);
    for (const Topic& topic : beginning.topics)
        if (inLanguages(summit, topic.name).empty()) {
            faults.push_back(
                {"topics",
                 {Errc::Invalid, PLENARY_TR("core", "has no name for “%1” in any of the languages"), {topic.uid}}});
            break;
        }
    return faults;
}

Result<Document> createSummit(const std::filesystem::path& target, const Beginning& beginning, const geo::WorldMap& map)
{
    if (const auto faults = faultsOfNames(beginning); !faults.empty())
        return std::unexpected(Error{Errc::Invalid,
                                     PLENARY_TR("core", "No such summit can be made: its field “%1” %2."),
                                     {faults.front().key},
                                     {faults.front().what}});
    return Document::create(target, beginning.summit,
                            [&](Writer& writer) { return Starter(writer, beginning, map).fill(); });
}

} // namespace plenary::io
