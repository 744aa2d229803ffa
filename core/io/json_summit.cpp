// SPDX-License-Identifier: GPL-3.0-or-later
// readSummit: summit.json of a folder.
#include "core/io/json_dataset.h"

#include "core/base/zone.h"
#include "core/io/record_reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace plenary::io
{

using nlohmann::json;
namespace fs = std::filesystem;

Result<Summit> readSummit(const fs::path& folder)
{
    std::error_code error;
    if (!fs::is_directory(folder, error))
        return fail(Errc::NotFound,
                    PLENARY_TR("core", "There is no folder %1: give a folder with summit.json and its companions."),
                    {folder.string()});
    return readSummit(folderSource(folder));
}

Result<Summit> readSummit(const FileSource& source)
{
    const auto stream = TRY(source.open("summit.json"));
    if (!stream)
        return fail(Errc::NotFound,
                    PLENARY_TR("core", "%1 holds no summit.json: give a folder in the shape of the bundled data set."),
                    {source.name});
    const json record = json::parse(*stream, nullptr, false);
    if (record.is_discarded())
        return fail(Errc::Invalid, PLENARY_TR("core", "%1 is not valid JSON."), {source.pathOf("summit.json")});
    RecordReader reader(record, "summit.json", 1);
    Summit summit;
    summit.uid = reader.string("id");
    summit.title = reader.text("title");
    summit.subtitle = reader.optionalText("subtitle");
    summit.place = reader.optionalText("place");
    summit.start = reader.time("start");
    summit.end = reader.time("end");
    summit.zone = reader.string("zone");
    if (!Zone::find(summit.zone))
        reader.fault("zone", "is “" + summit.zone + "”, which is no time zone like Europe/Paris");
    summit.languages = reader.strings("languages");
    summit.instrument = reader.optional("instrument");
    summit.profileActors = reader.strings("profile_actors");
    summit.asOf = reader.time("as_of");
    summit.coder = reader.optional("coder");
    summit.licence = reader.optional("licence");
    summit.credit = reader.optionalText("credit");
    summit.note = reader.optionalText("note");
    reader.eachOf("eras", [&](RecordReader& part) {
        Era era{part.string("id"), part.text("name"), part.time("when")};
        if (era.uid != slug(era.uid))
            part.fault("id", "must be lower-case letters, digits and hyphens");
        if (std::ranges::count(summit.eras, era.uid, &Era::uid) > 0)
            part.fault("id", "stands for two eras");
        summit.eras.push_back(std::move(era));
    });
    if (record.is_object() && record.contains("focus") && record["focus"].is_object()) {
        RecordReader focus(record["focus"], "summit.json", 1);
        summit.focusFrom = focus.time("from");
        summit.focusTo = focus.time("to");
        if (auto sound = focus.finish(); !sound) {
            sound.error().arguments[2].insert(0, "focus.");
            return std::unexpected(std::move(sound).error());
        }
    }
    (void)reader.optionalText("focus");
    if (summit.languages.empty())
        reader.fault("languages", "must name at least one language");
    TRY(reader.finish());
    return summit;
}

} // namespace plenary::io
