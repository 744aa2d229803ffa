// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/filter_names.h"

#include "core/base/text.h"
#include "core/model/naming.h"

#include <algorithm>
#include <iterator>

namespace plenary
{

namespace
{

/// The name of `names` that was probably meant, as it is written there; empty where none is near.
std::string meant(std::string_view typed, const std::vector<std::string>& names)
{
    std::vector<std::string> candidates;
    std::ranges::transform(names, std::back_inserter(candidates), [](const std::string& name) { return folded(name); });
    const std::string found = nearest(folded(typed), candidates);
    if (found.empty())
        return {};
    return names[static_cast<std::size_t>(std::ranges::find(candidates, found) - candidates.begin())];
}

void appendAll(std::vector<std::string>& names, const Text& text)
{
    for (const auto& [language, name] : text.all())
        names.push_back(name);
}

std::vector<std::string> namesOf(const Actor& actor)
{
    std::vector<std::string> names = {actor.uid};
    appendAll(names, actor.name);
    appendAll(names, actor.shortName);
    names.insert(names.end(), actor.aliases.begin(), actor.aliases.end());
    return names;
}

std::vector<std::string> namesOf(const Topic& topic)
{
    std::vector<std::string> names = {topic.uid};
    appendAll(names, topic.name);
    return names;
}

template <class Record>
std::vector<std::string> allNames(const std::vector<Record>& records)
{
    std::vector<std::string> names;
    for (const Record& record : records)
        for (std::string& name : namesOf(record))
            names.push_back(std::move(name));
    return names;
}

template <class Record>
std::vector<std::string> uidsOf(const std::vector<Record>& records)
{
    std::vector<std::string> uids;
    std::ranges::transform(records, std::back_inserter(uids), &Record::uid);
    return uids;
}

/// The only one of the names that a value may mean; there is at least one.
Result<std::string> oneOf(const std::vector<std::string>& candidates, const NameInFilter& name)
{
    if (candidates.size() == 1)
        return candidates.front();
    return fail(Errc::Conflict, PLENARY_TR("core", "“%1” at character %2 may mean %3: write the one you mean."),
                {name.text, name.at, listed(candidates)});
}

Result<std::string> actor(const Dataset& dataset, const NameInFilter& name)
{
    if (const auto rows = dataset.actorsCalled(name.text); !rows.empty())
        return oneOf(uidsIn(dataset.actors, rows), name);
    if (const std::string suggestion = meant(name.text, allNames(dataset.actors)); !suggestion.empty())
        return fail(Errc::Invalid, PLENARY_TR("core", "No actor is called “%1” at character %2: did you mean “%3”?"),
                    {name.text, name.at, suggestion});
    return fail(Errc::Invalid,
                PLENARY_TR("core",
                           "No actor is called “%1” at character %2: write a name, a short name, a country code "
                           "or a key from the list of actors."),
                {name.text, name.at});
}

Result<std::string> topic(const Dataset& dataset, const NameInFilter& name)
{
    if (const auto rows = dataset.topicsCalled(name.text); !rows.empty())
        return oneOf(uidsIn(dataset.topics, rows), name);
    if (const std::string suggestion = meant(name.text, allNames(dataset.topics)); !suggestion.empty())
        return fail(Errc::Invalid, PLENARY_TR("core", "No topic is called “%1” at character %2: did you mean “%3”?"),
                    {name.text, name.at, suggestion});
    return fail(Errc::Invalid, PLENARY_TR("core", "No topic is called “%1” at character %2: the topics are %3."),
                {name.text, name.at, listed(uidsOf(dataset.topics))});
}

Result<std::string> coder(const Dataset& dataset, const NameInFilter& name)
{
    const auto& coders = dataset.coders;
    if (const auto found = dataset.codersCalled(name.text); !found.empty())
        return oneOf(uidsIn(coders, found), name);
    if (const std::string suggestion = meant(name.text, uidsOf(coders)); !suggestion.empty())
        return fail(Errc::Invalid, PLENARY_TR("core", "No coder is called “%1” at character %2: did you mean “%3”?"),
                    {name.text, name.at, suggestion});
    return fail(Errc::Invalid, PLENARY_TR("core", "No coder is called “%1” at character %2: the coders are %3."),
                {name.text, name.at, listed(uidsOf(coders))});
}

Result<std::string> tag(const Dataset& dataset, const NameInFilter& name)
{
    const auto& tags = dataset.tags;
    if (const auto found = dataset.tagsCalled(name.text); !found.empty())
        return oneOf(uidsIn(tags, found), name);
    if (tags.empty())
        return fail(Errc::Invalid,
                    PLENARY_TR("core", "No event has a tag yet, so “%1” at character %2 finds nothing: leave it out."),
                    {name.text, name.at});
    return fail(Errc::Invalid, PLENARY_TR("core", "No event has the tag “%1” at character %2: the tags are %3."),
                {name.text, name.at, listed(uidsOf(tags))});
}

/// An event that others took place within, or a sum that others are part of.
Result<std::string> whole(const Dataset& dataset, const NameInFilter& name)
{
    auto candidates = dataset.wholesCalled(name.text);
    if (!candidates.empty())
        return oneOf(candidates, name);
    const auto all = dataset.wholesCalled({});
    if (all.empty())
        return fail(Errc::Invalid,
                    PLENARY_TR("core", "No event or sum has parts yet, so “%1” at character %2 finds nothing: leave it out."),
                    {name.text, name.at});
    if (const std::string suggestion = meant(name.text, all); !suggestion.empty())
        return fail(Errc::Invalid,
                    PLENARY_TR("core", "No event or sum with parts is called “%1” at character %2: did you mean “%3”?"),
                    {name.text, name.at, suggestion});
    return fail(Errc::Invalid,
                PLENARY_TR("core", "No event or sum with parts is called “%1” at character %2: those with parts are %3."),
                {name.text, name.at, listed(all)});
}

} // namespace

Result<std::string> namedInFilter(const Dataset& dataset, FilterField field, const NameInFilter& name)
{
    switch (field) {
    case FilterField::Actor:
        return actor(dataset, name);
    case FilterField::Topic:
        return topic(dataset, name);
    case FilterField::Coder:
        return coder(dataset, name);
    case FilterField::Tag:
        return tag(dataset, name);
    default:
        return whole(dataset, name);
    }
}

} // namespace plenary
