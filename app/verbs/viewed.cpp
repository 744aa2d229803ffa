// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/viewed.h"

#include "app/verbs/files.h"

#include "core/base/text.h"
#include "core/model/naming.h"
#include "ui/render/figure_maker.h"

#include <algorithm>
#include <charconv>
#include <iterator>

namespace plenary::cli
{

void ViewFlags::addTo(Verb& verb)
{
    verb.add("--filter", filter, "What to show, like topic:regulation actor:france");
    verb.add("--overlap", overlap, "What a filter’s range of time takes in: possibly, certainly or midpoint")
        ->among(wordsOf<OverlapMode>());
    verb.add("--known-at", knownAt, "Only what a source that was out by then tells; a day counts as a whole");
    verb.add("--as-of", asOf, "Date up to which things count; a day counts as a whole");
    verb.add("--lang", language, "Language of texts: en or fr")->among({"en", "fr"});
}

Result<TimeSpan> parseMoment(const std::string& text, const Zone& zone)
{
    const auto edtf = TRY(parseTyped(text));
    return resolved(TRY(parseTime(edtf)), zone);
}

Result<Instant> parseAsOf(const std::string& text, const Zone& zone)
{
    return TRY(parseMoment(text, zone)).latestEnd;
}

Result<std::unique_ptr<Viewed>> Viewed::open(const std::string& file)
{
    // Opened first: leaving in the middle of a new-expression would lose the memory it took.
    auto document = TRY(openDocument(file, OpenMode::ReadOnly));
    auto data = TRY(document.load());
    auto zone = TRY(Zone::find(data->summit.zone));
    return std::unique_ptr<Viewed>(new Viewed(std::move(document), std::move(data), std::move(zone)));
}

Result<scene::Recipe> Viewed::recipe(const ViewFlags& flags) const
{
    const std::string& asOf = flags.asOf.empty() ? m_data->summit.asOf.text : flags.asOf;
    scene::Recipe recipe;
    recipe.asOf = asOf.empty() ? distantFuture : TRY(parseAsOf(asOf, m_zone));
    Filter filter = TRY(parseFilter(flags.filter, *m_data));
    if (!flags.overlap.empty())
        filter = filter.with(FilterField::Overlap, {flags.overlap});
    if (!flags.knownAt.empty())
        filter = filter.with(FilterField::Known, {TRY(parseTyped(flags.knownAt))});
    recipe.filter = filter.text();
    recipe.language = flags.language;
    recipe.origin = originOf(*m_data, flags.language);
    return recipe;
}

namespace
{

template <class R>
std::vector<std::string> uidsOf(const std::vector<R>& records)
{
    std::vector<std::string> uids;
    std::ranges::transform(records, std::back_inserter(uids), &R::uid);
    return uids;
}

} // namespace

Result<Row> Viewed::topic(const std::string& name) const
{
    if (const Row row = TRY(onlyRow(m_data->topics, m_data->topicsCalled(name), name)); row != noRow)
        return row;
    const auto meant = nearest(folded(name), uidsOf(m_data->topics));
    return meant.empty()
               ? fail(Errc::NotFound,
                      PLENARY_TR("core", "There is no topic “%1”: see “plenary list topics” for their names."), {name})
               : fail(Errc::NotFound, PLENARY_TR("core", "There is no topic “%1”: did you mean “%2”?"), {name, meant});
}

Result<Row> Viewed::instrument(const std::string& name) const
{
    if (const Row row = TRY(onlyRow(m_data->instruments, m_data->instrumentsCalled(name), name)); row != noRow)
        return row;
    const auto known = uidsOf(m_data->instruments);
    const auto meant = nearest(folded(name), known);
    if (!meant.empty())
        return fail(Errc::NotFound, PLENARY_TR("core", "There is no text “%1”: did you mean “%2”?"), {name, meant});
    return known.empty()
               ? fail(Errc::NotFound, PLENARY_TR("core", "This document has no text to sign."))
               : fail(Errc::NotFound, PLENARY_TR("core", "There is no text “%1” in this document: choose from %2."),
                      {name, join(known, ", ")});
}

Result<Row> Viewed::actor(const std::string& name) const
{
    if (const Row row = TRY(onlyRow(m_data->actors, m_data->actorsCalled(name), name)); row != noRow)
        return row;
    const auto meant = nearest(folded(name), uidsOf(m_data->actors));
    return meant.empty()
               ? fail(Errc::NotFound,
                      PLENARY_TR("core", "There is no actor “%1”: see “plenary list actors” for their names."), {name})
               : fail(Errc::NotFound, PLENARY_TR("core", "There is no actor “%1”: did you mean “%2”?"), {name, meant});
}

} // namespace plenary::cli
