// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/reconcile.h"

#include <algorithm>
#include <map>
#include <optional>

namespace plenary::io
{

namespace
{

using Json = nlohmann::ordered_json;
using What = RecordChange::What;
using Why = Disagreement::Why;

RecordName nameOf(const RecordChange& change)
{
    return {change.kind, change.uid};
}

Json parts(const Json& list)
{
    return list.is_array() ? list : Json::array();
}

bool has(const Json& list, const Json& part)
{
    return std::ranges::find(list, part) != list.end();
}

/// Parts of one list that another one lacks.
Json only(const Json& list, const Json& other)
{
    Json found = Json::array();
    for (const auto& part : list)
        if (!has(other, part))
            found.push_back(part);
    return found;
}

/// Both changes of a list in one; nothing where both took parts away and put others in their place, or gave another
/// order, since only a person knows which of these are the same part.
std::optional<Json> together(const FieldChange& ours, const FieldChange& theirs)
{
    const Json before = parts(ours.before), here = parts(ours.after), there = parts(theirs.after);
    if (!(ours.after.is_array() || theirs.after.is_array()))
        return std::nullopt;
    const Json lostHere = only(before, here), lostThere = only(before, there);
    const Json newHere = only(here, before), newThere = only(there, before);
    const bool reordered = (lostHere.empty() && newHere.empty()) || (lostThere.empty() && newThere.empty());
    if (reordered || (!lostHere.empty() && !lostThere.empty()))
        return std::nullopt;
    Json both = only(here, lostThere);
    for (const auto& part : newThere)
        if (!has(both, part))
            both.push_back(part);
    return both;
}

class Reconciler
{
public:
    Reconciler(const std::vector<RecordChange>& ours, const std::vector<RecordChange>& theirs) : m_theirs(theirs)
    {
        for (const auto& change : ours) {
            m_ours.emplace(nameOf(change), &change);
            if (change.what == What::Removed)
                m_both.gone.insert(nameOf(change));
            else
                m_neededHere.merge(namedBy(change));
        }
    }

    Reconciled run()
    {
        for (const auto& change : m_theirs) {
            const auto here = m_ours.find(nameOf(change));
            if (here == m_ours.end())
                takeNew(change);
            else
                takeBoth(*here->second, change);
        }
        keepWhatIsNeeded();
        askForWhatIsGone();
        return std::move(m_both);
    }

private:
    void open(const RecordChange& change, Why why, RecordChange whole)
    {
        m_both.open.push_back({change.kind, change.uid, change.name, why, {}, {}, std::move(whole)});
    }

    /// Ours left it as it was.
    void takeNew(const RecordChange& change)
    {
        if (change.what == What::Removed && m_neededHere.contains(nameOf(change)))
            open(change, Why::DeletedTheirs, change);
        else
            m_both.taken.push_back(change);
    }

    void takeBoth(const RecordChange& here, const RecordChange& there)
    {
        if (here.what == What::Removed && there.what == What::Removed)
            ++m_both.alike;
        else if (there.what == What::Removed)
            open(there, Why::DeletedTheirs, there);
        else if (here.what == What::Removed)
            open(there, Why::DeletedOurs, broughtBack(here, there));
        else
            takeFields(here, there);
    }

    /// A record that ours removed, with what theirs made of it.
    static RecordChange broughtBack(const RecordChange& removed, const RecordChange& changed)
    {
        RecordChange whole{removed.kind, removed.uid, changed.name, What::Added, {}};
        for (const auto& field : removed.fields)
            whole.fields.push_back({field.field, field.language, {}, field.before});
        for (const auto& field : changed.fields) {
            const auto same = std::ranges::find_if(whole.fields, [&](const FieldChange& other) {
                return other.field == field.field && other.language == field.language;
            });
            if (same == whole.fields.end())
                whole.fields.push_back({field.field, field.language, {}, field.after});
            else
                same->after = field.after;
        }
        return whole;
    }

    void takeFields(const RecordChange& here, const RecordChange& there)
    {
        RecordChange taken{there.kind, there.uid, there.name, What::Changed, {}};
        for (const auto& field : there.fields) {
            const auto same = std::ranges::find_if(here.fields, [&](const FieldChange& other) {
                return other.field == field.field && other.language == field.language;
            });
            if (same == here.fields.end())
                taken.fields.push_back(field);
            else if (same->after == field.after)
                ++m_both.alike;
            else if (const auto both = together(*same, field)) {
                if (*both == parts(same->after))
                    ++m_both.alike; // ours has it all
                else
                    taken.fields.push_back({field.field, field.language, same->after, *both});
            } else
                m_both.open.push_back({there.kind, there.uid, there.name, Why::BothChanged, *same, field});
        }
        if (!taken.fields.empty())
            m_both.taken.push_back(std::move(taken));
    }

