// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/changes_output.h"

#include "app/output.h"
#include "core/io/change_words.h"

#include <algorithm>

namespace plenary::cli
{

namespace
{

using Json = nlohmann::ordered_json;
using io::FieldChange;
using io::RecordChange;

const char* wordOf(RecordChange::What what)
{
    switch (what) {
    case RecordChange::What::Added:
        return "added";
    case RecordChange::What::Removed:
        return "removed";
    case RecordChange::What::Changed:
        break;
    }
    return "changed";
}

/// A row for each field, as people read it.
std::vector<Json> rowsOf(const std::vector<RecordChange>& changes)
{
    const EnglishLexicon words;
    std::vector<Json> rows;
    for (const auto& change : changes) {
        const auto row = [&](const FieldChange& field) {
            const auto texts = io::valueTexts(words, change.kind, field);
            rows.push_back({{"what", wordOf(change.what)},
                            {"kind", keyOf(change.kind)},
                            {"id", change.uid},
                            {"name", change.name},
                            {"field", field.field + (field.language.empty() ? "" : " (" + field.language + ")")},
                            {"before", texts.before},
                            {"after", texts.after}});
        };
        if (change.what == RecordChange::What::Changed)
            std::ranges::for_each(change.fields, row);
        else
            row({"", "", {}, {}});
    }
    return rows;
}

/// With every value whole.
Json jsonOf(const std::vector<RecordChange>& changes)
{
    Json list = Json::array();
    for (const auto& change : changes) {
        Json fields = Json::array();
        for (const auto& field : change.fields) {
            Json one = {{"field", field.field}};
            if (!field.language.empty())
                one["language"] = field.language;
            one["before"] = field.before;
            one["after"] = field.after;
            fields.push_back(std::move(one));
        }
        list.push_back({{"what", wordOf(change.what)},
                        {"kind", keyOf(change.kind)},
                        {"id", change.uid},
                        {"name", change.name},
                        {"fields", std::move(fields)}});
    }
    return list;
}

const char* wordOf(io::Disagreement::Why why)
{
    switch (why) {
    case io::Disagreement::Why::DeletedOurs:
        return "deleted here, needed there";
    case io::Disagreement::Why::DeletedTheirs:
        return "deleted there, needed here";
    case io::Disagreement::Why::BothChanged:
        break;
    }
    return "differs";
}

std::vector<Json> rowsOf(const std::vector<io::Disagreement>& open)
{
    const EnglishLexicon words;
    std::vector<Json> rows;
    for (const auto& one : open) {
        const auto here = io::valueTexts(words, one.kind, one.ours),
                   there = io::valueTexts(words, one.kind, one.theirs);
        const std::string language = one.ours.language.empty() ? "" : " (" + one.ours.language + ")";
        rows.push_back({{"what", wordOf(one.why)},
                        {"kind", keyOf(one.kind)},
                        {"id", one.uid},
                        {"name", one.name},
                        {"field", one.ours.field + language},
                        {"mine", here.after},
                        {"theirs", there.after}});
    }
    return rows;
}

Json jsonOf(const std::vector<io::Disagreement>& open)
{
    Json list = Json::array();
    for (const auto& one : open) {
        Json json = {{"what", wordOf(one.why)}, {"kind", keyOf(one.kind)}, {"id", one.uid}, {"name", one.name}};
        if (one.why == io::Disagreement::Why::BothChanged) {
            json["field"] = one.ours.field;
            if (!one.ours.language.empty())
                json["language"] = one.ours.language;
            json["before"] = one.ours.before;
            json["mine"] = one.ours.after;
            json["theirs"] = one.theirs.after;
        }
        list.push_back(std::move(json));
    }
    return list;
}

} // namespace

void printReconciled(const io::Reconciled& both, const std::vector<RecordChange>& changes, ListFormat format)
{
    if (format == ListFormat::Json) {
        const Json whole = {{"changes", jsonOf(changes)}, {"open", jsonOf(both.open)}, {"alike", both.alike}};
        printData(whole.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
        return;
    }
    printChanges(changes, format, both.open.empty() ? "There is nothing to take over." : "");
    if (!both.open.empty())
        printRecords(rowsOf(both.open), {"what", "kind", "id", "name", "field", "mine", "theirs"}, format);
}

void printChanges(const std::vector<RecordChange>& changes, ListFormat format, const char* ifNone)
{
    if (format == ListFormat::Json)
        printData(jsonOf(changes).dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
    else if (format == ListFormat::Csv || !changes.empty())
        printRecords(rowsOf(changes), {"what", "kind", "id", "name", "field", "before", "after"}, format);
    const auto count = [&](RecordChange::What what) {
        return std::to_string(std::ranges::count(changes, what, &RecordChange::what)) + " " + wordOf(what);
    };
    remark(changes.empty() ? ifNone
                           : count(RecordChange::What::Added) + ", " + count(RecordChange::What::Removed) + ", " +
                                 count(RecordChange::What::Changed));
}

} // namespace plenary::cli