    /// What theirs removed is asked for where a record needs it that stays until somebody decides.
    void keepWhatIsNeeded()
    {
        for (std::size_t i = 0; i < m_both.open.size(); ++i) {
            if (m_both.open[i].why != Why::DeletedTheirs)
                continue;
            const auto needed = namedBy(m_both.open[i].whole);
            for (auto removal = m_both.taken.begin(); removal != m_both.taken.end();)
                if (removal->what == What::Removed && needed.contains(nameOf(*removal))) {
                    const RecordChange change = *removal;
                    removal = m_both.taken.erase(removal);
                    open(change, Why::DeletedTheirs, change);
                } else
                    ++removal;
        }
    }

    /// What ours removed and theirs needs is asked for, and what that needs in turn.
    void askForWhatIsGone()
    {
        std::set<RecordName> asked;
        std::vector<RecordName> toAsk;
        const auto need = [&](const std::set<RecordName>& names) {
            for (const auto& name : names)
                if (m_both.gone.contains(name) && asked.insert(name).second)
                    toAsk.push_back(name);
        };
        for (const auto& disagreement : m_both.open)
            if (disagreement.why == Why::DeletedOurs)
                asked.insert({disagreement.kind, disagreement.uid});
        for (const auto& disagreement : m_both.open)
            need(disagreement.why == Why::BothChanged
                     ? namedIn(disagreement.kind, disagreement.theirs.field, disagreement.theirs.after)
                     : namedBy(disagreement.whole));
        for (const auto& change : m_both.taken)
            if (change.what != What::Removed)
                need(namedBy(change));
        for (std::size_t i = 0; i < toAsk.size(); ++i) { // grows
            const RecordChange& removed = *m_ours.at(toAsk[i]);
            const auto whole = broughtBack(removed, {removed.kind, removed.uid, removed.name, What::Changed, {}});
            open(removed, Why::DeletedOurs, whole);
            need(namedBy(whole));
        }
    }

    const std::vector<RecordChange>& m_theirs;
    std::map<RecordName, const RecordChange*> m_ours;
    std::set<RecordName> m_neededHere;
    Reconciled m_both;
};

void add(std::vector<RecordChange>& changes, const Disagreement& field, const Decision& decision)
{
    const auto same = std::ranges::find_if(
        changes, [&](const RecordChange& change) { return change.kind == field.kind && change.uid == field.uid; });
    const FieldChange change{field.theirs.field, field.theirs.language, field.ours.after,
                             decision.choice == Choice::Other ? decision.value : field.theirs.after};
    if (same == changes.end())
        changes.push_back({field.kind, field.uid, field.name, What::Changed, {change}});
    else
        same->fields.push_back(change);
}

/// Drops what needs a record that is not there, and what needs that in turn.
void dropImpossible(std::vector<RecordChange>& changes, std::set<RecordName> absent)
{
    for (bool isDone = false; !isDone;) {
        isDone = true;
        for (auto change = changes.begin(); change != changes.end();) {
            if (change->what == What::Removed) {
                ++change;
                continue;
            }
            auto left = without(*change, absent);
            if (!left.isPossible && absent.insert(nameOf(*change)).second)
                isDone = false;
            change->fields = std::move(left.fields);
            const bool isEmpty = change->what == What::Changed && change->fields.empty();
            change = !left.isPossible || isEmpty ? changes.erase(change) : std::next(change);
        }
    }
}

} // namespace

Reconciled reconcile(const std::vector<RecordChange>& ours, const std::vector<RecordChange>& theirs)
{
    return Reconciler(ours, theirs).run();
}

std::vector<RecordChange> decided(const Reconciled& both, std::span<const Decision> decisions)
{
    auto changes = both.taken;
    auto absent = both.gone;
    std::set<RecordName> needed; // by what is kept against a removal
    for (std::size_t i = 0; i < both.open.size(); ++i) {
        const auto& disagreement = both.open[i];
        const Decision decision = i < decisions.size() ? decisions[i] : Decision();
        const bool theirs = decision.choice == Choice::Theirs;
        if (disagreement.why == Why::BothChanged) {
            if (theirs || decision.choice == Choice::Other)
                add(changes, disagreement, decision);
        } else if (theirs) {
            absent.erase({disagreement.kind, disagreement.uid});
            changes.push_back(disagreement.whole);
        } else if (disagreement.why == Why::DeletedTheirs)
            needed.merge(namedBy(disagreement.whole));
    }
    std::erase_if(changes, [&](const RecordChange& change) {
        return change.what == What::Removed && needed.contains(nameOf(change));
    });
    dropImpossible(changes, std::move(absent));
    return changes;
}

} // namespace plenary::io
